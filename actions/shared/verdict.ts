// The one object that every gate says: what was decided and why, for the output `verdict` and for `--format json`.

import { gravest, type Outcome, type RuleFinding } from './domain/rule.ts';
import type { Verdict, VerdictFinding, VerdictResult } from './generated/verdict.types.ts';

/** What a gate found on one document or pull request. */
export interface JudgedDocument {
  /** None for a verdict on the pull request as a whole. */
  readonly path?: string;
  /** The pull request that changes it, and its head. */
  readonly pull?: number;
  readonly commit?: string;
  readonly outcome: Outcome;
  readonly findings: readonly RuleFinding[];
  readonly known: readonly RuleFinding[];
}

/** Puts results together; the whole is as grave as its gravest part. `notices` say what was not judged, and why; `facts` what it rests on. */
export function toVerdict(
  gate: string,
  documents: readonly JudgedDocument[],
  notices: readonly string[],
  facts?: object,
): Verdict {
  const results = documents.map(({ path, pull, commit, outcome, findings, known }): VerdictResult => {
    const place = (finding: RuleFinding) => toFinding(finding, path);
    return {
      ...(path === undefined ? {} : { path }),
      ...(pull === undefined ? {} : { pull }),
      ...(commit === undefined ? {} : { commit }),
      outcome,
      findings: findings.map(place),
      known: known.map(place),
    };
  });
  return {
    schema: 1,
    gate,
    outcome: gravest(results.map((result) => result.outcome)),
    results,
    ...(notices.length > 0 ? { notices: [...notices] } : {}),
    ...(facts ? { facts: { ...facts } } : {}),
  };
}

function toFinding(
  { rule, outcome, message, hint, at, reference }: RuleFinding,
  path: string | undefined,
): VerdictFinding {
  return {
    rule,
    outcome,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(at && path !== undefined ? { at: { path, line: at.line, column: at.column } } : {}),
    reference,
  };
}
