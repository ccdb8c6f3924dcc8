// All rules of freeze-gate, in the order in which their findings are shown.

import type { Rule } from '../../shared/domain/rule.ts';
import type { CodeFacts, Facts } from '../facts.ts';
import { freezeAhead } from './freeze-ahead.ts';
import { mergedBeforeCodeFreeze } from './merged-before-code-freeze.ts';
import { namedProposalMerged } from './named-proposal-merged.ts';
import { targetBeforeEnhancementFreeze } from './target-before-enhancement-freeze.ts';

/** In a repository of proposals. */
export const rules: readonly Rule<Facts>[] = [targetBeforeEnhancementFreeze, freezeAhead];

/** In a repository of implementations. */
export const codeRules: readonly Rule<CodeFacts>[] = [mergedBeforeCodeFreeze, namedProposalMerged];
