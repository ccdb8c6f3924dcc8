// What landed in a freeze without leave? A look back after each push: what a gate could not hold, because it was red for nobody or nobody asked it,
// is named once, until leave is recorded or the target is taken back.

import type { Instant } from '../shared/domain/conversation.ts';
import { codeSpan, sentence } from '../shared/domain/safe-markdown.ts';
import { count } from '../shared/domain/words.ts';
import { renderInstant } from '../shared/domain/zone.ts';
import { UserError } from '../shared/errors.ts';
import { addressOf, type Room } from '../shared/evaluate.ts';
import type { Pull } from '../shared/github/github.ts';
import type { Talk } from '../shared/github/issues.ts';
import type { Landed, Landing } from '../shared/github/landed.ts';
import { markerOf } from '../shared/plan.ts';

/** What of a landing is held by a freeze that had begun when it landed; empty where nothing is. */
export type JudgeLanding = (pull: Pull, landing: Landing, landed: Landed) => Promise<readonly string[]>;

export const AUDIT_TITLE = 'Landed in a freeze without an exception';
const AUDIT_CONTEXT = 'enhancements/audit';
const HOUR = 3_600_000;
/** How far the first audit looks back, and one whose memory is lost. */
const WINDOW = 14 * 24 * HOUR;
/** What GitHub's lists may lag behind. */
const OVERLAP = HOUR / 6;
const MOST_LISTED = 200;

interface Slipped {
  readonly landing: Landing;
  readonly findings: readonly string[];
}

/** Returns what went wrong: what could not be judged is judged by the next audit. */
export async function audit(branch: string, room: Room, judge: JudgeLanding): Promise<unknown[]> {
  const { github, door, voice } = room;
  const landed = await github.landed({
    branch,
    since: Date.now() - WINDOW,
    config: door.inputs.config,
    context: AUDIT_CONTEXT,
  });
  const now = github.serverTime() ?? Date.now();
  const memory = parseMark(landed.mark?.address ?? '');
  const last = await lastIssue(memory.issue, room);
  const issue = last?.state === 'open' ? last : undefined;
  const listed = issue ? parseListed(issue.body) : [];
  // Who closed it by hand has decided on what it lists.
  const decided = last?.state === 'closed' ? parseListed(last.body) : [];
  // What landed while the last audit read may have come after its list.
  const since = memory.since === undefined ? 0 : memory.since - OVERLAP;
  const fresh = landed.landings.filter(
    (landing) => landing.at >= since && !decided.some((other) => isSame(landing, other)),
  );
  const all = [...listed.filter((one) => !fresh.some((other) => isSame(one, other))), ...fresh];
  const slipped: Slipped[] = [];
  const problems: unknown[] = [];
  let upTo = now;
  for (const landing of all) {
    try {
      const findings = await judge(await pullOf(landing, branch, room), landing, landed);
      if (findings.length > 0) slipped.push({ landing, findings });
    } catch (problem) {
      problems.push(problem);
      upTo = Math.min(upTo, landing.at);
      if (listed.includes(landing)) slipped.push({ landing, findings: ['nobody could tell this time'] });
    }
  }
  voice.say(
    `Audit: ${count(fresh.length, 'landing')} on ${branch} looked at, ${slipped.length} without leave.`,
  );
  const body = renderIssue(slipped, branch, room);
  if (door.inputs.dryRun) {
    if (slipped.length > 0) voice.say(`dry run: would write ${JSON.stringify({ title: AUDIT_TITLE, body })}`);
    return problems;
  }
  const number = await say(slipped, body, issue, room);
  const address = `${addressOf(door)}/issues${number === undefined ? '' : `/${number}`}#since=${new Date(upTo).toISOString()}`;
  await github.setStatus(landed.tip, {
    context: AUDIT_CONTEXT,
    state: 'success',
    description:
      slipped.length > 0
        ? `${count(slipped.length, 'landing')} without leave`
        : 'nothing landed without leave',
    address,
  });
  await voice.summarize(body);
  return problems;
}

/** One issue, in place; closed when all of it is settled. Returns the number of the open one. */
async function say(
  slipped: readonly Slipped[],
  body: string,
  issue: Talk | undefined,
  { github }: Room,
): Promise<number | undefined> {
  if (slipped.length === 0) {
    if (issue) await github.editIssue(issue.number, { body, state: 'closed' });
    return undefined;
  }
  if (!issue) return github.openIssue({ title: AUDIT_TITLE, body, marker: markerOf('audit') });
  if (issue.body !== body) await github.editIssue(issue.number, { body, state: 'open' });
  return issue.number;
}

/** That of the last audit, if it is ours; one that an audit opened and could not remember is found by its title. */
async function lastIssue(number: number | undefined, { github, door }: Room): Promise<Talk | undefined> {
  const wanted = number ?? (await github.ownIssues(AUDIT_TITLE))[0]?.number;
  const issue = wanted === undefined ? undefined : await github.talk(wanted, door.inputs.config);
  return issue?.isOwn && issue.title === AUDIT_TITLE ? issue : undefined;
}

/** The pull request as it landed: its change on the commit that it landed on. */
async function pullOf(
  { pull: number, before, commit }: Landing,
  branch: string,
  { github, door }: Room,
): Promise<Pull> {
  const base = { branch, tip: before };
  if (number !== undefined) {
    const pull = await github.pull(number, door.inputs.config);
    if (pull) return { ...pull, base };
    throw new UserError(`Pull request ${number} has landed and is not there.`, 'Run the job again.');
  }
  const oid = commit?.oid ?? '';
  return {
    number: 0,
    title: commit?.title ?? '',
    body: '',
    state: 'merged',
    isLocked: false,
    labels: [],
    head: { oid, branch, isFork: false },
    base,
    landing: oid,
    changedFiles: 0,
    statuses: [],
    createdAt: 0,
    isDraft: false,
    comments: [],
    reviews: [],
    forcePushes: [],
    ownStatuses: [],
    hasMoreCommits: false,
    labelings: [],
    requests: [],
    contributors: [],
    siblings: [],
  };
}

function isSame(one: Landing, other: Landing): boolean {
  return one.pull === other.pull && one.commit?.oid === other.commit?.oid;
}

function renderIssue(slipped: readonly Slipped[], branch: string, { door }: Room): string {
  const marker = markerOf('audit');
  if (slipped.length === 0)
    return `${marker}\n\nAll that was listed here has leave by now, or was taken back.`;
  const shown = slipped.slice(0, MOST_LISTED);
  const rows = shown.map(({ landing, findings }) => {
    const { pull, commit, at } = landing;
    const what =
      pull === undefined
        ? `${codeSpan((commit?.oid ?? '').slice(0, 12))}, pushed past all pull requests: ${codeSpan(commit?.title ?? '', 72)}`
        : `[#${pull}](${addressOf(door)}/pull/${pull})`;
    return `| ${what} | ${renderInstant(at)} | ${findings.map((finding) => sentence(finding)).join(' ')} |`;
  });
  const left = slipped.length - shown.length;
  return [
    marker,
    `<!-- landed: ${shown.map(({ landing }) => renderLanding(landing)).join(' ')} -->`,
    '',
    `These changes landed on ${codeSpan(branch)} while a freeze held them, and nobody had given leave:`,
    '',
    '| what | landed | why it was held |',
    '|---|---|---|',
    ...rows,
    ...(left > 0
      ? ['', `${count(left, 'further landing')} will be listed here when some of these are settled.`]
      : []),
    '',
    'The release team decides on each: record an exception for it, in the file of exceptions or by a word on the pull request, or have the target moved to the next release. What is settled leaves this list with the next push; the issue closes with the last one.',
  ].join('\n');
}

function renderLanding({ pull, commit, at, before }: Landing): string {
  return `${pull ?? commit?.oid ?? ''}@${at}@${before}`;
}

function parseListed(body: string): Landing[] {
  const [, list = ''] = /^<!-- landed: (.*) -->$/m.exec(body) ?? [];
  return list.split(' ').flatMap((entry): Landing[] => {
    const [, what = '', at = '', before = ''] =
      /^([1-9]\d{0,8}|[0-9a-f]{40})@(\d{1,15})@([0-9a-f]{40})$/.exec(entry) ?? [];
    if (what === '') return [];
    const where = { at: Number(at), before };
    return what.length === before.length
      ? [{ ...where, commit: { oid: what, title: '' } }]
      : [{ ...where, pull: Number(what) }];
  });
}

/** `https://github.com/o/r/issues/12#since=2026-11-20T10:00:00.000Z` */
function parseMark(address: string): { readonly issue?: number; readonly since?: Instant } {
  const [, issue, time = ''] =
    /\/issues(?:\/([1-9]\d{0,8}))?#since=(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/.exec(address) ?? [];
  const since = Date.parse(time);
  return {
    ...(issue === undefined ? {} : { issue: Number(issue) }),
    ...(Number.isNaN(since) ? {} : { since }),
  };
}
