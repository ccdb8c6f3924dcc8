// Do the boxes of the sign-off checklist say what the targets say?

import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { STAGE_NAMES, STAGES, targetsOf } from '../../shared/domain/target.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const signOffChecklist: Rule<Facts> = {
  id: 'sign-off-checklist',
  description:
    'Items marked (R) are ticked when their release is targeted, and not before. Only ever a warning.',
  why: 'The boxes are what reviewers look at first; in practice they and the values disagree, so nobody is held up by one.',
  reference: 'P-8',
  check: ({ proposal }) => {
    const findings: Finding[] = [];
    const isTargeted = proposal.targets.some((target) => target.state === 'set');
    for (const box of proposal.boxes) {
      if (!box.required || box.struck) continue;
      const at = { line: box.line, column: box.column };
      const stage = STAGES.find((candidate) =>
        new RegExp(`\\(R\\)\\s*${STAGE_NAMES[candidate]}\\b`, 'i').test(box.text),
      );
      const own = stage ? targetsOf(proposal.targets, stage) : proposal.targets;
      const set = stage ? own.some((target) => target.state === 'set') : isTargeted;
      const aboutTarget = stage !== undefined || /target version/i.test(box.text);
      const subject = stage ?? box.text.slice(0, 30).toLowerCase();
      if (!box.ticked && set) {
        const target = own.find((candidate) => candidate.state === 'set');
        const what = stage ? STAGE_NAMES[stage] : 'a release';
        const message = `${quote(box.text)} is not ticked, but ${what} is targeted in line ${target?.line ?? box.line}.`;
        findings.push({
          outcome: 'warning',
          subject,
          message,
          hint: 'Tick it when it is done: it is required before a release is targeted.',
          at,
        });
      } else if (box.ticked && aboutTarget && !set && proposal.targets.length > 0) {
        const message = `${quote(box.text)} is ticked, but no release is named for it.`;
        findings.push({
          outcome: 'warning',
          subject,
          message,
          hint: 'Name the release, or take the tick back.',
          at,
        });
      }
    }
    return findings;
  },
};
