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
import type { ChangedFile } from '../shared/github/github.ts';
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
/** GitHub takes 80 texts a minute; a change of more proposals than this is one of form. */
const MOST_REMINDED = 60;
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
  if (from !== undefined) {
    for (const proposal of await changedSince(from, landed.tip, config, room)) {
      try {
        await remind(proposal, config, room);
      } catch (problem) {
        problems.push(problem);
      }
    }
  }
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
      description: 'tracking issues were told what changed',
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
  const { owner, name } = door.repository;
  const [file] = await github.readElsewhere([{ repository: `${owner}/${name}`, path }]);
  const proposal = file && parsed(path, file.source, config);
  if (proposal) await remindOn(talk, proposal, config, room);
  return [];
}

/** The proposals whose status, stage or targets are others now. */
async function changedSince(
  from: Oid,
  tip: Oid,
  config: Config,
  { github, voice }: Room,
): Promise<Proposal[]> {
  const changes = await github.changesBetween(from, tip).catch((problem: unknown) => {
    const isKnown =
      problem instanceof GitHubError && (problem.kind === 'missing' || problem.kind === 'refused');
    if (!isKnown) throw problem;
    voice.say(`No tracking issue is reminded: ${problem.message}`);
    return undefined;
  });
  const isProposal = (path: string) => kindOfPath(path, config.proposals, () => false) === 'proposal';
  const files = (changes?.files ?? []).filter(({ path, status }) => status !== 'removed' && isProposal(path));
  if (!changes || files.length === 0) return [];
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
  if (proposals.length > MOST_REMINDED)
    voice.say(
      `${count(proposals.length - MOST_REMINDED, 'proposal')} changed beside these: their tracking issues are not reminded.`,
    );
  return proposals.slice(0, MOST_REMINDED);
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

async function remindOn(
  talk: Talk,
  proposal: Proposal,
  config: Config,
  { github, door, voice }: Room,
): Promise<void> {
  if (talk.state === 'closed' || talk.isLocked || isHazardous(talk.body)) {
    const why =
      talk.state === 'closed' ? 'closed' : talk.isLocked ? 'locked' : 'nested too deeply to be read';
    voice.say(`Tracking issue ${talk.number} is ${why}: it is not reminded.`);
    return;
  }
  const tracker = parseTracker(talk, config.proposals.series);
  const differences = differencesOf(assembleFacts(proposal, 'unknown', { config, tracker }));
  const words = planThread(talk, {
    gate: GATE,
    comment: render(differences, proposal.path, addressOf(door)),
    quiet: differences.length === 0,
    labels: { add: [], remove: [] },
  });
  for (const word of words) {
    if (door.inputs.dryRun) voice.say(`dry run: would write ${JSON.stringify(word)}`);
    else await sayWord(word, talk.number, github.onIssue);
  }
  voice.say(
    `Tracking issue ${talk.number}: ${count(differences.length, 'difference')} to ${quote(proposal.path)}.`,
  );
}

/** The path is hidden in it, so that the issue alone is enough to look again. */
function render(differences: readonly Difference[], path: string, address: string): string {
  const [, server = '', repository = ''] = /^(.*)\/([^/]+\/[^/]+)$/.exec(address) ?? [];
  const document = `[${codeSpan(path, 255)}](${fileAddress(server, repository, 'HEAD', path)})`;
  // Two hyphens would end the comment for some parsers.
  const hidden = `<!-- proposal: ${encodeURIComponent(path).replaceAll('--', '-%2D')} -->`;
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
