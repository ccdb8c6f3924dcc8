// Generated from schemas/verdict.schema.json by `npm run generate`. Do not edit.

export type Outcome = 'passed' | 'warning' | 'pending' | 'failed' | 'error';

/**
 * What a gate decided and why: the output `verdict` of an action and what `--format json` prints.
 */
export interface Verdict {
  schema: 1;
  gate: string;
  outcome: Outcome;
  results: VerdictResult[];
  notices?: string[];
  /**
   * Everything that the verdict rests on, in the gate's own form: `enhancements signoff --replay` decides on it again.
   */
  facts?: {
    [k: string]: unknown;
  };
}
export interface VerdictResult {
  path?: string;
  pull?: number;
  commit?: string;
  outcome: Outcome;
  findings: VerdictFinding[];
  /**
   * What was there before this pull request.
   */
  known: VerdictFinding[];
}
export interface VerdictFinding {
  rule: string;
  outcome: 'warning' | 'pending' | 'failed' | 'error';
  message: string;
  hint?: string;
  at?: {
    path: string;
    line: number;
    column: number;
  };
  reference: string;
}
