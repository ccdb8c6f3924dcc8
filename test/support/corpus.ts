// The real proposals, where the corpus lies beside this checkout; without it tests on them are skipped, and say so.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** The newest template that has target lines. */
export const NEWEST_TEMPLATE = 'templates/vep-template-c10d0cc.md';
export const describeCorpus = existsSync(CORPUS) ? describe : describe.skip;

export function fromCorpus(path: string): string {
  return existsSync(CORPUS) ? readFileSync(CORPUS + path, 'utf8') : '';
}

/** Every `vep.md`, with its path in the repository and its bytes; one row that nobody reads where there is no corpus. */
export function realProposals(): { path: string; bytes: Uint8Array }[] {
  if (!existsSync(CORPUS)) return [{ path: 'no corpus', bytes: new Uint8Array() }];
  return readdirSync(`${CORPUS}veps`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/vep.md'))
    .sort()
    .map((file) => ({ path: `veps/${file}`, bytes: readFileSync(`${CORPUS}veps/${file}`) }));
}
