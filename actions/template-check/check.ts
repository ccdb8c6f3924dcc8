// What does one proposal lack, and what of it did this change bring? Pure: text in, result out.

import { type Proposal, parseProposal } from '../shared/domain/proposal.ts';
import type { Release } from '../shared/domain/release.ts';
import { evaluate, gravest, type Outcome, type RuleFinding, splitKnown } from '../shared/domain/rule.ts';
import type { Unreadable } from '../shared/domain/source.ts';
import { proposalOptions } from '../shared/proposal-options.ts';
import { advanceOf, assembleFacts, isBeforeProcess, type SharedFacts, trackedRelease } from './facts.ts';
import { rules } from './rules/index.ts';

/** A file as it was read: its text, or why it cannot be judged. */
export type FileText = { readonly text: string } | { readonly unreadable: Unreadable };

export interface CheckJob {
  readonly path: string;
  readonly kind: Proposal['kind'];
  readonly head: FileText;
  /** The version at the merge base; `none` for a new file; `unknown` where nobody compared. */
  readonly base:
    | { readonly path: string; readonly kind: Proposal['kind']; readonly file: FileText }
    | 'none'
    | 'unknown';
}

export interface CheckResult {
  readonly path: string;
  readonly outcome: Outcome;
  readonly findings: readonly RuleFinding[];
  /** What was there before this change. */
  readonly known: readonly RuleFinding[];
  /** Why findings that were there before count all the same, or none counts. */
  readonly note?: string;
  /** The release for which the proposal is tracked. */
  readonly tracked?: Release;
  /** True where no SIG owns it. */
  readonly ownerless?: true;
}

/** The rules that hold a proposal against its template: an advance asks for all of it (P-3). */
const TEMPLATE_RULES = new Set(rules.filter((rule) => rule.ofTemplate).map((rule) => rule.id));
const APPENDIX_RULES = rules.filter((rule) => rule.id === 'appendix-without-targets');
const rulesFor = (kind: Proposal['kind']) => (kind === 'appendix' ? APPENDIX_RULES : rules);

/** Checks one file. A file that cannot be judged fails: no evidence is not a pass. */
export function checkProposal(job: CheckJob, shared: SharedFacts): CheckResult {
  if ('unreadable' in job.head) return unjudged(job.path, job.head.unreadable);
  const options = proposalOptions(shared.config);
  const proposal = parseProposal(job.path, job.kind, job.head.text, options);
  // An appendix of a base that was a proposal of its own brings nothing new; its base is judged as what it was.
  const base =
    typeof job.base === 'string'
      ? job.base
      : 'unreadable' in job.base.file
        ? 'none'
        : parseProposal(job.base.path, job.base.kind, job.base.file.text, options);
  const facts = assembleFacts(proposal, base, shared);
  const found = evaluate(rulesFor(job.kind), facts, shared.config.template.rules);
  const tracked = trackedRelease(facts);
  const isOwnerless =
    job.kind !== 'appendix' &&
    found.some(({ rule, subject }) => rule === 'owning-sig' && subject === 'owner');
  return {
    ...compareWithBase(job.path, found, proposal, base, shared),
    ...(tracked ? { tracked } : {}),
    ...(isOwnerless ? { ownerless: true } : {}),
  };
}

/** What of the findings this change brought. */
function compareWithBase(
  path: string,
  found: readonly RuleFinding[],
  proposal: Proposal,
  base: Proposal | 'none' | 'unknown',
  shared: SharedFacts,
): CheckResult {
  if (isBeforeProcess(proposal, shared.config.since)) {
    const note =
      'Every target lies before the first release under the process: what was found is shown and does not count.';
    return { path, outcome: 'passed', findings: [], known: found, note };
  }
  if (typeof base === 'string') return result(path, found, []);
  // Target lines that a document without any metadata gets only record what was planned: the base is judged as if it had had them.
  const isBackFill = base.targets.length === 0 && !base.metadata;
  const past = isBackFill ? { ...base, targets: proposal.targets, targetLines: proposal.targetLines } : base;
  const asked = rulesFor(proposal.kind);
  const before = evaluate(asked, assembleFacts(past, 'unknown', shared), shared.config.template.rules);
  const split = splitKnown(found, before);
  const advance = advanceOf(proposal, base);
  const isDue = ({ rule }: RuleFinding) => advance !== undefined && TEMPLATE_RULES.has(rule);
  if (!split.known.some(isDue)) return result(path, split.findings, split.known);
  const counts = found.filter((finding) => split.findings.includes(finding) || isDue(finding));
  const known = split.known.filter((finding) => !isDue(finding));
  const note = `This change advances the proposal (${advance}): it has to meet the template as a whole now, also in what was there before.`;
  return { ...result(path, counts, known), note };
}

/** The result for a file that could not be judged, with the reason. */
export function unjudged(path: string, { message, hint }: Unreadable): CheckResult {
  const finding: RuleFinding = {
    rule: 'readable',
    family: 'readable',
    reference: 'P-1',
    outcome: 'failed',
    subject: 'readable',
    message,
    hint,
    at: { line: 1, column: 1 },
  };
  return { path, outcome: 'failed', findings: [finding], known: [] };
}

function result(path: string, findings: readonly RuleFinding[], known: readonly RuleFinding[]): CheckResult {
  return { path, outcome: gravest(findings.map((finding) => finding.outcome)), findings, known };
}
