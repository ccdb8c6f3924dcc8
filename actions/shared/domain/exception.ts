// Who has leave to go on after a freeze, until when, and is a request complete? The ledger of exceptions.

import { keys, validate } from '../generated/exceptions.ts';
import type { ExceptionEntry } from '../generated/exceptions.types.ts';
import { loginKey, normalizeLogin } from './login.ts';
import type { Place } from './markdown.ts';
import { compareReleases, parseRelease, type Release } from './release.ts';
import { explainSchemaErrors } from './schema-message.ts';
import { quote } from './words.ts';
import { parseYaml } from './yaml.ts';
import { endOfDay, parseDay } from './zone.ts';

export type FreezeKind = 'enhancement' | 'code';

export interface Exception {
  readonly proposal: number;
  readonly release: Release;
  readonly freeze: FreezeKind;
  /** Of a granted one: the instant at which it is over. */
  readonly until?: number;
  readonly lastDay?: string;
  readonly grantedBy?: string;
  readonly deniedBy?: string;
  readonly reason?: string;
  readonly thread: string;
}

export interface Asked {
  readonly proposal: number;
  readonly release: Release;
  readonly freeze: FreezeKind;
}

/** What the ledger says of one request: nothing, granted and for how long, over, denied, undecided, or granted by somebody who may not. */
export type Leave =
  | { readonly state: 'none' }
  | {
      readonly state: 'granted' | 'over' | 'denied' | 'open' | 'unauthorized';
      readonly exception: Exception;
    };

export function parseExceptions(
  text: string,
  zone: string,
): { exceptions: readonly Exception[] } | { problems: readonly (Place & { message: string })[] } {
  const parsed = parseYaml(text);
  if ('problems' in parsed) return parsed;
  const { yaml } = parsed;
  const value: unknown = yaml.value ?? [];
  if (!validate(value)) {
    return {
      problems: explainSchemaErrors(validate.errors ?? [], value, keys).map(
        ({ path, aboutKey, message }) => ({
          ...(aboutKey ? yaml.keyAt(path) : yaml.at(path)),
          message,
        }),
      ),
    };
  }
  const problems: (Place & { message: string })[] = [];
  const exceptions = (value as ExceptionEntry[]).map((entry, index) => {
    const day = entry.until === undefined ? undefined : parseDay(entry.until);
    if (entry.until !== undefined && day === undefined)
      problems.push({
        ...yaml.at([index, 'until']),
        message: `${quote(entry.until)} is no day of the calendar.`,
      });
    if (entry['granted-by'] !== undefined && entry.until === undefined)
      problems.push({
        ...yaml.at([index]),
        message: 'A granted exception needs `until`: it ends by itself.',
      });
    if (entry['granted-by'] !== undefined && entry['denied-by'] !== undefined)
      problems.push({ ...yaml.at([index]), message: 'An exception is granted or denied, not both.' });
    return toException(entry, day, zone);
  });
  return problems.length > 0 ? { problems } : { exceptions };
}

function toException(entry: ExceptionEntry, day: string | undefined, zone: string): Exception {
  const { 'granted-by': grantedBy, 'denied-by': deniedBy, reason } = entry;
  return {
    proposal: entry.proposal,
    release: parseRelease(entry.release) ?? { major: 0, minor: 0, patch: 0 },
    freeze: entry.freeze,
    thread: entry.thread,
    ...(day === undefined ? {} : { until: endOfDay(day, zone), lastDay: day }),
    ...(grantedBy === undefined ? {} : { grantedBy: normalizeLogin(grantedBy) }),
    ...(deniedBy === undefined ? {} : { deniedBy: normalizeLogin(deniedBy) }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The best that holds now. `authorities` are the logins of the release team and the maintainers. */
export function leaveFor(
  { proposal, release, freeze }: Asked,
  exceptions: readonly Exception[],
  now: number,
  authorities: readonly string[],
): Leave {
  const may = new Set(authorities.map(loginKey));
  const own = exceptions.filter(
    (each) =>
      each.proposal === proposal && each.freeze === freeze && compareReleases(each.release, release) === 0,
  );
  const judged = own.map((exception): Exclude<Leave, { readonly state: 'none' }> => {
    const { grantedBy, deniedBy } = exception;
    if (deniedBy !== undefined && may.has(loginKey(deniedBy))) return { state: 'denied', exception };
    if (grantedBy === undefined) return { state: 'open', exception };
    if (!may.has(loginKey(grantedBy))) return { state: 'unauthorized', exception };
    return { state: exception.until !== undefined && now < exception.until ? 'granted' : 'over', exception };
  });
  for (const state of ['granted', 'over', 'denied', 'unauthorized', 'open'] as const) {
    const found = judged.findLast((leave) => leave.state === state);
    if (found) return found;
  }
  return { state: 'none' };
}
