// template-check as a gate: what a pull request changes in proposals, held against the template of its base branch.

import { fileURLToPath } from 'node:url';
import type { Config } from '../shared/config.ts';
import { isHazardous } from '../shared/domain/hazard.ts';
import { count, quote } from '../shared/domain/words.ts';
import type { Gate, Judgement } from '../shared/gate.ts';
import type { GitHub, Pull } from '../shared/github/github.ts';
import { judgeAll, serveJobs, type Work, whyUnjudged } from '../shared/judges.ts';
import { renderFindings } from '../shared/report.ts';
import { toVerdict } from '../shared/verdict.ts';
import { type CheckResult, checkProposal, type FileText, unjudged } from './check.ts';
import type { SharedFacts } from './facts.ts';
import { gatherFacts, type PullJob } from './gather.ts';
import { type LabelWish, wishLabels } from './labels.ts';

export const templateCheck: Gate = {
  name: 'template',
  context: 'enhancements/template',
  title: 'Template check',
  modeOf: (config) => config.template.mode,
  judge,
  sourcesOf: async (github, { proposals: { template, trackerTemplate } }, tip) => {
    const { files } = await github.read({
      files: [template, trackerTemplate].map((path) => ({ commit: tip, path })),
      issues: [],
      labels: [],
    });
    return files.map((file) => file?.oid ?? '').join(' ');
  },
  // Until schedules are read, no verdict depends on time.
  isDue: () => Promise.resolve(false),
};

async function judge(github: GitHub, pull: Pull, config: Config): Promise<Judgement> {
  const gathered = await gatherFacts(github, pull, config);
  if (!gathered) return nothingToGate();
  const { jobs, shared, removed } = gathered;
  const results = await judgeAll<PullJob, CheckResult>(jobs, {
    ...judgeWith(shared),
    weigh: ({ head, base }) =>
      textOf(head).length + (typeof base === 'string' ? 0 : textOf(base.file).length),
    fail: (job, reason) => unjudged(job.path, whyUnjudged(reason)),
    // Sources run in tests have no bundle to start a child from.
    ...(import.meta.url.endsWith('.js')
      ? { child: { file: fileURLToPath(import.meta.url), data: shared } }
      : {}),
  });
  const notices = [
    ...removed.map((path) => `${quote(path)} is removed: there is nothing to check in it.`),
    ...results.flatMap(({ path, note }) => (note ? [`${quote(path)}: ${note}`] : [])),
  ];
  const wish = wishLabels(
    results.map((result, index) => ({ ...result, kind: jobs[index]?.kind ?? '' })),
    pull.labels,
    config,
  );
  const labels = await onlyExisting(wish, pull, github, notices);
  const documents = results.map(({ path, outcome, findings, known }) => ({
    path,
    pull: pull.number,
    commit: pull.head.oid,
    outcome,
    findings,
    known,
  }));
  const verdict = toVerdict('template', documents, notices);
  const counted = results.flatMap(({ findings }) => findings);
  return {
    verdict,
    headline: headlineOf(counted, results.length),
    nothingToGate: false,
    quiet: counted.length === 0,
    render: (place, longest) => renderFindings(verdict, place, longest),
    labels,
  };
}

function nothingToGate(): Judgement {
  return {
    verdict: toVerdict('template', [], ['This pull request changes no proposal.']),
    headline: 'nothing to check: no proposal is changed',
    nothingToGate: true,
    quiet: true,
    render: () => '',
    labels: { add: [], remove: [] },
  };
}

/** In a child process: the same judge, with the shared facts that came with it. */
export function serveTemplateChecks(): void {
  serveJobs<PullJob, CheckResult>((shared) => judgeWith(shared as SharedFacts));
}

function judgeWith(shared: SharedFacts): Pick<Work<PullJob, CheckResult>, 'judge' | 'isHazardous'> {
  return {
    isHazardous: ({ head, base }) =>
      isHazardous(textOf(head)) || (typeof base !== 'string' && isHazardous(textOf(base.file))),
    judge: ({ tracker, missingTracker, ...job }) =>
      checkProposal(job, {
        ...shared,
        ...(tracker ? { tracker } : {}),
        ...(missingTracker === undefined ? {} : { missingTracker }),
      }),
  };
}

/** Adding a label that does not exist would make it: that is for the repository's admins. */
async function onlyExisting(
  { add, remove }: LabelWish,
  pull: Pull,
  github: GitHub,
  notices: string[],
): Promise<LabelWish> {
  const has = (names: readonly string[], name: string) =>
    names.some((other) => other.toLowerCase() === name.toLowerCase());
  const missing = add.filter((name) => !has(pull.labels, name));
  if (missing.length === 0) return { add: [], remove };
  const { labels } = await github.read({ files: [], issues: [], labels: missing });
  for (const name of missing) {
    if (!has(labels, name))
      notices.push(`The label ${quote(name)} does not exist in this repository, so it was not set.`);
  }
  return { add: missing.filter((name) => has(labels, name)), remove };
}

function headlineOf(findings: CheckResult['findings'], documents: number): string {
  const failed = findings.filter(({ outcome }) => outcome === 'failed').length;
  const warnings = findings.length - failed;
  const advice = warnings > 0 ? `${count(warnings, 'warning')}` : '';
  if (failed > 0) return `${count(failed, 'finding')} to fix${advice ? `, ${advice}` : ''}`;
  return `${count(documents, 'document')} checked${advice ? `, ${advice}` : ', nothing to fix'}`;
}

function textOf(file: FileText): string {
  return 'text' in file ? file.text : '';
}
