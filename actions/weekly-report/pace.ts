// When may the next thing be written? GitHub takes 80 new texts in a minute and 500 in an hour; the gates write as well, so some are left to them.

const MOST_A_MINUTE = 70;
export const MOST_AN_HOUR = 450;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Milliseconds to wait before the next text; undefined where the hour's share is used up, and the next run goes on. `times` are those of the texts that
 * were written, ascending.
 */
export function waitBefore(times: readonly number[], now: number): number | undefined {
  const inHour = times.filter((at) => at > now - HOUR);
  if (inHour.length >= MOST_AN_HOUR) return undefined;
  const inMinute = inHour.filter((at) => at > now - MINUTE);
  if (inMinute.length < MOST_A_MINUTE) return 0;
  const free = inMinute[inMinute.length - MOST_A_MINUTE] ?? now;
  return free + MINUTE - now;
}
