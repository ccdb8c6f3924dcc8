// How grave is what was found? Outcomes, findings and rules, and the one function that turns rules and facts into findings.

import type { Place } from './markdown.ts';

export type Outcome = 'passed' | 'warning' | 'pending' | 'failed' | 'error';
const ASCENDING: readonly Outcome[] = ['passed', 'warning', 'pending', 'failed', 'error'];

export type Severity = 'failure' | 'warning' | 'off';

export interface Finding {
  readonly outcome: 'warning' | 'pending' | 'failed' | 'error';
  /** What was found and what was expected. */
  readonly message: string;
  /** What to do, and who can. */
  readonly hint?: string;
  readonly at?: Place;
  /**
   * What the finding is about, apart from its words: a finding with the same rule and subject in the base version was there before.
   */
  readonly subject: string;
}

/** A question that is asked of the facts. A rule reads nothing, never throws, and does not decide whether it counts. */
export interface Rule<Facts> {
  readonly id: string;
  /** One sentence: what must hold. */
  readonly description: string;
  /** Why the process asks for it. */
  readonly why: string;
  /** The id of the requirement that it enforces. */
  readonly reference: string;
  /**
   * Shared by rules that ask about one thing at different depths: what one of them found in the base covers what another finds in the head. A
   * section that was missing and is empty now is no new fault.
   */
  readonly family?: string;
  /** Holds the proposal against its template: its old findings count again when the proposal advances (P-3). */
  readonly ofTemplate?: true;
  check(facts: Facts): readonly Finding[];
}

export interface RuleFinding extends Finding {
  readonly rule: string;
  readonly family: string;
  readonly reference: string;
}

/** Asks every rule that is not off. A rule set to `failure` fails with each finding, one set to `warning` with none. */
export function evaluate<Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  severities: Readonly<Record<string, Severity | undefined>>,
): RuleFinding[] {
  return rules.flatMap((rule) => {
    const severity = severities[rule.id];
    if (severity === 'off') return [];
    return rule.check(facts).map((finding) => ({
      ...finding,
      outcome:
        severity === undefined
          ? finding.outcome
          : severity === 'failure'
            ? ('failed' as const)
            : ('warning' as const),
      rule: rule.id,
      family: rule.family ?? rule.id,
      reference: rule.reference,
    }));
  });
}

/** The gravest of some outcomes; nothing to object is `passed`. */
export function gravest(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (worst, next) => (ASCENDING.indexOf(next) > ASCENDING.indexOf(worst) ? next : worst),
    'passed',
  );
}

/**
 * Splits the findings on a changed document into those that the change brought and those that the base version had as well, at least as grave.
 * A subject that the base has twice and the head three times is one new finding.
 */
export function splitKnown(
  head: readonly RuleFinding[],
  base: readonly RuleFinding[],
): { findings: RuleFinding[]; known: RuleFinding[] } {
  const before = [...base];
  const findings: RuleFinding[] = [];
  const known: RuleFinding[] = [];
  for (const finding of head) {
    const old = before.filter(
      ({ family, subject, outcome }) =>
        family === finding.family &&
        subject === finding.subject &&
        gravest([outcome, finding.outcome]) === outcome,
    );
    // The same outcome first: a graver one is left for a graver finding.
    const match = old.find(({ outcome }) => outcome === finding.outcome) ?? old[0];
    (match ? known : findings).push(finding);
    if (match) before.splice(before.indexOf(match), 1);
  }
  return { findings, known };
}
