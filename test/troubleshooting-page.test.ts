// docs/troubleshooting.md: no error of the suite is missing there, and none is explained that nobody says any more.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Message {
  readonly file: string;
  readonly message: string;
  readonly hint: string;
}

const TOP = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, TOP), 'utf8');
const { messagesOf, stale, withMessages } = (await import(new URL('.ci/troubleshooting.mjs', TOP).href)) as {
  messagesOf: (top: URL) => readonly Message[];
  stale: (messages: readonly Message[], causes: object) => readonly string[];
  withMessages: (page: string, messages: readonly Message[], causes: object) => string;
};
const messages = messagesOf(TOP);
const causes = parse(read('.ci/causes.yaml')) as Readonly<Record<string, string>>;

test('the page is what `npm run build` writes: every message with its remedy', () => {
  const page = read('docs/troubleshooting.md');
  expect(page).toBe(withMessages(page, messages, causes));
});

test('nothing is explained that is not said', () => {
  expect(stale(messages, causes)).toEqual([]);
});

test('it has the words of whatever throws one, seen by a simpler eye', () => {
  const begun = readdirSync(new URL('actions/', TOP), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(?:^|\/)(?:dist|generated)\//.test(file))
    .flatMap((file) =>
      [...read(`actions/${file}`).matchAll(/new UserError\(\s*(?:`([^`$\\]+)|'([^'\\]+))/g)].map(
        ([, first, second]) => first ?? second ?? '',
      ),
    );
  expect(begun.length).toBeGreaterThan(30);
  expect(begun.filter((words) => !messages.some(({ message }) => message.startsWith(words)))).toEqual([]);
});
