// A browser without a window, where the machine has one: Chromium, driven by Playwright.

import { spawnSync } from 'node:child_process';
import { type Browser as Chromium, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of the one that `CHROMIUM` names, otherwise of the first that is installed. None where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  const found = [...(named === undefined || named === '' ? [] : [named]), ...NAMES].map((name) =>
    spawnSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8', timeout: 20_000 }).stdout.trim(),
  );
  return found.find((path) => path !== '');
}

/** In its sandbox where it can: root has none, and some systems grant it only to browsers that they know. What is shown is ours either way. */
export async function launch(path: string): Promise<Chromium> {
  const start = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath: path,
      chromiumSandbox,
      // A container has no large /dev/shm.
      args: ['--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    });
  if (process.getuid?.() === 0) return start(false);
  return start(true).catch(() => start(false));
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

/** The address of a shown page; requests for it are answered by the test, and every other one fails. */
const ADDRESS = 'http://page.test/';

export async function startBrowser(path: string): Promise<Browser> {
  const browser = await launch(path);
  return {
    open: async () => openTab(await browser.newPage()),
    close: () => browser.close(),
  };
}

/** Everything that a page does beside showing itself. */
export function watch(page: Page): string[] {
  const tried: string[] = [];
  page.on('dialog', (dialog) => {
    tried.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => tried.push(`log: ${message.text()}`));
  page.on('pageerror', () => tried.push('exception'));
  return tried;
}

async function openTab(page: Page): Promise<Tab> {
  const tried = watch(page);
  let shown = '';
  await page.route('**/*', (route) => {
    const address = route.request().url();
    if (address.split('#')[0] === ADDRESS) return route.fulfill({ contentType: 'text/html', body: shown });
    tried.push(`request: ${address}`);
    return route.abort('blockedbyclient');
  });
  const session = await page.context().newCDPSession(page);
  return {
    tried,
    show: async (html, hash = '') => {
      shown = html;
      // Where only the hash differs nothing would be loaded.
      await page.goto('about:blank');
      tried.length = 0;
      await page.goto(`${ADDRESS}${hash}`);
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    emulate: async ({ scheme = 'light', type = 'screen', width = 1280, height = 900 }) => {
      await page.emulateMedia({ media: type, colorScheme: scheme });
      await page.setViewportSize({ width, height });
    },
    told: async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => ({ role: `${role?.value ?? ''}`, name: `${name?.value ?? ''}` }));
    },
    picture: () => page.screenshot(),
  };
}
