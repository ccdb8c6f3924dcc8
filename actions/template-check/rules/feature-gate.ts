// Is a feature in alpha or beta behind a feature gate?

import { isPlaceholder, isVisible } from '../../shared/domain/content.ts';
import { compareReleases } from '../../shared/domain/release.ts';
import type { Rule } from '../../shared/domain/rule.ts';
import { furthestStage, STAGE_NAMES } from '../../shared/domain/target.ts';
import type { Facts } from '../facts.ts';

const MENTION = /feature[\s-]?gat(?:e|ing)|\bFGs?\b/i;

export const featureGate: Rule<Facts> = {
  id: 'feature-gate',
  description: 'Alpha and beta name a feature gate, or the text says why there is none; GA needs none.',
  why: 'Until a feature is generally available its presence is controlled by a feature gate.',
  reference: 'P-7',
  check: ({ proposal, upcoming }) => {
    // What is only planned for a later release does not say at which stage the feature is now.
    const now = proposal.targets.filter(({ releases }) =>
      releases.some((release) => !upcoming || compareReleases({ ...release, patch: 0 }, upcoming) <= 0),
    );
    const stage = furthestStage(now.length > 0 ? now : proposal.targets);
    const { metadata, document, isMeta } = proposal;
    const decided = ['rejected', 'withdrawn', 'replaced', 'deferred'].includes(metadata?.status?.value ?? '');
    if (isMeta || decided || !stage || stage === 'ga') return [];
    const named = metadata?.featureGate?.value ?? '';
    if (isVisible(named) && !isPlaceholder(named)) return [];
    const mentioned = document.sections.some(
      ({ heading, lines }) =>
        // As one text: a wrapped line may part the two words.
        MENTION.test(heading) || MENTION.test(lines.map((line) => line.text).join('\n')),
    );
    if (mentioned) return [];
    const target = proposal.targets.find((candidate) => candidate.stage === stage);
    return [
      {
        outcome: 'warning',
        subject: 'feature gate',
        message: `${STAGE_NAMES[stage]} is targeted, but no feature gate is named.`,
        hint: 'Name the feature gate, or say in a sentence why the feature needs none.',
        at: { line: target?.line ?? 1, column: target?.column ?? 1 },
      },
    ];
  },
};
