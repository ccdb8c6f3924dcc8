// One look at a document that is being repaired: its lines, what the check says of it, and which section of the template each line answers.

import { type Draft, draftText, type Edit, endOfLines } from '../../shared/domain/draft.ts';
import type { Section } from '../../shared/domain/markdown.ts';
import { type Proposal, parseProposal } from '../../shared/domain/proposal.ts';
import { evaluate, type RuleFinding } from '../../shared/domain/rule.ts';
import type { TemplateText } from '../../shared/domain/template-text.ts';
import { proposalOptions } from '../../shared/proposal-options.ts';
import { type Answer, assembleFacts, type Facts, type SharedFacts } from '../facts.ts';
import { rules } from '../rules/index.ts';

export interface View {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly findings: readonly RuleFinding[];
  readonly template: TemplateText;
  /** For each line, by its index, the section of the template whose answer it stands in; -1 where it is none. */
  readonly owners: readonly number[];
  /** Whether a finding is to be mended. */
  readonly isAsked: IsAsked;
}

/** All are where nothing else is said. */
export type IsAsked = (finding: Pick<RuleFinding, 'rule' | 'subject'>) => boolean;

/** Something that could be mended, and the edits that would. */
export interface Proposed {
  /** Index in the draft, to say where. */
  readonly at: number;
  /** In the words of a list of what was done. */
  readonly what: string;
  /** The rule and the subject that no longer stand afterwards; none where no rule complains. */
  readonly mends?: { readonly rule: string; readonly subject: string };
  readonly edits: readonly Edit[];
  /** Headings of sections that are put in, in lower case: that they are still empty is no new fault. */
  readonly opens?: readonly string[];
  /** Sections of the template that lines may belong to from now on which stood in the section above. */
  readonly claims?: readonly number[];
}

/** A kind of repair: what it would do to the document as it is seen now. */
export type Repairer = (view: View) => readonly Proposed[];

/** What is looked at: a proposal, and what it is held against. */
export interface RepairJob {
  readonly path: string;
  readonly kind: Proposal['kind'];
  readonly shared: SharedFacts;
  readonly template: TemplateText;
  /** Where only some findings are to be mended; what no rule complains about then stays as it is. */
  readonly isAsked?: IsAsked;
}

export function look(draft: Draft, { path, kind, shared, template, isAsked }: RepairJob): View {
  const proposal = parseProposal(path, kind, draftText(draft), proposalOptions(shared.config));
  const facts = assembleFacts(proposal, 'unknown', shared);
  const findings = evaluate(rules, facts, shared.config.template.rules);
  const owners = ownersOf(facts, draft.length);
  return { draft, facts, findings, template, owners, isAsked: isAsked ?? (() => true) };
}

/** The findings of one rule that are to be mended, by subject. */
export function subjectsOf({ findings, isAsked }: View, rule: string): Set<string> {
  return new Set(
    findings.flatMap((finding) => (finding.rule === rule && isAsked(finding) ? [finding.subject] : [])),
  );
}

/** The section of the document that answers, with its index. */
export function answered({ facts }: View, answer: Answer | undefined): Section | undefined {
  return answer?.match && facts.proposal.document.sections[answer.match.section];
}

/**
 * The index of the line after the last one of a section with all that stands below it, and before the first section that answers a question of
 * the template which does not belong into this one.
 */
export function endOf({ facts, draft }: View, index: number, within: (wanted: number) => boolean): number {
  const { sections } = facts.proposal.document;
  const level = sections[index]?.level ?? 0;
  const foreign = new Set(
    facts.answers.flatMap((answer) => (answer.match && !within(answer.index) ? [answer.match.section] : [])),
  );
  const next = sections.find(
    (section, other) => other > index && (section.level <= level || foreign.has(other)),
  );
  return next ? next.line - 1 : endOfLines(draft);
}

/** True where one section of the template lies in another, or is it. */
export function liesIn(view: View, wanted: number, ancestor: number): boolean {
  for (let at = wanted; at >= 0; at = view.template.template.sections[at]?.parent ?? -1)
    if (at === ancestor) return true;
  return false;
}

function ownersOf({ answers, proposal }: Facts, length: number): number[] {
  const { sections } = proposal.document;
  const own = new Map<number, number>();
  // One heading may answer for two stages: the first of them stands for both.
  for (const { match, index } of answers) if (match && !own.has(match.section)) own.set(match.section, index);
  const owner = sections.map((_section, index): number => {
    for (let at = index; at >= 0; at = sections[at]?.parent ?? -1) {
      const wanted = own.get(at);
      if (wanted !== undefined) return wanted;
    }
    return -1;
  });
  const owners = new Array<number>(length).fill(-1);
  sections.forEach(({ line, level }, index) => {
    if (level === 0) return;
    owners.fill(
      owner[index] ?? -1,
      line - 1,
      sections[index + 1] ? (sections[index + 1]?.line ?? 0) - 1 : length,
    );
  });
  return owners;
}
