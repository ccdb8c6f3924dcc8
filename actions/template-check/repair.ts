// What can be mended in a proposal without its author, and what does the text become? Pure: text, template and facts in, a draft out.
//
// Nothing is deleted and no word of the text is changed: sections are added and moved, headings, title and target lines get the template's form. Each repair is
// tried and looked at; one that brings a finding, hides a line, or lets a line stand in another section than before is not made.

import { type Draft, draftOf, edited } from '../shared/domain/draft.ts';
import { renderRelease } from '../shared/domain/release.ts';
import { gravest } from '../shared/domain/rule.ts';
import { STAGES, targetsOf } from '../shared/domain/target.ts';
import { mayComeFrom, repairBoldHeadings, repairHeadings } from './repair/heading.ts';
import { repairMissing } from './repair/missing.ts';
import { repairOrder } from './repair/order.ts';
import { repairTargetForms } from './repair/target-form.ts';
import { repairTitle } from './repair/title.ts';
import { look, type Proposed, type Repairer, type RepairJob, type View } from './repair/view.ts';

export interface Repair {
  /** The line of the source where it was made; for what is new, the line that it stands before. */
  readonly line: number;
  readonly what: string;
}

export interface Repaired {
  readonly draft: Draft;
  readonly repairs: readonly Repair[];
}

/** In this order each finds what it needs: a title above the sections, levels before places, places before what is missing. */
const REPAIRERS: readonly { readonly all: Repairer; readonly oneByOne?: true }[] = [
  { all: repairTitle },
  { all: repairBoldHeadings },
  { all: repairHeadings },
  { all: repairOrder, oneByOne: true },
  { all: repairMissing },
  { all: repairTargetForms },
];
/** The rules whose findings a repair may mend. */
export const MENDABLE: readonly string[] = [
  'section-required',
  'section-heading',
  'section-order',
  'title-format',
];

/** A section that is put in is empty, and these say so; each of them may be new then. */
const OF_EMPTY_SECTIONS = [
  'section-filled',
  'section-placeholder',
  'graduation-ready',
  'implementation-history',
];
/** More rounds than any document needs: each repair makes at most the next kind possible. */
const MOST_ROUNDS = 6;
const MOST_LOOKS = 120;

/** Repairs a text that the parser can read without a deadline (see hazard.ts); an appendix and a proposal at a wrong path are not for here. */
export function repairProposal(text: string, job: RepairJob): Repaired {
  let view = look(draftOf(text), job);
  const repairs: Repair[] = [];
  let looks = 0;
  const attempt = (proposed: readonly Proposed[]): boolean => {
    if (proposed.length === 0 || looks >= MOST_LOOKS) return false;
    looks += 1;
    const next = look(
      edited(
        view.draft,
        proposed.flatMap(({ edits }) => edits),
      ),
      job,
    );
    if (!isBetter(view, next, proposed)) return false;
    for (const { at, what } of proposed) repairs.push({ line: sourceLine(view.draft, at), what });
    view = next;
    return true;
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = repairs.length;
    for (const { all, oneByOne } of REPAIRERS) {
      const proposed = ofAsked(all(view), job);
      if (!oneByOne && attempt(proposed)) continue;
      // Where not all of them can be made together, perhaps some of them can.
      const refused = new Set<string>();
      for (let rest = proposed; rest.length > 0 && looks < MOST_LOOKS; ) {
        const made = rest.some((each) => attempt([each]) || !refused.add(each.what));
        if (!made) break;
        rest = ofAsked(all(view), job).filter(({ what }) => !refused.has(what));
      }
    }
    if (repairs.length === before) break;
  }
  return { draft: view.draft, repairs: repairs.sort((a, b) => a.line - b.line) };
}

/** What mends no finding is made only where everything is. */
function ofAsked(proposed: readonly Proposed[], { isAsked }: RepairJob): readonly Proposed[] {
  return isAsked ? proposed.filter(({ mends }) => mends && isAsked(mends)) : proposed;
}

function isBetter(before: View, after: View, proposed: readonly Proposed[]): boolean {
  return (
    proposed.every(({ mends }) => !mends || !has(after, mends.rule, mends.subject)) &&
    bringsNothing(before, after, new Set(proposed.flatMap(({ opens }) => opens ?? []))) &&
    hidesNothing(before, after, new Set(proposed.flatMap(({ claims, at }) => (claims ? [at + 1] : [])))) &&
    movesNothing(before, after, new Set(proposed.flatMap(({ claims }) => claims ?? []))) &&
    promises(before) === promises(after)
  );
}

function has({ findings }: View, rule: string, subject: string): boolean {
  return findings.some((finding) => finding.rule === rule && finding.subject === subject);
}

/** No finding is new or graver, but that what was put in is empty. */
function bringsNothing(before: View, after: View, opened: ReadonlySet<string>): boolean {
  return after.findings.every(({ rule, family, subject, outcome }) => {
    const isOfEmpty =
      OF_EMPTY_SECTIONS.includes(rule) && (opened.has(subject) || rule === 'implementation-history');
    if (opened.size > 0 && (isOfEmpty || rule === 'sign-off-checklist' || subject.startsWith('left over')))
      return true;
    return before.findings.some(
      (old) =>
        old.family === family && old.subject === subject && gravest([old.outcome, outcome]) === old.outcome,
    );
  });
}

/** Every line that a reader sees, and every comment, is still there as what it was. */
function hidesNothing(before: View, after: View, claimed: ReadonlySet<number>): boolean {
  const counts = new Map<string, number>();
  const shown = ({ facts }: View) =>
    facts.proposal.document.sections.flatMap(({ lines, comments }) => [
      ...lines.map(({ kind, text, line }) => ({ key: `${kind} ${text}`, line })),
      ...comments.map(({ text, line }) => ({ key: `comment ${text}`, line })),
    ]);
  for (const { key } of shown(after)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const targets = new Set(before.facts.proposal.targetLines.map(({ line }) => line));
  return shown(before).every(({ key, line }) => {
    // Target lines are compared by what they promise, and bold text that is a heading now is no text any more.
    if (targets.has(line) || claimed.has(line)) return true;
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left > 0;
  });
}

/** Every line answers the same question of the template as before. */
function movesNothing(before: View, after: View, claims: ReadonlySet<number>): boolean {
  const owners = new Map<number, number>();
  before.draft.forEach(({ from, text }, index) => {
    if (from !== undefined && text.trim() !== '') owners.set(from, before.owners[index] ?? -1);
  });
  return after.draft.every(({ from }, index) => {
    const old = from === undefined ? undefined : owners.get(from);
    const now = after.owners[index] ?? -1;
    return old === undefined || old === now || (claims.has(now) && mayComeFrom(old, now, before));
  });
}

/** Every target, and the number: what the gates read must not change with the form. */
function promises({ facts: { proposal } }: View): string {
  const targets = [...proposal.targetLines, ...(proposal.metadata?.milestones ?? [])];
  return JSON.stringify(
    [...STAGES.map((stage) => targetsOf(targets, stage)), targets.filter(({ stage }) => !stage)].map((own) =>
      own
        .filter(({ state }) => state !== 'open')
        .map(({ state, releases }) => [state, releases.map(renderRelease)]),
    ),
  );
}

function sourceLine(draft: Draft, at: number): number {
  for (let index = at; index < draft.length; index += 1) {
    const from = draft[index]?.from;
    if (from !== undefined) return from;
  }
  return Math.max(1, ...draft.flatMap(({ from }) => from ?? []));
}
