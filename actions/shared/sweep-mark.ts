// What does a sweep leave for the next one to know? A line in the address of its heartbeat, which nobody without write access can set.

import type { Instant } from './domain/conversation.ts';

/**
 * `all`: every pull request; `due`: those that change something that is gated, because their time came; `gated`: the same, because what they rest on
 * changed; `changed`: those that something happened to.
 */
export type Reason = 'all' | 'due' | 'gated' | 'changed';

export interface Mark {
  /** Whatever happened before that was judged. */
  readonly since?: Instant;
  /** What its verdicts rested on beside the pull requests: the configuration, and all else. */
  readonly sources?: string;
  /** A pass over more than one sweep could judge. */
  readonly pass?: {
    readonly began: Instant;
    readonly sources: string;
    readonly reason: Reason;
    /** The last number that was judged, in their order. */
    readonly after: number;
  };
  /** Pull requests that could not be judged. */
  readonly again: readonly number[];
}

/** An address is no place for long lists; whatever is left out has its turn within a day. */
const MOST_AGAIN = 20;

/** `https://github.com/o/r/pulls#since=2026-11-20T10:00:00Z&sources=0123456789abcdef&again=12,14` */
export function renderMark(repositoryAddress: string, { since, sources, pass, again }: Mark): string {
  const parts = [
    ...(since === undefined ? [] : [`since=${renderTime(since)}`]),
    ...(sources === undefined ? [] : [`sources=${sources}`]),
    ...(pass
      ? [`began=${renderTime(pass.began)}`, `on=${pass.sources}`, `for=${pass.reason}`, `after=${pass.after}`]
      : []),
    ...(again.length > 0 ? [`again=${again.slice(0, MOST_AGAIN).join(',')}`] : []),
  ];
  return `${repositoryAddress}/pulls#${parts.join('&')}`;
}

/** What is not in this form is not known: then more is judged, never less. */
export function parseMark(address: string): Mark {
  const fields = new Map(
    (address.split('#')[1] ?? '').split('&').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name, value];
    }),
  );
  const since = parseTime(fields.get('since'));
  const sources = parseSources(fields.get('sources'));
  const began = parseTime(fields.get('began'));
  const on = parseSources(fields.get('on'));
  const reason = (['all', 'due', 'gated', 'changed'] as const).find((each) => each === fields.get('for'));
  const after = /^\d{1,9}$/.exec(fields.get('after') ?? '')?.[0];
  return {
    ...(since === undefined ? {} : { since }),
    ...(sources === undefined ? {} : { sources }),
    ...(began === undefined || on === undefined || !reason || after === undefined
      ? {}
      : { pass: { began, sources: on, reason, after: Number(after) } }),
    again: (fields.get('again') ?? '')
      .split(',')
      .filter((number) => /^[1-9]\d{0,8}$/.test(number))
      .map(Number),
  };
}

function renderTime(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

function parseTime(text = ''): Instant | undefined {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function parseSources(text = ''): string | undefined {
  return /^[0-9a-f]{16}$/.test(text) ? text : undefined;
}
