// Which rules does template-check ask? All of them, in the order in which their findings are shown.

import type { Rule } from '../../shared/domain/rule.ts';
import type { Facts } from '../facts.ts';
import { appendixWithoutTargets } from './appendix-without-targets.ts';
import { featureGate } from './feature-gate.ts';
import { frontMatterSchema } from './front-matter-schema.ts';
import { graduationReady } from './graduation-ready.ts';
import { implementationHistory } from './implementation-history.ts';
import { metadataAgrees } from './metadata-agrees.ts';
import { metadataInPullRequest } from './metadata-in-pull-request.ts';
import { numberAgrees } from './number-agrees.ts';
import { owningSig } from './owning-sig.ts';
import { pathFormat } from './path-format.ts';
import { sectionFilled } from './section-filled.ts';
import { sectionHeading } from './section-heading.ts';
import { sectionOrder } from './section-order.ts';
import { sectionPlaceholder } from './section-placeholder.ts';
import { sectionRequired } from './section-required.ts';
import { signOffChecklist } from './sign-off-checklist.ts';
import { stageDuration } from './stage-duration.ts';
import { statusComplete } from './status-complete.ts';
import { statusTransition } from './status-transition.ts';
import { targetRelease } from './target-release.ts';
import { titleFormat } from './title-format.ts';
import { trackerAgrees } from './tracker-agrees.ts';
import { trackerFilled } from './tracker-filled.ts';
import { trackerLabels } from './tracker-labels.ts';
import { trackerLinked } from './tracker-linked.ts';

export const rules: readonly Rule<Facts>[] = [
  pathFormat,
  frontMatterSchema,
  titleFormat,
  numberAgrees,
  owningSig,
  sectionRequired,
  sectionFilled,
  sectionPlaceholder,
  sectionHeading,
  sectionOrder,
  targetRelease,
  metadataAgrees,
  statusTransition,
  statusComplete,
  graduationReady,
  implementationHistory,
  stageDuration,
  featureGate,
  signOffChecklist,
  trackerLinked,
  trackerAgrees,
  trackerFilled,
  trackerLabels,
  metadataInPullRequest,
  appendixWithoutTargets,
];
