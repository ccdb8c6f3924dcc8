// What was there before does not count, until a proposal advances; what lies before the process never does.

import { describe, expect, test } from '@jest/globals';
import {
  dropSection,
  edit,
  GOOD,
  GOOD_FRONT_MATTER,
  type Job,
  OLD,
  OLD_FINDINGS,
  setFields,
  setSection,
  setTarget,
  summary,
} from '../support/proposal.ts';

const ADVANCED = (advance: string) =>
  `This change advances the proposal (${advance}): it has to meet the template as a whole now, ` +
  'also in what was there before.';

const OLD_FRONT_MATTER = dropSection(GOOD_FRONT_MATTER, 'Scalability');

describe('what was there before', () => {
  test.each<{ name: string; job: Job; expected: ReturnType<typeof summary> }>([
    {
      name: 'does not count where the text is only corrected',
      job: { text: edit(OLD, 'gigabytes', 'memory'), base: { text: OLD } },
      expected: { outcome: 'passed', findings: [], known: OLD_FINDINGS },
    },
    {
      name: 'does not count beside what is new',
      job: { text: dropSection(OLD, 'Goals'), base: { text: OLD } },
      expected: { outcome: 'failed', findings: ['section-required: goals'], known: OLD_FINDINGS },
    },
    {
      name: 'counts in a new proposal',
      job: { text: OLD, base: 'none' },
      expected: { outcome: 'failed', findings: OLD_FINDINGS, known: [] },
    },
    {
      name: 'counts where nobody compared',
      job: { text: OLD, base: 'unknown' },
      expected: { outcome: 'failed', findings: OLD_FINDINGS, known: [] },
    },
    {
      name: 'is gone once it is put right',
      job: { text: GOOD, base: { text: OLD } },
      expected: { outcome: 'passed', findings: [], known: [] },
    },
    {
      name: 'does not count where a section that was missing is empty now',
      job: { text: setSection(GOOD, 'Goals', ''), base: { text: dropSection(GOOD, 'Goals') } },
      expected: { outcome: 'passed', findings: [], known: ['section-filled: goals'] },
    },
    {
      name: 'counts again where it is graver',
      job: { text: setSection(GOOD, 'Goals', ''), base: { text: setSection(GOOD, 'Goals', 'N/A') } },
      expected: { outcome: 'failed', findings: ['section-filled: goals'], known: [] },
    },
    {
      name: 'counts again where it is about something else',
      job: { text: setSection(GOOD, 'Repos', ''), base: { text: setSection(GOOD, 'Goals', '') } },
      expected: { outcome: 'failed', findings: ['section-filled: repos'], known: [] },
    },
    {
      name: 'does not count after a rename',
      job: { text: OLD, base: { text: OLD }, basePath: 'veps/sig-compute/memory-lease.md' },
      expected: { outcome: 'passed', findings: [], known: OLD_FINDINGS },
    },
    {
      name: 'is only a warning where the new one is',
      job: { text: edit(GOOD, '## Non Goals', '## Non-Goals'), base: { text: GOOD } },
      expected: { outcome: 'warning', findings: ['section-heading: non goals'], known: [] },
    },
  ])('$name', ({ job, expected }) => {
    expect(summary(job)).toEqual(expected);
  });
});

describe('the ratchet', () => {
  const HISTORY = '- 2026-08-11: proposal opened';
  const toBeta = (text: string) =>
    setSection(
      setSection(
        edit(setTarget(text, 'beta', 'v1.10'), HISTORY, `${HISTORY}\n- 2026-09-01: alpha in v1.9`),
        'Beta',
        '- [ ] Ten machines',
      ),
      'On-By-Default Readiness',
      'Measured.',
    )
      .replaceAll('- [ ] The', '- [x] The')
      .replaceAll('- [ ] One', '- [x] One')
      .replace('[ ] (R) Beta', '[x] (R) Beta');
  const shipping = (release: string) =>
    OLD.replace(/- This VEP targets alpha .*\n/, `- Ship target version: ${release}\n`)
      .replace(/- This VEP targets .*\n/g, '')
      .replaceAll('[x]', '[ ]')
      .replace('- [ ] (R) Tracking', '- [x] (R) Tracking');

  test.each<{ name: string; text: string; base: string; advance: string }>([
    { name: 'another stage is targeted', text: toBeta(OLD), base: OLD, advance: 'Beta is targeted' },
    {
      name: 'a stage that was open gets a release',
      text: OLD,
      base: setTarget(OLD, 'alpha', 'TBD'),
      advance: 'Alpha is targeted',
    },
    {
      name: 'the last stage is targeted',
      text: setSection(setTarget(OLD, 'ga', 'v1.10'), 'GA', '- [ ] All').replace('[ ] (R) GA', '[x] (R) GA'),
      base: OLD,
      advance: 'GA is targeted',
    },
  ])('$name', ({ text, base, advance }) => {
    const { outcome, findings, known, note } = summary({ text, base: { text: base } });
    expect({ outcome, known, note }).toEqual({ outcome: 'failed', known: [], note: ADVANCED(advance) });
    expect(findings).toEqual(expect.arrayContaining(OLD_FINDINGS));
  });

  test('a proposal without graduation gets its release', () => {
    const { known, note } = summary({ text: shipping('v1.10'), base: { text: shipping('TBD') } });
    expect({ known, note }).toEqual({ known: [], note: ADVANCED('a release is targeted') });
  });

  test('the stage of the front matter advances', () => {
    expect(
      summary({
        text: setFields(OLD_FRONT_MATTER, { stage: 'beta' }),
        base: { text: OLD_FRONT_MATTER },
      }),
    ).toEqual({
      outcome: 'failed',
      findings: ['section-required: scalability'],
      known: [],
      note: ADVANCED('the stage goes from alpha to beta'),
    });
  });

  test.each<{ name: string; text: string; base: string }>([
    {
      name: 'target lines filled in where there were none',
      text: OLD,
      base: edit(
        OLD.replace(/- This VEP targets .*\n/g, ''),
        '### Target releases\n',
        '### Target releases\n\nNone yet.\n',
      ),
    },
    { name: 'a target moved to another release', text: OLD, base: setTarget(OLD, 'alpha', 'v1.9') },
    { name: 'a target written another way', text: setTarget(OLD, 'alpha', '1.10.0'), base: OLD },
    { name: 'a proposal without graduation moved', text: shipping('v1.10'), base: shipping('v1.9') },
  ])('is not turned by $name', ({ text, base }) => {
    const { outcome, findings, known, note } = summary({ text, base: { text: base } });
    expect({ outcome, findings, note }).toEqual({ outcome: 'passed', findings: [], note: undefined });
    expect(known).toEqual(expect.arrayContaining(OLD_FINDINGS));
  });

  test.each<{ name: string; fields: Record<string, string | undefined>; base: string }>([
    {
      name: 'a stage taken back',
      fields: { stage: 'alpha' },
      base: setFields(OLD_FRONT_MATTER, { stage: 'beta' }),
    },
    {
      name: 'a stage stated for the first time',
      fields: {},
      base: setFields(OLD_FRONT_MATTER, { stage: undefined }),
    },
    { name: 'a stage no longer stated', fields: { stage: undefined }, base: OLD_FRONT_MATTER },
  ])('is not turned by $name', ({ fields, base }) => {
    expect(summary({ text: setFields(OLD_FRONT_MATTER, fields), base: { text: base } })).toEqual({
      outcome: 'passed',
      findings: [],
      known: ['section-required: scalability'],
    });
  });

  test('asks for the template, not for everything else that was there before', () => {
    const untitled = (text: string) => edit(text, '# VEP #42: Memory', '# VEP #41: Memory');
    expect(summary({ text: untitled(toBeta(OLD)), base: { text: untitled(OLD) } })).toEqual({
      outcome: 'failed',
      findings: OLD_FINDINGS,
      known: ['number-agrees: the title'],
      note: ADVANCED('Beta is targeted'),
    });
  });

  test('says nothing where nothing was there before', () => {
    expect(summary({ text: toBeta(GOOD), base: { text: GOOD } })).toEqual({
      outcome: 'passed',
      findings: [],
      known: [],
    });
  });
});

describe('targets that only record what was planned', () => {
  const EMPTY = setSection(GOOD, 'Alpha', '');
  const EMPTY_FRONT_MATTER = setSection(GOOD_FRONT_MATTER, 'Alpha', '');
  const FAULT = 'graduation-ready: alpha';

  test.each<{ name: string; text: string; base: string; counts: boolean }>([
    {
      name: 'a document without target lines gets them: what they ask for was there before',
      text: EMPTY,
      base: EMPTY.replace(/- This VEP targets .*\n/g, ''),
      counts: false,
    },
    {
      name: 'a target line that was open gets a release',
      text: EMPTY,
      base: setTarget(EMPTY, 'alpha', ''),
      counts: true,
    },
    {
      name: 'front matter without a milestone gets one',
      text: EMPTY_FRONT_MATTER,
      base: setFields(EMPTY_FRONT_MATTER, { milestone: undefined }),
      counts: true,
    },
  ])('$name', ({ text, base, counts }) => {
    const { findings, known } = summary({ text, base: { text: base } });
    expect({ findings, known }).toEqual(
      counts ? { findings: [FAULT], known: [] } : { findings: [], known: [FAULT] },
    );
  });
});

describe('the beginning of the process', () => {
  const note =
    'Every target lies before the first release under the process: what was found is shown ' +
    'and does not count.';

  test.each<{ name: string; alpha: string; since: string; counts: boolean }>([
    { name: 'every target before it', alpha: 'v1.9', since: 'v1.10', counts: false },
    { name: 'a target at it', alpha: 'v1.10', since: 'v1.10', counts: true },
    { name: 'a target behind it', alpha: 'v1.10', since: 'v1.9', counts: true },
    { name: 'no target', alpha: 'N/A', since: 'v1.10', counts: true },
    { name: 'one of two targets before it', alpha: 'v1.9 (at first), v1.10', since: 'v1.10', counts: true },
  ])('$name', ({ alpha, since, counts }) => {
    const result = summary({ text: setTarget(OLD, 'alpha', alpha), base: 'none', config: `since: ${since}` });
    if (counts) expect(result).toMatchObject({ known: [], findings: expect.arrayContaining(OLD_FINDINGS) });
    else expect(result).toEqual({ outcome: 'passed', findings: [], known: OLD_FINDINGS, note });
  });
});
