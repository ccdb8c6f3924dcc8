// Does a person sit there, and what do they answer? Only where both ends are a terminal: in a pipe nobody is asked.

import type { Interface } from 'node:readline';

interface Seat {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** Lines that come closer than this, in milliseconds, were pasted, and are one answer. */
const PASTED = 30;

export interface Person {
  /** The next line that is typed, or the lines that are pasted; undefined after Ctrl-C or Ctrl-D. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly leave: () => void;
}

export function personAt({ stdin, stdout }: Seat): Person | undefined {
  if (!stdin.isTTY || !stdout.isTTY) return undefined;
  let open: Interface | undefined;
  let isOver = false;
  let typed: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let waiting: ((answer: string | undefined) => void) | undefined;
  const answer = () => {
    if (!waiting || (typed.length === 0 && !isOver)) return;
    const resolve = waiting;
    waiting = undefined;
    resolve(typed.length > 0 ? typed.join('\n') : undefined);
    typed = [];
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(answer, PASTED);
  };
  const stop = () => {
    isOver = true;
    open?.close();
    answer();
  };
  const start = async () => {
    const { createInterface } = await import('node:readline');
    open = createInterface({ input: stdin, output: stdout });
    open.on('line', (line) => {
      typed.push(line);
      soon();
    });
    open.on('SIGINT', () => {
      // What was typed since the last question is no answer any more.
      typed = [];
      stop();
    });
    open.on('close', stop);
  };
  return {
    ask: async (question) => {
      if (!open) await start();
      if (isOver) return undefined;
      open?.setPrompt(question);
      open?.prompt();
      return new Promise((resolve) => {
        waiting = resolve;
        if (typed.length > 0) soon();
      });
    },
    leave: () => open?.close(),
  };
}
