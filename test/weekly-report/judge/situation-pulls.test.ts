// Which pull requests of this cycle fix bugs, which were given up, and whose sign-offs does one wait for?

import { describe, expect, test } from '@jest/globals';
import type { PullFacts } from '../../../actions/weekly-report/facts.ts';
import type { Situation } from '../../../actions/weekly-report/judge/situation.ts';
import {
  ago,
  aPullTo,
  documenting,
  look,
  merged,
  PLANNING,
  person,
  proposing,
} from '../../support/subject.ts';

const BUG = { labels: ['kind/bug'] };
const closed = (number: number, days: number | undefined, changes: Partial<PullFacts> = {}) =>
  aPullTo(number, {
    state: 'closed',
    updatedAt: ago(1),
    ...(days === undefined ? {} : { closedAt: ago(days) }),
    ...changes,
  });

describe('of this cycle, which began when the branch before was cut', () => {
  test.each<[string, 'fixing' | 'abandoned', readonly PullFacts[], number[]]>([
    ['what fixes bugs, open or merged', 'fixing', [aPullTo(12, BUG), merged(13, 150, BUG)], [12, 13]],
    ['fixes that nobody merged, or before it', 'fixing', [closed(12, 2, BUG), merged(13, 151, BUG)], []],
    ['what fixes nothing', 'fixing', [aPullTo(12), documenting(3), proposing(8)], []],
    ['code that was closed', 'abandoned', [closed(12, 2), closed(13, 150)], [12, 13]],
    ['code that was closed before it, whatever was said since', 'abandoned', [closed(12, 151)], []],
    [
      'code that was closed nobody knows when',
      'abandoned',
      [closed(12, undefined, { updatedAt: ago(149) }), closed(13, undefined, { updatedAt: ago(151) })],
      [12],
    ],
    ['code that is open or merged', 'abandoned', [aPullTo(12), merged(13, 2)], []],
    [
      'what was closed, and is no code',
      'abandoned',
      [closed(12, 2, BUG), closed(3, 2, { repository: 'o/user-guide' }), proposing(8, { state: 'closed' })],
      [],
    ],
  ])('%s', (_, which, pulls, found) => {
    const numbers = (situation: Situation) => situation[which].map(({ number }) => number).sort();
    expect(numbers(look({ pulls }).situation)).toEqual(found);
  });
});

describe('whose sign-off is missing', () => {
  const signers = (changes: Partial<PullFacts>) => {
    const { parties, proposing: open } = look({
      dates: PLANNING,
      document: null,
      pulls: [proposing(8, changes)],
    }).situation;
    return open.flatMap((pull) => parties.signersOf(pull));
  };
  const gate = (missing?: readonly string[]): Partial<PullFacts> => ({
    signOff: { state: 'pending', description: 'as the gate says', ...(missing ? { missing } : {}) },
  });

  test.each<[string, Partial<PullFacts>, unknown[]]>([
    ['nobody’s, where the gate has said nothing', {}, []],
    ['nobody’s, where it names none', gate(), []],
    [
      'that of each SIG, without the author',
      { ...gate(['compute', 'network']), author: person('Cal') },
      [
        { kind: 'sig', sig: 'compute', logins: ['cora'] },
        { kind: 'sig', sig: 'network', logins: ['nora'] },
      ],
    ],
    [
      'that of a SIG whose people are not known',
      gate(['storage']),
      [{ kind: 'sig', sig: 'storage', logins: [] }],
    ],
  ])('%s', (_, changes, found) => {
    expect(signers(changes)).toEqual(found);
  });

  test('also where the account of the author is gone', () => {
    const { situation } = look({ dates: PLANNING, document: null, pulls: [proposing(8, gate(['network']))] });
    const parties = situation.proposing.map(({ author: _, ...pull }) => situation.parties.signersOf(pull));
    expect(parties).toEqual([[{ kind: 'sig', sig: 'network', logins: ['nora'] }]]);
  });
});
