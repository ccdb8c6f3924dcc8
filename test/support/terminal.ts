// Runs the terminal's main in this process, or its bundle as a process of its own, and gives back what was said.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../actions/cli/main.ts';

export const BUNDLE = fileURLToPath(new URL('../../actions/cli/dist/index.js', import.meta.url));

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `enhancements …` in a folder, without a terminal behind it. */
export function run(cwd: string, ...argv: readonly string[]): Promise<Said> {
  return runWith({}, cwd, ...argv);
}

/** The same with an environment. */
export async function runWith(
  env: Readonly<Record<string, string>>,
  cwd: string,
  ...argv: readonly string[]
): Promise<Said> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env,
    cwd: () => cwd,
  });
  return { code, out, err };
}

/** On a terminal, where somebody types these lines; undefined is Ctrl-C. `left` are those that nobody asked for. */
export async function typed(
  folder: string,
  argv: readonly string[],
  answers: readonly (string | undefined)[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said & { readonly left: readonly (string | undefined)[] }> {
  let [out, err] = ['', ''];
  const left = [...answers];
  const code = await main(argv, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env,
    cwd: () => folder,
    ask: (question) => {
      out += question;
      if (left.length === 0) throw new Error(`nobody expected: ${question}`);
      return Promise.resolve(left.shift());
    },
  });
  return { code, out, err, left };
}

/** The same through the bundle, as users run it; killed after `timeout` milliseconds. */
export function runBundle(cwd: string, argv: readonly string[], timeout = 20_000): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE, ...argv], {
    cwd,
    encoding: 'utf8',
    timeout,
    maxBuffer: 1 << 27,
    env: { PATH: process.env['PATH'] ?? '', TZ: 'Asia/Tokyo' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of its own with some files, by path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'enhancement-actions-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
