// Is the page whole, still, and readable? What a browser makes of it is in browser.test.ts.

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WeeklyReport } from '../../../actions/shared/generated/weekly-report.types.ts';
import { planningOf } from '../../../actions/weekly-report/planning.ts';
import { announcementOf } from '../../../actions/weekly-report/render/announcement.ts';
import { renderAnnouncementPage } from '../../../actions/weekly-report/render/page/announcement.ts';
import { renderPage } from '../../../actions/weekly-report/render/page/page.ts';
import { renderPlanningPage } from '../../../actions/weekly-report/render/page/planning.ts';
import { renderRoadmapPage } from '../../../actions/weekly-report/render/page/roadmap.ts';
import { COLOURS } from '../../../actions/weekly-report/render/page/style.ts';
import { roadmapOf } from '../../../actions/weekly-report/roadmap.ts';
import { exampleProposal } from '../../support/weekly-proposals.ts';
import { exampleReport } from '../../support/weekly-report.ts';

const pagesOf = (report: WeeklyReport) => {
  const roadmap = roadmapOf(report, 'v1.10');
  return {
    report: renderPage(report),
    roadmap: renderRoadmapPage(roadmap, report),
    planning: renderPlanningPage(planningOf(report, 'v1.10'), report),
    announcement: renderAnnouncementPage(announcementOf(roadmap, report)),
  };
};
const pages = Object.entries(pagesOf(exampleReport())).map(([name, page]) => ({ name, page }));
/** Without what our own style and script hold. */
const body = (page: string) => page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
/** Each tag that opens something, with the names of its attributes. */
const tagsOf = (page: string) =>
  [...body(page).matchAll(/<([a-z][a-z0-9]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = '', rest = '']) => ({
      name,
      attributes: rest
        .replace(/="[^"]*"/g, '')
        .split(/\s+/)
        .filter((each) => each !== ''),
    }),
  );
const ids = (page: string) => [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');

describe.each(pages)('the page of the $name', ({ page }) => {
  test('asks nothing of the network, and has no handler and no style of its own', () => {
    const names = tagsOf(page).flatMap(({ name, attributes }) => [name, ...attributes]);
    const foreign =
      /^(?:link|img|iframe|object|embed|base|audio|video|src|srcset|style|action|formaction|ping|on.*)$/;
    expect(
      names.filter(
        (name, index) => foreign.test(name) && !(name === 'style' && names[index - 1] === 'title'),
      ),
    ).toEqual([]);
    expect(/@import|url\(/.test(page)).toBe(false);
  });

  test('allows the style and the script that it has, by their hashes, and nothing else', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hash = (tag: string) => {
      const [, inside] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page) ?? [];
      return inside === undefined
        ? "'none'"
        : `'sha256-${createHash('sha256').update(inside).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash('style')}`,
      `script-src ${hash('script')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test('names each thing once, and every link inside it and every label leads somewhere', () => {
    const found = ids(page);
    expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([]);
    const wanted = [...body(page).matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(wanted.filter((id) => !found.includes(id))).toEqual([]);
  });

  test('is one document with one heading of the first rank, and none is skipped', () => {
    const ranks = [...page.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  test('every table has a caption, and every head of a row or a column its scope', () => {
    expect(page.match(/<caption>/g)?.length).toBe(page.match(/<table/g)?.length);
    expect(body(page).match(/<th(?![^>]*\bscope=)[ >]/g)).toBeNull();
  });

  test('every element that is opened is closed, in its order', () => {
    const open: string[] = [];
    for (const [tag, slash = '', name = ''] of body(page).matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (['meta', 'br', 'input'].includes(name) || tag.endsWith('/>')) continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});

describe('the report', () => {
  const page = renderPage(exampleReport());

  test('says in its first sentence where the release is and how much needs attention', () => {
    expect(page).toContain(
      'v1.10 is in implementation, 37 days until code freeze; <strong>4 VEPs need attention</strong>.',
    );
  });

  test.each([
    {
      phase: 'planning' as const,
      next: { what: 'enhancement freeze' as const, days: 1 },
      said: 'v1.10 is in planning, 1 day until enhancement freeze; ',
    },
    {
      phase: 'stabilisation' as const,
      next: { what: 'release' as const, days: 14 },
      said: 'v1.10 is in stabilisation, 14 days until it is released; ',
    },
    {
      phase: 'stabilisation' as const,
      next: { what: 'release' as const, days: 0 },
      said: 'v1.10 is in stabilisation, to be released today; ',
    },
    {
      phase: 'implementation' as const,
      next: { what: 'code freeze' as const, days: 0 },
      said: 'v1.10 is in implementation, code freeze is today; ',
    },
    { phase: 'unscheduled' as const, next: undefined, said: 'v1.10 has no dates yet; ' },
  ])('in $phase as well', ({ phase, next, said }) => {
    const [release] = exampleReport().releases;
    const { next: _, ...rest } = { ...release, name: 'v1.10', isCurrent: true, phase };
    const current = next ? { ...rest, next: { ...next, at: '2026-10-22T12:00:00Z' } } : rest;
    expect(renderPage(exampleReport({ releases: [current] }))).toContain(`<p class="lead">${said}`);
  });

  test('tells of every release under way, and plans the one whose enhancement freeze is ahead', () => {
    const [current, next] = exampleReport().releases;
    const target = { stage: 'alpha', release: 'v1.11' } as const;
    const both = exampleReport({
      proposals: [exampleProposal(1), exampleProposal(2, { target, targets: [target] })],
      releases: [
        { ...current, name: 'v1.10', phase: 'stabilisation', isCurrent: true },
        {
          ...next,
          name: 'v1.11',
          phase: 'planning',
          isCurrent: false,
          next: { what: 'enhancement freeze', at: '2026-09-20T00:00:00Z', days: 5 },
        },
      ],
    });
    const page = renderPage(both);
    expect(page).toContain('; v1.11 is in planning, 5 days until enhancement freeze; ');
    expect(ids(page).filter((id) => /^(?:roadmap|planning)-v[\d.]+$/.test(id))).toEqual([
      'roadmap-v1.10',
      'roadmap-v1.11',
      'planning-v1.11',
    ]);
  });

  test('shows what needs attention before anything else, the gravest first', () => {
    const order = [
      'id="attention"',
      'edge-needs-exception"',
      'edge-off-track"',
      'edge-no-activity"',
      'edge-at-risk"',
      'id="dates"',
      'id="proposals"',
    ];
    const places = order.map((each) => page.indexOf(each));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('where all is well says so', () => {
    const quiet = renderPage(
      exampleReport({
        proposals: [exampleProposal(1)],
        counts: { 'on-track': 1 },
        lag: [],
        pending: [],
        exceptions: [],
        cleanup: [],
        errors: [],
        debts: [],
        sigs: [],
      }),
    );
    expect(quiet).toContain('Every proposal is on track.');
    expect(quiet).toContain('<strong>nothing needs attention</strong>');
    expect(quiet).not.toContain('Should not wait either');
  });

  test('without a release, and without a proposal, is a page all the same', () => {
    const { current: _, ...rest } = exampleReport({ releases: [], proposals: [], counts: {}, sigs: [] });
    expect(renderPage(rest)).toContain('No release has dates; <strong>nothing needs attention</strong>.');
  });

  test('folds what is more than somebody reads at once, group by group', () => {
    const many = (from: number, state: 'off-track' | 'at-risk') =>
      Array.from({ length: 20 }, (_, index) => exampleProposal(from + index, { state }));
    const full = renderPage(
      exampleReport({ proposals: [...many(100, 'off-track'), ...many(200, 'at-risk')] }),
    );
    expect(full).toContain('<summary>Show 20 proposals</summary>');
    expect(full.match(/<summary>Show/g)).toHaveLength(1);
  });

  test('whatever proposals, people and addresses are called, nothing of it becomes markup', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '</script><img src=x onerror=alert(1)>',
        '"><svg onload=alert(1)>',
        '--><script>alert(1)</script>',
        '`</code><b>`',
      ),
    );
    const tags = (page: string) => [...body(page).matchAll(/<\/?[a-z][a-z0-9]*/g)].map(([tag]) => tag);
    const report = (said: string, address: string) =>
      exampleReport({
        series: said,
        repository: said,
        sigs: [],
        proposals: [
          exampleProposal(1, {
            title: said,
            address,
            sig: said,
            status: said,
            featureGate: said,
            reasons: [{ id: 'x', message: said, address }],
            planning: { decision: 'tracked', priority: said, reviewers: [said], approvers: [said] },
          }),
        ],
      });
    // With words that need no escape.
    const plain = Object.values(pagesOf(report('x', 'https://x.example/'))).map((page) =>
      tags(page).filter((tag) => !/code|bdi|span/.test(tag)),
    );
    fc.assert(
      fc.property(text, (said) => {
        const made = Object.values(pagesOf(report(`x${said}`, `https://x.example/${said}`)));
        expect(made.map((page) => tags(page).filter((tag) => !/code|bdi|span/.test(tag)))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(Object.entries(COLOURS))('in %s', (_scheme, colours) => {
  const soft = ['red', 'orange', 'yellow', 'green', 'blue', 'grey'] as const;
  test.each([
    ...(['text', 'quiet', 'link', 'today'] as const).flatMap((front) => [
      { front, back: 'page' as const },
      { front, back: 'raised' as const },
    ]),
    ...soft.map((front) => ({ front, back: `${front}-soft` as const })),
    ...(['blue-soft', 'green-soft', 'orange-soft'] as const).map((back) => ({
      front: 'quiet' as const,
      back,
    })),
    { front: 'text' as const, back: 'yellow-soft' as const },
    { front: 'text' as const, back: 'grey-soft' as const },
    { front: 'green' as const, back: 'page' as const },
  ])('$front is readable on $back', ({ front, back }) => {
    expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
