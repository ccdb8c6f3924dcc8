// sig-signoff-gate as a gate: a proposal lands only when every SIG that is asked has seen exactly what would land, and no veto stands.

import { createHash } from 'node:crypto';
import type { Config } from '../shared/config.ts';
import type { Oid } from '../shared/domain/conversation.ts';
import { loginKey } from '../shared/domain/login.ts';
import { evaluate, gravest } from '../shared/domain/rule.ts';
import { codeSpan } from '../shared/domain/safe-markdown.ts';
import { assess, type SignOffFacts } from '../shared/domain/sign-off.ts';
import { renderSignOffLine } from '../shared/domain/sign-off-line.ts';
import { enumerate } from '../shared/domain/words.ts';
import type { Gate, Judgement, Setting } from '../shared/gate.ts';
import type { GitHub, Pull } from '../shared/github/github.ts';
import { gatherPeople } from '../shared/people.ts';
import type { Once } from '../shared/plan.ts';
import { toVerdict } from '../shared/verdict.ts';
import type { ChangedProposal, Facts, SigStanding } from './facts.ts';
import { CONTEXT, gatherFacts } from './gather.ts';
import { renderSignOff } from './report.ts';
import { rules } from './rules/index.ts';

export const sigSignoff: Gate = {
  name: 'sig-signoff',
  context: CONTEXT,
  title: 'SIG sign-off',
  modeOf: (config) => config.signOff.mode,
  judge,
  sourcesOf: async (github, config) => {
    const { oids } = await gatherPeople(github, config, config.requiredSigs);
    return oids.join(' ');
  },
  isDue: () => Promise.resolve(false),
};

/** Everything that a verdict rests on: what the output `verdict` carries, and what a replay decides on again. */
export interface Recorded {
  /** The text of the configuration. */
  readonly configuration: string;
  readonly labels: readonly string[];
  /** Logins of those who were asked for a review, gave one, or are named as reviewers in a proposal. */
  readonly reviewers: readonly string[];
  /** What is to be said beside the verdict. */
  readonly notices: readonly string[];
  readonly proposals: readonly ChangedProposal[];
  readonly facts: SignOffFacts;
  /** Sections that changed since a commit that was signed off. */
  readonly changedSince: Readonly<Record<Oid, readonly string[]>>;
}

async function judge(github: GitHub, pull: Pull, config: Config, setting: Setting): Promise<Judgement> {
  const gathered = await gatherFacts(github, pull, config, setting);
  if (!gathered) return nothingToGate();
  const { facts, proposals } = gathered;
  const stale = assess(facts).positions.flatMap(({ state, saw }) =>
    state === 'stale' && saw !== undefined ? [saw] : [],
  );
  const changedSince = await gathered.changedSince([...new Set(stale)]);
  const recorded: Recorded = {
    configuration: pull.config && 'text' in pull.config.source ? pull.config.source.text : '',
    labels: pull.labels,
    reviewers: [
      ...new Set([
        ...pull.requests.map(({ login }) => login),
        ...pull.reviews.flatMap(({ author }) =>
          author?.kind === 'user' && author.login !== pull.author?.login ? [author.login] : [],
        ),
        ...proposals.flatMap((proposal) => proposal.reviewers),
      ]),
    ],
    notices: gathered.notices,
    proposals,
    facts,
    changedSince: Object.fromEntries(changedSince),
  };
  return conclude(recorded, config);
}

/** Pure: from what was recorded to what is said. */
export function conclude(recorded: Recorded, config: Config): Judgement {
  const { facts: known, proposals, changedSince } = recorded;
  const assessment = assess(known);
  const standings = assessment.positions.map(({ saw, ...position }): SigStanding => {
    const sections = saw === undefined ? undefined : changedSince[saw];
    return {
      ...position,
      ...(saw === undefined ? {} : { saw }),
      ...(sections ? { changedSince: sections } : {}),
      waitingSince: assessment.contentSince,
    };
  });
  const facts: Facts = {
    proposals,
    standings,
    vetoes: assessment.vetoes,
    head: known.head,
    now: known.now,
    staleAfterDays: config.signOff.staleAfterDays,
    hasReviewer: recorded.reviewers.length > 0,
  };
  const findings = evaluate(rules, facts, config.signOff.rules);
  const document = {
    pull: known.pull,
    commit: known.head,
    outcome: gravest(findings.map(({ outcome }) => outcome)),
    findings,
    known: [],
  };
  const verdict = toVerdict('sig-signoff', [document], recorded.notices, recorded);
  return {
    verdict,
    headline: headlineOf(facts),
    nothingToGate: false,
    quiet: false,
    from: assessment.from,
    isFirst: assessment.isFirst,
    seen: createHash('sha256').update(assessment.counted.join('\n')).digest('hex').slice(0, 8),
    render: (_place, longest) => renderSignOff({ facts, assessment, verdict }, longest),
    labels: labelsOf(standings, recorded.labels, config),
    once: callForHelp(facts, config),
    reviewers: config.signOff.requestReviewers ? reviewersToAsk(facts, recorded) : [],
  };
}

function nothingToGate(): Judgement {
  return {
    verdict: toVerdict('sig-signoff', [], ['This pull request changes no proposal.']),
    headline: 'nothing to sign off: no proposal is changed',
    nothingToGate: true,
    quiet: true,
    render: () => '',
    labels: { add: [], remove: [] },
  };
}

function headlineOf({
  standings,
  vetoes,
  proposals,
}: Pick<Facts, 'standings' | 'vetoes' | 'proposals'>): string {
  const waiting = standings.filter(({ state }) => state !== 'signed').map(({ name }) => name);
  return renderSignOffLine({
    signed: standings.length - waiting.length,
    total: standings.length,
    waiting,
    vetoedBy: vetoes.map(({ by }) => by.login),
    isOwnerless: proposals.some(
      ({ owners, isMeta, kind }) => owners.length === 0 && !isMeta && kind !== 'removed',
    ),
  });
}

const DAY = 86_400_000;

/** The maintainers are called once, where a SIG or an objection has let the others wait for too long. */
function callForHelp({ standings, vetoes, now, staleAfterDays }: Facts, config: Config): Once[] {
  const isLate = (since: number) => now - since >= staleAfterDays * DAY;
  const silent = standings.filter(({ state, waitingSince }) => state !== 'signed' && isLate(waitingSince));
  const objecting = vetoes.filter(({ at, means }) => means !== '/hold' && isLate(at));
  const { maintainers } = config.people;
  if (maintainers.length === 0 || silent.length + objecting.length === 0) return [];
  const waits = [
    ...silent.map(({ name }) => codeSpan(`sig-${name}`)),
    ...objecting.map(({ by }) => `the objection of ${codeSpan(by.login)}`),
  ];
  const days = staleAfterDays === 1 ? 'a day' : `${staleAfterDays} days`;
  return [
    {
      name: 'sig-signoff-help',
      body: `${maintainers.map((login) => `@${login}`).join(' ')}: this proposal has waited for more than ${days} for ${enumerate(waits)}. Can you help to settle it? Nobody is called a second time.`,
    },
  ];
}

/** GitHub takes no more at once. */
const MOST_REVIEWERS = 15;

/** Of a SIG that has said nothing everybody is asked, once: whoever was asked before, or looked, is left in peace, and so is the SIG. */
function reviewersToAsk({ standings }: Facts, { reviewers, facts: { author } }: Recorded): string[] {
  const asked = new Set(reviewers.map(loginKey));
  return standings
    .filter(
      ({ state, people }) => state === 'missing' && !people.some(({ login }) => asked.has(loginKey(login))),
    )
    .flatMap(({ people }) => people.map(({ login }) => login))
    .filter((login, index, all) => all.findIndex((other) => loginKey(other) === loginKey(login)) === index)
    .filter((login) => !author || loginKey(login) !== loginKey(author.login))
    .slice(0, MOST_REVIEWERS);
}

/** Labels by which others may query; they follow the sign-offs, and decide nothing. */
function labelsOf(
  standings: readonly SigStanding[],
  present: readonly string[],
  { signOff: { label } }: Config,
): Judgement['labels'] {
  if (label === undefined) return { add: [], remove: [] };
  const nameOf = (sig: string) => label.replaceAll('{sig}', sig);
  const signed = standings.filter(({ state }) => state === 'signed').map(({ name }) => nameOf(name));
  const [before = '', after = ''] = label.split('{sig}');
  const isOurs = (name: string) => label.includes('{sig}') && name.startsWith(before) && name.endsWith(after);
  return { add: signed, remove: present.filter((name) => isOurs(name) && !signed.includes(name)) };
}
