// Does a feature stay in one stage for too long?

import {
  compareReleases,
  laterRelease,
  type Release,
  releasesBetween,
  renderRelease,
} from '../../shared/domain/release.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { STAGE_NAMES, type Stage, type Target, targetsOf } from '../../shared/domain/target.ts';
import type { Facts } from '../facts.ts';

/** In releases, from the table of the feature lifecycle. */
const MOST: Readonly<Record<'alpha' | 'beta', number>> = { alpha: 2, beta: 3 };
const NEXT: Readonly<Record<'alpha' | 'beta', Stage>> = { alpha: 'beta', beta: 'ga' };

export const stageDuration: Rule<Facts> = {
  id: 'stage-duration',
  description: 'Alpha lasts at most 2 releases and beta at most 3.',
  why: 'Unfinished features must not pile up: what does not reach the next stage in time is to be removed.',
  reference: 'P-7',
  check: ({ proposal, upcoming }) => {
    if (
      proposal.isMeta ||
      ['withdrawn', 'rejected', 'replaced'].includes(proposal.metadata?.status?.value ?? '')
    )
      return [];
    return (['alpha', 'beta'] as const).flatMap((stage) => judge(stage, proposal.targets, upcoming));
  },
};

function judge(
  stage: 'alpha' | 'beta',
  targets: readonly Target[],
  upcoming: Release | undefined,
): Finding[] {
  const started = firstSet(targetsOf(targets, stage));
  if (!started) return [];
  const due = laterRelease(started.release, MOST[stage]);
  const next = NEXT[stage];
  const reached =
    firstSet(targetsOf(targets, next)) ??
    (stage === 'alpha' ? firstSet(targetsOf(targets, 'ga')) : undefined);
  const limit = `${STAGE_NAMES[stage]} began in ${renderRelease(started.release)} and lasts at most ${MOST[stage]} releases`;
  const lasted = reached && releasesBetween(started.release, reached.release);
  if (reached && lasted !== undefined && lasted > MOST[stage]) {
    return [
      {
        outcome: 'warning',
        subject: stage,
        message: `${limit}, but ${STAGE_NAMES[reached.target.stage ?? next]} is targeted to ${renderRelease(reached.release)}, ${lasted} releases later.`,
        hint: `${STAGE_NAMES[stage]} was to end by ${renderRelease(due)}. If that release is out, ask the maintainers for an exception or propose removing the feature.`,
        at: { line: reached.target.line, column: reached.target.column },
      },
    ];
  }
  if (reached || !upcoming) return [];
  const at = { line: started.target.line, column: started.target.column };
  if (compareReleases(upcoming, due) > 0) {
    return [
      {
        outcome: 'warning',
        subject: stage,
        message: `${limit}: the time was up with ${renderRelease(due)}, and ${renderRelease(upcoming)} is planned now.`,
        hint: 'Propose removing the feature, or ask the maintainers for an exception.',
        at,
      },
    ];
  }
  if (compareReleases(upcoming, due) < 0) return [];
  return [
    {
      outcome: 'warning',
      subject: stage,
      message: `${limit}: ${renderRelease(due)}, which is planned now, is the last release by which ${STAGE_NAMES[next]} must be reached.`,
      hint: `Target ${STAGE_NAMES[next]} to ${renderRelease(due)}, or propose removing the feature.`,
      at,
    },
  ];
}

function firstSet(targets: readonly Target[]): { target: Target; release: Release } | undefined {
  const set = targets.flatMap((target) =>
    target.releases.map((release) => ({ target, release: { ...release, patch: 0 } })),
  );
  return set.sort((a, b) => compareReleases(a.release, b.release))[0];
}
