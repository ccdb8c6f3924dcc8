// Every scene from its first step to its last, through the page's own forms: after each step the page that it names shows what it says.

import { describe, expect, jest, test } from '@jest/globals';
import { pageText } from '../support/page-text.ts';
import { SCENES } from './scenes/scenes.ts';
import { useDemonstration } from './use-demonstration.ts';

// A step is up to thirty processes, and the machine may be busy.
jest.setTimeout(300_000);

const demonstration = useDemonstration();

/** What the suite and the page say, without the scene's own words, forms, what people said, and lines that are gone. */
async function read(path: string): Promise<string> {
  const page = await load(path);
  const main = page
    .slice(page.indexOf('<main'), page.indexOf('</main>'))
    .replace(/<section class="(?:scene|conversation)"[\s\S]*?<\/section>/g, ' ')
    .replace(/<form\b[\s\S]*?<\/form>/g, ' ')
    .replace(/<li class="removed">[\s\S]*?<\/li>/g, ' ');
  const [, frame] = /<iframe src="([^"]+)"/.exec(page) ?? [];
  const inner = frame === undefined ? '' : await load(frame);
  return `${pageText(main)} ${pageText(inner)}`;
}

async function load(path: string): Promise<string> {
  return (await fetch(`${demonstration().served.address}${path}`)).text();
}

/** Sends a form as a browser does; where it leads. */
async function send(path: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const { address } = demonstration().served;
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { origin: address },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  const look = response.headers.get('location') ?? '';
  expect([path, response.status, look.includes('problem=')]).toEqual([path, 303, false]);
  return look;
}

describe.each(SCENES)('$title', ({ id, steps }) => {
  let ended: string | undefined;

  test('begins in a fresh project', async () => {
    await send('/scene/begin', { scene: id });
    const { playing, lighthouse } = demonstration().shown.view();
    expect([playing?.scene.id, playing?.taken, lighthouse.happened.length]).toEqual([id, 0, 1]);
  });

  test.each(steps.map((step, taken) => ({ ...step, taken })))(
    '$tell',
    async ({ tell, look, at, shows, keeps = [], drops = [], taken }) => {
      if (ended !== undefined) throw new Error(`The scene ended at: ${ended}`);
      ended = tell;
      const { playing } = demonstration().shown.view();
      // A page that only this step makes has no words before it.
      let before = '';
      try {
        before = playing ? await read(look(playing.stage)) : '';
      } catch {}
      const address = await send('/scene/next', { taken: `${taken}` });
      const page = await read(address);
      const markup = await load(address);
      expect(markup).toContain(`href="#at-${at}"`);
      expect(markup).toContain(` id="at-${at}"`);
      expect(shows.filter((words) => !page.includes(words))).toEqual([]);
      expect(keeps.filter((words) => !page.includes(words) || !before.includes(words))).toEqual([]);
      expect(drops.filter((words) => page.includes(words) || !before.includes(words))).toEqual([]);
      if (steps[taken]?.deed) expect(shows.filter((words) => before.includes(words))).toEqual([]);
      const { lighthouse } = demonstration().shown.view();
      const runs = lighthouse.happened.flatMap((each) => each.runs);
      const red = runs.filter(
        ({ workflow, conclusion }) => workflow !== 'Enhancement signal' && /failure/.test(conclusion),
      );
      expect(red.map(({ workflow, event, problem }) => [workflow, event, problem])).toEqual([]);
      lighthouse.github.assertClean();
      ended = undefined;
    },
  );
});
