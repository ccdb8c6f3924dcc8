// Everything that is read for the report. After this nothing is read.

import type { Config } from '../shared/config.ts';
import { compareReleases } from '../shared/domain/release.ts';
import { UserError } from '../shared/errors.ts';
import { exceptionsIn, gatherReleaseTeam } from '../shared/exceptions.ts';
import type { GitHub } from '../shared/github/github.ts';
import type { RawPull, RawTracker, ReportHome } from '../shared/github/report-questions.ts';
import { gatherPeople } from '../shared/people.ts';
import { gatherCalendar, type Schedules } from '../shared/schedules.ts';
import type { DocumentFacts, Facts, Problem, TrackerFacts } from './facts.ts';
import { cycleStart, phaseAt } from './judge/phase.ts';
import { nameOfPull, parsePullName } from './judge/subject.ts';
import { makePulls, type Pulls } from './make-pulls.ts';
import { readDocuments } from './read-documents.ts';
import { lastMemory, readComment, readTracker, slim, type TrackerReading } from './read-tracker.ts';

export interface GatherSetting {
  /** `owner/name` of the proposals. */
  readonly repository: string;
  readonly server: string;
  readonly home: ReportHome;
  readonly now: number;
  /** The first instant of the week. */
  readonly begins: number;
  /** Whatever happened before is remembered; none before a first week is complete. */
  readonly since?: number;
  readonly heard?: Facts['heard'];
  readonly trusted?: string;
  readonly say: (progress: string) => void;
}

const DAY = 86_400_000;
const DECIDED_DAYS = 90;
/** A run that began while another read: what it saw may be older than it wrote. */
const OVERLAP = DAY;
/** Pages of a hundred comments that are looked through for our last word. */
const MOST_EARLIER = 120;
const MOST_REFERENCES = 3;
/** Where more than so many trackers fail it is no trouble of one. */
const MOST_UNREAD = 5;
const WEEK = 7 * DAY;
/** Pull requests that are asked for one by one: of repositories that are not read as a whole. */
const MOST_BY_NUMBER = 1_000;
const PROGRESS = 1_000;

export async function gatherFacts(github: GitHub, config: Config, setting: GatherSetting): Promise<Facts> {
  const { repository, server, home, now, say } = setting;
  const problems: Problem[] = [];
  say('Reading the proposals.');
  const archive = await github.archive(home.tip);
  const read = readDocuments(archive, config, server);
  problems.push(...read.problems);
  const schedules = await attempt(problems, 'schedule', () => gatherCalendar(github, config));
  const owners = [...new Set([...config.requiredSigs, ...read.documents.flatMap(({ sig }) => sig ?? [])])];
  const people = await attempt(problems, 'people', () => gatherPeople(github, config, owners));
  const releaseTeam = await attempt(problems, 'people', () => gatherReleaseTeam(github, config));
  const exceptions = await attempt(problems, 'exceptions', () =>
    Promise.resolve(exceptionsIn(read.exceptions, config.freeze.exceptions.file, config)),
  );
  const reading: TrackerReading = {
    series: config.proposals.series,
    repository,
    server,
    sigLabel: config.labels.sig,
    ...(read.template ? { template: read.template } : {}),
    ...(setting.trusted === undefined ? {} : { trusted: setting.trusted }),
  };
  const pulls = makePulls(repository, config);
  const unread = new Map<number, UserError>();
  const trackers = await gatherTrackers(github, config, setting, reading, read.documents, pulls, unread);
  await gatherPulls(github, config, setting, schedules, trackers, read.documents, pulls);
  return {
    repository,
    server,
    series: config.proposals.series,
    now,
    commit: home.tip,
    documents: read.documents,
    trackers,
    pulls: pulls.all(),
    known: schedules?.known ?? UNKNOWN,
    published: schedules?.published ?? [],
    sigs: people?.sigs ?? new Map(),
    requiredSigs: config.requiredSigs,
    exceptions: exceptions ?? [],
    releaseTeam: releaseTeam ?? [],
    maintainers: config.people.maintainers,
    ...(home.lastSweep === undefined ? {} : { lastSweep: home.lastSweep }),
    ...(setting.heard ? { heard: setting.heard } : {}),
    problems: [...problems, ...pulls.problems()],
    unread,
    isWhole:
      schedules !== undefined &&
      people !== undefined &&
      releaseTeam !== undefined &&
      exceptions !== undefined &&
      pulls.problems().length === 0,
  };
}

const UNKNOWN: Facts['known'] = () => ({ state: 'unreadable', why: 'the schedules could not be read' });

/** What one source lacks must not keep the others from being told: the report lists it among its own errors. */
async function attempt<Value>(
  problems: Problem[],
  what: Problem['what'],
  read: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await read();
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem;
    problems.push({ what, message: problem.message, hint: problem.hint });
    return undefined;
  }
}

async function gatherTrackers(
  github: GitHub,
  config: Config,
  setting: GatherSetting,
  reading: TrackerReading,
  documents: readonly DocumentFacts[],
  pulls: Pulls,
  unread: Map<number, UserError>,
): Promise<TrackerFacts[]> {
  const trackers: TrackerFacts[] = [];
  const deeper: {
    readonly raw: Pick<RawTracker, 'number' | 'earlierComments' | 'earlierReferences'>;
    readonly at: number;
  }[] = [];
  const keep = (raw: RawTracker) => {
    const read = readTracker(raw, reading);
    const tracker = raw.earlierComments === undefined ? { ...read, comments: slim(read.comments) } : read;
    for (const pull of raw.pulls) pulls.note(pull, raw.number);
    trackers.push(tracker);
    const { number, earlierComments, earlierReferences, state } = raw;
    if (state === 'open' && (earlierComments !== undefined || earlierReferences !== undefined)) {
      const rest = {
        number,
        ...(earlierComments === undefined ? {} : { earlierComments }),
        ...(earlierReferences === undefined ? {} : { earlierReferences }),
      };
      deeper.push({ raw: rest, at: trackers.length - 1 });
    }
  };
  await github.trackers(config.labels.tracker, (page, total) => {
    for (const raw of page) keep(raw);
    if (trackers.length % PROGRESS === 0 || trackers.length === total)
      setting.say(`Read ${trackers.length} of ${total} trackers.`);
  });
  const found = new Set(trackers.map(({ number }) => number));
  const missing = documents.flatMap(({ number, isMeta }) =>
    number !== undefined && !isMeta && !found.has(number) ? [number] : [],
  );
  for (const raw of await github.trackersByNumber([...new Set(missing)])) keep(raw);
  for (const { raw, at } of deeper) {
    const tracker = trackers[at];
    if (!tracker) continue;
    try {
      trackers[at] = await deepen(github, raw, tracker, setting, reading, pulls);
    } catch (problem) {
      // A failure on one does not stop the others. Another tracker will tell whether it is only that one.
      if (!(problem instanceof UserError) || unread.size >= MOST_UNREAD) throw problem;
      unread.set(raw.number, problem);
    }
  }
  return trackers.map((tracker) => withoutTrackers(tracker, found, reading.repository));
}

/** Another tracker that names this one is neither a bug nor feedback. */
function withoutTrackers(
  tracker: TrackerFacts,
  trackers: ReadonlySet<number>,
  repository: string,
): TrackerFacts {
  const isTracker = ({ repository: other, number }: TrackerFacts['issues'][number]) =>
    other === repository && trackers.has(number);
  return tracker.issues.some(isTracker)
    ? { ...tracker, issues: tracker.issues.filter((issue) => !isTracker(issue)) }
    : tracker;
}

/** Further back for what the last comments and references do not show: this week's check-in, the one before it, older pull requests. */
async function deepen(
  github: GitHub,
  {
    number,
    earlierComments,
    earlierReferences,
  }: Pick<RawTracker, 'number' | 'earlierComments' | 'earlierReferences'>,
  tracker: TrackerFacts,
  { begins }: GatherSetting,
  reading: TrackerReading,
  pulls: Pulls,
): Promise<TrackerFacts> {
  let { comments, references } = tracker;
  let before = earlierComments;
  for (let page = 0; before !== undefined && page < MOST_EARLIER; page += 1) {
    const oldest = comments[0]?.at ?? 0;
    const isOurs = comments.some(({ isOwn, body, at }) => isOwn && body !== undefined && at >= begins);
    // Where we have said nothing since, the check-in of the week before may lie behind much talk.
    if (isOurs || oldest < (lastMemory(comments) ? begins : begins - WEEK)) break;
    const earlier = await github.earlierComments(number, before);
    comments = [...earlier.comments.map((comment) => readComment(comment, reading)), ...comments];
    before = earlier.before;
  }
  let from = earlierReferences;
  for (let page = 0; from !== undefined && page < MOST_REFERENCES; page += 1) {
    const earlier = await github.earlierReferences(number, from);
    for (const pull of earlier.pulls) pulls.note(pull, number);
    references = [
      ...earlier.pulls.map(({ repository, number: other }) => ({ repository, number: other })),
      ...references,
    ];
    from = earlier.earlierReferences;
  }
  return { ...tracker, comments: slim(comments), references };
}

async function gatherPulls(
  github: GitHub,
  config: Config,
  setting: GatherSetting,
  schedules: Schedules | undefined,
  trackers: readonly TrackerFacts[],
  documents: readonly DocumentFacts[],
  pulls: Pulls,
): Promise<void> {
  const { repository, now, say } = setting;
  let count = 0;
  const take = (page: readonly RawPull[]) => {
    for (const raw of page) {
      if (wanted.has(nameOfPull(raw).toLowerCase())) pulls.want(raw);
      else pulls.note(raw);
    }
    const before = count;
    count += page.length;
    if (Math.floor(before / PROGRESS) < Math.floor(count / PROGRESS)) say(`Read ${count} pull requests.`);
  };
  const named = namesOf(trackers, documents);
  const wanted = new Set(named.map((name) => name.toLowerCase()));
  const repositories = config.report.codeRepositories.filter(
    (name) => name.toLowerCase() !== repository.toLowerCase(),
  );
  const read = async (name: string, kind: 'open' | 'closed' | 'proposing' | 'decided', since: number) => {
    try {
      await github.pulls(name, kind, since, take);
    } catch (problem) {
      if (!(problem instanceof UserError)) throw problem;
      pulls.complain({ what: 'pulls', message: problem.message, hint: problem.hint });
    }
  };
  await read(repository, 'proposing', now);
  await read(repository, 'decided', now - DECIDED_DAYS * DAY);
  const since = setting.since === undefined ? firstOf(schedules, now) : setting.since - OVERLAP;
  for (const name of repositories) {
    await read(name, 'open', now);
    await read(name, 'closed', since);
  }
  say(`Read ${count} pull requests.`);
  await gatherByNumber(github, repositories, named, pulls);
}

/** Everything that texts and memories name, as far as it may still change. */
function namesOf(trackers: readonly TrackerFacts[], documents: readonly DocumentFacts[]): string[] {
  const names = new Set<string>();
  for (const tracker of trackers) {
    if (tracker.state === 'closed' && tracker.closed?.by?.kind !== 'bot') continue;
    for (const name of [...tracker.listed, ...tracker.references]) names.add(nameOfPull(name));
    for (const [name] of lastMemory(tracker.comments)?.pulls ?? []) names.add(name);
  }
  for (const { linked } of documents) for (const name of linked) names.add(nameOfPull(name));
  return [...names];
}

/** What is in no repository that was read as a whole: documentation elsewhere, and old pull requests that are remembered. */
async function gatherByNumber(
  github: GitHub,
  repositories: readonly string[],
  named: readonly string[],
  pulls: Pulls,
): Promise<void> {
  const whole = new Set(repositories.map((name) => name.toLowerCase()));
  const missing = named.flatMap((text) => {
    const name = parsePullName(text);
    if (!name || pulls.isDetailed(text)) return [];
    const known = pulls.get(text);
    // What is over, and was met as a reference, is known well enough.
    return known && (known.state === 'merged' || known.state === 'closed') ? [] : [name];
  });
  // Where a repository was read as a whole, what is missing is old: it matters only for what came out long ago.
  const sorted = [...missing].sort(
    (a, b) => Number(whole.has(a.repository.toLowerCase())) - Number(whole.has(b.repository.toLowerCase())),
  );
  const groups = new Map<string, number[]>();
  for (const { repository, number } of sorted.slice(0, MOST_BY_NUMBER))
    groups.set(repository, [...(groups.get(repository) ?? []), number]);
  for (const [repository, numbers] of groups) {
    try {
      for (const raw of await github.pullsByNumber(repository, numbers)) pulls.want(raw);
    } catch (problem) {
      if (!(problem instanceof UserError)) throw problem;
      pulls.complain({ what: 'pulls', message: problem.message, hint: problem.hint });
    }
  }
}

/** On a first run: from the beginning of the oldest cycle that is not over. */
function firstOf(schedules: Schedules | undefined, now: number): number {
  const starts = (schedules?.published ?? [])
    .filter(
      (release) =>
        phaseAt(release, schedules?.known ?? UNKNOWN, schedules?.published ?? [], now) !== 'released',
    )
    .sort(compareReleases)
    .map((release) => cycleStart(release, schedules?.known ?? UNKNOWN))
    .filter((start) => start !== Number.NEGATIVE_INFINITY && start < now);
  return starts.length === 0 ? now - 180 * DAY : Math.min(...starts);
}
