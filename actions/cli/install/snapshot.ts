// How is a repository looked at that lies on GitHub only? What matters of its default branch is put into a folder that is gone afterwards.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CONFIG_PATH } from '../../shared/config.ts';
import { readTar } from '../../shared/domain/tar.ts';
import { UserError } from '../../shared/errors.ts';
import type { GitHub } from '../../shared/github/github.ts';

export interface Snapshot {
  readonly top: string;
  readonly branch: string;
  readonly leave: () => void;
}

/** Of the archive only what is looked at, and no path that leads out of it. */
const MATTERS =
  /^(?:\.github\/.*|OWNERS|OWNERS_ALIASES|\.prow\.yaml|\.prow\/.*|.*\.(?:md|markdown|mdown|mkd))$/i;

export async function takeSnapshot(github: GitHub): Promise<Snapshot> {
  const { branch, tip } = await github.reportHome(CONFIG_PATH);
  const archive = await github.archive(tip);
  const top = mkdtempSync(join(tmpdir(), 'enhancements-init-'));
  const leave = () => rmSync(top, { recursive: true, force: true });
  try {
    readTar(archive, ({ path, kind, bytes }) => {
      const isInside = !path.split('/').some((part) => part === '' || part === '..' || part === '.');
      if (!isInside || (kind === 'file' && !MATTERS.test(path))) return;
      mkdirSync(join(top, dirname(path)), { recursive: true });
      // Where it leads is nobody's business: that it is a link is enough to refuse it.
      if (kind === 'link') symlinkSync('a-link', join(top, path));
      else writeFileSync(join(top, path), bytes, { flag: 'wx' });
    });
  } catch (error) {
    leave();
    if ('code' in (error as Error)) throw error;
    throw new UserError(
      `What GitHub gave of its files cannot be unpacked: ${(error as Error).message}.`,
      'Run the command again, or in a clone.',
    );
  }
  return { top, branch, leave };
}
