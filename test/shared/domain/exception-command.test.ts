// What does the release team say about an exception, and which of it counts?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Comment } from '../../../actions/shared/domain/conversation.ts';
import {
  exceptionSaid,
  isExceptionLike,
  parseExceptionCommands,
} from '../../../actions/shared/domain/exception-command.ts';

const V19 = { major: 1, minor: 9, patch: 0 };
const CODE_FREEZE = 1_000;

const said = (body: string, change: Partial<Comment> = {}): Comment => ({
  id: '1',
  author: { login: 'Rita', kind: 'user' },
  body,
  at: 500,
  address: 'https://github.com/o/r/pull/1#issuecomment-1',
  isMinimized: false,
  isOwn: false,
  ...change,
});
const heard = (...comments: Comment[]) =>
  exceptionSaid(
    comments,
    (at) => ({ proposal: 42, release: V19, freeze: at >= CODE_FREEZE ? 'code' : 'enhancement' }),
    ['rita', 'mo'],
    'AoE',
  );
const GRANTED = {
  proposal: 42,
  release: V19,
  freeze: 'enhancement',
  grantedBy: 'Rita',
  lastDay: '2026-05-14',
  until: Date.UTC(2026, 4, 15, 12),
  thread: 'https://github.com/o/r/pull/1#issuecomment-1',
};

describe('the grammar', () => {
  test.each([
    ['/exception grant until 2026-05-14', [{ kind: 'grant', until: '2026-05-14' }]],
    ['/EXCEPTION Grant  until\t2026-05-14  ', [{ kind: 'grant', until: '2026-05-14' }]],
    [
      'Fine with us.\r\n/exception grant until 2026-05-14\r\nThanks',
      [{ kind: 'grant', until: '2026-05-14' }],
    ],
    ['/exception deny', [{ kind: 'deny', reason: '' }]],
    ['/exception deny too late, see `main`', [{ kind: 'deny', reason: 'too late, see `main`' }]],
    ['/exception grant', [{ kind: 'unclear' }]],
    ['/exception grant until Friday', [{ kind: 'unclear' }]],
    ['/exception grant until 2026-02-30', [{ kind: 'unclear' }]],
    ['/exception grant until 2026-05-14 please', [{ kind: 'unclear' }]],
    ['/exception grant until `2026-05-14`', [{ kind: 'unclear' }]],
    ['/exception', [{ kind: 'unclear' }]],
    ['/exception denied', [{ kind: 'unclear' }]],
    ['/exception not deny', [{ kind: 'unclear' }]],
    ['/exception give until 2026-05-14', [{ kind: 'unclear' }]],
    ['/exception grant before 2026-05-14', [{ kind: 'unclear' }]],
    ['/exception grant until', [{ kind: 'unclear' }]],
    ['/exceptional', []],
    ['> /exception grant until 2026-05-14', []],
    ['> Why?\n/exception grant until 2026-05-14', []],
    ['```\n/exception grant until 2026-05-14\n```', []],
    ['    /exception grant until 2026-05-14', []],
    ['<!--\n/exception grant until 2026-05-14\n-->', []],
    ['- /exception grant until 2026-05-14', []],
    ['I would /exception grant until 2026-05-14', []],
    ['\u00a0/exception grant until 2026-05-14', []],
  ])('%j', (text, commands) => {
    expect(parseExceptionCommands(text)).toEqual(commands);
  });

  test.each([
    ['/exception', true],
    ['Fine.\n \t/EXCEPTION grant', true],
    ['no /exception here', false],
    ['x/exception', false],
    ['/exceptional', false],
    ['', false],
  ])('%j could be one: %s', (text, isLike) => {
    expect(isExceptionLike(text)).toBe(isLike);
  });

  test('nothing is granted in a text that could take long, and every text is answered in time', () => {
    expect(parseExceptionCommands(`${'> '.repeat(5_000)}\n\n/exception grant until 2026-05-14`)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const commands = parseExceptionCommands(text);
        expect(commands.length > 0 && !isExceptionLike(text)).toBe(false);
      }),
    );
  });
});

describe('what counts', () => {
  test('a grant by somebody of the team, whatever the case of the login', () => {
    expect(heard(said('/exception grant until 2026-05-14'))).toEqual({ exception: GRANTED, hints: [] });
  });

  test('said after code freeze it is leave from that', () => {
    const word = said('/exception grant until 2026-05-14', { at: CODE_FREEZE });
    expect(heard(word).exception?.freeze).toBe('code');
  });

  test.each([
    ['somebody else', { author: { login: 'cal', kind: 'user' } as const }],
    ['a bot with the name', { author: { login: 'rita', kind: 'bot' } as const }],
  ])('nothing of %s, and no answer', (_name, change) => {
    expect(heard(said('/exception grant until 2026-05-14', change))).toEqual({ hints: [] });
    expect(heard(said('/exception grant', change))).toEqual({ hints: [] });
  });

  test('a deleted account says nothing', () => {
    const { author: _, ...nobody } = said('/exception grant until 2026-05-14');
    expect(heard(nobody)).toEqual({ hints: [] });
  });

  test('the last word, of whomever of them', () => {
    const denied = said('/exception deny too late', { author: { login: 'mo', kind: 'user' } });
    const granted = said('/exception grant until 2026-05-14');
    expect(heard(granted, denied).exception).toMatchObject({ deniedBy: 'mo', reason: 'too late' });
    expect(heard(granted, denied).exception).not.toHaveProperty('until');
    expect(heard(denied, granted).exception).toEqual(GRANTED);
    expect(heard(said('/exception grant until 2026-05-14\n/exception deny')).exception).not.toHaveProperty(
      'reason',
    );
  });

  test.each([
    ['edited', { edited: { at: 600, by: { login: 'Rita', kind: 'user' } as const } }],
    ['hidden', { isMinimized: true }],
  ])('a grant that was %s does not, a refusal does', (_name, change) => {
    const { exception, hints } = heard(said('/exception grant until 2026-05-14', change));
    expect(exception).toBeUndefined();
    expect(hints).toEqual([
      'The exception in a comment of `Rita` that was edited or hidden does not count: say it in a new one.',
    ]);
    expect(heard(said('/exception deny', change)).exception?.deniedBy).toBe('Rita');
  });

  test('what is not understood is answered, and changes nothing', () => {
    expect(heard(said('/exception grant until 2026-05-14'), said('/exception grant till June'))).toEqual({
      exception: GRANTED,
      hints: [
        'What `Rita` says about an exception is not understood: write `/exception grant until 2026-05-14`, or `/exception deny` and the reason, on a line of its own.',
      ],
    });
  });
});
