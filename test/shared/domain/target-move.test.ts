// Which targets does a change set or move, and what is no move? The difference of two versions, each in its format.

import { describe, expect, test } from '@jest/globals';
import { type Proposal, parseProposal } from '../../../actions/shared/domain/proposal.ts';
import { renderRelease } from '../../../actions/shared/domain/release.ts';
import { movesOf, stageSaid } from '../../../actions/shared/domain/target-move.ts';
import { PRESETS } from '../../../actions/shared/presets.ts';

const { proposals } = PRESETS.vep;
const read = (text: string, path = 'veps/sig-compute/42-lease/vep.md'): Proposal =>
  parseProposal(path, 'proposal', text, {
    series: 'VEP',
    pattern: proposals,
    meta: proposals.meta,
    nestedHeadings: false,
  });

/** Target lines, by stage. */
const lines = (targets: Readonly<Record<string, string>>, body = 'Text.') =>
  read(
    `# VEP #42: Lease\n\n${Object.entries(targets)
      .map(([stage, value]) => `- This VEP targets ${stage} for version: ${value}\n`)
      .join('')}\n## Design\n\n${body}\n`,
  );
/** Front matter. */
const matter = (fields: string, rest = '') => read(`---\n${fields}\n---\n\n# VEP #42: Lease\n\n${rest}`);

const moves = (base: Proposal | undefined, head: Proposal | undefined) =>
  movesOf(base, head).map(({ stage, release, how }) => [stage, renderRelease(release), how].join(' '));

interface Case {
  readonly name: string;
  readonly base?: Proposal;
  readonly head?: Proposal;
  readonly found: readonly string[];
}

describe('set or moved', () => {
  test.each<Case>([
    {
      name: 'a new proposal sets each target',
      head: lines({ alpha: 'v1.9', beta: 'v1.10' }),
      found: ['Alpha v1.9 set', 'Beta v1.10 set'],
    },
    { name: 'case 132: a new proposal without targets', head: lines({ alpha: '', beta: 'TBD' }), found: [] },
    {
      name: 'a stage that had no target',
      base: lines({ alpha: '' }),
      head: lines({ alpha: 'v1.9' }),
      found: ['Alpha v1.9 set'],
    },
    {
      name: 'a line that was not there',
      base: lines({}),
      head: lines({ GA: '1.9' }),
      found: ['GA v1.9 set'],
    },
    {
      name: 'another release',
      base: lines({ alpha: 'v1.9' }),
      head: lines({ alpha: 'v1.10' }),
      found: ['Alpha v1.10 moved'],
    },
    {
      name: 'an earlier release',
      base: lines({ alpha: 'v1.10' }),
      head: lines({ alpha: 'v1.9' }),
      found: ['Alpha v1.9 moved'],
    },
    {
      name: 'a patch release',
      base: lines({ alpha: 'v1.9' }),
      head: lines({ alpha: 'v1.9.1' }),
      found: ['Alpha v1.9.1 moved'],
    },
    {
      name: 'another stage in the same release',
      base: lines({ alpha: 'v1.9' }),
      head: lines({ alpha: 'v1.9', beta: 'v1.9' }),
      found: ['Beta v1.9 set'],
    },
    {
      name: 'case 132: several at once',
      base: lines({ alpha: 'v1.8' }),
      head: lines({ alpha: 'v1.9', beta: 'v1.10', GA: '' }),
      found: ['Alpha v1.9 moved', 'Beta v1.10 set'],
    },
    {
      name: 'one line that names two releases, of which one stood',
      base: lines({ alpha: 'v1.8' }),
      head: lines({ alpha: 'v1.8 or v1.9' }),
      found: ['Alpha v1.9 moved'],
    },
    {
      name: 'a target that is struck out no more',
      base: lines({ alpha: '~v1.9~' }),
      head: lines({ alpha: 'v1.9' }),
      found: ['Alpha v1.9 set'],
    },
    {
      name: 'a target outside the graduation',
      base: lines({ announcement: '' }),
      head: lines({ announcement: 'v1.9' }),
      found: ['announcement v1.9 set'],
    },
    {
      name: 'a target outside the graduation, whose label has another case now',
      base: lines({ Announcement: 'v1.8' }),
      head: lines({ announcement: 'v1.9' }),
      found: ['announcement v1.9 moved'],
    },
    {
      name: 'another target outside the graduation',
      base: lines({ announcement: 'v1.9' }),
      head: lines({ announcement: 'v1.9', removal: 'v1.9' }),
      found: ['removal v1.9 set'],
    },
    {
      name: 'a target without a stage',
      base: read('# VEP #42: L\n'),
      head: read('# VEP #42: L\n\n- Ship target version: v1.9\n'),
      found: [' v1.9 set'],
    },
    {
      name: 'in front matter',
      base: matter('milestone: {alpha: "v1.8"}'),
      head: matter('milestone: {alpha: "v1.9", beta: "v1.10"}'),
      found: ['Alpha v1.9 moved', 'Beta v1.10 set'],
    },
    {
      name: 'in front matter that comes with another release than the lines had',
      base: lines({ alpha: 'v1.8' }),
      head: matter('milestone: {alpha: v1.9}'),
      found: ['Alpha v1.9 moved'],
    },
    {
      name: 'in front matter, whatever the lines below it say',
      base: matter('milestone: {alpha: v1.8}'),
      head: matter('milestone: {alpha: v1.9}', '- This VEP targets alpha for version: v1.8\n'),
      found: ['Alpha v1.9 moved'],
    },
    {
      name: 'lines that count because the milestones are gone',
      base: matter('milestone: {alpha: v1.10}', '- This VEP targets alpha for version: v1.9\n'),
      head: matter('status: provisional', '- This VEP targets alpha for version: v1.9\n'),
      found: ['Alpha v1.9 moved'],
    },
  ])('$name', ({ base, head, found }) => {
    expect(moves(base, head)).toEqual(found);
  });
});

describe('no move', () => {
  const nine = lines({ alpha: 'v1.9' });
  test.each<Case>([
    { name: 'the proposal is taken away', base: nine, found: [] },
    { name: 'case 135: other text', base: nine, head: lines({ alpha: 'v1.9' }, 'Other text.'), found: [] },
    { name: 'the target is removed', base: nine, head: lines({ alpha: '' }), found: [] },
    { name: 'the line is removed', base: nine, head: lines({}), found: [] },
    { name: 'the value is struck out', base: nine, head: lines({ alpha: '~v1.9~' }), found: [] },
    {
      name: 'the line is struck out',
      base: nine,
      head: read('# VEP #42: L\n\n- ~This VEP targets alpha for version: v1.9~\n'),
      found: [],
    },
    {
      name: 'it does not apply any more',
      base: nine,
      head: lines({ alpha: 'N/A (tooling change)' }),
      found: [],
    },
    { name: 'it is open again', base: nine, head: lines({ alpha: 'TBD' }), found: [] },
    { name: 'written 1.9', base: nine, head: lines({ alpha: '1.9' }), found: [] },
    { name: 'written v1.9.0', base: nine, head: lines({ alpha: 'v1.9.0' }), found: [] },
    {
      name: 'with a reason behind it',
      base: nine,
      head: lines({ alpha: 'v1.9 (VMI-status based design)' }),
      found: [],
    },
    { name: 'as alpha2', base: nine, head: lines({ alpha2: 'v1.9' }), found: [] },
    { name: 'as stable', base: lines({ GA: 'v1.9' }), head: lines({ stable: 'v1.9' }), found: [] },
    {
      name: 'in the past tense',
      base: nine,
      head: read('# VEP #42: L\n\n- This VEP targeted alpha for version: v1.9\n'),
      found: [],
    },
    { name: 'converted to front matter', base: nine, head: matter('milestone: {alpha: "v1.9"}'), found: [] },
    {
      name: 'converted to front matter, as implementable',
      base: nine,
      head: matter('status: implementable\nmilestone: {alpha: "v1.9"}'),
      found: [],
    },
    { name: 'converted back', base: matter('milestone: {alpha: "v1.9"}'), head: nine, found: [] },
    {
      name: 'a stage for a target that had none',
      base: read('# VEP #42: L\n\n- Ship target version: v1.9\n'),
      head: matter('milestone: {ga: "v1.9"}'),
      found: [],
    },
    {
      name: 'no stage any more',
      base: nine,
      head: read('# VEP #42: L\n\n- This VEP targets version: v1.9\n'),
      found: [],
    },
    {
      name: 'a target in a comment',
      base: lines({}),
      head: lines({}, '<!--\n- This VEP targets alpha for version: v1.9\n-->'),
      found: [],
    },
    {
      name: 'a target in a fence',
      base: lines({}),
      head: lines({}, '```\n- This VEP targets alpha for version: v1.9\n```'),
      found: [],
    },
    {
      name: 'deferred, with its target',
      base: matter('status: implementable\nmilestone: {alpha: v1.9}'),
      head: matter('status: deferred\nmilestone: {alpha: v1.9}'),
      found: [],
    },
    {
      name: 'renamed',
      base: read('# VEP #42: L\n\n- This VEP targets alpha for version: v1.9\n', 'veps/sig-compute/lease.md'),
      head: nine,
      found: [],
    },
  ])('$name', ({ base, head, found }) => {
    expect(moves(base, head)).toEqual(found);
  });
});

describe('several blocks of targets in one document', () => {
  const blocks = (first: string, second: string) =>
    read(`# VEP #42: Lease

### Gate A

- This VEP targets alpha for version: ${first}

### Gate B

- This VEP targets alpha for version: ${second}
`);
  test.each([
    {
      name: 'one target that both share is said once',
      base: blocks('', ''),
      head: blocks('v1.9', 'v1.9'),
      found: ['Alpha v1.9 set'],
    },
    {
      name: 'one release for two stages is two targets',
      base: lines({}),
      head: lines({ alpha: 'v1.9', beta: 'v1.9' }),
      found: ['Alpha v1.9 set', 'Beta v1.9 set'],
    },
    {
      name: 'each its own',
      base: blocks('', ''),
      head: blocks('v1.9', 'v1.10'),
      found: ['Alpha v1.9 set', 'Alpha v1.10 set'],
    },
    {
      name: 'what another block had is no new target',
      base: blocks('v1.8', 'v1.9'),
      head: blocks('v1.9', 'v1.9'),
      found: [],
    },
    { name: 'exchanged', base: blocks('v1.8', 'v1.9'), head: blocks('v1.9', 'v1.8'), found: [] },
    {
      name: 'one of them moves',
      base: blocks('v1.8', 'v1.9'),
      head: blocks('v1.8', 'v1.10'),
      found: ['Alpha v1.10 moved'],
    },
  ])('$name', ({ base, head, found }) => {
    expect(moves(base, head)).toEqual(found);
  });
});

describe('becoming implementable', () => {
  const status = (word: string, alpha = 'v1.9') => matter(`status: ${word}\nmilestone: {alpha: ${alpha}}`);
  test.each<Case>([
    {
      name: 'from provisional: the target that stood is accepted',
      base: status('provisional'),
      head: status('implementable'),
      found: ['Alpha v1.9 accepted'],
    },
    {
      name: 'from deferred',
      base: status('deferred'),
      head: status('Implementable'),
      found: ['Alpha v1.9 accepted'],
    },
    {
      name: 'with another target',
      base: status('provisional'),
      head: status('implementable', 'v1.10'),
      found: ['Alpha v1.10 moved'],
    },
    {
      name: 'without a target',
      base: matter('status: provisional'),
      head: matter('status: implementable'),
      found: [],
    },
    { name: 'it was before', base: status('implementable'), head: status('implementable'), found: [] },
    {
      name: 'the first status of a document that had front matter without one',
      base: matter('milestone: {alpha: v1.9}'),
      head: status('implementable'),
      found: [],
    },
    { name: 'implemented', base: status('implementable'), head: status('implemented'), found: [] },
  ])('$name', ({ base, head, found }) => {
    expect(moves(base, head)).toEqual(found);
  });
});

test.each([
  ['Alpha', 'Alpha'],
  ['', 'the target'],
  ['announcement', '`announcement`'],
  ['alpha', '`alpha`'],
])('in a sentence the stage %j is %s', (stage, said) => {
  expect(stageSaid(stage)).toBe(said);
});

test('a move has the place of its target', () => {
  expect(movesOf(undefined, lines({ alpha: '', beta: 'v1.9' }))[0]).toMatchObject({ line: 4, column: 3 });
  expect(movesOf(undefined, matter('status: provisional\nmilestone:\n  alpha: "v1.9"'))[0]).toMatchObject({
    line: 4,
    column: 10,
  });
});
