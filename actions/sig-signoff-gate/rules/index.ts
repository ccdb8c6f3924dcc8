// All rules of sig-signoff-gate, in the order in which their findings are shown.

import type { Rule } from '../../shared/domain/rule.ts';
import type { Facts } from '../facts.ts';
import { noStandingVeto } from './no-standing-veto.ts';
import { owningSigNamed } from './owning-sig-named.ts';
import { reviewNotLagging } from './review-not-lagging.ts';
import { reviewerAssigned } from './reviewer-assigned.ts';
import { signOffFromEverySig } from './sign-off-from-every-sig.ts';

export const rules: readonly Rule<Facts>[] = [
  noStandingVeto,
  owningSigNamed,
  signOffFromEverySig,
  reviewerAssigned,
  reviewNotLagging,
];
