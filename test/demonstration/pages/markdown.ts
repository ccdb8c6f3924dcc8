// How does GitHub show a comment? Rendered by a thread, within a deadline: a text that takes longer is shown as it is.

import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type Html, html, verbatim } from '../../../actions/weekly-report/render/page/html.ts';

/** Milliseconds. */
const DEADLINE = 1_500;
const STARTS_WITHIN = 20_000;
/** A page shows the same comments again and again. */
const MOST_KNOWN = 500;

const known = new Map<string, Html>();
let thread: Thread | undefined;

/** Safe to stand in a page, whatever the text says. */
export function renderMarkdown(text: string): Html {
  const before = known.get(text);
  if (before) return before;
  thread ??= startThread();
  const markup = thread.render(text);
  if (markup === undefined) thread = undefined;
  const made =
    markup === undefined || markup === null
      ? html`<div class="markdown"><p class="quiet">Too much to be shown as GitHub would; as it was written:</p><pre tabindex="0">${text}</pre></div>`
      : html`<div class="markdown">${verbatim(markup)}</div>`;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, made);
  return made;
}

interface Thread {
  /** Undefined where the deadline has passed, and the thread is ended; null where the text cannot be rendered. */
  readonly render: (text: string) => string | null | undefined;
}

/** Whoever asks waits: pages are made in one go. */
function startThread(): Thread {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./markdown-worker.js', import.meta.url), {
    workerData: { port: port2, signal },
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  port1.unref();
  const wait = (deadline: number): boolean => Atomics.wait(signal, 0, 0, deadline) !== 'timed-out';
  const read = () => receiveMessageOnPort(port1)?.message as string | undefined;
  if (!wait(STARTS_WITHIN)) throw new Error('the thread that renders Markdown did not start');
  read();
  return {
    render: (text) => {
      Atomics.store(signal, 0, 0);
      port1.postMessage(text);
      if (wait(DEADLINE)) return read() ?? null;
      void worker.terminate();
      return undefined;
    },
  };
}
