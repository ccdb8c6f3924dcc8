// What stands on the tracker this week: the state, why, the one next step and whose it is, what changed, and who is waited for.

import { codeSpan, sentence } from '../../shared/domain/safe-markdown.ts';
import { count } from '../../shared/domain/words.ts';
import type {
  ReportCheck,
  ReportCleanUp,
  ReportContact,
  ReportProposal,
  ReportRelease,
  ReportWait,
} from '../../shared/generated/weekly-report.types.ts';
import { STATE_NAMES } from '../judge/changes.ts';
import { isFine } from '../judge/state.ts';
import { deadlineSaid } from '../vocabulary.ts';
import { called, named, quietLink } from './link.ts';

const MARKS: Readonly<Record<ReportProposal['state'], string>> = {
  'on-track': '🟢',
  done: '✅',
  'at-risk': '🟡',
  'no-activity': '⚪',
  'off-track': '🔴',
  'needs-exception': '🟠',
  dropped: '⚫',
  untracked: '⚫',
};

const MOST_REASONS = 5;
const MOST_CHANGES = 10;
const MOST_WAITS = 5;

export function stateSaid(state: ReportProposal['state']): string {
  return `${MARKS[state]} ${STATE_NAMES[state]}`;
}

/** `release` is the one that it aims at; `skipped` says that there was no check-in last week. */
export function renderCheckInText(
  proposal: ReportProposal,
  release: ReportRelease | undefined,
  week: string,
  isFirstAfterGap: boolean,
  cleanup: readonly ReportCleanUp[] = [],
): string {
  const { state, target } = proposal;
  const aim = target ? ` for ${target.release}` : '';
  return [
    `### Check-in ${week}${aim}: ${stateSaid(state)}`,
    nextStep(proposal),
    proposed(proposal),
    reasons(proposal),
    changes(proposal),
    waits(proposal.waits),
    checks(proposal.checks ?? []),
    drift(proposal),
    endangered(cleanup),
    deadline(release),
    isFirstAfterGap ? 'There was no check-in last week.' : '',
    '<sub>Answer with a comment that begins with `TL;DR:` and the weekly report quotes it. This comment is kept up to date until the end of the week.</sub>',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function nextStep({ next, state }: ReportProposal): string {
  if (!next) return '';
  // Whoever is on time need not be called: the next step is shown, and nobody is pinged.
  const who = isFine(state) ? named(next.by) : called(next.by);
  const where = next.address === undefined ? '' : ` (${quietLink('here', next.address)})`;
  return `**Next:** ${who}: ${sentence(next.message)}${where}.`;
}

/** To the owner and the SIG, who decide; nobody is called by it (W-3). */
function proposed({ retarget, sig, next, reasons: all }: ReportProposal): string {
  if (!retarget || next?.id === 'retarget') return '';
  const whom = `the owner and ${sig === undefined ? 'the maintainers' : `SIG ${sentence(sig)}`}`;
  if (retarget.to !== 'rejected') {
    // Why stands below.
    const isSaid = all.slice(0, MOST_REASONS).some(({ message }) => message === retarget.reason);
    return `**Proposed** to ${whom}: move the target to ${retarget.to}.${isSaid ? '' : ` ${sentence(retarget.reason)}`}`;
  }
  const instead = retarget.instead === undefined ? '' : ` Or move the target to ${retarget.instead}.`;
  return `**Proposed** to ${whom}: give it up, with the status ${codeSpan('rejected')} or ${codeSpan('withdrawn')}. ${sentence(retarget.reason)}${instead} Only you decide: nothing changes until the proposal does.`;
}

function reasons({ reasons: all }: ReportProposal): string {
  const told = all.slice(0, MOST_REASONS);
  const lines = told.map(({ message, address }) => item(message, address));
  return lines.length === 0 ? '' : ['Why:', ...lines].join('\n');
}

function item(message: string, address: string | undefined): string {
  return `- ${sentence(message)}${address === undefined ? '' : ` ${quietLink('↗', address)}`}`;
}

function changes({ changes: all, previous }: ReportProposal): string {
  const told = all.filter(({ id }) => id !== 'new').slice(0, MOST_CHANGES);
  if (told.length === 0) return '';
  const since = previous ? `Since ${previous.week}:` : 'What changed:';
  const more = all.length - told.length;
  const rest = more > 0 && told.length === MOST_CHANGES ? [`- and ${count(more, 'further change')}`] : [];
  return [since, ...told.map(({ message, address }) => item(message, address)), ...rest].join('\n');
}

function waits(all: readonly ReportWait[]): string {
  const told = all.filter(({ what }) => what !== 'answer').slice(0, MOST_WAITS);
  if (told.length === 0) return '';
  const rows = told.map(
    ({ what, for: by, since, days, address, contact }) =>
      `| ${address === undefined ? WAITED[what] : quietLink(WAITED[what], address)} | ${named(by)} | ${since.slice(0, 10)} (${count(days, 'day')}) | ${contact ? contactSaid(contact) : ''} |`,
  );
  return ['| waited for | from | since | where to reach them |', '|---|---|---|---|', ...rows].join('\n');
}

const WAITED: Readonly<Record<ReportWait['what'], string>> = {
  review: 'a review',
  changes: 'an answer to the review',
  'sign-off': 'a sign-off',
  merge: 'the merge',
  answer: 'the author',
};

/** From `sigs.yaml`: text from outside. */
export function contactSaid({ meetings, mailingList }: ReportContact): string {
  const [meeting] = meetings;
  const met = meeting ? `meets ${codeSpan(`${meeting.day} ${meeting.time} ${meeting.zone}`.trim())}` : '';
  const list = mailingList === undefined ? '' : addressSaid(mailingList);
  return [met, list].filter((part) => part !== '').join(', ');
}

function addressSaid(text: string): string {
  return /^https:\/\/[^\s()<>|]+$/.test(text) ? quietLink('mailing list', text) : codeSpan(text);
}

const POINTS: Readonly<Record<ReportCheck['id'], string>> = {
  'pulls-merged': 'all pull requests merged into the release',
  'docs-merged': 'documentation merged',
  'as-proposed': 'implemented as proposed, no exception needed',
  'bugs-and-feedback': 'bugs tracked and user feedback linked',
  'tracker-complete': 'the tracker lists all pull requests and issues',
};
const BOXES: Readonly<Record<ReportCheck['state'], string>> = { yes: '✅', no: '❌', unknown: '❔' };

function checks(all: readonly ReportCheck[]): string {
  if (all.length === 0) return '';
  const rows = all.map(
    ({ id, state, evidence, address }) =>
      `| ${BOXES[state]} | ${POINTS[id]} | ${sentence(evidence)}${address === undefined ? '' : ` ${quietLink('↗', address)}`} |`,
  );
  return ['| | after code freeze | what shows it |', '|---|---|---|', ...rows].join('\n');
}

function drift({ drift: all }: ReportProposal): string {
  const lines = all.slice(0, MOST_REASONS).map(({ message, address }) => item(message, address));
  return lines.length === 0 ? '' : ['What disagrees:', ...lines].join('\n');
}

/** What makes the tracker itself disappear (W-9); what is only untidy stands in the report. */
function endangered(cleanup: readonly ReportCleanUp[]): string {
  return cleanup
    .filter(({ id }) => id === 'closed-by-bot' || id === 'about-to-be-closed')
    .map(({ message, hint }) => `⚠️ ${sentence(message)} ${sentence(hint)}`)
    .join('\n\n');
}

function deadline(release: ReportRelease | undefined): string {
  if (!release?.next) return '';
  return `${release.name}: ${deadlineSaid(release)}.`;
}
