// `signoff`: the state of a pull request with every fact behind it, from GitHub and from a record.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Pull } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aGoodPull } from '../support/pulls.ts';
import { project, sceneOf } from '../support/signing.ts';
import { folderWith, runWith } from '../support/terminal.ts';

const standIn = useStandIn();

async function signedTwice(): Promise<Pull> {
  const pull = aGoodPull().in(standIn().world, project(standIn()));
  const { look, say, wait } = sceneOf(standIn(), pull);
  wait();
  await look();
  await say('cal', '/lgtm');
  await say('nora', '/lgtm');
  await say('stan', '/lgtm thanks!');
  return pull;
}

const environment = () => ({
  GITHUB_API_URL: standIn().url,
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_TOKEN: standIn().personalToken('cal'),
});

describe('signoff', () => {
  test('shows who signed, who may, what is open, and what proves it; and writes nothing', async () => {
    const pull = await signedTwice();
    standIn().forgetAsked();
    const { code, out, err } = await runWith(
      environment(),
      folderWith({}),
      'signoff',
      `${pull.number}`,
      '-R',
      'kubevirt/enhancements',
    );
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`Pull request ${pull.number}: 2 of 3 SIGs signed off; waiting for storage`);
    expect(out).toMatch(
      /sig-compute +signed off +owner +cal, \/lgtm, 2026-11-20 10:02 UTC, saw [0-9a-f]{12}/,
    );
    expect(out).toContain('stan: sig-storage-approvers in kubevirt/kubevirt OWNERS_ALIASES');
    expect(out).toMatch(/[0-9a-f]{12} +2026-11-20 10:01 UTC to 2026-11-20 10:\d\d UTC +same content as now/);
    expect(out).toContain('stan: what looks like a sign-off is none');
    expect(standIn().asked.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  test('a record is decided on again, alone, with the same answer', async () => {
    const pull = await signedTwice();
    const folder = folderWith({});
    const first = await runWith(
      environment(),
      folder,
      'signoff',
      `#${pull.number}`,
      '-R',
      'kubevirt/enhancements',
      '--record',
      'facts.json',
    );
    standIn().forgetAsked();
    const second = await runWith({}, folder, 'signoff', '--replay', 'facts.json');
    expect(second).toEqual(first);
    const verdict = await runWith({}, folder, 'signoff', '--replay', 'facts.json', '--format', 'json');
    const third = await runWith(
      {},
      folderWith({ 'verdict.json': verdict.out }),
      'signoff',
      '--replay',
      'verdict.json',
    );
    expect(third).toEqual(first);
    expect(standIn().asked).toEqual([]);
    expect(readFileSync(join(folder, 'facts.json'), 'utf8')).not.toContain('ghs_');
  });

  test.each([
    [['signoff'], 'Which pull request?'],
    [['signoff', 'mine'], "'mine' is no number of a pull request."],
    [['signoff', '1'], 'There is no remote `origin` on GitHub here.'],
    [['signoff', '1', '-R', 'nobody'], "'nobody' is no repository."],
    [['signoff', '--replay', 'nothing.json'], "'nothing.json' holds no recorded facts of a sign-off."],
    [['signoff', '--replay', 'list.json'], "'list.json' holds no recorded facts of a sign-off."],
  ])('%j is answered with what is missing', async (argv, message) => {
    const { code, err } = await runWith({ GITHUB_TOKEN: 'x' }, folderWith({ 'list.json': '[1]' }), ...argv);
    expect([code, err.split('\n')[0]]).toEqual([2, `error: ${message}`]);
  });

  test('a pull request that is not there', async () => {
    await signedTwice();
    const { code, err } = await runWith(
      environment(),
      folderWith({}),
      'signoff',
      '999',
      '-R',
      'kubevirt/enhancements',
    );
    expect([code, err]).toEqual([
      2,
      'error: There is no pull request 999 in kubevirt/enhancements.\nCheck the number.\n',
    ]);
  });
});
