// From target lines to front matter and back: what is said stays what it is, and no text goes lost on the way.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draftText, renderDraft } from '../../../actions/shared/domain/draft.ts';
import { isHazardous } from '../../../actions/shared/domain/hazard.ts';
import {
  type Migration,
  type MigrationJob,
  readingOf,
  toFrontMatter,
} from '../../../actions/shared/domain/migration.ts';
import { toTargetLines } from '../../../actions/shared/domain/migration-back.ts';
import { parseProposal } from '../../../actions/shared/domain/proposal.ts';
import { kindOfChange } from '../../../actions/shared/domain/proposal-change.ts';
import { parseSource } from '../../../actions/shared/domain/source.ts';
import { movesOf } from '../../../actions/shared/domain/target-move.ts';
import { readTemplateText } from '../../../actions/shared/domain/template-text.ts';
import { PRESETS } from '../../../actions/shared/presets.ts';
import { proposalOptions } from '../../../actions/shared/proposal-options.ts';
import { checkProposal } from '../../../actions/template-check/check.ts';
import { describeCorpus, fromCorpus, NEWEST_TEMPLATE, realProposals } from '../../support/corpus.ts';
import { files } from '../../support/documents.ts';
import {
  dropSection,
  edit,
  GOOD,
  GOOD_FRONT_MATTER,
  PATH,
  setFields,
  TEMPLATE,
} from '../../support/proposal.ts';

const options = proposalOptions(PRESETS.vep);
const ours = readTemplateText(TEMPLATE).template;
const job = (text: string, change: Partial<MigrationJob> = {}): MigrationJob => ({
  path: PATH,
  kind: 'proposal',
  text,
  options,
  template: ours,
  known: {},
  ...change,
});
const parsed = (text: string, path = PATH) => parseProposal(path, 'proposal', text, options);

function textOf(migration: Migration): string {
  if (!('draft' in migration)) throw new Error(JSON.stringify(migration));
  return draftText(migration.draft);
}

const forward = (text: string, change?: Partial<MigrationJob>) => textOf(toFrontMatter(job(text, change)));
const back = (text: string, change?: Partial<MigrationJob>) => textOf(toTargetLines(job(text, change)));

const MIGRATED = `---
title: Memory lease for paused machines
vep-number: 42
creation-date: TBD        # the day of the first pull request, as "2026-03-04"
status: provisional       # TBD: the owning SIG knows; implementable needs reviewers and approvers

authors:
  - TBD                   # logins, as "@ada"

owning-sig: sig-compute
participating-sigs: []    # further SIGs that have to sign off

reviewers:
  - TBD                   # named by the owning SIG
approvers:
  - TBD                   # named by the owning SIG

feature-gate: TBD         # its name; without a gate leave this out and say why in the text
# stage: TBD              # alpha, beta or ga: what is implemented now
milestone:
  alpha: "v1.10"
---

# VEP #42: Memory lease for paused machines

## VEP Status Metadata

### Release Signoff Checklist
`;

describe('to front matter', () => {
  test('what the document and its path say is written, what nobody knows is TBD', () => {
    expect(forward(GOOD).startsWith(MIGRATED)).toBe(true);
  });

  test('and the rest of the text is the same', () => {
    const rest = (text: string) => text.slice(text.indexOf('### Release Signoff'));
    expect(rest(forward(GOOD))).toBe(rest(GOOD));
  });

  test('what is known from elsewhere', () => {
    const known = {
      created: '2026-03-04',
      authors: ['@ada'],
      reviewers: ['@ben'],
      approvers: ['@cleo'],
      featureGate: 'MemoryLease',
      stage: 'alpha',
    };
    const text = forward(GOOD, { known });
    expect(parsed(text).metadata?.problems).toEqual([]);
    for (const line of [
      'creation-date: "2026-03-04"',
      '  - "@ada"',
      'feature-gate: MemoryLease',
      'stage: alpha',
    ])
      expect(text.split('\n')).toContain(line);
  });

  const withTarget = (line: string) => edit(GOOD, '- This VEP targets alpha for version: v1.10', line);
  test.each([
    [
      'a remark',
      withTarget('- This VEP targets alpha for version: v1.10 (first design)'),
      '  alpha: "v1.10 (first design)"',
    ],
    ['open', withTarget('- This VEP targets alpha for version: TBD'), '  alpha: "TBD"'],
    [
      'not applicable',
      withTarget('- This VEP targets alpha for version: N/A (tooling)'),
      '  alpha: "N/A (tooling)"',
    ],
    [
      'struck out',
      withTarget('- ~This VEP targets alpha for version: v1.8~'),
      '  alpha: "N/A"            # was: - ~This VEP targets alpha for version: v1.8~',
    ],
    [
      'another tense',
      withTarget('- This VEP targeted alpha for version: v1.6'),
      '  alpha: "v1.6"           # was: - This VEP targeted alpha for version: v1.6',
    ],
    [
      'quotes',
      withTarget('- This VEP targets alpha for version: v1.9 ("soon")'),
      '  alpha: "v1.9 (\\"soon\\")"',
    ],
  ])('a target with %s', (_name, text, line) => {
    expect(forward(text).split('\n')).toContain(line);
  });

  test.each([
    [
      'two of one stage',
      withTarget('- This VEP targets alpha for version: v1.9\n- This VEP targets alpha2 for version: v1.10'),
      /one milestone for alpha, and they name 2/,
    ],
    [
      'one of one stage, and one that is open for a reason',
      withTarget(
        '- This VEP targets alpha for version: v1.10\n- This VEP targets alpha2 for version: TBD (needs memory hotplug)',
      ),
      /one milestone for alpha, and they name 2/,
    ],
    [
      'none of a stage',
      withTarget('- Ship target version: v1.9'),
      /no milestone for a target without a stage/,
    ],
    [
      'a label of its own',
      withTarget('- This VEP targets enforcement for version: v1.9'),
      /no milestone for `enforcement`/,
    ],
  ])('target lines that front matter cannot say stay: %s', (_name, text, note) => {
    const migration = toFrontMatter(job(text));
    expect(textOf(migration).endsWith(text)).toBe(true);
    expect('notes' in migration && migration.notes).toEqual([expect.stringMatching(note)]);
  });

  test('text that hangs on a target line keeps it there', () => {
    const text = withTarget('- This VEP targets alpha for version: v1.10\n  if the first design holds');
    const migration = toFrontMatter(job(text));
    expect(textOf(migration).endsWith(text)).toBe(true);
    expect('notes' in migration && migration.notes).toEqual([
      'The target lines stay beside the front matter: other text hangs on them.',
    ]);
  });

  test.each([
    ['a colon and a number sign', 'Lease: 50 #1', 'title: "Lease: 50 #1"'],
    ['a word that YAML takes for another', 'Yes', 'title: "Yes"'],
    ['backslashes and quotes', 'A \\\\ "b"', 'title: "A \\\\ \\"b\\""'],
    ['other scripts', 'Speicher für Größe', 'title: Speicher für Größe'],
  ])('a title with %s', (_name, title, line) => {
    expect(forward(edit(GOOD, 'Memory lease for paused machines', title)).split('\n')).toContain(line);
  });

  test('a proposal about the process has no owner, gate or stage', () => {
    const text = forward(GOOD, { path: 'veps/meta-VEPs/42-memory-lease/vep.md' });
    expect(text).toContain('# owning-sig: none owns a proposal about the process');
    expect(text).not.toMatch(/feature-gate:|stage:/);
  });

  test('a document without the section for targets has no milestones', () => {
    expect(forward(dropSection(GOOD, 'VEP Status Metadata'))).toContain('# milestone: none yet');
  });

  test.each([
    ['front matter already', GOOD_FRONT_MATTER, { already: 'It has front matter already.' }],
    [
      'front matter that is never closed',
      `---\ntitle: x\n\n${GOOD}`,
      { refused: expect.stringContaining('never closed') },
    ],
    [
      'a title of 101 brackets',
      edit(GOOD, 'Memory lease', '['.repeat(101)),
      { refused: expect.stringContaining('not read the same') },
    ],
  ])('%s', (_name, text, expected) => {
    expect(toFrontMatter(job(text))).toMatchObject(expected);
  });
});

describe('to target lines', () => {
  test('what was migrated is what it was', () => {
    expect(back(forward(GOOD))).toBe(GOOD);
  });

  test('what target lines have no place for is kept, and found again', () => {
    const text = back(GOOD_FRONT_MATTER);
    expect(parsed(text).metadata).toBeUndefined();
    expect(text).toContain('- This VEP targets alpha for version: v1.10');
    expect(forward(text)).toBe(GOOD_FRONT_MATTER);
  });

  test('what the text says meanwhile rules over what was kept', () => {
    const text = back(GOOD_FRONT_MATTER).replace('alpha for version: v1.10', 'alpha for version: v1.11');
    const again = parsed(forward(text));
    expect(again.metadata?.milestones.map(({ value }) => value)).toEqual(['v1.11']);
    expect(again.metadata?.approvers.map(({ value }) => value)).toEqual(['@cleo']);
  });

  test.each([
    ['no front matter', GOOD, { already: 'It has no front matter.' }],
    [
      'broken front matter',
      '---\ntitle: [\n---\n\n# VEP #42: x\n',
      { refused: expect.stringContaining('cannot be read') },
    ],
    [
      'another number',
      setFields(GOOD_FRONT_MATTER, { 'vep-number': '43' }),
      { refused: 'The front matter says number 43, title or directory 42.' },
    ],
    [
      'another owner',
      setFields(GOOD_FRONT_MATTER, { 'owning-sig': 'sig-network' }),
      { refused: 'Its owner `sig-network` stands in the front matter only.' },
    ],
    [
      'another release',
      edit(GOOD_FRONT_MATTER, '## Overview', '- This VEP targets alpha for version: v1.9\n\n## Overview'),
      { refused: 'Front matter and target lines do not say the same about Alpha.' },
    ],
    [
      'the end of a comment',
      setFields(GOOD_FRONT_MATTER, { 'feature-gate': '"a --> b"' }),
      { refused: expect.stringContaining('`-->`') },
    ],
  ])('%s is said', (_name, text, expected) => {
    expect(toTargetLines(job(text))).toMatchObject(expected);
  });
});

/** What must hold for every document that migrates at all. */
function expectSame(bytes: Uint8Array, change: Partial<MigrationJob> = {}): 'migrated' | 'left' {
  const source = parseSource(bytes);
  if ('unreadable' in source || isHazardous(source.text)) return 'left';
  const { text } = source;
  const { path = PATH } = change;
  for (const migrate of [toFrontMatter, toTargetLines]) {
    const made = migrate(job(text, change));
    if (!('draft' in made)) continue;
    const out = draftText(made.draft);
    const [before, after] = [parsed(text, path), parsed(out, path)];
    expect(readingOf(after)).toBe(readingOf(before));
    expect(movesOf(before, after)).toEqual([]);
    // A second run finds it done.
    expect(migrate(job(out, change))).toHaveProperty('already');
    // What stays keeps its bytes; what goes are target lines, their headings and comments of the template, or the front matter.
    expect(parseSource(renderDraft(made.draft, bytes))).toEqual({ text: out });
    const kept = new Set(made.draft.map(({ from }) => from));
    const matter = before.document.frontMatter;
    const close = matter ? matter.line + matter.text.split('\n').length : 0;
    const gone = text
      .split('\n')
      .filter((line, index) => !kept.has(index + 1) && index >= close && line.trim() !== '');
    const known = new Set([...ours.words, ...(change.template?.words ?? [])]);
    const isOfTemplate = (line: string) =>
      /^(?:<!--|-->|#+ )/.test(line) ||
      known.has(
        line
          .trim()
          .toLowerCase()
          .replace(/[*_~`]/g, ''),
      );
    const isTarget = (line: string) => /target/i.test(line);
    if (migrate === toFrontMatter && !text.includes('`enhancements migrate`'))
      expect(gone.filter((line) => !isOfTemplate(line) && !isTarget(line))).toEqual([]);
    // There and back and there again it is the same, but for blank lines and the headings around the target lines.
    const solid = (some: string) =>
      some
        .split('\n')
        .filter((line) => !/^\s*$|^\W*(?:VEP.Status.Metadata|Target.releases)/i.test(line))
        .sort();
    const other = migrate === toFrontMatter ? toTargetLines : toFrontMatter;
    const returned = other(job(out, change));
    if ('draft' in returned) {
      const again = migrate(job(draftText(returned.draft), change));
      if ('draft' in again) expect(solid(draftText(again.draft))).toEqual(solid(out));
      expect(readingOf(parsed(draftText(returned.draft), path))).toBe(readingOf(before));
    }
  }
  return 'migrated';
}

describe('whatever a document is like', () => {
  test('it reads the same afterwards, and nothing is lost', () => {
    fc.assert(
      fc.property(files, (bytes) => {
        expectSame(bytes);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describeCorpus('real proposals', () => {
  const template = readTemplateText(fromCorpus(NEWEST_TEMPLATE)).template;

  test.each(realProposals())('$path', ({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const made = toFrontMatter(job(text, { path, template }));
    expectSame(bytes, { path, template });
    if ('already' in made) return;
    const out = textOf(made);
    const version = (some: string) => ({ text: some, proposal: parsed(some, path) });
    // The owning SIG alone is asked, and no check fails that did not.
    expect(kindOfChange(version(text), version(out))).toBe('conversion');
    const failed = (some: string) =>
      checkProposal(
        { path, kind: 'proposal', head: { text: some }, base: 'unknown' },
        { config: PRESETS.vep, template },
      )
        .findings.filter(({ outcome }) => outcome === 'failed')
        .map(({ rule, subject }) => `${rule}: ${subject}`);
    const before = failed(text);
    expect(failed(out).filter((finding) => !before.includes(finding))).toEqual([]);
  });

  test('all of them migrate, but the one that has front matter; most come back to the byte', () => {
    const states = realProposals().map(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes);
      const there = toFrontMatter(job(text, { path, template }));
      if (!('draft' in there)) return Object.keys(there)[0];
      const again = toTargetLines(job(draftText(there.draft), { path, template }));
      return 'draft' in again && draftText(again.draft) === text ? 'same' : 'migrated';
    });
    const count = (state: string) => states.filter((each) => each === state).length;
    expect([states.length, count('already'), count('same') + count('migrated')]).toEqual([42, 1, 41]);
    expect(count('same')).toBeGreaterThan(30);
  });
});
