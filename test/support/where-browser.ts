// Where is a browser to test in? Without one, what needs it is skipped, and that is said.

import { describe, expect, test } from '@jest/globals';
import { findBrowser } from './browser.ts';

/** Tests that need a browser are skipped where there is none, which one line says. */
export function whereBrowser(): {
  readonly path: string;
  readonly isThere: boolean;
  readonly inBrowser: typeof describe;
} {
  const path = findBrowser();
  const isThere = path !== undefined;
  test(
    isThere
      ? 'there is a browser'
      : 'no Chromium in the path, and CHROMIUM names none: what needs one is skipped',
    () => {
      expect(path ?? 'none').not.toBe('');
    },
  );
  return { path: path ?? '', isThere, inBrowser: isThere ? describe : (describe.skip as typeof describe) };
}
