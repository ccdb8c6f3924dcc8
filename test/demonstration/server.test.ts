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
  readonly location: string;
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
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '', text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends a form, and reads where it leads. */
async function form(fields: Readonly<Record<string, string>>, path = '/act'): Promise<Sent> {
  const origin = demonstration().served.address;
  const sent = await send('POST', path, { origin }, new URLSearchParams(fields).toString());
  return sent.status === 303 ? send('GET', sent.location) : sent;
}

describe('who is answered', () => {
  test('a name of another site that leads here is not', async () => {
    expect(await send('GET', '/', { host: 'evil.example' })).toMatchObject({
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
    ['GET', '//', 404],
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
      `text=${'x'.repeat(3_500_000)}`,
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
      'That text has 65537 characters; a comment on GitHub holds 65536.',
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
    [
      { do: 'say', repo: 'home', pull: '0x28', as: 'lars-kiipsaare', text: 'x' },
      'There is no such issue or pull request.',
    ],
    [{ do: 'merge', ...HEAD, way: 'rebase' }, "'rebase' is no way to merge."],
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
    const { status, text } = await form(fields as Record<string, string>, path);
    expect(status).toBe(400);
    expect(pageText(text)).toContain(words);
  });
});

describe('what is shown', () => {
  test('the calendar leaves out what is held already', async () => {
    const text = pageText((await send('GET', '/calendar')).text);
    expect(text).toContain('4 of 11 open pull requests would be held by it; 1 more is held already.');
    expect(text).not.toContain('VEP-8: Beta of the tide alarm in v1.9');
  });

  test.each([
    ['vera-rotersand', 'Nothing holds #45 now. The word stays, and counts if a freeze holds it'],
    ['noor-cordouan', 'Noor may not grant it: the release team and the maintainers may.'],
  ])('what becomes of an exception that %s grants before a freeze', async (as, words) => {
    const { text } = await form({ do: 'grant', repo: 'home', pull: '45', as, until: '2026-12-10' });
    expect(pageText(text)).toContain(words);
  });

  test('lines that changed show text from outside as text', async () => {
    const objection = '/veto <img src=x onerror=alert(1)> & <b>bold</b>';
    const { text } = await form({
      do: 'say',
      repo: 'home',
      pull: '44',
      as: 'sam-skerryvore',
      text: objection,
      way: 'comment',
    });
    const [lines = ''] = /<ul class="lines">[\s\S]*?<\/ul>/.exec(text) ?? [];
    expect(pageText(lines)).toContain('<img src=x onerror=alert(1)>');
    expect(text).not.toContain('<img');
    expect(lines).not.toContain('<b>');
  });
});

describe('what a form says', () => {
  test('a file that the pull request does not change is not pushed to', async () => {
    const { pulls } = demonstration().shown.view().lighthouse;
    const { head } = pulls.ready;
    const { status, text } = await form({
      do: 'push',
      ...HEAD,
      head: head.sha,
      path: 'README.md',
      line: '1',
    });
    expect(status).toBe(400);
    expect(pageText(text)).toContain('#40 changes no such file.');
    expect(pulls.ready.head.sha).toBe(head.sha);
  });

  test.each([
    ['emphasis', '*a_ '.repeat(15_000)],
    ['quotes', '> '.repeat(30_000)],
    ['lists', '1. '.repeat(20_000)],
    ['tags', '<div>'.repeat(12_000)],
    ['a wide table', `${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n${'|\n'.repeat(20_000)}`],
  ])('%s of 60 KB do not stop the page: they are shown as they are', async (_, text) => {
    await form({ do: 'say', repo: 'home', issue: '15', as: 'noor-cordouan', text, way: 'comment' });
    expect((await send('GET', '/trackers/15')).text).toContain('Too much to be shown as GitHub would');
    expect((await send('GET', '/')).status).toBe(200);
  });

  test('pages of other sites start nothing here', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    expect((await send('GET', '/told/report.html', headers)).status).toBe(403);
  });
});

describe('two at once', () => {
  test('a step of a scene is taken once', async () => {
    await form({ scene: 'three-sigs' }, '/scene/begin');
    const answers = await Promise.all([
      form({ taken: '0' }, '/scene/next'),
      form({ taken: '0' }, '/scene/next'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const { playing, lighthouse } = demonstration().shown.view();
    expect([playing?.taken, lighthouse.happened.length]).toEqual([1, 2]);
  });

  test('a deed and a fresh project: the deed is of one of them, and its page of the same', async () => {
    const [, said] = await Promise.all([
      form({}, '/scene/leave'),
      form({ do: 'say', ...HEAD, as: 'noor-cordouan', text: 'Into the fresh one.', way: 'comment' }),
    ]);
    expect(said.status).toBe(200);
    expect(said.text).toContain('Into the fresh one.');
    expect(demonstration().shown.view().lighthouse.happened).toHaveLength(2);
  });

  test('a scene whose story was changed says so, and does not go on', async () => {
    await form({ scene: 'first-proposal' }, '/scene/begin');
    await form({ taken: '0' }, '/scene/next');
    await form({ do: 'merge', repo: 'home', pull: '48', way: 'force' });
    const { pulls } = demonstration().shown.view().lighthouse;
    pulls.newcomer.repository.objects.commits.delete(pulls.newcomer.head.sha);
    const { status, text } = await form({ taken: '1' }, '/scene/next');
    expect(status).toBe(400);
    expect(pageText(text)).toContain('The scene cannot go on');
    await form({}, '/scene/leave');
  });
});

describe('what is done', () => {
  test('two deeds at once happen one after the other, and both are told', async () => {
    const before = deeds();
    const say = (as: string) => form({ do: 'say', ...HEAD, as, text: 'A word.', way: 'comment' });
    const answers = await Promise.all([say('noor-cordouan'), say('lin-hookhead')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
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
