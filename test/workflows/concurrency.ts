// Which of several jobs of one group run, and which are cancelled? One runs, one waits; who comes later takes the place of who waits.
//
// Source: "Control the concurrency of workflows and jobs" in GitHub's documentation.

import { type Contexts, scalarOf, textOf } from './expressions.ts';
import { NotModelled } from './refusal.ts';
import { isMapping, type Tree } from './syntax.ts';

export interface Group {
  /** Names compare without case. */
  readonly name: string;
  readonly cancelsRunning: boolean;
}

export function readGroup(tree: Tree | undefined, contexts: Contexts): Group | undefined {
  if (tree === undefined) return undefined;
  if (!isMapping(tree)) return { name: textOf(tree, contexts), cancelsRunning: false };
  const unknown = [...tree.keys()].filter((key) => key !== 'group' && key !== 'cancel-in-progress');
  if (unknown.length > 0) throw new NotModelled(`concurrency.${unknown.join(', ')}`);
  return {
    name: textOf(tree.get('group'), contexts),
    cancelsRunning: scalarOf(tree.get('cancel-in-progress'), contexts) === true,
  };
}

export type Fate = 'runs' | 'cancelled while it waited' | 'cancelled while it ran';

/** What becomes of those that arrive in this order, while the first of each group is not done yet. */
export function fatesOf(groups: readonly (Group | undefined)[]): Fate[] {
  const fates: Fate[] = groups.map(() => 'runs');
  const running = new Map<string, number>();
  const waiting = new Map<string, number>();
  for (const [index, group] of groups.entries()) {
    if (!group) continue;
    const name = group.name.toLowerCase();
    const first = running.get(name);
    const second = waiting.get(name);
    if (first === undefined) {
      running.set(name, index);
      continue;
    }
    if (second !== undefined) fates[second] = 'cancelled while it waited';
    waiting.delete(name);
    if (group.cancelsRunning) {
      fates[first] = 'cancelled while it ran';
      running.set(name, index);
    } else waiting.set(name, index);
  }
  return fates;
}
