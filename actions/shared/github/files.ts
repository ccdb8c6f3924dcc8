// Reads files of any commits, issues and labels, many at once.

import type { Oid } from '../domain/conversation.ts';
import { MAX_BYTES, parseSource, type Source, tooLarge } from '../domain/source.ts';
import { GitHubError } from './failure.ts';
import type { Answers, ElsewhereQuestion, FileQuestion, Issue, Questions, RepositoryFile } from './github.ts';
import { type EntryNode, elsewhereQuery, type IssueNode, questionsQuery } from './queries.ts';
import type { Connection, Here } from './transport.ts';

/** Files, issues and labels asked for at once: files of the largest size that is read are some megabytes. */
const AT_ONCE = 30;

export async function readAnswers(
  connection: Connection,
  here: Here,
  questions: Questions,
): Promise<Answers> {
  const found: (RepositoryFile | undefined)[] = [];
  const issues: (Issue | undefined)[] = [];
  const labels: string[] = [];
  const missing = new Set<Oid>();
  const repository = { owner: here.owner, name: here.repo };
  const most = Math.max(questions.files.length, questions.issues.length, questions.labels.length);
  for (let at = 0; at < most; at += AT_ONCE) {
    const files = questions.files.slice(at, at + AT_ONCE);
    const asks = {
      issues: questions.issues.slice(at, at + AT_ONCE),
      labels: questions.labels.slice(at, at + AT_ONCE),
    };
    const commits = byCommit(files);
    const { query, variables } = questionsQuery(commits, asks.issues, asks.labels);
    const about = { what: 'the files of the proposals', needs: 'contents: read' };
    const data = await connection.query<{ repository: Record<string, unknown> }>(
      about,
      query,
      { ...repository, ...variables },
      /^repository\.i\d+$/,
    );
    const node = data.repository;
    for (const { commit, path, mayMiss } of files) {
      const index = commits.findIndex(({ oid }) => oid === commit);
      const object = node[`c${index}`] as (Record<string, EntryNode | null> & { __typename: unknown }) | null;
      // The name may be that of a file or a folder.
      const held = object?.__typename === 'Commit' ? object : undefined;
      if (!held && mayMiss) {
        missing.add(commit);
        found.push(undefined);
        continue;
      }
      if (!held) throw new GitHubError('missing', `Commit ${commit} is not there.`, 'Run the job again.');
      const entry = held[`f${commits[index]?.paths.indexOf(path) ?? -1}`];
      found.push(entry ? await readEntry(connection, here, entry, path) : undefined);
    }
    asks.issues.forEach((_, index) => {
      issues.push(toIssue(node[`i${index}`] as IssueNode | null));
    });
    asks.labels.forEach((_, index) => {
      const label = node[`l${index}`] as { name: string } | null;
      if (label) labels.push(label.name);
    });
  }
  return { files: found, issues, labels, missing };
}

function toIssue(node: IssueNode | null): Issue | undefined {
  if (node?.__typename !== 'Issue') return undefined;
  return {
    number: node.number,
    title: node.title,
    body: node.body,
    state: node.state === 'OPEN' ? 'open' : 'closed',
    labels: (node.labels?.nodes ?? []).map(({ name }) => name),
  };
}

const UNJUDGED: Readonly<Record<Exclude<RepositoryFile['type'], 'file'>, Source>> = {
  link: {
    unreadable: {
      message: 'The file is a symbolic link.',
      hint: 'Put the text itself at this path: a link can lead anywhere.',
    },
  },
  submodule: {
    unreadable: {
      message: 'This is a submodule, not a file.',
      hint: 'Put the text itself at this path.',
    },
  },
  folder: {
    unreadable: { message: 'This is a folder, not a file.', hint: 'Put the text itself at this path.' },
  },
};

/** GraphQL's text is not the file where bytes are no UTF-8: then the bytes themselves are read. */
export async function readEntry(
  connection: Connection,
  here: Here,
  { mode, oid: entryOid, object }: EntryNode,
  path: string,
): Promise<RepositoryFile> {
  const kind = mode & 0o170000;
  const type =
    kind === 0o120000 ? 'link' : kind === 0o160000 ? 'submodule' : kind === 0o040000 ? 'folder' : 'file';
  if (type !== 'file') {
    const entries = object?.entries?.map(({ name }) => name);
    return { type, oid: entryOid, source: UNJUDGED[type], ...(entries ? { entries } : {}) };
  }
  const { byteSize = 0, isTruncated = false, text } = object ?? {};
  if (byteSize > MAX_BYTES) return { type, oid: entryOid, source: tooLarge(byteSize) };
  if (typeof text === 'string' && !isTruncated && !text.includes('\uFFFD'))
    return { type, oid: entryOid, source: parseSource(Buffer.from(text)) };
  const blob = await connection.read(
    { what: `the file ${JSON.stringify(path)}`, needs: 'contents: read' },
    ({ rest }, request) => rest.git.getBlob({ ...here, file_sha: entryOid, request }),
  );
  const bytes = Buffer.from(blob.content, 'base64');
  if (bytes.length === (blob.size ?? bytes.length))
    return { type, oid: entryOid, source: parseSource(bytes) };
  throw new GitHubError(
    'unreachable',
    `GitHub gave ${bytes.length} of ${blob.size} bytes of the file ${JSON.stringify(path)}.`,
    'Run the job again.',
  );
}

/** Files of other repositories, at the tips of their default branches. */
export async function readElsewhere(
  connection: Connection,
  questions: readonly ElsewhereQuestion[],
): Promise<(RepositoryFile | undefined)[]> {
  if (questions.length === 0) return [];
  const { query, variables } = elsewhereQuery(questions);
  const names = [...new Set(questions.map(({ repository }) => repository))].join(', ');
  const data = await connection.query<
    Record<string, { defaultBranchRef: { target: { file: EntryNode | null } } | null } | null>
  >({ what: `files of ${names}`, needs: 'contents: read' }, query, variables);
  return Promise.all(
    questions.map(async ({ repository, path }, index) => {
      const [owner = '', repo = ''] = repository.split('/');
      const entry = data[`r${index}`]?.defaultBranchRef?.target.file;
      return (entry && (await readEntry(connection, { owner, repo }, entry, path))) ?? undefined;
    }),
  );
}

function byCommit(files: readonly FileQuestion[]): { oid: string; paths: string[] }[] {
  const commits: { oid: string; paths: string[] }[] = [];
  for (const { commit, path } of files) {
    const known = commits.find(({ oid }) => oid === commit);
    if (!known) commits.push({ oid: commit, paths: [path] });
    else if (!known.paths.includes(path)) known.paths.push(path);
  }
  return commits;
}
