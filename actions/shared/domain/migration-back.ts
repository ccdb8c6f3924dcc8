// What does a proposal become when its metadata goes from front matter back to target lines? What these have no place for is kept in a comment.

import { isPlaceholder } from './content.ts';
import { type Draft, draftOf, draftText, type Edit, edited, endOfLines, newLines } from './draft.ts';
import type { Metadata } from './front-matter.ts';
import { targetLine } from './front-matter-text.ts';
import { END_OF_KEPT, keep } from './kept-front-matter.ts';
import { type Migration, type MigrationJob, parse, toFrontMatter, verified } from './migration.ts';
import { numberOf, owningSigOf, type Proposal, parseNumber, sigName } from './proposal.ts';
import { renderRelease } from './release.ts';
import { parseTargetLine, STAGE_NAMES, STAGES, type Target, targetsOf } from './target.ts';
import { looseHeading } from './template.ts';
import { plainLine, quote } from './words.ts';

export function toTargetLines(job: MigrationJob): Migration {
  const proposal = parse(job, job.text);
  const { metadata, document } = proposal;
  if (!metadata || !document.frontMatter) return { already: 'It has no front matter.' };
  const reason = whyNot(proposal, metadata);
  if (reason) return reason;
  const source = draftOf(job.text);
  const close = document.frontMatter.line + document.frontMatter.text.split('\n').length;
  const frontMatter = document.frontMatter.text;
  // The blank line behind it was put there with it.
  const top: Edit = { at: 0, removes: source[close]?.text.trim() === '' ? close + 1 : close, inserts: [] };
  const lines = proposal.targetLines.length > 0 ? [] : targetLines(metadata.milestones, job);
  const bare = edited(source, [top, ...titleEdits(proposal, job, top.removes)]);
  const plain = lines.length > 0 ? put(bare, lines, job) : bare;
  if (parse(job, draftText(plain)).targetLines.length < lines.length) {
    return {
      refused: 'Nobody would see the target lines.',
      hint: 'Close what is open in the document, such as a comment or a code block, then try again.',
    };
  }
  // What can be made again from the text need not be kept.
  const again = toFrontMatter({ ...job, text: draftText(plain) });
  const isMadeAgain = 'draft' in again && draftText(again.draft).startsWith(`---\n${frontMatter}\n---\n`);
  if (isMadeAgain) return verified(job, proposal, plain, []);
  const comment = keep(frontMatter);
  if (!comment) {
    return {
      refused: 'Its front matter holds `-->`, which would end the comment that keeps it.',
      hint: 'Take it out of the front matter, then try again.',
    };
  }
  const note = 'Status, people and what else target lines have no place for is kept in a comment.';
  return verified(job, proposal, put(bare, [...lines, ...(lines.length > 0 ? [''] : []), ...comment], job), [
    note,
  ]);
}

function whyNot(proposal: Proposal, metadata: Metadata): Migration | undefined {
  const { title, place, targetLines } = proposal;
  const broken = metadata.problems.find(({ field }) => field === 'yaml');
  if (broken)
    return {
      refused: `Its front matter cannot be read: ${broken.message}`,
      hint: `See line ${broken.line}.`,
    };
  const number = parseNumber(metadata.number?.value);
  const other = title?.number ?? place.number;
  if (number !== undefined && other !== undefined && number !== other) {
    return {
      refused: `The front matter says number ${number}, title or directory ${other}.`,
      hint: 'Correct the one that is wrong; afterwards only title and directory would say it.',
    };
  }
  const owner = owningSigOf(proposal);
  const inPath = owningSigOf({ ...proposal, ...withoutOwner(metadata) });
  if (metadata.owningSig && owner !== inPath) {
    return {
      refused: `Its owner ${quote(metadata.owningSig.value)} stands in the front matter only.`,
      hint: `Move it into the folder of its SIG, \`sig-${plainLine(sigName(metadata.owningSig.value))}\`, first.`,
    };
  }
  const differs = STAGES.find((stage) => {
    const [line] = targetsOf(targetLines, stage).filter(({ state }) => state === 'set');
    const [milestone] = targetsOf(metadata.milestones, stage);
    return (
      targetLines.length > 0 &&
      metadata.milestones.length > 0 &&
      line?.value !== milestone?.value &&
      line !== milestone
    );
  });
  if (differs === undefined) return undefined;
  return {
    refused: `Front matter and target lines do not say the same about ${STAGE_NAMES[differs]}.`,
    hint: 'Correct the one that is wrong; afterwards only the target lines would stand.',
  };
}

function withoutOwner(metadata: Metadata): Pick<Proposal, 'metadata'> {
  const { owningSig: _owner, ...rest } = metadata;
  return { metadata: rest };
}

/** A line for each stage, and what else the milestones name; the line of old where a milestone remembers it. */
function targetLines(milestones: readonly Target[], { text, options: { series } }: MigrationJob): string[] {
  const source = text.split('\n');
  const others = milestones.filter(({ stage }) => !stage);
  return [
    ...STAGES.flatMap((stage) => {
      const own = targetsOf(milestones, stage);
      return own.length > 0
        ? own.map((target) => lineOfOld(target, source) ?? `- ${targetLine(series, stage, target.value)}`)
        : [`- ${targetLine(series, stage, '')}`];
    }),
    ...others.map(({ label, value }) => `- ${targetLine(series, label, value)}`),
  ];
}

function lineOfOld(target: Target, source: readonly string[]): string | undefined {
  const was = /\s# was: (.*)$/s.exec(source[target.line - 1] ?? '')?.[1];
  if (was === undefined) return undefined;
  const text = was.replace(/^\s*[-*+]\s+/, '');
  const old = parseTargetLine({ text, kind: 'item', line: 1, column: 1 });
  const said = ({ stage, state, releases }: Target) =>
    [stage, state, ...releases.map(renderRelease)].join(' ');
  return old && said(old) === said(target) ? was : undefined;
}

/** The title, where only the front matter has it. */
function titleEdits(proposal: Proposal, { options: { series } }: MigrationJob, at: number): Edit[] {
  const { title, metadata } = proposal;
  const number = numberOf(proposal);
  if (title || number === undefined || !metadata?.title || isPlaceholder(metadata.title.value)) return [];
  return [
    { at, removes: 0, inserts: newLines([`# ${series} #${number}: ${plainLine(metadata.title.value)}`, '']) },
  ];
}

/** Puts lines at the end of the section for targets, which is made where there is none. */
function put(draft: Draft, lines: readonly string[], job: MigrationJob): Draft {
  const { document } = parse(job, draftText(draft));
  const { sections } = document;
  const end = endOfLines(draft);
  const startOf = (index: number) => (sections[index] ? (sections[index]?.line ?? 1) - 1 : end);
  const find = (form: RegExp) =>
    sections.findIndex(({ heading, level }) => level > 1 && form.test(looseHeading(heading)));
  const own = find(/^target releases?$/);
  const around = find(/^\w+ status metadata$/);
  const first = sections.findIndex(({ level }) => level > 0);
  const block =
    own >= 0
      ? lines
      : [
          ...(around >= 0 ? [] : [`## ${job.options.series} Status Metadata`, '']),
          '### Target releases',
          '',
          ...lines,
        ];
  // Behind the own lines of the section that it belongs to; else behind the title and what stands below it.
  const at = startOf(
    (own >= 0 ? own : around >= 0 ? around : sections[first]?.level === 1 ? first : first - 1) + 1,
  );
  const isEnd = at >= end;
  // Of what ends the document one blank line is its own: another one that stands there is the author's.
  const isOwnLast = isEnd && own >= 0 && lines.at(-1) === END_OF_KEPT;
  const isApart = at === 0 || (!isOwnLast && draft[at - 1]?.text.trim() === '');
  const inserts = newLines([...(isApart ? [] : ['']), ...block, ...(isEnd ? [] : [''])]);
  return edited(draft, [{ at, removes: 0, inserts }]);
}
