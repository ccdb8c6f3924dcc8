// Which labels did people ask for on an issue or a pull request, and are they set? One look at one of them, afresh: whatever an earlier run did not
// get to is done now, and what it did is not done again.

import type { Config } from '../shared/config.ts';
import { configIn } from '../shared/config-file.ts';
import type { Instant } from '../shared/domain/conversation.ts';
import {
  decideLabels,
  has,
  type LabelChange,
  labelWords,
  ownerLabelChange,
} from '../shared/domain/label-command.ts';
import { codeSpan } from '../shared/domain/safe-markdown.ts';
import { count, enumerate, quote } from '../shared/domain/words.ts';
import { UserError } from '../shared/errors.ts';
import type { Room } from '../shared/evaluate.ts';
import type { GitHub } from '../shared/github/github.ts';
import type { Talk } from '../shared/github/issues.ts';
import { markerOf, type Once, planThread } from '../shared/plan.ts';
import type { ExitCode } from '../shared/run.ts';
import { sayWord } from '../shared/say-words.ts';
import { keptLabels } from './kept-labels.ts';

/** Nobody waits any longer for a word that nobody carried out; so old threads stay as they are when a repository begins with this. */
const OLDEST = 7 * 86_400_000;
/** On one issue, whatever is still said there. */
const MOST_ANSWERS = 5;
const MOST_NAMES = 30;
/** Of those that are new in one look: what is one question of GitHub. */
const MOST_ASKED = 30;
const MOST_UNKNOWN = 10;

export async function carryOutCommands(room: Room): Promise<ExitCode> {
  const { github, door, voice } = room;
  const { inputs, event } = door;
  const number = typeof inputs.pull === 'number' ? inputs.pull : event.payload.issue?.number;
  if (number === undefined) {
    throw new UserError(
      `The event '${event.name}' is about no issue.`,
      'Call commands.yml on `issue_comment` and `issues`, or set the input `pull` to the number of the issue.',
    );
  }
  const talk = await github.talk(number, inputs.config);
  if (talk?.state !== 'open' || talk.isLocked) {
    const state = talk ? (talk.isLocked ? 'locked' : 'closed') : 'not there any more';
    voice.say(`Issue ${number} is ${state}: no label is changed.`);
  } else if (talk.base?.isGone) {
    voice.say(
      `The base branch ${quote(talk.base.branch)} is gone, so nobody can tell what its configuration keeps: no label is changed.`,
    );
  } else {
    await carryOut(talk, configsFor(talk, inputs.config), room);
  }
  const { reads, writes, points } = github.used();
  voice.say(`Asked GitHub ${reads} times (${points} points of GraphQL) and wrote ${writes} times.`);
  return 0;
}

/** Whether commands are on says the default branch; what a word must not touch on a pull request also the base, whose configuration its gates read. */
interface Configs {
  readonly config: Config;
  readonly all: readonly Config[];
}

/** Throws where that of the base cannot be read: nobody can tell then what it keeps. */
function configsFor({ config, base }: Talk, path: string): Configs {
  const main = configIn(config, path, 'default branch');
  return {
    config: main,
    all: base?.config ? [main, configIn(base.config, path, `branch ${quote(base.branch)}`)] : [main],
  };
}

async function carryOut(talk: Talk, configs: Configs, { github, door, voice }: Room): Promise<void> {
  const { config } = configs;
  if (config.commands.labels.length === 0) {
    voice.say(`Commands are off in ${door.inputs.config}: \`commands.labels\` names no label.`);
    return;
  }
  if (isBareSig(config))
    voice.say(
      '`/sig` sets nothing: the label of a SIG is its name alone in `labels.sig`, so that a word could set any label.',
    );
  const { labels, once } = await decide(talk, configs, github, github.serverTime() ?? Date.now());
  const words = planThread(talk, { gate: 'label-commands', comment: undefined, quiet: true, labels, once });
  for (const word of words) {
    if (door.inputs.dryRun) voice.say(`dry run: would write ${JSON.stringify(word)}`);
    else await sayWord(word, talk.number, talk.isPull ? github : github.onIssue);
  }
  voice.say(
    `${talk.isPull ? 'Pull request' : 'Issue'} ${talk.number}: ${count(labels.add.length, 'label')} set, ${labels.remove.length} taken away.`,
  );
}

interface Decided {
  readonly labels: Pick<LabelChange, 'add' | 'remove'>;
  readonly once: readonly Once[];
}

async function decide(talk: Talk, { config, all }: Configs, github: GitHub, now: Instant): Promise<Decided> {
  const forms = {
    sig: config.labels.sig,
    families: config.commands.labels.filter((family) => family !== 'sig' || !isBareSig(config)),
    ...keptLabels(all, talk.isPull),
  };
  const heard = {
    said: labelWords(saidOn(talk, now)),
    standing: talk.labels,
    events: talk.labelings,
  };
  // As if nothing existed: what is to be set then has to be asked for.
  const bare = withOwner(
    decideLabels(heard, forms, () => false),
    talk,
    config,
  );
  const asked = [...bare.unknown, ...bare.add].slice(-MOST_ASKED);
  if (asked.length === 0) return { labels: bare, once: [] };
  const { labels: existing } = await github.read({ files: [], issues: [], labels: asked });
  const change = decideLabels(heard, forms, (name) => has(existing, name));
  const { add, remove } = withOwner(change, talk, config);
  const answered = answeredOn(talk);
  const unknown = change.unknown
    .filter((name) => has(asked, name) && !has(answered, name))
    .slice(0, MOST_UNKNOWN);
  const isAnswered = unknown.length > 0 && ownAnswers(talk).length < MOST_ANSWERS;
  return {
    labels: { add: existing.filter((name) => has(add, name)), remove },
    once: isAnswered ? [answer(unknown, await github.labelNames())] : [],
  };
}

function isBareSig({ commands, labels }: Config): boolean {
  return commands.labels.includes('sig') && labels.sig === '{sig}';
}

/** A tracking issue without an owner says so; of a pull request the gate knows better, because it reads the proposal. */
function withOwner(
  change: LabelChange,
  { isPull, labels, labelings }: Talk,
  { commands, labels: { tracker, sig, needsOwner } }: Config,
): LabelChange {
  if (
    isPull ||
    !commands.labels.includes('sig') ||
    sig === '{sig}' ||
    !has([...labels, ...change.add], tracker)
  )
    return change;
  const owner = ownerLabelChange({ standing: labels, events: labelings }, change, { sig, needsOwner });
  return { ...change, add: [...change.add, ...owner.add], remove: [...change.remove, ...owner.remove] };
}

/** What people said in comments, and in the text with which an issue was opened. Who edits a text later says nothing: a word acts once. */
function saidOn(talk: Talk, now: Instant): { text: string; at: Instant }[] {
  const { author, body, createdAt, isEdited, isPull, comments } = talk;
  return [
    ...(isPull || isEdited || author?.kind !== 'user' ? [] : [{ text: body, at: createdAt }]),
    ...comments.flatMap((comment) =>
      comment.author?.kind !== 'user' || comment.edited || comment.isMinimized || comment.isOwn
        ? []
        : [{ text: comment.body, at: comment.at }],
    ),
  ].filter(({ at }) => at > now - OLDEST);
}

const ANSWER = 'no label';

/** Each by its marker: `<!-- enhancement-actions: no label sig%2Ffoo kind%2Fbar -->`. */
function ownAnswers({ comments }: Talk): string[] {
  const [before = ''] = markerOf(`${ANSWER} \0`).split('\0');
  return comments.flatMap(({ isOwn, body }) => {
    const [line = ''] = body.split(/\r?\n/);
    return isOwn && line.startsWith(before) ? [line.slice(before.length)] : [];
  });
}

function answeredOn(talk: Talk): string[] {
  return ownAnswers(talk).flatMap((names) => names.split(' ').map(decode));
}

function answer(unknown: readonly string[], all: readonly string[]): Once {
  const said = enumerate(unknown.map((name) => codeSpan(name)));
  const like = all.filter((name) => unknown.some((other) => familyOf(other) === familyOf(name))).sort();
  const left = like.length - MOST_NAMES;
  const names = enumerate([
    ...like.slice(0, MOST_NAMES).map((name) => codeSpan(name)),
    ...(left > 0 ? [count(left, 'further one')] : []),
  ]);
  const there =
    like.length === 0 ? 'There is none like it.' : `There ${like.length === 1 ? 'is' : 'are'} ${names}.`;
  return {
    name: `${ANSWER} ${unknown.map((name) => encodeURIComponent(name.toLowerCase())).join(' ')}`,
    body: `This repository has no label ${said}, so ${unknown.length === 1 ? 'it was' : 'they were'} not set. ${there} Say it again with one of those; who may change labels here can make another.`,
  };
}

/** `sig/` of `sig/network`. */
function familyOf(name: string): string {
  return name.slice(0, name.indexOf('/') + 1).toLowerCase();
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
