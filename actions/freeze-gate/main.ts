// freeze-gate as a gate: nothing lands late without leave, and nothing is held without reason.

import type { Config } from '../shared/config.ts';
import { configIn } from '../shared/config-file.ts';
import type { Oid } from '../shared/domain/conversation.ts';
import { renderRelease } from '../shared/domain/release.ts';
import { evaluate, gravest } from '../shared/domain/rule.ts';
import { codeSpan, sentence } from '../shared/domain/safe-markdown.ts';
import { stageSaid } from '../shared/domain/target-move.ts';
import { parseWitnesses } from '../shared/domain/witness.ts';
import { count } from '../shared/domain/words.ts';
import { dayAt, renderInstant } from '../shared/domain/zone.ts';
import { UserError } from '../shared/errors.ts';
import type { Room } from '../shared/evaluate.ts';
import type { Gate, Judgement, Setting } from '../shared/gate.ts';
import type { GitHub, Pull } from '../shared/github/github.ts';
import { renderFindings } from '../shared/report.ts';
import { gatherCalendar, type Schedules } from '../shared/schedules.ts';
import { type JudgedDocument, toVerdict } from '../shared/verdict.ts';
import { audit } from './audit.ts';
import { judgeCode } from './code.ts';
import { renderEntry } from './entry.ts';
import { assembleFacts, type ChangedProposal, type DecidedMove, type Facts } from './facts.ts';
import { gatherFacts } from './gather.ts';
import { endedExceptions, warningsAhead } from './once.ts';
import { answerRequest } from './requests.ts';
import { AHEAD, freezeAhead } from './rules/freeze-ahead.ts';
import { rules } from './rules/index.ts';
import { withoutTakenBack } from './taken-back.ts';

export const freezeGate: Gate = {
  name: 'freeze',
  context: 'enhancements/freeze',
  title: 'Freeze',
  modeOf: (config) => config.freeze.mode,
  judge,
  afterPush,
  answer: async (issue, room) => {
    await answerRequest(issue, room);
    return [];
  },
  sourcesOf: async (github, config, tip) => {
    const { oid } = await gatherCalendar(github, config);
    const { files } = await github.read({
      files: [{ commit: tip, path: config.freeze.exceptions.file }],
      issues: [],
      labels: [],
    });
    return `${oid} ${files[0]?.oid ?? ''}`;
  },
  isDue: async (github, config, from, to) =>
    instantsOf(await gatherCalendar(github, config)).some((instant) => from < instant && instant <= to) ||
    // An exception ends with its day.
    dayAt(from, config.releases.zone) !== dayAt(to, config.releases.zone),
};

/** By what held at the instant at which it landed, and by the leave that is recorded now. */
async function afterPush(branch: string, room: Room): Promise<readonly unknown[]> {
  return audit(branch, room, async (pull, { at }, landed) => {
    const config = configIn(landed.config, room.door.inputs.config, `branch ${branch}`);
    if (config.freeze.mode === 'off') return [];
    const { github } = room;
    const { code } = config.freeze;
    const verdict = code
      ? (await judgeCode(github, pull, config, code, at)).verdict
      : await judgeProposalsAt(room, pull, config, at, landed.tip);
    const findings = verdict?.results.flatMap((result) => result.findings) ?? [];
    const unclear = findings.find(({ outcome }) => outcome === 'error');
    if (unclear) throw new UserError(unclear.message, unclear.hint ?? '');
    return findings.flatMap(({ outcome, message }) => (outcome === 'failed' ? [message] : []));
  });
}

async function judgeProposalsAt({ github, door }: Room, pull: Pull, config: Config, at: number, tip: Oid) {
  const gathered = await gatherFacts(github, pull, config, at, tip);
  if (!gathered) return undefined;
  // What nobody can read is no matter of freezes once it has landed.
  const readable = gathered.changes.filter(({ unjudged }) => unjudged === undefined);
  const facts = assembleFacts(readable, gathered.around);
  const { owner, name } = door.repository;
  const left = await withoutTakenBack(github, facts, `${owner}/${name}`, config);
  return toVerdict('freeze', judgeProposals(left, config), []);
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Whatever changes a verdict by itself: freezes, releases, and the days on which a freeze is announced. */
function instantsOf({ published, known }: Schedules): number[] {
  return published.flatMap((release) => {
    const dates = known(release);
    if (dates.state !== 'known') return [];
    const { enhancementFreeze, codeFreeze, branchCut, ga } = dates.timeline;
    const ahead = enhancementFreeze === undefined ? [] : AHEAD.map((days) => enhancementFreeze - days * DAY);
    return [enhancementFreeze, codeFreeze, branchCut, ga, ...ahead].flatMap((instant) => instant ?? []);
  });
}

async function judge(
  github: GitHub,
  pull: Pull,
  config: Config,
  { now, repositoryAddress }: Setting,
): Promise<Judgement> {
  const { code } = config.freeze;
  if (code) return judgeCode(github, pull, config, code, now);
  const gathered = await gatherFacts(github, pull, config, now);
  if (!gathered) return nothingToGate();
  const facts = assembleFacts(gathered.changes, gathered.around);
  return conclude(facts, config, pull, heldSince(pull, repositoryAddress));
}

/** The freeze of which we said on this head that it holds the pull request: a schedule that changes is to be noticed. */
function heldSince({ number, head, ownStatuses }: Pull, repositoryAddress: string): number | undefined {
  const standing = ownStatuses.find(({ oid, context }) => oid === head.oid && context === freezeGate.context);
  const { seen } =
    parseWitnesses(repositoryAddress, standing?.address ?? '').find(({ pull }) => pull === number) ?? {};
  return seen === undefined ? undefined : Number.parseInt(seen, 16) * MINUTE;
}

/** Pure: from the facts to what is said. `before` is the freeze that held it the last time. */
function conclude(
  facts: Facts,
  config: Config,
  { number, head }: Pull,
  before: number | undefined,
): Judgement {
  const documents = judgeProposals(facts, config).map((document) => ({
    ...document,
    pull: number,
    commit: head.oid,
  }));
  const moves = facts.proposals.flatMap((proposal) => proposal.moves);
  const remembered = freezeToRemember(moves, before);
  const notices = [...noticesOf(facts), ...changeOf(moves, before), ...(facts.saying?.hints ?? [])];
  const verdict = toVerdict('freeze', documents, notices);
  const counted = documents.flatMap(({ findings }) => findings);
  const entry = renderEntry(facts);
  return {
    verdict,
    headline: headlineOf(facts),
    nothingToGate: moves.length === 0 && counted.length === 0,
    // A warning ahead is a comment of its own, because nobody is told of one that is edited.
    quiet: counted.every(({ rule }) => rule === freezeAhead.id) && entry === '',
    once: [
      ...(counted.some(({ rule }) => rule === freezeAhead.id) ? warningsAhead(facts) : []),
      ...endedExceptions(facts),
    ],
    ...(remembered === undefined ? {} : { seen: (remembered / MINUTE).toString(16) }),
    render: (place, longest) => {
      const table = renderTable(facts);
      return [table, renderFindings(verdict, place, longest - table.length - entry.length - 10), entry]
        .filter((block) => block !== '')
        .join('\n\n');
    },
    labels: { add: [], remove: [] },
  };
}

/** Each proposal by itself, so that a finding has its path. */
export function judgeProposals(facts: Facts, config: Config): JudgedDocument[] {
  return facts.proposals.map((proposal): JudgedDocument => {
    const findings = evaluate(rules, { ...facts, proposals: [proposal] }, config.freeze.rules);
    return {
      path: proposal.path,
      outcome: gravest(findings.map(({ outcome }) => outcome)),
      findings,
      known: [],
    };
  });
}

function nothingToGate(): Judgement {
  return {
    verdict: toVerdict('freeze', [], ['This pull request changes no proposal.']),
    headline: 'nothing is frozen here: no proposal is changed',
    nothingToGate: true,
    quiet: true,
    render: () => '',
    labels: { add: [], remove: [] },
  };
}

/** `held: targets v1.9, frozen since 2026-05-01 12:00 UTC` */
export function headlineOf({ proposals }: Pick<Facts, 'proposals'>): string {
  const moves = proposals.flatMap((proposal) => proposal.moves);
  const held = moves.find(({ decision }) => decision.state === 'held');
  if (held?.decision.state === 'held')
    return `held: targets ${renderRelease(held.move.release)}, frozen since ${renderInstant(held.decision.since)}`;
  const unclear = moves.find(
    ({ decision }) => decision.state === 'unreadable' || decision.state === 'undated',
  );
  if (unclear) return `could not tell whether ${renderRelease(unclear.move.release)} is frozen`;
  if (proposals.some(({ unjudged }) => unjudged !== undefined)) return 'could not tell what is targeted';
  if (moves.length === 0) return 'no target is set or moved';
  const releases = [...new Set(moves.map(({ move }) => renderRelease(move.release)))];
  const excepted = moves.find(({ decision }) => decision.state === 'excepted');
  if (excepted?.decision.state === 'excepted')
    return `${renderRelease(excepted.move.release)} by exception${excepted.decision.until === undefined ? '' : `, until ${renderInstant(excepted.decision.until)}`}`;
  const isOld = moves.every(({ decision }) => decision.state === 'retroactive');
  return `${isOld ? 'records' : 'targets'} ${releases.join(', ')}, ${isOld ? 'which came out' : 'not frozen'}`;
}

/** What a schedule made of a freeze that had begun. */
function changeOf(moves: readonly DecidedMove[], before: number | undefined): string[] {
  if (before === undefined || moves.some(({ decision }) => decision.state === 'held')) return [];
  const open = moves.find(({ decision }) => decision.state === 'open' && decision.until !== undefined);
  if (open?.decision.state !== 'open' || open.decision.until === undefined) return [];
  return [
    `The schedule of ${renderRelease(open.move.release)} changed: this was held since ${renderInstant(before)}, and the freeze is at ${renderInstant(open.decision.until)} now.`,
  ];
}

function freezeToRemember(moves: readonly DecidedMove[], before: number | undefined): number | undefined {
  const held = moves.find(({ decision }) => decision.state === 'held');
  if (held?.decision.state === 'held') return held.decision.since;
  return changeOf(moves, before).length > 0 ? before : undefined;
}

function noticesOf({ proposals }: Facts): string[] {
  return proposals
    .flatMap((proposal) => proposal.moves)
    .flatMap(({ move, decision }) =>
      decision.state === 'unpublished'
        ? [`No schedule of ${renderRelease(move.release)} is published yet, so nothing holds it.`]
        : decision.state === 'excepted'
          ? [
              `${renderRelease(move.release)} is targeted by an exception that \`${decision.by}\` granted${decision.until === undefined ? '' : `; it ends at ${renderInstant(decision.until)}`}.`,
            ]
          : [],
    )
    .filter((notice, index, all) => all.indexOf(notice) === index);
}

const HOWS: Readonly<Record<DecidedMove['move']['how'], string>> = {
  set: 'set',
  moved: 'moved',
  accepted: 'becomes implementable',
};

const MOST_ROWS = 30;

function renderTable({ proposals }: Facts): string {
  const all = proposals.flatMap(({ path, moves }: ChangedProposal) =>
    moves.map(
      ({ move, decision }) =>
        `| ${codeSpan(path)} | ${sentence(`${stageSaid(move.stage)} ${renderRelease(move.release)}`)} | ${HOWS[move.how]} | ${sentence(stateSaid(decision))} |`,
    ),
  );
  if (all.length === 0) return '';
  const rows = all.slice(0, MOST_ROWS);
  const left = all.length - rows.length;
  return [
    '| proposal | target | | freeze |',
    '|---|---|---|---|',
    ...rows,
    ...(left > 0 ? [`\n${count(left, 'further target')} ${left === 1 ? 'is' : 'are'} not listed here.`] : []),
  ].join('\n');
}

function stateSaid(decision: DecidedMove['decision']): string {
  switch (decision.state) {
    case 'open':
      return decision.until === undefined ? 'not frozen' : `freezes at ${renderInstant(decision.until)}`;
    case 'held':
      return `frozen since ${renderInstant(decision.since)}`;
    case 'excepted':
      return `by exception${decision.lastDay === undefined ? '' : `, until the end of ${decision.lastDay}`}`;
    case 'retroactive':
      return `came out before ${renderInstant(decision.ga)}`;
    case 'unpublished':
      return 'no schedule yet';
    case 'exempt':
      return 'before the first release under the process';
    default:
      return 'nobody can tell';
  }
}
