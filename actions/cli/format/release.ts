// What does a person read of a release at the terminal? One line for each proposal, in columns.

import { plainLine, shorten } from '../../shared/domain/words.ts';
import type { Roadmap, RoadmapEntry } from '../../shared/generated/roadmap.types.ts';
import type { Candidate, Planning } from '../../weekly-report/planning.ts';
import { decisionSaid, loadSaid } from '../../weekly-report/render/planning.ts';
import {
  differencesOf,
  headlineOf,
  missingSaid,
  sigsOf,
  unknownSaid,
} from '../../weekly-report/render/roadmap.ts';
import { widthOf, wrap } from '../../weekly-report/render/wrap.ts';
import { datesSaid, STAGE_WORDS, STATE_WORDS, sigSaid, URGENT } from '../../weekly-report/vocabulary.ts';
import type { Paint } from '../terminal.ts';

const WIDTH = 100;

export function renderRoadmapText(roadmap: Roadmap, paint: Paint, width = WIDTH): string {
  const { release, dates, note, accepted, open } = roadmap;
  const differences = differencesOf(roadmap);
  const since = roadmap.comparedWith === undefined ? 'Since last week' : `Since ${roadmap.comparedWith}`;
  const unknown = unknownSaid(roadmap);
  const blocks = [
    [
      paint('bold', `Roadmap of ${release}`),
      wrap(headlineOf(roadmap), '', width),
      wrap(datesSaid(dates), '', width),
      wrap(note, '', width),
    ].join('\n'),
    ...sigsOf(accepted).map(({ sig, entries }) =>
      [
        paint('bold', plainLine(sigSaid(sig))),
        ...entries.map((entry) => row(entry, roadmap, paint, width)),
      ].join('\n'),
    ),
    ...(open.length > 0
      ? [
          [
            paint('bold', 'Not accepted'),
            ...open.map((each) =>
              item(`${roadmap.series} ${each.number}`, `${each.title}. ${missingSaid(each)}`, width),
            ),
          ].join('\n'),
        ]
      : []),
    [
      paint('bold', since),
      ...(differences === undefined
        ? ['  There is no earlier report to compare with.']
        : differences.length === 0
          ? ['  Nothing changed.']
          : differences.map((each) => item(`${roadmap.series} ${each.number}`, each.message, width))),
      ...(unknown === undefined || differences === undefined ? [] : [wrap(unknown, '  ', width)]),
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const MARKS: Readonly<Record<RoadmapEntry['difference'], string>> = {
  new: 'new',
  changed: 'changed',
  same: '',
  unknown: '',
};

function row(entry: RoadmapEntry, { series, accepted }: Roadmap, paint: Paint, width: number): string {
  const { number, title, stages, state, difference } = entry;
  const digits = Math.max(...accepted.map((each) => `${each.number}`.length));
  const head = `  ${series} ${`${number}`.padStart(digits)}  ${stages
    .map((stage) => STAGE_WORDS[stage])
    .join(', ')
    .padEnd(5)}  `;
  const word = STATE_WORDS[state].padEnd(15);
  const mark = MARKS[difference];
  const room = width - widthOf(head) - word.length - 2 - (mark === '' ? 0 : mark.length + 2);
  return `${head}${paint(URGENT.includes(state) ? 'yellow' : 'dim', word)}  ${shorten(plainLine(title), Math.max(20, room))}${mark === '' ? '' : `  ${paint('green', mark)}`}`;
}

function item(name: string, text: string, width: number): string {
  return wrap(plainLine(text), `  ${name}  `, width);
}

export function renderPlanningText(planning: Planning, paint: Paint, width = WIDTH): string {
  const { release, dates, sigs, people, series } = planning;
  const shown = sigs.filter(({ candidates }) => candidates.length > 0);
  const blocks = [
    [paint('bold', `Planning of ${release}`), wrap(datesSaid(dates), '', width)].join('\n'),
    ...(shown.length === 0 ? [`No ${series} aims at ${release}.`] : []),
    ...shown.map((sig) =>
      [
        `${paint('bold', plainLine(sigSaid(sig.name)))}: ${loadSaid(sig)}`,
        ...sig.candidates.map((candidate) => candidateSaid(candidate, series, width)),
      ].join('\n'),
    ),
    ...(people.length > 0
      ? [
          [
            paint('bold', 'Who is named'),
            ...people.map(
              ({ name, reviews, approves }) =>
                `  ${plainLine(name).padEnd(24)} reviews ${`${reviews.length}`.padStart(3)}, approves ${`${approves.length}`.padStart(3)}`,
            ),
          ].join('\n'),
        ]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function candidateSaid(candidate: Candidate, series: string, width: number): string {
  const { number, title, stages, priority, reviewers, approvers } = candidate;
  const names = (people: readonly string[]) => (people.length === 0 ? 'nobody' : people.join(', '));
  return item(
    `${series} ${number}`,
    `${title}: ${stages.map((stage) => STAGE_WORDS[stage]).join(', ')}, ${decisionSaid(candidate)}${priority === undefined ? '' : `, ${priority}`}; reviewers ${names(reviewers)}; approvers ${names(approvers)}`,
    width,
  );
}
