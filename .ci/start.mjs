// What does the check say to a whole repository? Runs it on the sample and shows the outcome; fails where the answer is not the expected one.
//
//   npm start [-- folder]      another repository with an expected.json; default: test/sample

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(TOP, 'actions/cli/dist/index.js');
const SAMPLE = resolve(process.argv[2] ?? join(TOP, 'test/sample'));
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
console.log(`These are ${results.size} documents of an imaginary project, some of them wrong on purpose:\n`);
for (const row of table()) console.log(row);

console.log(`\n${paint('bold', 'Two of them in full')}\n`);
for (const path of expected.read) {
  console.log(paint('dim', `$ ${commandFor(path)}\n`));
  run([path, ...release], 'inherit');
  console.log('');
}

// Only the sample has a GitHub around it.
if (!process.argv[2]) {
  const ended = spawnSync(
    process.execPath,
    ['--import', './test/github/strip-types.mjs', 'test/seed/show.ts'],
    { cwd: TOP, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (ended.status !== 0) stop('\nThe actions did not say what was expected.');
  console.log('');
}

console.log(paint('bold', 'What next'));
const own = `node ${/\s/.test(CLI) ? `"${CLI}"` : CLI} check`;
for (const [what, command] of [
  ['Any other of these', commandFor(names.at(-1))],
  ['All proposals of your own repository, from its folder', own],
  ['Only what your branch changed', `${own} --base origin/main`],
  ['Everything it can do', `${own} --help`],
]) {
  console.log(`  ${what}:\n    ${command}`);
}

const differences = compare();
if (differences.length > 0) {
  stop(`\nThis is not what the sample expects:\n${differences.map((line) => `  ${line}`).join('\n')}`);
}
console.log(
  `\n${paint('passed', 'All as expected')}: the failures above are the sample's, and there on purpose.`,
);

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

function stop(message) {
  console.error(message);
  process.exit(1);
}
