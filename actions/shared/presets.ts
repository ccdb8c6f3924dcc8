// What holds where a configuration says nothing?

import type { Config, PresetName } from './config.ts';
import type { FormerHeadings } from './domain/template.ts';
import { AOE } from './domain/zone.ts';

const FORMER_HEADINGS: FormerHeadings = {
  'Implementation History': ['Implementation Phases'],
  'Graduation Requirements': ['Feature lifecycle Phases', 'Feature Lifecycle'],
  'Functional Testing Approach': ['Functional Testing', 'Testing', 'Test Plan'],
  'Update/Rollback Compatibility': [
    'Update / Compatibility',
    'Upgrade/Rollback Compatibility',
    'Update Compatibility',
  ],
  Alternatives: ['Alternatives Considered', 'Considered Alternatives'],
  'Release Signoff Checklist': ['Release Sign-off Checklist'],
  'API Examples': ['API Example'],
};

const LABELS: Config['labels'] = {
  tracker: 'kind/tracker',
  trackerExtra: ['kind/enhancement'],
  proposal: 'kind/vep',
  target: 'target/{release}',
  needsOwner: 'triage/needs-owning-sig',
  sig: 'sig/{sig}',
};

const VEP: Config = {
  preset: 'vep',
  proposals: {
    series: 'VEP',
    root: 'veps',
    path: '{sig}/{number}-{name}/vep.md',
    template: 'veps/NNNN-vep-template/vep.md',
    trackerTemplate: '.github/ISSUE_TEMPLATE/vep.md',
    ignore: [],
    metadata: 'auto',
    meta: ['veps/meta-VEPs/**'],
    formerHeadings: FORMER_HEADINGS,
    nestedHeadings: false,
  },
  template: { mode: 'required', rules: {} },
  requiredSigs: ['compute', 'network', 'storage'],
  sigs: {
    isStated: true,
    sources: [
      { repository: 'kubevirt/community', path: 'sigs.yaml' },
      { repository: 'kubevirt/kubevirt', path: 'OWNERS_ALIASES', alias: 'sig-{sig}-approvers' },
      {
        repository: 'kubevirt/sig-release',
        path: 'OWNERS_ALIASES',
        alias: 'sig-release-approvers',
        sig: 'release',
      },
    ],
    representatives: {},
  },
  people: {
    maintainers: [],
    releaseTeam: {
      repository: 'kubevirt/sig-release',
      path: 'OWNERS_ALIASES',
      alias: 'sig-release-approvers',
    },
  },
  signOff: {
    mode: 'required',
    author: false,
    distinct: false,
    edited: false,
    contributors: true,
    deletions: true,
    holdIsVeto: false,
    requestReviewers: false,
    staleAfterDays: 7,
    rules: {},
  },
  releases: {
    schedule: { repository: 'kubevirt/sig-release', path: 'releases/v{release}/schedule.yaml' },
    zone: AOE,
    who: 'KubeVirt',
    override: [],
  },
  freeze: {
    mode: 'required',
    exceptions: { file: 'exceptions.yaml', label: 'freeze-exception' },
    rules: {},
  },
  labels: LABELS,
  commands: { labels: [] },
  report: {
    codeRepositories: ['kubevirt/kubevirt'],
    day: 'monday',
    label: 'weekly-report',
    mailingList: 'kubevirt-dev',
  },
};

/** Where every default comes from. `none` leaves out what only KubeVirt has: the required SIGs and the former headings. */
export const PRESETS: Readonly<Record<PresetName, Config>> = {
  vep: VEP,
  cep: {
    ...VEP,
    preset: 'cep',
    proposals: {
      ...VEP.proposals,
      series: 'CEP',
      root: 'docs/ci-enhancements',
      path: '{number}-{name}/cep.md',
      template: 'docs/ci-enhancements/NNNN-cep-template/cep.md',
      trackerTemplate: '.github/ISSUE_TEMPLATE/cep.md',
      meta: [],
    },
    requiredSigs: ['ci'],
    report: { ...VEP.report, codeRepositories: ['kubevirt/project-infra'] },
    sigs: {
      ...VEP.sigs,
      sources: [
        { repository: 'kubevirt/community', path: 'sigs.yaml' },
        { repository: 'kubevirt/project-infra', path: 'OWNERS_ALIASES', alias: 'ci-maintainers', sig: 'ci' },
      ],
    },
    labels: { ...LABELS, trackerExtra: ['sig/ci'], proposal: 'kind/cep' },
  },
  none: {
    ...VEP,
    preset: 'none',
    proposals: {
      ...VEP.proposals,
      series: 'EP',
      root: 'proposals',
      path: '{number}-{name}/README.md',
      template: 'proposals/NNNN-template/README.md',
      trackerTemplate: '.github/ISSUE_TEMPLATE/enhancement.md',
      meta: [],
      formerHeadings: {},
    },
    requiredSigs: [],
    sigs: { ...VEP.sigs, isStated: false, sources: [] },
    people: { maintainers: [], releaseTeam: [] },
    releases: { zone: AOE, who: 'KubeVirt', override: [] },
    report: { codeRepositories: [], day: 'monday', label: 'weekly-report' },
    labels: { ...LABELS, trackerExtra: [], proposal: 'kind/enhancement' },
  },
};
