// Whose sign-off is missing, who is asked for it, and since when?

import { describe, expect, test } from '@jest/globals';
import { lagOf } from '../../../actions/weekly-report/judge/overview.ts';
import { ago, type Given, look, PLANNING, person, proposing, verdictOf } from '../../support/subject.ts';

const NEAR = { ...PLANNING, freeze: 10 };
const approved = (by: string, days: number) => ({
  author: person(by),
  state: 'approved' as const,
  at: ago(days),
});
const gated = (missing: string[] | undefined, changes: Parameters<typeof proposing>[1] = {}): Given => ({
  dates: NEAR,
  document: null,
  pulls: [
    proposing(8, {
      signOff: {
        state: 'pending',
        description: 'as the gate says',
        ...(missing ? { missing } : {}),
      },
      ...changes,
    }),
  ],
});
const waits = (given: Given) =>
  look(given).proposal.waits.map(
    ({ what, for: by, days, isOverdue }) =>
      `${what} of ${by.sig ?? by.kind} ${by.logins.join('+')} ${days}${isOverdue ? ' overdue' : ''}`,
  );

describe('a missing sign-off', () => {
  test('of one SIG is asked of its representatives, not of the owner’s', () => {
    const given = gated(['network'], { reviews: [approved('cal', 2)] });
    expect(verdictOf(look(given))).toBe('at-risk · proposed · review by sig nora');
    expect(look(given).proposal.reasons[0]?.message).toBe(
      '`o/e#8` would make it accepted for v1.10, and is not merged. The sign-off of SIG network is missing.',
    );
    expect(waits(given)).toEqual(['sign-off of network nora 2']);
  });

  test('of several is asked of a few people of each', () => {
    const given = gated(['compute', 'network']);
    expect(verdictOf(look(given))).toBe('at-risk · proposed · review by reviewers cal+cora+nora');
    expect(look(given).proposal.reasons[0]?.message).toContain(
      'The sign-offs of SIG compute and SIG network are missing.',
    );
    expect(waits(given)).toEqual(['sign-off of compute cal+cora 3', 'sign-off of network nora 3']);
  });

  test('is not asked of who proposes it', () => {
    const given = gated(['network'], { author: person('nora') });
    expect(waits(given)).toEqual(['sign-off of network  3']);
  });

  test('is nobody’s turn while the author has to answer', () => {
    const given = gated(['network'], {
      reviews: [{ author: person('cal'), state: 'changes-requested', at: ago(1) }],
    });
    expect(verdictOf(look(given))).toBe('at-risk · proposed · answer-review by author olga');
    expect(look(given).proposal.reasons[0]?.message).not.toContain('missing');
  });

  test('where the gate does not name them, the reviewers are asked', () => {
    expect(waits(gated(undefined))).toEqual(['review of compute cal+cora 3']);
  });

  test('after a week is a risk of its own, told with where the SIG meets, and lags for each SIG', () => {
    const given = { ...gated(['compute', 'network'], { createdAt: ago(9) }), dates: PLANNING };
    const found = look(given);
    expect(found.proposal.reasons.map(({ message }) => message)).toEqual([
      'The sign-offs of SIG compute and SIG network have been waited for since 2026-11-07.',
    ]);
    expect(found.proposal.next?.by).toEqual({ kind: 'reviewers', logins: ['cal', 'cora', 'nora'] });
    expect(found.proposal.waits[0]?.contact).toEqual({
      meetings: [{ day: 'Monday', time: '15:00', zone: 'UTC', url: '' }],
      mailingList: 'https://groups.example/compute',
    });
    expect(lagOf([found]).map(({ sig, pull, days }) => `${sig} ${pull} ${days}`)).toEqual([
      'compute 8 9',
      'network 8 9',
    ]);
  });

  test('stands in the report with the words of the gate', () => {
    expect(look(gated(['network'])).proposal.signOff).toEqual({
      pull: 8,
      state: 'pending',
      description: 'as the gate says',
      missing: ['network'],
    });
    expect(look(gated(undefined)).proposal.signOff).not.toHaveProperty('missing');
  });

  test('is no word of the report where the gate has said nothing', () => {
    expect(look({ document: null, pulls: [proposing(8)] }).proposal).not.toHaveProperty('signOff');
  });
});
