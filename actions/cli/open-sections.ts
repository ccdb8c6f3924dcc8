// Which sections of a new proposal must still say something, and what does the template ask there?

import { templateKey } from '../shared/domain/content.ts';
import type { RuleFinding } from '../shared/domain/rule.ts';
import type { TemplateText } from '../shared/domain/template-text.ts';

/** What the check says of a section in which nobody has written yet. */
const UNWRITTEN = ['section-filled', 'section-placeholder', 'graduation-ready'];
/** Where the template has no words for a stage. */
const STAGE_GUIDANCE =
  'What has to be true before this stage is reached? Each with a box to tick, as `- [ ] The feature gate guards it`.';

/** The sections with text of their own for which a proposal fails, in the order of the template. */
export function openSections(findings: readonly RuleFinding[], { template }: TemplateText): number[] {
  const failed = new Set(
    findings.flatMap(({ rule, subject, outcome }) =>
      outcome === 'failed' && UNWRITTEN.includes(rule) ? [subject] : [],
    ),
  );
  return template.sections.flatMap(({ heading, role }, index) =>
    (role === 'text' || role === 'stage') && failed.has(heading.toLowerCase()) ? [index] : [],
  );
}

/** What the template says there, without the signs of its comments. */
export function guidanceOf(index: number, { blocks, template }: TemplateText): string[] {
  const said = (blocks[index] ?? [])
    .slice(1)
    .map((line) => line.replace(/<!--|-->/g, '').trim())
    .filter((line) => templateKey(line) !== '')
    .slice(0, 8);
  const isStage = template.sections[index]?.role === 'stage';
  return said.length === 0 && isStage ? [STAGE_GUIDANCE] : said;
}
