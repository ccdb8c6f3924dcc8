// What does the sign-off gate say in one line, and which SIGs does it wait for, read from that line again?

import { enumerate } from './words.ts';

export interface SignOffLine {
  readonly signed: number;
  readonly total: number;
  /** Names of SIGs. */
  readonly waiting: readonly string[];
  /** Who objects. */
  readonly vetoedBy: readonly string[];
  readonly isOwnerless: boolean;
}

/** `2 of 3 SIGs signed off; waiting for network` */
export function renderSignOffLine({ signed, total, waiting, vetoedBy, isOwnerless }: SignOffLine): string {
  const score = `${signed} of ${total} ${total === 1 ? 'SIG' : 'SIGs'} signed off`;
  if (vetoedBy.length > 0) return `vetoed by ${enumerate(vetoedBy.slice(0, 2))}; ${score}`;
  const owner = isOwnerless ? '; no SIG owns it' : '';
  return waiting.length > 0 ? `${score}; waiting for ${enumerate(waiting)}${owner}` : `${score}${owner}`;
}

/** The SIGs that it waits for; undefined where the line does not name all of them, as one that was cut, or one of a veto. */
export function missingIn(line: string): string[] | undefined {
  const [, signed, total, names] =
    /(?:^|[:;] )(\d{1,4}) of (\d{1,4}) SIGs? signed off(?:; waiting for ([^;]*))?(?:;|$)/.exec(line) ?? [];
  if (signed === undefined || total === undefined) return undefined;
  const missing = names === undefined ? [] : names.split(/, | and /);
  const isWhole = missing.length === Number(total) - Number(signed);
  return isWhole && missing.every((name) => /^[a-z\d][a-z\d-]*$/i.test(name)) ? missing : undefined;
}
