// Does the report of ten thousand trackers stay within what GitHub allows a workflow? `npm run bench:report [trackers]` prints what the first run and
// a later week ask, and fails where that is more than the bar.

import { openGitHub } from '../../actions/shared/github/octokit.ts';
import { tellWeek } from '../../actions/weekly-report/main.ts';
import { comment, openIssue } from '../github/deeds/issues.ts';
import { openPull } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { type StandIn, startStandIn } from '../github/stand-in.ts';
import type { PlainIssue, Pull } from '../github/state/model.ts';
import { DAY, tracked } from '../support/tracked.ts';

const TRACKERS = Number(process.argv[2] ?? 10_000);
const COMMENTS_EACH = 10;
const PULLS_EACH = 2;
/** One in ten is open, the others are merged. */
const OPEN_SHARE = 10;
const BARS = { first: { requests: 450, points: 900 }, later: { requests: 250, points: 900 }, megabytes: 512 };

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
  readonly megabytes: number;
  readonly seconds: number;
  readonly note: string;
}

let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 50);

async function run(github: StandIn): Promise<Figures> {
  github.forgetAsked();
  const before = process.memoryUsage().rss;
  peak = 0;
  const start = performance.now();
  const token = github.token(repository, { contents: 'read', issues: 'write', 'pull-requests': 'read' });
  const place = { token, apiUrl: github.url, owner: 'kubevirt', name: 'enhancements' };
  let note = '';
  const { exit, report } = await tellWeek({
    door: {
      inputs: { token, config: '.github/enhancements.yaml', dryRun: false },
      event: { name: 'schedule', payload: {} },
      repository: { owner: 'kubevirt', name: 'enhancements' },
      apiUrl: github.url,
      server: 'https://github.com',
      run: 'https://github.com/kubevirt/enhancements/actions/runs/1',
    },
    github: openGitHub(place, { attempt: 120_000, retries: 1_000, settle: 5 }),
    voice: {
      say: (text) => process.stderr.write(`  ${text}\n`),
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
  return {
    requests: reads.length,
    points: asked.filter(({ graphql }) => graphql).reduce((sum, { cost }) => sum + cost, 0),
    writes: asked.length - reads.length,
    megabytes: Math.round((peak - before) / 1e6),
    seconds: Math.round((performance.now() - start) / 1_000),
    note: exit === 0 ? `posted ${report.work.posted}, carried over ${report.work.carriedOver}` : note,
  };
}

function show(
  name: string,
  figures: Figures,
  bar: { readonly requests: number; readonly points: number },
): boolean {
  const { requests, points, writes, megabytes, seconds, note } = figures;
  const isMet = requests <= bar.requests && points <= bar.points && megabytes <= BARS.megabytes;
  process.stdout.write(
    `${isMet ? ' ' : '!'} ${name.padEnd(24)} ${`${requests}`.padStart(5)} requests (≤ ${bar.requests})  ${`${points}`.padStart(4)} points (≤ ${bar.points})  ${`${writes}`.padStart(4)} writes  +${megabytes} MB, the stand-in's share included (≤ ${BARS.megabytes})  ${seconds} s  ${note}\n`,
  );
  return isMet;
}

seed();
standIn.limits.enforce();
process.stderr.write(
  `  ${TRACKERS} trackers, ${TRACKERS * COMMENTS_EACH} comments, ${pulls.length} pull requests\n`,
);
let isMet = show('first run', await run(standIn), BARS.first);
for (let days = 1; days < 7; days += 1) {
  clock.advance(DAY);
  isMet = show(`day ${days + 1} of the week`, await run(standIn), BARS.first) && isMet;
  if (days === 2 && TRACKERS > 2_000) {
    // The rest of a first introduction goes on like this; the second week is what matters.
    break;
  }
}
for (const [index, tracker] of trackers.entries()) {
  if (index % 10 !== 0) continue;
  comment(world, tracker, 'Something new.', { by: 'olga' });
}
clock.set('2026-11-23T08:00:00Z');
isMet = show('a week later, 10 % new', await run(standIn), BARS.later) && isMet;
clearInterval(watch);
standIn.assertClean();
await standIn.close();
process.exitCode = isMet ? 0 : 1;
