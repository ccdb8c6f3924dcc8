// Is every target a release, and are they in order?

import { compareReleases, renderRelease } from '../../shared/domain/release.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { STAGE_NAMES, STAGES, type Target, targetsOf } from '../../shared/domain/target.ts';
import { quote } from '../../shared/domain/words.ts';
import { type Facts, nextRelease, sectionOf } from '../facts.ts';

export const targetRelease: Rule<Facts> = {
  id: 'target-release',
  description:
    'A target names one release, later stages name later releases, and only the upcoming release is targeted.',
  why: 'The freeze and the weekly report compare targets as releases; a plan for further releases is a wish that nobody tracks.',
  reference: 'P-5',
  check: (facts) => {
    const { proposal, upcoming } = facts;
    const findings: Finding[] = [...withoutTargetLine(facts)];
    for (const target of [...proposal.targetLines, ...(proposal.metadata?.milestones ?? [])]) {
      const at = { line: target.line, column: target.column };
      const name = target.label === '' ? 'The target' : `The target for ${quote(target.label)}`;
      const subject = target.label.toLowerCase();
      if (target.state === 'unreadable') {
        findings.push({
          outcome: 'failed',
          subject: `unreadable ${subject}`,
          message: `${name} is ${quote(target.value)}, which is no release.`,
          hint: `Write a release such as \`${nextRelease(facts)}\`; leave it out until it is planned; or write \`N/A\` and the reason.`,
          at,
        });
      } else if (target.releases.length > 1) {
        const named = target.releases.map(renderRelease).join(' and ');
        findings.push({
          outcome: 'warning',
          subject: `several ${subject}`,
          message: `${name} names ${named}: expected one release.`,
          hint: 'Keep the release that holds; a remark goes into parentheses.',
          at,
        });
      }
      const late =
        upcoming &&
        target.releases.find((release) => compareReleases({ ...release, patch: 0 }, upcoming) > 0);
      if (late && upcoming) {
        findings.push({
          outcome: 'warning',
          subject: `future ${subject}`,
          message: `${name} is ${renderRelease(late)}; the upcoming release is ${renderRelease(upcoming)}.`,
          hint: 'Target only the upcoming release, and set this one when its planning begins.',
          at,
        });
      }
    }
    return [...findings, ...outOfOrder(proposal.targets)];
  },
};

/** Words in place of target lines are a plan that no gate can read. */
function withoutTargetLine(facts: Facts): Finding[] {
  const { proposal, answers, config } = facts;
  const answer = answers.find((candidate) => candidate.wanted.role === 'targets' && candidate.required);
  const section = answer && sectionOf(facts, answer);
  if (!answer || !section || proposal.isMeta || proposal.targets.length > 0) return [];
  const declined = section.lines.some((line) => /^\W*n\s?\/?\s?a\b|^not applicable/i.test(line.text));
  if (answer.content !== 'filled' || declined) return [];
  return [
    {
      outcome: 'failed',
      subject: 'no target line',
      message: `Section ${quote(section.heading)} has no target line.`,
      hint: `Write \`- This ${config.proposals.series} targets alpha for version:\` and the release, as the template has it.`,
      at: { line: section.line, column: section.column },
    },
  ];
}

function outOfOrder(targets: readonly Target[]): Finding[] {
  const findings: Finding[] = [];
  let before: Target | undefined;
  for (const stage of STAGES) {
    // Two blocks for two feature gates name a stage twice: then the order of one plan cannot be told from the other's.
    const [only, second] = targetsOf(targets, stage).filter((target) => target.state === 'set');
    if (!only || second) continue;
    const [earlier, later] = [before?.releases[0], only.releases[0]];
    if (before?.stage && earlier && later && compareReleases(later, earlier) < 0) {
      findings.push({
        outcome: 'failed',
        subject: `order ${stage}`,
        message: `${STAGE_NAMES[stage]} is targeted to ${renderRelease(later)}, before ${STAGE_NAMES[before.stage]} in ${renderRelease(earlier)}.`,
        hint: 'Correct the release that is wrong: releases compare as numbers, v1.10 comes after v1.9.',
        at: { line: only.line, column: only.column },
      });
    }
    before = only;
  }
  return findings;
}
