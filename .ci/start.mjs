// What does the suite do? Checks a sample of proposals at the terminal, then runs the actions on a whole project that can be watched on a page of
// this machine, until Ctrl-C.
//
//   npm start [-- --once] [-- --port N]     --once ends by itself with the outcome; a port other than a free one
//   npm start -- folder                     the check alone, of another repository with an expected.json; default: test/sample

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const TOP = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(TOP, 'actions/cli/dist/index.js');
const { folder, ...options } = readArguments();
const SAMPLE = resolve(folder ?? join(TOP, 'test/sample'));
const CODES = { bold: 1, dim: 2, passed: 32, warning: 33, failed: 31 };
const COLOURS = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

// Whoever reads through `head` has seen enough.
process.stdout.on('error', () => process.exit(0));

if (!existsSync(CLI)) stop(`There is no ${relative(TOP, CLI)}: build it with \`npm run build\`.`);
const expected = JSON.parse(readFileSync(join(SAMPLE, 'expected.json'), 'utf8'));
const names = Object.keys(expected.documents);
const release = ['--release', expected.release];
const results = new Map(check().map((result) => [result.path, result]));

console.log('An enhancement proposal says what a feature will be before its code is written.');
if (folder === undefined && !options.once)
  console.log(
    'First some are checked; then a project begins that can be watched on a page, whose address comes last.',
  );
console.log(`These are ${results.size} documents of an imaginary project, some of them wrong on purpose:\n`);
for (const row of table()) console.log(row);

console.log(`\n${paint('bold', 'One of them in full')}\n`);
console.log(paint('dim', `$ ${commandFor(expected.read)}\n`));
run([expected.read, ...release], 'inherit');

console.log(`\n${paint('bold', 'The same with')}`);
const own = `node ${/\s/.test(CLI) ? `"${CLI}"` : CLI} check`;
for (const [what, command] of [
  ['any other of these', commandFor(names.at(-1))],
  ['all proposals of your own repository, from its folder', own],
  ['only what your branch changed', `${own} --base origin/main`],
]) {
  console.log(`  ${what}:\n    ${command}`);
}

const differences = compare();
if (differences.length > 0) {
  stop(`\nThis is not what the sample expects:\n${differences.map((line) => `  ${line}`).join('\n')}`);
}
console.log(
  `\n${paint('passed', 'All as expected')}: the failures above are the sample's, and there on purpose.\n`,
);

// Only the sample has a GitHub around it.
if (folder === undefined) demonstrate();

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { once: { type: 'boolean' }, port: { type: 'string' } },
      allowPositionals: true,
    });
    const { port } = values;
    const [first, ...more] = positionals;
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
      throw new Error(`'${port}' is no port, expected a number up to 65535.`);
    if (more.length > 0) throw new Error(`One folder at most, not ${positionals.length}.`);
    if (first !== undefined && !existsSync(join(first, 'expected.json')))
      throw new Error(`There is no ${join(first, 'expected.json')}.`);
    return { ...values, folder: first };
  } catch (error) {
    return stop(`${error.message}\nThere are: --once, --port N, and a folder.`, 2);
  }
}

/** Its own process, because it runs without a build; it ends on Ctrl-C, and this one with it. */
function demonstrate() {
  const demonstration = [
    '--import',
    './test/demonstration/register.mjs',
    'test/demonstration/start.ts',
    ...(options.once ? ['--once'] : []),
    ...(options.port === undefined ? [] : ['--port', options.port]),
  ];
  const child = spawn(process.execPath, demonstration, { cwd: TOP, stdio: ['ignore', 'inherit', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      child.kill(signal);
      // Whoever asks twice, or waits, wants it to end.
      const end = () => child.kill('SIGKILL');
      process.once(signal, end);
      setTimeout(end, 3_000).unref();
    });
  }
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

function check() {
  const { stdout } = run([...release, '--format', 'json'], 'pipe');
  try {
    return JSON.parse(stdout).results;
  } catch {
    return stop(`The check wrote no JSON:\n${stdout.slice(0, 500)}`);
  }
}

/** 0 and 1 are answers; anything else means that there is none. */
function run(args, stdout) {
  const ended = spawnSync(process.execPath, [CLI, 'check', ...args], {
    cwd: SAMPLE,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (ended.status !== 0 && ended.status !== 1) {
    stop(`The check could not tell: it ended with ${ended.error?.message ?? ended.signal ?? ended.status}.`);
  }
  return ended;
}

function table() {
  const paths = [...new Set([...names, ...results.keys()])];
  const short = (path) => path.replace(/^veps\//, '').replace(/\/vep\.md$/, '');
  const width = Math.max(...paths.map((path) => short(path).length));
  const row = (name, outcome, count, shows) =>
    `  ${name.padEnd(width)}  ${outcome}  ${count.padStart(8)}  ${shows}`;
  return [
    paint('dim', row('document', 'outcome', 'findings', 'what it shows')),
    ...paths.map((path) => {
      const { outcome = 'missing', findings = [] } = results.get(path) ?? {};
      const shows = expected.documents[path]?.shows ?? '';
      return row(short(path), paint(outcome, outcome.padEnd(7)), String(findings.length || '-'), shows);
    }),
  ];
}

function compare() {
  const lines = [];
  for (const [path, { outcome, because }] of Object.entries(expected.documents)) {
    const result = results.get(path);
    const rules = new Set(result?.findings.map((finding) => finding.rule));
    const silent = because.filter((rule) => !rules.has(rule));
    if (!result) lines.push(`${path}: expected ${outcome}, but it was not checked.`);
    else if (result.outcome !== outcome)
      lines.push(
        `${path}: expected ${outcome}, found ${result.outcome} (${[...rules].join(', ') || 'nothing'}).`,
      );
    else if (silent.length > 0) lines.push(`${path}: expected a finding of ${silent.join(', ')}.`);
  }
  for (const path of results.keys()) {
    if (!expected.documents[path]) lines.push(`${path}: was checked, but expected.json does not name it.`);
  }
  return lines;
}

/** As a person would type it in the folder where `npm start` runs. */
function commandFor(path) {
  return `cd ${relative(TOP, SAMPLE)} && node ${relative(SAMPLE, CLI)} check ${path} ${release.join(' ')}`;
}

function paint(style, text) {
  return COLOURS && CODES[style] ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

function stop(message, code = 1) {
  console.error(message);
  process.exit(code);
}
