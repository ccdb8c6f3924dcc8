// What does the page's server answer to whom? Forms of this page alone; what cannot be done is said, with what can, and nothing happens.

import { request } from 'node:http';
import { describe, expect, jest, test } from '@jest/globals';
import { pageText } from '../support/page-text.ts';
import { useDemonstration } from './use-demonstration.ts';

// A deed is several processes, and the machine may be busy.
jest.setTimeout(120_000);

const demonstration = useDemonstration();

const deeds = () => demonstration().shown.view().lighthouse.happened.length;

interface Sent {
  readonly status: number;
  readonly text: string;
}

/** As any program may send it: with whatever host and origin it likes. */
function send(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = request(`${demonstration().served.address}${path}`, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const form = (fields: Readonly<Record<string, string>>, origin = demonstration().served.address) =>
  send('POST', '/act', { origin }, new URLSearchParams(fields).toString());

describe('who is answered', () => {
  test('a name of another site that leads here is not', async () => {
    expect(await send('GET', '/', { host: 'evil.example' })).toEqual({
      status: 403,
      text: 'Unknown host.\n',
    });
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['of another site', { origin: 'https://evil.example' }],
    ['of nobody', {}],
    ['of a page without an origin', { origin: 'null' }],
  ])('a form %s is not', async (_, headers) => {
    const before = deeds();
    const fields = new URLSearchParams({ do: 'merge', pull: '40', repo: 'home', way: 'force' });
    expect((await send('POST', '/act', headers, fields.toString())).status).toBe(403);
    expect(deeds()).toBe(before);
  });

  test.each([
    ['GET', '/nothing', 404],
    ['GET', '/pulls/1', 404],
    ['GET', '/trackers/40', 404],
    ['GET', '/pulls/40/files', 404],
    ['GET', '/told/passwd', 404],
    ['GET', '/told/__proto__', 404],
    ['GET', '/../package.json', 404],
    ['PUT', '/', 405],
    ['DELETE', '/pulls/40', 405],
  ])('%s %s: %d', async (method, path, status) => {
    expect((await send(method, path)).status).toBe(status);
  });

  test('a form of a size that no section has is refused', async () => {
    const { status } = await send(
      'POST',
      '/act',
      { origin: demonstration().served.address },
      `text=${'x'.repeat(500_000)}`,
    );
    expect(status).toBe(413);
  });

  test('a form to no place of ours is refused', async () => {
    expect((await send('POST', '/elsewhere', { origin: demonstration().served.address })).status).toBe(404);
  });

  test('every page brings a policy under which nothing of it runs but what is served beside it', async () => {
    const { headers } = await fetch(`${demonstration().served.address}/pulls/48`);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

const HEAD = { repo: 'home', pull: '40' };

describe('what cannot be done', () => {
  test.each<[Readonly<Record<string, string>>, string]>([
    [{ do: 'dance' }, "'dance' is nothing that can be done here. Use the forms of the pages"],
    [{ do: 'constructor' }, "'constructor' is nothing that can be done here."],
    [
      { do: 'say', repo: 'home', pull: '4000', as: 'lars-kiipsaare' },
      'There is no such issue or pull request.',
    ],
    [{ do: 'say', ...HEAD, as: 'mallory', text: 'x' }, "Nobody here is called 'mallory'."],
    [{ do: 'say', ...HEAD, as: 'lars-kiipsaare', text: ' ' }, 'There is nothing to say.'],
    [
      { do: 'say', ...HEAD, as: 'lars-kiipsaare', text: 'x', way: 'shout' },
      "'shout' is no way to say something.",
    ],
    [
      { do: 'say', ...HEAD, as: 'max-taterdu', way: 'approve' },
      'GitHub lets nobody approve a pull request of their own.',
    ],
    [
      { do: 'say', ...HEAD, as: 'lars-kiipsaare', text: 'x'.repeat(65_537) },
      'That text has 65537 characters, GitHub takes 65536.',
    ],
    [
      { do: 'say', repo: 'home', issue: '12', as: 'lars-kiipsaare', way: 'approve' },
      '#12 is no open pull request.',
    ],
    [
      { do: 'push', ...HEAD, head: '0'.repeat(40), path: 'x', line: '1' },
      '#40 was pushed to since this form was opened.',
    ],
    [{ do: 'label', ...HEAD, as: 'ida-fastnet', label: 'nothing' }, 'There is no such label.'],
    [{ do: 'grant', ...HEAD, as: 'vera-rotersand', until: '2026-02-30' }, "'2026-02-30' is no day."],
    [{ do: 'grant', ...HEAD, as: 'vera-rotersand', until: 'soon' }, "'soon' is no day."],
    [{ do: 'rebase', repo: 'home', pull: '12' }, '#12 is no open pull request.'],
    [{ do: 'record', repo: 'home', issue: '12' }, 'This issue has no entry for the ledger.'],
    [{ do: 'unsay', comment: '1' }, 'There is no such comment.'],
    [{ do: 'clock', to: 'yesterday' }, 'That instant has passed already.'],
  ])('%j', async (fields, words) => {
    const before = deeds();
    const { status, text } = await form(fields);
    expect(status).toBe(400);
    expect(pageText(text)).toContain(words);
    expect(deeds()).toBe(before);
  });

  test('a comment of the suite is not taken back', async () => {
    const { pulls } = demonstration().shown.view().lighthouse;
    const own = pulls.ready.comments.find(({ author }) => author?.login === 'github-actions');
    const { status } = await form({ do: 'unsay', comment: `${own?.id}` });
    expect(status).toBe(400);
    expect(pulls.ready.comments).toContain(own);
  });

  test.each([
    ['/scene/next', {}, 'No scene is played, or it is over.'],
    ['/scene/begin', { scene: 'nothing' }, "There is no scene 'nothing'."],
  ])('%s', async (path, fields, words) => {
    const body = new URLSearchParams(fields as Record<string, string>).toString();
    const { status, text } = await send('POST', path, { origin: demonstration().served.address }, body);
    expect(status).toBe(400);
    expect(pageText(text)).toContain(words);
  });
});

describe('what is done', () => {
  test('two deeds at once happen one after the other, and both are told', async () => {
    const before = deeds();
    const say = (as: string) => form({ do: 'say', ...HEAD, as, text: 'A word.', way: 'comment' });
    const answers = await Promise.all([say('noor-cordouan'), say('lin-hookhead')]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const told = demonstration().shown.view().lighthouse.happened.slice(before);
    expect(told.map(({ sentence }) => sentence.slice(0, 4)).sort()).toEqual(['Lin ', 'Noor']);
    expect(told.map(({ runs }) => runs.length > 0)).toEqual([true, true]);
  });

  test('a label that is set through the page is set by its person, and is taken away by the same button', async () => {
    const { pulls } = demonstration().shown.view().lighthouse;
    const names = () => pulls.typo.labels.map(({ name }) => name);
    const press = () =>
      form({ do: 'label', repo: 'home', pull: `${pulls.typo.number}`, as: 'ida-fastnet', label: 'kind/bug' });
    await press();
    expect(names()).toContain('kind/bug');
    await press();
    expect(names()).not.toContain('kind/bug');
  });
});
