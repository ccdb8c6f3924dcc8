// What does the address of a status remember? For each pull request that shares the commit: since when it was its head, and what was counted there.
//
// GitHub keeps the time of a status and its address, and nobody without write access can write either: that makes our own statuses witnesses.

export interface Witness {
  readonly pull: number;
  /** The beginning of the commit's stay as the head of that pull request, in milliseconds. */
  readonly from?: number;
  /** Nobody had looked at that pull request before, and no push can have come between unseen. */
  readonly isFirst?: boolean;
  /** A short name of what was counted: it changes when that changes. */
  readonly seen?: string;
  /** Nothing is gated there. */
  readonly idle?: boolean;
}

/** `https://github.com/o/r/pull/12#from=2026-11-20T10:00:00Z&seen=ab12&pull=14&from=…` */
export function renderWitnesses(repositoryAddress: string, witnesses: readonly Witness[]): string {
  const [first, ...others] = witnesses;
  if (!first) return repositoryAddress;
  const parts = [
    ...fieldsOf(first),
    ...others.flatMap((other) => [`pull=${other.pull}`, ...fieldsOf(other)]),
  ];
  return `${repositoryAddress}/pull/${first.pull}${parts.length > 0 ? `#${parts.join('&')}` : ''}`;
}

/** Reads it back; anything that is not of this repository, or not in this form, remembers nothing. */
export function parseWitnesses(repositoryAddress: string, address: string): Witness[] {
  if (!address.startsWith(`${repositoryAddress}/pull/`)) return [];
  const match = /^([1-9]\d{0,8})(?:#(.*))?$/.exec(address.slice(repositoryAddress.length + '/pull/'.length));
  if (!match) return [];
  const witnesses: { -readonly [Key in keyof Witness]: Witness[Key] }[] = [{ pull: Number(match[1]) }];
  for (const part of (match[2] ?? '').split('&')) {
    const [name, value = ''] = part.split('=');
    const last = witnesses.at(-1);
    if (!last) break;
    if (name === 'pull' && /^[1-9]\d{0,8}$/.test(value)) witnesses.push({ pull: Number(value) });
    if (name === 'from') {
      const from = Date.parse(value);
      // What is read is what would be written: no other form, no 30 February.
      if (!Number.isNaN(from) && renderInstant(from) === value) last.from = from;
    }
    if (name === 'seen' && /^[0-9a-f]{1,16}$/.test(value)) last.seen = value;
    if (name === 'first') last.isFirst = true;
    if (name === 'idle') last.idle = true;
  }
  return witnesses;
}

function fieldsOf({ from, isFirst, seen, idle }: Witness): string[] {
  return [
    ...(from === undefined ? [] : [`from=${renderInstant(from)}`]),
    ...(isFirst ? ['first'] : []),
    ...(seen === undefined ? [] : [`seen=${seen}`]),
    ...(idle ? ['idle'] : []),
  ];
}

/** In whole seconds, and never earlier than it was: what is remembered must not reach further back than what was seen. */
function renderInstant(instant: number): string {
  return `${new Date(Math.ceil(instant / 1_000) * 1_000).toISOString().slice(0, 19)}Z`;
}
