// The pictures of README and docs: the demonstration, as Chromium shows it.
//
//   npm run pictures

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { findBrowser, launch } from '../support/browser.ts';
import { startDemonstration } from './demonstration.ts';
import { serveDemonstration } from './server.ts';

const FOLDER = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const WIDTH = 1_200;

interface Picture {
  readonly name: string;
  readonly height: number;
  /** What of the page is in it; default: what fits. */
  readonly take: (page: Page, address: string) => Promise<Locator | undefined>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'pull-requests',
    height: 760,
    take: async (page, address) => {
      await page.goto(address);
      return undefined;
    },
  },
  {
    name: 'findings',
    height: 560,
    take: async (page, address) => {
      await page.goto(`${address}/pulls/48`);
      await page.evaluate(
        "document.getElementById('L33:veps/sig-storage/47-shared-charts/vep.md').scrollIntoView()",
      );
      return undefined;
    },
  },
  {
    name: 'sign-off',
    height: 780,
    take: async (page, address) => {
      await page.goto(`${address}/pulls/35`);
      return page.locator('article.suite').filter({ hasText: 'SIG sign-off:' });
    },
  },
  {
    name: 'what-happened',
    height: 760,
    take: async (page, address) => {
      await page.goto(`${address}/pulls/40`);
      await page.locator('#say-as').selectOption('lars-kiipsaare');
      await page.locator('#text').fill('Nothing for storage in it.');
      await page.getByRole('button', { name: '/lgtm', exact: true }).click();
      await page.getByRole('heading', { name: 'What happened' }).waitFor();
      return undefined;
    },
  },
  {
    name: 'weekly-report',
    height: 900,
    take: async (page, address) => {
      await page.goto(address);
      await page.getByLabel('Move the clock').selectOption('week');
      await page.getByRole('button', { name: 'Move', exact: true }).click();
      await page.getByRole('heading', { name: 'What happened' }).waitFor();
      await page.goto(`${address}/told/report.html`);
      return undefined;
    },
  },
];

const path = findBrowser();
if (path === undefined) {
  process.stderr.write('There is no Chromium in the path, and CHROMIUM names none: no picture was taken.\n');
  process.exitCode = 2;
} else {
  mkdirSync(FOLDER, { recursive: true });
  const demonstration = await startDemonstration();
  const served = await serveDemonstration(demonstration);
  const browser = await launch(path);
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(120_000);
  for (const { name, height, take } of PICTURES) {
    await page.setViewportSize({ width: WIDTH, height });
    const part = await take(page, served.address);
    await (part ?? page).screenshot({ path: join(FOLDER, `${name}.png`) });
    process.stdout.write(`docs/pictures/${name}.png\n`);
  }
  await browser.close();
  await served.close();
  await demonstration.close();
}
