// A label of a SIG on the pull request: when does it name the owner, and when could anybody have set it?

import { expect, test } from '@jest/globals';
import { aPull } from '../github/builders/pull.ts';
import { commitFiles } from '../github/deeds/repositories.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { edit, GOOD, PATH } from '../support/proposal.ts';
import { aGoodPull } from '../support/pulls.ts';
import { project, sceneOf } from '../support/signing.ts';

const standIn = useStandIn();
const FLAT = "proposals: {path: '{number}-{name}/vep.md'}\n";
const FLAT_PATH = 'veps/42-memory-lease/vep.md';

test.each<[string, string, string, string]>([
  ['one label names the owner (S-2)', `${FLAT}sigs: {required: []}\n`, FLAT_PATH, 'network'],
  [
    'the fixed SIG stays the owner, whatever the label',
    `${FLAT}sigs: {required: [compute]}\n`,
    FLAT_PATH,
    'compute',
  ],
])('%s', async (_name, config, path, owner) => {
  const repository = project(standIn(), config);
  commitFiles(standIn().world, repository, 'main', { [path]: GOOD });
  const changed = edit(
    GOOD,
    '## Implementation History\n',
    '## Implementation History\n\n- 2026-09-01: something new.\n',
  );
  const pull = aPull()
    .by('bob')
    .fromFork()
    .labelled('sig/network')
    .changing({ [path]: changed })
    .in(standIn().world, repository);
  const scene = sceneOf(standIn(), pull);
  await scene.look();
  expect(scene.status()?.description).toContain(owner);
});

test('where the directory names the owner and anybody may set labels of SIGs, a proposal elsewhere has no owner by a label', async () => {
  const look = async (config: string) => {
    const repository = project(standIn(), `sigs: {required: []}\n${config}`);
    const astray = PATH.replace('sig-compute/', '');
    const pull = aGoodPull()
      .labelled('sig/network')
      .changing({ [astray]: GOOD })
      .in(standIn().world, repository);
    const scene = sceneOf(standIn(), pull);
    await scene.look();
    return scene.status()?.description ?? '';
  };
  expect(await look('commands: {labels: [sig]}\n')).not.toContain('network');
});
