// weekly-report, top to bottom: read everything, look at each proposal, say what is due on the trackers, then tell the release team on one page.

import { type Config, requireConfig } from '../shared/config.ts';
import {
  type Ledger,
  parseReportBody,
  renderReportBody,
  reportMarker,
  type StandingReport,
} from '../shared/domain/ledger.ts';
import { type Week, weekAt } from '../shared/domain/week.ts';
import type { Door } from '../shared/door.ts';
import { UserError } from '../shared/errors.ts';
import type { ReportCheckIn, WeeklyReport } from '../shared/generated/weekly-report.types.ts';
import type { GitHub } from '../shared/github/github.ts';
import type { ReportHome, ReportIssue } from '../shared/github/report-questions.ts';
import { LONGEST_SUMMARY } from '../shared/report.ts';
import type { Voice } from '../shared/voice.ts';
import { type Assembled, assemble, lookSetting, weekOfReport } from './assemble.ts';
import type { Facts } from './facts.ts';
import { gatherFacts } from './gather.ts';
import { lookAt } from './judge/look.ts';
import { outlineOf } from './judge/outline.ts';
import { hash, type PlannedCheckIn, planCheckIns } from './plan.ts';
import { renderReport } from './render/report.ts';
import { type Said, sayCheckIns, settleCheckIns } from './say.ts';

export interface ReportRoom {
  readonly door: Door;
  readonly github: GitHub;
  readonly voice: Pick<Voice, 'say' | 'summarize' | 'complain'>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Keeps the report where the workflow finds it. */
  readonly keep: (report: WeeklyReport) => void;
  /** Whose check-ins are ours where the token is a person's and nothing is written. */
  readonly trusted?: string;
}

export interface Told {
  readonly report: WeeklyReport;
  /** Of the issue. */
  readonly text: string;
  readonly planned: readonly PlannedCheckIn[];
  /** 1: something could not be read or said. */
  readonly exit: 0 | 1;
}

/** GitHub takes 65,536 characters, of which the ledger needs its share. */
const LONGEST_ISSUE = 64_000;

export async function tellWeek(room: ReportRoom): Promise<Told> {
  const { door, github, voice } = room;
  const home = await github.reportHome(door.inputs.config);
  const config = readConfig(home, door.inputs.config);
  const now = github.serverTime() ?? Date.now();
  const week = weekOfReport(config, now);
  const issues = await readIssues(room, config, week);
  const facts = await gatherFacts(github, config, {
    repository: `${door.repository.owner}/${door.repository.name}`,
    server: door.server,
    home,
    now,
    begins: week.begins,
    say: voice.say,
    ...(issues.since === undefined ? {} : { since: issues.since }),
    ...(issues.heard ? { heard: issues.heard } : {}),
    ...(room.trusted === undefined ? {} : { trusted: room.trusted }),
  });
  const assembled = assemble(facts, config, issues.before);
  const planned = planAll(assembled, facts, config, week, issues.standing?.ledger);
  const said = withUnread(await sayAll(planned, assembled, facts, room), facts);
  const told = await publish({ facts, config, week, issues, planned, said, assembled }, room);
  // What is accepted is not announced while some of it could not be read.
  if (facts.isWhole) {
    const { announceFreezes } = await import('./announce.ts');
    await announceFreezes(told.report, { github, say: voice.say, dryRun: door.inputs.dryRun, now });
  }
  await voice.summarize(`${renderReport(told.report, LONGEST_SUMMARY, whole(door))}\n`);
  room.keep(told.report);
  const { reads, writes, points } = github.used();
  voice.say(`Asked GitHub ${reads} times (${points} points of GraphQL) and wrote ${writes} times.`);
  const { failed } = said;
  for (const [number, problem] of failed)
    voice.complain(new UserError(`Check-in of ${number}: ${problem.message}`, problem.hint));
  for (const { message, hint } of facts.problems.filter(
    ({ what }) => what !== 'proposal' && what !== 'tracker',
  ))
    voice.complain(new UserError(message, hint));
  const exit = failed.size > 0 || !facts.isWhole ? 1 : 0;
  return { ...told, planned, exit };
}

function whole({ run }: Door): string {
  return `all of it stands in the summary and the files of [the run](${run}).`;
}

function readConfig({ config, branch }: ReportHome, path: string): Config {
  if (!config) {
    throw new UserError(
      `There is no configuration ${path} on the branch ${branch}.`,
      'Add it there; `preset: vep` alone is enough to begin. If it is there, give the job `contents: read`.',
    );
  }
  if ('unreadable' in config.source)
    throw new UserError(
      `The configuration ${path} on the branch ${branch}: ${config.source.unreadable.message}`,
      config.source.unreadable.hint,
    );
  return requireConfig(config.source.text, path);
}

interface Issues {
  /** Of this week; the first where two runs have begun one each. */
  readonly standing?: StandingReport & { readonly issue: ReportIssue };
  readonly doubled: readonly ReportIssue[];
  /** Open ones of earlier weeks. */
  readonly open: readonly ReportIssue[];
  readonly before?: { readonly week: string; readonly address: string };
  readonly since?: number;
  readonly heard?: Ledger['heard'];
}

async function readIssues({ github, trusted }: ReportRoom, config: Config, week: Week): Promise<Issues> {
  const listed = await github.reports(config.report.label);
  const own = listed
    .filter(({ isOwn, author }) => isOwn || (trusted !== undefined && author?.login === trusted))
    .flatMap((issue) => {
      const parsed = parseReportBody(issue.body);
      return parsed ? [{ ...parsed, issue }] : [];
    });
  const present = own
    .filter(({ ledger }) => ledger.week === week.name)
    .sort((a, b) => a.issue.number - b.issue.number);
  const earlier = own
    .filter(({ ledger }) => ledger.week < week.name)
    .sort((a, b) => (a.ledger.week < b.ledger.week ? 1 : -1));
  const [standing, ...doubled] = present;
  const [before] = earlier;
  const since = standing?.ledger.since ?? before?.ledger.since;
  const { heard } = (standing ?? before)?.ledger ?? {};
  return {
    ...(standing ? { standing } : {}),
    doubled: doubled.map(({ issue }) => issue).filter(({ state }) => state === 'open'),
    open: earlier.map(({ issue }) => issue).filter(({ state }) => state === 'open'),
    ...(before ? { before: { week: before.ledger.week, address: before.issue.address } } : {}),
    ...(since === undefined ? {} : { since }),
    ...(heard ? { heard } : {}),
  };
}

function planAll(
  { looks, report }: Assembled,
  facts: Facts,
  config: Config,
  week: Week,
  ledger: Ledger | undefined,
): PlannedCheckIn[] {
  const setting = lookSetting(facts, config, facts.now);
  return planCheckIns(looks, {
    week: week.name,
    lastWeek: weekAt(week.begins - 1, config.report.day, config.releases.zone).name,
    releases: report.releases,
    lookThen: ({ subject }, at) => lookAt(subject, { ...setting, now: at }),
    said: new Set(ledger?.said ?? []),
    unread: facts.unread,
  });
}

/** What could not be read to its end has failed: it is listed, makes the run red, and the next run reads it again. */
function withUnread(said: SaidAll, { unread }: Facts): SaidAll {
  if (unread.size === 0) return said;
  const failed = new Map(said.failed);
  for (const [number, { message, hint }] of unread) failed.set(number, new UserError(message, hint));
  return { ...said, failed };
}

interface SaidAll extends Said {
  readonly addresses: ReadonlyMap<number, string>;
}

const NOTHING: SaidAll = { done: new Set(), carriedOver: new Set(), failed: new Map(), addresses: new Map() };
const HOUR = 3_600_000;

async function sayAll(
  planned: readonly PlannedCheckIn[],
  { week, looks }: Assembled,
  facts: Facts,
  { door, github, voice, wait }: ReportRoom,
): Promise<SaidAll> {
  const todo = planned.filter(({ words }) => words.length > 0);
  if (todo.length === 0) return NOTHING;
  if (!facts.isWhole) {
    voice.say('No check-in is written: something that they rest on could not be read.');
    return { ...NOTHING, carriedOver: new Set(todo.map(({ look }) => look.subject.tracker?.number ?? 0)) };
  }
  if (door.inputs.dryRun) {
    for (const { words } of todo)
      for (const word of words) voice.say(`dry run: would write ${JSON.stringify(word)}`);
    return NOTHING;
  }
  const written = looks
    .flatMap(({ subject }) => subject.own.map(({ at }) => at))
    .filter((at) => at > facts.now - HOUR);
  const said = await sayCheckIns(planned, written, { github, say: voice.say, wait });
  const posted = todo.flatMap(({ outcome, look }) => {
    const number = look.subject.tracker?.number;
    return outcome === 'posted' && number !== undefined && said.done.has(number) ? [number] : [];
  });
  try {
    return { ...said, addresses: await settleCheckIns(posted, week.name, github) };
  } catch (problem) {
    // The next run takes doubled ones away.
    if (!(problem instanceof UserError)) throw problem;
    voice.complain(problem);
    return { ...said, addresses: new Map() };
  }
}

interface Work {
  readonly facts: Facts;
  readonly config: Config;
  readonly week: Week;
  readonly issues: Issues;
  readonly planned: readonly PlannedCheckIn[];
  readonly said: SaidAll;
  readonly assembled: Assembled;
}

/** Writes the issue of the week where it does not stand as it should. */
async function publish(work: Work, room: ReportRoom): Promise<Pick<Told, 'report' | 'text'>> {
  const { facts, config, week, issues, said, planned, assembled } = work;
  const { door, github, voice } = room;
  const { standing } = issues;
  const ledger = ledgerOf(work);
  const reserve = renderReportBody(ledger, '', hash('')).length;
  const render = (report: WeeklyReport) => renderReport(report, LONGEST_ISSUE - reserve, whole(door));
  const report = complete(assembled.report, planned, said, facts);
  const text = render(report);
  const then = standing && assemble(facts, config, issues.before, standing.ledger.at);
  const isSameThen = then !== undefined && outlineOfAll(then.report) === outlineOfAll(report);
  const isSame =
    standing?.written === hash(text) ||
    (isSameThen && standing?.written === hash(render(complete(then.report, planned, said, facts))));
  const isKnown =
    standing !== undefined &&
    standing.ledger.isComplete === ledger.isComplete &&
    standing.ledger.said.join() === ledger.said.join();
  const body = renderReportBody(
    isSame && standing ? { ...ledger, at: standing.ledger.at } : ledger,
    isSame && standing ? standing.text : text,
    isSame && standing?.written !== undefined ? standing.written : hash(text),
  );
  if (door.inputs.dryRun) {
    if (!isSame) voice.say(`dry run: would write the report of ${week.name}.`);
    return { report, text };
  }
  if (!standing) {
    const title = `Weekly report ${week.name}`;
    await github.openIssue({ title, body, label: config.report.label, marker: reportMarker(week.name) });
  } else if (!isSame || !isKnown) await github.editIssue(standing.issue.number, { body });
  const after = standing ? issues : await readIssues(room, config, week);
  for (const { number } of [...issues.open, ...after.doubled])
    await github.editIssue(number, { state: 'closed' });
  const issue = after.standing?.issue;
  return {
    report: issue ? { ...report, issue: { number: issue.number, address: issue.address } } : report,
    text,
  };
}

/** A freeze that passed, or came near, is more than another count of days. */
function outlineOfAll({ releases, proposals }: WeeklyReport): string {
  return [...releases.map(({ phase }) => phase), ...proposals.map(outlineOf)].join('\n');
}

function ledgerOf({ facts, week, issues, planned, said, assembled }: Work): Ledger {
  const before = issues.standing?.ledger;
  const numbers = planned.flatMap(({ look, outcome }) => {
    const number = look.subject.tracker?.number;
    if (number === undefined) return [];
    const stands =
      outcome === 'stands' || outcome === 'updated' || outcome === 'deleted' || said.done.has(number);
    return stands ? [number] : [];
  });
  const isComplete = said.carriedOver.size === 0 && said.failed.size === 0 && facts.isWhole;
  const since = isComplete ? facts.now : issues.since;
  return {
    week: week.name,
    at: facts.now,
    ...(since === undefined ? {} : { since }),
    isComplete,
    said: [...new Set([...(before?.said ?? []), ...numbers])].sort((a, b) => a - b),
    heard: new Map(
      assembled.report.sigs.flatMap(({ name, lastActiveAt }) =>
        lastActiveAt === undefined ? [] : [[name, Date.parse(lastActiveAt)]],
      ),
    ),
  };
}

/** The report with what became of the check-ins. */
function complete(
  report: WeeklyReport,
  planned: readonly PlannedCheckIn[],
  said: SaidAll,
  { isWhole }: Facts,
): WeeklyReport {
  const work = { due: 0, posted: 0, updated: 0, standing: 0, quiet: 0, carriedOver: 0, failed: 0 };
  const outcomes = new Map<number, Partial<ReportCheckIn>>();
  for (const { look, outcome, address, isEdited } of planned) {
    const number = look.subject.tracker?.number ?? 0;
    const became: ReportCheckIn['outcome'] = said.failed.has(number)
      ? 'failed'
      : said.carriedOver.has(number)
        ? 'carried-over'
        : outcome;
    if (became !== 'quiet' && became !== 'none' && became !== 'deleted') work.due += 1;
    if (became === 'posted') work.posted += 1;
    if (became === 'updated') work.updated += 1;
    if (became === 'stands') work.standing += 1;
    if (became === 'quiet') work.quiet += 1;
    if (became === 'carried-over') work.carriedOver += 1;
    if (became === 'failed') work.failed += 1;
    const place = said.addresses.get(number) ?? address;
    outcomes.set(look.subject.number, {
      outcome: became,
      ...(place === undefined ? {} : { address: place }),
      ...(isEdited ? { isEdited } : {}),
    });
  }
  const failures = [...said.failed].map(([number, { message, hint }]) => ({
    what: 'check-in',
    number,
    message,
    hint,
  }));
  return {
    ...report,
    proposals: report.proposals.map((proposal) => ({
      ...proposal,
      checkIn: { ...proposal.checkIn, ...outcomes.get(proposal.number) },
    })),
    errors: [...report.errors, ...failures],
    work: isWhole ? work : { ...work, isHeld: true },
  };
}
