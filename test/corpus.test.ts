// Real proposals and real merges, where the corpus lies beside this checkout. What the check says of each was read by eye; kept is a digest (rule,
// line, outcome and a hash of the words), never the text. UPDATE_DIGEST=1 writes it anew: read what changed before you commit it.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parseMarkdown } from '../actions/shared/domain/markdown.ts';
import { kindOfPath } from '../actions/shared/domain/path.ts';
import type { RuleFinding } from '../actions/shared/domain/rule.ts';
import { parseTemplate } from '../actions/shared/domain/template.ts';
import type { Verdict } from '../actions/shared/generated/verdict.types.ts';
import { PRESETS } from '../actions/shared/presets.ts';
import { type CheckJob, checkProposal } from '../actions/template-check/check.ts';
import { runBundle } from './support/terminal.ts';

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const NEWEST = `${corpus}templates/vep-template-c10d0cc.md`;
const config = PRESETS.vep;
const describeCorpus = existsSync(corpus) ? describe : describe.skip;

interface MergedFile {
  readonly status: string;
  readonly path: string;
  readonly previous?: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Merge {
  readonly commit: string;
  readonly pull: number;
  readonly files: readonly MergedFile[];
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
const short = ({
  rule,
  outcome,
  message,
  at,
}: Pick<RuleFinding, 'rule' | 'outcome' | 'message' | 'at'>): string =>
  `${at?.line ?? '-'} ${outcome} ${rule} ${hash(message)}`;

function compare(name: string, found: unknown): void {
  const file = fileURLToPath(new URL(`fixtures/${name}.json`, import.meta.url));
  if (process.env['UPDATE_DIGEST']) writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

describeCorpus('the corpus', () => {
  test('every proposal gets the report that was read by eye; a new one is right? UPDATE_DIGEST=1 npm test -- corpus', () => {
    const said = runBundle(
      corpus,
      ['check', 'veps', '--template', NEWEST, '--release', 'v1.10', '--format', 'json'],
      60_000,
    );
    expect([said.code, said.err]).toEqual([1, '']);
    const verdict = JSON.parse(said.out) as Verdict;
    expect(verdict.results.length).toBe(44);
    compare(
      'corpus-digest',
      Object.fromEntries(verdict.results.map((result) => [result.path, result.findings.map(short)])),
    );
  });

  test.each(['keps', 'templates', 'process'])(
    '%s: no crash, and every document is judged',
    (folder) => {
      const template = folder === 'keps' ? `${corpus}keps/NNNN-kep-template/README.md` : NEWEST;
      const said = runBundle(corpus, ['check', folder, '--template', template, '--format', 'json'], 120_000);
      expect(said.err).toBe('');
      const { results } = JSON.parse(said.out) as Verdict;
      expect(
        results.flatMap((result) => result.findings.filter((finding) => finding.rule === 'readable')),
      ).toEqual([]);
      expect(results.length).toBeGreaterThan(folder === 'keps' ? 290 : 5);
    },
    120_000,
  );

  const template = existsSync(corpus)
    ? parseTemplate(parseMarkdown(readFileSync(NEWEST, 'utf8')))
    : undefined;
  const lines = existsSync(corpus)
    ? readFileSync(`${corpus}history/merges.jsonl`, 'utf8').trim().split('\n')
    : [];
  const merges = lines.map((line) => JSON.parse(line) as Merge);

  /** The findings that fail and that a merge brought, by path. */
  function broughtBy(merge: Merge): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const { path, previous, before, after } of merge.files) {
      const exists = (other: string) => merge.files.some((file) => file.path === other);
      const kind = kindOfPath(path, config.proposals, exists);
      if (kind === 'none' || after === null) continue;
      const old = previous ?? path;
      const base: CheckJob['base'] =
        before === null ? 'none' : { path: old, kind: 'misplaced', file: { text: before } };
      const result = checkProposal(
        { path, kind, head: { text: after }, base },
        { config, ...(template ? { template } : {}) },
      );
      const failed = result.findings.filter((finding) => finding.outcome === 'failed');
      found[path] =
        before === null
          ? [`new: ${failed.length}`]
          : failed.map(({ rule, subject }) => `${rule}: ${subject}`);
    }
    return found;
  }

  test.each([
    [238, 'the back-fill of target lines'],
    [131, 'the renames'],
    [318, 'the re-targeting'],
  ])('pull request %d, %s: no failure for what it did not write', (pull) => {
    const all = merges.filter((merge) => merge.pull === pull).map(broughtBy);
    expect(all.length).toBeGreaterThan(0);
    for (const found of all)
      expect(Object.entries(found).filter(([, failed]) => failed.length > 0)).toEqual([]);
  });

  test('every merge brings what was read by eye; something new is right? UPDATE_DIGEST=1 npm test -- corpus', () => {
    compare(
      'history-digest',
      Object.fromEntries(
        merges.map((merge) => [`${merge.pull} ${merge.commit.slice(0, 7)}`, broughtBy(merge)]),
      ),
    );
  });
});
