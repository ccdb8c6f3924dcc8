// What holds where a configuration says nothing? Each preset, key by key: a default that changes changes here as well.

import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../actions/shared/config.ts';
import { PRESETS } from '../../actions/shared/presets.ts';

const ALIASES = 'OWNERS_ALIASES';
const SIG_RELEASE = 'kubevirt/sig-release';

describe('presets', () => {
  test.each([
    { name: 'nothing', source: '', preset: PRESETS.vep },
    { name: 'a comment', source: '# a', preset: PRESETS.vep },
    { name: 'an empty map', source: '{}', preset: PRESETS.vep },
    { name: 'vep', source: 'preset: vep', preset: PRESETS.vep },
    { name: 'cep', source: 'preset: cep', preset: PRESETS.cep },
    { name: 'none', source: 'preset: none', preset: PRESETS.none },
    {
      name: 'sections without keys',
      source:
        'proposals: {}\ntemplate: {}\nlabels: {}\nsigs: {}\npeople: {}\nsign-off: {}\nreleases: {}\nfreeze: {}\n',
      preset: PRESETS.vep,
    },
  ])('$name', ({ source, preset }) => {
    expect(parseConfig(source)).toEqual({ config: preset });
  });

  test('vep', () => {
    expect(PRESETS.vep).toEqual({
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
        formerHeadings: {
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
        },
        nestedHeadings: false,
      },
      template: { mode: 'required', rules: {} },
      requiredSigs: ['compute', 'network', 'storage'],
      sigs: {
        isStated: true,
        sources: [
          { repository: 'kubevirt/community', path: 'sigs.yaml' },
          { repository: 'kubevirt/kubevirt', path: ALIASES, alias: 'sig-{sig}-approvers' },
          { repository: SIG_RELEASE, path: ALIASES, alias: 'sig-release-approvers', sig: 'release' },
        ],
        representatives: {},
      },
      people: {
        maintainers: [],
        releaseTeam: { repository: SIG_RELEASE, path: ALIASES, alias: 'sig-release-approvers' },
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
        schedule: { repository: SIG_RELEASE, path: 'releases/v{release}/schedule.yaml' },
        zone: 'AoE',
        who: 'KubeVirt',
        override: [],
      },
      freeze: {
        mode: 'required',
        exceptions: { file: 'exceptions.yaml', label: 'freeze-exception' },
        rules: {},
      },
      labels: {
        tracker: 'kind/tracker',
        trackerExtra: ['kind/enhancement'],
        proposal: 'kind/vep',
        target: 'target/{release}',
        needsOwner: 'triage/needs-owning-sig',
        sig: 'sig/{sig}',
      },
      commands: { labels: [] },
      report: {
        codeRepositories: ['kubevirt/kubevirt'],
        day: 'monday',
        label: 'weekly-report',
        mailingList: 'kubevirt-dev',
      },
    });
  });

  test('cep differs in', () => {
    expect(PRESETS.cep).toEqual({
      ...PRESETS.vep,
      preset: 'cep',
      proposals: {
        ...PRESETS.vep.proposals,
        series: 'CEP',
        root: 'docs/ci-enhancements',
        path: '{number}-{name}/cep.md',
        template: 'docs/ci-enhancements/NNNN-cep-template/cep.md',
        trackerTemplate: '.github/ISSUE_TEMPLATE/cep.md',
        meta: [],
      },
      requiredSigs: ['ci'],
      sigs: {
        isStated: true,
        sources: [
          { repository: 'kubevirt/community', path: 'sigs.yaml' },
          { repository: 'kubevirt/project-infra', path: ALIASES, alias: 'ci-maintainers', sig: 'ci' },
        ],
        representatives: {},
      },
      labels: { ...PRESETS.vep.labels, trackerExtra: ['sig/ci'], proposal: 'kind/cep' },
      report: { ...PRESETS.vep.report, codeRepositories: ['kubevirt/project-infra'] },
    });
  });

  test('none leaves out what only KubeVirt has', () => {
    expect(PRESETS.none).toEqual({
      ...PRESETS.vep,
      preset: 'none',
      proposals: {
        ...PRESETS.vep.proposals,
        series: 'EP',
        root: 'proposals',
        path: '{number}-{name}/README.md',
        template: 'proposals/NNNN-template/README.md',
        trackerTemplate: '.github/ISSUE_TEMPLATE/enhancement.md',
        meta: [],
        formerHeadings: {},
      },
      requiredSigs: [],
      sigs: { isStated: false, sources: [], representatives: {} },
      people: { maintainers: [], releaseTeam: [] },
      releases: { zone: 'AoE', who: 'KubeVirt', override: [] },
      labels: { ...PRESETS.vep.labels, trackerExtra: [], proposal: 'kind/enhancement' },
      report: { codeRepositories: [], day: 'monday', label: 'weekly-report' },
    });
    expect(JSON.stringify(PRESETS.none)).not.toContain('kubevirt/');
  });
});
