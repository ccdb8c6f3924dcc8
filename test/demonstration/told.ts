// What does the suite's terminal say of this project? Its bundle, as a process of its own, with a token that reads.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Verdict } from '../../actions/shared/generated/verdict.types.ts';
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
  return tellOnce(lighthouse, [...TOLD[name], '--format', 'html']);
}

/** The page will be asked for in a moment: its process begins now. What goes wrong is said when it is asked for. */
export function preparePage(lighthouse: Lighthouse, name: ToldName): void {
  tellPage(lighthouse, name).catch(() => {});
}

/** The pull requests that would be held if the next freeze were now; what is said instead where that cannot be told. */
export async function tellPreview(lighthouse: Lighthouse): Promise<readonly number[] | string> {
  const said = await tellOnce(lighthouse, ['freeze', '--preview', '--format', 'json']);
  if (!said.startsWith('{')) return said;
  const { results } = JSON.parse(said) as Verdict;
  return results.flatMap(({ pull, outcome }) =>
    pull === undefined || outcome === 'passed' || outcome === 'warning' ? [] : [pull],
  );
}

interface Answer {
  readonly deeds: number;
  readonly said: Promise<string>;
}

const answers = new WeakMap<Lighthouse, Map<string, Answer>>();

/** Until something happens there is one answer, however often it is asked for. */
function tellOnce(lighthouse: Lighthouse, args: readonly string[]): Promise<string> {
  const own = answers.get(lighthouse) ?? new Map<string, Answer>();
  answers.set(lighthouse, own);
  const deeds = lighthouse.happened.length;
  const key = args.join(' ');
  const known = own.get(key);
  if (known?.deeds === deeds) return known.said;
  const said = tell(lighthouse, args);
  own.set(key, { deeds, said });
  return said;
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
