// Is a proposal accepted for a release? For the label that stands on its implementation.

import { describe, expect, test } from '@jest/globals';
import { requireConfig } from '../../../actions/shared/config.ts';
import {
  foldersOf,
  isAccepted,
  type NamedProposal,
  ownerOf,
  releaseAhead,
} from '../../../actions/shared/domain/acceptance.ts';
import { type Proposal, parseProposal } from '../../../actions/shared/domain/proposal.ts';
import { timelineOf } from '../../../actions/shared/domain/schedule.ts';
import { proposalOptions } from '../../../actions/shared/proposal-options.ts';
import { GOOD, GOOD_FRONT_MATTER, PATH, setFields, setTarget } from '../../support/proposal.ts';

const release = (minor: number, patch = 0) => ({ major: 1, minor, patch });
interface Found {
  readonly path: string;
  readonly proposal?: Proposal;
}
const OPTIONS = proposalOptions(requireConfig('preset: vep', 'config'));
const read = (text: string, path = PATH) => parseProposal(path, 'proposal', text, OPTIONS);
const named = (text: string): NamedProposal => ({ number: 42, path: PATH, proposal: read(text), open: [] });

describe('accepted', () => {
  test.each<[string, NamedProposal, boolean | undefined]>([
    ['targets it by a line', named(setTarget(GOOD, 'alpha', 'v1.10')), true],
    ['targets its patch release', named(setTarget(GOOD, 'alpha', 'v1.10.2')), true],
    ['targets another', named(setTarget(GOOD, 'alpha', 'v1.11')), false],
    ['targets none', named(setTarget(GOOD, 'alpha', '')), false],
    ['a second stage does', named(setTarget(setTarget(GOOD, 'alpha', 'v1.9'), 'beta', 'v1.10')), true],
    ['says so in its front matter', named(GOOD_FRONT_MATTER), true],
    ['has not landed', { number: 42, open: [7] }, false],
    ['cannot be read', { number: 42, path: PATH, unreadable: 'too large', open: [] }, undefined],
    [
      'has a text that cannot be judged',
      { ...named(GOOD_FRONT_MATTER), unreadable: 'its front matter is garbled' },
      undefined,
    ],
    ['has no text', { number: 42, path: PATH, open: [] }, undefined],
  ])('%s', (_name, proposal, accepted) => {
    expect(isAccepted(proposal, release(10))).toBe(accepted);
  });

  test.each([
    ['implementable', true],
    ['implemented', true],
    ['provisional', false],
    ['Deferred', false],
    ['rejected', false],
    ['withdrawn', false],
    ['replaced', false],
    ['" Withdrawn "', false],
    ['somewhat', true],
    ['', true],
  ])('with the status %s: %s', (status, accepted) => {
    expect(isAccepted(named(setFields(GOOD_FRONT_MATTER, { status })), release(10))).toBe(accepted);
  });
});

describe('its folder', () => {
  const FOLDERS = [
    'veps/sig-compute',
    'veps/sig-compute/42-lease',
    'veps/sig-compute/142-other',
    'veps/sig-compute/420-other',
    'veps/sig-network/0042-lease',
    'veps/NNNN-vep-template',
    'veps/42',
    'veps/sig-compute/42-lease/images',
  ];
  test('by its number, with zeros before it', () => {
    expect(foldersOf(42, FOLDERS)).toEqual(['veps/sig-compute/42-lease', 'veps/sig-network/0042-lease']);
    expect(foldersOf(7, FOLDERS)).toEqual([]);
  });

  test('of two the one whose text has the number', () => {
    const other: Found = {
      path: 'a',
      proposal: read(GOOD.replaceAll('42', '43'), 'veps/sig-compute/43-x/vep.md'),
    };
    const own: Found = { path: 'b', proposal: read(GOOD) };
    expect(ownerOf(42, [other, own])).toBe(own);
    const unread: Found = { path: 'c' };
    expect(ownerOf(42, [unread, other])).toEqual({ path: 'c' });
    expect(ownerOf(42, [])).toBeUndefined();
  });
});

describe('the release ahead', () => {
  const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
  const timelines = [
    timelineOf(release(11), { codeFreeze: '2027-02-01', ga: '2027-03-01' }, {}, 'UTC'),
    timelineOf(release(9), { codeFreeze: '2026-06-24', ga: '2026-07-22' }, {}, 'UTC'),
    timelineOf(
      release(10),
      { codeFreeze: '2026-10-21', branchCut: '2026-10-28', ga: '2026-11-18' },
      {},
      'UTC',
    ),
  ];
  test.each([
    ['of its own branch', release(9), '2030-01-01', release(9)],
    ['before the freeze of the first', undefined, '2026-06-01', release(9)],
    ['after it', undefined, '2026-06-26', release(10)],
    ['in the freeze of the next, before its branch is cut', undefined, '2026-10-25', release(10)],
    ['when it is cut', undefined, '2026-10-30', release(11)],
    ['after all that are known', undefined, '2027-02-03', undefined],
  ])('%s', (_name, own, day, found) => {
    expect(releaseAhead(own, timelines, at(day))).toEqual(found);
  });

  test('at the very instant at which the branch is cut', () => {
    const cut = Date.parse('2026-10-29T00:00:00Z');
    expect(releaseAhead(undefined, timelines, cut - 1)).toEqual(release(10));
    expect(releaseAhead(undefined, timelines, cut)).toEqual(release(11));
  });
});
