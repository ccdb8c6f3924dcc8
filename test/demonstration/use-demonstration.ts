// A demonstration for the tests of a file: `const demonstration = useDemonstration();`, then `demonstration().served.address`.

import { afterAll, beforeAll } from '@jest/globals';
import { type Demonstration, startDemonstration } from './demonstration.ts';
import { type Served, serveDemonstration } from './server.ts';

export interface Used {
  readonly shown: Demonstration;
  readonly served: Served;
}

/** `isWanted`: not where the tests are skipped. */
export function useDemonstration(isWanted = true): () => Used {
  let used: Used | undefined;
  beforeAll(async () => {
    if (!isWanted) return;
    const shown = await startDemonstration();
    used = { shown, served: await serveDemonstration(shown) };
  });
  afterAll(async () => {
    await used?.served.close();
    await used?.shown.close();
  });
  return () => {
    if (!used) throw new Error('the demonstration has not begun');
    return used;
  };
}
