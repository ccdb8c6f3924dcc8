// What stands on pull requests when releases freeze, schedules move, and leave is given and ends: with no event but a sweep.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { HOUR, MINUTE } from '../github/clock.ts';
import { addLabel, comment, milestone, removeLabel, setMilestone } from '../github/deeds/issues.ts';
import { push } from '../github/deeds/pulls.ts';
import type { Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { exception, type Freezing, freezing, RELEASES } from '../support/freezing.ts';
import { GOOD, GOOD_FRONT_MATTER, PATH, setFields, setTarget } from '../support/proposal.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';

const standIn = useStandIn();
const DAY = 24 * HOUR;
const FREEZE = RELEASES['v1.10'].freeze;
let told: Freezing;

beforeEach(() => {
  told = freezing(standIn());
});

/** Sets alpha to a release in a proposal that has been there without it. */
function aPullTargeting(release: string): Pull {
  return aGoodPull(setTarget(GOOD, 'alpha', release)).in(standIn().world, told.repository);
}

async function judged(pull: Pull): Promise<string> {
  const { complaints } = await told.look(pull);
  expect(complaints).toEqual([]);
  return told.status(pull);
}

/** The words of the status and of the comment; an instant is the end of a day. */
const said = (days: number) =>
  `${new Date(told.endOf(days)).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

describe('a freeze begins', () => {
  test('case 123 and case 124: the sweep after it turns red what was green, and nothing else', async () => {
    const [into, next, none] = [aPullTargeting('v1.10'), aPullTargeting('v1.11'), aPullTargeting('')];
    for (const pull of [into, next, none]) await told.look(pull);
    standIn().clock.set(told.endOf(FREEZE) - 16 * MINUTE);
    expect((await told.sweep()).complaints).toEqual([]);
    expect([into, next, none].map(told.status)).toEqual([
      'success: targets v1.10, not frozen',
      'success: targets v1.11, not frozen',
      'success: no target is set or moved',
    ]);
    standIn().clock.set(told.endOf(FREEZE) - 2 * MINUTE - 1_000);
    await told.sweep();
    expect(told.status(into)).toBe('success: targets v1.10, not frozen');
    standIn().clock.set(told.endOf(FREEZE) - 2 * MINUTE);
    expect((await told.sweep()).complaints).toEqual([]);
    expect([into, next, none].map(told.status)).toEqual([
      `failure: held: targets v1.10, frozen since ${said(FREEZE)}`,
      'success: targets v1.11, not frozen',
      'success: no target is set or moved',
    ]);
    const comment = ownComments(into).at(-1) ?? '';
    expect(comment).toContain(`sets Alpha \`v1.10\`, which is frozen since ${said(FREEZE)}.`);
    expect(comment).toContain('Target v1.11, or ask the release team for an exception');
    expect(comment).toContain('`exceptions.yaml` for proposal 42, v1.10, freeze enhancement');
    expect([ownComments(next), ownComments(none)]).toEqual([[], []]);
  });

  test('F-7: two weeks, a week and a day before it a comment of its own says so, and between them nothing is written', async () => {
    const pull = aPullTargeting('v1.10');
    const words: string[] = [];
    for (const [days, hours] of [
      [15, 0],
      [14, 0],
      [10, 0],
      [7, 0],
      [3, 0],
      [1, 0],
      [0, 1],
    ] as const) {
      standIn().clock.set(told.endOf(FREEZE) - days * DAY - hours * HOUR - 2 * MINUTE);
      await told.sweep();
      const writes = standIn().asked.filter(({ isWrite, operation }) => isWrite && /comment/.test(operation));
      const [, left] = /v1\.10 freezes ([\w ]+)\*\*, at/.exec(ownComments(pull).at(-1) ?? '') ?? [];
      words.push(`${days}: ${left ?? 'nothing'}, ${writes.length}`);
      expect(told.status(pull)).toBe('success: targets v1.10, not frozen');
    }
    expect(words).toEqual([
      '15: nothing, 0',
      '14: within two weeks, 1',
      '10: within two weeks, 0',
      '7: within a week, 1',
      '3: within a week, 0',
      '1: within a day, 1',
      '0: within a day, 0',
    ]);
    // Nothing is kept up to date where nobody has to act yet.
    expect(ownComments(pull)).toHaveLength(3);
  });

  test('F-7: of a freeze that moves it is said anew', async () => {
    const pull = aPullTargeting('v1.10');
    standIn().clock.set(told.endOf(FREEZE) - 5 * DAY);
    await told.look(pull);
    await told.look(pull);
    told.publish('v1.10', { ...RELEASES['v1.10'], freeze: FREEZE + 1 });
    await told.look(pull);
    expect(ownComments(pull).map((body) => /, at ([^:]+:\d+ UTC): this pull/.exec(body)?.[1])).toEqual([
      said(FREEZE),
      said(FREEZE + 1),
    ]);
  });

  test('a target that is taken back turns it green', async () => {
    const pull = aPullTargeting('v1.10');
    standIn().clock.set(told.endOf(FREEZE));
    expect(await judged(pull)).toMatch(/^failure/);
    push(standIn().world, pull, { [PATH]: setTarget(GOOD, 'alpha', 'v1.11') });
    expect(await judged(pull)).toBe('success: targets v1.11, not frozen');
    expect(ownComments(pull)[0]).toContain('### Freeze: targets v1.11, not frozen');
  });

  test('case 139: a release that is out is recorded with a warning', async () => {
    const pull = aPullTargeting('v1.9');
    expect(await judged(pull)).toBe('success: records v1.9, which came out');
    expect(ownComments(pull)[0]).toContain('a retroactive record');
  });

  test('case 132: the strictest of several releases decides', async () => {
    const both = setTarget(setTarget(GOOD, 'alpha', 'v1.10'), 'beta', 'v1.11');
    const pull = aGoodPull(both).in(standIn().world, told.repository);
    standIn().clock.set(told.endOf(FREEZE));
    expect(await judged(pull)).toMatch(/^failure: held: targets v1\.10, /);
  });

  test('becoming implementable is as setting the target', async () => {
    const draft = setFields(GOOD_FRONT_MATTER, { status: 'provisional' });
    const landed = aGoodPull(draft).in(standIn().world, told.repository);
    told.repository.refs.set('heads/main', landed.head.sha);
    const pull = aGoodPull(GOOD_FRONT_MATTER).in(standIn().world, told.repository);
    standIn().clock.set(told.endOf(FREEZE));
    expect(await judged(pull)).toMatch(/^failure/);
    expect(ownComments(pull)[0]).toContain('becomes implementable with Alpha `v1.10`, which is frozen');
  });
});

test('case 134: label, milestone and tracker may say another release: the document decides', async () => {
  const { world } = standIn();
  const [into, next] = [aPullTargeting('v1.10'), aPullTargeting('v1.11')];
  const set: readonly (readonly [Pull, string])[] = [
    [into, 'v1.11'],
    [next, 'v1.10'],
  ];
  for (const [pull, release] of set) {
    for (const name of ['target/v1.10', 'target/v1.11']) removeLabel(world, pull, name);
    addLabel(world, pull, `target/${release}`, { by: 'mo' });
    setMilestone(world, pull, milestone(world, told.repository, release));
  }
  standIn().clock.set(told.endOf(FREEZE));
  expect([await judged(into), await judged(next)]).toEqual([
    expect.stringMatching(/^failure: held: targets v1\.10, /),
    'success: targets v1.11, not frozen',
  ]);
});

describe('a mode', () => {
  test.each([
    ['advisory', `success: Not blocking: held: targets v1.10, frozen since `],
    ['off', 'undefined: undefined'],
  ])('%s', async (mode, status) => {
    told.configure(`freeze: {mode: "${mode}"}\n`);
    const pull = aPullTargeting('v1.10');
    standIn().clock.set(told.endOf(FREEZE));
    expect((await told.look(pull)).exit).toBe(0);
    expect(told.status(pull).slice(0, status.length)).toBe(status);
  });
});

describe('a schedule changes', () => {
  test('case 121: moved later after the freeze began, it turns green again, and says from which day to which', async () => {
    const pull = aPullTargeting('v1.10');
    standIn().clock.set(told.endOf(FREEZE));
    expect(await judged(pull)).toMatch(/^failure/);
    told.publish('v1.10', { ...RELEASES['v1.10'], freeze: FREEZE + 7 });
    expect((await told.sweep()).complaints).toEqual([]);
    expect(told.status(pull)).toBe('success: targets v1.10, not frozen');
    const moved = `this was held since ${said(FREEZE)}, and the freeze is at ${said(FREEZE + 7)} now.`;
    expect(ownComments(pull)[0]).toContain(`The schedule of v1.10 changed: ${moved}`);
    standIn().forgetAsked();
    await told.look(pull);
    expect(standIn().asked.filter(({ isWrite }) => isWrite)).toEqual([]);
    standIn().clock.set(told.endOf(FREEZE + 7));
    expect(await judged(pull)).toMatch(/^failure/);
    expect(ownComments(pull)[0]).not.toContain('changed');
  });

  test('case 122: moved earlier, the next sweep turns it red', async () => {
    const pull = aPullTargeting('v1.10');
    await told.sweep();
    standIn().clock.advance(15 * MINUTE);
    expect(told.status(pull)).toMatch(/^success/);
    told.publish('v1.10', { ...RELEASES['v1.10'], freeze: -2 });
    expect((await told.sweep()).complaints).toEqual([]);
    expect(told.status(pull)).toMatch(/^failure: held: targets v1\.10/);
  });

  test('a correction in the configuration is right where both say something', async () => {
    told.configure(`releases: {override: {v1.10: {enhancement-freeze: ${told.day(-2)}}}}\n`);
    expect(await judged(aPullTargeting('v1.10'))).toMatch(/^failure: held/);
  });

  test('in another zone the day ends there', async () => {
    told.configure('releases: {zone: Asia/Tokyo}\n');
    const pull = aPullTargeting('v1.10');
    const end = Date.parse(`${told.day(FREEZE)}T15:00:00Z`);
    standIn().clock.set(end - 1_000);
    expect(await judged(pull)).toMatch(/^success/);
    standIn().clock.set(end);
    expect(await judged(pull)).toMatch(/^failure/);
  });
});

describe('an exception', () => {
  let pull: Pull;
  beforeEach(() => {
    pull = aPullTargeting('v1.10');
    standIn().clock.set(told.endOf(FREEZE));
  });

  test('case 127: on the base branch it turns green what was held, until its last day has ended', async () => {
    await told.sweep();
    expect(told.status(pull)).toMatch(/^failure/);
    told.record(exception(told.day(FREEZE + 10), 'rita'));
    standIn().clock.advance(13 * MINUTE);
    expect((await told.sweep()).complaints).toEqual([]);
    expect(told.status(pull)).toBe(`success: v1.10 by exception, until ${said(FREEZE + 10)}`);
    standIn().clock.set(told.endOf(FREEZE + 10) - 17 * MINUTE);
    await told.sweep();
    expect(told.status(pull)).toMatch(/^success/);
    standIn().clock.set(told.endOf(FREEZE + 10) - 2 * MINUTE);
    expect((await told.sweep()).complaints).toEqual([]);
    expect(told.status(pull)).toMatch(/^failure: held/);
    expect(ownComments(pull)[0]).toContain(`its exception ended after ${told.day(FREEZE + 10)}`);
  });

  test('case 127: in a zone whose days do not end at noon or midnight of UTC it ends with its day as well', async () => {
    told.configure('releases: {zone: Asia/Kolkata}\n');
    told.record(exception(told.day(FREEZE + 10), 'rita'));
    const end = Date.parse(`${told.day(FREEZE + 10)}T18:30:00Z`);
    standIn().clock.set(end - 17 * MINUTE);
    await told.sweep();
    expect(told.status(pull)).toMatch(/^success/);
    standIn().clock.set(end - 2 * MINUTE);
    await told.sweep();
    expect(told.status(pull)).toMatch(/^failure/);
  });

  test.each([
    ['granted by somebody of the team', 'rita', {}, /^success/, ''],
    ['granted by a maintainer', 'MO', {}, /^success/, ''],
    [
      'granted by the representative of a SIG',
      'cal',
      {},
      /^failure/,
      'was granted by `cal`, who is neither of the release team nor a maintainer',
    ],
    ['for another proposal', 'rita', { proposal: '43' }, /^failure/, 'frozen since'],
    ['for another release', 'rita', { release: '"v1.11"' }, /^failure/, 'frozen since'],
    ['from another freeze', 'rita', { freeze: 'code' }, /^failure/, 'frozen since'],
    ['asked for', undefined, {}, /^failure/, 'an exception was asked for, and nobody has decided'],
    [
      'refused',
      undefined,
      { 'denied-by': 'rita', reason: 'Too late.' },
      /^failure/,
      'an exception was refused: `Too late.`',
    ],
    ['refused by somebody', undefined, { 'denied-by': 'mallory' }, /^failure/, 'nobody has decided'],
  ])('%s', async (_name, by, change, status, words) => {
    told.record(exception(told.day(FREEZE + 10), by, change as Record<string, string>));
    expect(await judged(pull)).toMatch(status);
    expect(ownComments(pull)[0] ?? '').toContain(words);
  });

  test('case 129: it does not outlast code freeze', async () => {
    told.record(exception(told.day(FREEZE + 100), 'rita'));
    standIn().clock.set(told.endOf(RELEASES['v1.10'].code) - 1_000);
    expect(await judged(pull)).toMatch(/^success/);
    standIn().clock.set(told.endOf(RELEASES['v1.10'].code));
    expect(await judged(pull)).toMatch(/^failure/);
    expect(ownComments(pull)[0]).toContain('code freeze has begun as well');
  });

  test('case 90 and case 130: in the pull request itself it has no effect, nor has a schedule or another configuration there', async () => {
    push(standIn().world, pull, {
      'exceptions.yaml': exception(told.day(FREEZE + 10), 'rita'),
      '.github/enhancements.yaml': 'preset: vep\nfreeze: {mode: "off"}\n',
      'releases/v1.10/schedule.yaml': '[]\n',
    });
    expect(await judged(pull)).toMatch(/^failure: held/);
  });

  test('its number is not to be had by writing it into another proposal', async () => {
    told.record(exception(told.day(FREEZE + 10), 'rita'));
    const other = aGoodPull(setFields(GOOD_FRONT_MATTER, {}))
      .changing({ [PATH]: null, [PATH.replace('42-memory', '77-other')]: GOOD_FRONT_MATTER })
      .in(standIn().world, told.repository);
    expect(await judged(other)).toMatch(/^failure: held/);
  });
});

describe('a word of the release team', () => {
  let pull: Pull;
  const say = (body: string, by = 'rita') => {
    comment(standIn().world, pull, body, { by });
    return judged(pull);
  };
  beforeEach(() => {
    pull = aPullTargeting('v1.10');
    standIn().clock.set(told.endOf(FREEZE) + HOUR);
  });

  test('turns it green until its last day, and says what to write into the ledger', async () => {
    const last = told.day(FREEZE + 10);
    expect(await say(`/exception grant until ${last}`, 'bob')).toMatch(/^failure/);
    expect(await say(`/exception grant until ${last}`)).toBe(
      `success: v1.10 by exception, until ${said(FREEZE + 10)}`,
    );
    expect(ownComments(pull)[0]).toContain(
      [
        '```yaml',
        '- proposal: 42',
        '  release: "v1.10"',
        '  freeze: "enhancement"',
        '  justification: "TBD: why it is late"',
        '  impact: "TBD: what happens if it is refused"',
        `  until: "${last}"`,
        '  granted-by: "rita"',
        '  thread: "TBD: the address of the request on the mailing list"',
        '```',
      ].join('\n'),
    );
    standIn().clock.set(told.endOf(FREEZE + 10) - 3 * MINUTE);
    await told.sweep();
    expect(told.status(pull)).toMatch(/^success/);
    await told.sweep();
    expect(told.status(pull)).toMatch(/^failure: held/);
    expect(ownComments(pull)[0]).toContain(`its exception ended after ${last}`);
    expect(ownComments(pull)[0]).not.toContain('```yaml');
  });

  test('takes back what another of them granted, with the reason', async () => {
    await say(`/exception grant until ${told.day(FREEZE + 10)}`);
    expect(await say('/exception deny @all: too [late](https://x.example)', 'mo')).toMatch(/^failure/);
    const [body = ''] = ownComments(pull);
    expect(body).toContain('an exception was refused: `@all: too [late](https://x.example)`');
    expect(body).toContain('  denied-by: "mo"\n  reason: "@all: too [late](https://x.example)"');
  });

  test('does not outlast code freeze, and is given anew after it', async () => {
    const { code } = RELEASES['v1.10'];
    await say(`/exception grant until ${told.day(code + 5)}`);
    standIn().clock.set(told.endOf(code));
    expect(await judged(pull)).toMatch(/^failure/);
    expect(await say(`/exception grant until ${told.day(code + 5)}`)).toMatch(
      /^success: v1\.10 by exception/,
    );
    expect(ownComments(pull)[0]).toContain('  freeze: "code"');
  });

  test('for more than one proposal it says nothing', async () => {
    push(standIn().world, pull, {
      [PATH.replace('42-memory', '43-other')]: setTarget(GOOD, 'alpha', 'v1.10').replaceAll('42', '43'),
    });
    expect(await say(`/exception grant until ${told.day(FREEZE + 10)}`)).toMatch(/^failure/);
    expect(ownComments(pull)[0]).toContain(
      'A word about an exception is for one proposal and one release, and 2 are held here: record each in `exceptions.yaml`.',
    );
  });

  test('that is not understood is answered', async () => {
    await say('/exception granted!');
    expect(ownComments(pull)[0]).toContain('What `rita` says about an exception is not understood');
  });
});

describe('case 102: the label', () => {
  const LABEL = 'freeze-exception';
  let pull: Pull;
  beforeEach(() => {
    pull = aPullTargeting('v1.10');
    standIn().clock.set(told.endOf(FREEZE) + HOUR);
  });

  test.each([
    ['of the team', 'Rita', /^success: v1\.10 by exception, until /],
    ['a maintainer', 'mo', /^success/],
    ['somebody who may label', 'triager', /^failure/],
    ['the author', 'bob', /^failure/],
    ['a bot, for whomever', 'prow[bot]', /^failure/],
  ])('set by %s', async (_name, by, status) => {
    addLabel(standIn().world, pull, LABEL, { by });
    expect(await judged(pull)).toMatch(status);
  });

  test('lasts until the next freeze, and then the sweep turns it red', async () => {
    addLabel(standIn().world, pull, LABEL, { by: 'rita' });
    const { code } = RELEASES['v1.10'];
    standIn().clock.set(told.endOf(code) - 17 * MINUTE);
    await told.sweep();
    expect(told.status(pull)).toBe(`success: v1.10 by exception, until ${said(code)}`);
    standIn().clock.set(told.endOf(code) - 2 * MINUTE);
    await told.sweep();
    expect(told.status(pull)).toMatch(/^failure/);
  });

  test('set anew by somebody who may not, it counts no more', async () => {
    addLabel(standIn().world, pull, LABEL, { by: 'rita' });
    removeLabel(standIn().world, pull, LABEL, { by: 'triager' });
    expect(await judged(pull)).toMatch(/^failure/);
    addLabel(standIn().world, pull, LABEL, { by: 'triager' });
    expect(await judged(pull)).toMatch(/^failure/);
    removeLabel(standIn().world, pull, LABEL, { by: 'triager' });
    addLabel(standIn().world, pull, LABEL, { by: 'rita' });
    expect(await judged(pull)).toMatch(/^success/);
  });

  test('case 131: set before the freeze', async () => {
    standIn().clock.set(told.endOf(FREEZE) - 5 * DAY);
    addLabel(standIn().world, pull, LABEL, { by: 'rita' });
    standIn().clock.set(told.endOf(FREEZE));
    expect(await judged(pull)).toMatch(/^success/);
  });
});
