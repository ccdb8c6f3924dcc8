import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { titleFormat } from '../../../actions/template-check/rules/title-format.ts';
import { edit, GOOD, TEMPLATE } from '../../support/proposal.ts';
import { describeRule, type RuleCase } from '../../support/rule.ts';

const write = (title: string) => `Write \`# VEP #42: ${title}\`.`;
const INSERT = 'Insert `# VEP #42: <title>` above it.';
const AT = { line: 1, column: 1 };

function titled(title: string): string {
  return edit(GOOD, '# VEP #42: Memory lease for paused machines', title);
}

function failed(subject: string, message: string, hint: string, at = AT): Finding {
  return { outcome: 'failed', subject, message, hint, at };
}

function other(title: string, expected: string): RuleCase {
  const form = expected.replace(/: .*/, ': …');
  const message = `The title is \`${title.replace('# ', '')}\`; expected the form \`${form}\`.`;
  const hint = `Write \`# ${expected}\`.`;
  return {
    name: title,
    job: { text: titled(title) },
    found: [{ outcome: 'warning', subject: 'form', message, hint, at: AT }],
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
    found: [failed('number', 'The title has no number: `Memory lease`.', write('Memory lease'))],
  },
  {
    name: 'a number that belongs to the title',
    job: { text: titled('# 64 bits for all') },
    found: [failed('number', 'The title has no number: `64 bits for all`.', write('64 bits for all'))],
  },
  {
    name: 'only a number',
    job: { text: titled('# VEP #42') },
    found: [failed('text', 'The title is only a number: `VEP #42`.', write('<title>'))],
  },
  {
    name: 'the number of the template',
    job: { text: titled('# VEP #NNNN: Lease') },
    found: [failed('placeholder', "The title is still the template's: `VEP #NNNN: Lease`.", write('Lease'))],
  },
  {
    name: 'the words of the template',
    job: { text: titled('# VEP #42: Your short, Descriptive title') },
    found: [
      failed(
        'placeholder',
        "The title is still the template's: `VEP #42: Your short, Descriptive title`.",
        write('<title>'),
      ),
    ],
  },
  {
    name: 'no title',
    job: { text: titled('') },
    found: [failed('none', 'The proposal has no title: its first heading is not at level 1.', INSERT)],
  },
  {
    name: 'a section in place of the title',
    job: { text: edit(titled(''), '## Overview', '# Overview').replace(/^[\s\S]*?# Overview/, '# Overview') },
    found: [failed('none', 'The proposal has no title: it begins with its section `Overview`.', INSERT)],
  },
  {
    name: 'where nobody knows the number it stays open',
    job: { text: titled('# Lease'), path: 'veps/sig-compute/lease.md' },
    found: [
      failed(
        'number',
        'The title has no number: `Lease`.',
        'Write `# VEP #<number of the tracking issue>: Lease`.',
      ),
    ],
  },
  {
    name: 'the title is not the first heading',
    job: { text: `## Before\n\n${GOOD}` },
    found: [failed('none', 'The proposal has no title: its first heading is not at level 1.', INSERT)],
  },
  {
    name: 'text before the title',
    job: { text: `Draft.\n\n${titled('# Lease')}` },
    found: [failed('number', 'The title has no number: `Lease`.', write('Lease'), { line: 3, column: 1 })],
  },
  {
    name: 'the form is the template’s',
    job: { text: GOOD, template: KEP, config: 'proposals: { series: KEP }' },
    found: [
      failed(
        'number',
        'The title has no number: `VEP #42: Memory lease for paused machines`.',
        'Write `# KEP-42 – VEP #42: Memory lease for paused machines`.',
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
    found: [failed('number', 'The title has no number: `Lease`.', 'Write `# EP #42: Lease`.')],
  },
]);
