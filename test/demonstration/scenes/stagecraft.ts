// Deeds that several scenes have in common.

import type { Issue, PlainIssue, Pull } from '../../github/state/model.ts';
import { replaceOnce } from '../../seed/drafts.ts';
import type { ReleaseName } from '../../seed/schedules.ts';
import type { Doing } from '../../workflows/doing.ts';
import { textAt } from '../heads.ts';
import type { Stage } from './scene.ts';

/** Its author moves alpha to another release, and pushes. */
export function retarget(
  { push }: Doing,
  pull: Pull,
  path: string,
  from: ReleaseName,
  to: ReleaseName,
): Promise<void> {
  const line = 'targets alpha for version: ';
  return push(pull, { [path]: replaceOnce(textAt(pull, path), `${line}${from}`, `${line}${to}`) });
}

/** Keeps the newest issue with such a title for later steps. */
export function keepIssue({ lighthouse, kept }: Stage, name: string, title: RegExp): void {
  const issue = [...lighthouse.home.issues.values()].findLast((each) => title.test(each.title));
  if (issue) kept.set(name, issue);
}

/** What an earlier step left. */
export function keptIssue({ kept }: Stage, name: string): PlainIssue {
  const found: Issue | undefined = kept.get(name);
  if (found?.kind !== 'Issue') throw new Error(`nothing was kept as '${name}'`);
  return found;
}
