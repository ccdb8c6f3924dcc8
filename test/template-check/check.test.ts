import { describe, expect, test } from '@jest/globals';
import {
  check,
  dropSection,
  edit,
  FRONT_MATTER_TEMPLATE,
  GOOD,
  GOOD_FRONT_MATTER,
  type Job,
  OLD,
  OLD_FINDINGS,
  PATH,
  setFields,
  setSection,
  setTarget,
  summary,
  TEMPLATE,
} from '../support/proposal.ts';

const BAD = { message: 'The file is not UTF-8 text.', hint: 'Save it as UTF-8.' };

test('a finding carries its rule and the reference', () => {
  const [finding] = check({ text: dropSection(GOOD, 'Goals') }).findings;
  expect(finding).toEqual({
    rule: 'section-required',
    family: 'section',
    reference: 'P-1',
    outcome: 'failed',
    subject: 'goals',
    message: 'Section `Goals` is missing.',
    hint: 'Add `## Goals` and fill it, or write `N/A` and the reason.',
  });
});

describe('a whole document', () => {
  test.each<{ name: string; job: Job }>([
    { name: 'with target lines', job: { text: GOOD } },
    { name: 'with front matter', job: { text: GOOD_FRONT_MATTER, template: FRONT_MATTER_TEMPLATE } },
    { name: 'with pull request and tracker', job: { text: GOOD, pull: {}, tracker: {} } },
  ])('a good alpha proposal $name passes with Beta and GA empty', ({ job }) => {
    expect(check({ ...job, base: 'none' })).toEqual({
      path: PATH,
      outcome: 'passed',
      findings: [],
      known: [],
      tracked: { major: 1, minor: 10, patch: 0 },
    });
  });

  test('an untouched copy of the template fails for every section that is to be filled (case 148)', () => {
    expect(summary({ text: TEMPLATE, base: 'none' })).toEqual({
      outcome: 'failed',
      findings: [
        'title-format: placeholder',
        'section-filled: target releases',
        'section-filled: release signoff checklist',
        'section-filled: overview',
        'section-filled: motivation',
        'section-filled: goals',
        'section-filled: non goals',
        'section-filled: definition of users',
        'section-filled: user stories',
        'section-filled: repos',
        'section-filled: design',
        'section-filled: api examples',
        'section-filled: alternatives',
        'section-filled: scalability',
        'section-filled: update/rollback compatibility',
        'section-filled: functional testing approach',
        'section-filled: graduation requirements',
      ],
      known: [],
    });
  });

  test('an untouched copy of the template with front matter fails as well', () => {
    const { outcome, findings } = summary({ text: FRONT_MATTER_TEMPLATE, template: FRONT_MATTER_TEMPLATE });
    expect(outcome).toBe('failed');
    expect(findings).toContain('front-matter-schema: placeholder the number');
    expect(findings).toContain('section-filled: overview');
    expect(findings).not.toContain('section-filled: implementation history');
  });

  test('a document whose every section says N/A and why passes', () => {
    const headings = GOOD.match(/^## (?!VEP Status|Graduation).*$/gm) ?? [];
    const text = headings.reduce(
      (document, heading) => setSection(document, heading.slice(3), 'N/A: only the tooling changes.'),
      setTarget(GOOD, 'alpha', 'N/A (tooling change)'),
    );
    const stages = edit(
      edit(text, 'beta for version:', 'beta for version: N/A'),
      'GA for version:',
      'GA for version: N/A',
    );
    const skipped = setSection(
      dropSection(stages, 'Graduation Requirements'),
      'Release Signoff Checklist',
      '- ~[ ] None~',
    );
    expect(headings).toHaveLength(14);
    expect(
      check({ text: `${skipped}\n## Graduation Requirements\n\nN/A: there are no stages.\n` }),
    ).toMatchObject({
      outcome: 'passed',
      findings: [],
    });
  });

  test.each<{ name: string; text: string }>([
    { name: 'with a byte order mark', text: `\ufeff${GOOD}` },
    { name: 'without a final newline', text: GOOD.trimEnd() },
    { name: 'with many final newlines', text: `${GOOD}\n\n\n` },
  ])('$name the result is the same (case 151)', ({ text }) => {
    expect(check({ text }).findings).toEqual([]);
  });

  test('the headings may be underlined (case 143)', () => {
    const text = GOOD.replace(/^# (.*)$/m, '$1\n=====').replace(/^## (.*)$/gm, '$1\n-----');
    expect(check({ text }).findings).toEqual([]);
  });

  test('without a template only what needs none is asked', () => {
    expect(summary({ text: '# Lease\n', template: 'none' })).toEqual({
      outcome: 'failed',
      findings: ['title-format: number'],
      known: [],
    });
  });
});

describe('a file that cannot be judged fails', () => {
  const unreadable = {
    rule: 'readable',
    family: 'readable',
    reference: 'P-1',
    outcome: 'failed',
    subject: 'readable',
    message: BAD.message,
    hint: BAD.hint,
    at: { line: 1, column: 1 },
  };

  test('because it is unreadable, whatever the base is', () => {
    for (const base of ['none', 'unknown', { text: GOOD }] as const) {
      expect(check({ text: { unreadable: BAD }, base })).toEqual({
        path: PATH,
        outcome: 'failed',
        findings: [unreadable],
        known: [],
      });
    }
  });

  test('and behind an unreadable base everything is new', () => {
    expect(summary({ text: OLD, base: { text: { unreadable: BAD } } })).toEqual({
      outcome: 'failed',
      findings: OLD_FINDINGS,
      known: [],
    });
  });
});

describe('severities', () => {
  const heading = edit(GOOD, '## Non Goals', '## Non-Goals');
  const job = (text: string, rule: string, severity: string): Job => ({
    text,
    config: `template: { rules: { ${rule}: ${severity} } }`,
  });

  test.each<{ name: string; job: Job; outcome: string; count: number }>([
    { name: 'a rule that is off', job: job(OLD, 'section-required', 'off'), outcome: 'warning', count: 1 },
    { name: 'a failure lowered', job: job(OLD, 'section-required', 'warning'), outcome: 'warning', count: 2 },
    {
      name: 'a warning raised',
      job: job(heading, 'section-heading', 'failure'),
      outcome: 'failed',
      count: 1,
    },
    { name: 'a failure kept', job: job(OLD, 'section-required', 'failure'), outcome: 'failed', count: 2 },
  ])('$name', ({ job, outcome, count }) => {
    const result = check(job);
    expect({ outcome: result.outcome, count: result.findings.length }).toEqual({ outcome, count });
  });

  test('hold for the base as well', () => {
    expect(
      summary({ text: OLD, base: { text: OLD }, config: 'template: { rules: { section-required: off } }' }),
    ).toEqual({ outcome: 'passed', findings: [], known: ['section-heading: non goals'] });
  });
});

describe('a proposal without an owner', () => {
  const ELSEWHERE = 'veps/memory-lease.md';

  test.each<{ name: string; job: Job; isOwnerless: boolean }>([
    { name: 'no SIG is named', job: { text: GOOD, path: ELSEWHERE }, isOwnerless: true },
    {
      name: 'it was so before',
      job: { text: GOOD, path: ELSEWHERE, base: { text: GOOD } },
      isOwnerless: true,
    },
    { name: 'the directory names one', job: { text: GOOD }, isOwnerless: false },
    {
      name: 'the directory names another than the front matter',
      job: { text: setFields(GOOD_FRONT_MATTER, { 'owning-sig': 'sig-network' }) },
      isOwnerless: false,
    },
    {
      name: 'something else is wrong',
      job: { text: dropSection(GOOD, 'Goals') },
      isOwnerless: false,
    },
    {
      name: 'an appendix needs none',
      job: { text: GOOD, path: ELSEWHERE, kind: 'appendix' },
      isOwnerless: false,
    },
  ])('$name: $isOwnerless', ({ job, isOwnerless }) => {
    expect(check(job).ownerless).toBe(isOwnerless ? true : undefined);
  });
});

describe('an appendix', () => {
  const path = 'veps/sig-compute/42-memory-lease/notes.md';
  const TARGETED = '# Notes\n\n- This VEP targets alpha for version: v1.10\n';

  test.each<{ name: string; job: Job; expected: ReturnType<typeof summary> }>([
    {
      name: 'is not compared with the template',
      job: { text: '# Notes\n\nMeasured.\n' },
      expected: { outcome: 'passed', findings: [], known: [] },
    },
    {
      name: 'is named where it carries targets',
      job: { text: TARGETED },
      expected: { outcome: 'warning', findings: ['appendix-without-targets: appendix'], known: [] },
    },
    {
      name: 'is not blamed for what was there before',
      job: { text: `${TARGETED}\nMeasured.\n`, base: { text: TARGETED } },
      expected: { outcome: 'passed', findings: [], known: ['appendix-without-targets: appendix'] },
    },
  ])('$name', ({ job, expected }) => {
    expect(summary({ ...job, path, kind: 'appendix' })).toEqual(expected);
  });
});
