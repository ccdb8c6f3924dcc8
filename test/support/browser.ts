// A browser without a window, where the machine has one: Chromium, spoken to through two pipes, because Node 20 has no WebSocket.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** `CHROMIUM` names one; otherwise the first in the path. None where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  return [...(named === undefined || named === '' ? [] : [named]), ...NAMES].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
  );
}

export interface Media {
  readonly scheme?: 'light' | 'dark';
  readonly type?: 'screen' | 'print';
  readonly width?: number;
  readonly height?: number;
}

/** What a screen reader is told of an element. */
export interface Told {
  readonly role: string;
  readonly name: string;
}

export interface Tab {
  /** Loads a page of its own, at an address that no network answers. */
  show(html: string, hash?: string): Promise<void>;
  evaluate<Value>(expression: string): Promise<Value>;
  /** A key as the keyboard sends it: `Tab`, `Enter`, `ArrowDown`, or a letter. */
  press(key: string): Promise<void>;
  emulate(media: Media): Promise<void>;
  told(): Promise<Told[]>;
  /** PNG. */
  picture(): Promise<Buffer>;
  /** What the page tried to fetch beside itself, said on its console, refused by its policy, or opened as a dialog. */
  readonly tried: string[];
}

export interface Browser {
  open(): Promise<Tab>;
  close(): Promise<void>;
}

type Params = Readonly<Record<string, unknown>>;
type Listener = (method: string, params: Params, session: string | undefined) => void;

/** The address of a shown page; requests for it are answered by the test, and every other one fails. */
const ADDRESS = 'http://page.test/';

export async function startBrowser(path: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'enhancement-actions-browser-'));
  // A container has neither the sandbox's rights nor a large /dev/shm.
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    path,
    [
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--hide-scrollbars',
      ...(isRoot ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const wire = connect(child);
  return {
    open: () => openTab(wire),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await wire.send('Browser.close').catch(() => child.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Wire {
  send(method: string, params?: Params, session?: string): Promise<Params>;
  listen(listener: Listener): void;
}

/** Messages are JSON, each ended by a NUL; answers carry the number of their question. */
function connect(child: ChildProcess): Wire {
  const out = child.stdio[3] as Writable;
  const answers = new Map<number, { resolve: (result: Params) => void; reject: (error: Error) => void }>();
  const listeners: Listener[] = [];
  let last = 0;
  let rest = '';
  (child.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
    const parts = `${rest}${chunk}`.split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const { id, result, error, method, params, sessionId } = JSON.parse(part);
      if (id === undefined) for (const listener of listeners) listener(method, params, sessionId);
      else if (error) answers.get(id)?.reject(new Error(error.message));
      else answers.get(id)?.resolve(result);
      answers.delete(id);
    }
  });
  child.once('exit', () => {
    for (const { reject } of answers.values()) reject(new Error('The browser has gone.'));
  });
  return {
    send: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        last += 1;
        answers.set(last, { resolve, reject });
        const message = {
          id: last,
          method,
          params,
          ...(session === undefined ? {} : { sessionId: session }),
        };
        out.write(`${JSON.stringify(message)}\0`);
      }),
    listen: (listener) => listeners.push(listener),
  };
}

async function openTab(wire: Wire): Promise<Tab> {
  const { targetId } = await wire.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = (await wire.send('Target.attachToTarget', { targetId, flatten: true })) as {
    sessionId: string;
  };
  const send = (method: string, params?: Params) => wire.send(method, params, sessionId);
  const tried: string[] = [];
  let page = '';
  let loaded = () => {};
  wire.listen((method, params, session) => {
    if (session !== sessionId) return;
    if (method === 'Page.loadEventFired') loaded();
    if (method === 'Page.javascriptDialogOpening') {
      tried.push(`dialog: ${String(params['message'])}`);
      void send('Page.handleJavaScriptDialog', { accept: false });
    }
    if (method === 'Log.entryAdded') tried.push(`log: ${(params['entry'] as { text: string }).text}`);
    if (method === 'Runtime.exceptionThrown') tried.push('exception');
    if (method === 'Fetch.requestPaused') {
      const { requestId, request } = params as { requestId: string; request: { url: string } };
      const isPage = request.url.split('#')[0] === ADDRESS;
      if (!isPage) tried.push(`request: ${request.url}`);
      const body = Buffer.from(page).toString('base64');
      void (isPage
        ? send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [{ name: 'content-type', value: 'text/html' }],
            body,
          })
        : send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }));
    }
  });
  for (const domain of ['Page', 'Runtime', 'Log', 'Accessibility']) await send(`${domain}.enable`);
  await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });

  const press = async (key: string) => {
    const code = CODES[key] ?? (key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0);
    const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
    const event = { key, windowsVirtualKeyCode: code, code: key };
    await send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      ...event,
      ...(text === undefined ? {} : { text }),
    });
    await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  };
  return {
    tried,
    show: async (html, hash = '') => {
      page = html;
      tried.length = 0;
      // Where only the hash differs nothing would be loaded.
      for (const url of ['about:blank', `${ADDRESS}${hash}`]) {
        const done = new Promise<void>((resolve) => {
          loaded = resolve;
        });
        await send('Page.navigate', { url });
        await done;
      }
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      })) as { result: { value: never }; exceptionDetails?: { exception?: { description?: string } } };
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'an exception');
      return result.value;
    },
    press,
    emulate: async ({ scheme = 'light', type = 'screen', width = 1280, height = 900 }) => {
      await send('Emulation.setEmulatedMedia', {
        media: type,
        features: [{ name: 'prefers-color-scheme', value: scheme }],
      });
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      });
    },
    told: async () => {
      const { nodes } = (await send('Accessibility.getFullAXTree')) as {
        nodes: { ignored: boolean; role?: { value: string }; name?: { value: string } }[];
      };
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }));
    },
    picture: async () => {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
}

const CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  ArrowUp: 38,
  ArrowDown: 40,
};
