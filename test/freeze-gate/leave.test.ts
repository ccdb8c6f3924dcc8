// Leave from a freeze: by the ledger, by a word of the release team, by the label; and how each of them ends.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { HOUR, MINUTE } from '../github/clock.ts';
import { addLabel, comment, removeLabel } from '../github/deeds/issues.ts';
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
    // A comment that is edited tells nobody: the end is said by one of its own, once.
    await told.sweep();
    const ends = ownComments(pull).filter((body) => body.includes('so the pull request is held again'));
    expect(ends).toHaveLength(1);
    expect(ends[0]).toContain(`(v1.10, enhancement freeze) ended with ${told.day(FREEZE + 10)}`);
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
