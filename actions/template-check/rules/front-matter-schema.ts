// Is the front matter there where the template has one, and is it sound?

import { parseNumber } from '../../shared/domain/proposal.ts';
import type { Finding, Rule } from '../../shared/domain/rule.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Facts } from '../facts.ts';

export const frontMatterSchema: Rule<Facts> = {
  id: 'front-matter-schema',
  description: 'Front matter has the fields of VEP-282 with valid values.',
  why: 'The front matter is the authoritative record of status, people and targets; boards and tools derive their view from it.',
  reference: 'P-5',
  ofTemplate: true,
  check: ({ proposal, template, config }) => {
    const { metadata, document } = proposal;
    const stray = document.strayFrontMatter;
    if (stray !== undefined) {
      const message =
        stray === 1
          ? 'The front matter is never closed.'
          : `The front matter begins at line ${stray}, not at the first line.`;
      const hint = stray === 1 ? 'Close it with a line `---`.' : 'Move it to the top of the file.';
      return [{ outcome: 'failed', subject: 'front matter', message, hint, at: { line: stray, column: 1 } }];
    }
    if (!metadata) {
      const asked = config.proposals.metadata;
      const wanted = asked === 'front-matter' || (asked === 'auto' && template?.metadata === 'front-matter');
      if (!wanted) return [];
      const message = 'The proposal has no front matter; the template has one.';
      return [
        {
          outcome: 'failed',
          subject: 'front matter',
          message,
          hint: 'Copy the block between the two `---` from the template and fill it.',
          at: { line: 1, column: 1 },
        },
      ];
    }
    const findings: Finding[] = metadata.problems.map((problem) => ({
      outcome:
        (problem.message.startsWith('Unknown key') && !problem.field.startsWith('milestone')) ||
        problem.message.endsWith('still `TBD`.')
          ? 'warning'
          : 'failed',
      subject: problem.field,
      message: `Front matter: ${problem.message}`,
      hint: 'Correct the field as the template shows it.',
      at: { line: problem.line, column: problem.column },
    }));
    const { number, title, featureGate } = metadata;
    if (number && parseNumber(number.value) === undefined)
      findings.push(placeholder('the number', number, 'the number of the tracking issue'));
    if (title && /your short, descriptive title/i.test(title.value))
      findings.push(placeholder('the title', title, 'the title of the proposal'));
    if (featureGate?.value === 'FeatureName')
      findings.push(placeholder('the feature gate', featureGate, 'its name'));
    const author = metadata.authors.find(({ value }) => value === '@github-handle');
    if (author) findings.push(placeholder('the author', author, 'a login'));
    return findings;
  },
};

function placeholder(
  what: string,
  field: { value: string; line: number; column: number },
  expected: string,
): Finding {
  return {
    outcome: 'failed',
    subject: `placeholder ${what}`,
    message: `Front matter: ${what} is ${quote(field.value)}; expected ${expected}.`,
    hint: 'Replace the value of the template.',
    at: { line: field.line, column: field.column },
  };
}
