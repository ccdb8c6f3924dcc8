// freeze-gate in a repository of implementations: after code freeze only what is allowed, or has leave, lands.

import type { Config } from '../shared/config.ts';
import { releaseAhead } from '../shared/domain/acceptance.ts';
import {
  type CodeDecision,
  decideCode,
  nameOfFreeze,
  releaseOfBranch,
} from '../shared/domain/code-freeze.ts';
import { namedProposals } from '../shared/domain/named-proposals.ts';
import { type Release, renderRelease } from '../shared/domain/release.ts';
import { evaluate, gravest } from '../shared/domain/rule.ts';
import type { Timeline } from '../shared/domain/schedule.ts';
import { enumerate, quote } from '../shared/domain/words.ts';
import { renderInstant } from '../shared/domain/zone.ts';
import { UserError } from '../shared/errors.ts';
import { exceptionsIn, gatherAuthorities } from '../shared/exceptions.ts';
import type { Judgement } from '../shared/gate.ts';
import type { GitHub, Pull } from '../shared/github/github.ts';
import { renderFindings } from '../shared/report.ts';
import { gatherCalendar, gatherSchedules, type Schedules } from '../shared/schedules.ts';
import { toVerdict } from '../shared/verdict.ts';
import type { CodeFacts } from './facts.ts';
import { gatherNamed, isApproved, type Named } from './named.ts';
import { codeRules } from './rules/index.ts';

type Code = NonNullable<Config['freeze']['code']>;

export async function judgeCode(
  github: GitHub,
  pull: Pull,
  config: Config,
  code: Code,
  now: number,
): Promise<Judgement> {
  const own = releaseOfBranch(pull.base.branch, code.branch);
  const schedules = own ? await gatherSchedules(github, config, [own]) : await gatherCalendar(github, config);
  const timelines = timelinesOf(schedules, own);
  const question = {
    branch: pull.base.branch,
    labels: pull.labels,
    paths: [],
    proposals: namedProposals(
      { title: pull.title, body: pull.body, branch: pull.head.branch },
      code.proposals,
      config.proposals.series,
    ),
    now,
    timelines,
    exceptions: [],
    authorities: [],
    rules: code,
  };
  // What changes, and who has leave, is asked only where something is held without it.
  let decision = decideCode(question);
  if (decision.state === 'held') {
    const { files } = await github.compare(pull);
    const paths = files.flatMap(({ path, previous }) => [path, previous ?? []].flat());
    const exceptions = question.proposals.length > 0 ? await readExceptions(github, config, code) : [];
    const authorities = exceptions.length > 0 ? await gatherAuthorities(github, config) : [];
    decision = decideCode({ ...question, paths, exceptions, authorities });
  }
  const named = await gatherNamed(github, question.proposals, code.proposals, config);
  const ahead = releaseAhead(own, timelines, now);
  const labels = await labelsFor(github, pull, code, isApproved(named, ahead), question.proposals);
  const notices = [...labels.notices, ...(own ? [] : undatedSaid(timelines, now))];
  return conclude({ decision, named, labels: labels.labels, notices }, pull, config, code);
}

/** A release to come that names no code freeze never holds the development branch: that is said, because somebody may have forgotten it. */
function undatedSaid(timelines: readonly Timeline[], now: number): string[] {
  return timelines
    .filter(({ codeFreeze, ga }) => codeFreeze === undefined && now < (ga ?? Number.POSITIVE_INFINITY))
    .map(
      ({ release }) =>
        `The schedule of ${renderRelease(release)} names no code freeze, so none holds this branch.`,
    );
}

interface Decided {
  readonly decision: CodeDecision;
  readonly named: Named;
  readonly labels: Judgement['labels'];
  readonly notices: readonly string[];
}

/** The label of accepted proposals, kept true; on any doubt it stays as it is. */
async function labelsFor(
  github: GitHub,
  { labels }: Pull,
  { approvedLabel: label }: Code,
  isWanted: boolean | undefined,
  proposals: readonly number[],
): Promise<Pick<Decided, 'labels' | 'notices'>> {
  const asItIs = { labels: { add: [], remove: [] }, notices: [] };
  if (label === undefined) return asItIs;
  const stands = labels.some((name) => name.toLowerCase() === label.toLowerCase());
  if (isWanted === undefined) {
    const why = `Whether ${enumerate(proposals.map((number) => `proposal ${number}`))} is accepted could not be told: the label ${quote(label)} stays as it is.`;
    return { ...asItIs, notices: proposals.length > 0 ? [why] : [] };
  }
  if (isWanted === stands) return asItIs;
  if (!isWanted) return { ...asItIs, labels: { add: [], remove: [label] } };
  const { labels: existing } = await github.read({ files: [], issues: [], labels: [label] });
  return existing.length > 0
    ? { ...asItIs, labels: { add: existing, remove: [] } }
    : { ...asItIs, notices: [`The label ${quote(label)} does not exist here, so it was not set.`] };
}

function conclude(
  { decision, named, labels, notices }: Decided,
  pull: Pull,
  config: Config,
  code: Code,
): Judgement {
  const facts: CodeFacts = {
    decision,
    branch: pull.base.branch,
    allowedLabels: code.allowedLabels,
    proposals: code.proposals,
    exceptionsFile: config.freeze.exceptions.file,
    named: named.state === 'read' ? named.proposals : [],
  };
  const findings = evaluate(codeRules, facts, config.freeze.rules);
  const outcome = gravest(findings.map((finding) => finding.outcome));
  const document = { pull: pull.number, commit: pull.head.oid, outcome, findings, known: [] };
  const unread =
    named.state === 'unread' ? [`The proposals that it names could not be read: ${named.why}`] : [];
  const verdict = toVerdict('freeze', [document], [...noticesOf(decision), ...unread, ...notices]);
  return {
    verdict,
    headline: headlineOf(decision),
    // A branch that is open now may be held at the next freeze, which no event tells.
    nothingToGate: pull.base.branch !== code.main && !releaseOfBranch(pull.base.branch, code.branch),
    quiet: findings.length === 0,
    render: (place, longest) => renderFindings(verdict, place, longest),
    labels,
  };
}

function headlineOf(decision: CodeDecision): string {
  switch (decision.state) {
    case 'open':
      return 'no code freeze holds this branch';
    case 'undated':
      return `could not tell whether ${renderRelease(decision.release)} is frozen`;
    case 'allowed':
      return `${nameOfFreeze(decision)}: let through by ${decision.by}`;
    case 'excepted':
      return `${nameOfFreeze(decision)}: by exception, until the end of ${decision.exception.lastDay ?? 'its time'}`;
    case 'held':
      return `held: ${nameOfFreeze(decision)}, since ${renderInstant(decision.since)}`;
  }
}

function noticesOf(decision: CodeDecision): string[] {
  if (decision.state === 'allowed')
    return [`The ${nameOfFreeze(decision)} lets this through: ${quote(decision.by)}.`];
  if (decision.state !== 'excepted') return [];
  const { proposal, grantedBy = '', thread } = decision.exception;
  return [`Proposal ${proposal} has an exception that ${quote(grantedBy)} granted: ${quote(thread)}.`];
}

/** One that cannot be read is an error where it is the branch's own; for \`main\` it could hide a freeze, so it is one as well. */
function timelinesOf(schedules: Schedules, own: Release | undefined): Timeline[] {
  const releases = own ? [own] : schedules.published.slice(-3);
  if (releases.length === 0) {
    throw new UserError(
      'No schedule of any release is known, so nobody can tell whether code is frozen.',
      'Correct `releases.schedule` in the configuration, or set the dates in `releases.override`.',
    );
  }
  return releases.flatMap((release) => {
    const known = schedules.known(release);
    if (known.state === 'known') return [known.timeline];
    if (known.state === 'unpublished') return [];
    throw new UserError(
      `Nobody can tell whether ${renderRelease(release)} is frozen: ${known.why}.`,
      'The release team mends the schedule; until then the dates can be set in `releases.override`.',
    );
  });
}

/** Leave is given in the repository of the proposals. */
async function readExceptions(github: GitHub, config: Config, { proposals }: Code) {
  const path = config.freeze.exceptions.file;
  const [file] = await github.readElsewhere([{ repository: proposals, path }]);
  return exceptionsIn(file?.source, `${proposals} ${path}`, config);
}
