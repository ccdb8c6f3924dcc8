// Every scene from its first step to its last, through the page's own forms: after each step the page that it names shows what it says.

import { describe, expect, jest, test } from '@jest/globals';
import { pageText } from '../support/page-text.ts';
import { SCENES } from './scenes/scenes.ts';
import { useDemonstration } from './use-demonstration.ts';

// A step is up to thirty processes, and the machine may be busy.
jest.setTimeout(300_000);

const demonstration = useDemonstration();

/** Sends a form as a browser does, and reads the page that it leads to. */
async function send(path: string, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await fetch(`${demonstration().served.address}${path}`, {
    method: 'POST',
    headers: { origin: demonstration().served.address },
    body: new URLSearchParams(fields),
  });
  const page = await response.text();
  expect([path, response.status]).toEqual([path, 200]);
  const [, frame] = /<iframe src="([^"]+)"/.exec(page) ?? [];
  const inner =
    frame === undefined ? '' : await (await fetch(`${demonstration().served.address}${frame}`)).text();
  return `${pageText(page)} ${pageText(inner)}`;
}

describe.each(SCENES)('$title', ({ id, steps }) => {
  let ended: string | undefined;

  test('begins in a fresh project', async () => {
    const page = await send('/scene/begin', { scene: id });
    expect(page).toContain(`step 0 of ${steps.length}`);
  });

  test.each(steps)('$tell', async ({ tell, shows }) => {
    if (ended !== undefined) throw new Error(`The scene ended at: ${ended}`);
    ended = tell;
    const page = await send('/scene/next');
    for (const words of shows) expect(page).toContain(words);
    const { lighthouse } = demonstration().shown.view();
    const runs = lighthouse.happened.flatMap((each) => each.runs);
    const red = runs.filter(
      ({ workflow, conclusion }) => workflow !== 'Enhancement signal' && /failure/.test(conclusion),
    );
    expect(red.map(({ workflow, event, problem }) => [workflow, event, problem])).toEqual([]);
    lighthouse.github.assertClean();
    ended = undefined;
  });
});
