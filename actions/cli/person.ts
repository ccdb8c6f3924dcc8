// Does a person sit there, and what do they answer? Only where both ends are a terminal: in a pipe nobody is asked.

import type { Interface } from 'node:readline';

interface Seat {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

export interface Person {
  /** The next line that is typed; undefined after Ctrl-C or Ctrl-D. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly leave: () => void;
}

export function personAt({ stdin, stdout }: Seat): Person | undefined {
  if (!stdin.isTTY || !stdout.isTTY) return undefined;
  let open: Interface | undefined;
  let isOver = false;
  // What is pasted comes as several lines at once: those that nobody has asked for yet wait here.
  const typed: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  const stop = () => {
    isOver = true;
    waiting?.(undefined);
    open?.close();
  };
  const start = async () => {
    const { createInterface } = await import('node:readline');
    open = createInterface({ input: stdin, output: stdout });
    open.on('line', (line) => {
      if (waiting) waiting(line);
      else typed.push(line);
    });
    open.on('SIGINT', stop);
    open.on('close', stop);
  };
  return {
    ask: async (question) => {
      if (!open) await start();
      if (isOver) return undefined;
      open?.setPrompt(question);
      open?.prompt();
      const early = typed.shift();
      if (early !== undefined) return early;
      return new Promise((resolve) => {
        waiting = (line) => {
          waiting = undefined;
          resolve(line);
        };
      });
    },
    leave: () => open?.close(),
  };
}
