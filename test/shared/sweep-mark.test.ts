// What one sweep leaves for the next: is it read as it was written, and is what nobody wrote not believed?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Mark, parseMark, renderMark } from '../../actions/shared/sweep-mark.ts';

const REPOSITORY = 'https://github.com/o/r';
const since = Date.parse('2026-11-20T10:00:00Z');
const SOURCES = '0123456789abcdef';
const pass = {
  began: Date.parse('2026-11-20T11:00:00Z'),
  sources: 'fedcba9876543210',
  reason: 'all',
  after: 17,
} as const;
const PASS = 'began=2026-11-20T11:00:00Z&on=fedcba9876543210&for=all&after=17';

describe('a mark', () => {
  test.each<[string, Mark, string]>([
    ['of nothing', { again: [] }, ''],
    ['of an instant', { since, again: [] }, 'since=2026-11-20T10:00:00Z'],
    ['of sources', { sources: SOURCES, again: [] }, `sources=${SOURCES}`],
    ['of a pass that goes on', { again: [], pass }, PASS],
    ['of a pass that judged none yet', { again: [], pass: { ...pass, after: 0 } }, PASS.replace('17', '0')],
    ['of what is gated', { again: [], pass: { ...pass, reason: 'gated' } }, PASS.replace('all', 'gated')],
    ['of what changed', { again: [], pass: { ...pass, reason: 'changed' } }, PASS.replace('all', 'changed')],
    ['of what could not be judged', { again: [12, 999_999_999] }, 'again=12,999999999'],
    [
      'of everything',
      { since, sources: SOURCES, pass, again: [12, 14] },
      `since=2026-11-20T10:00:00Z&sources=${SOURCES}&${PASS}&again=12,14`,
    ],
  ])('%s is read as it was written', (_name, mark, written) => {
    const address = renderMark(REPOSITORY, mark);
    expect(address).toBe(`${REPOSITORY}/pulls#${written}`);
    expect(parseMark(address)).toStrictEqual(mark);
  });

  test('names the first twenty that could not be judged', () => {
    const again = Array.from({ length: 21 }, (_, index) => index + 1);
    expect(parseMark(renderMark(REPOSITORY, { again })).again).toEqual(again.slice(0, 20));
  });

  test('whatever stands in it, it is read to the second', () => {
    const instant = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) / 1_000 }).map((count) => count * 1_000);
    const source = fc.integer({ min: 0 }).map((count) => count.toString(16).padStart(16, '0'));
    const mark: fc.Arbitrary<Mark> = fc.record(
      {
        since: instant,
        sources: source,
        pass: fc.record({
          began: instant,
          sources: source,
          reason: fc.constantFrom('all', 'gated', 'changed'),
          after: fc.nat(999_999_999),
        }),
        again: fc.array(fc.integer({ min: 1, max: 999_999_999 }), { maxLength: 20 }),
      },
      { requiredKeys: ['again'] },
    );
    fc.assert(
      fc.property(mark, fc.nat(999), (one, rest) => {
        const later = one.since === undefined ? one : { ...one, since: one.since + rest };
        expect(parseMark(renderMark(REPOSITORY, later))).toEqual(one);
      }),
    );
  });
});

describe('says nothing', () => {
  test.each([
    ['no address', ''],
    ['an address without a mark', REPOSITORY],
    ['a field before the mark', `since=2026-11-20T10:00:00Z&sources=${SOURCES}&${PASS}&again=12`],
    ['a day in words', '#since=yesterday'],
    ['a day that is none', '#since=2026-99-99T00:00:00Z'],
    ['a time with more before it', '#since=+2026-11-20T10:00:00Z'],
    ['a time with more behind it', '#since=2026-11-20T10:00:00Z0'],
    ['a time of another zone', '#since=2026-11-20T10:00:00+02:00'],
    ['sources that are too short', '#sources=0123456789abcde'],
    ['sources that are too long', '#sources=0123456789abcdef0'],
    ['sources in capitals', '#sources=0123456789ABCDEF'],
    ['numbers that are none', '#again=0,-1,x,1x,x1,01,,1234567890'],
  ])('%s', (_name, address) => {
    expect(parseMark(address)).toStrictEqual({ again: [] });
  });

  test.each([
    ['began', ''],
    ['began', 'began=soon'],
    ['on', ''],
    ['on', 'on=x'],
    ['for', ''],
    ['for', 'for=none'],
    ['after', ''],
    ['after', 'after=x'],
    ['after', 'after=x17'],
    ['after', 'after=17x'],
    ['after', 'after=1234567890'],
  ])('a pass without a %s that can be read: %j', (name, instead) => {
    const fields = PASS.split('&').map((field) => (field.startsWith(`${name}=`) ? instead : field));
    expect(parseMark(`#${fields.join('&')}&again=12`)).toStrictEqual({ again: [12] });
  });
});
