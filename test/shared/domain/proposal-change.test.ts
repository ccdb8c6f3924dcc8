// What kind of change is it, and which sections does it touch? Each kind, conversions both ways, and what only looks harmless.

import { describe, expect, test } from '@jest/globals';
import { parseProposal } from '../../../actions/shared/domain/proposal.ts';
import {
  type ChangeKind,
  changedSections,
  kindOfChange,
  OWNERS_ALONE,
  type Version,
} from '../../../actions/shared/domain/proposal-change.ts';
import { PRESETS } from '../../../actions/shared/presets.ts';
import { proposalOptions } from '../../../actions/shared/proposal-options.ts';
import {
  dropSection,
  edit,
  GOOD,
  GOOD_FRONT_MATTER,
  PATH,
  setFields,
  setSection,
  setTarget,
} from '../../support/proposal.ts';

function version(text: string, path = PATH): Version {
  return { text, proposal: parseProposal(path, 'proposal', text, proposalOptions(PRESETS.vep)) };
}
const kindOf = (before: string, after: string, path = PATH): ChangeKind =>
  kindOfChange(version(before), version(after, path));

const HISTORY = 'Implementation History';
const CONVERTED = edit(
  GOOD_FRONT_MATTER,
  'feature-gate: MemoryLease\n',
  'feature-gate: MemoryLease\nlast-updated: "2026-10-01"\n',
);
const PHASES = edit(GOOD, '## Implementation History', '## Implementation Phases');
const DONE = '- 2026-09-01: merged\n\n### Later\n\nBeta follows.';
const OVERVIEW = `# VEP #42: Memory lease

# Overview

A machine lends its memory.

# Implementation History

- 2026-08-11: opened
`;

test('nothing before is new, nothing after is removed', () => {
  expect(kindOfChange(undefined, version(GOOD))).toBe('new');
  expect(kindOfChange(version(GOOD), undefined)).toBe('removed');
});

test('the owner alone is asked for history, a rename and a conversion', () => {
  expect([...OWNERS_ALONE].sort()).toEqual(['conversion', 'history', 'rename']);
});

describe('kinds', () => {
  test.each<[ChangeKind, string, string, string]>([
    ['content', 'a sentence', GOOD, setSection(GOOD, 'Design', 'Another way.')],
    ['content', 'a comment that nobody sees', GOOD, edit(GOOD, '## Design\n', '## Design\n<!-- x -->\n')],
    ['content', 'a heading', GOOD, edit(GOOD, '## Non Goals', '## Non-Goals')],
    ['content', 'the title', GOOD, edit(GOOD, '# VEP #42: Memory lease', '# VEP #42: Memory loan')],
    ['content', 'a section less', GOOD, dropSection(GOOD, 'Scalability')],
    [
      'content',
      'sections in another order',
      GOOD,
      `${dropSection(GOOD, 'Repos')}\n## Repos\n\n- kubevirt/kubevirt\n`,
    ],
    [
      'content',
      'a field of the front matter',
      GOOD_FRONT_MATTER,
      setFields(GOOD_FRONT_MATTER, { approvers: '["@bob"]' }),
    ],
    [
      'content',
      'a SIG that takes part',
      GOOD_FRONT_MATTER,
      setFields(GOOD_FRONT_MATTER, { 'participating-sigs': '[sig-network]' }),
    ],
    [
      'content',
      'front matter that lets a SIG take part',
      GOOD,
      setFields(GOOD_FRONT_MATTER, { 'participating-sigs': '[sig-network]' }),
    ],
    ['content', 'line ends', GOOD, GOOD.replaceAll('\n', '\r\n')],
    ['target', 'a new target', GOOD, setTarget(GOOD, 'beta', 'v1.12')],
    ['target', 'another release', GOOD, setTarget(GOOD, 'alpha', 'v1.11')],
    ['target', 'no target any more', GOOD, setTarget(GOOD, 'alpha', '')],
    [
      'target',
      'a struck target',
      GOOD,
      edit(
        GOOD,
        '- This VEP targets alpha for version: v1.10',
        '- ~This VEP targets alpha for version: v1.10~',
      ),
    ],
    ['target', 'a milestone', GOOD_FRONT_MATTER, edit(GOOD_FRONT_MATTER, '"v1.10"', '"v1.11"')],
    ['target', 'a conversion that moves it', GOOD, edit(GOOD_FRONT_MATTER, '"v1.10"', '"v1.11"')],
    [
      'target',
      'a target beside content',
      GOOD,
      setSection(setTarget(GOOD, 'alpha', 'v1.11'), 'Design', 'New.'),
    ],
    ['content', 'case 135: a target in another writing', GOOD, setTarget(GOOD, 'alpha', '1.10.0')],
    [
      'content',
      'a milestone in another writing',
      GOOD_FRONT_MATTER,
      edit(GOOD_FRONT_MATTER, '"v1.10"', '"1.10.0"'),
    ],
    ['status', 'another status', GOOD_FRONT_MATTER, setFields(GOOD_FRONT_MATTER, { status: 'implemented' })],
    ['status', 'another stage', GOOD_FRONT_MATTER, setFields(GOOD_FRONT_MATTER, { stage: 'beta' })],
    ['status', 'no status any more', GOOD_FRONT_MATTER, setFields(GOOD_FRONT_MATTER, { status: undefined })],
    [
      'owner',
      'another owner',
      GOOD_FRONT_MATTER,
      setFields(GOOD_FRONT_MATTER, { 'owning-sig': 'sig-network' }),
    ],
    [
      'owner',
      'another owner beside all else',
      GOOD_FRONT_MATTER,
      setFields(setSection(GOOD_FRONT_MATTER, 'Design', 'New.'), {
        'owning-sig': 'sig-network',
        status: 'deferred',
      }),
    ],
    [
      'owner',
      'a conversion that changes it',
      GOOD,
      setFields(GOOD_FRONT_MATTER, { 'owning-sig': 'sig-network' }),
    ],
    ['history', 'a line of history', GOOD, setSection(GOOD, HISTORY, '- 2026-09-01: merged')],
    ['history', 'a subsection of it', GOOD, setSection(GOOD, HISTORY, DONE)],
    [
      'history',
      'its subsections',
      setSection(GOOD, HISTORY, DONE),
      edit(setSection(GOOD, HISTORY, DONE), '### Later\n\nBeta follows.', '### Now\n\nBeta is here.'),
    ],
    ['history', 'a subsection less', setSection(GOOD, HISTORY, DONE), setSection(GOOD, HISTORY, '- none')],
    ['history', 'under its former heading', PHASES, setSection(PHASES, 'Implementation Phases', 'Done.')],
    ['history', 'its heading too', PHASES, setSection(GOOD, HISTORY, 'Done.')],
    ['history', 'front matter apart', GOOD_FRONT_MATTER, setSection(GOOD_FRONT_MATTER, HISTORY, 'Done.')],
    [
      'history',
      'with headings at the first level',
      OVERVIEW,
      edit(OVERVIEW, 'opened', 'opened\n- 2026-09-01: merged'),
    ],
    ['conversion', 'to front matter', GOOD, GOOD_FRONT_MATTER],
    ['conversion', 'to target lines', GOOD_FRONT_MATTER, GOOD],
    ['conversion', 'to front matter with more fields', GOOD, CONVERTED],
    [
      'conversion',
      'to front matter with a status',
      GOOD,
      setFields(GOOD_FRONT_MATTER, { status: 'provisional' }),
    ],
    [
      'conversion',
      'that keeps the target lines',
      GOOD,
      GOOD_FRONT_MATTER.slice(0, GOOD_FRONT_MATTER.indexOf('# VEP')) + GOOD,
    ],
    [
      'conversion',
      'with the release in another writing',
      GOOD,
      edit(GOOD_FRONT_MATTER, '"v1.10"', '"1.10.0"'),
    ],
  ])('%s: %s', (kind, _name, before, after) => {
    expect(kindOf(before, after)).toBe(kind);
  });

  const MOVED = PATH.replace('memory-lease', 'memory-loan');
  test.each<[ChangeKind, string, string, string]>([
    ['rename', 'the same text at another path', GOOD, MOVED],
    ['owner', 'below the directory of another SIG', GOOD, PATH.replace('sig-compute', 'sig-network')],
    [
      'rename',
      'below it, where the front matter names the owner',
      GOOD_FRONT_MATTER,
      PATH.replace('sig-compute', 'sig-network'),
    ],
    ['owner', 'to where nobody owns it', GOOD, 'veps/42-memory-lease/vep.md'],
  ])('moved is %s: %s', (kind, _name, text, path) => {
    expect(kindOf(text, text, path)).toBe(kind);
  });

  test('moved and changed is what the change is', () => {
    expect(kindOf(GOOD, setSection(GOOD, HISTORY, 'Done.'), MOVED)).toBe('history');
    expect(kindOf(GOOD, setSection(GOOD, 'Design', 'New.'), MOVED)).toBe('content');
  });
});

describe('content that hides in what the owner signs off alone', () => {
  const lower = (text: string) => `${dropSection(text, 'Goals')}`;
  const withTarget = (text: string) => `${text}\n\n- This VEP targets beta for version:`;
  test.each<[string, string, string]>([
    [
      'the design moves below the history',
      GOOD,
      setSection(dropSection(GOOD, 'Design'), HISTORY, '### Design\n\nAnother way.'),
    ],
    [
      'the design leaves the history',
      setSection(dropSection(GOOD, 'Design'), HISTORY, '### Design\n\nAnother way.'),
      GOOD,
    ],
    [
      'the history swallows the sections after it',
      GOOD,
      edit(setSection(GOOD, HISTORY, 'Done.'), '## Graduation Requirements', '### Graduation Requirements'),
    ],
    [
      'a section becomes history by its heading',
      GOOD,
      edit(lower(GOOD), '## Non Goals', '## Implementation History'),
    ],
    [
      'a section at the first level beside the history',
      OVERVIEW,
      edit(edit(OVERVIEW, 'lends', 'gives'), 'opened', 'merged'),
    ],
    ['a section at the first level', OVERVIEW, edit(OVERVIEW, 'lends', 'gives')],
    ['a conversion and another design', GOOD, setSection(GOOD_FRONT_MATTER, 'Design', 'New.')],
    [
      'a conversion and another design with a target line in it',
      GOOD,
      setSection(GOOD_FRONT_MATTER, 'Design', withTarget('New.')),
    ],
    [
      'a conversion back and another design with a target line in it',
      GOOD_FRONT_MATTER,
      setSection(GOOD, 'Design', withTarget('New.')),
    ],
    [
      'a conversion and a new section with a target line in it',
      GOOD,
      `${GOOD_FRONT_MATTER}\n## More\n\n${withTarget('New.')}\n`,
    ],
    [
      'a conversion and words before the title',
      GOOD,
      edit(GOOD_FRONT_MATTER, '# VEP #42', 'All else is void.\n\n# VEP #42'),
    ],
    ['a conversion and a section less', GOOD, dropSection(GOOD_FRONT_MATTER, 'Scalability')],
    ['a conversion and history', GOOD, setSection(GOOD_FRONT_MATTER, HISTORY, 'Done.')],
  ])('%s', (_name, before, after) => {
    expect(kindOf(before, after)).toBe('content');
  });
});

test('a document of thousands of headings is compared in one pass', () => {
  const headings = Array.from({ length: 5_000 }, (_, index) => `## Section ${index % 2_500}`).join('\n');
  expect(kindOf(`# VEP #42: T\n${headings}`, `# VEP #42: T\n${headings}\nNew.`)).toBe('content');
  expect(kindOf(`# VEP #42: T\n${headings}`, `# VEP #42: T\n${headings.replaceAll('Section', 'Part')}`)).toBe(
    'content',
  );
});

describe('changed sections', () => {
  test.each<[string, string, string, string[]]>([
    ['none', GOOD, GOOD, []],
    ['a section', GOOD, setSection(GOOD, 'Design', 'New.'), ['Design']],
    ['a section below another, alone', GOOD, setSection(GOOD, 'Beta', '- [ ] Works'), ['Beta']],
    [
      'the title, as it is now',
      GOOD,
      edit(GOOD, 'Memory lease for', 'Memory loan for'),
      ['VEP #42: Memory loan for paused machines'],
    ],
    [
      'one that is gone and one that came',
      GOOD,
      edit(GOOD, '## Non Goals', '## Limits'),
      ['Limits', 'Non Goals'],
    ],
    [
      'another spelling of the heading, as it is now',
      GOOD,
      edit(GOOD, '## Non Goals', '## **Non Goals**'),
      ['Non Goals'],
    ],
    [
      'the front matter',
      GOOD_FRONT_MATTER,
      setFields(GOOD_FRONT_MATTER, { stage: 'beta' }),
      ['the front matter'],
    ],
    ['words before the title', GOOD, `Attention.\n\n${GOOD}`, ['the beginning']],
    [
      'the second of two with one heading',
      `${GOOD}\n## Repos\n\n- x\n`,
      `${GOOD}\n## Repos\n\n- y\n`,
      ['Repos'],
    ],
    [
      'each heading at the first level',
      OVERVIEW,
      edit(edit(OVERVIEW, 'lends', 'gives'), 'opened', 'merged'),
      ['Overview', 'Implementation History'],
    ],
  ])('%s', (_name, before, after, headings) => {
    expect(changedSections(version(before), version(after))).toEqual(headings);
  });
});

describe('what only looks like the history, or like no change', () => {
  const with_ = (heading: string, text: string) => `${GOOD}\n## ${heading}\n\n${text}\n`;

  test.each([
    ['a heading that ends with its name', 'Old Implementation History'],
    ['a heading that begins with its name', 'Implementation History Of Others'],
  ])('%s is content', (_name, heading) => {
    expect(kindOf(with_(heading, 'a'), with_(heading, 'b'))).toBe('content');
  });

  test('two lines joined are content: a reader sees another text', () => {
    expect(kindOf(with_('Notes', '- a\n- b'), with_('Notes', '- a- b'))).toBe('content');
    expect(kindOf(with_('Notes', 'a\nb'), with_('Notes', 'ab'))).toBe('content');
  });

  test('lines joined in the front matter, and before the title, are content', () => {
    const joined = edit(GOOD_FRONT_MATTER, 'status: implementable\n', 'status: implementable \n');
    expect(kindOf(GOOD_FRONT_MATTER, joined)).toBe('content');
    expect(kindOf(`a\nb\n\n${GOOD}`, `ab\n\n${GOOD}`)).toBe('content');
  });

  test('of sections with one heading each is held against its own', () => {
    const three = (second: string) => `${GOOD}\n## Notes\n\na\n\n## Notes\n\n${second}\n\n## Notes\n\nc\n`;
    expect(kindOf(three('b'), three('changed'))).toBe('content');
    expect(changedSections(version(three('b')), version(three('changed')))).toEqual(['Notes']);
    const swapped = `${GOOD}\n## Notes\n\nc\n\n## Notes\n\nb\n\n## Notes\n\na\n`;
    expect(changedSections(version(three('b')), version(swapped))).toEqual(['Notes', 'Notes']);
  });
});
