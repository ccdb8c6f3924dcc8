// What stands on pull requests when releases freeze, schedules move, and leave is given and ends: with no event but a sweep.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { HOUR, MINUTE } from '../github/clock.ts';
import { addLabel, milestone, removeLabel, setMilestone } from '../github/deeds/issues.ts';
import { push } from '../github/deeds/pulls.ts';
import type { Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { type Freezing, freezing, RELEASES } from '../support/freezing.ts';
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
