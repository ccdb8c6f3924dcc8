// What does the issue of a report remember? Its week, which trackers have had their check-in, and up to when everything was taken into account.

import { isWeek } from './week.ts';

export interface Ledger {
  readonly week: string;
  /** The instant to which the text counts its days. */
  readonly at: number;
  /** Everything that happened before that is remembered in check-ins. None before the first week is complete. */
  readonly since?: number;
  /** Every check-in that was due stands. */
  readonly isComplete: boolean;
  /** Numbers of trackers that have had their check-in this week, ascending: one that is gone was taken away by somebody. */
  readonly said: readonly number[];
  /** When a representative of each SIG was last heard of: a later run does not read again where that was. */
  readonly heard?: ReadonlyMap<string, number>;
}

export interface StandingReport {
  readonly ledger: Ledger;
  readonly written?: string;
  readonly text: string;
}

const MARKER = /^<!-- enhancement-actions: weekly-report (\d{4}-W\d\d) -->$/;
const WRITTEN = /^<!-- sha256: ([0-9a-f]{1,64}) -->$/;
const LEDGER =
  /^<!-- enhancement-actions: ledger at=(\d+) since=(\d*) complete=([01]) said=([\w-]*)(?: heard=(\S*))? -->$/;

/** Of a SIG; a name of another form could end the line. */
const NAME = /^[a-z\d](?:-?[a-z\d])*$/i;

export function reportMarker(week: string): string {
  return `<!-- enhancement-actions: weekly-report ${week} -->`;
}

export function renderReportBody(ledger: Ledger, text: string, hash: string): string {
  const { week, at, since, isComplete, said, heard = new Map() } = ledger;
  const times = [...heard].flatMap(([name, time]) => (NAME.test(name) ? [`${name}:${time}`] : []));
  const line = `<!-- enhancement-actions: ledger at=${at} since=${since ?? ''} complete=${isComplete ? 1 : 0} said=${pack(said)}${times.length > 0 ? ` heard=${times.join(',')}` : ''} -->`;
  return [reportMarker(week), `<!-- sha256: ${hash} -->`, line, text].join('\n');
}

/** Undefined for any other issue: its first line makes it one. */
export function parseReportBody(body: string): StandingReport | undefined {
  const [first = '', ...rest] = body.split(/\r?\n/);
  const week = MARKER.exec(first)?.[1];
  if (week === undefined || !isWeek(week)) return undefined;
  const written = WRITTEN.exec(rest[0] ?? '')?.[1];
  const lines = written === undefined ? rest : rest.slice(1);
  const found = LEDGER.exec(lines[0] ?? '');
  const [, at = '0', since = '', complete, said = '', heard = ''] = found ?? [];
  return {
    ledger: {
      week,
      at: Number(at),
      ...(since === '' ? {} : { since: Number(since) }),
      isComplete: complete === '1',
      said: unpack(said),
      ...(heard === '' ? {} : { heard: heardIn(heard) }),
    },
    ...(written === undefined ? {} : { written }),
    text: (found ? lines.slice(1) : lines).join('\n'),
  };
}

function heardIn(text: string): ReadonlyMap<string, number> {
  return new Map(
    [...text.matchAll(/([a-z\d-]{1,80}):(\d+)/gi)].map(([, name = '', time]) => [name, Number(time)]),
  );
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Ascending numbers as the letters of their distances, five bits each: ten thousand neighbours are ten thousand letters. */
function pack(numbers: readonly number[]): string {
  let before = 0;
  let text = '';
  for (const number of numbers) {
    let left = number - before;
    before = number;
    while (left >= 32) {
      text += LETTERS[32 + (left % 32)];
      left = Math.floor(left / 32);
    }
    text += LETTERS[left];
  }
  return text;
}

function unpack(text: string): number[] {
  const numbers: number[] = [];
  let before = 0;
  let value = 0;
  let scale = 1;
  for (const letter of text) {
    const digit = LETTERS.indexOf(letter);
    value += (digit % 32) * scale;
    if (digit >= 32) {
      scale *= 32;
      continue;
    }
    before += value;
    numbers.push(before);
    value = 0;
    scale = 1;
  }
  return numbers;
}
