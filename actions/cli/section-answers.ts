// What do the sections of a new proposal say, as given by option or typed? What would not be seen, or could not be ticked, does not get in unnoticed.

import { parseMarkdown } from '../shared/domain/markdown.ts';
import { type NewProposal, writeNewProposal } from '../shared/domain/new-proposal.ts';
import type { RuleFinding } from '../shared/domain/rule.ts';
import { looseHeading, type TemplateSection } from '../shared/domain/template.ts';
import { count, enumerate, quote } from '../shared/domain/words.ts';
import { UserError } from '../shared/errors.ts';
import { checkProposal } from '../template-check/check.ts';
import { type Asking, ask } from './asking.ts';
import { printable } from './format/text.ts';
import { guidanceOf, openSections } from './open-sections.ts';

/** What was given by option. Throws a {@link UserError} for what cannot stand there. */
export function sectionsOf(asking: Asking): Map<number, string> {
  const { template } = asking.template;
  const said = new Map<number, string>();
  for (const text of asking.args.section) {
    const at = text.indexOf('=');
    const heading = text.slice(0, Math.max(0, at));
    const index = template.sections.findIndex(({ loose }) => loose === looseHeading(heading));
    const section = template.sections[index];
    if (section?.role === 'targets')
      throw new UserError('Targets are no text.', 'Write `--target alpha=v1.10`.');
    if (at <= 0 || !section) {
      const known = template.sections.filter(({ role }) => role === 'text').map((each) => each.heading);
      throw new UserError(
        `'${printable(heading || text)}' is no section of the template.`,
        `Write \`--section "Goals=…"\`; there are ${printable(enumerate(known))}.`,
      );
    }
    said.set(index, answerFor(section, text.slice(at + 1), asking));
  }
  return said;
}

/** As it is to stand there; what was added to it is said. */
function answerFor(
  { heading, role }: Pick<TemplateSection, 'heading' | 'role'>,
  text: string,
  { args, terminal }: Asking,
): string {
  refuseHiding(text, heading);
  const answer = role === 'stage' ? boxed(text) : text;
  if (answer !== text) {
    // With --dry-run the output is the proposal.
    const out = args.dryRun ? terminal.stderr : terminal.stdout;
    out.write(`${printable(`${quote(heading)} got a box to tick: ${answer}`)}\n`);
  }
  return answer;
}

/** Asks for each section that the check would let the proposal fail for; what is left open keeps the template's words. */
export async function askSections(
  proposal: NewProposal,
  path: string,
  asking: Asking,
): Promise<Map<number, string>> {
  const { terminal, paint, template, talk } = asking;
  const sections = new Map(proposal.sections);
  if (!terminal.ask) return sections;
  const findings = findingsOf(writeNewProposal(proposal, template), path, asking);
  const open = openSections(findings, template);
  if (open.length > 0) {
    terminal.stdout.write(
      `\n${count(open.length, 'section')} must say something${lacksTarget(findings, asking) ? ', and a release must be targeted,' : ''} before the proposal passes. A sentence will do for now, or N/A and the reason; Enter leaves one for later.\n`,
    );
  }
  for (const [position, index] of open.entries()) {
    const section = template.template.sections[index];
    if (!section) continue;
    const { heading } = section;
    terminal.stdout.write(
      `\n${paint('bold', `${printable(heading)} (${position + 1} of ${open.length})`)}\n`,
    );
    for (const line of guidanceOf(index, template))
      terminal.stdout.write(`${paint('dim', `  ${printable(line)}`)}\n`);
    const said = await askFor(section, asking);
    if (said === '') continue;
    sections.set(index, said);
    talk.set(`section ${index}`, ['--section', `${heading}=${said}`]);
  }
  return sections;
}

/** Until it can stand there; empty where it is left for later. */
async function askFor(section: TemplateSection, asking: Asking): Promise<string> {
  for (;;) {
    const said = await ask('> ', asking);
    if (said === '') return said;
    try {
      return answerFor(section, said, asking);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      asking.terminal.stdout.write(`${asking.paint('yellow', printable(error.message))} ${error.hint}\n`);
    }
  }
}

/** The section of targets is one that must say something: a release. */
function lacksTarget(findings: readonly RuleFinding[], { template }: Asking): boolean {
  const targets = template.template.sections
    .filter(({ role }) => role === 'targets')
    .map(({ heading }) => heading.toLowerCase());
  return findings.some(
    ({ outcome, subject }) => outcome === 'failed' && subject !== undefined && targets.includes(subject),
  );
}

export function findingsOf(text: string, path: string, { config, template }: Asking): readonly RuleFinding[] {
  const job = { path, kind: 'proposal' as const, head: { text }, base: 'none' as const };
  return checkProposal(job, { config, template: template.template }).findings;
}

/** A text behind which a heading is none any more: it opens a comment, a fence or the like, and leaves it open. */
function refuseHiding(text: string, heading: string): void {
  const { sections } = parseMarkdown(`${text.trim().replace(/\r\n?/g, '\n')}\n\n# Behind it\n`);
  const isSeen = sections.at(-1)?.heading === 'Behind it';
  if (isSeen) return;
  throw new UserError(
    `What ${quote(heading)} says would hide what comes after it.`,
    'It opens a comment, a fence of code or a part of HTML: close it there, as with `-->`, or leave it out.',
  );
}

/** Of a stage: what is to be done has a box. One line gets it; more are left as they are. */
function boxed(text: string): string {
  const line = text.trim();
  if (line === '' || line.includes('\n') || /^(?:[-*+]\s+\[[ xX]\]|N\/?A\b)/i.test(line)) return text;
  return `- [ ] ${line.replace(/^[-*+]\s+/, '')}`;
}
