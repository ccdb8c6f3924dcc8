// What time is it on the server? The test says so; nothing here reads the machine's clock unless the test lets time run.

export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly set: (instant: string | number) => void;
  readonly advance: (milliseconds: number) => void;
  /** From here on time passes as on the machine, beginning at the present value. */
  readonly run: () => void;
  readonly stop: () => void;
}

const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

const DEFAULT_NOW = '2026-11-20T10:00:00Z';

export function makeClock(start: string | number = DEFAULT_NOW): Clock {
  let at = toInstant(start);
  let runningSince: number | undefined;
  const now = () => (runningSince === undefined ? at : at + Date.now() - runningSince);
  const set = (instant: string | number) => {
    at = toInstant(instant);
    if (runningSince !== undefined) runningSince = Date.now();
  };
  return {
    now,
    set,
    advance: (milliseconds) => set(now() + milliseconds),
    run: () => {
      runningSince ??= Date.now();
    },
    stop: () => {
      at = now();
      runningSince = undefined;
    },
  };
}

/** Strict: a full instant with its zone, never what `new Date` makes of a half date. */
export function toInstant(value: string | number): number {
  if (typeof value === 'number') return value;
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant)) throw new TypeError(`'${value}' is no instant, expected 2026-11-20T10:00:00Z`);
  return instant;
}

const written = new Map<number, string>();
const MOST_WRITTEN = 10_000;

/** As GitHub writes instants: UTC, whole seconds. Remembered: one list shows few instants many times. */
export function toTimestamp(instant: number): string {
  const known = written.get(instant);
  if (known !== undefined) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const text = `${new Date(instant).toISOString().slice(0, 19)}Z`;
  written.set(instant, text);
  return text;
}
