// What of these proposals can be mended without their authors? Shows the difference, writes it, and says what is left to do.

import { draftText, isUnchanged, renderDraft } from '../../shared/domain/draft.ts';
import { isHazardous } from '../../shared/domain/hazard.ts';
import { patchOf } from '../../shared/domain/patch.ts';
import { readTemplateText, type TemplateText } from '../../shared/domain/template-text.ts';
import { count, quote } from '../../shared/domain/words.ts';
import { UserError } from '../../shared/errors.ts';
import { toVerdict } from '../../shared/verdict.ts';
import type { SharedFacts } from '../../template-check/facts.ts';
import { type Repair, repairProposal } from '../../template-check/repair.ts';
import type { Arguments } from '../arguments.ts';
import { readBytes, readSource } from '../files.ts';
import { type FileChange, renderChange } from '../format/changes.ts';
import type { ExitCode } from '../main.ts';
import { type Job, prepare } from '../preparation.ts';
import { painter, type Terminal } from '../terminal.ts';
import { replaceFiles } from '../writing.ts';
import { exitCodeOf, judgeJobs, sayVerdict } from './check.ts';

interface Mended {
  readonly job: Job;
  readonly repairs: readonly Repair[];
  readonly patch: readonly string[];
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly text: string;
}

export async function fix(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (!args.fix)
    throw new UserError('`--dry-run` goes with `--fix`.', 'Write `enhancements check --fix --dry-run`.');
  const { jobs, shared, templateText, notices: known } = prepare(args, terminal);
  const template = readTemplateText(templateText);
  const notices = [...known];
  const mended = jobs.flatMap((job) => {
    const made = mend(job, shared, template);
    if (typeof made === 'string') notices.push(`${quote(job.path)} ${made}`);
    return typeof made === 'object' ? [made] : [];
  });
  const paint = painter(terminal);
  if (args.format === 'text') {
    for (const { job, repairs, patch } of mended)
      terminal.stdout.write(`${renderChange({ path: job.path, said: said(repairs), patch }, paint)}\n`);
  }
  if (!args.dryRun)
    replaceFiles(mended.map(({ job, before, after }) => ({ file: job.file, path: job.path, before, after })));
  const texts = new Map(mended.map(({ job, text }) => [job, text]));
  const judged = jobs.map((job): Job => {
    const text = texts.get(job);
    return text === undefined ? job : { ...job, text };
  });
  const results = await judgeJobs(judged, shared, terminal);
  const repairs = mended.reduce((sum, each) => sum + each.repairs.length, 0);
  const done = `${count(repairs, 'repair')} in ${count(mended.length, 'file')}`;
  notices.unshift(
    mended.length === 0
      ? 'There is nothing to mend without the author.'
      : args.dryRun
        ? `${done} would be made; no file was changed. What would be left stands above.`
        : `${done}. What is left stands above, and is for the author.`,
  );
  const files = new Map(judged.map((job) => [job.path, job]));
  const sourceOf = (path: string) => {
    const job = files.get(path);
    return job?.text === undefined ? readSource(job?.file ?? '') : { text: job.text };
  };
  const verdict =
    args.format === 'json'
      ? toVerdict('template', results, notices)
      : sayVerdict(results, notices, args, terminal, sourceOf);
  if (args.format === 'json') {
    const repaired = mended.map(({ job, repairs: own, patch }) => ({
      path: job.path,
      repairs: own,
      patch: `${patch.join('\n')}\n`,
    }));
    terminal.stdout.write(
      `${JSON.stringify({ schema: 1, written: !args.dryRun, repaired, verdict }, null, 2)}\n`,
    );
  }
  const code = exitCodeOf(verdict);
  return code === 0 && args.dryRun && mended.length > 0 ? 1 : code;
}

/** What becomes of a document; the reason, where it is one that cannot be mended; undefined where there is nothing to mend, or the check says why. */
function mend(job: Job, shared: SharedFacts, template: TemplateText): Mended | string | undefined {
  if (job.kind === 'appendix') return undefined;
  if (job.kind === 'misplaced')
    return 'was not mended: it does not stand where a proposal belongs. Move it there first, or name it alone if it is none.';
  const read = readBytes(job.file);
  if ('unreadable' in read || 'unreadable' in read.source) return undefined;
  const { bytes, source } = read;
  const { text } = source;
  if (isHazardous(text)) return 'was not mended: it is nested too deeply, or too long. Mend it by hand.';
  const own = job.tracker ? { ...shared, tracker: job.tracker } : shared;
  const { draft, repairs } = repairProposal(text, { path: job.path, kind: job.kind, shared: own, template });
  if (isUnchanged(draft, text)) return undefined;
  return {
    job,
    repairs,
    patch: patchOf(job.path, text, draft),
    before: bytes,
    after: renderDraft(draft, bytes),
    text: draftText(draft),
  };
}

function said(repairs: readonly Repair[]): FileChange['said'] {
  return repairs.map(({ line, what }) => `${`line ${line}`.padEnd(10)}${what}`);
}
