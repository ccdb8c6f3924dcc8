// Which branch a code freeze holds at which instant, and what may land all the same.

import { describe, expect, test } from '@jest/globals';
import {
  type CodeQuestion,
  decideCode,
  nameOfFreeze,
  releaseOfBranch,
} from '../../../actions/shared/domain/code-freeze.ts';
import { renderRelease } from '../../../actions/shared/domain/release.ts';
import type { Timeline } from '../../../actions/shared/domain/schedule.ts';

const at = (text: string) => Date.parse(`${text}:00Z`);
const v = (minor: number) => ({ major: 1, minor, patch: 0 });

/** The branch is cut with the freeze, as up to v1.9. */
const OLD: Timeline = {
  release: v(9),
  days: {},
  codeFreeze: at('2026-06-25T12:00'),
  branchCut: at('2026-06-25T12:00'),
  ga: at('2026-07-21T10:00'),
};
/** The branch is cut some days later, as from v1.10 on. */
const NEW: Timeline = {
  release: v(10),
  days: {},
  codeFreeze: at('2026-10-22T12:00'),
  branchCut: at('2026-10-29T12:00'),
  ga: at('2026-11-17T10:00'),
};

const ask = (more: Partial<CodeQuestion>) =>
  decideCode({
    branch: 'main',
    labels: [],
    paths: ['pkg/a.go'],
    proposals: [],
    now: at('2026-10-25T00:00'),
    timelines: [OLD, NEW],
    exceptions: [],
    authorities: ['mo'],
    rules: {
      main: 'main',
      branch: 'release-{release}',
      allowedLabels: ['kind/bug', 'kind/flake'],
      allowedPaths: ['docs/**', 'OWNERS'],
    },
    ...more,
  });

describe('a branch at an instant', () => {
  test.each([
    ['main', '2026-06-26T00:00', 'open', 'the branch of v1.9 was cut with the freeze'],
    ['main', '2026-10-22T11:59', 'open', 'a minute before'],
    ['main', '2026-10-22T12:00', 'held', 'case 116: at the instant'],
    ['main', '2026-10-29T11:59', 'held', 'until the branch is cut'],
    ['main', '2026-10-29T12:00', 'open', 'from the cut on'],
    ['release-1.10', '2026-10-22T11:59', 'open', 'a branch that is there early'],
    ['release-1.10', '2026-10-29T12:00', 'held', 'the branch, from the cut on'],
    ['release-1.10', '2026-11-17T09:59', 'held', 'until the release'],
    ['release-1.10', '2026-11-17T10:00', 'open', 'from the release on'],
    ['release-1.9', '2026-06-25T12:00', 'held', 'the branch that is cut with the freeze'],
    ['release-1.9', '2026-10-25T00:00', 'open', 'a branch whose release is out'],
    ['feature', '2026-10-25T00:00', 'open', 'any other branch'],
    ['release-next', '2026-10-25T00:00', 'open', 'a branch that only looks like one'],
    ['release-1.11', '2026-10-25T00:00', 'undated', 'a branch of a release without a schedule'],
  ])('%s at %s is %s: %s', (branch, now, state) => {
    expect(ask({ branch, now: at(now) }).state).toBe(state);
  });

  test('says since when, and when it ends by itself', () => {
    expect(ask({})).toStrictEqual({
      state: 'held',
      release: v(10),
      since: NEW.codeFreeze,
      until: NEW.branchCut,
      leaves: [],
    });
  });

  test('without a cut and a release day main stays held', () => {
    const { branchCut: _, ga: __, ...endless } = NEW;
    expect(ask({ timelines: [endless] })).toStrictEqual({
      state: 'held',
      release: v(10),
      since: NEW.codeFreeze,
      leaves: [],
    });
  });

  test('where no cut is named main is held until the release is out', () => {
    const { branchCut: _, ...uncut } = NEW;
    expect(ask({ timelines: [uncut] })).toMatchObject({ state: 'held', until: NEW.ga });
    expect(ask({ timelines: [uncut], now: at('2026-11-17T10:00') })).toStrictEqual({ state: 'open' });
  });

  const { codeFreeze: _, ...unfrozen } = NEW;
  const { ga: __, ...unreleased } = NEW;
  test.each([
    ['names no code freeze', [unfrozen]],
    ['names no release day', [unreleased]],
    ['is of another major release', [{ ...NEW, release: { ...NEW.release, major: 2 } }]],
    ['nobody has published', []],
  ])('a release branch whose schedule %s is undated', (_name, timelines) => {
    expect(ask({ branch: 'release-1.10', timelines })).toStrictEqual({ state: 'undated', release: v(10) });
  });

  test('a release branch is held by its own freeze, until its own release is out', () => {
    expect(ask({ branch: 'release-1.10' })).toMatchObject({
      state: 'held',
      release: v(10),
      since: NEW.codeFreeze,
      until: NEW.ga,
    });
  });
});

describe('what may land', () => {
  test.each([
    ['an allowed label, whatever its case', { labels: ['size/S', 'Kind/Bug'] }, 'the label Kind/Bug'],
    ['another allowed label', { labels: ['kind/flake'] }, 'the label kind/flake'],
    ['allowed paths alone', { paths: ['docs/a.md', 'OWNERS'] }, 'what it changes'],
  ])('%s', (_name, more, by) => {
    expect(ask(more)).toStrictEqual({ state: 'allowed', release: v(10), by });
  });

  test.each([
    ['allowed paths and another', { paths: ['docs/a.md', 'pkg/a.go'] }, 'held'],
    ['paths that nobody knows', { paths: [] }, 'held'],
    ['another label', { labels: ['kind/feature'] }, 'held'],
  ])('%s', (_name, more, state) => {
    expect(ask(more).state).toBe(state);
  });

  const exception = {
    proposal: 7,
    release: v(10),
    freeze: 'code' as const,
    until: at('2026-10-26T12:00'),
    grantedBy: 'Mo',
    thread: 'https://x',
  };

  test.each([
    ['leave for the proposal', {}, [7], 'excepted'],
    ['leave that is over', { until: at('2026-10-24T12:00') }, [7], 'held'],
    ['leave by somebody else', { grantedBy: 'stranger' }, [7], 'held'],
    ['leave for another release', { release: v(9) }, [7], 'held'],
    ['case 129: leave from another freeze', { freeze: 'enhancement' as const }, [7], 'held'],
    ['leave for one of two proposals', {}, [7, 8], 'held'],
    ['leave for a proposal that is not named', {}, [], 'held'],
  ])('%s', (_name, change, proposals, state) => {
    expect(ask({ proposals, exceptions: [{ ...exception, ...change }] }).state).toBe(state);
  });
});

describe('the release of a branch', () => {
  test.each([
    ['release-1.10', 'release-{release}', 'v1.10'],
    ['release-v1.10', 'release-{release}', 'v1.10'],
    ['v1.10-stable', 'v{release}-stable', 'v1.10'],
    ['1.10', '{release}', 'v1.10'],
    ['release-1.10', 'release-v{release}', undefined],
    ['my-release-1.10', 'release-{release}', undefined],
    ['feature-1.10', 'release-{release}', undefined],
    ['release-1.10-fix', 'release-{release}', undefined],
    ['v1.10', 'v{release}-stable', undefined],
    ['v1.10-broken', 'v{release}-stable', undefined],
    ['release-', 'release-{release}', undefined],
    ['stable', 'stable', undefined],
    ['stable1.10', 'stable', undefined],
  ])('%s by %s is %s', (branch, pattern, release) => {
    const found = releaseOfBranch(branch, pattern);
    expect(found && renderRelease(found)).toBe(release);
  });
});

test('a freeze has the name of its release', () => {
  expect(nameOfFreeze({ release: v(10) })).toBe('code freeze of v1.10');
});
