// Who sits at the terminal: answers, what is pasted, and the ways to stop.

import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { personAt } from '../../actions/cli/person.ts';

function seat(isTTY = true) {
  const stdin = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.ReadStream & PassThrough;
  const stdout = Object.assign(new PassThrough(), { isTTY: true }) as unknown as NodeJS.WriteStream;
  return { stdin, stdout };
}

test('in a pipe nobody is asked', () => {
  expect(personAt(seat(false))).toBeUndefined();
});

test('a line is an answer; lines that are pasted are one', async () => {
  const place = seat();
  const person = personAt(place);
  const first = person?.ask('one ');
  place.stdin.write('a\r');
  expect(await first).toBe('a');
  // Typed before it is asked for.
  place.stdin.write('b\rc\rd\r');
  expect(await person?.ask('two ')).toBe('b\nc\nd');
  person?.leave();
});

test.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
  ['Ctrl-C behind half an answer', 'half\u0003'],
])('%s is no answer, now and afterwards', async (_name, keys) => {
  const place = seat();
  const person = personAt(place);
  const asked = person?.ask('one ');
  await wait(50);
  place.stdin.write(keys);
  expect(await asked).toBeUndefined();
  expect(await person?.ask('two ')).toBeUndefined();
});
