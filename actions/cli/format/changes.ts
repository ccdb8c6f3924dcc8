// What a person reads at the terminal about a file that changes: what was done, and the difference.

import type { Paint, Style } from '../terminal.ts';
import { printable } from './text.ts';

export interface FileChange {
  readonly path: string;
  /** One line each. */
  readonly said: readonly string[];
  /** The lines of a unified diff; none where nothing changes. */
  readonly patch: readonly string[];
}

export function renderChange({ path, said, patch }: FileChange, paint: Paint): string {
  const lines = [paint('bold', printable(path)), ...said.map((line) => `  ${printable(line)}`)];
  if (patch.length > 0) lines.push('', ...patch.map((line) => paintLine(line, paint)));
  return `${lines.join('\n')}\n`;
}

function paintLine(line: string, paint: Paint): string {
  const text = printable(line);
  const style: Style | undefined = /^(?:---|\+\+\+) /.test(line)
    ? 'bold'
    : line.startsWith('+')
      ? 'green'
      : line.startsWith('-')
        ? 'red'
        : line.startsWith('@@')
          ? 'dim'
          : undefined;
  return style ? paint(style, text) : text;
}
