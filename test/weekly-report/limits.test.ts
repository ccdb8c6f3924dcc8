// Where something is too long for GitHub it is shortened, says so, and stands whole somewhere else; long work says how far it is.

import { describe, expect, test } from '@jest/globals';
import { planCheckIns } from '../../actions/weekly-report/plan.ts';
import { announcementOf, renderAnnouncementIssue } from '../../actions/weekly-report/render/announcement.ts';
import { renderCheckInText } from '../../actions/weekly-report/render/check-in.ts';
import { roadmapOf } from '../../actions/weekly-report/roadmap.ts';
import { carriedSaid } from '../../actions/weekly-report/vocabulary.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { reportsIn, tellHere } from '../support/reporting.ts';
import { ago, aPullTo, documenting, look, person } from '../support/subject.ts';
import { tracked } from '../support/tracked.ts';
import { exampleReport } from '../support/weekly-report.ts';

const LONGEST = 65_536;
const standIn = useStandIn({ now: '2026-11-18T08:00:00Z' });

describe('too long', () => {
  test('a report of many: the issue is shortened between rows, the summary and the JSON are not', async () => {
    const project = tracked(standIn());
    for (let index = 0; index < 260; index += 1)
      project.track({ opened: 60, title: `${'A long name '.repeat(8)}${index}` });
    const heard = await tellHere(standIn(), project.repository);
    const body = reportsIn(project.repository)[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(LONGEST);
    expect(body).toMatch(
      /\d+ (?:further )?rows: all of it stands in the summary and the files of \[the run\]/,
    );
    // What needs somebody is shortened last.
    expect(body.match(/^\| \[VEP&nbsp;\d+\].*say where it stands/gm)?.length).toBeGreaterThan(49);
    expect(heard.summary.length).toBeGreaterThan(LONGEST);
    expect(heard.summary).not.toContain('further row');
    expect(heard.report?.proposals).toHaveLength(260);
  });

  test('a check-in of a proposal with hundreds of pull requests', () => {
    const pulls = Array.from({ length: 300 }, (_, index) =>
      aPullTo(1_000 + index, {
        createdAt: ago(20),
        reviews: [{ author: person('cal'), state: 'changes-requested', at: ago(9) }],
      }),
    );
    const found = look({ pulls: [...pulls, documenting(3)] });
    const [planned] = planCheckIns([found], {
      week: '2026-W47',
      lastWeek: '2026-W46',
      releases: [],
      lookThen: (same) => same,
      said: new Set(),
    });
    const [word] = planned?.words ?? [];
    expect(word?.kind === 'post' ? word.body.length : 0).toBeGreaterThan(1_000);
    expect(word?.kind === 'post' ? word.body.length : LONGEST).toBeLessThan(LONGEST / 4);
    expect(
      renderCheckInText(found.proposal, undefined, '2026-W47', false).match(/^- /gm)?.length,
    ).toBeLessThan(20);
  });

  test('a mail that is longer than an issue begins there, and says what prints all of it', () => {
    const report = exampleReport();
    const [proposal] = report.proposals.filter(({ acceptance }) => acceptance.isAccepted);
    if (!proposal) throw new Error('nothing is accepted');
    const many = Array.from({ length: 2_000 }, (_, index) => ({ ...proposal, number: 1_000 + index }));
    const release = proposal.acceptance.releases[0]?.release ?? '';
    const announcement = announcementOf(roadmapOf({ ...report, proposals: many }, release), report);
    expect(announcement.body.length).toBeGreaterThan(LONGEST);
    const { body } = renderAnnouncementIssue(announcement);
    expect(body.length).toBeLessThanOrEqual(LONGEST);
    expect(body).toContain(`\`enhancements announce ${release}\` at a terminal prints all of it.`);
    expect(body.endsWith('\n```')).toBe(true);
    const short = renderAnnouncementIssue(announcementOf(roadmapOf(report, release), report));
    expect(short.body).not.toContain('prints all of it');
  });
});

describe('long work', () => {
  test('says how far it is', async () => {
    const project = tracked(standIn());
    for (let index = 0; index < 110; index += 1) project.track();
    const { said } = await tellHere(standIn(), project.repository);
    expect(said).toEqual(
      expect.arrayContaining([
        'Reading the proposals.',
        'Read 110 of 110 trackers.',
        'Read 0 pull requests.',
        'Wrote 50 of 110 check-ins.',
        'Wrote 100 of 110 check-ins.',
        expect.stringMatching(/^Asked GitHub \d+ times \(\d+ points of GraphQL\) and wrote 111 times\.$/),
      ]),
    );
  });

  const work = { due: 0, posted: 0, updated: 0, standing: 0, quiet: 0, failed: 0 };
  test.each([
    [
      { ...work, carriedOver: 1 },
      '1 check-in did not fit into what GitHub allows in an hour. The gravest came first; the next daily run writes them. What they say stands here already.',
    ],
    [
      { ...work, carriedOver: 9_550 },
      '9550 check-ins did not fit into what GitHub allows in an hour. The gravest came first; the daily runs of about 22 days write them, or more runs a day sooner. What they say stands here already.',
    ],
    [
      { ...work, carriedOver: 2, isHeld: true },
      'No check-in was written: something that they rest on could not be read. 2 check-ins wait for the next run.',
    ],
  ])('that is not done yet says when it will be: %j', (given, words) => {
    expect(carriedSaid(given)).toBe(words);
  });
});

describe('weeks of other places', () => {
  test.each([
    ['UTC', 'monday', '2026-W47'],
    // Already Monday there.
    ['Asia/Tokyo', 'monday', '2026-W48'],
    ['America/Los_Angeles', 'monday', '2026-W47'],
    // A week that begins on Sunday is called after the ISO week of that Sunday.
    ['UTC', 'sunday', '2026-W47'],
    ['UTC', 'saturday', '2026-W47'],
    ['Asia/Tokyo', 'tuesday', '2026-W47'],
  ])('in %s, from %s on', async (zone, day, week) => {
    const project = tracked(standIn());
    project.track();
    standIn().clock.set('2026-11-22T18:00:00Z');
    project.configure((text) =>
      text
        .replace('releases:\n', `releases:\n  zone: ${zone}\n`)
        .replace('report: { ', `report: { day: ${day}, `),
    );
    const { report, complaints } = await tellHere(standIn(), project.repository);
    expect([complaints, report?.week]).toEqual([[], week]);
  });
});
