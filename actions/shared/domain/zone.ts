// When does a day begin and end? Days as written, zones by name, instants in milliseconds of UTC; never what the machine's own zone makes of them.

/** `2026-04-30`: a day of the calendar, without a zone. */
export type Day = string;

/** Anywhere on Earth: a day ends where it ends last, at UTC-12. */
export const AOE = 'AoE';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Reads `2026-04-30` and `2026/04/30`; undefined for anything else, also for 30 February. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})[-/](\d{2})[-/](\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  const instant = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(instant).toISOString().slice(0, 10) === day ? day : undefined;
}

/** Whether that is a name for a zone. An offset is none: it would be right for half of the year, and not every Node knows it. */
export function isZone(zone: string): boolean {
  if (zone === AOE) return true;
  if (!/^[a-z]/i.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The instant from which on no other belongs to the day. */
export function endOfDay(day: Day, zone: string): number {
  const next = utcOf(day) + DAY;
  return zone === AOE ? next + 12 * HOUR : startInZone(next, zone);
}

/** The first instant that belongs to the day anywhere, at UTC+14. */
export function firstInstantOf(day: Day): number {
  return utcOf(day) - 14 * HOUR;
}

/** The day that it is at an instant, in a zone. */
export function dayAt(instant: number, zone: string): Day {
  const local = zone === AOE ? instant - 12 * HOUR : instant + offsetAt(instant, zone);
  return new Date(local).toISOString().slice(0, 10);
}

/** `2026-05-01 12:00 UTC` */
export function renderInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function utcOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/**
 * The instant at which a zone's clocks show the midnight that `local` is when read as UTC. Where clocks are put back over midnight it is the later one;
 * where they are put back to it the new day had begun, so it is the earlier one; where they are put forward over it the instant at which they are.
 */
function startInZone(local: number, zone: string): number {
  const offsets = [offsetAt(local - DAY, zone), offsetAt(local + DAY, zone)];
  const candidates = offsets.map((offset) => local - offset);
  const right = candidates.filter((instant) => instant + offsetAt(instant, zone) === local);
  if (right.length === 0) return transitionAround(local, zone);
  const last = Math.max(...right);
  const isBackTo = last - 1 + offsetAt(last - 1, zone) >= local;
  return isBackTo ? Math.min(...right) : last;
}

/** The change of a zone's offset within a day of an instant, to the minute. */
function transitionAround(instant: number, zone: string): number {
  let [early, late] = [instant - DAY, instant + DAY];
  const before = offsetAt(early, zone);
  while (late - early > MINUTE) {
    const middle = early + Math.max(MINUTE, Math.floor((late - early) / (2 * MINUTE)) * MINUTE);
    if (offsetAt(middle, zone) === before) early = middle;
    else late = middle;
  }
  return late;
}

/** Milliseconds that a zone's clocks are ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return local - Math.floor(instant / 1_000) * 1_000;
}
