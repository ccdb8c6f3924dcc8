// A release as its team lives it: people do what they do, the report runs twice a week, and four of its weeks are read word by word.

import { beforeAll, describe, expect, test } from '@jest/globals';
import type { WeeklyReport } from '../../../actions/shared/generated/weekly-report.types.ts';
import { renderRoadmap } from '../../../actions/weekly-report/render/roadmap.ts';
import { roadmapOf } from '../../../actions/weekly-report/roadmap.ts';
import { HOUR } from '../../github/clock.ts';
import { type StandIn, startStandIn } from '../../github/stand-in.ts';
import type { Issue } from '../../github/state/model.ts';
import { expectGolden } from '../../support/golden.ts';
import { type HeardReport, reportsIn, schemaFaults, tellHere } from '../../support/reporting.ts';
import { makeProject, type Project } from './project.ts';
import { STORY } from './story.ts';

const DAY = 24 * HOUR;
const FIRST = Date.parse('2026-11-30T06:17:00Z');
const WEEKS = 11;

/** What stood after one run. */
interface Stand {
  readonly heard: HeardReport;
  readonly report: WeeklyReport;
  /** Check-ins of this week on each tracker, whole. */
  readonly checkIns: ReadonlyMap<number, readonly string[]>;
  /** `sana on 30`, by this run. */
  readonly mentions: readonly string[];
  /** The issue of the report. */
  readonly issue: string;
  /** What a second run wrote. */
  readonly again: readonly string[];
  readonly openReports: number;
}

const monday = new Map<string, Stand>();
const friday = new Map<string, Stand>();
let project: Project;

beforeAll(async () => {
  const github = await startStandIn({ now: '2026-11-12T08:00:00Z' });
  github.limits.enforce();
  project = makeProject(github);
  const left = [...STORY];
  for (let week = 0; week < WEEKS; week += 1) {
    for (const [days, stands] of [
      [0, monday],
      [4, friday],
    ] as const) {
      const at = FIRST + (7 * week + days) * DAY;
      for (let next = left[0]; next && Date.parse(`${next.day}T09:00:00Z`) < at; next = left[0]) {
        github.clock.set(`${next.day}T09:00:00Z`);
        next.does(project);
        left.shift();
      }
      github.clock.set(at);
      const stand = await look(github);
      stands.set(stand.report.week, stand);
    }
  }
  expect(left).toEqual([]);
  await github.close();
  github.assertClean();
}, 180_000);

async function look(github: StandIn): Promise<Stand> {
  const { world } = github;
  project.sweep();
  world.mentions.length = 0;
  const heard = await tellHere(github, project.home);
  const { report } = heard;
  if (!report) throw new Error(heard.complaints.join('\n'));
  const mentions = world.mentions.map(({ name, issue }) => `${name} on ${issue.number}`);
  github.forgetAsked();
  await tellHere(github, project.home);
  const of = (issue: Issue) =>
    issue.comments.flatMap(({ body }) =>
      body.startsWith(`<!-- enhancement-actions: check-in ${report.week} `) ? [body] : [],
    );
  return {
    heard,
    report,
    checkIns: new Map([...project.trackers].map(([number, issue]) => [number, of(issue)])),
    mentions: [...new Set(mentions)],
    issue: reportsIn(project.home).at(-1)?.body ?? '',
    again: github.asked.flatMap(({ isWrite, target }) => (isWrite ? [target] : [])),
    openReports: reportsIn(project.home).filter(({ state }) => state === 'open').length,
  };
}

const stand = (stands: ReadonlyMap<string, Stand>, week: string): Stand => {
  const found = stands.get(week);
  if (!found) throw new Error(`there was no report in ${week}`);
  return found;
};
const outcomes = ({ report }: Stand) =>
  report.proposals.map(({ number, state, checkIn }) => `${number} ${state}: ${checkIn.outcome}`);
/** As it is read: without hidden lines, and without the names of commits. */
const asRead = (text: string) =>
  `${text
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/\b[0-9a-f]{12,40}\b/g, 'commit')
    .trim()}\n`;
const golden = (text: string, name: string) => {
  expectGolden(asRead(text), new URL(`expected/${name}`, import.meta.url));
};
const checkIn = (of: Stand, number: number) => of.checkIns.get(number)?.[0] ?? '';
/** Down to what is only to be known. */
const top = ({ issue }: Stand) => issue.slice(0, issue.indexOf('### Dates'));

describe('every week', () => {
  test('has one report, in its form, without a complaint, and the one before it is closed', () => {
    for (const each of [...monday.values(), ...friday.values()]) {
      expect([each.heard.complaints, each.heard.exit, schemaFaults(each.report)]).toEqual([[], 0, []]);
      expect([each.openReports, each.report.skippedWeeks, each.report.errors]).toEqual([1, [], []]);
    }
  });

  test('of the year that has 53 has its name', () => {
    expect([...monday.keys()]).toEqual([
      ...['2026-W49', '2026-W50', '2026-W51', '2026-W52', '2026-W53'],
      ...['2027-W01', '2027-W02', '2027-W03', '2027-W04', '2027-W05', '2027-W06'],
    ]);
    expect(stand(monday, '2027-W01').report.previous?.week).toBe('2026-W53');
  });

  test('has exactly one check-in on each tracker that is due, and none where all is well and as it was', () => {
    for (const { report, checkIns } of [...monday.values(), ...friday.values()]) {
      const due = (number: number) => {
        const proposal = report.proposals.find((each) => each.number === number);
        return ['posted', 'updated', 'stands'].includes(proposal?.checkIn.outcome ?? '') ? 1 : 0;
      };
      const found = [...checkIns].map(([number, own]) => [report.week, number, own.length]);
      expect(found).toEqual([...checkIns.keys()].map((number) => [report.week, number, due(number)]));
      for (const { state, changes, checkIn: own } of report.proposals)
        if (own.outcome === 'quiet')
          expect([state === 'on-track' || state === 'done', changes]).toEqual([true, []]);
    }
  });

  test('is said once: a second run writes nothing', () => {
    const wrote = [...monday, ...friday].flatMap(([week, { again }]) =>
      again.map((what) => `${week} ${what}`),
    );
    expect(wrote).toEqual([]);
  });

  test('calls only who has the next step of something that does not go well', () => {
    for (const { report, mentions } of [...monday.values(), ...friday.values()]) {
      const asked = report.proposals.flatMap(({ number, state, next }) =>
        state === 'on-track' || state === 'done'
          ? []
          : (next?.by.logins ?? []).map((login) => `${login} on ${number}`),
      );
      expect(mentions.filter((mention) => !asked.includes(mention))).toEqual([]);
    }
  });

  test('keeps what people write to itself: nobody is called, nothing is named or commanded by a quotation', () => {
    const { issue, report, mentions } = stand(monday, '2026-W51');
    expect(report.proposals.find(({ number }) => number === 30)?.tldr?.text).toContain('@torvalds');
    expect(mentions.join()).not.toContain('torvalds');
    expect(issue).toContain(
      '`the answer to stan takes me until January, @torvalds knows why, see #10 /close`',
    );
    expect(issue).not.toMatch(/^\//m);
    const referenced = project.trackers.get(10)?.events.filter(({ event }) => event === 'cross-referenced');
    // Its three pull requests name it, and that answer does; neither report nor check-in.
    expect(referenced?.map(({ actor }) => actor?.login)).toEqual(['olga', 'sana', 'olga', 'olga']);
  });
});

describe('planning: two weeks before the enhancement freeze', () => {
  const week = () => stand(monday, '2026-W49');

  test('each proposal', () => {
    expect(outcomes(week())).toEqual([
      '10 on-track: posted',
      '20 at-risk: posted',
      '30 on-track: posted',
      '40 on-track: posted',
      '50 on-track: posted',
      '60 on-track: posted',
      '70 on-track: posted',
    ]);
    expect(week().mentions).toEqual(['cal on 20', 'cora on 20', 'stan on 20']);
    // The first look is said once.
    expect(outcomes(stand(monday, '2026-W50')).filter((each) => each.endsWith('quiet'))).toHaveLength(5);
  });

  test('as it is read', () => {
    golden(top(week()), 'planning-report.md');
    golden(checkIn(week(), 20), 'planning-check-in-20.md');
  });
});

describe('the week of the enhancement freeze', () => {
  test('each proposal: on Monday, and when the freeze has begun', () => {
    expect(outcomes(stand(monday, '2026-W51'))).toEqual([
      '10 on-track: quiet',
      '20 at-risk: posted',
      '30 at-risk: posted',
      '40 on-track: quiet',
      '50 on-track: quiet',
      '60 on-track: quiet',
      '70 on-track: quiet',
    ]);
    expect(outcomes(stand(friday, '2026-W51'))).toEqual([
      '10 on-track: quiet',
      // Signed off and merged on the day before.
      '20 on-track: updated',
      // Its author needs until January.
      '30 needs-exception: updated',
      // Four weeks without a word.
      '40 no-activity: posted',
      '50 on-track: quiet',
      '60 no-activity: posted',
      '70 on-track: quiet',
    ]);
    expect(stand(friday, '2026-W51').mentions).toEqual(['sana on 30', 'ole on 40', 'sven on 60']);
  });

  test('as it is read', () => {
    golden(top(stand(friday, '2026-W51')), 'freeze-report.md');
    golden(checkIn(stand(friday, '2026-W51'), 30), 'freeze-check-in-30.md');
  });

  test('the announcement waits from that day on, once, and calls nobody', () => {
    const found = [...project.home.issues.values()].filter(({ title }) => title.startsWith('Announce '));
    expect(
      found.map(({ title, createdAt }) => [title, new Date(createdAt).toISOString().slice(0, 10)]),
    ).toEqual([['Announce what is accepted for v1.10', '2026-12-18']]);
    golden(found[0]?.body ?? '', 'announcement.md');
  });

  test('a tracker that a bot closed is said where it happened', () => {
    expect(checkIn(stand(friday, '2026-W52'), 50)).toContain('A bot closed the tracker');
  });
});

describe('implementation: two weeks before code freeze', () => {
  const week = () => stand(monday, '2027-W03');

  test('each proposal', () => {
    expect(outcomes(week())).toEqual([
      // Merged, and said on Friday.
      '10 on-track: quiet',
      // Reviews that lag, named with where the SIG meets.
      '20 at-risk: posted',
      '30 at-risk: posted',
      '40 at-risk: posted',
      '50 at-risk: posted',
      '60 no-activity: posted',
      '70 on-track: quiet',
    ]);
    expect(week().mentions).toEqual([
      'sven on 60',
      'nils on 20',
      'sana on 30',
      'ole on 40',
      'nora on 50',
      'nils on 50',
    ]);
  });

  test('as it is read', () => {
    golden(top(week()), 'implementation-report.md');
    golden(checkIn(week(), 20), 'implementation-check-in-20.md');
  });

  test('what its owner answered is quoted', () => {
    expect(week().issue).toContain('`the code is complete, I only wait for a review`');
  });

  test('an exception is asked for, granted, used and over', () => {
    const states = [...friday.values()].map(({ report }) =>
      report.exceptions.filter(({ proposal }) => proposal === 30).map(({ state }) => state),
    );
    expect(states.flat()).toEqual(['open', 'granted', 'granted', 'granted', 'over', 'over', 'over', 'over']);
    expect(stand(friday, '2026-W52').mentions).toContain('rita on 30');
  });
});

describe('the roadmap', () => {
  const differences = (week: string) => {
    const { accepted, gone } = roadmapOf(stand(friday, week).report, 'v1.10');
    return [
      ...accepted.flatMap(({ number, difference }) =>
        difference === 'same' ? [] : [`${number} ${difference}`],
      ),
      ...gone.map(({ number, reason }) => `${number} gone: ${reason}`),
    ];
  };

  test('tells week by week what came and what went', () => {
    const told = [...friday.keys()].map((week) => [week, differences(week)] as const);
    expect(told.filter(([week, found]) => week !== '2026-W49' && found.length > 0)).toEqual([
      ['2026-W51', ['20 new']],
      ['2027-W02', ['30 new']],
      ['2027-W04', ['40 gone: Its target moved to alpha v1.11.']],
    ]);
  });

  test('as it is read', () => {
    golden(renderRoadmap(roadmapOf(stand(friday, '2027-W04').report, 'v1.10')), 'roadmap.md');
  });
});

describe('after code freeze', () => {
  const week = () => stand(monday, '2027-W06');

  test('each proposal', () => {
    expect(outcomes(week())).toEqual([
      '10 done: quiet',
      // Not documented.
      '20 at-risk: posted',
      '30 at-risk: posted',
      // Moved to v1.11.
      '40 on-track: quiet',
      '50 at-risk: posted',
      '60 off-track: posted',
      '70 needs-exception: posted',
    ]);
    expect(week().mentions).toEqual(['rita on 70', 'sven on 60', 'oki on 20', 'sana on 30', 'ona on 50']);
  });

  test('the SIG’s five points, with what shows each', () => {
    const points = week().report.proposals.map(
      ({ number, checks = [] }) => `${number}: ${checks.map(({ state }) => state).join(' ')}`,
    );
    expect(points).toEqual([
      '10: yes yes unknown unknown yes',
      '20: yes no unknown unknown yes',
      '30: yes no unknown unknown no',
      '40: ',
      '50: yes no unknown unknown no',
      '60: no no unknown unknown unknown',
      '70: no no unknown unknown no',
    ]);
  });

  test('as it is read', () => {
    golden(top(week()), 'after-code-freeze-report.md');
    golden(checkIn(week(), 30), 'after-code-freeze-check-in-30.md');
  });
});
