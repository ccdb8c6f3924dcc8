// Proposals for tests: a good one in both formats, functions that change one thing of it, and the check.

import { readFileSync } from 'node:fs';
import { type Config, requireConfig } from '../../actions/shared/config.ts';
import { type Place, parseMarkdown } from '../../actions/shared/domain/markdown.ts';
import { kindOfPath } from '../../actions/shared/domain/path.ts';
import { type Proposal, parseProposal } from '../../actions/shared/domain/proposal.ts';
import { parseRelease } from '../../actions/shared/domain/release.ts';
import type { Finding, Rule } from '../../actions/shared/domain/rule.ts';
import type { Unreadable } from '../../actions/shared/domain/source.ts';
import type { Stage } from '../../actions/shared/domain/target.ts';
import { parseTemplate } from '../../actions/shared/domain/template.ts';
import {
  parseTracker,
  parseTrackerTemplate,
  type TrackerIssue,
} from '../../actions/shared/domain/tracker.ts';
import { proposalOptions } from '../../actions/shared/proposal-options.ts';
import { type CheckJob, type CheckResult, checkProposal } from '../../actions/template-check/check.ts';
import {
  assembleFacts,
  type Facts,
  type PullText,
  type SharedFacts,
} from '../../actions/template-check/facts.ts';

export const PATH = 'veps/sig-compute/42-memory-lease/vep.md';
const UPCOMING = 'v1.10';

/** In the form of KubeVirt's template with target lines. */
export const TEMPLATE = fixture('vep-template.md');
export const ISSUE_TEMPLATE = fixture('issue-template.md');

/** A proposal without a finding: alpha is targeted to the upcoming release, Beta and GA are still empty. */
export const GOOD = fixture('vep.md');

const FRONT_MATTER = `---
title: Memory lease for paused machines
vep-number: 42
creation-date: "2026-08-11"
status: implementable
authors:
  - "@ada"
owning-sig: sig-compute
participating-sigs: []
reviewers:
  - "@ben"
approvers:
  - "@cleo"
feature-gate: MemoryLease
stage: alpha
milestone:
  alpha: "v1.10"
---

`;

const TEMPLATE_FRONT_MATTER = `---
title: Your short, descriptive title
vep-number: NNNN
creation-date: "YYYY-MM-DD"
status: provisional
authors:
  - "@github-handle"
owning-sig: sig-compute
participating-sigs: []
reviewers:
  - TBD
approvers:
  - TBD
feature-gate: FeatureName
stage: alpha
milestone:
  alpha: "v1.x"
---

`;

/** The same proposal with front matter in place of target lines and checklist. */
export const GOOD_FRONT_MATTER = FRONT_MATTER + dropSection(GOOD, 'VEP Status Metadata');
export const FRONT_MATTER_TEMPLATE = TEMPLATE_FRONT_MATTER + dropSection(TEMPLATE, 'VEP Status Metadata');

/** An old proposal: it lacks a section, and what it has is under another name. */
export const OLD = edit(dropSection(GOOD, 'Scalability'), '## Non Goals', '## Non-Goals');
export const OLD_FINDINGS = ['section-required: scalability', 'section-heading: non goals'];

/** A tracker without a finding. */
export const GOOD_TRACKER: TrackerIssue = {
  number: 42,
  title: 'VEP 42: Memory lease for paused machines',
  body: `**Primary contact (assignee)**:

/assign @ada

**Current Feature Stage**: Alpha

**Feature Gate**: MemoryLease

**Responsible SIGs**:

Primary SIG:
/sig compute

Additional SIGs (optional):

**Enhancement link**: https://github.com/kubevirt/enhancements/blob/main/${PATH}

**Timeline**:

* Alpha release target (x.y): 1.10
* Beta release target (x.y):
* GA release target (x.y):

**Additional context**:
`,
  labels: ['kind/tracker', 'kind/enhancement', 'sig/compute', 'target/v1.10'],
  state: 'open',
};

/** A pull request without a finding. */
export const GOOD_PULL: PullText = {
  title: 'VEP-42: memory lease for paused machines',
  body: 'Tracking issue: #42\n\nI commit to implement this before code freeze.\n\n/sig compute\n',
  labels: ['sig/compute'],
};

/** One check. What is left out is as good as it can be, or not there at all. */
export interface Job {
  readonly text: string | { readonly unreadable: Unreadable };
  readonly path?: string;
  /** By default what the path says. */
  readonly kind?: Proposal['kind'];
  /** The version at the merge base. */
  readonly base?: 'none' | 'unknown' | { readonly text: string | { readonly unreadable: Unreadable } };
  readonly basePath?: string;
  /** Changes to {@link GOOD_PULL}; no pull request where it is left out. */
  readonly pull?: Partial<PullText>;
  /** Changes to {@link GOOD_TRACKER}; no tracker where it is left out. */
  readonly tracker?: Partial<TrackerIssue>;
  /** The configuration file. */
  readonly config?: string;
  readonly template?: string;
  /** Default: {@link ISSUE_TEMPLATE}. */
  readonly trackerTemplate?: string;
  readonly upcoming?: string;
}

/** What template-check says of one file. */
export function check(job: Job): CheckResult {
  const { shared, checkJob } = prepare(job);
  return checkProposal(checkJob, shared);
}

/** A result in short: rule and subject of what counts and of what was there before. */
export function summary(job: Job) {
  const { outcome, findings, known, note } = check(job);
  const short = (list: typeof findings) => list.map(({ rule, subject }) => `${rule}: ${subject}`);
  return { outcome, findings: short(findings), known: short(known), ...(note === undefined ? {} : { note }) };
}

/** What one rule says, whatever its severity and whether it was there before. */
export function ask(rule: Rule<Facts>, job: Job): readonly Finding[] {
  return rule.check(factsOf(job));
}

/** What the rules are told. */
export function factsOf(job: Job): Facts {
  const { shared, checkJob } = prepare(job);
  const options = proposalOptions(shared.config);
  if ('unreadable' in checkJob.head) throw new Error('a rule is asked about a text');
  const { base } = checkJob;
  const before =
    typeof base === 'string' || 'unreadable' in base.file
      ? 'none'
      : parseProposal(base.path, base.kind, base.file.text, options);
  const proposal = parseProposal(checkJob.path, checkJob.kind, checkJob.head.text, options);
  return assembleFacts(proposal, base === 'unknown' ? base : before, shared);
}

function prepare(job: Job): { shared: SharedFacts; checkJob: CheckJob } {
  const config = requireConfig(job.config ?? '', 'enhancements.yaml');
  const { series } = config.proposals;
  const path = job.path ?? PATH;
  const basePath = job.basePath ?? path;
  const template = parseTemplate(parseMarkdown(job.template ?? TEMPLATE));
  const upcoming = parseRelease(job.upcoming ?? UPCOMING);
  const shared: SharedFacts = {
    config,
    ...(job.template === 'none' ? {} : { template }),
    ...(upcoming ? { upcoming } : {}),
    ...(job.pull ? { pull: { ...GOOD_PULL, ...job.pull } } : {}),
    ...(job.tracker ? { tracker: parseTracker({ ...GOOD_TRACKER, ...job.tracker }, series) } : {}),
    trackerTemplate: parseTrackerTemplate(job.trackerTemplate ?? ISSUE_TEMPLATE),
  };
  const base = job.base ?? 'unknown';
  return {
    shared,
    checkJob: {
      path,
      kind: job.kind ?? kindOf(path, config),
      head: fileOf(job.text),
      base:
        typeof base === 'string'
          ? base
          : { path: basePath, kind: job.kind ?? kindOf(basePath, config), file: fileOf(base.text) },
    },
  };
}

function fileOf(text: Job['text']): CheckJob['head'] {
  return typeof text === 'string' ? { text } : text;
}

function kindOf(path: string, config: Config): Proposal['kind'] {
  const kind = kindOfPath(path, config.proposals, () => false);
  if (kind === 'none') throw new Error(`${path} is no path of a proposal`);
  return kind;
}

/** Replaces what stands once; anything else is a mistake in the test. */
export function edit(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`expected once: ${from}`);
  return text.replace(from, () => to);
}

/** Replaces what stands between a heading and the next one. */
export function setSection(text: string, heading: string, body: string): string {
  const lines = text.split('\n');
  const start = headingLine(lines, heading);
  const next = lines.findIndex((line, index) => index > start && /^#+ /.test(line));
  const end = next < 0 ? lines.length : next;
  return [...lines.slice(0, start + 1), '', ...(body === '' ? [] : [body, '']), ...lines.slice(end)].join(
    '\n',
  );
}

/** Removes a section with everything below it. */
export function dropSection(text: string, heading: string): string {
  const lines = text.split('\n');
  const start = headingLine(lines, heading);
  const level = levelOf(lines[start]);
  const next = lines.findIndex((line, index) => index > start && levelOf(line) > 0 && levelOf(line) <= level);
  return [...lines.slice(0, start), ...lines.slice(next < 0 ? lines.length : next)].join('\n');
}

/** Writes the value of a target line. */
export function setTarget(text: string, stage: Stage, value: string): string {
  const label = stage === 'ga' ? 'GA' : stage;
  const line = `- This VEP targets ${label} for version:`;
  const lines = text.split('\n');
  const index = lines.findIndex((candidate) => candidate.startsWith(line));
  if (index < 0) throw new Error(`no target line for ${stage}`);
  return lines.with(index, `${line}${value === '' ? '' : ` ${value}`}`).join('\n');
}

/** Writes fields of the front matter as YAML; `undefined` removes one. */
export function setFields(text: string, fields: Readonly<Record<string, string | undefined>>): string {
  const close = text.indexOf('\n---\n');
  let yaml = text.slice('---\n'.length, close + 1);
  for (const [key, value] of Object.entries(fields)) {
    const own = new RegExp(`^${key}:.*\\n(?:[ -].*\\n)*`, 'm');
    const line = value === undefined ? '' : `${key}: ${value}\n`;
    yaml = own.test(yaml) ? yaml.replace(own, () => line) : yaml + line;
  }
  return `---\n${yaml}${text.slice(close + 1)}`;
}

/** Where a text stands first, as findings say it. */
export function placeOf(text: string, needle: string): Place {
  const offset = text.indexOf(needle);
  if (offset < 0) throw new Error(`not there: ${needle}`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function headingLine(lines: readonly string[], heading: string): number {
  const index = lines.findIndex((line) => levelOf(line) > 0 && line.replace(/^#+ /, '') === heading);
  if (index < 0) throw new Error(`no heading: ${heading}`);
  return index;
}

function levelOf(line: string | undefined): number {
  return /^(#+) /.exec(line ?? '')?.[1]?.length ?? 0;
}

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}
