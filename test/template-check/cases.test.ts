// Each directory of cases/ is a proposal with one kind of fault, and the report that its author reads.
// UPDATE_CASES=1 writes the reports: read every line that changed.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { renderText } from '../../actions/cli/format/text.ts';
import { toVerdict } from '../../actions/shared/verdict.ts';
import { check, FRONT_MATTER_TEMPLATE, TEMPLATE } from '../support/proposal.ts';

const CASES = new URL('cases/', import.meta.url);

test.each(readdirSync(CASES).sort())('%s; new report right? UPDATE_CASES=1 npm test -- cases', (name) => {
  const text = readFileSync(new URL(`${name}/proposal.md`, CASES), 'utf8');
  const template = text.startsWith('---\n') ? FRONT_MATTER_TEMPLATE : TEMPLATE;
  const result = check({ text, template, base: 'none' });
  const notices = result.note === undefined ? [] : [result.note];
  const report = renderText(
    toVerdict('template-check', [result], notices),
    () => text,
    (_style, words) => words,
  );
  const expected = new URL(`${name}/expected.md`, CASES);
  if (process.env['UPDATE_CASES'] === '1') writeFileSync(expected, report);
  expect(report).toBe(readFileSync(expected, 'utf8'));
});
