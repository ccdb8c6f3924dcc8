// Does the tracking issue follow what landed in its proposal? After a push, one comment says what it says otherwise; when somebody edits the issue, the
// comment says what is left. It is never written where the issue agrees already.

import type { Config } from '../shared/config.ts';
import { configIn } from '../shared/config-file.ts';
import type { Oid } from '../shared/domain/conversation.ts';
import { isHazardous } from '../shared/domain/hazard.ts';
import { kindOfPath, parseProposalPath } from '../shared/domain/path.ts';
import { type Proposal, parseProposal } from '../shared/domain/proposal.ts';
import { commitsOtherwise } from '../shared/domain/proposal-change.ts';
import { codeSpan, fileAddress, sentence } from '../shared/domain/safe-markdown.ts';
import type { Source } from '../shared/domain/source.ts';
import { parseTracker } from '../shared/domain/tracker.ts';
import { count, quote } from '../shared/domain/words.ts';
import { addressOf, type Room } from '../shared/evaluate.ts';
import { GitHubError } from '../shared/github/failure.ts';
import type { ChangedFile, GitHub } from '../shared/github/github.ts';
import type { Talk } from '../shared/github/issues.ts';
import { markerOf, planThread } from '../shared/plan.ts';
import { proposalOptions } from '../shared/proposal-options.ts';
import { sayWord } from '../shared/say-words.ts';
import { type Difference, differencesOf } from './differences.ts';
import { assembleFacts, isBeforeProcess } from './facts.ts';

const GATE = 'sync-reminder';
/** Its status on the tip says up to which commit trackers were reminded. */
const CONTEXT = 'enhancements/sync';
/** A new branch was at none: zeros. */
const COMMIT = /^(?!0+$)[0-9a-f]{40}$/;
/** A change of more proposals than this is one of form, or fills in what was never written: nobody is told what they know. */
const MOST_REMINDED = 15;
const MOST_ROWS = 20;

/** Returns what went wrong: one tracker does not keep the others from being reminded, and the next push tries again. */
export async function remindAfterPush(branch: string, room: Room): Promise<readonly unknown[]> {
  const { github, door, voice } = room;
  const { config: path } = door.inputs;
  const landed = await github.landed({ branch, since: Date.now(), config: path, context: CONTEXT });
  const config = configIn(landed.config, path, `branch ${branch}`);
  if (config.template.mode === 'off') return [];
  const before = door.event.payload.before ?? '';
  const from = parseMark(landed.mark?.address) ?? (COMMIT.test(before) ? before : undefined);
  if (from === landed.tip) return [];
  const problems: unknown[] = [];
  const note = (problem: unknown) => {
    problems.push(problem);
    return [];
  };
  const nothing: Moved = { proposals: [], left: [] };
  const changed =
    from === undefined
      ? nothing
      : await changedSince(from, landed.tip, config, room).catch((problem: unknown) => {
          note(problem);
          return nothing;
        });
  for (const proposal of changed.proposals) await remind(proposal, config, room).catch(note);
  for (const number of changed.left) await lookAgain(number, room).catch(note);
  // What could not be said now is looked at again with the next push.
  const isToRepeat = problems.some(
    (problem) => !(problem instanceof GitHubError && problem.kind === 'refused'),
  );
  const upTo = isToRepeat && from !== undefined ? from : landed.tip;
  if (door.inputs.dryRun) voice.say(`dry run: would note that trackers follow ${upTo}`);
  else
    await github.setStatus(landed.tip, {
      context: CONTEXT,
      state: 'success',
      description:
        problems.length === 0
          ? 'tracking issues were told what changed'
          : 'some tracking issues could not be told what changed: see the log',
      address: `${addressOf(door)}/commit/${upTo}#told`,
    });
  return problems;
}

/** Somebody edited a tracking issue: where a reminder stands, it says what is left. */
export async function lookAgain(issue: number, room: Room): Promise<readonly unknown[]> {
  const { github, door } = room;
  const talk = await github.talk(issue, door.inputs.config);
  const path = talk && !talk.isPull ? remindedOf(talk) : undefined;
  if (!talk || path === undefined) return [];
  const config = configIn(talk.config, door.inputs.config, 'default branch');
  if (config.template.mode === 'off' || parseProposalPath(path, config.proposals)?.number !== issue)
    return [];
  const repository = `${door.repository.owner}/${door.repository.name}`;
  let [file] = await github.readElsewhere([{ repository, path }]);
  let place = path;
  if (!file) {
    const others = await placesOf(issue, repository, config, github);
    if (others?.length === 0) {
      await say(talk, { differences: [], comment: renderGone(path) }, room);
      return [];
    }
    const [only, second] = others ?? [];
    if (only === undefined || second !== undefined) {
      room.voice.say(
        `${quote(path)} is gone, and nobody can tell where the proposal ${issue} is now: its reminder stays as it is.`,
      );
      return [];
    }
    place = only;
    [file] = await github.readElsewhere([{ repository, path: place }]);
  }
  const proposal = file && parsed(place, file.source, config);
  if (proposal) await remindOn(talk, proposal, config, room);
  return [];
}

/** Where proposals of that number are on the default branch; undefined where a path does not fit the two levels of folders that are listed. */
async function placesOf(
  number: number,
  repository: string,
  { proposals }: Config,
  github: GitHub,
): Promise<string[] | undefined> {
  const parts = proposals.path.split('/');
  const file = parts.at(-1) ?? '';
  if (parts.length > 3 || file.includes('{')) return undefined;
  const { folders } = await github.listing({ repository, root: proposals.root }).catch((problem: unknown) => {
    // With the last proposal its folder goes.
    if (problem instanceof GitHubError && problem.kind === 'missing') return { folders: [] };
    throw problem;
  });
  const paths = folders
    .map((folder) => `${folder}/${file}`)
    .filter((path) => parseProposalPath(path, proposals)?.number === number);
  const found = await github.readElsewhere(paths.map((path) => ({ repository, path })));
  return paths.filter((_, index) => found[index]);
}

interface Moved {
  /** Whose status, stage or targets are others now. */
  readonly proposals: readonly Proposal[];
  /** Numbers of those that are not any more where they were: a reminder may name the old place. */
  readonly left: readonly number[];
}

async function changedSince(from: Oid, tip: Oid, config: Config, { github, voice }: Room): Promise<Moved> {
  const changes = await github.changesBetween(from, tip).catch((problem: unknown) => {
    const isKnown =
      problem instanceof GitHubError && (problem.kind === 'missing' || problem.kind === 'refused');
    if (!isKnown) throw problem;
    voice.say(`No tracking issue is reminded: ${problem.message}`);
    return undefined;
  });
  const isProposal = (path: string) => kindOfPath(path, config.proposals, () => false) === 'proposal';
  const files = (changes?.files ?? []).filter(({ path, status }) => status !== 'removed' && isProposal(path));
  const gone = (changes?.files ?? []).flatMap(({ path, previous, status }) => {
    const old = status === 'removed' ? path : previous;
    return old === undefined || !isProposal(old)
      ? []
      : (parseProposalPath(old, config.proposals)?.number ?? []);
  });
  if (!changes || files.length + gone.length === 0) return { proposals: [], left: [] };
  const before = ({ path, previous, status }: ChangedFile) =>
    status === 'added' ? undefined : (previous ?? path);
  const { files: found } = await github.read({
    files: files.flatMap((file) => {
      const old = before(file);
      return [
        { commit: tip, path: file.path },
        ...(old === undefined ? [] : [{ commit: changes.mergeBase, path: old }]),
      ];
    }),
    issues: [],
    labels: [],
  });
  const sources = found.values();
  const proposals = files.flatMap((file): Proposal[] => {
    const now = sources.next().value;
    const old = before(file);
    const then = old === undefined ? undefined : sources.next().value;
    const after = now && parsed(file.path, now.source, config);
    if (!after) {
      voice.say(`${quote(file.path)} cannot be read: its tracking issue is not reminded.`);
      return [];
    }
    return commitsOtherwise(then && old !== undefined ? parsed(old, then.source, config) : undefined, after)
      ? [after]
      : [];
  });
  if (proposals.length > MOST_REMINDED) {
    voice.say(
      `${count(proposals.length, 'proposal')} changed at once: that is a change of form, and no tracking issue is reminded.`,
    );
    return { proposals: [], left: [] };
  }
  const told = proposals.filter(({ path, place: { number } }) => {
    const isAlone =
      number === undefined || proposals.filter((other) => other.place.number === number).length === 1;
    if (!isAlone)
      voice.say(`${quote(path)} has the number ${number} of another one that changed: nobody is reminded.`);
    return isAlone;
  });
  const left = [...new Set(gone)].filter((number) => !proposals.some(({ place }) => place.number === number));
  return { proposals: told, left: left.slice(0, MOST_REMINDED) };
}

function parsed(path: string, source: Source, config: Config): Proposal | undefined {
  if (!('text' in source) || isHazardous(source.text)) return undefined;
  return parseProposal(path, 'proposal', source.text, proposalOptions(config));
}

async function remind(proposal: Proposal, config: Config, room: Room): Promise<void> {
  if (isBeforeProcess(proposal, config.since)) return;
  const { number } = proposal.place;
  const talk = number === undefined ? undefined : await room.github.talk(number, room.door.inputs.config);
  if (talk?.isPull === false) return remindOn(talk, proposal, config, room);
  room.voice.say(
    `${quote(proposal.path)} has no tracking issue${number === undefined ? '' : ` ${number}`}: nobody is reminded.`,
  );
}

async function remindOn(talk: Talk, proposal: Proposal, config: Config, room: Room): Promise<void> {
  const { door, voice } = room;
  if (talk.state === 'closed' || talk.isLocked || isHazardous(talk.body)) {
    const why =
      talk.state === 'closed' ? 'closed' : talk.isLocked ? 'locked' : 'nested too deeply to be read';
    voice.say(`Tracking issue ${talk.number} is ${why}: it is not reminded.`);
    return;
  }
  const tracker = parseTracker(talk, config.proposals.series);
  const differences = differencesOf(assembleFacts(proposal, 'unknown', { config, tracker }));
  await say(talk, { differences, comment: render(differences, proposal.path, addressOf(door)) }, room);
  voice.say(
    `Tracking issue ${talk.number}: ${count(differences.length, 'difference')} to ${quote(proposal.path)}.`,
  );
}

async function say(
  talk: Talk,
  { differences, comment }: { readonly differences: readonly Difference[]; readonly comment: string },
  { github, door, voice }: Room,
): Promise<void> {
  const quiet = differences.length === 0;
  const words = planThread(talk, { gate: GATE, comment, quiet, labels: { add: [], remove: [] } });
  for (const word of words) {
    if (door.inputs.dryRun) voice.say(`dry run: would write ${JSON.stringify(word)}`);
    else await sayWord(word, talk.number, github.onIssue);
  }
}

/** The old path stays in it: a proposal of this number that comes back is found again. */
function renderGone(path: string): string {
  return [
    hiddenPath(path),
    '### The proposal is not there any more',
    `${codeSpan(path, 255)} was taken away, and no other proposal has this number. Close this issue when nobody has anything left to do here.`,
  ].join('\n\n');
}

function hiddenPath(path: string): string {
  // Two hyphens would end the comment for some parsers.
  return `<!-- proposal: ${encodeURIComponent(path).replaceAll('--', '-%2D')} -->`;
}

/** The path is hidden in it, so that the issue alone is enough to look again. */
function render(differences: readonly Difference[], path: string, address: string): string {
  const [, server = '', repository = ''] = /^(.*)\/([^/]+\/[^/]+)$/.exec(address) ?? [];
  const document = `[${codeSpan(path, 255)}](${fileAddress(server, repository, 'HEAD', path)})`;
  const hidden = hiddenPath(path);
  if (differences.length === 0)
    return [hidden, '### In step with the proposal', `This issue says what ${document} says.`].join('\n\n');
  const rows = differences
    .slice(0, MOST_ROWS)
    .map(({ message, hint }) => `| ${sentence(message)} | ${sentence(hint ?? '')} |`);
  const left = differences.length - rows.length;
  return [
    hidden,
    `### The proposal changed: ${count(differences.length, 'difference')} to this issue`,
    `Status, stage or targets of ${document} are others now. The document is the commitment, and this issue is where people look:`,
    ['| what differs | what to do |', '|---|---|', ...rows].join('\n'),
    ...(left > 0 ? [`${count(left, 'further difference')} ${left === 1 ? 'is' : 'are'} not listed.`] : []),
    '<sub>Edit the description above: this comment is kept up to date, and says when all is in step.</sub>',
  ].join('\n\n');
}

/** The path that our reminder on it names. */
function remindedOf({ comments }: Talk): string | undefined {
  const marker = markerOf(GATE);
  for (const { isOwn, body } of comments) {
    const [first, , hidden = ''] = body.split(/\r?\n/);
    const [, encoded] = /^<!-- proposal: (\S+) -->$/.exec(hidden) ?? [];
    if (!isOwn || first !== marker || encoded === undefined) continue;
    try {
      return decodeURIComponent(encoded);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** `https://github.com/o/r/commit/0123…#told` */
function parseMark(address = ''): Oid | undefined {
  return /\/commit\/([0-9a-f]{40})#told$/.exec(address)?.[1];
}
