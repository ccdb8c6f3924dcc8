// Does the report of ten thousand trackers stay within what GitHub allows a workflow? `npm run bench:report [trackers]` prints what the first run and
// a later week ask, and fails where that is more than the bar.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGitHub } from '../../actions/shared/github/octokit.ts';
import { type Told, tellWeek } from '../../actions/weekly-report/main.ts';
import { HOUR } from '../github/clock.ts';
import { comment, openIssue } from '../github/deeds/issues.ts';
import { openPull } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { type StandIn, startStandIn } from '../github/stand-in.ts';
import type { PlainIssue, Pull } from '../github/state/model.ts';
import { account } from '../github/state/world.ts';
import { DAY, tracked } from '../support/tracked.ts';

const TRACKERS = Number(process.argv[2] ?? 10_000);
const COMMENTS_EACH = 10;
const PULLS_EACH = 2;
/** One in ten is open, the others are merged. */
const OPEN_SHARE = 10;
const BARS = { first: { requests: 450, points: 900 }, later: { requests: 250, points: 900 } };
const MEGABYTES = 512;
const BUNDLE = fileURLToPath(new URL('../../actions/weekly-report/dist/index.js', import.meta.url));

const standIn = await startStandIn({ now: '2026-11-16T08:00:00Z' });
const { world, clock } = standIn;
const project = tracked(standIn);
const { repository, code } = project;
const trackers: PlainIssue[] = [];
const pulls: Pull[] = [];

function seed(): void {
  const now = clock.now();
  const files: Record<string, string> = {};
  for (let index = 0; index < TRACKERS; index += 1) {
    const number = repository.nextNumber;
    const sig = index % 3 === 0 ? 'network' : 'compute';
    files[`veps/sig-${sig}/${number}-a-proposal/vep.md`] =
      `# VEP #${number}: A proposal\n\n## Overview\n\n${'Some words about it. '.repeat(100)}\n\n## Target\n\n- This VEP targets alpha for version: v1.10\n`;
    const tracker = openIssue(world, repository, {
      by: 'olga',
      title: `VEP ${number}: A proposal`,
      body: `**Responsible SIGs**:\n\n/sig ${sig}\n\n**Timeline**:\n\n* Alpha release target: v1.10\n`,
      labels: ['kind/tracker', `sig/${sig}`],
      at: now - 40 * DAY,
    });
    trackers.push(tracker);
    for (let each = 0; each < COMMENTS_EACH; each += 1)
      comment(world, tracker, `Word ${each}.`, { by: 'olga', at: now - (30 - each) * DAY });
  }
  commitFiles(world, repository, 'main', files);
  const tip = code.refs.get('heads/main') ?? '';
  code.refs.set('heads/change', tip);
  commitFiles(world, code, 'change', { 'pkg/a.go': 'package a\n' });
  for (const [index, tracker] of trackers.entries()) {
    for (let each = 0; each < PULLS_EACH; each += 1) {
      const pull = openPull(world, code, {
        by: 'olga',
        title: `Part ${each} of VEP ${tracker.number}`,
        body: `For kubevirt/enhancements#${tracker.number}`,
        from: code,
        head: 'change',
        base: 'main',
        at: now - 20 * DAY,
      });
      pulls.push(pull);
      if ((index * PULLS_EACH + each) % OPEN_SHARE !== 0) {
        // As a merge leaves it, without making a commit for each.
        const at = now - 10 * DAY;
        Object.assign(pull, { state: 'closed', mergedAt: at, closedAt: at, updatedAt: at });
      }
    }
  }
}

interface Figures {
  readonly requests: number;
  readonly points: number;
  readonly writes: number;
  readonly seconds: number;
  readonly note: string;
  readonly told: Told;
}

async function run(github: StandIn): Promise<Figures> {
  github.forgetAsked();
  const start = performance.now();
  let note = '';
  const token = github.token(repository, { contents: 'read', issues: 'write', 'pull-requests': 'read' });
  const place = { token, apiUrl: github.url, owner: 'kubevirt', name: 'enhancements' };
  const told = await tellWeek({
    door: {
      inputs: { token, config: '.github/enhancements.yaml', dryRun: false },
      event: { name: 'schedule', payload: {} },
      repository: { owner: 'kubevirt', name: 'enhancements' },
      apiUrl: github.url,
      server: 'https://github.com',
      run: 'https://github.com/kubevirt/enhancements/actions/runs/1',
    },
    github: openGitHub(place, {
      attempt: 120_000,
      retries: 1_000,
      settle: 5,
      pause: (milliseconds) => Promise.resolve(github.clock.advance(milliseconds)),
    }),
    voice: {
      say: () => undefined,
      summarize: () => Promise.resolve(),
      complain: (problem) => {
        note = String(problem);
      },
    },
    wait: (milliseconds) => {
      github.clock.advance(milliseconds);
      return Promise.resolve();
    },
    keep: () => undefined,
  });
  const { asked } = github;
  const reads = asked.filter(({ isWrite }) => !isWrite);
  const { posted, carriedOver, quiet } = told.report.work;
  return {
    requests: reads.length,
    points: asked.filter(({ graphql }) => graphql).reduce((sum, { cost }) => sum + cost, 0),
    writes: asked.length - reads.length,
    seconds: Math.round((performance.now() - start) / 1_000),
    note: told.exit === 0 ? `posted ${posted}, carried over ${carriedOver}, quiet ${quiet}` : note,
    told,
  };
}

function show(
  name: string,
  figures: Figures,
  bar: { readonly requests: number; readonly points: number },
): boolean {
  const { requests, points, writes, seconds, note } = figures;
  const isMet = requests <= bar.requests && points <= bar.points;
  process.stdout.write(
    `${isMet ? ' ' : '!'} ${name.padEnd(26)} ${`${requests}`.padStart(5)} requests (≤ ${bar.requests})  ${`${points}`.padStart(4)} points (≤ ${bar.points})  ${`${writes}`.padStart(4)} writes  ${`${seconds}`.padStart(3)} s  ${note}\n`,
  );
  return isMet;
}

/** The bundle as the runner starts it, in a process of its own that holds nothing else; a dry run reads and decides all the same. */
async function measureMemory(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'weekly-report-'));
  for (const name of ['output', 'summary', 'env']) writeFileSync(join(folder, name), '');
  const token = standIn.token(repository, { contents: 'read', 'pull-requests': 'read' });
  const child = spawn(process.execPath, [BUNDLE], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      INPUT_TOKEN: token,
      INPUT_CONFIG: '.github/enhancements.yaml',
      INPUT_FILE: join(folder, 'report.json'),
      'INPUT_DRY-RUN': 'true',
      GITHUB_REPOSITORY: 'kubevirt/enhancements',
      GITHUB_API_URL: standIn.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    },
  });
  let most = 0;
  const watch = setInterval(() => {
    try {
      const [, kilobytes = '0'] =
        /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      most = Math.max(most, Number(kilobytes) / 1_024);
    } catch {
      // Gone, or another system: then it is not measured.
    }
  }, 200);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  const isMet = code === 0 && most <= MEGABYTES;
  process.stdout.write(
    `${isMet ? ' ' : '!'} memory of the bundle        ${Math.round(most)} MB (≤ ${MEGABYTES}), exit ${String(code)}\n`,
  );
  return isMet;
}

seed();
standIn.limits.enforce();
process.stdout.write(
  `  ${TRACKERS} trackers, ${TRACKERS * COMMENTS_EACH} comments, ${pulls.length} pull requests\n`,
);
let isMet = await measureMemory();
clock.advance(HOUR);
const first = await run(standIn);
isMet = show('first run', first, BARS.first) && isMet;
// What is carried over is written by the runs of the next days; here it is written at once, as they would.
const bot = first.told.planned.length > 0 ? account(world, 'github-actions[bot]') : null;
for (const { words, look } of first.told.planned) {
  const { tracker } = look.subject;
  const issue = repository.issues.get(tracker?.number ?? 0);
  const stands = issue?.comments.some(({ body }) => body.startsWith('<!-- enhancement-actions: check-in'));
  for (const word of words)
    if (word.kind === 'post' && issue && !stands) comment(world, issue, word.body, { by: bot });
}
clock.advance(DAY);
isMet = show('the day after', await run(standIn), BARS.first) && isMet;
clock.set('2026-11-23T08:00:00Z');
for (const [index, tracker] of trackers.entries()) {
  if (index % 10 !== 0) continue;
  comment(world, tracker, 'Something new.', { by: 'olga' });
  for (const pull of pulls.slice(index * PULLS_EACH, (index + 1) * PULLS_EACH))
    Object.assign(pull, { updatedAt: clock.now() });
}
isMet = show('a week later, 10 % changed', await run(standIn), BARS.later) && isMet;
standIn.assertClean();
await standIn.close();
process.exitCode = isMet ? 0 : 1;
