// Which words of a description commit its author to code freeze?

import { expect, test } from '@jest/globals';
import { statesCommitment } from '../../../actions/shared/domain/commitment.ts';

test.each<[string, boolean]>([
  ['I commit to being ready by code freeze.', true],
  ['Will land before Code Freeze of v1.10', true],
  ['ready by code-freeze', true],
  ['ready by the CodeFreeze', true],
  ['ready by code \n freeze', true],
  ['We freeze the code.', false],
  ['code will freeze', false],
  ['', false],
])('%j: %s', (description, states) => {
  expect(statesCommitment(description)).toBe(states);
});
