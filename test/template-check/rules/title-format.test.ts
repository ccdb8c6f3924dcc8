import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { titleFormat } from '../../../actions/template-check/rules/title-format.ts';
import { edit, GOOD, TEMPLATE } from '../../support/proposal.ts';
import { describeRule, type RuleCase } from '../../support/rule.ts';

const WRITE = 'Write `# VEP #<number of the tracking issue>: <title>`.';
const AT = { line: 1, column: 1 };

function titled(title: string): string {
  return edit(GOOD, '# VEP #42: Memory lease for paused machines', title);
}

function failed(message: string, hint = WRITE, at = AT): Finding {
  return { outcome: 'failed', subject: 'title', message, hint, at };
}

function other(title: string, expected: string): RuleCase {
  const message = `The title is \`${title.replace('# ', '')}\`; expected \`${expected}\`.`;
  const hint = `Write \`# ${expected}\`.`;
  return {
    name: title,
    job: { text: titled(title) },
    found: [{ outcome: 'warning', subject: 'title', message, hint, at: AT }],
  };
}

const KEP = edit(TEMPLATE, '# VEP #NNNN: Your', '# KEP-NNNN – Your');

describeRule(titleFormat, [
  other('# VEP 25: Lease', 'VEP #25: Lease'),
  other('# VEP-25: Lease', 'VEP #25: Lease'),
  other('# VEP #0171: Lease', 'VEP #171: Lease'),
  other('# vep #25: Lease', 'VEP #25: Lease'),
  other('# VEP #25 - Lease', 'VEP #25: Lease'),
  other('# 25: Lease', 'VEP #25: Lease'),
  { name: 'emphasis is no fault', job: { text: titled('# **VEP #42: Lease**') }, found: [] },
  {
    name: 'no number',
    job: { text: titled('# Memory lease') },
    found: [failed('The title has no number: `Memory lease`.')],
  },
  {
    name: 'a number that belongs to the title',
    job: { text: titled('# 64 bits for all') },
    found: [failed('The title has no number: `64 bits for all`.')],
  },
  {
    name: 'only a number',
    job: { text: titled('# VEP #42') },
    found: [failed('The title is only a number: `VEP #42`.')],
  },
  {
    name: 'the number of the template',
    job: { text: titled('# VEP #NNNN: Lease') },
    found: [failed("The title is still the template's: `VEP #NNNN: Lease`.")],
  },
  {
    name: 'the words of the template',
    job: { text: titled('# VEP #42: Your short, Descriptive title') },
    found: [failed("The title is still the template's: `VEP #42: Your short, Descriptive title`.")],
  },
  {
    name: 'no title',
    job: { text: titled('') },
    found: [failed('The proposal has no title: its first heading is not at level 1.')],
  },
  {
    name: 'the title is not the first heading',
    job: { text: `## Before\n\n${GOOD}` },
    found: [failed('The proposal has no title: its first heading is not at level 1.')],
  },
  {
    name: 'text before the title',
    job: { text: `Draft.\n\n${titled('# Lease')}` },
    found: [failed('The title has no number: `Lease`.', WRITE, { line: 3, column: 1 })],
  },
  {
    name: 'the form is the template’s',
    job: { text: GOOD, template: KEP, config: 'proposals: { series: KEP }' },
    found: [
      failed(
        'The title has no number: `VEP #42: Memory lease for paused machines`.',
        'Write `# KEP-<number of the tracking issue> – <title>`.',
      ),
    ],
  },
  {
    name: 'a title in the form of another template',
    job: { text: titled('# KEP-42 – Lease'), template: KEP, config: 'proposals: { series: KEP }' },
    found: [],
  },
  {
    name: 'without a template the form is that of the series',
    job: { text: titled('# Lease'), template: 'none', config: 'proposals: { series: EP }' },
    found: [
      failed('The title has no number: `Lease`.', 'Write `# EP #<number of the tracking issue>: <title>`.'),
    ],
  },
]);
