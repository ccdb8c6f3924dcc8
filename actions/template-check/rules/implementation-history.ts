// Does the history say what happened before the stage that is targeted now?

import { subsections } from '../../shared/domain/markdown.ts';
import { lineKeys, type Proposal } from '../../shared/domain/proposal.ts';
import type { Rule } from '../../shared/domain/rule.ts';
import { furthestStage, STAGE_NAMES } from '../../shared/domain/target.ts';
import { looseHeading } from '../../shared/domain/template.ts';
import { quote } from '../../shared/domain/words.ts';
import { advanceOf, type Facts, sectionOf } from '../facts.ts';

export const implementationHistory: Rule<Facts> = {
  id: 'implementation-history',
  description: 'Targeting beta or GA comes with a line in Implementation History.',
  why: 'Who decides on a graduation sees what was built, when, and in which pull request.',
  reference: 'P-7',
  check: (facts) => {
    const { proposal, base } = facts;
    const answer = facts.answers.find((candidate) => candidate.wanted.role === 'history');
    const section = answer && sectionOf(facts, answer);
    const stage = furthestStage(proposal.targets);
    if (!answer || !section || !stage || proposal.isMeta) return [];
    const at = { line: section.line, column: section.column };
    const hint = 'Add a line with the date, what was done, and its pull request.';
    const name = quote(section.heading);
    if (answer.content !== 'filled') {
      // For the first stage nothing may have happened yet.
      const outcome = stage === 'alpha' || answer.content === 'not-applicable' ? 'warning' : 'failed';
      const says = answer.content === 'not-applicable' ? 'says only `N/A`' : 'is not filled';
      const message = `Section ${name} ${says}, but ${STAGE_NAMES[stage]} is targeted.`;
      return [{ outcome, subject: 'empty', message, hint, at }];
    }
    if (base === 'none' || base === 'unknown' || stage === 'alpha' || !advanceOf(proposal, base)) return [];
    const before = historyOf(base, answer.wanted.heading, section.heading);
    const added = [...historyOf(proposal, answer.wanted.heading, section.heading)].some(
      (line) => !before.has(line),
    );
    if (added) return [];
    return [
      {
        outcome: 'failed',
        subject: 'new line',
        message: `${STAGE_NAMES[stage]} is newly targeted, but section ${name} has no new line.`,
        hint,
        at,
      },
    ];
  },
};

function historyOf({ document }: Proposal, ...headings: readonly string[]): Set<string> {
  const names = headings.map(looseHeading);
  const index = document.sections.findIndex((section) => names.includes(looseHeading(section.heading)));
  if (index < 0) return new Set();
  return lineKeys(
    [index, ...subsections(document, index)].flatMap((at) => document.sections[at]?.lines ?? []),
  );
}
