// How fast is the check beside its peers, and how far from what is possible? Whole processes, in turn, in one run; only ratios are comparable.
//
//   npm run bench [-- runs]      needs the corpus beside this checkout; without it the sample repository is measured
//
// The peers are pinned and installed into a folder of their own. Each command runs once unmeasured, then `runs` times (default 5) in turn with the
// others, so that a machine whose speed drifts drifts for all of them; medians are shown.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const RUNS = Number(process.argv[2] ?? 5);
const PEERS = resolve('.cache/bench');
const PACKAGES = [
  'markdownlint-cli2@0.22.1',
  'remark-cli@12.0.1',
  'remark-lint-no-empty-sections@4.0.0',
  'remark-parse@11.0.0',
  'unified@11.0.5',
];

if (!existsSync(join(PEERS, 'node_modules/remark-cli'))) {
  mkdirSync(PEERS, { recursive: true });
  writeFileSync(join(PEERS, 'package.json'), '{ "private": true, "type": "module" }\n');
  spawnSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: PEERS, stdio: 'inherit' });
}
writeFileSync(
  join(PEERS, 'parse.js'),
  "import { readFileSync } from 'node:fs';\nimport remarkParse from 'remark-parse';\nimport { unified } from 'unified';\nconst processor = unified().use(remarkParse).freeze();\nfor (const file of process.argv.slice(2)) processor.parse(readFileSync(file, 'utf8'));\n",
);

const corpus = resolve('../shared/corpus');
// Below the peers, so that their plugins are found by name.
const work = join(PEERS, 'work');
rmSync(work, { recursive: true, force: true });
const sets = [];
if (existsSync(corpus)) {
  cpSync(join(corpus, 'veps'), join(work, 'veps'), { recursive: true, dereference: true });
  cpSync(join(corpus, 'keps'), join(work, 'keps'), { recursive: true, dereference: true });
  const template = join(corpus, 'templates/vep-template-c10d0cc.md');
  sets.push({ name: 'one document', path: 'veps/sig-network/21-passt/vep.md', template, bar: 2 });
  sets.push({ name: 'all VEPs', path: 'veps', template, bar: 1.5 });
  sets.push({
    name: 'all KEPs',
    path: 'keps',
    template: join(work, 'keps/NNNN-kep-template/README.md'),
    bar: 2,
  });
} else {
  console.log('No corpus beside this checkout: the sample repository is measured.');
  cpSync('test/sample/veps', join(work, 'veps'), { recursive: true });
  sets.push({
    name: 'the sample',
    path: 'veps',
    template: join(work, 'veps/NNNN-vep-template/vep.md'),
    bar: 1.5,
  });
}

const bin = (path) => join(PEERS, 'node_modules', path);
const filesOf = (path) => {
  const whole = join(work, path);
  if (statSync(whole).isFile()) return [whole];
  return readdirSync(whole, { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(whole, file));
};

for (const { name, path, template, bar } of sets) {
  const files = filesOf(path);
  const commands = {
    'this check': [resolve('actions/cli/dist/index.js'), 'check', path, '--template', template],
    'markdownlint-cli2': [
      bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
      statSync(join(work, path)).isFile() ? path : `${path}/**/*.md`,
    ],
    'remark-cli': [
      bin('remark-cli/cli.js'),
      '-q',
      '--no-stdout',
      '-u',
      'remark-lint-no-empty-sections',
      path,
    ],
    'remark-parse alone': [join(PEERS, 'parse.js'), ...files],
  };
  const samples = Object.fromEntries(Object.keys(commands).map((key) => [key, []]));
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [key, args] of Object.entries(commands)) {
      const measured = measure(args);
      if (run > 0) samples[key].push(measured);
    }
  }
  report(name, files.length, samples, bar);
}
rmSync(work, { recursive: true, force: true });

function measure(args) {
  const start = process.hrtime.bigint();
  // /usr/bin/time knows the peak of the largest process; without it the memory column stays empty.
  const time = existsSync('/usr/bin/time');
  const command = time
    ? ['/usr/bin/time', '-f', '%M', process.execPath, ...args]
    : [process.execPath, ...args];
  const { stderr, status, signal } = spawnSync(command[0], command.slice(1), {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // 1: findings. A peer that read nothing would be the fastest of all.
  const nothing =
    args.some((arg) => arg.includes('remark-cli')) &&
    !/no-empty-sections|no issues|warning/.test(stderr) &&
    status !== 0;
  if (signal || status === null || status > 1 || nothing)
    throw new Error(`${args.join(' ')} ended with ${signal ?? status}: ${stderr.slice(-500)}`);
  const peak = time ? Number(/(\d+)\s*$/.exec(stderr)?.[1]) / 1024 : Number.NaN;
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, peak };
}

function report(name, count, samples, bar) {
  const rows = Object.entries(samples).map(([key, list]) => ({
    key,
    ms: median(list.map((s) => s.ms)),
    peak: median(list.map((s) => s.peak)),
  }));
  const own = rows[0];
  console.log(`\n${name} (${count} files, medians of ${RUNS})`);
  for (const { key, ms, peak } of rows) {
    const ratio = key === own.key ? '' : `${(ms / own.ms).toFixed(2)} x the time of this check`;
    console.log(
      `  ${key.padEnd(20)} ${ms.toFixed(0).padStart(7)} ms ${Number.isNaN(peak) ? '' : `${peak.toFixed(0).padStart(5)} MB`}  ${ratio}`,
    );
  }
  const faster = Math.min(rows[1].ms, rows[2].ms);
  const reached = faster / own.ms;
  console.log(
    `  bar: ${bar} x as fast as the faster peer; reached: ${reached.toFixed(2)} ${reached >= bar ? '(met)' : '(missed)'}`,
  );
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
