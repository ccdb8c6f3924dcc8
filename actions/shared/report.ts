// What does a person read on the pull request? A verdict as Markdown: what was found, where, and what to do.

import { codeSpan, fileAddress, sentence } from './domain/safe-markdown.ts';
import { count } from './domain/words.ts';
import type { Verdict, VerdictFinding, VerdictResult } from './generated/verdict.types.ts';

/** GitHub takes 65,536 characters; some are left for the marker and a note. */
export const LONGEST_COMMENT = 64_000;
/** GitHub takes 1 MiB for the summary of a step; a character can have four bytes. */
export const LONGEST_SUMMARY = 250_000;

export interface ReportPlace {
  /** `https://github.com`. */
  readonly server: string;
  /** `owner/name` where the files of the head can be seen; none where the fork is gone. */
  readonly repository?: string;
  readonly head: string;
  /** The run that decided. */
  readonly run: string;
}

const MARKS: Readonly<Record<string, string>> = { warning: '⚠️', pending: '⏳', failed: '❌', error: '🚫' };

/**
 * The findings of each document as tables, the ones that count first. What does not fit within `longest` characters is counted, with the way to all
 * of it.
 */
export function renderFindings(verdict: Verdict, place: ReportPlace, longest: number): string {
  const told = verdict.results.filter(({ findings, known }) => findings.length + known.length > 0);
  const blocks: string[] = [];
  let left = longest;
  let unsaid = 0;
  for (const result of told) {
    for (const block of blocksOf(result, place)) {
      // Half a table would be no table: its rows are counted one by one.
      const rows = [...block.rows];
      let size = rows.reduce((sum, row) => sum + row.length + 1, block.head.length + block.foot.length + 4);
      while (rows.length > 0 && size > left) {
        size -= (rows.pop() ?? '').length + 1;
        unsaid += 1;
      }
      if (rows.length === 0) continue;
      blocks.push([block.head, ...rows, block.foot].filter((line) => line !== '').join('\n'));
      left -= size;
    }
  }
  if (unsaid > 0)
    blocks.push(
      `${count(unsaid, 'further finding')}: see [the summary of the run](${place.run}), and its log for each of them.`,
    );
  return blocks.join('\n\n');
}

/** What was not judged, and why, as a list of at most that many characters; the output `verdict` has all of it. */
export function renderNotices(notices: readonly string[], longest: number): string {
  const lines: string[] = [];
  let left = longest - 100;
  for (const notice of notices) {
    const line = `- ${sentence(notice)}`;
    left -= line.length + 1;
    if (left < 0)
      return [...lines, `- ${count(notices.length - lines.length, 'further notice')}.`].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}

interface Block {
  readonly head: string;
  readonly rows: readonly string[];
  readonly foot: string;
}

const TABLE = '| | line | what was found | what to do |\n|---|---|---|---|';

function blocksOf(result: VerdictResult, place: ReportPlace): Block[] {
  const rows = (findings: readonly VerdictFinding[]) =>
    // Gravest first, then in the order of the document, as one mends it.
    [...findings]
      .sort(
        (a, b) =>
          GRAVITY.indexOf(b.outcome) - GRAVITY.indexOf(a.outcome) || (a.at?.line ?? 0) - (b.at?.line ?? 0),
      )
      .map((finding) => row(finding, place));
  const blocks: Block[] = [];
  // Of code the whole pull request is judged.
  const title = result.path === undefined ? '' : `**${codeSpan(result.path, 255)}**\n\n`;
  if (result.findings.length > 0)
    blocks.push({ head: `${title}${TABLE}`, rows: rows(result.findings), foot: '' });
  if (result.known.length > 0) {
    blocks.push({
      head: `<details><summary>${count(result.known.length, 'finding')} in this file that ${result.known.length === 1 ? 'does' : 'do'} not count against this pull request</summary>\n\n${result.findings.length > 0 ? '' : title}${TABLE}`,
      rows: rows(result.known),
      foot: '\n</details>',
    });
  }
  return blocks;
}

const GRAVITY: readonly string[] = ['warning', 'pending', 'failed', 'error'];

function row({ outcome, message, hint, at, rule }: VerdictFinding, place: ReportPlace): string {
  const line = at
    ? place.repository === undefined
      ? `${at.line}`
      : `[${at.line}](${fileAddress(place.server, place.repository, place.head, at.path, at.line)})`
    : '';
  return `| ${MARKS[outcome] ?? ''} | ${line} | ${sentence(message)} | ${sentence(hint ?? '')} <sub>${sentence(rule)}</sub> |`;
}
