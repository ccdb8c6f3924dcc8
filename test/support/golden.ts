// Whole texts as somebody reads them, kept in files beside the tests: `UPDATE_CASES=1` writes them anew, for a person to read.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/** `file` is relative to the test that asks: `new URL('expected/roadmap.md', import.meta.url)`. */
export function expectGolden(text: string, file: URL): void {
  if (process.env['UPDATE_CASES'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
