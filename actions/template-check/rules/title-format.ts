// Does the title say which proposal this is?

import { wordsBehindTemplateNumber } from '../../shared/domain/content.ts';
import { numberOf } from '../../shared/domain/proposal.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import { type Facts, sectionOf } from '../facts.ts';

export const titleFormat: Rule<Facts> = {
  id: 'title-format',
  description: 'The first heading is `# VEP #<number>: <title>`, with the name of the series.',
  why: 'The title ties the document to its tracking issue, whose number it carries.',
  reference: 'P-4',
  ofTemplate: true,
  check: (facts) => {
    const { proposal, config, template } = facts;
    const { before, after } = template?.title ?? { before: `${config.proposals.series} #`, after: ': ' };
    const { title } = proposal;
    const number = numberOf(proposal) ?? '<number of the tracking issue>';
    const write = (text: string) => `${quote(`# ${before}${number}${after}${text || '<title>'}`)}`;
    const fail = (subject: string, message: string, hint: string): Finding[] => {
      const at = { line: title?.line ?? 1, column: title?.column ?? 1 };
      return [{ outcome: 'failed', subject, message, hint, at }];
    };
    if (!title) {
      const message = 'The proposal has no title: its first heading is not at level 1.';
      return fail('none', message, `Insert ${write('')} above it.`);
    }
    const found = quote(title.heading);
    const isSection = facts.answers.some((answer) => sectionOf(facts, answer)?.line === title.line);
    if (isSection) {
      return fail(
        'none',
        `The proposal has no title: it begins with its section ${found}.`,
        `Insert ${write('')} above it.`,
      );
    }
    if (/N{3,}/.test(title.heading) || /your short, descriptive title/i.test(title.heading)) {
      const words = wordsBehindTemplateNumber(title.heading) ?? '';
      return fail('placeholder', `The title is still the template's: ${found}.`, `Write ${write(words)}.`);
    }
    if (title.number === undefined)
      return fail('number', `The title has no number: ${found}.`, `Write ${write(title.text)}.`);
    if (title.text === '')
      return fail('text', `The title is only a number: ${found}.`, `Write ${write('')}.`);
    const expected = `${before}${title.number}${after}${title.text}`;
    if (title.heading === expected) return [];
    const message = `The title is ${found}; expected the form ${quote(`${before}${title.number}${after}…`)}.`;
    const at = { line: title.line, column: title.column };
    return [{ outcome: 'warning', subject: 'form', message, hint: `Write ${quote(`# ${expected}`)}.`, at }];
  },
};
