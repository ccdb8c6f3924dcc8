// Who has leave, until when, and what is missing in a request? The ledger of exceptions, entry by entry.

import { describe, expect, test } from '@jest/globals';
import {
  type Asked,
  type Exception,
  type Leave,
  leaveFor,
  parseExceptions,
} from '../../../actions/shared/domain/exception.ts';

const REQUEST = `- proposal: 42
  release: "v1.9"
  freeze: enhancement
  justification: The reviewer was away.
  impact: Another release without it.
  thread: https://groups.example/t/1
`;
const GRANTED = `${REQUEST}  until: 2026-05-15
  granted-by: "@Rita"
`;
const V19 = { major: 1, minor: 9, patch: 0 };

function read(text: string, zone = 'AoE'): readonly Exception[] {
  const parsed = parseExceptions(text, zone);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.exceptions;
}
function problems(text: string) {
  const parsed = parseExceptions(text, 'AoE');
  return 'problems' in parsed
    ? parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
    : [];
}

describe('an entry', () => {
  test('granted', () => {
    expect(read(GRANTED)).toStrictEqual([
      {
        proposal: 42,
        release: V19,
        freeze: 'enhancement',
        thread: 'https://groups.example/t/1',
        until: Date.UTC(2026, 4, 16, 12),
        lastDay: '2026-05-15',
        grantedBy: 'Rita',
      },
    ]);
  });

  test('ends with its day in the zone of the freeze', () => {
    expect(read(GRANTED, 'Europe/Berlin')[0]?.until).toBe(Date.UTC(2026, 4, 15, 22));
  });

  test('refused, with the reason', () => {
    expect(read(`${REQUEST}  denied-by: "@rita"\n  reason: Too late.\n`)).toStrictEqual([
      {
        proposal: 42,
        release: V19,
        freeze: 'enhancement',
        thread: 'https://groups.example/t/1',
        deniedBy: 'rita',
        reason: 'Too late.',
      },
    ]);
  });

  test.each(['', '# nothing yet\n', '[]\n'])('none: %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('incomplete or wrong, with its place', () => {
  const without = (key: string) =>
    REQUEST.replace(new RegExp(`^[- ] ${key}: .*\n`, 'm'), '').replace(/^ {2}/, '- ');
  test.each([
    ...['proposal', 'release', 'freeze', 'justification', 'impact', 'thread'].map((key) => ({
      name: `no ${key}`,
      text: without(key),
      found: [`1:3 \`0.${key}\` is missing.`],
    })),
    {
      name: 'a second entry without its thread',
      text: `${REQUEST}${without('thread')}`,
      found: ['7:3 `1.thread` is missing.'],
    },
    {
      name: 'granted without an end',
      text: `${REQUEST}  granted-by: rita\n`,
      found: ['1:3 A granted exception needs `until`: it ends by itself.'],
    },
    {
      name: 'granted and refused',
      text: `${GRANTED}  denied-by: rita\n`,
      found: ['1:3 An exception is granted or denied, not both.'],
    },
    {
      name: '30 February',
      text: GRANTED.replace('05-15', '02-30'),
      found: ['7:10 `2026-02-30` is no day of the calendar.'],
    },
    {
      name: 'case 96: a release without quotes',
      text: REQUEST.replace('"v1.9"', '1.10'),
      found: ['2:12 `0.release` is `1.1`; expected a string (put it in quotes).'],
    },
    {
      name: 'a patch release',
      text: REQUEST.replace('v1.9', 'v1.9.1'),
      found: ['2:12 `0.release` is `v1.9.1`; expected the form `^v?\\d{1,4}\\.\\d{1,4}$`.'],
    },
    {
      name: 'another freeze',
      text: REQUEST.replace('freeze: enhancement', 'freeze: both'),
      found: ['3:11 `0.freeze` is `both`; accepted are `enhancement`, `code`.'],
    },
    {
      name: 'a thread that is no address',
      text: REQUEST.replace('https:', 'javascript:'),
      found: ['6:11 `0.thread` is `javascript://groups.example/t/1`; expected the form `^https://`.'],
    },
    {
      name: 'an unknown key',
      text: `${REQUEST}  grantedby: rita\n`,
      found: [expect.stringMatching(/^7:3 Unknown key `grantedby` in `0`; accepted are `proposal`, /)],
    },
    { name: 'no list', text: 'exceptions: []\n', found: ['1:1 The whole is a map; expected a list.'] },
    { name: 'no YAML', text: '- [\n', found: [expect.stringMatching(/^\d+:\d+ /)] },
  ])('$name', ({ text, found }) => {
    expect(problems(text)).toEqual(found);
  });
});

describe('leave', () => {
  const asked: Asked = { proposal: 42, release: V19, freeze: 'enhancement' };
  const end = Date.UTC(2026, 4, 16, 12);
  const before = end - 1;
  const TEAM = ['RITA', 'octocat'];
  interface Row {
    readonly name: string;
    readonly ledger: string;
    readonly now?: number;
    readonly ask?: Partial<Asked>;
    readonly team?: readonly string[];
    readonly state: Leave['state'];
  }
  const by = (login: string) => GRANTED.replace('@Rita', login);
  const refused = (login: string) => `${REQUEST}  denied-by: ${login}\n`;

  test.each<Row>([
    {
      name: 'case 127: granted, one millisecond before its end',
      ledger: GRANTED,
      now: end - 1,
      state: 'granted',
    },
    { name: 'case 127: over, at its end', ledger: GRANTED, now: end, state: 'over' },
    { name: 'case 131: granted before the freeze', ledger: GRANTED, now: 0, state: 'granted' },
    { name: 'granted by a maintainer, in another case', ledger: by('OctoCat'), state: 'granted' },
    { name: 'granted by somebody else', ledger: by('mallory'), state: 'unauthorized' },
    {
      name: 'granted by somebody who has left the team',
      ledger: GRANTED,
      team: ['octocat'],
      state: 'unauthorized',
    },
    { name: 'granted where nobody may', ledger: GRANTED, team: [], state: 'unauthorized' },
    { name: 'refused', ledger: refused('rita'), state: 'denied' },
    {
      name: 'refused by somebody who may not: nobody has decided',
      ledger: refused('mallory'),
      state: 'open',
    },
    { name: 'asked for', ledger: REQUEST, state: 'open' },
    {
      name: 'asked for, with the time that is wanted',
      ledger: `${REQUEST}  until: 2026-05-15\n`,
      state: 'open',
    },
    { name: 'of another proposal', ledger: GRANTED, ask: { proposal: 43 }, state: 'none' },
    { name: 'of another release', ledger: GRANTED, ask: { release: { ...V19, minor: 10 } }, state: 'none' },
    { name: 'case 129: of another freeze', ledger: GRANTED, ask: { freeze: 'code' }, state: 'none' },
    { name: 'nothing', ledger: '', state: 'none' },
    { name: 'refused first, granted later', ledger: `${refused('rita')}${GRANTED}`, state: 'granted' },
    {
      name: 'over, and granted for longer',
      ledger: `${GRANTED}${GRANTED.replace('05-15', '05-20')}`,
      now: end,
      state: 'granted',
    },
    { name: 'over, and refused afterwards', ledger: `${GRANTED}${refused('rita')}`, now: end, state: 'over' },
    {
      name: 'granted by somebody who may not, and refused',
      ledger: `${by('mallory')}${refused('rita')}`,
      state: 'denied',
    },
    {
      name: 'granted by somebody who may not, and asked for again',
      ledger: `${by('mallory')}${REQUEST}`,
      state: 'unauthorized',
    },
  ])('$name', ({ ledger, now = before, ask, team = TEAM, state }) => {
    expect(leaveFor({ ...asked, ...ask }, read(ledger), now, team).state).toBe(state);
  });

  test('of two that hold the later one is named', () => {
    const leave = leaveFor(asked, read(`${GRANTED}${GRANTED.replace('05-15', '05-20')}`), before, TEAM);
    expect(leave).toMatchObject({ state: 'granted', exception: { lastDay: '2026-05-20' } });
  });
});
