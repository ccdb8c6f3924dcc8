// Can the title be written as the template has it, from what is known of the proposal?

import { isPlaceholder, wordsBehindTemplateNumber } from '../../shared/domain/content.ts';
import { newLines } from '../../shared/domain/draft.ts';
import { numberOf } from '../../shared/domain/proposal.ts';
import { plainLine, quote } from '../../shared/domain/words.ts';
import { headingText, rewriteHeading } from './heading.ts';
import type { Proposed, View } from './view.ts';

export function repairTitle(view: View): readonly Proposed[] {
  const { proposal, config, template } = view.facts;
  const finding = view.findings.find((each) => each.rule === 'title-format' && view.isAsked(each));
  const number = numberOf(proposal);
  if (!finding || number === undefined) return [];
  const { before, after } = template?.title ?? { before: `${config.proposals.series} #`, after: ': ' };
  const { title, document } = proposal;
  const mends = { rule: 'title-format', subject: finding.subject };
  if (finding.subject === 'number' || finding.subject === 'form') {
    const at = (title?.line ?? 1) - 1;
    const text = ownWords(headingText(view.draft, at), config.proposals.series, title?.number);
    const written = `${before}${title?.number ?? number}${after}${text}`;
    const edit = text && rewriteHeading(view.draft, at, 1, written);
    return edit ? [{ at, what: `the title is ${quote(written)} now`, mends, edits: [edit] }] : [];
  }
  const own =
    finding.subject === 'placeholder'
      ? wordsBehindTemplateNumber(headingText(view.draft, (title?.line ?? 1) - 1) ?? '')
      : undefined;
  const known = own ?? knownTitle(view);
  if (known === undefined) return [];
  const written = `${before}${number}${after}${known}`;
  if (finding.subject !== 'none') {
    const at = (title?.line ?? 1) - 1;
    const edit = rewriteHeading(view.draft, at, 1, written);
    return edit ? [{ at, what: `the title is ${quote(written)} now`, mends, edits: [edit] }] : [];
  }
  const matter = document.frontMatter;
  // Behind the line that closes the front matter, and the blank line after it.
  let at = matter ? matter.line + matter.text.split('\n').length : 0;
  if (matter && view.draft[at]?.text.trim() === '') at += 1;
  const edits = [{ at, removes: 0, inserts: newLines([`# ${written}`, '']) }];
  return [{ at, what: `the title ${quote(written)} was put in`, mends, edits }];
}

/** What a title says behind the name of the series and the number, with the author's markup. */
function ownWords(raw: string | undefined, series: string, number: number | undefined): string | undefined {
  const numbered = number === undefined ? '' : '\\d{1,9}\\s*';
  const form = new RegExp(`^(?:${series})?[\\s-]*(?:#\\s*)?${numbered}(?:[:.–—-]\\s*)?(.*)$`, 'is');
  return form.exec(raw?.trim() ?? '')?.[1];
}

/** From the front matter, else from the tracking issue. */
function knownTitle({ facts: { proposal, tracker, config } }: View): string | undefined {
  const said =
    proposal.metadata?.title?.value ?? tracker?.title.replace(trackerNumber(config.proposals.series), '');
  const line = plainLine(said ?? '');
  return line === '' || isPlaceholder(line) ? undefined : line;
}

function trackerNumber(series: string): RegExp {
  return new RegExp(`^\\s*${series}[\\s#-]*\\d{0,9}\\s*[:.–—-]*\\s*`, 'i');
}
