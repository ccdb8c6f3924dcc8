// What does a check-in carry for the next one? Its week, what it said, and in a hidden line what was the case: the memory lies where it belongs.

import { isWeek } from './week.ts';
import { shorten } from './words.ts';

/** What was the case at a look, in the words of the report. Everything in it is short: a comment has room for 65,536 characters. */
export interface Memory {
  /** When the facts were read; in milliseconds. */
  readonly at: number;
  readonly state: string;
  readonly phase?: string;
  readonly status?: string;
  readonly stage?: string;
  /** `alpha v1.9` */
  readonly targets: readonly string[];
  readonly isAccepted: boolean;
  /** `owner/name#12`, and what became of it: `open`, `approved`, `merged`. */
  readonly pulls: readonly (readonly [name: string, state: string])[];
  readonly exceptions: readonly string[];
  readonly isClosed?: boolean;
  /** Which pull request made it accepted for what it aims at, and when that was merged; in milliseconds. */
  readonly accepted?: readonly [pull: number, at: number];
  /** How often its target was moved to a later release, without the stage being reached. */
  readonly moves?: number;
  /** Whom the proposal named last as its approvers. */
  readonly approvers?: readonly string[];
  /** What only the labels of a pull request say: `bug` or `documentation`. */
  readonly roles?: readonly (readonly [name: string, role: string])[];
}

export interface StandingCheckIn {
  readonly week: string;
  /** None where somebody changed the line, or it is of another version. */
  readonly memory?: Memory;
  /** Of the text as we wrote it. */
  readonly written?: string;
  /** What stands between the first lines and the last one. */
  readonly text: string;
}

const MARKER = /^<!-- enhancement-actions: check-in (\d{4}-W\d\d) -->$/;
const WRITTEN = /^<!-- sha256: ([0-9a-f]{1,64}) -->$/;
const MEMORY = /^<!-- enhancement-actions: memory (.*) -->$/;

/** The line by which the check-in of a week is known again. */
export function checkInMarker(week: string): string {
  return `<!-- enhancement-actions: check-in ${week} -->`;
}

/** A whole comment; `hash` is of the text. */
export function renderCheckIn(week: string, text: string, memory: Memory, hash: string): string {
  // Nothing may end the comment early, and nothing in it may look like a mention to whoever reads it without HTML.
  const json = JSON.stringify(memory).replace(
    /[<>@&\u2028\u2029]|--/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}${found.length > 1 ? '\\u002d' : ''}`,
  );
  return [
    checkInMarker(week),
    `<!-- sha256: ${hash} -->`,
    text,
    '',
    `<!-- enhancement-actions: memory ${json} -->`,
  ].join('\n');
}

/** Undefined for any other comment. Only its first line makes it one, so that a quoted one is none. */
export function parseCheckIn(body: string): StandingCheckIn | undefined {
  const [first = '', ...rest] = body.split(/\r?\n/);
  const week = MARKER.exec(first)?.[1];
  if (week === undefined || !isWeek(week)) return undefined;
  const written = WRITTEN.exec(rest[0] ?? '')?.[1];
  const lines = written === undefined ? rest : rest.slice(1);
  const line = lines.findLastIndex((each) => MEMORY.test(each));
  const memory = line < 0 ? undefined : parseMemory(MEMORY.exec(lines[line] ?? '')?.[1] ?? '');
  return {
    week,
    text: (line < 0 ? lines : lines.slice(0, line)).join('\n').trim(),
    ...(memory ? { memory } : {}),
    ...(written === undefined ? {} : { written }),
  };
}

function parseMemory(json: string): Memory | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  return isMemory(value) ? withoutOddities(value) : undefined;
}

/** What a check-in of another version does not say, or says in another form, is not known. */
function withoutOddities({ accepted, moves, approvers, roles, ...rest }: Memory): Memory {
  const isTimed = Array.isArray(accepted) && accepted.length === 2 && accepted.every(Number.isFinite);
  const isRoles = Array.isArray(roles) && roles.every(isPair);
  const isNames = Array.isArray(approvers) && approvers.every((name) => typeof name === 'string');
  return {
    ...rest,
    ...(isTimed ? { accepted } : {}),
    ...(Number.isInteger(moves) ? { moves } : {}),
    ...(isNames ? { approvers } : {}),
    ...(isRoles ? { roles } : {}),
  };
}

function isMemory(value: unknown): value is Memory {
  const { at, state, targets, pulls, exceptions, isAccepted } = value as Partial<
    Record<keyof Memory, unknown>
  >;
  const isText = (each: unknown) => typeof each === 'string';
  return (
    typeof at === 'number' &&
    isText(state) &&
    typeof isAccepted === 'boolean' &&
    Array.isArray(targets) &&
    targets.every(isText) &&
    Array.isArray(exceptions) &&
    exceptions.every(isText) &&
    Array.isArray(pulls) &&
    pulls.every(isPair)
  );
}

/** Two texts. */
function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');
}

const LONGEST_ANSWER = 500;

/**
 * What stands behind `TL;DR:` at the very beginning of a comment, up to the first empty line, on one line; undefined for any other comment, and where
 * nothing stands there. Text from outside.
 */
export function parseAnswer(body: string): string | undefined {
  const said = /^\s*(?:\*\*|__)?TL;DR(?::(?:\*\*|__)?|(?:\*\*|__):)([\s\S]*)$/i.exec(body)?.[1];
  const text = (said ?? '')
    .split(/\n[ \t\r]*\n/, 1)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : shorten(text, LONGEST_ANSWER);
}
