// What does a SIG read before it commits itself to a release? The planning page as Markdown.

import { codeSpan, sentence } from '../../shared/domain/safe-markdown.ts';
import { count } from '../../shared/domain/words.ts';
import type { Candidate, Planning, PlanningSig } from '../planning.ts';
import { datesSaid, STAGE_WORDS, sigSaid } from '../vocabulary.ts';
import { markdownLink } from './markdown-link.ts';

const DECISION_WORDS: Readonly<Record<Candidate['decision'], string>> = {
  tracked: 'tracked',
  undecided: 'undecided',
  'not-tracked': 'not tracked',
};

export function renderPlanning(planning: Planning): string {
  const { release, sigs, people, dates, series, week } = planning;
  const blocks = [
    `# Planning of ${release}`,
    sentence(datesSaid(dates)),
    sigs.length === 0
      ? `No ${sentence(series)} aims at ${release}.`
      : [
          '| SIG | candidates | tracked | undecided | takes part in | without a target |',
          '|---|--:|--:|--:|--:|--:|',
          ...sigs.map(sigRow),
        ].join('\n'),
    ...sigs.flatMap((sig) => renderSig(sig, planning)),
    ...(people.length > 0
      ? [
          '## Who is named',
          [
            '| | reviews | approves |',
            '|---|--:|--:|',
            ...people.map(
              ({ name, reviews, approves }) =>
                `| ${codeSpan(name)} | ${reviews.length} | ${approves.length} |`,
            ),
          ].join('\n'),
        ]
      : []),
    `<sub>From the report of ${week}.</sub>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sigRow({ name, candidates, tracked, undecided, participates, unplanned }: PlanningSig): string {
  return `| ${sentence(sigSaid(name))} | ${candidates.length} | ${tracked} | ${undecided} | ${participates.length} | ${unplanned} |`;
}

function renderSig({ name, candidates }: PlanningSig, { series }: Planning): string[] {
  if (candidates.length === 0) return [];
  return [
    `## ${sentence(sigSaid(name))}`,
    [
      '| | stage | decision | priority | reviewers | approvers |',
      '|---|---|---|---|---|---|',
      ...candidates.map((candidate) => row(candidate, series)),
    ].join('\n'),
  ];
}

function row(candidate: Candidate, series: string): string {
  const { number, title, address, stages, priority, reviewers, approvers } = candidate;
  return `| ${markdownLink(`${sentence(series)} ${number}`, address)} ${codeSpan(title)} | ${stages.map((stage) => STAGE_WORDS[stage]).join(', ')} | ${decisionSaid(candidate)} | ${priority === undefined ? '' : codeSpan(priority)} | ${names(reviewers)} | ${names(approvers)} |`;
}

/** `tracked, committed to code freeze` */
export function decisionSaid({ decision, isCommitted, isAccepted }: Candidate): string {
  const parts = [
    DECISION_WORDS[decision],
    decision !== 'not-tracked' && isAccepted ? 'accepted' : '',
    decision === 'tracked' && isCommitted === false ? 'without a commitment to code freeze' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function names(people: readonly string[]): string {
  return people.length === 0 ? '**nobody**' : people.map((name) => codeSpan(name)).join(', ');
}

/** `12 candidates, 8 of them tracked` */
export function loadSaid({ candidates, tracked, participates, unplanned }: PlanningSig): string {
  const parts = [
    `${count(candidates.length, 'candidate')}, ${tracked} of them tracked`,
    participates.length > 0 ? `takes part in ${participates.length} of other SIGs` : '',
    unplanned > 0 ? `${unplanned} without a target` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
