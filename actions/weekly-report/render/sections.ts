// Pieces of the report as lists and tables, so that a long one can be shortened between its rows and never inside one.

import { count } from '../../shared/domain/words.ts';

export interface Section {
  readonly title: string;
  /** Above the rows: a sentence, or the head of a table. */
  readonly head: string;
  readonly rows: readonly string[];
  /** One that only matters where it has rows. */
  readonly isOptional?: boolean;
  /** What stands in place of no rows. */
  readonly none?: string;
  /** Shown first, and shortened last. */
  readonly weight: number;
}

/** What the omission sentence needs, and the titles. */
const RESERVE = 200;

/**
 * Sections in their order, within so many characters. Where they do not fit the lighter ones are shortened first, to a few rows each and then to their
 * count; what is left out is counted, and `where` says where all of it is.
 */
export function renderSections(sections: readonly Section[], longest: number, where: string): string {
  const told = sections.filter(({ rows, isOptional }) => rows.length > 0 || !isOptional);
  const limits = new Map<Section, number>(told.map((section) => [section, section.rows.length]));
  const sizeOf = () =>
    told.reduce((sum, section) => sum + sizeOfSection(section, limits.get(section) ?? 0), 0);
  let size = sizeOf();
  for (const keep of [50, 20, 5, 0]) {
    for (const section of [...told].sort((a, b) => a.weight - b.weight)) {
      if (size <= longest) break;
      const before = limits.get(section) ?? 0;
      if (before <= keep) continue;
      limits.set(section, keep);
      size += sizeOfSection(section, keep) - sizeOfSection(section, before);
    }
  }
  const text = told.map((section) => renderSection(section, limits.get(section) ?? 0, where)).join('\n\n');
  // More sections than fit even without their rows there are not: this is the last resort of a text that must be taken.
  return text.length <= longest
    ? text
    : `${text.slice(0, Math.max(0, longest - where.length - 2))}\n\n${where}`;
}

function sizeOfSection({ title, head, rows, none = '' }: Section, limit: number): number {
  const shown = rows.slice(0, limit).reduce((sum, row) => sum + row.length + 1, 0);
  return title.length + head.length + (rows.length === 0 ? none.length : shown) + RESERVE;
}

function renderSection(
  { title, head, rows, none = 'Nothing.' }: Section,
  limit: number,
  where: string,
): string {
  if (rows.length === 0) return `### ${title}\n\n${none}`;
  const left = rows.length - limit;
  const more =
    left > 0 ? `\n\n${limit > 0 ? `${count(left, 'further row')}` : count(left, 'row')}: ${where}` : '';
  if (limit === 0) return `### ${title}${more}`;
  // A table begins after its title, a list needs nothing above it.
  const above = head === '' ? '' : `${head}\n`;
  return `### ${title}\n\n${above}${rows.slice(0, limit).join('\n')}${more}`;
}

export function table(...names: readonly string[]): string {
  return `| ${names.join(' | ')} |\n|${names.map(() => '---').join('|')}|`;
}

export function tableRow(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
