// A fresh stand-in for each test, and a test that fails for every violation that it did not expect.

import { afterEach, beforeEach } from '@jest/globals';
import { type StandIn, type StandInOptions, startStandIn } from './stand-in.ts';

/** Call it in a `describe` or at the top of a file; the stand-in is there when a test begins. */
export function useStandIn(options?: StandInOptions): () => StandIn {
  let current: StandIn | undefined;
  beforeEach(async () => {
    current = await startStandIn(options);
  });
  afterEach(async () => {
    const ended = current;
    current = undefined;
    await ended?.close();
    ended?.assertClean();
  });
  return () => {
    if (!current) throw new Error('there is a stand-in only while a test runs');
    return current;
  };
}
