// Which release is meant, and which comes first?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareReleases,
  laterRelease,
  parseRelease,
  parseReleases,
  type Release,
  releasesBetween,
  renderRelease,
} from '../../../actions/shared/domain/release.ts';

function release(major: number, minor: number, patch = 0): Release {
  return { major, minor, patch };
}

const anyRelease = fc.record({
  major: fc.integer({ min: 0, max: 3 }),
  minor: fc.integer({ min: 0, max: 20 }),
  patch: fc.integer({ min: 0, max: 3 }),
});

describe('parseReleases', () => {
  test.each([
    { text: 'v1.9', found: [release(1, 9)] },
    { text: '1.9', found: [release(1, 9)] },
    { text: 'V1.10', found: [release(1, 10)] },
    { text: 'v.1.9', found: [release(1, 9)] },
    { text: 'v1.9.0', found: [release(1, 9)] },
    { text: 'v1.9.3', found: [release(1, 9, 3)] },
    { text: 'v1.9. ', found: [release(1, 9)] },
    { text: '(v1.9, v1.10)', found: [release(1, 9), release(1, 10)] },
    { text: 'kubevirt 1.8 or so', found: [release(1, 8)] },
    { text: 'v1.9/v1.10', found: [release(1, 9), release(1, 10)] },
    { text: '~v1.9~', found: [release(1, 9)] },
    { text: '9999.9999.9999', found: [release(9999, 9999, 9999)] },
    { text: '', found: [] },
    { text: 'v1', found: [] },
    { text: '1.x', found: [] },
    { text: 'v1.9b', found: [] },
    { text: 'v1.9.1.2', found: [] },
    { text: 'v1.9.1rc', found: [] },
    { text: 'x1.9', found: [] },
    { text: '0.v1.9', found: [] },
    { text: '12345.1', found: [] },
    { text: '1.12345', found: [] },
    { text: '1.1.12345', found: [] },
  ])('$text', ({ text, found }) => {
    expect(parseReleases(text)).toEqual(found);
  });
});

describe('parseRelease', () => {
  test.each([
    { text: 'v1.9', found: release(1, 9) },
    { text: ' V1.9 ', found: release(1, 9) },
    { text: '1.10', found: release(1, 10) },
    { text: '1.10.12', found: release(1, 10, 12) },
    { text: '1234.1234.1234', found: release(1234, 1234, 1234) },
    { text: 'v1.9 or so', found: undefined },
    { text: 'about v1.9', found: undefined },
    { text: 'v1.9.', found: undefined },
    { text: 'v1', found: undefined },
    { text: '1.9.1.1', found: undefined },
    { text: '12345.1', found: undefined },
    { text: '1.12345', found: undefined },
    { text: '1.1.12345', found: undefined },
    { text: 'vv1.9', found: undefined },
    { text: '', found: undefined },
  ])('$text', ({ text, found }) => {
    expect(parseRelease(text)).toEqual(found);
  });
});

describe('compareReleases', () => {
  test.each([
    { name: 'v1.10 is later than v1.9', a: release(1, 10), b: release(1, 9), sign: 1 },
    { name: 'v2.0 is later than v1.10', a: release(2, 0), b: release(1, 10), sign: 1 },
    { name: 'v1.9.1 is later than v1.9', a: release(1, 9, 1), b: release(1, 9), sign: 1 },
    { name: 'v1.9 is earlier than v1.9.1', a: release(1, 9), b: release(1, 9, 1), sign: -1 },
    { name: 'v1.9 is v1.9.0', a: release(1, 9), b: release(1, 9, 0), sign: 0 },
    { name: 'the minor before the patch', a: release(1, 8, 9), b: release(1, 9, 0), sign: -1 },
    { name: 'the major before the minor', a: release(1, 9), b: release(2, 1), sign: -1 },
  ])('$name', ({ a, b, sign }) => {
    expect(Math.sign(compareReleases(a, b))).toBe(sign);
  });

  test('is a total order', () => {
    fc.assert(
      fc.property(anyRelease, anyRelease, anyRelease, (a, b, c) => {
        expect(Math.sign(compareReleases(a, b)) + Math.sign(compareReleases(b, a))).toBe(0);
        expect(compareReleases(a, b) === 0).toBe(renderRelease(a) === renderRelease(b));
        if (compareReleases(a, b) <= 0 && compareReleases(b, c) <= 0) {
          expect(compareReleases(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('what is rendered reads as the same release', () => {
    fc.assert(fc.property(anyRelease, (any) => expect(parseRelease(renderRelease(any))).toEqual(any)));
  });
});

test.each([
  { of: release(1, 9), text: 'v1.9' },
  { of: release(1, 10, 2), text: 'v1.10.2' },
])('renderRelease: $text', ({ of, text }) => {
  expect(renderRelease(of)).toBe(text);
});

test('laterRelease is a minor release', () => {
  expect(laterRelease(release(1, 9, 3), 2)).toEqual(release(1, 11));
  expect(laterRelease(release(1, 9), 0)).toEqual(release(1, 9));
});

test.each([
  { name: 'forward', from: release(1, 9), to: release(1, 11, 4), count: 2 },
  { name: 'backward', from: release(1, 11), to: release(1, 9), count: -2 },
  { name: 'the same', from: release(1, 9, 1), to: release(1, 9), count: 0 },
  { name: 'across a major release', from: release(1, 9), to: release(2, 10), count: undefined },
])('releasesBetween: $name', ({ from, to, count }) => {
  expect(releasesBetween(from, to)).toBe(count);
});
