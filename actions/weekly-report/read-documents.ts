// From the archive of the default branch to what is known of each proposal. Texts are let go as soon as they are read.

import type { Config } from '../shared/config.ts';
import { isHazardous } from '../shared/domain/hazard.ts';
import { isLogin, normalizeLogin } from '../shared/domain/login.ts';
import { kindOfPath } from '../shared/domain/path.ts';
import {
  numberOf,
  owningSigOf,
  type Proposal,
  parseProposal,
  sigName,
  statedStage,
} from '../shared/domain/proposal.ts';
import { parseSource, type Source } from '../shared/domain/source.ts';
import { readTar } from '../shared/domain/tar.ts';
import type { Target } from '../shared/domain/target.ts';
import { parseTrackerTemplate, type TrackerTemplate } from '../shared/domain/tracker.ts';
import type { DocumentFacts, Problem, PullName, StageTarget } from './facts.ts';

export interface Documents {
  readonly documents: readonly DocumentFacts[];
  readonly problems: readonly Problem[];
  readonly template?: TrackerTemplate;
  /** The ledger of exceptions; none where there is no such file. */
  readonly exceptions?: Source;
}

/** Twice through the archive: what a file is depends on its neighbours. */
export function readDocuments(archive: Uint8Array, config: Config, server: string): Documents {
  const paths = new Set<string>();
  readTar(archive, ({ path }) => paths.add(path));
  const documents: DocumentFacts[] = [];
  const problems: Problem[] = [];
  const { trackerTemplate } = config.proposals;
  const { file } = config.freeze.exceptions;
  let template: TrackerTemplate | undefined;
  let exceptions: Source | undefined;
  readTar(archive, ({ path, kind, bytes }) => {
    if (path === trackerTemplate && kind === 'file') {
      const source = parseSource(bytes);
      if ('text' in source) template = parseTrackerTemplate(source.text);
    }
    if (path === file) exceptions = kind === 'file' ? parseSource(bytes) : LINKED;
    const type = kindOfPath(path, config.proposals, (other) => paths.has(other));
    if (type !== 'proposal' && type !== 'misplaced') return;
    const read = readDocument(path, type, kind === 'file' ? parseSource(bytes) : LINKED, config, server);
    if ('message' in read) problems.push(read);
    else documents.push(read);
  });
  return {
    documents: documents.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: [...problems, ...twins(documents)],
    ...(template ? { template } : {}),
    ...(exceptions ? { exceptions } : {}),
  };
}

const LINKED: Source = {
  unreadable: {
    message: 'The file is a symbolic link.',
    hint: 'Put the text itself at this path: a link can lead anywhere.',
  },
};

function readDocument(
  path: string,
  kind: Proposal['kind'],
  source: Source,
  config: Config,
  server: string,
): DocumentFacts | Problem {
  if ('unreadable' in source) return { what: 'proposal', path, ...source.unreadable };
  if (isHazardous(source.text)) {
    return {
      what: 'proposal',
      path,
      message: 'The proposal is too large or too deeply nested to be read here.',
      hint: 'Split it, or move long listings into an appendix.',
    };
  }
  let proposal: Proposal;
  try {
    proposal = parseProposal(path, kind, source.text, {
      series: config.proposals.series,
      pattern: config.proposals,
      meta: config.proposals.meta,
      nestedHeadings: config.proposals.nestedHeadings,
    });
  } catch {
    return {
      what: 'proposal',
      path,
      message: 'The proposal could not be parsed.',
      hint: 'Check it with `enhancements check`.',
    };
  }
  return toFacts(proposal, config, server);
}

function toFacts(proposal: Proposal, config: Config, server: string): DocumentFacts {
  const { metadata, isMeta, path, kind } = proposal;
  const number = numberOf(proposal);
  const sig = owningSigOf(proposal);
  const stage = statedStage(proposal)?.stage;
  const people = (fields: readonly { readonly value: string }[] = []) =>
    fields.map(({ value }) => normalizeLogin(value)).filter(isLogin);
  const status = metadata?.status?.value.trim().toLowerCase();
  const gate = metadata?.featureGate?.value;
  const hasMilestones = (metadata?.milestones.length ?? 0) > 0;
  return {
    path,
    ...(number === undefined ? {} : { number }),
    title: proposal.title?.text || metadata?.title?.value || '',
    isMisplaced: kind === 'misplaced',
    isMeta,
    format: hasMilestones ? 'front-matter' : proposal.targetLines.length > 0 ? 'target-lines' : 'none',
    ...(sig === undefined ? {} : { sig }),
    participating: (metadata?.participatingSigs ?? []).map(({ value }) => sigName(value)),
    ...(status === undefined || status === '' ? {} : { status }),
    ...(stage === undefined ? {} : { stage }),
    ...(gate === undefined ? {} : { featureGate: gate }),
    targets: targetsOf(proposal.targets),
    authors: people(metadata?.authors),
    reviewers: people(metadata?.reviewers),
    approvers: people(metadata?.approvers),
    linked: linkedIn(proposal, config, server),
  };
}

function targetsOf(targets: readonly Target[]): StageTarget[] {
  return targets.flatMap(({ stage, state, releases, line }) =>
    state === 'set'
      ? releases.map((release) => ({ ...(stage ? { stage } : {}), release: { ...release, patch: 0 }, line }))
      : [],
  );
}

const MOST_LINKED = 50;

/** Pull requests that the Implementation History names; elsewhere a text may name any. */
function linkedIn({ document }: Proposal, { report }: Config, server: string): PullName[] {
  const host = server.replace(/^https?:\/\//, '').replaceAll('.', '\\.');
  const pattern = new RegExp(`${host}/([\\w.-]+/[\\w.-]+)/pull/(\\d{1,9})\\b`, 'g');
  const start = document.sections.findIndex(({ heading }) =>
    /^implementation (?:history|phases)/i.test(heading),
  );
  const history = document.sections[start];
  if (!history) return [];
  const end = document.sections.findIndex(
    (section, index) => index > start && section.level <= history.level,
  );
  const lines = document.sections.slice(start, end < 0 ? undefined : end).flatMap((section) => section.lines);
  const known = report.codeRepositories.map((name) => name.toLowerCase());
  return lines
    .flatMap(({ text }) => [...text.matchAll(pattern)])
    .map(([, repository = '', number]) => ({ repository, number: Number(number) }))
    .filter(({ repository }) => known.includes(repository.toLowerCase()))
    .slice(0, MOST_LINKED);
}

/** Two documents of one number: nobody can tell which of them the tracker follows. */
function twins(documents: readonly DocumentFacts[]): Problem[] {
  const paths = new Map<number, string>();
  return [...documents]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ number, path, isMeta }): Problem[] => {
      if (number === undefined)
        return isMeta
          ? []
          : [
              {
                what: 'proposal',
                path,
                message:
                  'The proposal names its number neither in its metadata, nor in its title, nor in its path.',
                hint: 'Name the number of its tracking issue.',
              },
            ];
      const other = paths.get(number);
      if (other === undefined) {
        paths.set(number, path);
        return [];
      }
      return [
        {
          what: 'proposal',
          number,
          path,
          message: `The proposal has the number ${number}, as ${JSON.stringify(other)} has, which was taken.`,
          hint: 'Correct the number in one of them.',
        },
      ];
    });
}
