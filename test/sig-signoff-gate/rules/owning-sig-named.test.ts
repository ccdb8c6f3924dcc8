// The rule owning-sig-named: a proposal that nobody owns fails; one about the process, and one that is removed, need no owner.

import { owningSigNamed } from '../../../actions/sig-signoff-gate/rules/owning-sig-named.ts';
import { PATH } from '../../support/proposal.ts';
import { aProposal, describeStanding } from '../../support/standing.ts';

const HINT =
  'Name it as `owning-sig` in the front matter, move the proposal below its directory, or let the pull request carry its one SIG label.';
const found = (path: string) => [
  { outcome: 'failed' as const, subject: path, message: `No SIG owns \`${path}\`.`, hint: HINT },
];

describeStanding(owningSigNamed, [
  { name: 'nobody owns it', facts: { proposals: [aProposal({ owners: [] })] }, found: found(PATH) },
  {
    name: 'nobody owns the second',
    facts: { proposals: [aProposal(), aProposal({ path: 'veps/7-x/vep.md', owners: [] })] },
    found: found('veps/7-x/vep.md'),
  },
  {
    name: 'nobody owns it, whatever the change',
    facts: { proposals: [aProposal({ owners: [], kind: 'history' })] },
    found: found(PATH),
  },
  {
    name: 'a path with a line break is quoted on one line',
    facts: { proposals: [aProposal({ path: 'veps/a\nb.md', owners: [] })] },
    found: [
      { outcome: 'failed', subject: 'veps/a\nb.md', message: 'No SIG owns `veps/a b.md`.', hint: HINT },
    ],
  },
  {
    name: 'two owners, as after a change',
    facts: { proposals: [aProposal({ owners: ['compute', 'network'] })] },
    found: [],
  },
  {
    name: 'a proposal about the process',
    facts: { proposals: [aProposal({ owners: [], isMeta: true })] },
    found: [],
  },
  {
    name: 'a proposal that is removed',
    facts: { proposals: [aProposal({ owners: [], kind: 'removed' })] },
    found: [],
  },
]);
