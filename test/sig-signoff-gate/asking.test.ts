// Who is asked and called, beside the verdict: reviewers of silent SIGs, the maintainers, and the labels by which others query. Each once.

import { describe, expect, test } from '@jest/globals';
import { review } from '../github/deeds/pulls.ts';
import type { Pull } from '../github/state/model.ts';
import { account } from '../github/state/world.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aGoodPull, ownComments } from '../support/pulls.ts';
import { project, type Scene, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
const DAY = 24 * 60;
/** Accounts that GitHub knows: of the representatives `sue` is none. */
const KNOWN = ['cal', 'cora', 'nick', 'nora', 'stan'];

function begin(config: string): Scene & { readonly pull: Pull } {
  const repository = project(standIn(), config);
  for (const login of KNOWN) account(standIn().world, login);
  return sceneOf(standIn(), aGoodPull().in(standIn().world, repository));
}

const requested = ({ requested: all }: Pull) =>
  all.map((who) => ('login' in who ? who.login.toLowerCase() : who.slug)).sort();
const calls = (pull: Pull) => ownComments(pull).filter((body) => body.includes('Can you help'));

describe('reviewers', () => {
  const CONFIG = 'sign-off: {request-reviewers: true}\n';

  test('everybody of a SIG that has said nothing is asked, once', async () => {
    const { pull, look, wait, say } = begin(CONFIG);
    wait();
    await look();
    expect(requested(pull)).toEqual(KNOWN);
    pull.requested.length = 0;
    await say('stranger', 'Hm.');
    expect(requested(pull)).toEqual([]);
  });

  test('nobody of a SIG of which one has looked', async () => {
    const { pull, look, wait } = begin(CONFIG);
    wait();
    review(standIn().world, pull, 'COMMENTED', { by: 'nick', body: 'Looking.' });
    await look();
    expect(requested(pull)).toEqual(['cal', 'cora', 'stan']);
  });

  test('nobody where that is not configured', async () => {
    const { pull, look } = begin('');
    await look();
    expect(requested(pull)).toEqual([]);
  });
});

describe('the maintainers', () => {
  const CONFIG = 'people: {maintainers: [mary, max]}\n';

  test('are called once, for every SIG that has let a proposal wait for too long', async () => {
    const { pull, look, wait, say } = begin(CONFIG);
    wait();
    await look();
    await say('cal', '/lgtm');
    wait(6 * DAY);
    await look();
    expect(calls(pull)).toEqual([]);
    wait(DAY);
    await look();
    expect(calls(pull)).toEqual([
      expect.stringContaining(
        '@mary @max: this proposal has waited for more than 7 days for `sig-network` and `sig-storage`.',
      ),
    ]);
    wait(30 * DAY);
    await look();
    expect(calls(pull)).toHaveLength(1);
    expect(standIn().world.mentions.filter(({ name }) => name === 'mary')).toHaveLength(1);
  });

  test('are called for an objection that nobody settles', async () => {
    const { pull, look, wait, say } = begin(CONFIG);
    wait();
    await look();
    for (const who of ['cal', 'nora', 'stan']) await say(who, '/lgtm');
    await say('scout', '/veto too slow');
    wait(8 * DAY);
    await look();
    expect(calls(pull)[0]).toContain('for the objection of `scout`.');
  });

  test('nobody is called where nobody is named', async () => {
    const { pull, look, wait } = begin('');
    await look();
    wait(30 * DAY);
    await look();
    expect(calls(pull)).toEqual([]);
  });
});

test('labels follow the sign-offs, and no other label is touched', async () => {
  const { pull, look, wait, say } = begin('sign-off: {label: "signoff/sig-{sig}"}\n');
  const labels = () => pull.labels.map(({ name }) => name).sort();
  wait();
  await look();
  await say('cal', '/lgtm');
  expect(labels()).toEqual(['sig/compute', 'signoff/sig-compute']);
  await say('nora', '/lgtm');
  await say('cal', '/lgtm cancel');
  expect(labels()).toEqual(['sig/compute', 'signoff/sig-network']);
});
