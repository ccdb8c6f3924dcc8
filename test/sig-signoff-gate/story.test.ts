// A proposal from a fork, from blocked to green and back: what the status and the comment say at each step.

import { expect, test } from '@jest/globals';
import { push, updateBranch } from '../github/deeds/pulls.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH } from '../support/proposal.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';
import { project, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();

test('from blocked to green, stale by a change, kept by a rebase, held by a veto', async () => {
  const { world } = standIn();
  const repository = project(standIn());
  const pull = aGoodPull().in(world, repository);
  const { look, say, status, wait } = sceneOf(standIn(), pull);
  const comment = () => ownComments(pull)[0];
  wait();
  await look();
  expect(status()).toEqual({
    state: 'pending',
    description: '0 of 3 SIGs signed off; waiting for compute, network and storage',
  });
  await say('cal', '/lgtm');
  expect(status()?.description).toBe('1 of 3 SIGs signed off; waiting for network and storage');
  await say('stranger', '/lgtm');
  expect(status()?.description).toBe('1 of 3 SIGs signed off; waiting for network and storage');
  await say('nick', 'Thank you!\n/lgtm');
  await say('stan', '/lgtm');
  expect(status()).toEqual({ state: 'success', description: '3 of 3 SIGs signed off' });

  wait();
  push(world, pull, { [PATH]: GOOD.replace(/## Design\n/, '## Design\n\nAnother way.\n') });
  wait();
  await look();
  expect(status()).toEqual({
    state: 'pending',
    description: '0 of 3 SIGs signed off; waiting for compute, network and storage',
  });
  expect(comment()).toContain('signed off an earlier version: `Design` changed since');

  for (const who of ['cora', 'sue']) await say(who, '/lgtm');
  expect(status()).toEqual({ state: 'success', description: '3 of 3 SIGs signed off' });

  wait();
  commitFiles(world, repository, 'main', { 'README.md': 'Newer.\n' });
  updateBranch(world, pull);
  wait();
  await look();
  expect(status()).toEqual({ state: 'success', description: '3 of 3 SIGs signed off' });

  await say('scout', '/veto it costs too much memory');
  expect(status()).toEqual({ state: 'failure', description: 'vetoed by scout; 3 of 3 SIGs signed off' });
  expect(comment()).toContain('it costs too much memory');
  await say('scout', '/veto cancel');
  expect(status()).toEqual({ state: 'success', description: '3 of 3 SIGs signed off' });
  expect(ownComments(pull)).toHaveLength(1);
  expect(world.mentions.filter(({ name }) => name !== 'ada')).toEqual([]);
});
