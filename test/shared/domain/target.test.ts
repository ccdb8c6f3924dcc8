// Which release does a line target for which stage?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Line, LineKind } from '../../../actions/shared/domain/markdown.ts';
import type { Release } from '../../../actions/shared/domain/release.ts';
import {
  furthestStage,
  parseTargetLine,
  parseTargetValue,
  STAGE_NAMES,
  STAGES,
  type Stage,
  stageOf,
  type Target,
  type TargetState,
  targetsOf,
} from '../../../actions/shared/domain/target.ts';

function line(text: string, kind: LineKind = 'item'): Line {
  return { line: 7, column: 3, text, kind };
}

function v1(minor: number, patch = 0): Release {
  return { major: 1, minor, patch };
}

function target(
  label: string,
  value: string,
  state: TargetState,
  stage?: Stage,
  releases: Release[] = [],
): Target {
  return { line: 7, column: 3, label, ...(stage ? { stage } : {}), value, state, releases };
}

describe('parseTargetLine', () => {
  test.each([
    {
      name: 'of the template',
      text: 'This VEP targets alpha for version: v1.10',
      found: target('alpha', 'v1.10', 'set', 'alpha', [v1(10)]),
    },
    {
      name: 'without a value',
      text: 'This VEP targets GA for version:',
      found: target('GA', '', 'open', 'ga'),
    },
    {
      name: 'of another series',
      text: 'This CEP-12 targets beta for version: 1.9',
      found: target('beta', '1.9', 'set', 'beta', [v1(9)]),
    },
    {
      name: 'for a release',
      text: 'This VEP targets beta for release: v1.9',
      found: target('beta', 'v1.9', 'set', 'beta', [v1(9)]),
    },
    {
      name: 'without "for"',
      text: 'This VEP targets stable version : v1.9',
      found: target('stable', 'v1.9', 'set', 'ga', [v1(9)]),
    },
    {
      name: 'with two "for"',
      text: 'This VEP targets for alpha for version: v1.9',
      found: target('alpha', 'v1.9', 'set', 'alpha', [v1(9)]),
    },
    {
      name: 'in the past tense',
      text: 'This VEP targeted alpha for version: v1.6',
      found: target('alpha', 'v1.6', 'set', 'alpha', [v1(6)]),
    },
    {
      name: 'going on',
      text: 'this vep is targeting alpha2 for version: v1.6',
      found: target('alpha2', 'v1.6', 'set', 'alpha', [v1(6)]),
    },
    {
      name: 'without a stage',
      text: 'This VEP targets version: v1.6',
      found: target('', 'v1.6', 'set', undefined, [v1(6)]),
    },
    {
      name: 'outside the graduation',
      text: 'Ship target version: v1.6',
      found: target('', 'v1.6', 'set', undefined, [v1(6)]),
    },
    {
      name: 'for something else',
      text: 'This VEP targets announcement for version: v1.6',
      found: target('announcement', 'v1.6', 'set', undefined, [v1(6)]),
    },
    {
      name: 'for three words',
      text: 'This VEP targets end of life for version: v1.6',
      found: target('end of life', 'v1.6', 'set', undefined, [v1(6)]),
    },
    {
      name: 'in bold and code',
      text: '**This VEP** targets `alpha` for _version_: **v1.6**',
      found: target('alpha', 'v1.6', 'set', 'alpha', [v1(6)]),
    },
    {
      name: 'with a bullet of its own',
      text: '• This VEP targets alpha for version: v1.6',
      found: target('alpha', 'v1.6', 'set', 'alpha', [v1(6)]),
    },
    {
      name: 'without its first words',
      text: 'targets alpha for version: v1.6',
      found: target('alpha', 'v1.6', 'set', 'alpha', [v1(6)]),
    },
    {
      name: 'with two releases',
      text: 'This VEP targets alpha for version: v1.6 and v1.7',
      found: target('alpha', 'v1.6 and v1.7', 'set', 'alpha', [v1(6), v1(7)]),
    },
    {
      name: 'struck out',
      text: '~This VEP targets alpha for version:~',
      found: target('alpha', '', 'skipped', 'alpha'),
    },
    {
      name: 'struck out with its value',
      text: '~~This VEP targets alpha for version: v1.6~~',
      found: target('alpha', 'v1.6', 'skipped', 'alpha'),
    },
    {
      name: 'struck out before its value',
      text: '~This VEP targets alpha for version:~ skipped',
      found: target('alpha', 'skipped', 'skipped', 'alpha'),
    },
    {
      name: 'with a value that is struck out',
      text: 'This VEP targets alpha for version: ~v1.6~ v1.7',
      found: target('alpha', 'v1.7', 'set', 'alpha', [v1(7)]),
    },
    {
      name: 'with nothing but a value that is struck out',
      text: 'This VEP targets alpha for version: ~~v1.6~~',
      found: target('alpha', '', 'open', 'alpha'),
    },
    {
      name: 'with a value that a tag strikes out',
      text: 'This VEP targets alpha for version: <del>v1.6</del> <s>v1.7</s> <strike>v1.8</strike> v1.9',
      found: target('alpha', 'v1.9', 'set', 'alpha', [v1(9)]),
    },
    {
      name: 'with a lone tilde',
      text: 'This VEP targets alpha for version: ~v1.6',
      found: target('alpha', 'v1.6', 'set', 'alpha', [v1(6)]),
    },
    {
      name: 'with a colon in its value',
      text: 'This VEP targets alpha for version: a: b',
      found: target('alpha', 'a: b', 'unreadable', 'alpha'),
    },
  ])('$name', ({ text, found }) => {
    expect(parseTargetLine(line(text))).toEqual(found);
  });

  test('outside a list it needs its first words', () => {
    const found = target('alpha', 'v1.6', 'set', 'alpha', [v1(6)]);
    expect(parseTargetLine(line('This VEP targets alpha for version: v1.6', 'text'))).toEqual(found);
    expect(parseTargetLine(line('- This VEP targets alpha for version: v1.6', 'text'))).toEqual(found);
    expect(parseTargetLine(line('targets alpha for version: v1.6', 'text'))).toBeUndefined();
  });

  test.each<LineKind>(['code', 'quote', 'html'])('none in %s', (kind) => {
    expect(parseTargetLine(line('This VEP targets alpha for version: v1.6', kind))).toBeUndefined();
  });

  test.each([
    { name: 'prose', text: 'This VEP is about alpha' },
    { name: 'no colon', text: 'This VEP targets alpha for version v1.6' },
    { name: 'no version', text: 'This VEP targets alpha: v1.6' },
    { name: 'words before it', text: 'Now this VEP targets alpha for version: v1.6' },
    { name: 'four words for a stage', text: 'This VEP targets the end of life for version: v1.6' },
    { name: 'a stage of 31 letters', text: `This VEP targets ${'a'.repeat(31)} for version: v1.6` },
    { name: 'a series of 21 letters', text: `This ${'a'.repeat(21)} targets alpha for version: v1.6` },
    { name: 'two bullets', text: '- - This VEP targets alpha for version: v1.6' },
    { name: 'nothing', text: '' },
  ])('none: $name', ({ text }) => {
    expect(parseTargetLine(line(text))).toBeUndefined();
  });

  test('a stage of 30 letters and a series of 20 are read', () => {
    const label = 'a'.repeat(30);
    const found = parseTargetLine(line(`This ${'b'.repeat(20)} targets ${label} for version: v1.6`));
    expect(found).toEqual(target(label, 'v1.6', 'set', undefined, [v1(6)]));
  });

  test('never throws', () => {
    const word = fc.constantFrom(
      'This',
      'VEP',
      'targets',
      'for',
      'alpha',
      'version:',
      'v1.9',
      '~',
      '(',
      '<s>',
      ' ',
    );
    const sentence = fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, (text) => {
        const found = parseTargetLine(line(text));
        expect(found?.line ?? 7).toBe(7);
        expect(found?.state === 'set').toBe((found?.releases.length ?? 0) > 0);
      }),
    );
  });
});

describe('parseTargetValue', () => {
  test.each<{ value: string; state: TargetState; releases?: Release[] }>([
    { value: 'v1.9', state: 'set', releases: [v1(9)] },
    { value: '1.9.2', state: 'set', releases: [v1(9, 2)] },
    { value: 'v1.9. ', state: 'set', releases: [v1(9)] },
    { value: 'v1.8 (KEP-5304 in 1.7)', state: 'set', releases: [v1(8)] },
    { value: 'v1.8 (never closed 1.7', state: 'set', releases: [v1(8)] },
    { value: '(v1.8)', state: 'set', releases: [v1(8)] },
    { value: 'TBD (v1.8)', state: 'set', releases: [v1(8)] },
    { value: 'N/A or v1.8', state: 'set', releases: [v1(8)] },
    { value: '', state: 'open' },
    { value: '  ', state: 'open' },
    { value: 'TBD', state: 'open' },
    { value: 'tbd.', state: 'open' },
    { value: '-', state: 'open' },
    { value: '–—', state: 'open' },
    { value: '???', state: 'open' },
    { value: '(to be discussed)', state: 'open' },
    { value: 'N/A', state: 'skipped' },
    { value: 'N/A (tooling change)', state: 'skipped' },
    { value: 'N/A, tooling', state: 'skipped' },
    { value: 'n / a because', state: 'skipped' },
    { value: 'not applicable here', state: 'skipped' },
    { value: 'none', state: 'skipped' },
    { value: 'skipped for good', state: 'skipped' },
    { value: 'does not apply', state: 'skipped' },
    { value: 'nonexistent', state: 'unreadable' },
    { value: 'a none', state: 'unreadable' },
    { value: 'v1.x', state: 'unreadable' },
    { value: 'next release', state: 'unreadable' },
    { value: '- a', state: 'unreadable' },
    { value: 'a -', state: 'unreadable' },
  ])('$value: $state', ({ value, state, releases = [] }) => {
    expect(parseTargetValue(value)).toEqual({ value: value.trim(), state, releases });
  });

  test('a parenthesis is a blank', () => {
    expect(parseTargetValue('v1(x).9').state).toBe('unreadable');
  });
});

describe('stageOf', () => {
  test.each([
    { label: 'alpha', stage: 'alpha' },
    { label: ' Alpha ', stage: 'alpha' },
    { label: 'alpha2', stage: 'alpha' },
    { label: 'alpha 12', stage: 'alpha' },
    { label: 'alpha-2', stage: 'alpha' },
    { label: 'BETA', stage: 'beta' },
    { label: 'beta2', stage: 'beta' },
    { label: 'beta-10', stage: 'beta' },
    { label: 'GA', stage: 'ga' },
    { label: 'Stable', stage: 'ga' },
    { label: 'General Availability', stage: 'ga' },
    { label: '', stage: undefined },
    { label: 'alphabet', stage: undefined },
    { label: 'pre alpha', stage: undefined },
    { label: 'alpha--2', stage: undefined },
    { label: 'betamax', stage: undefined },
    { label: 'the beta', stage: undefined },
    { label: 'ga2', stage: undefined },
    { label: 'unstable', stage: undefined },
  ])('$label: $stage', ({ label, stage }) => {
    expect(stageOf(label)).toEqual(stage ? { stage } : {});
  });
});

describe('of several targets', () => {
  const alpha = target('alpha', 'v1.8', 'set', 'alpha', [v1(8)]);
  const alpha2 = target('alpha2', '', 'open', 'alpha');
  const beta = target('beta', '', 'open', 'beta');
  const ga = target('GA', 'v1.9', 'set', 'ga', [v1(9)]);
  const other = target('', 'v1.9', 'set', undefined, [v1(9)]);

  test('targetsOf', () => {
    expect(targetsOf([alpha, beta, alpha2, other], 'alpha')).toEqual([alpha, alpha2]);
    expect(targetsOf([alpha], 'ga')).toEqual([]);
  });

  test.each([
    { name: 'none', targets: [], stage: undefined },
    { name: 'none that is set', targets: [alpha2, beta], stage: undefined },
    { name: 'none with a stage', targets: [other], stage: undefined },
    { name: 'the first', targets: [alpha2, alpha, beta], stage: 'alpha' },
    { name: 'the last, in any order', targets: [ga, beta, alpha], stage: 'ga' },
  ])('furthestStage: $name', ({ targets, stage }) => {
    expect(furthestStage(targets)).toBe(stage);
  });

  test('stages stand in their order, with their names', () => {
    expect(STAGES).toEqual(['alpha', 'beta', 'ga']);
    expect(STAGE_NAMES).toEqual({ alpha: 'Alpha', beta: 'Beta', ga: 'GA' });
  });
});
