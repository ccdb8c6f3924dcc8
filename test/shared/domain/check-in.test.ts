// What does a check-in carry, and what of an answer is quoted?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checkInMarker,
  type Memory,
  parseAnswer,
  parseCheckIn,
  renderCheckIn,
} from '../../../actions/shared/domain/check-in.ts';

const MEMORY: Memory = {
  at: 1_795_000_000_000,
  state: 'at-risk',
  phase: 'planning',
  targets: ['alpha v1.10'],
  isAccepted: false,
  pulls: [['kubevirt/kubevirt#12', 'open']],
  exceptions: [],
};

describe('a check-in', () => {
  test('stands as its marker, the name of its text, the text, and its memory', () => {
    expect(
      renderCheckIn('2026-W47', 'All is well.', MEMORY, 'abc'),
    ).toBe(`<!-- enhancement-actions: check-in 2026-W47 -->
<!-- sha256: abc -->
All is well.

<!-- enhancement-actions: memory {"at":1795000000000,"state":"at-risk","phase":"planning","targets":["alpha v1.10"],"isAccepted":false,"pulls":[["kubevirt/kubevirt#12","open"]],"exceptions":[]} -->`);
  });

  test('is read as it was written, whatever stands in it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(text), text, (state, targets, status) => {
        const memory = { ...MEMORY, state, targets, status, exceptions: targets };
        const body = renderCheckIn('2026-W47', 'Text\nof two lines.', memory, '0af');
        expect(parseCheckIn(body)).toEqual({
          week: '2026-W47',
          written: '0af',
          text: 'Text\nof two lines.',
          memory,
        });
        // One hidden line: nothing ends it, and nobody is mentioned in it.
        expect(body.split('\n').at(-1)).toMatch(/^<!-- [^<>@]* -->$/);
        expect(body.split('-->')).toHaveLength(4);
      }),
    );
  });

  test('is read as it was written where its memory holds the end of a comment', () => {
    const memory = { ...MEMORY, status: 'a --> b -- c--- @olga <b> &amp; \u2028' };
    const body = renderCheckIn('2026-W47', 'Text', memory, '0af');
    expect(parseCheckIn(body)?.memory).toEqual(memory);
    expect(body.split('--')).toHaveLength(7);
  });

  test('is known again with the line ends of a browser', () => {
    const body = renderCheckIn('2026-W53', 'A\nB', MEMORY, 'f0').replaceAll('\n', '\r\n');
    expect(parseCheckIn(body)).toMatchObject({
      week: '2026-W53',
      written: 'f0',
      text: 'A\nB',
      memory: MEMORY,
    });
  });

  test.each([
    ['no marker', 'All is well.'],
    ['the marker on its second line', `Look:\n${checkInMarker('2026-W47')}`],
    ['a quoted marker', `> ${checkInMarker('2026-W47')}`],
    ['a marker with more behind it', `${checkInMarker('2026-W47')} x`],
    ['a week that is none', checkInMarker('2027-W53')],
  ])('none: %s', (_, body) => {
    expect(parseCheckIn(body)).toBeUndefined();
  });

  test.each([
    ['half of it', '{"at":1,'],
    ['no object', '{}'],
    [
      'a time that is none',
      '{"at":"1","state":"x","targets":[],"isAccepted":true,"pulls":[],"exceptions":[]}',
    ],
    ['a state that is none', '{"at":1,"state":2,"targets":[],"isAccepted":true,"pulls":[],"exceptions":[]}'],
    ['no word on acceptance', '{"at":1,"state":"x","targets":[],"pulls":[],"exceptions":[]}'],
    [
      'targets that are none',
      '{"at":1,"state":"x","targets":["a",1],"isAccepted":true,"pulls":[],"exceptions":[]}',
    ],
    ['no list of targets', '{"at":1,"state":"x","targets":"a","isAccepted":true,"pulls":[],"exceptions":[]}'],
    [
      'exceptions that are none',
      '{"at":1,"state":"x","targets":[],"isAccepted":true,"pulls":[],"exceptions":["a",1]}',
    ],
    [
      'no list of exceptions',
      '{"at":1,"state":"x","targets":[],"isAccepted":true,"pulls":[],"exceptions":{}}',
    ],
    [
      'pulls without a state',
      '{"at":1,"state":"x","targets":[],"isAccepted":true,"pulls":[["a","open"],["a"]],"exceptions":[]}',
    ],
    [
      'pulls of numbers',
      '{"at":1,"state":"x","targets":[],"isAccepted":true,"pulls":[["a",1]],"exceptions":[]}',
    ],
    ['pulls of texts', '{"at":1,"state":"x","targets":[],"isAccepted":true,"pulls":["ab"],"exceptions":[]}'],
    ['no list of pulls', '{"at":1,"state":"x","targets":[],"isAccepted":true,"pulls":1,"exceptions":[]}'],
  ])('a memory that somebody changed is none: %s', (_, json) => {
    const body = `${checkInMarker('2026-W47')}\nText\n<!-- enhancement-actions: memory ${json} -->`;
    expect(parseCheckIn(body)).toEqual({ week: '2026-W47', text: 'Text' });
  });

  test.each([
    ['a quoted name of the text', '> <!-- sha256: 12 -->'],
    ['more behind the name of the text', '<!-- sha256: 12 --> x'],
    ['a quoted memory', `> <!-- enhancement-actions: memory ${JSON.stringify(MEMORY)} -->`],
    ['more behind the memory', `<!-- enhancement-actions: memory ${JSON.stringify(MEMORY)} --> x`],
  ])('a line that somebody changed is text: %s', (_, line) => {
    expect(parseCheckIn(`${checkInMarker('2026-W47')}\n${line}`)).toEqual({ week: '2026-W47', text: line });
  });

  test('of two memories the last one counts, and one without a text is read', () => {
    const line = (memory: Memory) => `<!-- enhancement-actions: memory ${JSON.stringify(memory)} -->`;
    expect(parseCheckIn(`${checkInMarker('2026-W47')}\n${line(MEMORY)}`)).toEqual({
      week: '2026-W47',
      text: '',
      memory: MEMORY,
    });
    const other = { ...MEMORY, state: 'done' };
    const both = `${checkInMarker('2026-W47')}\n${line(MEMORY)}\n${line(other)}\nmore`;
    expect(parseCheckIn(both)).toEqual({ week: '2026-W47', text: line(MEMORY), memory: other });
  });

  test('without its other lines it is still the one of its week', () => {
    expect(parseCheckIn(checkInMarker('2026-W47'))).toEqual({ week: '2026-W47', text: '' });
    expect(parseCheckIn(`${checkInMarker('2026-W47')}\n<!-- sha256: 12 -->\nText`)).toEqual({
      week: '2026-W47',
      written: '12',
      text: 'Text',
    });
  });
});

describe('an answer', () => {
  test.each([
    ['TL;DR: on Friday', 'on Friday'],
    ['tl;dr: on Friday', 'on Friday'],
    ['**TL;DR:** on Friday', 'on Friday'],
    ['**TL;DR**: on Friday', 'on Friday'],
    ['__TL;DR:__ on Friday', 'on Friday'],
    ['\n  TL;DR:on\r\nFriday,\tor so', 'on Friday, or so'],
    ['TL;DR: first\n\nnot this', 'first'],
    ['TL;DR: first\r\n \r\nnot this', 'first'],
  ])('%j says %j', (body, said) => {
    expect(parseAnswer(body)).toBe(said);
  });

  test.each([
    '',
    'TL;DR',
    'TL;DR:',
    'TL;DR: \n\n later',
    'The TL;DR: x',
    '> TL;DR: x',
    '`TL;DR: x`',
    'TLDR: x',
    'TL;DR x',
  ])('%j is none', (body) => {
    expect(parseAnswer(body)).toBeUndefined();
  });

  test('a long one is cut', () => {
    expect(parseAnswer(`TL;DR: ${'a'.repeat(500)}`)).toBe('a'.repeat(500));
    expect(parseAnswer(`TL;DR: ${'a'.repeat(501)}`)).toBe(`${'a'.repeat(499)}…`);
  });
});
