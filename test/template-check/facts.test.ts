// What do the rules know of a proposal? Which sections it owes, what a change of it advances, and for which release it is tracked.

import { describe, expect, test } from '@jest/globals';
import type { Proposal } from '../../actions/shared/domain/proposal.ts';
import { parseRelease, renderRelease } from '../../actions/shared/domain/release.ts';
import type { Stage } from '../../actions/shared/domain/target.ts';
import {
  advanceOf,
  isBeforeProcess,
  isTargeted,
  nextRelease,
  sectionOf,
  trackedRelease,
} from '../../actions/template-check/facts.ts';
import {
  dropSection,
  edit,
  factsOf,
  GOOD,
  GOOD_FRONT_MATTER,
  type Job,
  placeOf,
  setFields,
  setTarget,
  TEMPLATE,
} from '../support/proposal.ts';

const META = 'veps/meta-VEPs/42-process/vep.md';
const STAGE_SECTIONS = ['Alpha', 'Beta', 'On-By-Default Readiness', 'GA'];
const METADATA_SECTIONS = ['VEP Status Metadata', 'Target releases', 'Release Signoff Checklist'];

/** A proposal that has nothing but these target lines. */
const targeting = (...values: readonly string[]) =>
  `# VEP #42: T\n\n${values.map((value) => `- This VEP targets ${value}\n`).join('')}`;
const proposalOf = (text: string): Proposal => factsOf({ text }).proposal;
const fields = (changes: Readonly<Record<string, string | undefined>>) =>
  setFields(GOOD_FRONT_MATTER, changes);

describe('sections that are not asked for', () => {
  const spared = (job: Job) =>
    factsOf(job).answers.flatMap(({ required, wanted }) => (required ? [] : [wanted.heading]));

  test.each<{ name: string; job: Job; found: readonly string[] }>([
    { name: 'none with target lines', job: { text: GOOD }, found: [] },
    { name: 'none in an empty document', job: { text: '' }, found: [] },
    {
      name: 'target lines and checklist, with what holds them, beside front matter',
      job: { text: GOOD_FRONT_MATTER },
      found: METADATA_SECTIONS,
    },
    {
      name: 'the same beside milestones without a status',
      job: { text: fields({ status: undefined }) },
      found: METADATA_SECTIONS,
    },
    {
      name: 'the same beside a status without milestones',
      job: { text: fields({ milestone: undefined }) },
      found: METADATA_SECTIONS,
    },
    {
      name: 'none beside front matter that says neither',
      job: { text: fields({ milestone: undefined, status: undefined }) },
      found: [],
    },
    {
      name: 'the requirements of a stage that is skipped',
      job: { text: setTarget(GOOD, 'ga', 'N/A (tooling)') },
      found: ['GA'],
    },
    {
      name: 'those of beta, also what it takes to be on by default',
      job: { text: setTarget(GOOD, 'beta', 'skipped') },
      found: ['Beta', 'On-By-Default Readiness'],
    },
    {
      name: 'none where one of two targets of a stage is skipped',
      job: { text: targeting('alpha for version: N/A', 'alpha for version: v1.10') },
      found: [],
    },
    {
      name: 'every stage where no target names one',
      job: { text: targeting('version: v1.10') },
      found: STAGE_SECTIONS,
    },
    {
      name: 'none where one target of two names a stage',
      job: { text: targeting('version: v1.10', 'alpha for version: v1.10') },
      found: [],
    },
    { name: 'every stage of a process', job: { text: GOOD, path: META }, found: STAGE_SECTIONS },
    {
      name: 'one that the template calls optional',
      job: { text: GOOD, template: edit(TEMPLATE, '## Scalability', '## Scalability (Optional)') },
      found: ['Scalability'],
    },
    {
      name: 'a heading that only holds others, none of which is asked for',
      job: { text: GOOD, path: META, template: '# VEP #NNNN: T\n\n## Stages\n\n### Alpha\n\n### Beta\n' },
      found: ['Stages', 'Alpha', 'Beta'],
    },
    {
      name: 'only the others where one of them is asked for',
      job: {
        text: GOOD,
        path: META,
        template: '# VEP #NNNN: T\n\n## Stages\n\n### Alpha\n\n### Removal\n',
      },
      found: ['Alpha'],
    },
    {
      name: 'no heading without a word that holds no other',
      job: { text: GOOD, template: '# VEP #NNNN: T\n\n## Notes\n' },
      found: [],
    },
    {
      name: 'but the others, below a heading with words of its own',
      job: {
        text: GOOD,
        path: META,
        template: '# VEP #NNNN: T\n\n## Stages\n\nWhat is to be done?\n\n### Alpha\n',
      },
      found: ['Alpha'],
    },
  ])('$name', ({ job, found }) => {
    expect(spared(job)).toEqual(found);
  });
});

describe('answers', () => {
  test('one for each section of the template, in its order, with the section that answers it', () => {
    const text = edit(dropSection(GOOD, 'Scalability'), '## Non Goals', '## Non-Goals');
    const facts = factsOf({ text });
    expect(facts.answers.map(({ index }) => index)).toEqual(
      facts.template?.sections.map((_, index) => index),
    );
    const told = (heading: string) => {
      const answer = facts.answers.find(({ wanted }) => wanted.heading === heading);
      const section = answer && sectionOf(facts, answer);
      return [answer?.content, answer?.match?.spelling, section?.heading, section?.line];
    };
    expect(told('Goals')).toEqual(['filled', 'exact', 'Goals', placeOf(text, '## Goals').line]);
    expect(told('Non Goals')).toEqual(['filled', 'variant', 'Non-Goals', placeOf(text, '## Non-Goals').line]);
    expect(told('Scalability')).toEqual(['empty', undefined, undefined, undefined]);
    const missing = facts.answers.find(({ wanted }) => wanted.heading === 'Scalability');
    expect(missing && 'match' in missing).toBe(false);
  });

  test('none without a template', () => {
    const facts = factsOf({ text: GOOD, template: 'none' });
    expect(facts.answers).toEqual([]);
    expect(facts).not.toHaveProperty('template');
  });
});

test.each<[string, string, Stage, boolean]>([
  ['a release', 'alpha for version: v1.10', 'alpha', true],
  ['a release for another stage', 'alpha for version: v1.10', 'beta', false],
  ['nothing yet', 'alpha for version:', 'alpha', false],
  ['that it is skipped', 'alpha for version: N/A', 'alpha', false],
])('a stage whose target line says %s', (_name, line, stage, expected) => {
  expect(isTargeted(proposalOf(targeting('alpha for version:', line)), stage)).toBe(expected);
});

test('the next release is the one that is planned, or a form that nobody copies', () => {
  const upcoming = (text: string) => nextRelease(factsOf({ text: GOOD, upcoming: text }));
  expect([upcoming('v1.11'), upcoming('unknown')]).toEqual(['v1.11', 'v1.N']);
});

describe('what a change advances', () => {
  const alpha = 'alpha for version: v1.9';
  test.each<{ name: string; base: string; text: string; advance: string | undefined }>([
    { name: 'nothing', base: GOOD, text: GOOD, advance: undefined },
    {
      name: 'a stage that had no release',
      base: targeting(alpha),
      text: targeting(alpha, 'beta for version: v1.10'),
      advance: 'Beta is targeted',
    },
    {
      name: 'a stage that was open',
      base: targeting(alpha, 'GA for version: TBD'),
      text: targeting(alpha, 'GA for version: v1.11'),
      advance: 'GA is targeted',
    },
    {
      name: 'of two the first',
      base: targeting('alpha for version:'),
      text: targeting('GA for version: v1.11', 'beta for version: v1.10'),
      advance: 'Beta is targeted',
    },
    {
      name: 'a stage that is targeted to another release does not',
      base: targeting(alpha),
      text: targeting('alpha for version: v1.10'),
      advance: undefined,
    },
    {
      name: 'a target that is taken back does not',
      base: targeting(alpha),
      text: targeting('alpha for version:'),
      advance: undefined,
    },
    {
      name: 'targets of a document that had none do not',
      base: '# VEP #42: T\n',
      text: targeting(alpha, 'version: v1.10'),
      advance: undefined,
    },
    {
      name: 'a release outside the graduation',
      base: targeting('version:'),
      text: targeting('version: v1.10'),
      advance: 'a release is targeted',
    },
    {
      name: 'a release outside the graduation, beside a stage that stood',
      base: targeting(alpha, 'version:'),
      text: targeting(alpha, 'version: v1.10'),
      advance: 'a release is targeted',
    },
    {
      name: 'a release outside the graduation that stood does not',
      base: targeting('version: v1.9'),
      text: targeting('version: v1.10'),
      advance: undefined,
    },
    {
      name: 'one that is still open does not',
      base: targeting('version: TBD'),
      text: targeting('version:'),
      advance: undefined,
    },
    {
      name: 'a further stage',
      base: fields({ stage: 'alpha' }),
      text: fields({ stage: 'beta' }),
      advance: 'the stage goes from alpha to beta',
    },
    {
      name: 'a further stage says more than its target',
      base: fields({ stage: 'beta' }),
      text: fields({ stage: 'stable', milestone: '{alpha: v1.10, ga: v1.12}' }),
      advance: 'the stage goes from beta to ga',
    },
    {
      name: 'a further stage of a document without targets',
      base: fields({ stage: 'alpha', milestone: undefined }),
      text: fields({ stage: 'beta', milestone: undefined }),
      advance: 'the stage goes from alpha to beta',
    },
    {
      name: 'the same stage does not',
      base: fields({ stage: 'beta' }),
      text: fields({ stage: 'Beta' }),
      advance: undefined,
    },
    {
      name: 'an earlier stage does not',
      base: fields({ stage: 'beta' }),
      text: fields({ stage: 'alpha' }),
      advance: undefined,
    },
    {
      name: 'the first stage that is stated does not',
      base: fields({ stage: undefined }),
      text: fields({ stage: 'beta' }),
      advance: undefined,
    },
    {
      name: 'a stage that is stated no more does not',
      base: fields({ stage: 'alpha' }),
      text: fields({ stage: undefined }),
      advance: undefined,
    },
  ])('$name', ({ base, text, advance }) => {
    expect(advanceOf(proposalOf(text), proposalOf(base))).toBe(advance);
  });
});

describe('the release for which a proposal is tracked', () => {
  const upcoming = 'unknown';
  const THREE = ['GA for version: v1.12', 'alpha for version: v1.9', 'beta for version: v1.10'];
  const milestone = '{alpha: v1.9, beta: v1.11, ga: v1.12}';
  test.each<{ name: string; job: Job; release: string | undefined }>([
    { name: 'none without a target', job: { text: '# VEP #42: T\n' }, release: undefined },
    {
      name: 'none where all is open',
      job: { text: targeting('alpha for version: TBD') },
      release: undefined,
    },
    {
      name: 'that of the stage that is stated, whatever is ahead',
      job: { text: fields({ stage: 'beta', milestone }), upcoming: 'v1.12' },
      release: 'v1.11',
    },
    {
      name: 'of two for that stage the nearest',
      job: { text: fields({ stage: 'beta', milestone: '{beta: "v1.11 or v1.10"}' }) },
      release: 'v1.10',
    },
    {
      name: 'the nearest ahead where the stage that is stated has no release',
      job: { text: fields({ stage: 'beta', milestone: '{alpha: v1.9, ga: v1.12}' }) },
      release: 'v1.12',
    },
    { name: 'the one that is planned now', job: { text: targeting(...THREE) }, release: 'v1.10' },
    { name: 'the nearest ahead', job: { text: targeting(...THREE), upcoming: 'v1.11' }, release: 'v1.12' },
    {
      name: 'the last where none is ahead',
      job: { text: targeting(...THREE), upcoming: 'v1.13' },
      release: 'v1.12',
    },
    {
      name: 'the last where nobody knows what is ahead or was before',
      job: { text: targeting(...THREE), upcoming },
      release: 'v1.12',
    },
    {
      name: 'the last of a new proposal',
      job: { text: targeting(...THREE), upcoming, base: 'none' },
      release: 'v1.12',
    },
    {
      name: 'the last where no release was named before',
      job: { text: targeting(...THREE), upcoming, base: { text: targeting('alpha for version:') } },
      release: 'v1.12',
    },
    {
      name: 'the nearest that the change sets',
      job: {
        text: targeting(...THREE, 'version: v1.13'),
        upcoming,
        base: { text: targeting('alpha for version: v1.9', 'version: v1.13') },
      },
      release: 'v1.10',
    },
    {
      name: 'the last where the change sets none',
      job: { text: targeting(...THREE), upcoming, base: { text: targeting(...THREE) } },
      release: 'v1.12',
    },
  ])('$name', ({ job, release }) => {
    const found = trackedRelease(factsOf(job));
    expect(found && renderRelease(found)).toBe(release);
  });
});

test.each<{ name: string; lines: readonly string[]; since: string; expected: boolean }>([
  { name: 'every target lies before it', lines: ['alpha for version: v1.4'], since: 'v1.5', expected: true },
  { name: 'it began with the target', lines: ['alpha for version: v1.5'], since: 'v1.5', expected: false },
  {
    name: 'one of two targets lies before it',
    lines: ['alpha for version: v1.4', 'beta for version: v1.5'],
    since: 'v1.5',
    expected: false,
  },
  { name: 'there is no target', lines: [], since: 'v1.5', expected: false },
  { name: 'nobody says when it began', lines: ['alpha for version: v1.4'], since: '', expected: false },
])('before the process: $name', ({ lines, since, expected }) => {
  expect(isBeforeProcess(proposalOf(targeting(...lines)), parseRelease(since))).toBe(expected);
});
