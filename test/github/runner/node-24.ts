// Where is a Node of the version that GitHub's runner uses? From npm's cache by `npx`, once for each process; undefined where it cannot be had.

import { execFileSync } from 'node:child_process';

/** `runs.using: node24` */
const VERSION = '24.21.0';
let found: string | undefined | null = null;

export function node24(): string | undefined {
  if (process.version.startsWith('v24.')) return process.execPath;
  if (found !== null) return found;
  try {
    const args = ['-y', '-p', `node@${VERSION}`, 'node', '-p', 'process.execPath'];
    found = execFileSync('npx', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    }).trim();
  } catch {
    found = undefined;
  }
  return found;
}
