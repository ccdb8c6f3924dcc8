// template-check as a gate: what a pull request changes in proposals, held against the template of its base branch.

import { fileURLToPath } from 'node:url';
import type { Config } from '../shared/config.ts';
import { isHazardous } from '../shared/domain/hazard.ts';
import { readTemplateText, type TemplateText } from '../shared/domain/template-text.ts';
import { count, quote } from '../shared/domain/words.ts';
import type { Gate, Judgement } from '../shared/gate.ts';
import type { GitHub, Pull } from '../shared/github/github.ts';
import { judgeAll, serveJobs, type Work, whyUnjudged } from '../shared/judges.ts';
import { renderFindings } from '../shared/report.ts';
import { toVerdict } from '../shared/verdict.ts';
import { type CheckResult, checkProposal, type FileText, unjudged } from './check.ts';
import type { SharedFacts } from './facts.ts';
import { type Gathered, gatherFacts, type PullJob } from './gather.ts';
import { type LabelWish, wishLabels } from './labels.ts';
import { lookAt, type Mending, type MendJob, mendingOf, mendJob } from './mending.ts';
import { lookAgain, remindAfterPush } from './reminder.ts';
import { LEAST_FOR_MENDINGS, renderMendings } from './render-mendings.ts';

export const templateCheck: Gate = {
  name: 'template',
  context: 'enhancements/template',
  title: 'Template check',
  modeOf: (config) => config.template.mode,
  judge,
  afterPush: remindAfterPush,
  answer: lookAgain,
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
    ...childWith({ shared }),
  });
  const mendings = await inTurn(() => mend(results, gathered));
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
    render: (place, longest) => {
      const reserved = mendings.length > 0 ? LEAST_FOR_MENDINGS : 0;
      const findings = renderFindings(verdict, place, longest - reserved);
      return [findings, renderMendings(mendings, longest - findings.length - 2)]
        .filter((block) => block !== '')
        .join('\n\n');
    },
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

/** What a child process gets to judge documents, and with the template's text to mend them. */
interface ChildData {
  readonly shared: SharedFacts;
  readonly templateText?: string;
}

/** In a child process: the same judge, with what came with it. */
export function serveTemplateChecks(): void {
  serveJobs<PullJob & MendJob, CheckResult | Mending | 'nothing'>((data) => {
    const { shared, templateText } = data as ChildData;
    return templateText === undefined ? judgeWith(shared) : mendWith(shared, templateText);
  });
}

/** Sources run in tests have no bundle to start a child from. */
function childWith(data: ChildData): Pick<Work<never, never>, 'child'> {
  return import.meta.url.endsWith('.js') ? { child: { file: fileURLToPath(import.meta.url), data } } : {};
}

/** Of many documents the first ones show how it is done; the terminal mends all. */
const MOST_MENDED = 4;
/** Of the real proposals the slowest needs 0.6 seconds. */
const MENDING_MS = 4_000;
/** Up to these a repair takes less time than the start of a process, where a look takes a few milliseconds. */
const FEW_FINDINGS = 4;
const SHORT = 12_000;
const FEW_LINES = 300;
/** Milliseconds. A short text can keep the parser for half a second, and a repair looks at it up to fifteen times. */
const QUICK_LOOK = 60;

/** What the verdict does not need, so that it never waits for it longer than a deadline: a document that takes longer gets no offer. */
async function mend(
  results: readonly CheckResult[],
  { jobs, shared, templateText }: Gathered,
): Promise<Mending[]> {
  const worth = jobs.flatMap((job, index) => mendJob(job, results[index] as CheckResult) ?? []);
  const mended = await judgeAll<MendJob, Mending | 'nothing'>(worth.slice(0, MOST_MENDED), {
    ...mendWith(shared, templateText),
    weigh: ({ text }) => text.length,
    fail: () => 'nothing',
    deadline: MENDING_MS,
    ...childWith({ shared, templateText }),
  });
  return mended.flatMap((each) => (each === 'nothing' ? [] : [each]));
}

function mendWith(
  shared: SharedFacts,
  templateText: string,
): Pick<Work<MendJob, Mending | 'nothing'>, 'judge' | 'isHazardous'> {
  let template: TemplateText | undefined;
  const words = () => (template ??= readTemplateText(templateText));
  return {
    // A repair looks at a document a few times for each finding, so even a calm one is watched where it is long, or where a look is slow.
    isHazardous: (job) =>
      job.asked.length > FEW_FINDINGS ||
      job.text.length > SHORT ||
      job.text.split('\n').length > FEW_LINES ||
      isSlow(() => lookAt(job, shared, words())),
    judge: (job) => mendingOf(job, shared, words()) ?? 'nothing',
  };
}

/** What throws is for the process, too: no verdict is lost by an offer. */
function isSlow(work: () => unknown): boolean {
  const started = performance.now();
  try {
    work();
  } catch {
    return true;
  }
  return performance.now() - started > QUICK_LOOK;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, however many pull requests are judged at once: a deadline is fair only to a process that has a core. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const own = last.then(work);
  last = own.catch(() => undefined);
  return own;
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
