// The week on one page: what needs somebody first, then what changed, then what is only to be known.

import { aheadSaid } from '../../shared/domain/days-ahead.ts';
import { codeSpan, sentence } from '../../shared/domain/safe-markdown.ts';
import { count, enumerate } from '../../shared/domain/words.ts';
import type {
  ReportDecisions,
  ReportProposal,
  ReportSig,
  ReportSignOff,
  ReportState,
  WeeklyReport,
} from '../../shared/generated/weekly-report.types.ts';
import { carriedSaid, deadlineSaid, exceptionSaid, exceptionsInOrder } from '../vocabulary.ts';
import { contactSaid, stateSaid } from './check-in.ts';
import { renderGantt } from './gantt.ts';
import { capital, named, numberLink, quietLink, titleSaid } from './link.ts';
import { renderSections, type Section, table, tableRow } from './sections.ts';

const STATES: readonly ReportState[] = [
  'needs-exception',
  'off-track',
  'no-activity',
  'at-risk',
  'on-track',
  'done',
  'untracked',
  'dropped',
];
const URGENT: readonly ReportState[] = ['needs-exception', 'off-track', 'no-activity', 'at-risk'];

/** At most so many characters; `where` is a sentence that says where the whole is. */
export function renderReport(report: WeeklyReport, longest: number, where: string): string {
  const head = [`## ${sentence(report.series)}s in ${report.week}`, summary(report), ...warnings(report)]
    .filter((part) => part !== '')
    .join('\n\n');
  return `${head}\n\n${renderSections(sectionsOf(report), longest - head.length - 2, where)}`;
}

function summary({ releases, counts, proposals, current }: WeeklyReport): string {
  const dates = releases
    .filter(({ next }) => next)
    .map(
      (release) =>
        `${release.isCurrent ? `**${release.name}**` : release.name}: ${release.phase}, ${deadlineSaid(release)}`,
    );
  const states = STATES.filter((state) => (counts[state] ?? 0) > 0).map(
    (state) => `${stateSaid(state)} ${counts[state]}`,
  );
  const about = current === undefined ? 'No release is under way.' : '';
  return [
    about,
    ...dates.map((date) => `- ${date}`),
    `- ${count(proposals.length, 'proposal')}: ${states.join(', ')}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** What whoever runs this has to look after. */
function warnings({ sweep, skippedWeeks, work, errors }: WeeklyReport): string[] {
  const lines: string[] = [];
  if (skippedWeeks.length > 0)
    lines.push(
      `> There was no report in ${enumerate(skippedWeeks)}: this one tells of all weeks since the last.`,
    );
  if (work.carriedOver > 0) lines.push(`> ${carriedSaid(work)}`);
  if (work.failed > 0)
    lines.push(`> ${count(work.failed, 'check-in')} could not be written: see the errors at the end.`);
  if (sweep?.isLate) {
    const words =
      sweep.at === undefined
        ? 'have not looked at all pull requests lately'
        : `last looked at all pull requests at ${sweep.at.slice(0, 16).replace('T', ' ')} UTC`;
    lines.push(`> The gates ${words}: check that the schedule of their workflow is enabled.`);
  }
  if (errors.length > 0)
    lines.push(`> ${count(errors.length, 'thing')} could not be read: see the errors at the end.`);
  return lines;
}

function sectionsOf(report: WeeklyReport): Section[] {
  return [
    ...URGENT.map((state, index) => urgent(report, state, 100 - index)),
    retargets(report),
    dates(report),
    perSig(report),
    changed(report),
    lag(report),
    debts(report),
    silentSigs(report),
    pending(report),
    exceptions(report),
    answers(report),
    drift(report),
    limits(report),
    cleanup(report),
    errors(report),
  ];
}

function link({ series, number, address }: ReportProposal): string {
  return numberLink(series ?? '', number, address);
}

const indexes = new WeakMap<WeeklyReport, ReadonlyMap<number, ReportProposal>>();

function of(report: WeeklyReport, number: number): string {
  const index =
    indexes.get(report) ?? new Map(report.proposals.map((proposal) => [proposal.number, proposal]));
  indexes.set(report, index);
  const proposal = index.get(number);
  return proposal ? link(proposal) : `${number}`;
}

function urgent({ proposals }: WeeklyReport, state: ReportState, weight: number): Section {
  return {
    title: capital(stateSaid(state)),
    head: table('proposal', 'SIG', 'target', 'why', 'next'),
    rows: proposals
      .filter((proposal) => proposal.state === state)
      .map((proposal) => {
        const { title, sig = '', target, reasons, next } = proposal;
        const why = reasons[0] ? sentence(reasons[0].message) : '';
        const step = next ? `${named(next.by)}: ${sentence(next.message)}` : '';
        const aim = target ? `${target.stage === 'none' ? '' : `${target.stage} `}${target.release}` : '';
        return tableRow(`${link(proposal)} ${titleSaid(title)}`, sentence(sig), aim, why, step);
      }),
    isOptional: true,
    weight,
  };
}

/** Who has ten seconds looks for what needs somebody, and knows the dates from the first line. */
function dates({ releases }: WeeklyReport): Section {
  const gantt = renderGantt(releases);
  return {
    title: 'Dates',
    head: '',
    rows: gantt === '' ? [] : [gantt],
    isOptional: true,
    weight: 58,
  };
}

/** Proposals to owners and SIGs, who decide (W-3). Where that is the next step anyway it stands above. */
function retargets({ proposals }: WeeklyReport): Section {
  return {
    title: 'Proposed to be moved, or given up',
    head: table('proposal', 'SIG', 'to', 'why'),
    rows: [...proposals]
      .sort((a, b) => Number(b.retarget?.to === 'rejected') - Number(a.retarget?.to === 'rejected'))
      .flatMap((proposal) => {
        const { title, sig = '', retarget } = proposal;
        if (!retarget || proposal.next?.id === 'retarget') return [];
        const instead = retarget.instead === undefined ? '' : `, or ${retarget.instead}`;
        const to = retarget.to === 'rejected' ? `give it up${instead}` : retarget.to;
        return [
          tableRow(`${link(proposal)} ${titleSaid(title)}`, sentence(sig), to, sentence(retarget.reason)),
        ];
      }),
    isOptional: true,
    weight: 85,
  };
}

function perSig({ sigs }: WeeklyReport): Section {
  const shown = STATES.filter((state) => sigs.some(({ counts }) => (counts[state] ?? 0) > 0));
  return {
    title: 'By SIG',
    head: table('SIG', ...shown.map(stateSaid), 'overdue reviews'),
    rows: sigs.map(({ name, counts, waiting }) =>
      tableRow(
        name === 'none' ? '*nobody*' : sentence(name),
        ...shown.map((state) => `${counts[state] ?? ''}`),
        waiting === 0 ? '' : `${waiting}`,
      ),
    ),
    weight: 90,
    none: 'No SIG owns a proposal.',
  };
}

function changed({ proposals, previous }: WeeklyReport): Section {
  return {
    title: 'What changed',
    head: '',
    rows: proposals.flatMap((proposal) => {
      const told = proposal.changes.filter(({ id }) => id !== 'new');
      if (told.length === 0) return [];
      const words = told.slice(0, 5).map(({ message }) => sentence(message));
      const more = told.length > words.length ? ` (and ${told.length - words.length} more)` : '';
      return [`- ${link(proposal)} ${titleSaid(proposal.title)}: ${words.join(' ')}${more}`];
    }),
    none: previous ? 'Nothing.' : 'This is the first report: there is nothing to compare with.',
    weight: 60,
  };
}

function lag(report: WeeklyReport): Section {
  return {
    title: 'Reviews that wait for more than a week',
    head: table('pull request', 'proposal', 'waits for', 'days', 'where to reach them'),
    rows: report.lag.map(({ repository, pull, title, address, proposal, for: by, days, contact }) =>
      tableRow(
        `${quietLink(`${sentence(repository)}&nbsp;${pull}`, address)} ${titleSaid(title)}`,
        proposal === undefined ? '' : of(report, proposal),
        named(by),
        `${days}`,
        contact ? contactSaid(contact) : '',
      ),
    ),
    none: 'None.',
    weight: 80,
  };
}

function debts(report: WeeklyReport): Section {
  return {
    title: 'Who owes what',
    head: table('who', 'what'),
    rows: report.debts.map(({ by, items }) => {
      const told = items.slice(0, 5).map(({ proposal, message, days }) => {
        const since = days === undefined ? '' : ` (${count(days, 'day')})`;
        return `${of(report, proposal)}: ${sentence(message)}${since}`;
      });
      const more = items.length > told.length ? `<br>and ${items.length - told.length} more` : '';
      return tableRow(named(by), `${told.join('<br>')}${more}`);
    }),
    isOptional: true,
    weight: 70,
  };
}

/** There is always an active representative of a SIG (W-4). */
function silentSigs({ sigs }: WeeklyReport): Section {
  const isSilent = ({ isActive, name }: ReportSig) => !isActive && name !== 'none';
  return {
    title: 'SIGs without an active representative',
    head: '',
    rows: sigs.filter(isSilent).map(({ name, representatives, lastActiveAt }) => {
      const people =
        representatives.length === 0
          ? 'nobody represents it in any source'
          : enumerate(representatives.slice(0, 10).map((login) => codeSpan(login)));
      const last =
        lastActiveAt === undefined
          ? 'no word that we have seen'
          : `last heard of on ${lastActiveAt.slice(0, 10)}`;
      return `- SIG ${sentence(name)}: ${people}; ${last}`;
    }),
    isOptional: true,
    weight: 75,
  };
}

function pending(report: WeeklyReport): Section {
  const { decisions } = report;
  const took = decisions ? ` ${tookSaid(decisions)}` : '';
  return {
    title: 'Proposals that wait for a decision',
    head: `The oldest first.${took}\n\n${table('pull request', 'proposal', 'days', 'review', 'sign-off', 'waits for')}`,
    rows: report.pending.map(
      ({ pull, title, address, proposals, days, isDraft, review, signOff, waitingFor }) =>
        tableRow(
          `${quietLink(`${pull}`, address)} ${titleSaid(title)}${isDraft ? ' (draft)' : ''}`,
          proposals
            .slice(0, 3)
            .map((number) => of(report, number))
            .join(', '),
          `${days}`,
          REVIEWS[review ?? 'none'],
          signOffSaid(signOff),
          waitingFor === undefined ? '' : named(waitingFor),
        ),
    ),
    none: `None.${took}`,
    weight: 65,
  };
}

function tookSaid({ count: decided, medianDays, longestDays }: ReportDecisions): string {
  return decided === 1
    ? `The one that was decided in the last 90 days took ${count(longestDays, 'day')}.`
    : `Of ${decided} that were decided in the last 90 days half took at most ${count(medianDays, 'day')}, the longest ${longestDays}.`;
}

/** Which sign-offs are missing; where the gate does not name them, its words. */
function signOffSaid(signOff: ReportSignOff | undefined): string {
  if (!signOff) return '';
  const { missing, description, state } = signOff;
  if (missing === undefined) return codeSpan(description || state);
  return missing.length === 0
    ? 'complete'
    : `missing: ${enumerate(missing.map((sig) => `SIG ${sentence(sig)}`))}`;
}

const REVIEWS = {
  none: 'none',
  commented: 'comments',
  'changes-requested': 'changes requested',
  approved: 'approved',
} as const;

function exceptions(report: WeeklyReport): Section {
  return {
    title: 'Exceptions',
    head: table('proposal', 'from', 'state', 'until', 'request'),
    rows: exceptionsInOrder(report.exceptions).map((exception) => {
      const { proposal, release, freeze, until, daysLeft, thread } = exception;
      const left = daysLeft === undefined ? '' : ` (${aheadSaid(daysLeft)})`;
      return tableRow(
        of(report, proposal),
        `${freeze} freeze of ${release}`,
        exceptionSaid(exception, codeSpan),
        `${until ?? ''}${left}`,
        quietLink('thread', thread),
      );
    }),
    isOptional: true,
    weight: 66,
  };
}

function answers({ proposals }: WeeklyReport): Section {
  return {
    title: 'What owners and approvers say',
    head: '',
    rows: proposals.flatMap((proposal) => {
      const { tldr } = proposal;
      if (!tldr) return [];
      return [
        `- ${link(proposal)} ${codeSpan(tldr.by)} (${tldr.as}, ${tldr.at.slice(0, 10)}): ${codeSpan(tldr.text, 500)} ${quietLink('↗', tldr.address)}`,
      ];
    }),
    isOptional: true,
    weight: 62,
  };
}

function drift({ proposals }: WeeklyReport): Section {
  return {
    title: 'Where proposal, tracker, labels and code disagree',
    head: '',
    rows: proposals.flatMap((proposal) =>
      proposal.drift.map(({ message }) => `- ${link(proposal)}: ${sentence(message)}`),
    ),
    isOptional: true,
    weight: 40,
  };
}

function limits({ proposals }: WeeklyReport): Section {
  return {
    title: 'Stages that last too long',
    head: '',
    rows: proposals.flatMap((proposal) => {
      const { limit } = proposal;
      if (!limit?.isOver) return [];
      const words = `${limit.stage} since ${limit.since}; the next stage was to be reached by ${limit.last}`;
      return [
        `- ${link(proposal)}: ${words}. Propose to remove the feature, or ask the maintainers for an exception.`,
      ];
    }),
    isOptional: true,
    weight: 45,
  };
}

function cleanup(report: WeeklyReport): Section {
  return {
    title: 'Trackers to put right',
    head: table('tracker', 'what is found', 'what to do'),
    rows: report.cleanup.map(({ tracker, address, message, hint }) =>
      tableRow(quietLink(`${tracker}`, address), sentence(message), sentence(hint)),
    ),
    isOptional: true,
    weight: 30,
  };
}

function errors(report: WeeklyReport): Section {
  return {
    title: 'What could not be read or written',
    head: table('what', 'problem', 'what to do'),
    rows: report.errors.map(({ what, number, path, message, hint }) => {
      const place = path === undefined ? (number === undefined ? '' : ` ${number}`) : ` ${codeSpan(path)}`;
      return tableRow(`${sentence(what)}${place}`, sentence(message), sentence(hint));
    }),
    isOptional: true,
    weight: 50,
  };
}
