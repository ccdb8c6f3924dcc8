// Runs a bundle as GitHub's runner runs it: a process of its own, nothing of our environment, inputs by their declaration, files to speak through,
// and a look at everything that it left behind.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { StandIn } from '../stand-in.ts';
import { fullName } from '../state/world.ts';
import { inputEnvironment, inputName, readActionYml } from './action-yml.ts';
import { type Annotation, readOutput } from './commands.ts';
import { runnerEnvironment } from './environment.ts';
import type { WorkflowEvent } from './events.ts';
import { makeCommandFiles } from './file-commands.ts';
import { leaksIn, textsOf } from './leaks.ts';

export interface RunOptions {
  readonly github: StandIn;
  readonly event: WorkflowEvent;
  /** `github.token` of the job; mint it with the permissions of the workflow. */
  readonly token: string;
  /** What the workflow says under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the workflow says under `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Another Node than the one that runs the test. */
  readonly node?: string;
  /** Milliseconds; default: 30 seconds. */
  readonly deadline?: number;
  /** Do not throw for what the run did wrong: `problems` has it. */
  readonly tolerant?: boolean;
}

export interface RunResult {
  /** Null where it had to be ended. */
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  /** What the log shows, commands left out, secrets as `***`. */
  readonly log: string;
  readonly masks: readonly string[];
  readonly debug: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  readonly problems: readonly string[];
}

const DEADLINE = 30_000;
const WATCH = new URL('./watch-inputs.mjs', import.meta.url);

/** `action` is the folder with `action.yml`. */
export async function runAction(action: string, options: RunOptions): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-runner-'));
  try {
    const result = await run(resolve(action), options, folder);
    if (result.problems.length > 0 && !options.tolerant) {
      throw new Error(
        `${basename(action)}:\n- ${result.problems.join('\n- ')}\n\n${result.stdout}${result.stderr}`,
      );
    }
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(action: string, options: RunOptions, folder: string): Promise<RunResult> {
  const { github, event, token } = options;
  const declared = readActionYml(action);
  const folders = {
    workspace: join(folder, 'workspace'),
    temp: join(folder, 'temp'),
    home: join(folder, 'home'),
    eventPath: join(folder, 'event.json'),
  };
  for (const each of [folders.workspace, folders.temp, folders.home]) mkdirSync(each);
  writeFileSync(folders.eventPath, JSON.stringify(event.payload));
  const files = makeCommandFiles(folders.temp);
  const context = {
    token,
    repository: fullName(event.repository),
    api_url: github.url,
    actor: event.actor,
    sha: event.sha,
    ref: event.ref,
  };
  const env = {
    ...runnerEnvironment(github, event, basename(action), folders),
    ...files.environment,
    ...options.env,
    ...inputEnvironment(declared, options.inputs ?? {}, context),
  };
  const reads = join(folder, 'reads');
  const watch = new URL(WATCH);
  watch.searchParams.set('file', reads);
  const node = options.node ?? process.execPath;
  const ended = await spawned(
    node,
    ['--import', watch.href, declared.main],
    env,
    folders.workspace,
    options.deadline ?? DEADLINE,
  );
  // The runner reads both streams for commands.
  const spoken = readOutput(`${ended.stdout.replace(/(?<=[^\n])$/, '\n')}${ended.stderr}`);
  const written = files.read();
  const outputs = Object.fromEntries([...spoken.outputs, ...written.outputs]);
  const { problems: fileProblems, summary } = written;
  const read = existsSync(reads) ? readFileSync(reads, 'utf8').split('\n').filter(Boolean) : [];
  const names = new Set(Object.keys(declared.inputs).map(inputName));
  const places = {
    'standard output': ended.stdout.replace(/^::add-mask::.*$/gm, ''),
    'standard error': ended.stderr,
    'the summary': summary,
    'the outputs': JSON.stringify(outputs),
    'the environment of later steps': JSON.stringify([...written.env]),
    'the saved state': JSON.stringify([...written.state]),
    ...textsOf(github.world),
  };
  const problems = [
    ...fileProblems,
    ...spoken.refused.map((command) => `it used ${command}`),
    ...Object.keys(outputs)
      .filter((name) => !declared.outputs.includes(name))
      .map((name) => `it sets the output '${name}', which action.yml does not declare`),
    ...read
      .filter((name) => !names.has(name))
      .map((name) => `it reads ${name}, which action.yml does not declare`),
    ...leaksIn(places, [...new Set([...github.secrets(), token])]),
    ...(ended.code === null ? [`it did not end within ${options.deadline ?? DEADLINE} ms`] : []),
  ];
  return {
    exitCode: ended.code,
    outputs,
    annotations: spoken.annotations,
    summary,
    log: masked(spoken.lines.join('\n'), [...spoken.masks, token]),
    masks: spoken.masks,
    debug: spoken.debug,
    state: Object.fromEntries([...spoken.state, ...written.state]),
    env: Object.fromEntries(written.env),
    path: written.path,
    stdout: ended.stdout,
    stderr: ended.stderr,
    problems,
  };
}

function masked(text: string, secrets: readonly string[]): string {
  return secrets.filter(Boolean).reduce((whole, secret) => whole.replaceAll(secret, '***'), text);
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Ends the whole group of processes at the deadline: an action may have children. */
function spawned(
  node: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
  deadline: number,
): Promise<Ended> {
  return new Promise((done, reject) => {
    const child = spawn(node, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const text = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text.stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      text.stderr += part;
    });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, deadline);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code, ...text });
    });
  });
}
