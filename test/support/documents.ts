// Documents as people write them, made at random: the good proposal with sections dropped, moved, renamed, and with everything odd in between.

import fc from 'fast-check';
import { GOOD, GOOD_FRONT_MATTER } from './proposal.ts';

const HEADINGS = [
  'Goals',
  'Non Goals',
  'Design',
  'API Examples',
  'Alternatives',
  'Alpha',
  'Beta',
  'GA',
  'Repos',
];
const PIECES = [
  'Some plain words.',
  '- a list\n- of two',
  '<!-- a comment -->',
  '<!-- never closed',
  '```\n## Goals\n```',
  '```yaml\nnever: closed',
  '**Alpha**',
  '**Goals:**',
  '> ## Goals',
  '- ## Goals',
  '<details>\n\n## Repos\n\n</details>',
  '## Implementation Phases',
  '## A heading of its own',
  '### Background {#background}',
  'Setext\n======',
  'Goals\n-----',
  '# Scalability',
  '#### **Alternatives**:',
  '## Goals ##',
  '## 🎯 Goals',
  '## 3. Goals',
  '## Goals (for now)',
  '### Beta / GA (future)',
  '- This VEP targets beta for version: 1.10.0',
  '- ~This VEP targets alpha for version: v1.8~',
  '- This VEP targeted alpha for version: v1.6 (first design)',
  '- This VEP targets alpha2 for version: v1.8',
  '- Ship target version: v1.9',
  '**This VEP targets GA for version:** N/A (tooling)',
  '- This VEP targets GA for version: TBD\n  because of this and that',
  '[to the goals](#goals) and [phases](#implementation-phases)',
  '---',
  'zero\u200bwidth',
  '\tindented code',
  '-->',
  '    ## Goals',
];

/** A change of a document, by lines. */
type Mutation = (lines: readonly string[]) => string[];

const isHeading = (line: string | undefined) => /^#{1,6} /.test(line ?? '');
const place = fc.nat(200);

function sectionAt(lines: readonly string[], seed: number): [number, number] {
  const starts = lines.flatMap((line, index) => (isHeading(line) && index > 0 ? [index] : []));
  const at = seed % Math.max(1, starts.length);
  return [starts[at] ?? 0, starts[at + 1] ?? lines.length];
}

const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(
    (seed): Mutation =>
      (lines) => {
        const [from, to] = sectionAt(lines, seed);
        return [...lines.slice(0, from), ...lines.slice(to)];
      },
  ),
  fc.tuple(place, place).map(
    ([seed, other]): Mutation =>
      (lines) => {
        const [from, to] = sectionAt(lines, seed);
        const rest = [...lines.slice(0, from), ...lines.slice(to)];
        const [at] = sectionAt(rest, other);
        return [...rest.slice(0, at), ...lines.slice(from, to), ...rest.slice(at)];
      },
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 6 })).map(
    ([seed, level]): Mutation =>
      (lines) => {
        const [at] = sectionAt(lines, seed);
        return lines.map((line, index) => (index === at ? line.replace(/^#+/, '#'.repeat(level)) : line));
      },
  ),
  fc
    .tuple(
      place,
      fc.constantFrom(
        (text: string) => `**${text}**`,
        (text: string) => text.toUpperCase(),
        (text: string) => `${text}:`,
        (text: string) => text.replaceAll(' ', '-'),
      ),
    )
    .map(
      ([seed, spell]): Mutation =>
        (lines) => {
          const [at] = sectionAt(lines, seed);
          return lines.map((line, index) =>
            index === at
              ? line.replace(/^(#+ )(.*)$/, (_whole, marks: string, text: string) => marks + spell(text))
              : line,
          );
        },
    ),
  fc.tuple(place, fc.constantFrom(...PIECES)).map(
    ([seed, piece]): Mutation =>
      (lines) => {
        const at = seed % (lines.length + 1);
        return [...lines.slice(0, at), '', ...piece.split('\n'), '', ...lines.slice(at)];
      },
  ),
  fc.tuple(place, fc.constantFrom(...HEADINGS)).map(
    ([seed, heading]): Mutation =>
      (lines) => {
        const at = seed % (lines.length + 1);
        return [...lines.slice(0, at), `## ${heading}`, ...lines.slice(at)];
      },
  ),
  fc
    .constantFrom(
      '# VEP 42: Memory lease',
      '# VEP #0042: `Memory` lease',
      '# Memory lease',
      '# VEP #43: Another',
      'Text above all',
      '',
    )
    .map(
      (title): Mutation =>
        (lines) =>
          lines.map((line) => (line.startsWith('# VEP') ? title : line)),
    ),
  fc.constantFrom('1.9', 'v1.9.0', 'TBD', 'N/A', '~v1.9~', 'soon', 'v1.9, v1.10', '').map(
    (value): Mutation =>
      (lines) =>
        lines.map((line) =>
          line.replace(/(targets alpha for version:).*$/, (_whole, form: string) => `${form} ${value}`),
        ),
  ),
);

/** Text with `\n` as its line end, most of it still a proposal. */
const documents: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(GOOD, GOOD, GOOD_FRONT_MATTER), fc.array(mutations, { maxLength: 6 }), fc.boolean())
  .map(([good, changes, isOpen]) => {
    const text = changes
      .reduce<readonly string[]>((lines, change) => change(lines), good.split('\n'))
      .join('\n');
    return isOpen ? text.trimEnd() : text;
  });

/** The same as a file: with a byte order mark, or other line ends. */
export const files: fc.Arbitrary<Uint8Array> = fc
  .tuple(documents, fc.boolean(), fc.constantFrom('\n', '\r\n', '\r'), fc.nat(5))
  .map(([text, mark, end, mixed]) => {
    const lines = text.split('\n');
    // One line may end in another way than the rest.
    const ended = lines.map((line, index) =>
      index === lines.length - 1 ? line : line + (mixed > 0 && index === mixed ? '\n' : end),
    );
    return new TextEncoder().encode((mark ? '\ufeff' : '') + ended.join(''));
  });
