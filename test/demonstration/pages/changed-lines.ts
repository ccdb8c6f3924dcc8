// Which lines of a comment changed, as somebody reads them who sees it rendered?

import { shorten } from '../../../actions/shared/domain/words.ts';
import { markupOf } from '../../../actions/weekly-report/render/page/html.ts';
import { diffLines } from '../../github/state/line-diff.ts';
import { pageText } from '../../support/page-text.ts';
import { renderMarkdown } from './markdown.ts';

export interface ChangedLine {
  readonly sign: '-' | '+';
  readonly text: string;
}

/** Of a longer text nobody would read the difference. */
const MOST_LINES = 500;
const LONGEST = 240;
const CELL = ' · ';
/** Which commit was looked at: it changes with every push, and says nothing where more has changed. */
const NOTE = /^Judged at /;

/** In the order of the text; none where nothing that can be read has changed, or where there is too much of it. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const [old, now] = [readLines(before), readLines(after)];
  if (Math.max(old.length, now.length) > MOST_LINES) return [];
  const { patch = '' } = diffLines(asFile(old), asFile(now));
  const changed = patch.split('\n').flatMap((line): ChangedLine[] => {
    const sign = line.slice(0, 1);
    return sign === '-' || sign === '+' ? [{ sign, text: line.slice(1) }] : [];
  });
  const more = changed.filter((line) => !NOTE.test(line.text) && !isMoved(line, changed));
  const told = more.length > 0 ? more : changed;
  return told.map((line) => ({ ...line, text: shorten(rowOf(line, told), LONGEST) }));
}

function readLines(text: string): string[] {
  const markup = markupOf(renderMarkdown(text))
    .replace(/\s+/g, ' ')
    .replace(/<thead>.*?<\/thead>/g, ' ')
    .replace(/<\/t[dh]>(?! *<\/tr>)/g, CELL);
  return markup
    .split(/<\/(?:tr|p|li|h[1-6]|pre|summary|div)>|<br ?\/?>/)
    .map((part) => pageText(part).trim())
    .filter((line) => line !== '');
}

function asFile(lines: readonly string[]): Buffer {
  return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}

/** Whether it is a finding that stands at another line now, and says the same. */
function isMoved({ sign, text }: ChangedLine, changed: readonly ChangedLine[]): boolean {
  const said = withoutLine(text);
  return said !== text && changed.some((other) => other.sign !== sign && withoutLine(other.text) === said);
}

function withoutLine(row: string): string {
  return row
    .split(CELL)
    .filter((cell) => !/^\d+$/.test(cell))
    .join(CELL);
}

/** Of a row of a table that was changed: its name, and the cells that say something else now. A name that several rows have is none. */
function rowOf({ sign, text }: ChangedLine, changed: readonly ChangedLine[]): string {
  const cells = text.split(CELL);
  const rows = changed
    .map((line) => ({ sign: line.sign, cells: line.text.split(CELL) }))
    .filter((row) => row.cells[0] === cells[0]);
  const other = rows.find((row) => row.sign !== sign)?.cells;
  if (rows.length !== 2 || other?.length !== cells.length || cells.length === 1) return text;
  return cells.filter((cell, index) => index === 0 || cell !== other[index]).join(CELL);
}
