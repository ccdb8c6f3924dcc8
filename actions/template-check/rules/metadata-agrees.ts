// Do front matter and document say the same?

import { compareReleases, renderRelease } from '../../shared/domain/release.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { STAGE_NAMES, STAGES, type Target, targetsOf } from '../../shared/domain/target.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const metadataAgrees: Rule<Facts> = {
  id: 'metadata-agrees',
  description:
    'Where a proposal has front matter and target lines, both name the same releases; title and front matter agree.',
  why: 'The front matter rules; what contradicts it misleads whoever reads only the text.',
  reference: 'P-5',
  check: ({ proposal }) => {
    const { metadata, targetLines, title } = proposal;
    if (!metadata) return [];
    const findings: Finding[] = [];
    for (const stage of STAGES) {
      const lines = targetsOf(targetLines, stage);
      const [line] = lines;
      const [milestone] = targetsOf(metadata.milestones, stage);
      if (
        !line ||
        metadata.milestones.length === 0 ||
        lines.some((candidate) => isSame(candidate, milestone))
      )
        continue;
      findings.push({
        outcome: 'failed',
        subject: stage,
        message: `${STAGE_NAMES[stage]} is targeted to ${release(line)} in the text and to ${release(milestone)} in the front matter, which rules.`,
        hint: 'Remove the target lines, or make them equal.',
        at: { line: line.line, column: line.column },
      });
    }
    const plain = (text: string) => text.replace(/[`*_]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
    if (metadata.title && title && title.text !== '' && plain(metadata.title.value) !== plain(title.text)) {
      findings.push({
        outcome: 'warning',
        subject: 'title',
        message: `The front matter's title is ${quote(metadata.title.value)}; the heading says ${quote(title.text)}.`,
        hint: 'Make them equal.',
        at: { line: metadata.title.line, column: metadata.title.column },
      });
    }
    return findings;
  },
};

function isSame(a: Target, b: Target | undefined): boolean {
  const [first, second] = [a.releases[0], b?.releases[0]];
  if (!first || !second) return first === second;
  return compareReleases(first, second) === 0;
}

function release(target: Target | undefined): string {
  const named = target?.releases[0];
  return named ? renderRelease(named) : 'no release';
}
