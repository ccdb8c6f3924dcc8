// What does a browser make of the page? Asked of Chromium without a window where there is one; otherwise skipped, which is said.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { WeeklyReport } from '../../../actions/shared/generated/weekly-report.types.ts';
import { planningOf } from '../../../actions/weekly-report/planning.ts';
import { renderPage } from '../../../actions/weekly-report/render/page/page.ts';
import { renderPlanningPage } from '../../../actions/weekly-report/render/page/planning.ts';
import { renderRoadmapPage } from '../../../actions/weekly-report/render/page/roadmap.ts';
import { roadmapOf } from '../../../actions/weekly-report/roadmap.ts';
import { type Browser, startBrowser, type Tab } from '../../support/browser.ts';
import { exampleProposal } from '../../support/weekly-proposals.ts';
import { exampleReport } from '../../support/weekly-report.ts';
import { whereBrowser } from '../../support/where-browser.ts';

const { path, isThere, inBrowser } = whereBrowser();
const page = renderPage(exampleReport());

let browser: Browser | undefined;
let tab: Tab;

beforeAll(async () => {
  if (!isThere) return;
  browser = await startBrowser(path);
  tab = await browser.open();
}, 60_000);
afterAll(async () => {
  await browser?.close();
});

/** Numbers of the proposals whose row in the tables is shown. */
const shown = () =>
  tab.evaluate<string[]>(
    `[...document.querySelectorAll('tr[data-counted]')].filter((row) => !row.closest('[hidden]')).map((row) => row.textContent.match(/VEP (\\d+)/)[1])`,
  );
const said = () => tab.evaluate<string>(`document.getElementById('filter-count').textContent`);
const focused = () =>
  tab.evaluate<string>(`(document.activeElement.name || document.activeElement.textContent).trim()`);
const set = (name: string, value: string) =>
  tab.evaluate(
    `{ const field = document.querySelector('[name=${name}]'); field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('input', { bubbles: true })); }`,
  );
/** Every element with the names of its attributes: what text could have added. */
const elements = () =>
  tab.evaluate<string[]>(
    `[...document.querySelectorAll('*')].filter(({ localName }) => localName !== 'code' && localName !== 'bdi').map((each) => [each.localName, ...each.getAttributeNames()].join(' '))`,
  );

inBrowser('the filter', () => {
  test.each([
    {
      name: 'nothing',
      fields: {},
      found: ['36', '9', '12', '11', '24', '7', '15'],
      words: 'All 7 proposals',
    },
    { name: 'a SIG', fields: { sig: 'network' }, found: ['24', '7'], words: '2 of 7 proposals' },
    { name: 'a stage', fields: { stage: 'beta' }, found: ['7'], words: '1 of 7 proposals' },
    { name: 'a state', fields: { state: 'at-risk' }, found: ['24'], words: '1 of 7 proposals' },
    {
      name: 'a state that is folded',
      fields: { state: 'dropped' },
      found: ['11'],
      words: '1 of 7 proposals',
    },
    { name: 'a word of the title', fields: { text: 'CABLE' }, found: ['7'], words: '1 of 7 proposals' },
    { name: 'a number', fields: { text: '15' }, found: ['15'], words: '1 of 7 proposals' },
    {
      name: 'all of them',
      fields: { sig: 'compute', stage: 'alpha', state: 'done', text: 'night' },
      found: ['12'],
      words: '1 of 7 proposals',
    },
    {
      name: 'what does not go together',
      fields: { sig: 'storage', stage: 'ga' },
      found: [],
      words: '0 of 7 proposals',
    },
  ])('by $name', async ({ fields, found, words }) => {
    await tab.show(page);
    for (const [name, value] of Object.entries(fields)) await set(name, value);
    expect(await shown()).toEqual(found);
    expect(await said()).toBe(words);
  });

  test('leaves no empty table behind, and says where nothing is left', async () => {
    await tab.show(page);
    await set('sig', 'storage');
    const seen = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('section h3, section h2')].filter((each) => each.checkVisibility()).map((each) => each.textContent.trim().replace(/\\s+/g, ' '))`,
    );
    expect(seen).toEqual([
      'Needs attention',
      '○ no activity 1',
      'Should not wait either',
      'Dates',
      'Proposals by SIG and state',
      'SIG storage',
      'Roadmap of v1.10',
      'Since 2026-W37',
      'Planning of v1.10',
      'Who is named',
      'Who owes what',
      'Reviews that wait longer than a week',
      'Proposal pull requests without a decision',
      'Exceptions',
      'Trackers to put right',
      'What the report could not do',
    ]);
    const empty = await tab.evaluate<number>(
      `[...document.querySelectorAll('[data-empty]')].filter((each) => each.checkVisibility()).length`,
    );
    expect(empty).toBe(4);
  });

  test('stands in the address, and a link with it shows the same', async () => {
    await tab.show(page);
    await set('state', 'off-track');
    await set('sig', 'compute');
    const hash = await tab.evaluate<string>('location.hash');
    expect(hash).toBe('#sig=compute&state=off-track');
    await tab.show(page, hash);
    expect(await shown()).toEqual(['9']);
    await tab.show(page, '#sig=nobody&state=%3Cimg%20src%3Dx%3E');
    expect(await shown()).toHaveLength(7);
    expect(tab.tried).toEqual([]);
  });

  test('is set by the counts at the top', async () => {
    await tab.show(page);
    await tab.evaluate(`document.querySelector('.states .at-risk').click()`);
    expect(await shown()).toEqual(['24']);
    expect(await tab.evaluate('location.hash')).toBe('#proposals');
  });
});

inBrowser('by keyboard alone', () => {
  test('the first stop leads past the head, and each one shows where it is', async () => {
    await tab.emulate({});
    await tab.show(page);
    await tab.press('Tab');
    expect(await focused()).toBe('Skip to what needs attention');
    expect(
      await tab.evaluate(
        `(({ left, top }) => left >= 0 && top >= 0)(document.activeElement.getBoundingClientRect()) && getComputedStyle(document.activeElement).outlineStyle`,
      ),
    ).toBe('solid');
    await tab.press('Enter');
    expect(await tab.evaluate('location.hash')).toBe('#attention');
  });

  test('a filter is chosen, and taken back', async () => {
    await tab.show(page);
    await tab.evaluate(`document.querySelector('[name=sig]').focus()`);
    for (const key of ['ArrowDown', 'ArrowDown']) await tab.press(key);
    expect(await shown()).toEqual(['24', '7']);
    for (const stop of ['stage', 'state', 'text', 'reset']) {
      await tab.press('Tab');
      expect(await focused()).toBe(stop);
    }
    await tab.press('Enter');
    expect(await said()).toBe('All 7 proposals');
    // Where the button was there is nothing any more: the focus goes to the first field, not to the top of the page.
    expect(await focused()).toBe('sig');
  });

  test('details are opened', async () => {
    await tab.show(page);
    await tab.evaluate(`document.querySelector('tr summary').focus()`);
    await tab.press('Enter');
    expect(await tab.evaluate(`document.querySelector('tr details').open`)).toBe(true);
  });

  test('no stop hides behind the bar of the filter', async () => {
    await tab.emulate({ height: 600 });
    await tab.show(page);
    const covered = await tab.evaluate<string[]>(`(() => {
      document.documentElement.style.scrollBehavior = 'auto';
      const bar = document.getElementById('filter');
      const found = [];
      for (const stop of [...document.querySelectorAll('main a, main summary, main [tabindex]')].reverse()) {
        if (!stop.checkVisibility()) continue;
        stop.focus();
        const { bottom, height } = stop.getBoundingClientRect();
        if (bottom < bar.getBoundingClientRect().bottom && height > 0) found.push(stop.textContent.trim().slice(0, 40));
      }
      return found;
    })()`);
    expect(covered).toEqual([]);
  });
});

inBrowser('a screen reader is told', () => {
  test('of landmarks, the heading, the filter and its count, each table and the picture', async () => {
    await tab.emulate({});
    await tab.show(page);
    const told = await tab.told();
    const named = (role: string) => told.filter((each) => each.role === role).map(({ name }) => name);
    expect(named('banner')).toHaveLength(1);
    expect(named('main')).toHaveLength(1);
    expect(named('contentinfo')).toHaveLength(1);
    expect(named('navigation')).toEqual(['On this page']);
    expect(named('search')).toEqual(['Filter proposals']);
    expect(named('status')).toHaveLength(1);
    expect(named('combobox')).toEqual(['SIG', 'Stage', 'State']);
    expect(named('searchbox')).toEqual(['Number, title or owner']);
    expect(named('image')).toEqual(['Timeline of v1.10; the dates follow as a list']);
    expect(named('table').filter((name) => name === '')).toEqual([]);
    expect(named('link').filter((name) => name.trim() === '')).toEqual([]);
  });

  test('of the tables as tables, also where they stand as cards on a narrow screen', async () => {
    await tab.emulate({ width: 390 });
    await tab.show(page);
    const roles = (await tab.told()).map(({ role }) => role);
    expect(roles).toEqual(
      expect.arrayContaining(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']),
    );
  });
});

const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)' x='",
  '" onmouseover="alert(1)" x="',
  '<svg/onload=alert(1)>',
  '</style><style>@import "http://evil.test/a.css";</style>',
  '</title><meta http-equiv=refresh content="0;url=http://evil.test/">',
  '--><iframe srcdoc="<script>parent.alert(1)</script>">',
  '`</code><b onclick=alert(1)>`',
  '{{constructor.constructor("alert(1)")()}}',
  '<base href="http://evil.test/"><link rel=stylesheet href=http://evil.test/b.css>',
];

function hostileReport(text: string): WeeklyReport {
  const address = `https://x.example/${text}`;
  const proposal = exampleProposal(24, {
    title: text,
    address,
    sig: text,
    participating: [text],
    state: 'off-track',
    status: text,
    featureGate: text,
    reasons: [{ id: 'x', message: text, address }],
    next: { id: 'x', message: text, by: { kind: 'sig', sig: text, logins: [] }, address },
    changes: [{ id: 'state', message: text, address }],
    drift: [{ id: 'x', message: text }],
    tldr: { by: 'x', at: '2026-09-09T10:00:00Z', text, address, as: 'owner' },
    planning: { decision: 'tracked', priority: text, reviewers: [text], approvers: [text] },
  });
  const example = exampleReport();
  return {
    ...example,
    repository: text,
    series: text,
    mailingList: text,
    proposals: [proposal],
    sigs: example.sigs.map((sig) => ({
      ...sig,
      name: text,
      contact: {
        meetings: [{ day: text, time: text, zone: text, url: `javascript:alert(1)//${text}` }],
        mailingList: text,
      },
    })),
    lag: example.lag.map((each) => ({ ...each, title: text, sig: text, repository: text })),
    pending: example.pending.map((each) => ({ ...each, title: text, sig: text })),
    cleanup: example.cleanup.map((each) => ({ ...each, message: text, hint: text })),
    errors: [{ what: text, message: text, hint: text, path: text }],
    exceptions: example.exceptions.map((each) => ({ ...each, thread: `javascript:alert(1)//${text}` })),
  };
}

inBrowser('text from outside', () => {
  test.each(HOSTILE)('%s is only text', async (text) => {
    const report = hostileReport(text);
    const harmless = hostileReport('harmless');
    for (const render of [
      renderPage,
      (each: WeeklyReport) => renderRoadmapPage(roadmapOf(each, 'v1.10'), each),
      (each: WeeklyReport) => renderPlanningPage(planningOf(each, 'v1.10'), each),
    ]) {
      await tab.show(render(harmless));
      const expected = await elements();
      await tab.show(render(report));
      expect(await elements()).toEqual(expected);
      expect(
        await tab.evaluate(`[...document.links].every(({ protocol }) => /^https?:$/.test(protocol))`),
      ).toBe(true);
      expect(tab.tried).toEqual([]);
    }
  });

  test('would not run even if it were markup: the policy holds', async () => {
    const forged = page.replace(
      '<main>',
      '<main><img src="x" onerror="document.title=1"><script>document.title=2</script>',
    );
    await tab.show(forged);
    await tab.evaluate(`new Promise((resolve) => setTimeout(resolve, 200))`);
    expect(await tab.evaluate('document.title')).toBe('VEP report 2026-W38');
    expect(tab.tried.filter((each) => /Content Security Policy/.test(each)).length).toBeGreaterThanOrEqual(2);
    expect(tab.tried.filter((each) => each.startsWith('request:'))).toEqual([]);
  });
});

inBrowser('the look', () => {
  const background = () => tab.evaluate<string>(`getComputedStyle(document.body).backgroundColor`);

  test('is light, or dark, as the reader has it, and light on paper', async () => {
    await tab.emulate({ scheme: 'light' });
    await tab.show(page);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await tab.emulate({ scheme: 'dark' });
    expect(await background()).toBe('rgb(13, 17, 23)');
    await tab.emulate({ scheme: 'dark', type: 'print' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    expect(await tab.evaluate(`document.getElementById('filter').checkVisibility()`)).toBe(false);
  });

  test.each([320, 390, 800, 1280])('at %d pixels the page does not scroll sideways', async (width) => {
    await tab.emulate({ width });
    await tab.show(page);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  test.each([
    { type: 'screen', width: 700 },
    { type: 'screen', width: 1000 },
    { type: 'screen', width: 1280 },
    { type: 'print', width: 794 },
  ] as const)('on a $type of $width pixels no cell runs into the next', async (media) => {
    await tab.emulate(media);
    await tab.show(page);
    const wide = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('td, th')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent)`,
    );
    expect(wide).toEqual([]);
  });

  test('the line of today stands between the freeze that is over and the one ahead', async () => {
    await tab.emulate({});
    await tab.show(page);
    const [freeze = 0, next = 0] = await tab.evaluate<number[]>(
      `[...document.querySelectorAll('.timeline .tick')].map((tick) => tick.getBoundingClientRect().left)`,
    );
    const today = await tab.evaluate<number>(
      `document.querySelector('.timeline line.today').getBoundingClientRect().left`,
    );
    expect([freeze, today, next]).toEqual([freeze, today, next].sort((a, b) => a - b));
  });

  test('without a script everything is shown, and no filter', async () => {
    await tab.show(page.replace(/<script>[\s\S]*<\/script>/, ''));
    expect(await shown()).toHaveLength(7);
    expect(await tab.evaluate(`document.getElementById('filter').checkVisibility()`)).toBe(false);
  });
});
