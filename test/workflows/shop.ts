// A small repository of actions, and a repository that uses them: what the tests of the runner itself have in common.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach } from '@jest/globals';
import { aPull } from '../github/builders/pull.ts';
import { aRepository } from '../github/builders/repository.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { type WorkflowEvent, workflowDispatchEvent } from '../github/runner/events.ts';
import type { StandIn } from '../github/stand-in.ts';
import type { Pull, Repository } from '../github/state/model.ts';
import { type Hosted, hostActions, type Run } from './hosted.ts';

export const COMMIT = '7'.repeat(40);

/** A repository of actions: \`say\` gives back what it is told, and fails for \`no\`; \`twice\` says it in two steps. */
export const TOOLS: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module"}',
  'say/action.yml': `name: say
description: Gives back what it is told.
inputs: { text: { description: What., default: nothing } }
outputs: { said: { description: It. } }
runs: { using: node24, main: index.js }
`,
  'say/index.js': `import { appendFileSync } from 'node:fs';
appendFileSync(process.env.GITHUB_OUTPUT, 'said=' + process.env.INPUT_TEXT + '\\n');
if (process.env.INPUT_TEXT === 'no') process.exitCode = 1;
`,
  'after/action.yml':
    'name: after\ndescription: d\nruns: { using: node24, main: index.js, post: index.js }\n',
  'twice/action.yml': `name: twice
description: Says it twice.
inputs: { text: { description: What., default: "\${{ github.repository }}" } }
outputs: { both: { description: Both., value: "\${{ steps.a.outputs.said }} \${{ steps.b.outputs.said }}" } }
runs:
  using: composite
  steps:
    - { id: a, uses: $/say, with: { text: "\${{ inputs.text }}" } }
    - { id: b, if: "\${{ !cancelled() }}", uses: $/say, with: { text: again } }
`,
  '.github/workflows/called.yml': `name: Called
on:
  workflow_call:
    inputs:
      text: { type: string, default: quiet }
      loud: { type: boolean, default: false }
permissions: {}
jobs:
  inner:
    runs-on: ubuntu-24.04
    permissions: { contents: read, statuses: write }
    concurrency: { group: "called-\${{ inputs.text }}" }
    steps:
      - { id: say, uses: $/say, with: { text: "\${{ inputs.text }} \${{ inputs.loud }} \${{ github.workflow }} \${{ job.workflow_repository }}" } }
`,
};

export interface Shop {
  readonly repository: Repository;
  /** From a fork. */
  readonly pull: Pull;
  readonly actions: Hosted;
  /** Writes a file on the default branch; a workflow where nothing else is said. */
  readonly holding: (text: string, path?: string) => void;
  readonly dispatch: (inputs?: Readonly<Record<string, string>>) => WorkflowEvent;
  /** The only run of that workflow. */
  readonly run: (text: string, event?: WorkflowEvent) => Promise<Run>;
}

/** There is one while a test runs. */
export function useShop(github: () => StandIn): () => Shop {
  const folder = mkdtempSync(join(tmpdir(), 'tools-'));
  for (const [path, text] of Object.entries(TOOLS)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  let shop: Shop | undefined;
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    const { world } = github();
    const repository = aRepository('o/r').in(world);
    const pull = aPull().by('bob').fromFork().in(world, repository);
    const actions = hostActions(github(), [{ name: 'o/tools', folder, refs: { v1: COMMIT } }]);
    const holding = (text: string, path = '.github/workflows/w.yml') => {
      commitFiles(world, repository, 'main', { [path]: text });
    };
    const dispatch = (inputs: Readonly<Record<string, string>> = {}) =>
      workflowDispatchEvent(github(), repository, inputs);
    const run = async (text: string, event: WorkflowEvent = dispatch()) => {
      holding(text);
      const [only, ...more] = await actions.deliver(event);
      if (!only || more.length > 0) throw new Error(`${more.length + (only ? 1 : 0)} runs`);
      return only;
    };
    shop = { repository, pull, actions, holding, dispatch, run };
  });
  return () => {
    if (!shop) throw new Error('there is a shop only while a test runs');
    return shop;
  };
}

export const job = (steps: string, more = '') => `
jobs:
  one:
    runs-on: ubuntu-24.04
    ${more}
    steps: ${steps}
`;
export const SAY = '[{ id: say, uses: o/tools/say@v1 }]';
/** As a workflow writes it. */
export const expression = (inner: string) => ['${', `{ ${inner} }}`].join('');
