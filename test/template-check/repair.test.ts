// What is mended without the author, what is left alone, and that nothing of a text is ever lost.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Config, requireConfig } from '../../actions/shared/config.ts';
import { draftText, renderDraft } from '../../actions/shared/domain/draft.ts';
import { isHazardous } from '../../actions/shared/domain/hazard.ts';
import { parseSource } from '../../actions/shared/domain/source.ts';
import { readTemplateText } from '../../actions/shared/domain/template-text.ts';
import { checkProposal } from '../../actions/template-check/check.ts';
import { type Repaired, repairProposal } from '../../actions/template-check/repair.ts';
import { describeCorpus, fromCorpus, NEWEST_TEMPLATE, realProposals } from '../support/corpus.ts';
import { files } from '../support/documents.ts';
import {
  dropSection,
  edit,
  FRONT_MATTER_TEMPLATE,
  GOOD,
  GOOD_FRONT_MATTER,
  PATH,
  TEMPLATE,
} from '../support/proposal.ts';

interface Setting {
  readonly path?: string;
  readonly template?: string;
  readonly config?: string;
}

function prepare({ path = PATH, template = TEMPLATE, config = 'preset: vep' }: Setting = {}) {
  const words = readTemplateText(template);
  const settled: Config = requireConfig(config, 'enhancements.yaml');
  const shared = { config: settled, template: words.template };
  return {
    repair: (text: string): Repaired =>
      repairProposal(text, { path, kind: 'proposal', shared, template: words }),
    check: (text: string) =>
      checkProposal({ path, kind: 'proposal', head: { text }, base: 'unknown' }, shared),
  };
}

const fixed = (text: string, setting?: Setting) => draftText(prepare(setting).repair(text).draft);
const what = (text: string, setting?: Setting) =>
  prepare(setting)
    .repair(text)
    .repairs.map((each) => `${each.line} ${each.what}`);

describe('what is put right', () => {
  test.each([
    ['a spelling', edit(GOOD, '## Non Goals', '## Non-Goals')],
    ['bold', edit(GOOD, '## Non Goals', '## **Non-Goals**')],
    ['a colon', edit(GOOD, '## Goals', '## Goals:')],
    ['case', edit(GOOD, '## API Examples', '## api examples')],
    ['a former name', edit(GOOD, '## Implementation History', '## Implementation Phases')],
    ['a level too high', edit(GOOD, '## Scalability', '# Scalability')],
    ['a level too deep', edit(GOOD, '## Repos', '### Repos')],
    ['bold text for a heading', edit(GOOD, '### Beta\n', '**Beta**\n')],
    ['the form of the title', edit(GOOD, '# VEP #42: ', '# VEP 0042 - ')],
    ['a title without its number', edit(GOOD, '# VEP #42: ', '# ')],
    ["a title with the template's number", edit(GOOD, '# VEP #42: ', '# VEP #NNNN: ')],
    ['a release in other digits', edit(GOOD, 'alpha for version: v1.10', 'alpha for version: 1.10.0')],
    [
      'a target line in bold',
      edit(
        GOOD,
        '- This VEP targets alpha for version: v1.10',
        '- **This VEP targets Alpha for version:** v1.10.',
      ),
    ],
    [
      'what has no place',
      edit(dropSection(GOOD, 'Repos'), '## Overview', `${sectionOf('Repos')}## Overview`),
    ],
  ])('%s: the text is the good one again', (_name, text) => {
    expect(fixed(text)).toBe(GOOD);
  });

  test('a heading with a line below it stays of that kind', () => {
    const text = edit(GOOD, '## Non Goals', 'Non-Goals\n---------');
    expect(fixed(text)).toBe(edit(GOOD, '## Non Goals', 'Non Goals\n---------'));
  });

  test("what stands below a heading goes along with it, also the author's own headings", () => {
    const text = edit(GOOD, '## Scalability\n', '# Scalability\n\n## Ten thousand\n\nIt holds.\n');
    expect(fixed(text)).toBe(
      edit(GOOD, '## Scalability\n', '## Scalability\n\n### Ten thousand\n\nIt holds.\n'),
    );
  });

  test('a section that is missing comes with the words of the template, at its place', () => {
    const text = dropSection(GOOD, 'Scalability');
    expect(fixed(text)).toBe(
      edit(
        text,
        '## Update/Rollback',
        '## Scalability\n\n<!--\nWhat does a large cluster notice?\n-->\n\n## Update/Rollback',
      ),
    );
    expect(what(text)).toEqual([
      `${lineOf(text, '## Update/Rollback')} section \`Scalability\` was added from the template`,
    ]);
  });

  test('several that are missing, also inside one another, and at the end', () => {
    const text = dropSection(dropSection(GOOD, 'Graduation Requirements'), 'VEP Status Metadata');
    const { repair, check } = prepare();
    const { draft, repairs } = repair(text);
    expect(repairs.map((each) => each.what)).toEqual([
      '3 sections `VEP Status Metadata`, `Target releases` and `Release Signoff Checklist` were added from the template',
      '5 sections `Graduation Requirements`, `Alpha`, `Beta`, `On-By-Default Readiness` and `GA` were added from the template',
    ]);
    const rules = check(draftText(draft)).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('section-required');
  });

  test('front matter names the title that is missing', () => {
    const text = edit(GOOD_FRONT_MATTER, '# VEP #42: Memory lease for paused machines\n\n', '');
    expect(fixed(text, { template: FRONT_MATTER_TEMPLATE })).toBe(GOOD_FRONT_MATTER);
  });
});

describe('what is left to the author', () => {
  test.each([
    ['nothing', GOOD],
    [
      'a title without any number',
      edit(GOOD, '# VEP #42: Memory lease', '# VEP #NNNN: Your short, descriptive title'),
    ],
    ['a remark in a heading', edit(GOOD, '## Goals', '## Goals (for now)')],
    ['a number before a heading', edit(GOOD, '## Goals', '## 3. Goals')],
    ['a picture in a heading', edit(GOOD, '## Goals', '## 🎯 Goals')],
    ['one heading for two stages', edit(dropSection(GOOD, 'GA'), '### Beta\n', '### Beta / GA\n')],
    [
      'a heading that is linked to',
      edit(
        edit(GOOD, '## Implementation History', '## Implementation Phases'),
        '## Overview\n',
        '## Overview\n\nSee [phases](#implementation-phases).\n',
      ),
    ],
    ["a section in a comment of one's own", edit(GOOD, '## Scalability', '<!-- later\n## Scalability\n-->')],
    ['a section in a code block', edit(GOOD, '## Scalability', '```\n## Scalability\n```')],
    ['a code block that is never closed', edit(GOOD, '## Scalability', '```\n\n## Scalability')],
    ['a name that may mean it', edit(GOOD, '## Alternatives', '## Deployment alternatives')],
    ['another tense', edit(GOOD, 'targets alpha for version: v1.10', 'targeted alpha for version: v1.10')],
    [
      'a target that is struck out',
      edit(
        GOOD,
        '- This VEP targets alpha for version: v1.10',
        '- ~This VEP targets alpha for version: 1.10~',
      ),
    ],
    ['two releases in one line', edit(GOOD, 'alpha for version: v1.10', 'alpha for version: 1.9, 1.10')],
  ])('%s', (_name, text) => {
    expect(fixed(text)).toBe(text);
  });

  test('a level whose change would put a section of the author into another one', () => {
    const text = edit(GOOD, '## API Examples', '### API Examples');
    const own = edit(text, '## Alternatives', '### More design\n\nIt goes on.\n\n## Alternatives');
    expect(fixed(own)).toBe(own);
  });

  test('a rule that is off asks for nothing', () => {
    const text = edit(GOOD, '## Non Goals', '## Non-Goals');
    expect(fixed(text, { config: 'preset: vep\ntemplate: { rules: { section-heading: "off" } }' })).toBe(
      text,
    );
  });
});

function sectionOf(heading: string): string {
  const lines = GOOD.split('\n');
  const start = lines.indexOf(`## ${heading}`);
  const next = lines.findIndex((line, index) => index > start && /^#/.test(line));
  return `${lines.slice(start, next).join('\n')}\n`;
}

function lineOf(text: string, start: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(start)) + 1;
}

/** What must hold for every document, whatever it is like. */
function expectWhole(bytes: Uint8Array, setting: Setting): 'changed' | 'as it was' {
  const source = parseSource(bytes);
  if ('unreadable' in source || isHazardous(source.text)) return 'as it was';
  const { text } = source;
  const { repair, check } = prepare(setting);
  const { draft, repairs } = repair(text);
  const out = draftText(draft);
  // A second run finds nothing more.
  expect(repair(out).repairs).toEqual([]);
  // Every line is still there, once; blank lines may be more.
  const lines = text.split('\n');
  const kept = draft.flatMap(({ from }) => from ?? []).sort((a, b) => a - b);
  const gone = lines.flatMap((line, index) => (kept.includes(index + 1) ? [] : [line]));
  expect(new Set(kept).size).toBe(kept.length);
  expect(gone.filter((line) => !/^\s*(?:=+|-+)?\s*$/.test(line))).toEqual([]);
  // What changed in a line is markup, or the template's form; its words stay.
  const words = (line: string) => line.toLowerCase().replace(/[^\p{L}]/gu, '');
  const changed = draft.filter(({ text: now, from }) => from !== undefined && now !== lines[from - 1]);
  expect(changed.length).toBeLessThanOrEqual(
    repairs.length + lines.filter((line) => /^\s*#|^[=-]+$/.test(line)).length,
  );
  for (const { text: now, from } of changed) {
    const before = lines[(from ?? 1) - 1] ?? '';
    const isName = /^\s*(?:#|\*\*|__)/.test(now) || now.startsWith('#');
    if (!isName && before.trim() !== '')
      expect([now, words(now)]).toEqual([
        now,
        expect.stringContaining(
          words(before)
            .replace(/^v(?=\d)/, '')
            .slice(0, 3),
        ),
      ]);
  }
  // No line end changes where a line stays.
  const rendered = renderDraft(draft, bytes);
  expect(parseSource(rendered)).toEqual({ text: out });
  if (out === text) expect(rendered).toEqual(bytes);
  // What was mended is no finding any more, and nothing fails that did not.
  const key = ({ rule, subject }: { rule: string; subject: string }) => `${rule}: ${subject}`;
  const ofForm = [
    'section-required',
    'section-heading',
    'section-order',
    'title-format',
    'number-agrees',
    'target-release',
    'owning-sig',
    'metadata-agrees',
  ];
  const before = new Set(check(text).findings.map(key));
  const after = check(out)
    .findings.filter(({ rule }) => ofForm.includes(rule))
    .map(key);
  expect(after.filter((finding) => !before.has(finding))).toEqual([]);
  return out === text ? 'as it was' : 'changed';
}

describe('whatever a document is like', () => {
  test('nothing is lost, nothing new fails, a second run changes nothing', () => {
    fc.assert(
      fc.property(files, (bytes) => {
        expectWhole(bytes, {});
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

describeCorpus('real proposals', () => {
  const template = fromCorpus(NEWEST_TEMPLATE);

  test.each(realProposals())('$path', ({ path, bytes }) => {
    expectWhole(bytes, { path, template });
  });

  test('most of what they lack in form is mended', () => {
    const rows = realProposals().map(({ path, bytes }) => {
      const { repair, check } = prepare({ path, template });
      const text = new TextDecoder().decode(bytes);
      const { draft, repairs } = repair(text);
      const forms = (some: string) =>
        check(some).findings.filter(({ rule }) =>
          /^section-(?:required|heading|order)$|^title-format$/.test(rule),
        ).length;
      return { changed: repairs.length > 0, before: forms(text), after: forms(draftText(draft)) };
    });
    const sum = (key: 'before' | 'after') => rows.reduce((total, row) => total + row[key], 0);
    expect([rows.length, rows.filter(({ changed }) => changed).length]).toEqual([42, 36]);
    expect(sum('before')).toBeGreaterThan(110);
    expect(sum('after')).toBeLessThan(20);
  });
});
