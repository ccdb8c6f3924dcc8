// The files through which an action speaks to the runner, read as actions/runner reads them (FileCommandManager.cs).

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = {
  output: 'set_output',
  env: 'set_env',
  path: 'add_path',
  state: 'save_state',
  step_summary: 'step_summary',
} as const;
type FileName = keyof typeof FILES;

/** GitHub's documentation, "Adding a job summary": 1 MiB a step. */
const LARGEST_SUMMARY = 1024 * 1024;

export interface CommandFiles {
  /** `GITHUB_OUTPUT` and the like, with their paths. */
  readonly environment: Readonly<Record<string, string>>;
  readonly read: () => Written;
}

export interface Written {
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  readonly summary: string;
  /** What the runner would answer with an error. */
  readonly problems: readonly string[];
}

export function makeCommandFiles(folder: string): CommandFiles {
  const inside = join(folder, '_runner_file_commands');
  mkdirSync(inside, { recursive: true });
  const paths = new Map<FileName, string>();
  for (const [name, prefix] of Object.entries(FILES) as [FileName, string][]) {
    const path = join(inside, `${prefix}_0`);
    writeFileSync(path, '');
    paths.set(name, path);
  }
  const text = (name: FileName) => readFileSync(paths.get(name) ?? '', 'utf8');
  return {
    environment: Object.fromEntries([...paths].map(([name, path]) => [`GITHUB_${name.toUpperCase()}`, path])),
    read: () => {
      const problems: string[] = [];
      const pairs = (name: FileName): Map<string, string> => {
        try {
          return readPairs(text(name));
        } catch (error) {
          problems.push(`GITHUB_${name.toUpperCase()}: ${(error as Error).message}`);
          return new Map();
        }
      };
      const summary = text('step_summary');
      if (Buffer.byteLength(summary) > LARGEST_SUMMARY) {
        problems.push('GITHUB_STEP_SUMMARY: upload aborted, supports content up to a size of 1024k');
      }
      return {
        outputs: pairs('output'),
        env: pairs('env'),
        state: pairs('state'),
        path: text('path').split('\n').filter(Boolean),
        summary,
        problems,
      };
    },
  };
}

/** `NAME=VALUE`, or `NAME<<DELIMITER`, lines, and the delimiter on a line of its own. */
export function readPairs(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') throw new Error(`Invalid format '${line}'`);
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`Matching delimiter not found '${delimiter}'`);
    pairs.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return pairs;
}
