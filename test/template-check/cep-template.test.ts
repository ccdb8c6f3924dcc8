// What docs/install/cep/ gives to a repository of CI proposals: a proposal and a tracker made from it and filled pass the check.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseTrackerTemplate } from '../../actions/shared/domain/tracker.ts';
import { type Job, setFields, setSection, summary } from '../support/proposal.ts';

const read = (path: string) =>
  readFileSync(new URL(`../../docs/install/cep/${path}`, import.meta.url), 'utf8');
const TEMPLATE = read('docs/ci-enhancements/NNNN-cep-template/cep.md');
const TRACKER = read('.github/ISSUE_TEMPLATE/cep.md');
const PATH = 'docs/ci-enhancements/57-quiet-jobs/cep.md';

/** As its author fills it: front matter, title, and every section. */
const FILLED = [
  'Overview',
  'Motivation',
  'Goals',
  'Non Goals',
  'Definition of Users',
  'User Stories',
  'Repos',
  'Design',
  'Alternatives',
  'Scalability',
  'Update/Rollback Compatibility',
  'Functional Testing Approach',
].reduce(
  (text, heading) => setSection(text, heading, `What is to be said about it: ${heading.length} lines.`),
  setFields(TEMPLATE, {
    title: 'Quiet jobs',
    'cep-number': '57',
    'creation-date': '"2026-11-20"',
    status: 'implementable',
    authors: '["@ada"]',
    reviewers: '["@ben"]',
    approvers: '["@carl"]',
    milestone: '{alpha: "v1.10"}',
  })
    .replace('# CEP #NNNN: Your short, descriptive title', '# CEP #57: Quiet jobs')
    .replace(/### Alpha\n\n### Beta\n\n### GA/, '### Alpha\n\n- [ ] One job is quiet\n\n### Beta\n\n### GA'),
);
const WITH_HISTORY = setSection(
  FILLED,
  'Implementation History',
  '- 2026-11-20: proposed. PR: https://github.com/kubevirt/project-infra/pull/58',
);

const job = (text: string, more: Partial<Job> = {}): Job => ({
  text,
  path: PATH,
  template: TEMPLATE,
  config: 'preset: cep\n',
  base: 'none',
  ...more,
});

const TRACKED = {
  number: 57,
  title: 'CEP 57: Quiet jobs',
  body: TRACKER.slice(TRACKER.indexOf('\n---\n') + 5)
    .replace('$ASSIGNEE', '@ada')
    .replace('**Proposal status**:', '**Proposal status**: implementable')
    .replace('**Current Feature Stage**:', '**Current Feature Stage**: Alpha')
    .replace('**Reviewers and approvers**:', '**Reviewers and approvers**: @ben, @carl')
    .replace(
      '**Enhancement link**:',
      `**Enhancement link**: https://github.com/kubevirt/project-infra/blob/main/${PATH}`,
    )
    .replace('* Alpha release target (x.y):', '* Alpha release target (x.y): 1.10'),
  labels: ['kind/tracker', 'sig/ci', 'target/v1.10'],
  state: 'open' as const,
};

describe('the template of CI proposals', () => {
  test('filled, passes without a finding', () => {
    expect(summary(job(WITH_HISTORY))).toEqual({ outcome: 'passed', findings: [], known: [] });
  });

  test('copied and not filled, names every section and every field of the front matter', () => {
    const { outcome, findings } = summary(job(TEMPLATE));
    expect(outcome).toBe('failed');
    expect(findings).toEqual(
      expect.arrayContaining([
        'section-filled: overview',
        'section-filled: motivation',
        expect.stringMatching(/^title-format: /),
      ]),
    );
  });

  test('has front matter, so that a freeze has something to judge', () => {
    expect(TEMPLATE).toMatch(/^---\n[\s\S]*\nmilestone:\n {2}alpha: /);
  });
});

describe('the tracker of CI proposals', () => {
  test('filled, it agrees with its proposal, and none of its fields is left', () => {
    expect(summary(job(WITH_HISTORY, { tracker: TRACKED, trackerTemplate: TRACKER }))).toEqual({
      outcome: 'passed',
      findings: [],
      known: [],
    });
  });

  test('has the labels and the fields that the preset asks for', () => {
    expect(parseTrackerTemplate(TRACKER)).toMatchObject({ labels: ['kind/tracker', 'sig/ci'] });
    const empty = summary(
      job(WITH_HISTORY, {
        tracker: { ...TRACKED, body: TRACKER.slice(TRACKER.indexOf('\n---\n') + 5) },
        trackerTemplate: TRACKER,
      }),
    );
    expect(empty.findings).toContain('tracker-filled: enhancement link');
  });
});
