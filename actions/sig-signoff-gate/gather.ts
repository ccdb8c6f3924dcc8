// Everything that is read about the sign-off of a pull request. After this nothing is read.

import { type Change, type ChangeSide, type Changes, gatherChanges } from '../shared/changes.ts';
import type { Config } from '../shared/config.ts';
import { isPlaceholder } from '../shared/domain/content.ts';
import type { Oid, OwnStatus } from '../shared/domain/conversation.ts';
import { isHazardous } from '../shared/domain/hazard.ts';
import { isLogin, normalizeLogin } from '../shared/domain/login.ts';
import type { Sig } from '../shared/domain/people.ts';
import { owningSigOf, parseProposal, sigName } from '../shared/domain/proposal.ts';
import {
  changedSections,
  kindOfChange,
  OWNERS_ALONE,
  type Version,
} from '../shared/domain/proposal-change.ts';
import { type AskedSig, commitsToKnow, hiddenHeads, type SignOffFacts } from '../shared/domain/sign-off.ts';
import { isCommandLike } from '../shared/domain/statement.ts';
import { quote, shorten } from '../shared/domain/words.ts';
import { UserError } from '../shared/errors.ts';
import type { Setting } from '../shared/gate.ts';
import type { FileQuestion, GitHub, Pull } from '../shared/github/github.ts';
import { gatherPeople } from '../shared/people.ts';
import { proposalOptions } from '../shared/proposal-options.ts';
import type { ChangedProposal } from './facts.ts';

export interface Gathered {
  readonly facts: SignOffFacts;
  readonly proposals: readonly ChangedProposal[];
  readonly notices: readonly string[];
  /** What the sections were that changed since a commit was signed off, by commit; read only where it is asked for. */
  readonly changedSince: (commits: readonly Oid[]) => Promise<ReadonlyMap<Oid, readonly string[]>>;
}

/** Of a review without commands the body is only shown. */
const LONGEST_REASON = 300;

export const CONTEXT = 'enhancements/sig-signoff';

/** Undefined where there is nothing to sign off. */
export async function gatherFacts(
  github: GitHub,
  pull: Pull,
  config: Config,
  setting: Setting,
): Promise<Gathered | undefined> {
  const changes = await gatherChanges(github, pull, config, () => ({ files: [], issues: [], labels: [] }));
  const changed = (changes?.changes ?? []).filter(({ head }) => config.signOff.deletions || head);
  if (!changes || changed.length === 0) return undefined;
  const proposals = changed.map((change) => toChangedProposal(change, pull, config));
  const asked = askedSigs(proposals, config);
  const { sigs } = await gatherPeople(
    github,
    config,
    asked.map(({ name }) => name),
  );
  const shown = factsWithout({ pull, config, setting, asked, sigs });
  const incomplete = { ...shown, ownStatuses: await withHidden(shown, github) };
  const commits = commitsToKnow(incomplete);
  const { fingerprints, present } = await readFingerprints(github, pull, changed, commits);
  return {
    facts: { ...incomplete, fingerprints, present },
    proposals,
    notices: await strangers(github, config),
    changedSince: (stale) => readChangedSince(github, changed, stale, config),
  };
}

/** All that is known of former heads: what GitHub shows with the pull request, and what force-pushes hide. */
async function withHidden(
  facts: Omit<SignOffFacts, 'fingerprints' | 'present'>,
  github: GitHub,
): Promise<readonly OwnStatus[]> {
  const { ownStatuses } = facts;
  const hidden = hiddenHeads(facts);
  if (hidden.length === 0) return ownStatuses;
  const below = await github.statusesBelow(hidden, CONTEXT);
  return [...ownStatuses, ...below.filter(({ oid }) => !ownStatuses.some((own) => own.oid === oid))];
}

/** A login that nobody has any more can be taken by anybody. */
async function strangers(github: GitHub, config: Config): Promise<string[]> {
  const named = Object.values(config.sigs.representatives).flatMap(({ add }) =>
    add.map(({ login }) => login),
  );
  const unknown = await github.unknownLogins([...new Set(named)]);
  return unknown.map(
    (login) =>
      `Nobody has the login ${quote(login)}, which \`sigs.representatives\` names: correct it, and pin the account with its \`id\`.`,
  );
}

function factsWithout({
  pull,
  config: { signOff },
  setting,
  asked,
  sigs,
}: {
  readonly pull: Pull;
  readonly config: Config;
  readonly setting: Setting;
  readonly asked: readonly AskedSig[];
  readonly sigs: ReadonlyMap<string, Sig>;
}): Omit<SignOffFacts, 'fingerprints' | 'present'> {
  return {
    pull: pull.number,
    ...(pull.author ? { author: pull.author } : {}),
    createdAt: pull.createdAt,
    head: pull.head.oid,
    now: setting.now,
    repositoryAddress: setting.repositoryAddress,
    // Of what people write only that is kept which can mean something here.
    comments: pull.comments.filter(({ body }) => isCommandLike(body)),
    reviews: pull.reviews.map((review) =>
      isCommandLike(review.body) ? review : { ...review, body: shorten(review.body, LONGEST_REASON) },
    ),
    forcePushes: pull.forcePushes,
    ownStatuses: pull.ownStatuses.filter(({ context }) => context === CONTEXT),
    ...(pull.hasMoreCommits ? { hasMoreCommits: true } : {}),
    contributors: pull.contributors,
    asked,
    sigs: [...sigs.values()],
    rules: {
      author: signOff.author,
      distinct: signOff.distinct,
      edited: signOff.edited,
      contributors: signOff.contributors,
      holdIsVeto: signOff.holdIsVeto,
      ...(signOff.trustedBefore === undefined ? {} : { trustedBefore: signOff.trustedBefore }),
    },
  };
}

function toChangedProposal({ head, base }: Change, pull: Pull, config: Config): ChangedProposal {
  const after = versionOf(head, config);
  const before = versionOf(base, config);
  const kind =
    head?.kind === 'appendix' || base?.kind === 'appendix' || after === 'unjudged' || before === 'unjudged'
      ? head
        ? 'content'
        : 'removed'
      : kindOfChange(before, after);
  const present = after === 'unjudged' ? undefined : after;
  const past = before === 'unjudged' ? undefined : before;
  const main = present ?? past;
  const isFixed = config.requiredSigs.length > 0 && !config.proposals.path.includes('{sig}');
  const owner =
    (present && owningSigOf(present.proposal)) ??
    (isFixed ? config.requiredSigs[0] : labelledOwner(pull, config));
  const former = past && owningSigOf(past.proposal);
  const owners = [owner, former].flatMap((sig) => sig ?? []);
  return {
    path: (head ?? base)?.path ?? '',
    kind,
    isMeta: main?.proposal.isMeta ?? false,
    owners: [...new Set(owners)],
    participating: [
      ...new Set(
        [present, past].flatMap((version) =>
          (version?.proposal.metadata?.participatingSigs ?? []).map(({ value }) => sigName(value)),
        ),
      ),
    ].filter((name) => name !== ''),
    reviewers: (present?.proposal.metadata?.reviewers ?? [])
      .map(({ value }) => normalizeLogin(value))
      .filter((login) => isLogin(login) && !isPlaceholder(login)),
  };
}

/** A document that nobody can parse in bounded time is judged as changed as a whole. */
function versionOf(side: ChangeSide | undefined, config: Config): Version | 'unjudged' | undefined {
  if (!side) return undefined;
  const { source } = side;
  if ('unreadable' in source || isHazardous(source.text)) return 'unjudged';
  return {
    text: source.text,
    proposal: parseProposal(side.path, side.kind, source.text, proposalOptions(config)),
  };
}

/** One SIG label names the owner; two name none, and none does that anybody can set by a word. */
function labelledOwner({ labels }: Pull, config: Config): string | undefined {
  if (config.commands.labels.includes('sig') && config.proposals.path.includes('{sig}')) return undefined;
  const [before = '', after = ''] = config.labels.sig.split('{sig}');
  const named = labels.filter((label) => label.startsWith(before) && label.endsWith(after));
  const [label, second] = named;
  if (label === undefined || second !== undefined || !config.labels.sig.includes('{sig}')) return undefined;
  return sigName(label.slice(before.length, label.length - after.length));
}

/** The owners first. All required SIGs are asked for anything but what concerns the owner alone (S-1). */
function askedSigs(proposals: readonly ChangedProposal[], config: Config): AskedSig[] {
  if (config.requiredSigs.length === 0 && !config.sigs.isStated) {
    throw new UserError(
      'The configuration asks no SIG to sign off, and does not say that this is meant.',
      'Name the SIGs in `sigs.required`, or write `required: []`: then the owning SIG alone signs off.',
    );
  }
  const asked = new Map<string, AskedSig>();
  const ask = (name: string, role: AskedSig['role']) => {
    if (!asked.has(name)) asked.set(name, { name, role });
  };
  for (const { owners } of proposals) for (const name of owners) ask(name, 'owner');
  const beyond = proposals.filter(
    ({ kind, owners, isMeta }) => !OWNERS_ALONE.includes(kind) || (owners.length === 0 && !isMeta),
  );
  if (beyond.length > 0) for (const name of config.requiredSigs) ask(name, 'required');
  for (const { participating } of beyond) for (const name of participating) ask(name, 'participating');
  return [...asked.values()];
}

/**
 * What the proposals are at each commit, in one name: of a proposal with a folder of its own everything in that folder, with modes; of one at a wrong path
 * the file itself.
 */
async function readFingerprints(
  github: GitHub,
  pull: Pull,
  changed: Changes['changes'],
  commits: readonly Oid[],
): Promise<{ fingerprints: Record<Oid, string>; present: string }> {
  const places = [
    ...new Set(
      changed.flatMap(({ head, base }) => ((head ?? base) ? [placeOf((head ?? base) as ChangeSide)] : [])),
    ),
  ].sort();
  const all = [...new Set([pull.landing, ...commits])];
  const files = all.flatMap((commit): FileQuestion[] =>
    places.map((path) => ({ commit, path, ...(commit === pull.landing ? {} : { mayMiss: true as const }) })),
  );
  const answers = await github.read({ files, issues: [], labels: [] });
  const names = all.map((_, index) =>
    places
      .map((place, at) => {
        const entry = answers.files[index * places.length + at];
        return `${place} ${entry ? `${entry.type} ${entry.oid}` : '-'}`;
      })
      .join('\n'),
  );
  return {
    // Of a commit that nobody has nobody can say that the proposal is not there either.
    fingerprints: Object.fromEntries(
      all.flatMap((commit, index) =>
        answers.missing.has(commit) ? [] : [[commit, names[index] ?? ''] as const],
      ),
    ),
    present: names[0] ?? '',
  };
}

function placeOf({ path, kind }: ChangeSide): string {
  return kind === 'misplaced' ? path : path.slice(0, path.lastIndexOf('/'));
}

async function readChangedSince(
  github: GitHub,
  changed: Changes['changes'],
  commits: readonly Oid[],
  config: Config,
): Promise<ReadonlyMap<Oid, readonly string[]>> {
  if (commits.length === 0) return new Map();
  const heads = changed.flatMap(({ head }) => (head && head.kind !== 'appendix' ? [head] : []));
  const files = commits.flatMap((commit): FileQuestion[] =>
    heads.map(({ path }) => ({ commit, path, mayMiss: true })),
  );
  const answers = await github.read({ files, issues: [], labels: [] });
  return new Map(
    commits.map((commit, index) => [
      commit,
      heads.flatMap((head, at) => {
        const file = answers.files[index * heads.length + at];
        const after = versionOf(head, config);
        const before = file && versionOf({ ...head, source: file.source }, config);
        if (!after || !before || after === 'unjudged' || before === 'unjudged') return [];
        return changedSections(before, after);
      }),
    ]),
  );
}
