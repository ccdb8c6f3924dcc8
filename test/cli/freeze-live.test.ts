// `freeze <pull>` and `freeze --preview`: what the gate says now, and what it would say if the next freeze were now.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { useStandIn } from '../github/use-stand-in.ts';
import { type Freezing, freezing, RELEASES } from '../support/freezing.ts';
import { GOOD, setTarget } from '../support/proposal.ts';
import { aGoodPull } from '../support/pulls.ts';
import { folderWith, runWith } from '../support/terminal.ts';

const standIn = useStandIn();
const FREEZE = RELEASES['v1.10'].freeze;
let told: Freezing;

beforeEach(() => {
  told = freezing(standIn());
});

const aPull = (release: string, title = 'A lease') =>
  aGoodPull(`${setTarget(GOOD, 'alpha', release)}\n${title}\n`)
    .titled(title)
    .in(standIn().world, told.repository);

async function run(...argv: string[]) {
  standIn().forgetAsked();
  const environment = {
    GITHUB_API_URL: standIn().url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_TOKEN: standIn().personalToken('cal'),
  };
  const said = await runWith(environment, folderWith({}), 'freeze', ...argv, '-R', 'kubevirt/enhancements');
  expect(standIn().asked.filter(({ isWrite }) => isWrite)).toEqual([]);
  return said;
}

describe('one pull request', () => {
  test('passes, and says until when', async () => {
    const { code, out, err } = await run(`${aPull('v1.10').number}`);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('targets v1.10, not frozen');
  });

  test('is held, with the reason and what to do', async () => {
    const pull = aPull('v1.10');
    standIn().clock.set(told.endOf(FREEZE));
    const { code, out } = await run(`#${pull.number}`);
    expect(code).toBe(1);
    expect(out).toContain(
      `Pull request ${pull.number}: held: targets v1.10, frozen since 2026-12-21 12:00 UTC`,
    );
    expect(out).toContain('or ask the release team for an exception');
  });

  test('that is not there', async () => {
    const { code, err } = await run('999');
    expect([code, err]).toEqual([
      2,
      'error: There is no pull request 999 in kubevirt/enhancements.\nCheck the number.\n',
    ]);
  });
});

describe('a preview', () => {
  test('names who would be held by the next freeze, and why, and nobody else', async () => {
    const held = aPull('v1.10', 'A lease of \u001b[31mmemory');
    aPull('v1.11', 'Another');
    aPull('', 'None');
    const { code, out, err } = await run('--preview');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('If the enhancement freeze of v1.10 were now (it is at 2026-12-21 12:00 UTC):');
    const rows = out.split('\n').filter((line) => /^ +#\d+/.test(line));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(`#${held.number}`);
    expect(rows[0]).toContain('held: targets v1.10');
    expect(rows[0]).not.toContain('\u001b');
    expect(out).toContain('1 of 3 open pull requests would be held.');
  });

  test('of another release', async () => {
    aPull('v1.11');
    expect((await run('--preview')).code).toBe(0);
    const { code, out } = await run('--preview', '--release', 'v1.11');
    expect(code).toBe(1);
    expect(out).toContain('If the enhancement freeze of v1.11 were now');
  });

  test('one that nobody can judge is named, and the others are judged', async () => {
    told.configure('freeze: {mode: "of"}\n');
    expect((await run('--preview')).code).toBe(2);
    told.configure('');
    aPull('v1.10');
    told.publish('v1.11', 'no: [list');
    const pull = aPull('v1.11');
    const { code, out } = await run('--preview');
    expect(code).toBe(2);
    expect(out).toMatch(new RegExp(`#${pull.number} .*could not tell`));
    expect(out).toContain('2 of 2 open pull requests would be held.');
  });

  test('as JSON', async () => {
    const pull = aPull('v1.10');
    const { out } = await run('--preview', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      gate: 'freeze',
      outcome: 'failed',
      results: [{ pull: pull.number, outcome: 'failed' }],
    });
  });

  test.each([
    ['a release that is none', ['--release', 'next'], "'next' is no release."],
    ['a release without dates', ['--release', 'v2.0'], 'No enhancement freeze of v2.0 is known.'],
  ])('%s', async (_name, argv, message) => {
    const { code, err } = await run('--preview', ...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
