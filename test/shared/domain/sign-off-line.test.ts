// What the gate writes about sign-offs is read again, and what cannot be read is not guessed.

import { describe, expect, test } from '@jest/globals';
import {
  missingIn,
  renderSignOffLine,
  type SignOffLine,
} from '../../../actions/shared/domain/sign-off-line.ts';

const line = (changes: Partial<SignOffLine> = {}) =>
  renderSignOffLine({
    signed: 1,
    total: 3,
    waiting: ['network', 'storage'],
    vetoedBy: [],
    isOwnerless: false,
    ...changes,
  });

describe('the line of the sign-off gate', () => {
  test.each<[string, string, string[] | undefined]>([
    ['two wait', line(), ['network', 'storage']],
    ['three wait', line({ signed: 0, waiting: ['ci', 'perf-scale', 'x2'] }), ['ci', 'perf-scale', 'x2']],
    ['more than nine', line({ signed: 10, total: 12 }), ['network', 'storage']],
    ['one of one', line({ signed: 0, total: 1, waiting: ['ci'] }), ['ci']],
    ['all signed', line({ signed: 3, waiting: [] }), []],
    ['nobody owns it', line({ isOwnerless: true }), ['network', 'storage']],
    ['all signed, and nobody owns it', line({ signed: 3, waiting: [], isOwnerless: true }), []],
    ['advisory', `Not blocking: ${line()}`, ['network', 'storage']],
    ['a veto', line({ vetoedBy: ['cal', 'cora', 'nora'] }), undefined],
    ['cut', `${line().slice(0, -3)}…`, undefined],
    ['cut between two names', line().replace(' and storage', ''), undefined],
    ['nothing to sign off', 'nothing to sign off: no proposal is changed', undefined],
    ['other words', 'all is well', undefined],
    ['names that are none', '1 of 2 SIGs signed off; waiting for @everybody', undefined],
  ])('%s', (_, text, missing) => {
    expect(missingIn(text)).toEqual(missing);
  });

  test('counts SIGs, and says that none owns it', () => {
    expect([line({ signed: 0, total: 1, waiting: ['ci'] }), line({ isOwnerless: true })]).toEqual([
      '0 of 1 SIG signed off; waiting for ci',
      '1 of 3 SIGs signed off; waiting for network and storage; no SIG owns it',
    ]);
  });

  test('names at most two who object', () => {
    expect(line({ vetoedBy: ['cal', 'cora', 'nora'] })).toBe(
      'vetoed by cal and cora; 1 of 3 SIGs signed off',
    );
  });
});
