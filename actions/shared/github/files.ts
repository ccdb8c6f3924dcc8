// Reads files of any commits, issues and labels, many at once.

import { MAX_BYTES, parseSource, type Source, tooLarge } from '../domain/source.ts';
import { GitHubError } from './failure.ts';
import type { Answers, FileQuestion, Issue, Questions, RepositoryFile } from './github.ts';
import { type EntryNode, type IssueNode, questionsQuery } from './queries.ts';
import type { Connection, Here } from './transport.ts';

/** Files asked for at once: of the largest size that is read they are some megabytes. */
const FILES_AT_ONCE = 30;

export async function readAnswers(
  connection: Connection,
  here: Here,
  questions: Questions,
): Promise<Answers> {
  const found: (RepositoryFile | undefined)[] = [];
  const issues: (Issue | undefined)[] = [];
  const labels: string[] = [];
  const repository = { owner: here.owner, name: here.repo };
  for (let at = 0; at === 0 || at < questions.files.length; at += FILES_AT_ONCE) {
    const files = questions.files.slice(at, at + FILES_AT_ONCE);
    const asks = at === 0 ? questions : { issues: [], labels: [] };
    if (files.length + asks.issues.length + asks.labels.length === 0) break;
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
    for (const { commit, path } of files) {
      const index = commits.findIndex(({ oid }) => oid === commit);
      const held = node[`c${index}`] as Record<string, EntryNode | null> | null;
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
  return { files: found, issues, labels };
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
  { mode, object }: EntryNode,
  path: string,
): Promise<RepositoryFile> {
  const kind = mode & 0o170000;
  const type =
    kind === 0o120000 ? 'link' : kind === 0o160000 ? 'submodule' : kind === 0o040000 ? 'folder' : 'file';
  if (type !== 'file') return { type, source: UNJUDGED[type] };
  const { oid, byteSize = 0, isTruncated = false, text } = object ?? {};
  if (byteSize > MAX_BYTES) return { type, source: tooLarge(byteSize) };
  if (typeof text === 'string' && !isTruncated && !text.includes('\uFFFD'))
    return { type, source: parseSource(Buffer.from(text)) };
  const blob = await connection.read(
    { what: `the file ${JSON.stringify(path)}`, needs: 'contents: read' },
    ({ rest }, request) => rest.git.getBlob({ ...here, file_sha: oid ?? '', request }),
  );
  return { type, source: parseSource(Buffer.from(blob.content, 'base64')) };
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
