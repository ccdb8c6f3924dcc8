// What stands at a path of a commit? For tests that look into the seed without asking its GitHub.

import type { Repository } from '../github/state/model.ts';
import { entryAt, filesOf } from '../github/state/objects.ts';

/** Default: the tip of the default branch. */
export function textAt(repository: Repository, path: string, commit?: string): string {
  const { objects } = repository;
  const file = entryAt(objects, treeOf(repository, commit), path);
  const bytes = file && objects.blobs.get(file.id);
  if (!bytes) throw new Error(`there is no ${path}`);
  return bytes.toString();
}

/** All files of a commit; default: the tip of the default branch. */
export function pathsAt(repository: Repository, commit?: string): string[] {
  return [...filesOf(repository.objects, treeOf(repository, commit)).keys()];
}

function treeOf({ objects, refs, defaultBranch }: Repository, commit?: string): string {
  return objects.commits.get(commit ?? refs.get(`heads/${defaultBranch}`) ?? '')?.tree ?? '';
}
