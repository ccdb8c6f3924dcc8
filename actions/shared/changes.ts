// Which proposals does a pull request change, and what were they before? Read once for every gate, in two requests.

import type { Config } from './config.ts';
import type { Oid } from './domain/conversation.ts';
import { kindOfPath, type PathKind } from './domain/path.ts';
import type { Source } from './domain/source.ts';
import type {
  Answers,
  ChangedFile,
  FileQuestion,
  GitHub,
  Pull,
  Questions,
  RepositoryFile,
} from './github/github.ts';

/** One side of a change. */
export interface ChangeSide {
  readonly path: string;
  readonly kind: Exclude<PathKind, 'none'>;
  readonly source: Source;
  /** The name of the file's content; none where GitHub does not have it. */
  readonly oid?: Oid;
}

/** A file below the proposals' root; at least one side is there. */
export interface Change {
  readonly head?: ChangeSide;
  readonly base?: ChangeSide;
}

export interface Changes {
  readonly mergeBase: Oid;
  readonly changes: readonly Change[];
  /** To what was asked beside them. */
  readonly more: Answers;
}

/** Undefined where the pull request changes no proposal. `more` is asked in the same request. */
export async function gatherChanges(
  github: GitHub,
  pull: Pull,
  config: Config,
  more: (files: readonly ChangedFile[], mergeBase: Oid) => Questions,
): Promise<Changes | undefined> {
  const { mergeBase, files } = await github.compare(pull);
  const concerned = files.filter(
    ({ path, previous }) => isConcerned(path, config) || isConcerned(previous, config),
  );
  // A link or a submodule below the root can hold a proposal, whatever its name: its kind tells.
  const others = files.filter(
    (file) => file.status !== 'removed' && !concerned.includes(file) && isBelowRoot(file.path, config),
  );
  if (concerned.length + others.length === 0) return undefined;
  const asked = [
    ...questionsFor(concerned, mergeBase, pull, config),
    ...others.map(({ path }) => ({ commit: pull.landing, path })),
  ];
  const beside = more(concerned, mergeBase);
  const answers = await github.read({ ...beside, files: [...asked, ...beside.files] });
  const fileAt = (commit: Oid, path: string): RepositoryFile | undefined =>
    answers.files[asked.findIndex((question) => question.commit === commit && question.path === path)];
  const sideAt = (commit: Oid, path: string, isThere: boolean): ChangeSide | undefined => {
    const kind = kindOfPath(path, config.proposals, (main) => fileAt(commit, main)?.type === 'file');
    const file = fileAt(commit, path);
    if (!isThere || kind === 'none') return undefined;
    return file ? { path, kind, source: file.source, oid: file.oid } : { path, kind, source: GONE };
  };
  const changes = concerned.flatMap(({ path, previous = path, status }): Change[] => {
    const head = sideAt(pull.landing, path, status !== 'removed');
    const base = sideAt(mergeBase, previous, status !== 'added');
    return head || base ? [{ ...(head ? { head } : {}), ...(base ? { base } : {}) }] : [];
  });
  const links = others.flatMap(({ path }): Change[] => {
    const file = fileAt(pull.landing, path);
    return file?.type === 'link' || file?.type === 'submodule'
      ? [{ head: { path, kind: 'misplaced', source: file.source } }]
      : [];
  });
  if (changes.length + links.length === 0) return undefined;
  return {
    mergeBase,
    changes: [...changes, ...links],
    more: { ...answers, files: answers.files.slice(asked.length) },
  };
}

/** What is exempt by name, such as the template's folder, is so whatever it is. */
function isBelowRoot(path: string, { proposals }: Config): boolean {
  return kindOfPath(`${path}.md`, proposals, () => false) !== 'none';
}

const GONE: Source = {
  unreadable: {
    message: 'GitHub lists the file as changed and does not have it.',
    hint: 'Push again, or run the job again.',
  },
};

function isConcerned(path: string | undefined, config: Config): boolean {
  return path !== undefined && kindOfPath(path, config.proposals, () => false) !== 'none';
}

/** Each once: the files at head and merge base, and whatever decides what they are. */
function questionsFor(
  files: readonly ChangedFile[],
  mergeBase: Oid,
  pull: Pull,
  { proposals }: Config,
): FileQuestion[] {
  const questions: FileQuestion[] = [];
  const ask = (commit: Oid, path: string) => {
    questions.push({ commit, path });
    // A file is an appendix where its folder holds a proposal.
    kindOfPath(path, proposals, (main) => {
      questions.push({ commit, path: main });
      return false;
    });
  };
  for (const { path, previous, status } of files) {
    if (status !== 'removed') ask(pull.landing, path);
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
