// What does the suite's terminal say of this project? Its bundle, as a process of its own, with a token that reads.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fullName } from '../github/state/world.ts';
import type { Lighthouse } from './lighthouse.ts';

const CLI = fileURLToPath(new URL('../../actions/cli/dist/index.js', import.meta.url));
const READING = { contents: 'read', issues: 'read', 'pull-requests': 'read', statuses: 'read' } as const;

/** The pages that can be asked for, by the command that writes them. */
export const TOLD = {
  'report.html': ['report'],
  'roadmap.html': ['roadmap', 'v1.10'],
  'announcement.html': ['announce', 'v1.10'],
} as const;
export type ToldName = keyof typeof TOLD;

export function tellPage(lighthouse: Lighthouse, name: ToldName): Promise<string> {
  return tell(lighthouse, [...TOLD[name], '--format', 'html']);
}

/** Who would be held if the next freeze were now. */
export function tellPreview(lighthouse: Lighthouse): Promise<string> {
  return tell(lighthouse, ['freeze', '--preview']);
}

async function tell(lighthouse: Lighthouse, args: readonly string[]): Promise<string> {
  const { github, home } = lighthouse;
  const folder = mkdtempSync(join(tmpdir(), 'demonstration-'));
  try {
    const child = spawn(process.execPath, [CLI, ...args, '--repository', fullName(home)], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        GITHUB_TOKEN: github.token(home, READING),
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      complaint += part;
    });
    await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    return said === '' ? complaint : said;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
