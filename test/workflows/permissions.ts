// What may the token of a job do? What the workflow and the job say, within what the caller may, and for a fork's pull request nothing but read.

import type { Permissions as TokenPermissions } from '../github/access/tokens.ts';
import { NotModelled, StartupFailure } from './refusal.ts';
import { isMapping, type Tree } from './syntax.ts';

export type Level = 'none' | 'read' | 'write';
/** What is not named is `none`. */
export type Granted = ReadonlyMap<string, Level>;

/** "Permissions for the GITHUB_TOKEN" in GitHub's documentation. */
const NAMES = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
];
/** What the stand-in can mint a token with. */
const MINTED = ['actions', 'checks', 'contents', 'issues', 'pull-requests', 'statuses'];
const LEVELS: readonly Level[] = ['none', 'read', 'write'];

/** Where neither the workflow nor the job says anything: the restricted default of new repositories. */
export const RESTRICTED: Granted = new Map([
  ['contents', 'read'],
  ['packages', 'read'],
]);

/** Undefined where nothing is said. */
export function readPermissions(tree: Tree | undefined): Granted | undefined {
  if (tree === undefined) return undefined;
  if (tree === 'read-all' || tree === 'write-all') {
    const level = tree === 'read-all' ? 'read' : 'write';
    return new Map(NAMES.map((name) => [name, level]));
  }
  if (!isMapping(tree)) throw new NotModelled(`permissions: ${JSON.stringify(tree)}`);
  return new Map(
    [...tree].map(([name, level]) => {
      if (!NAMES.includes(name)) throw new NotModelled(`the permission '${name}'`);
      return [name, LEVELS.find((each) => each === level) ?? 'none'];
    }),
  );
}

/**
 * A called workflow may have less than its caller, never more; GitHub looks at this before it starts anything, also for jobs that a condition would
 * skip. The words are GitHub's.
 */
export function requireWithin(asked: Granted, allowed: Granted, workflow: string, job: string): void {
  for (const [name, level] of asked) {
    const most = allowed.get(name) ?? 'none';
    if (LEVELS.indexOf(level) > LEVELS.indexOf(most)) {
      throw new StartupFailure(
        `Error calling workflow '${workflow}'. The nested job '${job}' is requesting '${name}: ${level}', but is only allowed '${name}: ${most}'.`,
      );
    }
  }
}

/** "The permissions are adjusted to change any write permissions to read only": documentation, "How permissions are calculated for a workflow job". */
export function readOnly(granted: Granted): Granted {
  return new Map([...granted].map(([name, level]) => [name, level === 'write' ? 'read' : level]));
}

/** For the stand-in; one that it does not know is refused where it would be needed. */
export function toTokenPermissions(granted: Granted): TokenPermissions {
  const unknown = [...granted].find(([name, level]) => level !== 'none' && !MINTED.includes(name));
  if (unknown && unknown[0] !== 'packages') throw new NotModelled(`a token with '${unknown.join(': ')}'`);
  return Object.fromEntries([...granted].filter(([name]) => MINTED.includes(name)));
}
