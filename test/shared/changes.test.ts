// Which files of a pull request concern the gates, beside proposals at their place.

import { describe, expect, test } from '@jest/globals';
import { templateCheck } from '../../actions/template-check/main.ts';
import type { Changes } from '../github/deeds/repositories.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { PATH, TEMPLATE } from '../support/proposal.ts';
import { aGoodPull, enhancements, statusOf } from '../support/pulls.ts';
import { runGateHere } from '../support/room.ts';

const standIn = useStandIn();
const link = (content: string) => ({ mode: '120000' as const, content });

async function judge(changes: Changes): Promise<string> {
  const repository = enhancements(standIn().world);
  const pull = aGoodPull()
    .changing({ [PATH]: null, ...changes })
    .in(standIn().world, repository);
  await runGateHere(templateCheck, standIn(), repository, { pull: pull.number });
  const { state, description } = statusOf(pull, 'enhancements/template') ?? {};
  return `${state}: ${description}`;
}

describe('below the root of the proposals', () => {
  test.each<[string, Changes]>([
    ['case 156: a link in the place of a proposal', { [PATH]: link('../../elsewhere.md') }],
    [
      'case 156: a link in the place of its folder',
      { 'veps/sig-compute/43-hidden': link('../../docs/hidden') },
    ],
    ['case 156: a submodule', { 'veps/sig-compute/43-hidden': { mode: '160000', content: 'a'.repeat(40) } }],
    ['a link with another ending', { 'veps/sig-compute/43-hidden/vep.txt': link('vep.md') }],
  ])('%s fails', async (_name, changes) => {
    expect(await judge(changes)).toMatch(/^failure: 1 finding to fix/);
  });

  test.each<[string, Changes]>([
    ['a picture beside a proposal', { 'veps/sig-compute/42-memory-lease/picture.png': 'x' }],
    ['a link in the template’s folder', { 'veps/NNNN-vep-template/old': link('vep.md') }],
    ['a link elsewhere', { 'docs/link': link('README.md') }],
    ['the template itself', { 'veps/NNNN-vep-template/vep.md': `${TEMPLATE}\n` }],
  ])('%s is nothing to check', async (_name, changes) => {
    expect(await judge(changes)).toBe('success: nothing to check: no proposal is changed');
  });
});
