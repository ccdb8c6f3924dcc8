// Which findings can be mended without the author, and by which patch? Pure: text, template and facts in, a patch out.

import { draftOf, isUnchanged } from '../shared/domain/draft.ts';
import { isHazardous } from '../shared/domain/hazard.ts';
import { patchOf } from '../shared/domain/patch.ts';
import type { RuleFinding } from '../shared/domain/rule.ts';
import type { TemplateText } from '../shared/domain/template-text.ts';
import type { Tracker } from '../shared/domain/tracker.ts';
import type { CheckResult } from './check.ts';
import type { SharedFacts } from './facts.ts';
import type { PullJob } from './gather.ts';
import { look, type RepairJob } from './repair/view.ts';
import { MENDABLE, type Repair, repairProposal } from './repair.ts';

/** A proposal with findings that a repair may mend. */
export interface MendJob {
  readonly path: string;
  readonly text: string;
  /** The text is the file, to the byte: line ends and all. */
  readonly isExact: boolean;
  readonly asked: readonly Asked[];
  readonly tracker?: Tracker;
}

type Asked = Pick<RuleFinding, 'rule' | 'subject'>;

export interface Mending {
  readonly path: string;
  readonly repairs: readonly Repair[];
  /** The lines of a unified diff; none where a copy of it would not apply, or would show what is not there. */
  readonly patch?: readonly string[];
}

/** What git takes for a path without quotation marks. */
const PLAIN_PATH = /^[\w./-]+$/;
/** Line ends of other systems, directions of text, what nobody sees: it gets lost on the way through a clipboard, or deceives whoever looks at it. */
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\t)\p{Cc}/u;

/** What of a judged document is worth a try: only what counts, because what was there before is not this pull request's to change. */
export function mendJob(
  { path, kind, head, isExact, tracker }: PullJob,
  { findings }: CheckResult,
): MendJob | undefined {
  if (kind !== 'proposal' || !('text' in head) || isHazardous(head.text)) return undefined;
  const asked = findings.flatMap(({ rule, subject }) => (MENDABLE.includes(rule) ? [{ rule, subject }] : []));
  if (asked.length === 0) return undefined;
  return { path, text: head.text, isExact, asked, ...(tracker ? { tracker } : {}) };
}

/** What a repair does again and again: once it shows how long one takes. */
export function lookAt(job: MendJob, shared: SharedFacts, template: TemplateText): unknown {
  return look(draftOf(job.text), repairJob(job, shared, template));
}

function repairJob(
  { path, asked, tracker }: MendJob,
  shared: SharedFacts,
  template: TemplateText,
): RepairJob {
  return {
    path,
    kind: 'proposal',
    shared: tracker ? { ...shared, tracker } : shared,
    template,
    isAsked: ({ rule, subject }) => asked.some((each) => each.rule === rule && each.subject === subject),
  };
}

/** Undefined where nothing can be mended. */
export function mendingOf(job: MendJob, shared: SharedFacts, template: TemplateText): Mending | undefined {
  const { path, text, isExact } = job;
  const { draft, repairs } = repairProposal(text, repairJob(job, shared, template));
  if (isUnchanged(draft, text)) return undefined;
  const patch = patchOf(path, text, draft);
  const isPlain = isExact && PLAIN_PATH.test(path) && !patch.some((line) => INVISIBLE.test(line));
  return { path, repairs, ...(isPlain ? { patch } : {}) };
}
