// Does the state keep git's promises? Names of objects, renames, merge bases, patches, references in texts.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aPull } from './builders/pull.ts';
import { aRepository } from './builders/repository.ts';
import { makeClock, toInstant } from './clock.ts';
import {
  dequeue,
  enqueue,
  forcePush,
  merge,
  pullFiles,
  push,
  setDraft,
  updateBranch,
} from './deeds/pulls.ts';
import { visibleText } from './deeds/references.ts';
import { commitFiles } from './deeds/repositories.ts';
import { diffLines } from './state/line-diff.ts';
import { makeWorld } from './state/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'stand-in-git-'));
afterAll(() => rmSync(folder, { recursive: true }));
const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();

const fresh = () => {
  const world = makeWorld(makeClock());
  return { world, repository: aRepository().holding({ 'a/one.md': 'one\ntwo\nthree\n' }).in(world) };
};

describe('git objects', () => {
  test('have the names that git gives them', () => {
    const { world, repository } = fresh();
    const commit = commitFiles(world, repository, 'main', {
      'a-b': 'x',
      'a/z/é.md': 'text\n',
      run: { mode: '100755', content: '#!' },
    });
    git('init', '-q');
    git('config', 'core.quotepath', 'off');
    writeFileSync(
      join(folder, 'in'),
      repository.objects.blobs.get(repository.objects.trees.get(commit.tree)?.get('a-b')?.id ?? '') ?? '',
    );
    const entry = (name: string) => repository.objects.trees.get(commit.tree)?.get(name)?.id ?? '';
    expect(git('hash-object', 'in')).toBe(entry('a-b'));
    for (const [id, bytes] of repository.objects.blobs) {
      writeFileSync(join(folder, 'in'), bytes);
      expect(git('hash-object', '-w', 'in')).toBe(id);
    }
    for (const [id, entries] of repository.objects.trees) {
      const lines = [...entries].map(
        ([name, { mode, id: object }]) => `${mode} ${mode === '040000' ? 'tree' : 'blob'} ${object}\t${name}`,
      );
      const made = execFileSync('git', ['-C', folder, 'mktree', '--missing'], {
        input: `${lines.join('\n')}\n`,
        encoding: 'utf8',
      }).trim();
      expect(made).toBe(id);
    }
  });

  test('a patch is one that git applies', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', ''), { maxLength: 30 });
    fc.assert(
      fc.property(lines, lines, fc.boolean(), fc.boolean(), (before, after, endsBefore, endsAfter) => {
        const text = (list: string[], ends: boolean) =>
          list.join('\n') + (ends && list.length > 0 ? '\n' : '');
        const was = text(before, endsBefore);
        const is = text(after, endsAfter);
        const { patch } = diffLines(Buffer.from(was), Buffer.from(is));
        if (patch === '') return was === is;
        writeFileSync(join(folder, 'f'), was);
        const input = `--- a/f\n+++ b/f\n${patch}\n`;
        execFileSync('git', ['-C', folder, 'apply', '--unidiff-zero', '--whitespace=nowarn', '-'], { input });
        return readFileSync(join(folder, 'f'), 'utf8') === is;
      }),
      { numRuns: 60 },
    );
  });
});

describe('a pull request', () => {
  test('is shown against its merge base, whatever its base did since', () => {
    const { world, repository } = fresh();
    const pull = aPull().changing({ 'b.md': 'new\n' }).in(world, repository);
    commitFiles(world, repository, 'main', { 'c.md': 'meanwhile\n' });
    expect(pullFiles(pull).map(({ path }) => path)).toEqual(['b.md']);
    updateBranch(world, pull);
    expect(pullFiles(pull).map(({ path }) => path)).toEqual(['b.md']);
  });

  test('finds renames, also of changed files', () => {
    const { world, repository } = fresh();
    const text = `${Array.from({ length: 20 }, (_, line) => `line ${line}`).join('\n')}\n`;
    commitFiles(world, repository, 'main', { 'old.md': text });
    const pull = aPull()
      .changing({
        'old.md': null,
        'new.md': text.replace('line 3', 'line three'),
        'a/one.md': null,
        'a/uno.md': 'one\ntwo\nthree\n',
      })
      .in(world, repository);
    expect(pullFiles(pull).map(({ status, path, previous }) => [status, path, previous])).toEqual([
      ['renamed', 'a/uno.md', 'a/one.md'],
      ['renamed', 'new.md', 'old.md'],
    ]);
    expect(pullFiles(pull)[1]?.patch).toContain('-line 3\n+line three');
  });

  test('keeps its files after the merge, and a force-push leaves its trace', () => {
    const { world, repository } = fresh();
    const pull = aPull().by('alice').changing({ 'b.md': 'x\n' }).in(world, repository);
    const before = pull.head.sha;
    push(world, pull, { 'b.md': 'y\n' });
    forcePush(world, pull, { 'd.md': 'z\n' });
    expect(pull.events.map(({ event }) => event)).toEqual(['head_ref_force_pushed']);
    expect(pull.head.sha).not.toBe(before);
    merge(world, pull);
    expect(pullFiles(pull).map(({ path }) => path)).toEqual(['d.md']);
    expect(repository.refs.get('heads/main')).toBe(pull.mergeCommit);
  });
});

describe('the merge queue', () => {
  test('stacks its commits, and a pull request leaves it without a trace on the base', () => {
    const { world, repository } = fresh();
    const [one, two] = ['one', 'two'].map((name) =>
      aPull()
        .changing({ [name]: name })
        .in(world, repository),
    );
    if (!one || !two) throw new Error('two pull requests');
    setDraft(world, one, true);
    setDraft(world, one, false);
    const [first, second] = [enqueue(world, one), enqueue(world, two)];
    expect(second.base).toBe(first.head);
    dequeue(world, first);
    expect(repository.queue).toEqual([second]);
    expect(repository.refs.has(`heads/${first.ref}`)).toBe(false);
    expect(one.events.map(({ event }) => event)).toEqual([
      'convert_to_draft',
      'ready_for_review',
      'added_to_merge_queue',
      'removed_from_merge_queue',
    ]);
  });
});

describe('texts', () => {
  test.each([
    ['`#1 @a`', false],
    ['```\n@a #1\n```\nx', false],
    ['<!-- @a #1 -->', false],
    ['&#64;a', true],
    ['&commat;a', true],
    ['see @a', true],
    ['mail@a', false],
  ])('%j pings: %s', (text, pings) => {
    expect(/(?<![\w`])@a/.test(visibleText(text))).toBe(pings);
  });

  test('an instant is written in full or refused', () => {
    expect(() => toInstant('2026-11-20')).toThrow('no instant');
  });
});
