// How is somebody at a terminal asked, until the answer can be used, and without losing what was answered before?

import type { Config } from '../shared/config.ts';
import type { TemplateText } from '../shared/domain/template-text.ts';
import { UserError } from '../shared/errors.ts';
import type { Arguments } from './arguments.ts';
import type { NumbersOnGitHub } from './clashes-on-github.ts';
import { shellWord } from './format/next.ts';
import type { Paint, Terminal } from './terminal.ts';
import type { Tree } from './tree.ts';

export interface Asking {
  readonly args: Arguments;
  readonly terminal: Terminal;
  readonly paint: Paint;
  readonly config: Config;
  readonly tree: Tree;
  readonly template: TemplateText;
  /** What was answered so far, as options: nobody has to type it again. */
  readonly talk: Map<string, readonly string[]>;
  readonly onGitHub: () => Promise<NumbersOnGitHub>;
}

export async function ask(question: string, { args, terminal, talk }: Asking): Promise<string> {
  const line = await terminal.ask?.(question);
  if (line !== undefined) return line.trim();
  terminal.stdout.write('\n');
  const given = [
    ...args.paths,
    ...(['number', 'sig', 'name', 'idea', 'template', 'config', 'repository'] as const).flatMap((key) =>
      args[key] === undefined ? [] : [`--${key}`, args[key]],
    ),
    ...(['author', 'target', 'section'] as const).flatMap((key) =>
      args[key].flatMap((value) => [`--${key}`, value]),
    ),
    ...[...talk.values()].flat(),
  ];
  throw new UserError(
    'Stopped: nothing was written.',
    `To go on with what is answered:\n  enhancements new ${given.map(shellWord).join(' ')}`,
  );
}

/** Asks until the answer can be used; what is wrong with one is said. `option` is how it would have been given. */
export async function askUntil<Value>(
  option: string,
  question: string,
  read: (answer: string) => Promise<Value> | Value,
  asking: Asking,
): Promise<Value> {
  for (;;) {
    const answer = await ask(question, asking);
    try {
      const value = await read(answer);
      if (answer !== '') asking.talk.set(option, option === '' ? [answer] : [option, answer]);
      return value;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      asking.terminal.stdout.write(`${asking.paint('yellow', error.message)} ${error.hint}\n`);
    }
  }
}
