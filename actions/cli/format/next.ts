// What a person reads after a proposal was begun: what is still to write, where, and which command comes next.

import { dirname } from 'node:path';
import type { RuleFinding } from '../../shared/domain/rule.ts';
import { count } from '../../shared/domain/words.ts';
import type { Paint } from '../terminal.ts';
import { printable } from './text.ts';

export interface Begun {
  /** As it is typed in the folder where the person stands. */
  readonly path: string;
  /** What the title of the pull request begins with: `VEP-42`. */
  readonly name: string;
  readonly title: string;
  /** What is known of the number elsewhere, or that it is not. */
  readonly numbers: string;
  readonly findings: readonly RuleFinding[];
}

const BOXES = 'A box with (R) is ticked when what it says is done; until then its line is only a reminder.';

export function renderNext({ path, name, title, numbers, findings }: Begun, paint: Paint): string {
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  const later = findings.filter(({ outcome }) => outcome !== 'failed');
  const line = ({ at, message, hint }: RuleFinding) =>
    `  ${`line ${at?.line ?? 1}`.padEnd(9)} ${printable(message)}${hint ? ` ${printable(hint)}` : ''}`;
  const list = (title: string, some: readonly RuleFinding[]) =>
    some.length > 0 ? [[paint('bold', title), ...some.map(line)].join('\n')] : [];
  const blocks = [
    `${paint('green', 'Written:')} ${printable(path)}\n${paint('dim', numbers)}`,
    ...(failed.length > 0
      ? [...list(`Still to write before it passes (${failed.length}):`, failed), ...list('Can wait:', later)]
      : [
          [
            paint(
              'green',
              later.length > 0
                ? `It passes the check, with ${count(later.length, 'piece')} of advice:`
                : 'It passes the check.',
            ),
            ...later.map(line),
          ].join('\n'),
        ]),
    ...(findings.some(({ rule }) => rule === 'sign-off-checklist') ? [BOXES] : []),
    [
      paint('bold', 'Next:'),
      ...(failed.length > 0 ? [`  enhancements check ${shellWord(path)}`] : []),
      `  git switch -c ${shellWord(name.toLowerCase())}`,
      `  git add ${shellWord(dirname(path))}`,
      `  git commit --signoff -m ${shellWord(`${name}: ${title}`)}`,
      `  git push -u origin HEAD    and open a pull request whose title begins with "${name}:"`,
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A text as a shell reads it back as one word. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${printable(text).replaceAll("'", "'\\''")}'`;
}
