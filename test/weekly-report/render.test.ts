// What people read: nothing from outside becomes a mention, a reference, a command or markup, and nothing is lost where it is too much.

import { describe, expect, test } from '@jest/globals';
import type { WeeklyReport } from '../../actions/shared/generated/weekly-report.types.ts';
import { renderCheckInText } from '../../actions/weekly-report/render/check-in.ts';
import { renderGantt } from '../../actions/weekly-report/render/gantt.ts';
import { called, named, quietLink } from '../../actions/weekly-report/render/link.ts';
import { renderReport } from '../../actions/weekly-report/render/report.ts';
import { renderSections } from '../../actions/weekly-report/render/sections.ts';
import { visibleText } from '../github/deeds/references.ts';
import { exampleReport } from '../support/weekly-report.ts';

const WHERE = 'all of it stands in the summary of [the run](https://github.com/o/e/actions/runs/1).';
const HOSTILE =
  '@kubevirt/maintainers #12 GH-1 o/r#3 </details><!-- | `x` ![i](https://x/y.png) ::error::\n/lgtm\u202e &#64;torvalds';

/** The example with text from outside wherever there is any. */
function hostile(): WeeklyReport {
  const report = exampleReport();
  const text = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(text);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        ['title', 'text', 'description', 'day', 'time', 'mailingList', 'path', 'sig', 'name'].includes(key) &&
        typeof inner === 'string' &&
        !/^(?:v\d|\d{4}-)/.test(inner)
          ? HOSTILE
          : text(inner),
      ]),
    );
  };
  return text(report) as WeeklyReport;
}

describe('text from outside', () => {
  const reports = [
    renderReport(hostile(), 64_000, WHERE),
    ...hostile().proposals.map((proposal) => renderCheckInText(proposal, undefined, '2026-W38', true)),
  ];

  test('becomes neither a mention nor a reference, as GitHub reads it', () => {
    for (const markdown of reports) {
      const visible = visibleText(markdown);
      expect(visible).not.toMatch(/(?<![\w/`@.-])@(?:kubevirt|torvalds)/);
      expect(visible).not.toMatch(/(?<![\w/&-])(?:[\w.-]+\/[\w.-]+)?#\d|\bGH-\d/);
      expect(visible).not.toMatch(/https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\//);
    }
  });

  test('begins no line with a command, shows no picture, ends no table', () => {
    for (const markdown of reports) {
      expect(markdown).not.toMatch(/^\s*\//m);
      expect(visibleText(markdown)).not.toContain('![');
      expect(markdown).not.toContain('\u202e');
      for (const table of markdown.matchAll(/(?:^\|.*\n?)+/gm)) {
        const columns = table[0]
          .trim()
          .split('\n')
          .map((row) => row.replace(/`[^`]*`/g, '').split(/(?<!\\)\|/).length);
        expect(new Set(columns).size).toBe(1);
      }
    }
  });
});

describe('people and places', () => {
  test('who has to act is called, five at most, and only who can have a login', () => {
    expect(called({ kind: 'sig', sig: 'network', logins: ['a', 'b', 'x y', 'c', 'd', 'e', 'f'] })).toBe(
      'SIG network (@a, @b, @c, @d, @e)',
    );
    expect(called({ kind: 'maintainers', logins: [] })).toBe('maintainers');
    expect(called({ kind: 'reviewers', logins: ['a'] })).toBe('reviewers (@a)');
    expect(called({ kind: 'reviewers', sig: 'x', logins: ['a'] })).toBe('reviewers for SIG x (@a)');
  });

  test('everybody else is only named', () => {
    expect(named({ kind: 'owner', logins: ['a', 'b'] })).toBe('owner (`a`, `b`)');
    expect(named({ kind: 'release-team', logins: [] })).toBe('release team');
  });

  test('a link leaves no trace where it leads', () => {
    expect(quietLink('x', 'https://github.com/o/r/pull/1')).toBe(
      '[x](https://redirect.github.com/o/r/pull/1)',
    );
    expect(quietLink('x', 'https://ghe.example/o/r (1)|<>')).toBe(
      '[x](https://ghe.example/o/r%20%281%29%7C%3C%3E)',
    );
  });
});

describe('length', () => {
  const many = (rows: number, weight = 1) => ({
    title: `T${weight}`,
    head: '| a |\n|---|',
    rows: Array.from({ length: rows }, (_, index) => `| ${'x'.repeat(50)} ${index} |`),
    weight,
  });

  test('case 172: a report that is too long is shortened between rows, counts what is left out, and says where it is', () => {
    const report = exampleReport();
    const [first] = report.proposals;
    if (!first) throw new Error('no proposal');
    const proposals = Array.from({ length: 3_000 }, (_, index) => ({
      ...first,
      number: index + 1,
      state: 'at-risk' as const,
      changes: [{ id: 'state' as const, message: 'It was on track, and is at risk.' }],
    }));
    const markdown = renderReport({ ...report, proposals }, 64_000, WHERE);
    expect(markdown.length).toBeLessThanOrEqual(64_000);
    expect(markdown).toMatch(/\d+ (?:further )?rows: all of it stands in the summary/);
    expect(markdown).toContain('### Who owes what');
  });

  test('the lighter sections are shortened first', () => {
    const text = renderSections([many(100, 2), many(100, 1)], 9_500, WHERE);
    expect(text.length).toBeLessThanOrEqual(9_500);
    expect(text.match(/^\| x+ \d+ \|$/gm)?.length).toBe(150);
    expect(text).toMatch(/### T1[\s\S]*50 further rows: all of it/);
  });

  test('nothing is left out where all of it fits', () => {
    expect(renderSections([many(2)], 1_000, WHERE)).toBe(
      `### T1\n\n| a |\n|---|\n| ${'x'.repeat(50)} 0 |\n| ${'x'.repeat(50)} 1 |`,
    );
  });

  test('what has no rows says so, unless nobody misses it', () => {
    const empty = { title: 'E', head: '', rows: [], weight: 1 };
    expect(renderSections([empty], 1_000, WHERE)).toBe('### E\n\nNothing.');
    expect(renderSections([{ ...empty, none: 'None.' }], 1_000, WHERE)).toBe('### E\n\nNone.');
    expect(renderSections([{ ...empty, isOptional: true }], 1_000, WHERE)).toBe('');
  });
});

describe('the picture of a release', () => {
  test('has its phases and days', () => {
    expect(renderGantt(exampleReport().releases)).toBe(`\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD
  axisFormat %d %b
  todayMarker stroke-width:3px,stroke:#d1242f
  section v1.10
  Enhancement freeze :milestone, 2026-09-02, 0d
  Implementation :2026-09-02, 2026-10-21
  Code freeze :milestone, 2026-10-21, 0d
  Branch cut :milestone, 2026-10-28, 0d
  Stabilisation :2026-10-21, 2026-11-18
  RC 1 :milestone, 2026-11-04, 0d
  General availability :milestone, 2026-11-18, 0d
\`\`\``);
  });

  test('there is none without dates', () => {
    expect(renderGantt([{ name: 'v1.11', phase: 'unscheduled', isCurrent: false }])).toBe('');
  });
});
