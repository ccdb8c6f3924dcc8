// How many proposals would fail today, and why? The check over the tree, with the configuration that is to be written.

import type { Config } from '../../shared/config.ts';
import type { Template } from '../../shared/domain/template.ts';
import { rules } from '../../template-check/rules/index.ts';
import { judgeJobs } from '../commands/check.ts';
import { findDocuments } from '../documents.ts';
import type { Terminal } from '../terminal.ts';
import type { Sight } from './sight.ts';

export interface RuleToday {
  readonly rule: string;
  /** What must hold. */
  readonly asks: string;
  /** Proposals in which it would fail, and those in which it would only warn. */
  readonly failed: number;
  readonly warned: number;
}

export interface Today {
  readonly proposals: number;
  readonly failed: number;
  readonly warned: number;
  readonly passed: number;
  /** Those that only target releases before `since`: what is found there is shown and does not count. */
  readonly before: number;
  /** Of those that count, most first. */
  readonly rules: readonly RuleToday[];
}

export async function checkToday(
  { top, documents: seen }: Pick<Sight, 'top' | 'documents'>,
  config: Config,
  template: Template,
  terminal: Terminal,
): Promise<Today> {
  const { root } = config.proposals;
  const documents = seen.some((path) => path.startsWith(`${root}/`))
    ? findDocuments([], top, top, config.proposals, undefined)
    : [];
  const jobs = documents
    .filter(({ kind }) => kind !== 'appendix')
    .map((document) => ({ ...document, base: 'unknown' as const }));
  const results = await judgeJobs(jobs, { config, template }, terminal);
  // With an unknown base there is nothing else to remark.
  const counting = results.filter(({ note }) => note === undefined);
  const by = (outcome: string) => counting.filter((result) => result.outcome === outcome).length;
  const found = new Map<string, { failed: number; warned: number }>();
  for (const { findings } of counting) {
    for (const rule of new Set(findings.map((finding) => finding.rule))) {
      const own = findings.filter((finding) => finding.rule === rule);
      const counts = found.get(rule) ?? { failed: 0, warned: 0 };
      if (own.some(({ outcome }) => outcome === 'failed')) counts.failed += 1;
      else counts.warned += 1;
      found.set(rule, counts);
    }
  }
  const asked = (id: string) =>
    rules.find((rule) => rule.id === id)?.description ?? 'The document can be read and judged.';
  return {
    proposals: results.length,
    failed: counting.length - by('passed') - by('warning'),
    warned: by('warning'),
    passed: by('passed'),
    before: results.length - counting.length,
    rules: [...found]
      .map(([rule, counts]) => ({ rule, asks: asked(rule), ...counts }))
      .sort((a, b) => b.failed - a.failed || b.warned - a.warned || (a.rule < b.rule ? -1 : 1)),
  };
}
