// A repository or organisation that requires actions to be pinned to a commit: what is copied works there, and what does not is named.

import { describe, expect, jest, test } from '@jest/globals';
import { pullRequestEvent } from '../github/runner/events.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { aGoodPull } from '../support/pulls.ts';
import {
  aGoodCepPull,
  COMMIT,
  type Files,
  type Flavour,
  GATES,
  gatesByHand,
  type InstallOptions,
  install,
  required,
  SIGNAL,
  VERSION,
} from './installed.ts';

// An event is up to seven processes, and the machine may be busy.
jest.setTimeout(180_000);
const standIn = useStandIn();
const strict = (options: InstallOptions) =>
  install(standIn(), { ...options, policy: { requiresPinned: true } });
/** As the installation guide says it. */
const pinned = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(required(files)).map(([path, text]) => [
      path,
      text.replaceAll(`@${VERSION}`, `@${COMMIT} # ${VERSION}`),
    ]),
  );
/** The front door, in a job of one's own. */
const ownJob = (ref: string) => (files: Files) => ({
  ...required(files),
  [GATES]: `on: workflow_dispatch
permissions: { contents: read, issues: read, pull-requests: write, statuses: write }
jobs:
  own:
    runs-on: ubuntu-24.04
    steps:
      - uses: kubevirt/enhancement-actions@${ref}
        with: { pull: all }
`,
});
const STATUSES = ['enhancements/freeze', 'enhancements/sig-signoff', 'enhancements/template'];

describe.each<[Flavour, 'as copied' | 'pinned', (files: Files) => Files]>([
  ['vep', 'as copied', required],
  ['vep', 'pinned', pinned],
  ['cep', 'as copied', required],
  ['cep', 'pinned', pinned],
  ['enterprise-server', 'pinned', pinned],
])('%s, %s', (flavour, _, change) => {
  test('a push is judged by all three gates', async () => {
    const { repository, actions, standing } = strict({ flavour, change });
    const pull = (flavour === 'cep' ? aGoodCepPull() : aGoodPull()).in(standIn().world, repository);
    const runs = await actions.deliver(pullRequestEvent(standIn(), pull, 'opened'));
    expect(runs.map(({ conclusion, jobs }) => [conclusion, jobs[0]?.problem])).toEqual([
      ['success', undefined],
      ['success', undefined],
      ['success', undefined],
    ]);
    expect(Object.keys(standing(pull.head.sha)).sort()).toEqual(STATUSES);
  });
});

test('the code, as copied', async () => {
  const { repository, actions } = strict({ flavour: 'implementation' });
  const [run] = await actions.deliver(gatesByHand(standIn(), repository));
  expect(run?.conclusion).toBe('success');
});

test('Enterprise Server with the tag: every action is refused by its name, and nothing is said', async () => {
  const { repository, actions, standing } = strict({ flavour: 'enterprise-server' });
  const pull = aGoodPull().in(standIn().world, repository);
  const runs = await actions.deliver(pullRequestEvent(standIn(), pull, 'opened'));
  expect(runs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure', 'failure']);
  expect(runs[0]?.jobs).toMatchObject([
    {
      steps: [],
      problem: expect.stringMatching(
        /^The actions kubevirt\/enhancement-actions\/actions\/template-check@v\S+ and .*freeze-gate@v\S+ are not allowed in kubevirt\/enhancements because all actions must be pinned to a full-length commit SHA\.$/,
      ),
    },
  ]);
  expect(standing(pull.head.sha)).toEqual({});
});

describe('the front door in a job of its own', () => {
  test('with a commit it runs: what is inside is pinned by it', async () => {
    const { repository, actions, standing } = strict({ change: ownJob(COMMIT) });
    const pull = aGoodPull().in(standIn().world, repository);
    const [run] = await actions.deliver(gatesByHand(standIn(), repository));
    expect(run?.conclusion).toBe('success');
    expect(Object.keys(standing(pull.head.sha)).sort()).toEqual(STATUSES);
  });

  test('with a tag it is refused', async () => {
    const { repository, actions } = strict({ change: ownJob(VERSION) });
    const [run] = await actions.deliver(gatesByHand(standIn(), repository));
    expect(run?.jobs[0]?.problem).toBe(
      `The action kubevirt/enhancement-actions@${VERSION} is not allowed in kubevirt/enhancements because all actions must be pinned to a full-length commit SHA.`,
    );
  });
});

test('the signal of a fork is asked as well', async () => {
  const { repository, actions } = strict({
    change: (files) => ({
      ...required(files),
      [SIGNAL]: `on: pull_request
jobs:
  own:
    runs-on: ubuntu-24.04
    steps: [{ uses: kubevirt/enhancement-actions/actions/template-check@${VERSION} }]
`,
    }),
  });
  const pull = aGoodPull().in(standIn().world, repository);
  const runs = await actions.deliver(pullRequestEvent(standIn(), pull, 'opened'));
  expect(runs.find(({ path }) => path === SIGNAL)?.jobs[0]?.problem).toMatch(/^The action .* is not allowed/);
});
