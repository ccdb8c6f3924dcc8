// The demonstration as a person sees it: every scene clicked through, acts by keyboard, hostile text. In Chromium where there is one; otherwise skipped,
// which is said.

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launch, watch } from '../support/browser.ts';
import { whereBrowser } from '../support/where-browser.ts';
import { SCENES } from './scenes/scenes.ts';
import { useDemonstration } from './use-demonstration.ts';

const { path, isThere, inBrowser } = whereBrowser();
const CHARTS = 'veps/sig-storage/47-shared-charts/vep.md';
/** A step is up to thirty processes, and the machine may be busy. */
const PATIENCE = 120_000;
jest.setTimeout(300_000);

const demonstration = useDemonstration(isThere);
let browser: Browser;
let page: Page;
let tried: string[];

beforeAll(async () => {
  if (!isThere) return;
  browser = await launch(path);
  // What is scrolled to is there at once.
  page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE);
  tried = watch(page);
});

afterAll(async () => {
  await browser?.close();
});

const main = () => page.locator('main');
const words = (text: string) => text.replace(/\s+/g, ' ');
const read = async () => words(await main().innerText());

/** What is folded is part of the page. */
const openAll = () =>
  page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");

/** The page, and what stands in its frame. */
async function readAll(): Promise<string> {
  const frame = page.locator('iframe');
  if ((await frame.count()) === 0) return read();
  // It is empty until it is loaded.
  await page.frameLocator('iframe').locator('h1').first().waitFor();
  const inner = page.frameLocator('iframe').locator('body');
  return `${await read()} ${words(await inner.innerText())}`;
}

/** Whether what the address points at can be seen. */
const IN_SIGHT = `(() => {
  const { top } = document.getElementById(location.hash.slice(1)).getBoundingClientRect();
  return top >= 0 && top < innerHeight;
})()`;

const HOSTILE = [
  '<script>globalThis.ran = true</script>',
  '<img src=x onerror="globalThis.ran = true">',
  '[a](javascript:globalThis.ran=true)',
  '<svg onload="globalThis.ran = true">',
  '<a href="#" onclick="globalThis.ran = true">b</a>',
  '<style>* { display: none }</style>',
  '</textarea></form></div><h1>Gone</h1>',
  '```mermaid\n%%{init: {"themeCSS": "* { background: url(https://evil.example/) }"}}%%\ngantt\n  title <img src=x onerror="globalThis.ran=true">\n  click a href "javascript:globalThis.ran=true"\n  section <img src=x onerror="globalThis.ran=true">\n  a :a, 2026-11-20, 1d\n```',
];

inBrowser('a person', () => {
  test('reads what it is about, and what each gate says of each pull request', async () => {
    await page.goto(demonstration().served.address);
    expect(await read()).toContain(
      'An enhancement proposal says what a feature will be before its code is written.',
    );
    expect(await main().getByRole('row').filter({ hasText: 'Lamps warm up' }).innerText()).toMatch(
      /passed[\s\S]*pending[\s\S]*2 of 3 SIGs signed off[\s\S]*passed/,
    );
  });

  test('comments as somebody by keyboard alone, and sees what changed and why', async () => {
    await page.goto(`${demonstration().served.address}/pulls/40`);
    await page.getByLabel('as').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nothing for storage.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('/lgtm');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    expect(await read()).toContain('… pending → ✔ passed 3 of 3 SIGs signed off');
    const status = page.locator('.statuses li').filter({ hasText: 'sig-signoff' });
    await status.getByText('Why', { exact: true }).click();
    expect(words(await status.innerText())).toContain('Every rule is content.');
    await status.getByText('The facts it rests on').click();
    expect(await status.locator('pre').innerText()).toContain('lars-kiipsaare');
  });

  test('finds each finding at its line, changes that section, and the finding is gone', async () => {
    await page.goto(`${demonstration().served.address}/pulls/48`);
    const line = page.locator(`[id='L37:${CHARTS}']`);
    expect(words(await line.innerText())).toContain('Non Goals');
    const note = page.locator(`[id='L37:${CHARTS}'] + tr.note`);
    expect(words(await note.innerText())).toContain('Section Non Goals is empty: it holds only a comment.');
    await page.getByRole('link', { name: 'edit section Non Goals' }).click();
    await page.getByLabel('What the section says').fill('Charts of the air.');
    await page.getByRole('button', { name: 'Push' }).click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    expect(await read()).toContain('8 findings to fix');
    expect(
      words(
        await page
          .locator('.lines del')
          .allInnerTexts()
          .then((lines) => lines.join(' ')),
      ),
    ).toContain('Section Non Goals is empty');
    const comment = page.locator('article.suite').filter({ hasText: 'Template check:' });
    expect(await comment.innerText()).not.toContain('Section Non Goals is empty');
    expect(words(await page.locator('.source-lines').innerText())).not.toContain(
      'Section Non Goals is empty',
    );
  });

  test('is told what came of it, where that is not what was asked', async () => {
    await page.goto(`${demonstration().served.address}/pulls/37`);
    await page.getByRole('button', { name: 'Merge when green' }).click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    expect(await read()).toContain('It is not merged: enhancements/sig-signoff: pending.');
  });

  test('is told what cannot be done, loses nothing of what was written, and goes on from there', async () => {
    await page.goto(`${demonstration().served.address}/pulls/40`);
    await page.locator('#say-as').selectOption('max-taterdu');
    await page.locator('#text').fill('I like it </textarea><h1>Gone</h1>');
    await page.getByRole('button', { name: 'Approve' }).click();
    expect(words(await page.getByRole('alert').innerText())).toBe(
      'GitHub lets nobody approve a pull request of their own. Choose somebody else.',
    );
    expect(await page.locator('#text').inputValue()).toBe('I like it </textarea><h1>Gone</h1>');
    await page.getByRole('link', { name: 'edit section Goals', exact: true }).click();
    await page.getByLabel('What the section says').waitFor();
    expect(page.url()).toContain('/pulls/40?');
  });

  test('loses nothing of a section where somebody else has pushed meanwhile', async () => {
    await page.goto(`${demonstration().served.address}/pulls/48`);
    await page.getByRole('link', { name: 'edit section Goals', exact: true }).click();
    await page.getByLabel('What the section says').fill('- Hours of work.');
    await demonstration().shown.act(new URLSearchParams({ do: 'rebase', repo: 'home', pull: '48' }));
    await page.getByRole('button', { name: 'Push' }).click();
    expect(words(await page.getByRole('alert').innerText())).toContain(
      '#48 was pushed to since this form was opened.',
    );
    expect(await page.getByLabel('What the section says').inputValue()).toBe('- Hours of work.');
    await page.getByRole('button', { name: 'Push' }).click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    expect(await read()).toContain('- Hours of work.');
  });

  test('moves the clock past the freeze, and sees who is held', async () => {
    await page.goto(demonstration().served.address);
    await page.getByLabel('Move the clock').selectOption('freeze');
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    expect(await main().getByRole('row').filter({ hasText: 'Lamps warm up' }).innerText()).toContain(
      'held: targets v1.10, frozen since',
    );
  });

  test('sees the release drawn in the weekly report', async () => {
    await page.goto(`${demonstration().served.address}/report`);
    await page.locator('pre.mermaid svg').first().waitFor();
    expect(words(await page.locator('pre.mermaid').first().innerText())).toContain('Code freeze');
  });

  test('reads it on a narrow screen without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    for (const each of ['/', '/pulls/40', '/trackers/12', '/scenes', '/calendar']) {
      await page.goto(`${demonstration().served.address}${each}`);
      expect([each, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([
        each,
        true,
      ]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

inBrowser('text from outside', () => {
  test('does not run, nor break the page', async () => {
    await page.goto(`${demonstration().served.address}/trackers/12`);
    tried.length = 0;
    await page.getByLabel('Text').fill(HOSTILE.join('\n\n'));
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([
      expect.stringContaining('#12'),
      // Its own heading, inside its own comment.
      'Gone',
    ]);
    expect(await page.getByRole('button', { name: 'Comment', exact: true }).isVisible()).toBe(true);
    expect(tried).toEqual([]);
  });
});

/** By the link of a step to what it is about. */
async function follow(): Promise<void> {
  const link = page.locator('.scene').getByRole('link', { name: /^Go to / });
  await link.press('Enter');
  expect([await link.getAttribute('href'), await page.evaluate(IN_SIGHT)]).toEqual([
    await page.evaluate('location.hash'),
    true,
  ]);
}

inBrowser.each(SCENES)('the scene: $title', ({ title, steps }) => {
  test('is clicked through from the menu to its end', async () => {
    await page.goto(`${demonstration().served.address}/scenes`);
    await page.getByRole('button', { name: `Watch: ${title}` }).click();
    await page.getByText(`Scene: ${title}, ${steps.length} steps`).waitFor();
    for (const [index, { tell, see, shows, keeps = [] }] of steps.entries()) {
      const next = page.getByRole('button', { name: 'Next' });
      expect(await next.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
      if (index > 0) await follow();
      await next.press('Enter');
      await page.getByText(`step ${index + 1} of ${steps.length}`).waitFor();
      const scene = words(await page.locator('.scene').innerText());
      expect(scene).toContain(tell.replaceAll('`', ''));
      expect(scene).toContain(see.replaceAll('`', ''));
      await openAll();
      const text = await readAll();
      expect([...shows, ...keeps].filter((each) => !text.includes(each))).toEqual([]);
    }
    await follow();
    expect(await page.locator('.scene').innerText()).toContain('The end.');
    expect(tried).toEqual([]);
    demonstration().shown.view().lighthouse.github.assertClean();
  });
});
