// Where is a tracking issue opened? The address of its form, as far as a remote tells which repository it is.

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Asking } from './asking.ts';
import { isOwnServer, remoteAt } from './github-place.ts';

/** Of `upstream`, where there is one: in a fork nobody looks for it. Undefined where nothing says the repository. */
export function trackerAddress({
  args,
  terminal,
  tree,
  config,
}: Pick<Asking, 'args' | 'terminal' | 'tree' | 'config'>): string | undefined {
  const remote = remoteAt('upstream', tree.top) ?? remoteAt('origin', tree.top);
  const isFolder = remote !== undefined && remote.host === undefined;
  const repository = args.repository ?? (isFolder ? undefined : remote?.repository);
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  const host = args.repository === undefined ? remote?.host : undefined;
  const server = terminal.env['GITHUB_SERVER_URL'] ?? `https://${isOwnServer(host) ? host : 'github.com'}`;
  const { trackerTemplate } = config.proposals;
  const form = existsSync(join(tree.top, trackerTemplate))
    ? `?template=${encodeURIComponent(basename(trackerTemplate))}`
    : '/choose';
  return `${server}/${repository}/issues/new${form}`;
}
