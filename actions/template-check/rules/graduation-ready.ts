// Does a targeted stage say what it takes, and is the stage before it done?

import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { STAGE_NAMES, STAGES, targetsOf } from '../../shared/domain/target.ts';
import { count, quote } from '../../shared/domain/words.ts';
import { type Facts, sectionOf } from '../facts.ts';

export const graduationReady: Rule<Facts> = {
  id: 'graduation-ready',
  description: 'A targeted stage has its requirements filled, and those of the stage before it are ticked.',
  why: 'Whether a feature may graduate is judged by requirements that were written down before.',
  reference: 'P-7',
  check: (facts) => {
    const { targets, boxes, document, isMeta } = facts.proposal;
    if (isMeta) return [];
    const findings: Finding[] = [];
    for (const answer of facts.answers) {
      const { stage, heading } = answer.wanted;
      const section = sectionOf(facts, answer);
      if (!stage || !section || !answer.required) continue;
      const target = targetsOf(targets, stage).find((candidate) => candidate.state === 'set');
      if (!target) continue;
      if (answer.content === 'not-applicable') {
        findings.push({
          outcome: 'warning',
          subject: heading.toLowerCase(),
          message: `Section ${quote(section.heading)} says only \`N/A\`, but ${STAGE_NAMES[stage]} is targeted.`,
          hint: 'Add the reason in a few words.',
          at: { line: section.line, column: section.column },
        });
      } else if (answer.content !== 'filled') {
        findings.push({
          outcome: 'failed',
          subject: heading.toLowerCase(),
          message: `${STAGE_NAMES[stage]} is targeted in line ${target.line}, but section ${quote(section.heading)} is not filled.`,
          hint: 'Write what must be done for this stage, or take the target back.',
          at: { line: section.line, column: section.column },
        });
      }
    }
    for (const [left, next] of [
      [STAGES[0], STAGES[1]],
      [STAGES[1], STAGES[2]],
    ] as const) {
      const leaving = left && next && targetsOf(targets, next).some((target) => target.state === 'set');
      const answer = facts.answers.find((candidate) => candidate.wanted.stage === left && candidate.match);
      const section = answer && sectionOf(facts, answer);
      if (!leaving || !section || !answer?.match) continue;
      const following = document.sections[answer.match.section + 1]?.line ?? Number.POSITIVE_INFINITY;
      const open = boxes.filter(
        (box) => box.line > section.line && box.line < following && !box.ticked && !box.struck,
      );
      if (open.length === 0) continue;
      findings.push({
        outcome: 'warning',
        subject: `open ${left}`,
        message: `${STAGE_NAMES[next]} is targeted, but ${count(open.length, 'requirement')} of ${STAGE_NAMES[left]} ${open.length === 1 ? 'is' : 'are'} not ticked: ${quote(open[0]?.text ?? '')}${open.length > 1 ? ' and others' : ''}.`,
        hint: 'Tick what is done, or move the rest to a later stage.',
        at: { line: open[0]?.line ?? section.line, column: open[0]?.column ?? 1 },
      });
    }
    return findings;
  },
};
