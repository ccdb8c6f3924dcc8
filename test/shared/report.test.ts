// Does the report say what fits, count what does not, and keep its tables whole?

import { describe, expect, test } from '@jest/globals';
import type { VerdictFinding } from '../../actions/shared/generated/verdict.types.ts';
import { type ReportPlace, renderFindings, renderNotices } from '../../actions/shared/report.ts';
import { toVerdict } from '../../actions/shared/verdict.ts';

const PLACE: ReportPlace = {
  server: 'https://github.com',
  repository: 'bob/enhancements',
  head: 'a'.repeat(40),
  run: 'https://github.com/kubevirt/enhancements/actions/runs/1',
};

function finding(
  line: number,
  outcome: VerdictFinding['outcome'] = 'failed',
  message = 'Something is missing.',
) {
  return {
    rule: 'section-filled',
    family: 'section-filled',
    reference: 'P-1',
    subject: `${line}`,
    outcome,
    message,
    hint: 'Write it.',
    at: { line, column: 1 },
  } as const;
}

type Found = ReturnType<typeof finding>;
const verdictOf = (
  documents: readonly { path: string; findings?: readonly Found[]; known?: readonly Found[] }[],
) =>
  toVerdict(
    'template',
    documents.map(({ path, findings = [], known = [] }) => ({
      path,
      outcome: 'failed' as const,
      findings,
      known,
    })),
    [],
  );
const render = (documents: Parameters<typeof verdictOf>[0], longest = 60_000, place = PLACE) =>
  renderFindings(verdictOf(documents), place, longest);
const rows = (text: string) =>
  text.split('\n').filter((line) => /^\| (?!\||line)/.test(line) && !line.includes('| what'));
const many = (count: number) => Array.from({ length: count }, (_, index) => finding(index + 1));

describe('a document', () => {
  test('has one table, the gravest first, then in its order', () => {
    const text = render([{ path: 'a.md', findings: [finding(9, 'warning'), finding(8), finding(3)] }]);
    expect(rows(text).map((row) => /\[(\d+)\]/.exec(row)?.[1])).toEqual(['3', '8', '9']);
  });

  test('shows what was there before folded away, also where nothing else was found', () => {
    const text = render([{ path: 'a.md', known: [finding(1)] }]);
    expect(text).toContain(
      '1 finding in this file that does not count against this pull request</summary>\n\n**`a.md`**',
    );
    expect(text).toMatch(/\|\n\n<\/details>$/);
  });

  test('has no links where the fork is gone', () => {
    const { repository: _, ...place } = PLACE;
    expect(render([{ path: 'a.md', findings: [finding(7)] }], 60_000, place)).toContain('| ❌ | 7 | ');
  });

  test('without findings is not mentioned', () => {
    expect(render([{ path: 'a.md' }])).toBe('');
  });
});

describe('case 172: what does not fit', () => {
  test.each([200, 1_000, 5_000, 20_000])('into %i characters is counted, none is lost', (longest) => {
    const documents = [
      { path: 'a.md', findings: many(100), known: many(50) },
      { path: 'b.md', findings: many(30) },
    ];
    const text = render(documents, longest);
    const unsaid = Number(/(\d+) further findings?: see \[the summary of the run\]\(/.exec(text)?.[1] ?? 0);
    expect(rows(text).length + unsaid).toBe(180);
    // The last line is not counted.
    expect(text.replace(/\n*\d+ further.*$/, '').length).toBeLessThanOrEqual(longest);
    expect(text.split('<details>')).toHaveLength(text.split('</details>').length);
  });

  test('a document of a hundred thousand findings is counted at once', () => {
    expect(render([{ path: 'a.md', findings: many(100_000) }], 5_000)).toMatch(/\n\d{5} further findings: /);
  });
});

describe('notices', () => {
  const notices = Array.from({ length: 500 }, (_, index) => `\`veps/${index}/vep.md\` is removed.`);

  test('are a list', () => {
    expect(renderNotices(['One.', '`two` is removed.'], 1_000)).toBe('- One.\n- `two` is removed.');
    expect(renderNotices([], 1_000)).toBe('');
  });

  test.each([150, 1_000, 16_000])('that do not fit into %i characters are counted', (longest) => {
    const text = renderNotices(notices, longest);
    const lines = text.split('\n');
    const unsaid = Number(/^- (\d+) further notices\.$/.exec(lines.at(-1) ?? '')?.[1] ?? 0);
    expect(text.length).toBeLessThanOrEqual(longest);
    expect((unsaid > 0 ? lines.length - 1 : lines.length) + unsaid).toBe(500);
  });
});
