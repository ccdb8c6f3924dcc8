// How are Lighthouse's repositories configured? `.github/enhancements.yaml` on the day on which the gates were installed.

import { toTimestamp } from '../github/clock.ts';
import { maintainers, people } from './people.ts';

const PEOPLE = `people:
  maintainers: [${maintainers.map((name) => people[name]).join(', ')}]
  release-team: { repository: lighthouse/sig-release, path: OWNERS_ALIASES, alias: sig-release-approvers }
`;

const FREEZE = `releases:
  schedule: { repository: lighthouse/sig-release, path: "releases/v{release}/schedule.yaml" }
  zone: AoE

freeze:
  mode: required
  exceptions: { file: exceptions.yaml, label: freeze-exception }
  code:
    main: main
    branch: "release-{release}"
    allowed-labels: [kind/bug, kind/flake]
    allowed-paths: [docs/**]
`;

/** Of the proposals. Nothing of ours has run yet: what was said until now counts for the heads as they are now. */
export function renderConfiguration(now: number): string {
  return `# How Lighthouse runs its enhancement proposals. What is not said here has the default of the preset.
preset: vep

${PEOPLE}
sigs:
  required: [compute, network, storage]
  sources:
    - { repository: lighthouse/community, path: sigs.yaml }
    - { repository: lighthouse/lighthouse, path: OWNERS_ALIASES, alias: "sig-{sig}-approvers" }

template:
  mode: required

sign-off:
  mode: required
  stale-after-days: 7
  trusted-before: ${toTimestamp(now)}

${FREEZE}
labels:
  target: "target/{release}"

report:
  code-repositories: [lighthouse/lighthouse]
  day: monday
  mailing-list: lighthouse-dev
`;
}

/** Of the code, where only the code freeze is looked after. */
export function renderCodeConfiguration(): string {
  return `# The proposals are in lighthouse/enhancements; here the code freeze alone is kept.
preset: vep

${PEOPLE}
template:
  mode: "off"

sign-off:
  mode: "off"

${FREEZE}    proposals: lighthouse/enhancements
`;
}
