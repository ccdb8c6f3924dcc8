// What does the gate say to a request for an exception? What is missing, what to send to the mailing list, and, when it is decided, what to write into
// the ledger. The request is an issue from the form; one comment on it is kept up to date.

import type { Config } from '../shared/config.ts';
import { configIn } from '../shared/config-file.ts';
import { type Exception, leaveFor } from '../shared/domain/exception.ts';
import { exceptionSaid } from '../shared/domain/exception-command.ts';
import { type ExceptionRequest, FIELDS, parseRequest } from '../shared/domain/exception-request.ts';
import { renderRelease } from '../shared/domain/release.ts';
import { codeSpan, fenced, sentence } from '../shared/domain/safe-markdown.ts';
import { addressOf, type Room } from '../shared/evaluate.ts';
import { exceptionsIn, gatherAuthorities } from '../shared/exceptions.ts';
import type { Talk } from '../shared/github/issues.ts';
import { planThread } from '../shared/plan.ts';
import { sayWord } from '../shared/say-words.ts';
import { yamlEntry } from './entry.ts';

export async function answerRequest(issue: number, { github, door, voice }: Room): Promise<void> {
  const talk = await github.talk(issue, door.inputs.config);
  const request =
    talk && !talk.isPull && talk.state === 'open' && !talk.isLocked ? parseRequest(talk.body) : undefined;
  if (!talk || !request) {
    voice.say(`Issue ${issue} is no open request for an exception: nothing is said to it.`);
    return;
  }
  const config = configIn(talk.config, door.inputs.config, 'default branch');
  if (config.freeze.mode === 'off') return;
  const authorities = await gatherAuthorities(github, config);
  const { file } = config.freeze.exceptions;
  const [ledger] = await github.readElsewhere([
    { repository: `${door.repository.owner}/${door.repository.name}`, path: file },
  ]);
  const exceptions = exceptionsIn(ledger?.source, file, config);
  const comment = renderAnswer({
    request,
    talk,
    config,
    authorities,
    exceptions,
    address: addressOf(door),
    now: github.serverTime() ?? Date.now(),
  });
  const words = planThread(talk, {
    gate: 'exception-request',
    comment,
    quiet: false,
    labels: { add: [], remove: [] },
  });
  for (const word of words) {
    if (door.inputs.dryRun) voice.say(`dry run: would write ${JSON.stringify(word)}`);
    else await sayWord(word, issue, github.onIssue);
  }
  await voice.summarize(comment);
}

interface Answering {
  readonly request: ExceptionRequest;
  readonly talk: Talk;
  readonly config: Config;
  readonly authorities: readonly string[];
  /** Of the ledger. */
  readonly exceptions: readonly Exception[];
  /** Of the repository. */
  readonly address: string;
  readonly now: number;
}

/** Pure. */
function renderAnswer(answering: Answering): string {
  const { request, talk, config, authorities, exceptions, now } = answering;
  const { proposal, release, freeze, missing } = request;
  const file = codeSpan(config.freeze.exceptions.file);
  const about = aboutSaid(request, config);
  if (proposal === undefined || !release || !freeze) return incomplete(request, answering);
  const asked = { proposal, release, freeze };
  const recorded = leaveFor(asked, exceptions, now, authorities);
  if (recorded.state === 'granted') {
    const { grantedBy = '', lastDay = '' } = recorded.exception;
    return `### Exception: granted\n\n${about}: ${codeSpan(grantedBy)} granted it until the end of ${lastDay}. It is recorded in ${file}, and ends by itself.`;
  }
  if (recorded.state === 'over') {
    return `### Exception: over\n\n${about}: it ended after ${recorded.exception.lastDay ?? 'its time'}. More time is asked for in a new thread and a new request, or the proposal targets the next release.`;
  }
  if (recorded.state === 'denied') {
    const { reason = '' } = recorded.exception;
    return `### Exception: refused\n\n${about}: it is recorded as refused in ${file}${reason === '' ? '' : `, because ${codeSpan(reason)}`}. The proposal targets the next release.`;
  }
  const { exception, hints } = exceptionSaid(talk.comments, () => asked, authorities, config.releases.zone);
  const notes = hints.map((hint) => `- ${sentence(hint)}`).join('\n');
  if (missing.length > 0) return [incomplete(request, answering), notes].filter(Boolean).join('\n\n');
  if (exception) {
    const state = exception.deniedBy === undefined ? 'granted' : 'refused';
    return [
      `### Exception: ${state}, to be recorded`,
      `${about}: add this to ${file} on the base branch. It counts there, for every pull request of the proposal.`,
      fenced('yaml', yamlEntry(exception, request)),
      notes,
    ]
      .filter(Boolean)
      .join('\n\n');
  }
  return [
    '### Exception: waits for the release team',
    `${about}: the request is complete. Somebody of the release team, or a maintainer, answers here on a line of its own: ${codeSpan(`/exception grant until ${request.until}`)}, or ${codeSpan('/exception deny')} and the reason.`,
    notes,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function incomplete(request: ExceptionRequest, answering: Answering): string {
  const { talk } = answering;
  const list = request.missing.map((line) => `- ${sentence(line)}`).join('\n');
  const isMailMissing = request.thread === undefined;
  return [
    '### Exception: not complete',
    `Before anybody can decide, edit the text of this issue and add:\n\n${list}`,
    ...(isMailMissing
      ? [
          `The request has to stand on the mailing list. This can be sent as it is:`,
          fenced('text', mailText(request, talk, answering)),
        ]
      : []),
  ].join('\n\n');
}

/** For the mailing list: subject, blank line, text. */
function mailText(
  request: ExceptionRequest,
  talk: Pick<Talk, 'number'>,
  { config, address }: Pick<Answering, 'config' | 'address'>,
): string {
  const { proposal, release, freeze, justification, until, impact } = request;
  const unsaid = '(to be added)';
  const name = `${config.proposals.series}-${proposal ?? unsaid}`;
  return [
    `Subject: Exception for ${name}: ${freeze ?? unsaid} freeze of ${release ? renderRelease(release) : unsaid}`,
    '',
    `${FIELDS.justification}`,
    justification ?? unsaid,
    '',
    `${FIELDS.until} ${until ?? unsaid}`,
    '',
    `${FIELDS.impact}`,
    impact ?? unsaid,
    '',
    `Request: ${address}/issues/${talk.number}`,
    ...(proposal === undefined ? [] : [`Tracker: ${address}/issues/${proposal}`]),
  ].join('\n');
}

function aboutSaid({ proposal, release, freeze, until }: ExceptionRequest, { proposals }: Config): string {
  return [
    `${proposals.series}-${proposal ?? '?'}`,
    `${freeze ?? '?'} freeze of ${release ? renderRelease(release) : '?'}`,
    ...(until === undefined ? [] : [`asked for until ${until}`]),
  ].join(', ');
}
