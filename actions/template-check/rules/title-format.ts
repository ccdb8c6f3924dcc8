// Does the title say which proposal this is?

import type { Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const titleFormat: Rule<Facts> = {
  id: 'title-format',
  description: 'The first heading is `# VEP #<number>: <title>`, with the name of the series.',
  why: 'The title ties the document to its tracking issue, whose number it carries.',
  reference: 'P-4',
  check: ({ proposal, config, template }) => {
    const { before, after } = template?.title ?? { before: `${config.proposals.series} #`, after: ': ' };
    const { title } = proposal;
    const form = `\`# ${before}<number of the tracking issue>${after}<title>\``;
    const hint = `Write ${form}.`;
    if (!title) {
      const message = 'The proposal has no title: its first heading is not at level 1.';
      return [{ outcome: 'failed', subject: 'title', message, hint, at: { line: 1, column: 1 } }];
    }
    const at = { line: title.line, column: title.column };
    const found = quote(title.heading);
    const placeholder = /N{3,}/.test(title.heading) || /your short, descriptive title/i.test(title.heading);
    if (placeholder) {
      return [
        {
          outcome: 'failed',
          subject: 'title',
          message: `The title is still the template's: ${found}.`,
          hint,
          at,
        },
      ];
    }
    if (title.number === undefined) {
      return [
        { outcome: 'failed', subject: 'title', message: `The title has no number: ${found}.`, hint, at },
      ];
    }
    if (title.text === '') {
      return [
        { outcome: 'failed', subject: 'title', message: `The title is only a number: ${found}.`, hint, at },
      ];
    }
    const expected = `${before}${title.number}${after}${title.text}`;
    if (title.heading === expected) return [];
    const message = `The title is ${found}; expected ${quote(expected)}.`;
    return [{ outcome: 'warning', subject: 'title', message, hint: `Write ${quote(`# ${expected}`)}.`, at }];
  },
};
