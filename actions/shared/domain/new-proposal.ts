// What does a new proposal hold? The template word for word, with what is known put in its places.

import { quoted, yamlText } from './front-matter-text.ts';
import { type Stage, stageOf } from './target.ts';
import type { TemplateText } from './template-text.ts';
import { plainLine } from './words.ts';

export interface NewProposal {
  readonly series: string;
  readonly title: string;
  readonly number: number;
  /** As the path spells it. */
  readonly sig?: string;
  /** YYYY-MM-DD */
  readonly created: string;
  readonly authors: readonly string[];
  /** What is targeted now, as written. */
  readonly targets: ReadonlyMap<Stage, string>;
  /** What the sections of the template say, by their index in it. */
  readonly sections: ReadonlyMap<number, string>;
}

/** The text, with `\n` as its line end. */
export function writeNewProposal(proposal: NewProposal, template: TemplateText): string {
  const { document, lines, template: parsed } = template;
  const { number, title, series } = proposal;
  const { before, after } = parsed.title ?? { before: `${series} #`, after: ': ' };
  const heading = `# ${before}${number}${after}${title}`;
  const first = document.sections.find(({ level }) => level > 0);
  const matter = document.frontMatter;
  const start = matter ? matter.line + matter.text.split('\n').length : 0;
  const asked = template.starts;
  const isTitle = first?.level === 1 && !asked.includes(first.line - 1);
  const out = matter ? ['---', ...fillFrontMatter(matter.text.split('\n'), proposal), '---'] : [];
  if (!isTitle) out.push(...(matter ? [''] : []), heading, '');
  const top = first ? first.line - 1 : lines.length;
  out.push(...lines.slice(start, top));
  if (isTitle) {
    const isUnderlined = !lines[top]?.trimStart().startsWith('#');
    out.push(heading, ...lines.slice(top + (isUnderlined ? 2 : 1), asked[0] ?? lines.length));
  }
  asked.forEach((from, index) => {
    const own = lines.slice(from, asked[index + 1] ?? lines.length);
    const said = proposal.sections.get(index);
    out.push(
      ...(said === undefined ? own.map((line) => fillTarget(line, proposal, template)) : answer(own, said)),
    );
  });
  return `${out.join('\n').trimEnd()}\n`;
}

/** The heading, and what was said in place of the template's own words. */
function answer(own: readonly string[], said: string): string[] {
  const heading = own.slice(0, /^ {0,3}#/.test(own[0] ?? '') ? 1 : 2);
  return [...heading, '', ...said.trim().split(/\r\n?|\n/), ''];
}

function fillTarget(line: string, { targets }: NewProposal, { targetForms }: TemplateText): string {
  for (const [stage, release] of targets) {
    const form = targetForms.get(stage);
    const text = line.replace(/^\s*[-*+]\s+/, '').trimEnd();
    if (form !== undefined && text === `${form}:`) return `${line.trimEnd()} ${release}`;
  }
  return line;
}

/** Values are put in; the template's remarks stay beside them. */
function fillFrontMatter(lines: readonly string[], proposal: NewProposal): string[] {
  const { series, title, number, sig, created, authors, targets } = proposal;
  const [first] = targets.keys();
  const values: Readonly<Record<string, string | undefined>> = {
    title: yamlText(title),
    [`${series.toLowerCase()}-number`]: String(number),
    'creation-date': quoted(created),
    'owning-sig': sig === undefined ? undefined : yamlText(sig),
    'feature-gate': 'TBD',
    stage: first,
  };
  const out: string[] = [];
  let block = '';
  let written = 0;
  for (const line of lines) {
    const key = /^([A-Za-z][\w-]*):/.exec(line)?.[1];
    if (key !== undefined) [block, written] = [key, 0];
    const value = key === undefined ? undefined : values[key];
    if (key !== undefined && value !== undefined) out.push(put(line, `${key}: ${value}`));
    else if (key === 'milestone') {
      // What is planned for later is left out until then.
      const planned = [...targets].map(([stage, release]) => `  ${stage}: ${quoted(release)}`);
      out.push(...(planned.length > 0 ? [line, ...planned] : ['milestone: {}']));
    } else if (block === 'milestone' && stageOf(/^\s+(\w+):/.exec(line)?.[1] ?? '').stage) continue;
    else if (block === 'authors' && /^\s+-\s/.test(line)) {
      if (written === 0) {
        const names = authors.map((login) => `  - ${quoted(`@${plainLine(login).replace(/^@/, '')}`)}`);
        out.push(...(names.length > 0 ? names : ['  - TBD']));
      }
      written += 1;
    } else out.push(line);
  }
  return out;
}

/** A line with another value; its remark stays where it was, as far as there is room. */
function put(line: string, text: string): string {
  const remark = /\s#\s.*$/s.exec(line);
  return remark ? `${text.padEnd(remark.index)}${remark[0]}` : text;
}

/** The last part of a folder's name, from a title: `Memory lease: paused machines` is `memory-lease-paused-machines`. Empty where no letter is left. */
export function nameFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    if (name !== '' && name.length + word.length >= LONGEST_NAME) break;
    name = name === '' ? word.slice(0, LONGEST_NAME) : `${name}-${word}`;
  }
  return name;
}

const LONGEST_NAME = 50;
