// What does a reader see of a roadmap? As Markdown, for a file, a summary or an issue.

import { codeSpan, sentence } from '../../shared/domain/safe-markdown.ts';
import { count, enumerate, quote } from '../../shared/domain/words.ts';
import type {
  Roadmap,
  RoadmapEntry,
  RoadmapOpen,
  RoadmapStage,
} from '../../shared/generated/roadmap.types.ts';
import { datesSaid, STAGE_WORDS, STAGES, sigOf, sigSaid, targetSaid } from '../vocabulary.ts';
import { markdownLink } from './markdown-link.ts';

export function renderRoadmap(roadmap: Roadmap): string {
  const { release, note, dates, accepted, open } = roadmap;
  const blocks = [
    `# Roadmap of ${release}`,
    sentence(headlineOf(roadmap)),
    sentence(datesSaid(dates)),
    `> ${sentence(note)}`,
    `## ${roadmap.comparedWith === undefined ? 'Since last week' : `Since ${roadmap.comparedWith}`}`,
    renderDifference(roadmap),
    ...sigsOf(accepted).flatMap(({ sig, entries }) => [
      `## ${sentence(sigSaid(sig))}`,
      [TABLE, ...entries.map((entry) => row(entry, roadmap))].join('\n'),
    ]),
    ...(open.length > 0
      ? [
          `<details><summary>${count(open.length, 'further proposal')} that ${open.length === 1 ? 'aims' : 'aim'} at ${release}, not accepted</summary>`,
          [
            '| | stage | SIG | what is missing |',
            '|---|---|---|---|',
            ...open.map((each) => openRow(each, roadmap)),
          ].join('\n'),
          '</details>',
        ]
      : []),
    `<sub>${sentence(`From the report of ${roadmap.week}, read ${roadmap.generatedAt.slice(0, 10)}`)}${provenance(roadmap)}.</sub>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** `12 VEPs are accepted for v1.10: 1 GA, 3 beta and 8 alpha.` */
export function headlineOf({
  series,
  release,
  accepted,
}: Pick<Roadmap, 'series' | 'release' | 'accepted'>): string {
  if (accepted.length === 0) return `No ${series} is accepted for ${release}.`;
  const by = (stage: RoadmapStage) => accepted.filter(({ stages: [first] }) => first === stage).length;
  const parts = STAGES.flatMap((stage) => (by(stage) > 0 ? [`${by(stage)} ${STAGE_WORDS[stage]}`] : []));
  return `${count(accepted.length, series)} ${accepted.length === 1 ? 'is' : 'are'} accepted for ${release}: ${enumerate(parts)}.`;
}

/** Entries by SIG, in their order. */
export function sigsOf<Entry extends { readonly sig?: string }>(
  entries: readonly Entry[],
): { readonly sig: string; readonly entries: readonly Entry[] }[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(sigOf(entry));
    if (group) group.push(entry);
    else groups.set(sigOf(entry), [entry]);
  }
  return [...groups].map(([sig, group]) => ({ sig, entries: group }));
}

export interface Difference {
  readonly number: number;
  readonly title: string;
  readonly address: string;
  readonly sig?: string;
  /** `is accepted at beta`, as a sentence without its subject. */
  readonly message: string;
}

/** What came, what changed and what went; `undefined` where nothing can be compared. */
export function differencesOf(roadmap: Roadmap): Difference[] | undefined {
  const { accepted, gone, release, comparedWith } = roadmap;
  const found = accepted.flatMap((entry): Difference[] => {
    const { difference, before = [] } = entry;
    const at = stagesSaid(entry.stages);
    const was = enumerate(before.filter((target) => target.release !== release).map(targetSaid));
    if (difference === 'new')
      return [{ ...entry, message: `is accepted${at}${was === '' ? '' : `, and was for ${was}`}.` }];
    if (difference !== 'changed') return [];
    const last = enumerate(before.filter((target) => target.release === release).map(targetSaid));
    return [{ ...entry, message: `is accepted${at}; it was ${last}.` }];
  });
  const left = gone.map(
    (each): Difference => ({ ...each, message: `is not accepted for ${release} any more. ${each.reason}` }),
  );
  const isBlind = comparedWith === undefined && accepted.every(({ difference }) => difference === 'unknown');
  return isBlind && left.length === 0 ? undefined : [...found, ...left];
}

/** ` at beta`; nothing where the target names no stage. */
function stagesSaid(stages: readonly RoadmapStage[]): string {
  const named = stages.filter((stage) => stage !== 'none');
  return named.length === 0 ? '' : ` at ${enumerate(named.map((stage) => STAGE_WORDS[stage]))}`;
}

/** Proposals of which nobody knows whether they are new. */
export function unknownSaid({ accepted, series }: Roadmap): string | undefined {
  const unknown = accepted.filter(({ difference }) => difference === 'unknown').length;
  return unknown === 0
    ? undefined
    : `Of ${count(unknown, series)} it is not known whether the last report had ${unknown === 1 ? 'it' : 'them'}.`;
}

function renderDifference(roadmap: Roadmap): string {
  const differences = differencesOf(roadmap);
  if (!differences) return 'There is no earlier report to compare with.';
  const lines = differences.map(
    (each) =>
      `- ${markdownLink(`${roadmap.series} ${each.number}`, each.address)} ${codeSpan(each.title)} (${sentence(sigSaid(each.sig))}) ${sentence(each.message)}`,
  );
  const unknown = unknownSaid(roadmap);
  return [
    ...(lines.length > 0 ? lines : ['Nothing changed.']),
    ...(unknown ? ['', sentence(unknown)] : []),
  ].join('\n');
}

const TABLE = '| | stage | accepted | target set in | pull requests |\n|---|---|---|---|---|';

function row(entry: RoadmapEntry, { series }: Roadmap): string {
  const { number, title, address, stages, source, pulls, tracker } = entry;
  const name = `${markdownLink(`${series} ${number}`, tracker?.address ?? address)} ${codeSpan(title)}`;
  const where =
    source.path === undefined
      ? source.from
      : `${markdownLink(codeSpan(source.path), source.address)}${source.commit === undefined ? '' : ` at ${codeSpan(source.commit.slice(0, 12))}`}`;
  const code = pulls
    .filter(({ state }) => state !== 'closed')
    .map(
      (pull) => `${markdownLink(`${sentence(pull.repository)} ${pull.number}`, pull.address)} ${pull.state}`,
    );
  const stage = stages.map((each) => STAGE_WORDS[each]).join(', ');
  return `| ${name} | ${stage} | ${acceptedSaid(entry)} | ${where} | ${code.join('<br>')} |`;
}

function acceptedSaid({ since, pull, exceptions }: RoadmapEntry): string {
  const day = since?.slice(0, 10) ?? '';
  const by = pull ? `by ${markdownLink(`pull request ${pull.number}`, pull.address)}` : '';
  const leave = exceptions.map(
    ({ freeze, until }) =>
      `exception from the ${freeze} freeze${until === undefined ? '' : ` until ${until}`}`,
  );
  return [[day, by].filter((part) => part !== '').join(' '), ...leave]
    .filter((part) => part !== '')
    .join('<br>');
}

function openRow(open: RoadmapOpen, { series }: Roadmap): string {
  const { number, title, address, stages, sig } = open;
  const stage = stages.map((each) => STAGE_WORDS[each]).join(', ');
  return `| ${markdownLink(`${series} ${number}`, address)} ${codeSpan(title)} | ${stage} | ${sentence(sigSaid(sig))} | ${sentence(missingSaid(open))} |`;
}

/** What stands between a proposal and its acceptance, in one sentence. */
export function missingSaid({ status, pull, missing, exceptions, reason = '' }: RoadmapOpen): string {
  const [leave] = exceptions;
  const parts = [
    missing.length > 0
      ? `The sign-off of ${enumerate(missing.map((sig) => `SIG ${sig}`))}.`
      : pull
        ? `Pull request ${pull.number} is not merged.`
        : reason,
    status !== undefined && status !== 'implementable' && reason === ''
      ? `Its status is ${quote(status)}.`
      : '',
    leave ? `It has an exception${leave.until === undefined ? '' : ` until ${leave.until}`}.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function provenance({ commit, repository }: Roadmap): string {
  return `${commit === undefined ? '' : ` at ${codeSpan(commit.slice(0, 12))}`} of ${codeSpan(repository)}`;
}
