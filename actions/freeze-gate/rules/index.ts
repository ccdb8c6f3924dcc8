// All rules of freeze-gate, in the order in which their findings are shown.

import type { Rule } from '../../shared/domain/rule.ts';
import type { Facts } from '../facts.ts';
import { freezeAhead } from './freeze-ahead.ts';
import { targetBeforeEnhancementFreeze } from './target-before-enhancement-freeze.ts';

export const rules: readonly Rule<Facts>[] = [targetBeforeEnhancementFreeze, freezeAhead];
