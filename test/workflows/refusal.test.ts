// What the runner does not start, in GitHub's words, and what it does not know, by its name.

import { describe, expect, test } from '@jest/globals';
import { pushEvent } from '../github/runner/events.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { COMMIT, expression, job, SAY, TOOLS, useShop } from './shop.ts';

const standIn = useStandIn();
const shop = useShop(standIn);

describe('a startup failure', () => {
  const call = (more: string) =>
    `on: workflow_dispatch\njobs:\n  outer:\n    uses: o/tools/.github/workflows/called.yml@v1\n${more}`;
  const PERMITTED = '    permissions: { contents: read, statuses: write }\n';
  test.each([
    [
      'a key that is not there',
      `on: workflow_dispatch${job(SAY, 'timeout: 3')}`,
      "Unexpected value 'timeout'",
    ],
    [
      'a permission that is not there',
      `on: workflow_dispatch\npermissions: { foo: read }${job(SAY)}`,
      "Unexpected value 'foo'",
    ],
    [
      'a context that is not there',
      `on: workflow_dispatch${job(SAY, `name: ${expression('gitub.sha')}`)}`,
      "Unrecognized named-value: 'gitub'",
    ],
    [
      'a job that is needed and not there',
      `on: workflow_dispatch${job(SAY, 'needs: two')}`,
      'must contain at least one job with no dependencies',
    ],
    [
      'more than the caller grants',
      call('    permissions: { contents: read }\n'),
      "The nested job 'inner' is requesting 'statuses: write', but is only allowed 'statuses: none'.",
    ],
    [
      'more than the default grants',
      call(''),
      "is requesting 'statuses: write', but is only allowed 'statuses: none'.",
    ],
    [
      'more than the caller grants, behind a condition',
      call('    if: false\n    permissions: { statuses: read }\n'),
      "'contents: read', but is only allowed 'contents: none'.",
    ],
    [
      'an input that is not there',
      call(`${PERMITTED}    with: { texts: a }\n`),
      'Invalid input, texts is not defined in the referenced workflow.',
    ],
    [
      'nothing for a boolean',
      call(`${PERMITTED}    with: { loud: "\${{ inputs.loud }}" }\n`),
      "input 'loud': Unexpected value ''",
    ],
    [
      'a version that is not there',
      `on: workflow_dispatch\njobs: { a: { uses: o/tools/.github/workflows/called.yml@v2 } }\n`,
      "unable to find version 'v2'",
    ],
    [
      'a workflow that is not there',
      `on: workflow_dispatch\njobs: { a: { uses: o/tools/.github/workflows/no.yml@v1 } }\n`,
      'workflow was not found',
    ],
    [
      'a workflow that is not to be called',
      `on: workflow_dispatch\njobs: { a: { uses: $/.github/workflows/w.yml } }\n`,
      "has no 'on.workflow_call'",
    ],
    [
      'an action that is not there',
      `on: workflow_dispatch${job('[{ uses: o/tools/nothing@v1 }]')}`,
      "Can't find 'action.yml'",
    ],
    [
      'a version behind `$/`',
      `on: workflow_dispatch${job('[{ uses: $/say@v1 }]')}`,
      'A version cannot be specified for self-references',
    ],
    [
      'nothing behind `$/`',
      `on: workflow_dispatch${job('[{ uses: $/ }]')}`,
      "Expected format {org}/{repo}[/path]@ref. Actual '$/'",
    ],
  ])('%s', async (_, text, problem) => {
    const { conclusion, problem: said } = await shop().run(text);
    expect([conclusion, said]).toEqual(['startup_failure', expect.stringContaining(problem)]);
  });
});

describe('refused by name', () => {
  test.each([
    ['a matrix', `on: workflow_dispatch${job(SAY, 'strategy: { matrix: { a: [1] } }')}`, 'jobs.one.strategy'],
    ['a container', `on: workflow_dispatch${job(SAY, 'container: node')}`, 'jobs.one.container'],
    ['an environment', `on: workflow_dispatch${job(SAY, 'environment: prod')}`, 'jobs.one.environment'],
    ['variables', `on: workflow_dispatch\nenv: { A: b }${job(SAY)}`, 'env'],
    ['shell', `on: workflow_dispatch${job('[{ run: ls }]')}`, 'steps[0].run'],
    [
      'going on after an error',
      `on: workflow_dispatch${job('[{ uses: o/tools/say@v1, continue-on-error: true }]')}`,
      'steps[0].continue-on-error',
    ],
    [
      'another runner',
      `on: workflow_dispatch${job(SAY).replace('ubuntu-24.04', 'windows-2025')}`,
      'runs-on: windows-2025',
    ],
    [
      'an action of somebody else',
      `on: workflow_dispatch${job('[{ uses: actions/checkout@v6 }]')}`,
      "'actions/checkout@v6', which is not published here",
    ],
    [
      'what was checked out',
      `on: workflow_dispatch${job('[{ uses: ./say }]')}`,
      "'./say' in a workspace without a checkout",
    ],
    [
      'an action of the repository itself',
      `on: workflow_dispatch${job('[{ uses: $/say }]')}`,
      "'$/say', an action in the files of o/r",
    ],
    ['an image', `on: workflow_dispatch${job('[{ uses: docker://alpine }]')}`, "'docker://alpine'"],
    [
      'steps after the job',
      `on: workflow_dispatch${job('[{ uses: o/tools/after@v1 }]')}`,
      "runs.post of 'o/tools/after@v1'",
    ],
    [
      'a part of a context',
      `on: workflow_dispatch${job(`[{ uses: o/tools/say@v1, with: { text: "${expression('github.secret_source')}" } }]`)}`,
      'github.secret_source',
    ],
    [
      'a long queue',
      `on: workflow_dispatch${job(SAY, 'concurrency: { group: a, queue: max }')}`,
      'concurrency.queue',
    ],
    [
      'a permission of the token',
      `on: workflow_dispatch\npermissions: { id-token: write }${job(SAY)}`,
      "'id-token: write'",
    ],
    [
      'a filter of paths',
      `on: { workflow_dispatch: null, push: { paths: [a] } }${job(SAY)}`,
      'on.push.paths',
    ],
    ['a pattern', `on: { push: { branches: ["m[a]in"] } }${job(SAY)}`, "the pattern 'm[a]in'"],
  ])('%s', async (_, text, words) => {
    shop().holding(text);
    if (text.includes('$/say')) shop().holding(TOOLS['say/action.yml'] ?? '', 'say/action.yml');
    const event = text.includes('push:')
      ? pushEvent(standIn(), shop().repository, COMMIT)
      : shop().dispatch();
    await expect(shop().actions.deliver(event)).rejects.toThrow(`${words}`);
    await expect(shop().actions.deliver(event)).rejects.toThrow('is not modelled by test/workflows');
  });

  test('an event', async () => {
    await expect(shop().actions.deliver({ ...shop().dispatch(), name: 'release' })).rejects.toThrow(
      "the event 'release' is not modelled",
    );
  });
});
