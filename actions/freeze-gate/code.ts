// freeze-gate in a repository of implementations: after code freeze only what is allowed, or has leave, lands.

import type { Config } from '../shared/config.ts';
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
import { quote } from '../shared/domain/words.ts';
import { renderInstant } from '../shared/domain/zone.ts';
import { UserError } from '../shared/errors.ts';
import type { Judgement } from '../shared/gate.ts';
import type { GitHub, Pull } from '../shared/github/github.ts';
import { renderFindings } from '../shared/report.ts';
import { gatherCalendar, gatherSchedules, type Schedules } from '../shared/schedules.ts';
import { toVerdict } from '../shared/verdict.ts';
import type { CodeFacts } from './facts.ts';
import { exceptionsIn, gatherAuthorities } from './gather.ts';
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
  return conclude(decision, pull, config, code);
}

function conclude(decision: CodeDecision, pull: Pull, config: Config, code: Code): Judgement {
  const facts: CodeFacts = {
    decision,
    branch: pull.base.branch,
    allowedLabels: code.allowedLabels,
    proposals: code.proposals,
    exceptionsFile: config.freeze.exceptions.file,
  };
  const findings = evaluate(codeRules, facts, config.freeze.rules);
  const outcome = gravest(findings.map((finding) => finding.outcome));
  const document = { pull: pull.number, commit: pull.head.oid, outcome, findings, known: [] };
  const verdict = toVerdict('freeze', [document], noticesOf(decision));
  return {
    verdict,
    headline: headlineOf(decision),
    nothingToGate: decision.state === 'open',
    quiet: findings.length === 0,
    render: (place, longest) => renderFindings(verdict, place, longest),
    labels: { add: [], remove: [] },
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
