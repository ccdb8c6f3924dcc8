// Everything that is read about a pull request before its proposals are judged. After this nothing is read.

import type { Config } from '../shared/config.ts';
import { kindOfPath, type PathKind, parseProposalPath } from '../shared/domain/path.ts';
import { parseTracker, parseTrackerTemplate, type Tracker } from '../shared/domain/tracker.ts';
import type {
  ChangedFile,
  FileQuestion,
  GitHub,
  Oid,
  Pull,
  RepositoryFile,
} from '../shared/github/github.ts';
import type { CheckJob } from './check.ts';
import type { SharedFacts } from './facts.ts';
import { requireTemplate } from './template.ts';

/** A job with the tracking issue of its own proposal. */
export interface PullJob extends CheckJob {
  readonly tracker?: Tracker;
  readonly missingTracker?: number;
}

export interface Gathered {
  readonly jobs: readonly PullJob[];
  readonly shared: SharedFacts;
  /** Paths of proposals that the pull request takes away. */
  readonly removed: readonly string[];
}

/** Undefined where the pull request changes no proposal. The template is that of the base branch's tip, whatever the pull request does to it. */
export async function gatherFacts(github: GitHub, pull: Pull, config: Config): Promise<Gathered | undefined> {
  const { mergeBase, files } = await github.compare(pull);
  const concerned = files.filter(
    ({ path, previous }) => isConcerned(path, config) || isConcerned(previous, config),
  );
  if (concerned.length === 0) return undefined;
  const asked = questionsFor(concerned, mergeBase, pull, config);
  const numbers = [
    ...new Set(concerned.flatMap(({ path }) => parseProposalPath(path, config.proposals)?.number ?? [])),
  ];
  const answers = await github.read({ files: asked, issues: numbers, labels: [] });
  const fileAt = (commit: Oid, path: string): RepositoryFile | undefined =>
    answers.files[asked.findIndex((question) => question.commit === commit && question.path === path)];
  const kindAt = (commit: Oid, path: string): PathKind =>
    kindOfPath(path, config.proposals, (main) => fileAt(commit, main)?.type === 'file');

  const { template: path, trackerTemplate, series } = config.proposals;
  const template = requireTemplate(
    fileAt(pull.base.tip, path)?.source,
    path,
    ` on the branch ${pull.base.branch}`,
  );
  const form = fileAt(pull.base.tip, trackerTemplate)?.source;
  const shared: SharedFacts = {
    config,
    template,
    pull: { title: pull.title, body: pull.body, labels: pull.labels },
    ...(form && 'text' in form ? { trackerTemplate: parseTrackerTemplate(form.text) } : {}),
  };
  const trackers = new Map(
    numbers.map((number, index) => {
      const issue = answers.issues[index];
      return [number, issue && parseTracker(issue, series)];
    }),
  );
  const jobs: PullJob[] = [];
  for (const file of concerned) {
    if (file.status === 'removed') continue;
    const kind = kindAt(pull.head.oid, file.path);
    if (kind === 'none') continue;
    const number = parseProposalPath(file.path, config.proposals)?.number;
    const tracker = number === undefined ? undefined : trackers.get(number);
    jobs.push({
      path: file.path,
      kind,
      head: fileAt(pull.head.oid, file.path)?.source ?? GONE,
      base: baseOf(file, mergeBase, fileAt, kindAt),
      ...(tracker ? { tracker } : {}),
      ...(number !== undefined && !tracker && kind === 'proposal' ? { missingTracker: number } : {}),
    });
  }
  const removed = concerned
    .filter(({ path: name, status }) => status === 'removed' && kindAt(mergeBase, name) === 'proposal')
    .map(({ path: name }) => name);
  return { jobs, shared, removed };
}

const GONE = {
  unreadable: {
    message: 'GitHub lists the file as changed and does not have it.',
    hint: 'Push again, or run the job again.',
  },
};

function baseOf(
  { path, previous, status }: ChangedFile,
  mergeBase: Oid,
  fileAt: (commit: Oid, path: string) => RepositoryFile | undefined,
  kindAt: (commit: Oid, path: string) => PathKind,
): CheckJob['base'] {
  const before = previous ?? path;
  const file = status === 'added' ? undefined : fileAt(mergeBase, before);
  if (!file) return 'none';
  const kind = kindAt(mergeBase, before);
  return { path: before, kind: kind === 'none' ? 'proposal' : kind, file: file.source };
}

function isConcerned(path: string | undefined, config: Config): boolean {
  return path !== undefined && kindOfPath(path, config.proposals, () => false) !== 'none';
}

/** Each once: the documents at head and merge base, whatever decides what they are, and the templates at the base branch's tip. */
function questionsFor(
  files: readonly ChangedFile[],
  mergeBase: Oid,
  pull: Pull,
  config: Config,
): FileQuestion[] {
  const { proposals } = config;
  const questions: FileQuestion[] = [
    { commit: pull.base.tip, path: proposals.template },
    { commit: pull.base.tip, path: proposals.trackerTemplate },
  ];
  const ask = (commit: Oid, path: string) => {
    questions.push({ commit, path });
    // A file is an appendix where its folder holds a proposal.
    kindOfPath(path, proposals, (main) => {
      questions.push({ commit, path: main });
      return false;
    });
  };
  for (const { path, previous, status } of files) {
    if (status !== 'removed') ask(pull.head.oid, path);
    if (status !== 'added') ask(mergeBase, previous ?? path);
  }
  const seen = new Set<string>();
  return questions.filter(({ commit, path }) => {
    const key = `${commit}:${path}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
