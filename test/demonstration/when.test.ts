// What does the head of every page say of the time there?

import { expect, test } from '@jest/globals';
import { releasesAround } from '../seed/schedules.ts';
import { comingSaid } from './when.ts';

const releases = releasesAround(Date.parse('2026-11-20T10:05:00Z'));

test.each([
  ['2026-11-20T10:05:00Z', 'enhancement freeze of v1.10 in 7 days'],
  ['2026-11-26T10:05:00Z', 'enhancement freeze of v1.10 tomorrow'],
  ['2026-11-27T10:05:00Z', 'enhancement freeze of v1.10 today'],
  ['2026-11-28T11:59:59Z', 'enhancement freeze of v1.10 today'],
  ['2026-11-28T12:00:00Z', 'code freeze of v1.10 in 69 days'],
  // v1.9 came out in December.
  ['2027-02-08T06:00:00Z', 'v1.10 is frozen'],
  ['2027-03-26T06:00:00Z', 'v1.10 is released'],
])('at %s: %s', (now, said) => {
  expect(comingSaid({ releases }, Date.parse(now))).toBe(said);
});

test('two releases are frozen at once where the first of them is late', () => {
  const late = { ...releases, 'v1.9': { ...releases['v1.9'], ga: '2027-02-20' } };
  expect(comingSaid({ releases: late }, Date.parse('2027-02-08T06:00:00Z'))).toBe(
    'v1.9 and v1.10 are frozen',
  );
});
