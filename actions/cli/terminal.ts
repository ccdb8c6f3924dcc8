// What a command may know of the place where it runs: the few parts of `process` that it needs, so that a test can stand in for it.

export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  /** One line from the person who sits there; undefined where they want to stop. Only on a terminal. */
  readonly ask?: (question: string) => Promise<string | undefined>;
}

interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export type Paint = (style: Style, text: string) => string;
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };

/** Colours on a terminal only, and never where `NO_COLOR` is set (no-color.org). */
export function painter({ stdout, env }: Terminal): Paint {
  const on = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return (style, text) => (on ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
