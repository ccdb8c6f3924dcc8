// Who gives leave by a word on the pull request, and until when? What the release team says there holds at once; the ledger is where it is kept.
//
//   command  = "/exception grant until" YYYY-MM-DD      leave, until the end of that day, for the one proposal and release that is held here
//            | "/exception deny" [ reason ]             refuses it, and takes back what was granted by such a word

import type { Comment } from './conversation.ts';
import type { Asked, Exception } from './exception.ts';
import { loginKey } from './login.ts';
import { spokenCommands } from './statement.ts';
import { quote } from './words.ts';
import { type Day, endOfDay, parseDay } from './zone.ts';

export type ExceptionCommand =
  | { readonly kind: 'grant'; readonly until: Day }
  | { readonly kind: 'deny'; readonly reason: string }
  /** Begins as one and is none. */
  | { readonly kind: 'unclear' };

const LIKE = /^[ \t]*\/exception\b/im;

/** What one text says, in its order. */
export function parseExceptionCommands(text: string): ExceptionCommand[] {
  return spokenCommands(text, LIKE, parseLine);
}

/** Whether anything in the text could be such a command. */
export function isExceptionLike(text: string): boolean {
  return LIKE.test(text);
}

function parseLine(line: string, isMarked: boolean): ExceptionCommand | undefined {
  const [name, verb, ...rest] = line.split(/[ \t]+/);
  if (name?.toLowerCase() !== '/exception') return undefined;
  if (verb?.toLowerCase() === 'deny') return { kind: 'deny', reason: rest.join(' ') };
  const [until, date, ...more] = rest;
  const isGrant = verb?.toLowerCase() === 'grant' && until?.toLowerCase() === 'until';
  const day = isGrant && date !== undefined && more.length === 0 && !isMarked ? parseDay(date) : undefined;
  return day === undefined ? { kind: 'unclear' } : { kind: 'grant', until: day };
}

export interface Saying {
  /** The last that counts. Where it was for another phase than the present one it holds nothing. */
  readonly exception?: Exception;
  /** Why a word does not count, for who wrote it. */
  readonly hints: readonly string[];
}

/**
 * The last word of those who may give leave. `askedAt` says for what a word at that time is: the proposal and release that are held, and the freeze
 * that had begun last. Whoever is no authority is not answered.
 */
export function exceptionSaid(
  comments: readonly Comment[],
  askedAt: (at: number) => Asked,
  authorities: readonly string[],
  zone: string,
): Saying {
  const may = new Set(authorities.map(loginKey));
  const hints: string[] = [];
  let last: Exception | undefined;
  for (const { author, body, at, edited, isMinimized, address } of comments) {
    if (author?.kind !== 'user' || !may.has(loginKey(author.login))) continue;
    for (const command of parseExceptionCommands(body)) {
      const said = { ...askedAt(at), thread: address };
      const who = quote(author.login);
      if (command.kind === 'deny') {
        last = {
          ...said,
          deniedBy: author.login,
          ...(command.reason === '' ? {} : { reason: command.reason }),
        };
      } else if (command.kind === 'unclear') {
        hints.push(
          `What ${who} says about an exception is not understood: write \`/exception grant until 2026-05-14\`, or \`/exception deny\` and the reason, on a line of its own.`,
        );
      } else if (edited || isMinimized) {
        hints.push(
          `The exception in a comment of ${who} that was edited or hidden does not count: say it in a new one.`,
        );
      } else {
        last = {
          ...said,
          grantedBy: author.login,
          until: endOfDay(command.until, zone),
          lastDay: command.until,
        };
      }
    }
  }
  return { ...(last ? { exception: last } : {}), hints };
}
