// The configuration of a branch, for what cannot go on without it.

import { type Config, requireConfig } from './config.ts';
import { UserError } from './errors.ts';
import type { RepositoryFile } from './github/github.ts';

/** `branch` ends the sentence "There is no readable configuration … on the": `default branch`, `branch main`. */
export function configIn(file: RepositoryFile | undefined, path: string, branch: string): Config {
  if (file && 'text' in file.source) return requireConfig(file.source.text, path);
  throw new UserError(
    `There is no readable configuration ${path} on the ${branch}.`,
    'Add it there; `preset: vep` alone is enough to begin. If it is there, give the job `contents: read`.',
  );
}
