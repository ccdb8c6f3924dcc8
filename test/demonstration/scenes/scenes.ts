// Which scenes are there?

import { checkIns } from './check-ins.ts';
import { exception } from './exception.ts';
import { firstProposal } from './first-proposal.ts';
import { freeze } from './freeze.ts';
import type { Scene } from './scene.ts';
import { threeSigs } from './three-sigs.ts';

export const SCENES: readonly Scene[] = [firstProposal, threeSigs, freeze, exception, checkIns];
