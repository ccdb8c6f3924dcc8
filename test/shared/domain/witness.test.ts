// What the address of a status remembers: written and read back it is the same, and an address that is not ours remembers nothing.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseWitnesses, renderWitnesses, type Witness } from '../../../actions/shared/domain/witness.ts';
import { at, REPOSITORY } from '../../support/talk.ts';

const FROM = '2026-11-02T12:10:00Z';

describe('written', () => {
  test.each<[string, Witness[], string]>([
    ['nothing', [], ''],
    ['a pull request', [{ pull: 12 }], '/pull/12'],
    [
      'its beginning and what was seen',
      [{ pull: 12, from: at(10), seen: 'ab12' }],
      `/pull/12#from=${FROM}&seen=ab12`,
    ],
    ['the first look', [{ pull: 12, from: at(10), isFirst: true }], `/pull/12#from=${FROM}&first`],
    ['nothing to gate', [{ pull: 12, idle: true }], '/pull/12#idle'],
    [
      'two',
      [
        { pull: 12, from: at(10) },
        { pull: 14, idle: true },
      ],
      `/pull/12#from=${FROM}&pull=14&idle`,
    ],
    [
      'a beginning within a second: not before it',
      [{ pull: 12, from: at(10) - 999 }],
      `/pull/12#from=${FROM}`,
    ],
  ])('%s', (_name, witnesses, address) => {
    expect(renderWitnesses(REPOSITORY, witnesses)).toBe(`${REPOSITORY}${address}`);
  });
});

test('read back it is the same', () => {
  const witness = fc.record(
    {
      pull: fc.integer({ min: 1, max: 999_999_999 }),
      from: fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => seconds * 1_000),
      seen: fc.stringMatching(/^[0-9a-f]{1,16}$/),
      isFirst: fc.constant(true as const),
      idle: fc.constant(true as const),
    },
    { requiredKeys: ['pull'] },
  );
  fc.assert(
    fc.property(fc.array(witness, { minLength: 1, maxLength: 4 }), (witnesses) => {
      expect(parseWitnesses(REPOSITORY, renderWitnesses(REPOSITORY, witnesses))).toEqual(witnesses);
    }),
  );
});

describe('nothing is remembered', () => {
  test.each([
    ['no address', ''],
    ['the repository', REPOSITORY],
    ['another repository', `https://github.com/kubevirt/kubevirt/pull/12#from=${FROM}`],
    ['a repository whose name goes on', `${REPOSITORY}-2/pull/12#from=${FROM}`],
    ['another server', `https://github.com.example/kubevirt/enhancements/pull/12#from=${FROM}`],
    ['an issue', `${REPOSITORY}/issues/12#from=${FROM}`],
    ['a page below', `${REPOSITORY}/pull/12/files#from=${FROM}`],
    ['a query', `${REPOSITORY}/pull/12?x#from=${FROM}`],
    ['a number with zeros', `${REPOSITORY}/pull/012#from=${FROM}`],
    ['a number that is too long', `${REPOSITORY}/pull/1234567890#from=${FROM}`],
    ['no number', `${REPOSITORY}/pull/x#from=${FROM}`],
    ['a line break before the fragment', `${REPOSITORY}/pull/12\n#from=${FROM}`],
  ])('%s', (_name, address) => {
    expect(parseWitnesses(REPOSITORY, address)).toEqual([]);
  });
});

describe('of an address that is ours, what is in no form of ours is left out', () => {
  test.each<[string, Witness[]]>([
    ['from=yesterday', [{ pull: 12 }]],
    ['from=2026-13-02T12:10:00Z', [{ pull: 12 }]],
    ['from=2026-02-30T12:10:00Z', [{ pull: 12 }]],
    ['from=2026-11-02T24:00:00Z', [{ pull: 12 }]],
    ['from=2026-11-02T12:10:00+14:00', [{ pull: 12 }]],
    ['seen=XYZ', [{ pull: 12 }]],
    ['seen=0123456789abcdef0', [{ pull: 12 }]],
    ['pull=0&idle', [{ pull: 12, idle: true }]],
    ['toString=1&__proto__=1', [{ pull: 12 }]],
    [`x=1&from=${FROM}&&seen=a`, [{ pull: 12, from: at(10), seen: 'a' }]],
  ])('%s', (fragment, expected) => {
    expect(parseWitnesses(REPOSITORY, `${REPOSITORY}/pull/12#${fragment}`)).toEqual(expected);
  });
});
