// Which texts are parsed under a deadline only?

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isHazardous } from '../../../actions/shared/domain/hazard.ts';

/** `count` lines of the same text. */
function rows(count: number, text: string): string {
  return Array.from({ length: count }, () => text).join('\n');
}

describe('case 154: isHazardous', () => {
  test.each([
    { name: 'nothing', text: '', hazardous: false },
    { name: 'a proposal', text: fixture('vep.md'), hazardous: false },
    { name: 'its template', text: fixture('vep-template.md'), hazardous: false },
    { name: 'blank lines', text: '\n'.repeat(5999), hazardous: false },
    { name: 'a long blank line', text: ' '.repeat(5000), hazardous: false },
  ])('$name: $hazardous', ({ text, hazardous }) => {
    expect(isHazardous(text)).toBe(hazardous);
  });

  test.each([
    { name: 'size', calm: 'a'.repeat(196608), wild: 'a'.repeat(196609) },
    { name: 'lines', calm: rows(6000, 'a'), wild: rows(6001, 'a') },
    { name: 'lines, though blank', calm: rows(6000, ''), wild: rows(6001, '') },
    { name: 'an indentation', calm: `${' '.repeat(100)}a`, wild: `${' '.repeat(101)}a` },
    {
      name: 'an indentation behind others',
      calm: `a\n${'\t'.repeat(100)}a`,
      wild: `a\n${'\t'.repeat(101)}a`,
    },
    { name: 'quotes in quotes', calm: `${'>'.repeat(14)} a`, wild: `${'>'.repeat(15)} a` },
    { name: 'quotes with blanks', calm: `${' > '.repeat(14)} a`, wild: `${' > '.repeat(15)} a` },
    { name: 'lists in lists', calm: `${'- '.repeat(14)}a`, wild: `${'- '.repeat(15)}a` },
    { name: 'lists that end the line', calm: `${'+ '.repeat(13)}*`, wild: `${'+ '.repeat(14)}*` },
    { name: 'lists with tabs', calm: `${'*\t'.repeat(14)}a`, wild: `${'*\t'.repeat(15)}a` },
    { name: 'numbered lists', calm: `${'1. '.repeat(14)}a`, wild: `${'123456789) '.repeat(15)}a` },
    {
      name: 'numbered lists that end the line',
      calm: `${'1) '.repeat(13)}2.`,
      wild: `${'1) '.repeat(14)}2.`,
    },
    {
      name: 'indentation altogether',
      calm: rows(1000, `${' '.repeat(40)}a`),
      wild: rows(1001, `${' '.repeat(40)}a`),
    },
    {
      name: 'markers altogether',
      calm: rows(1000, `${'> '.repeat(5)}a`),
      wild: rows(1001, `${'> '.repeat(5)}a`),
    },
    {
      name: 'indentation and markers altogether',
      calm: rows(1000, `${' '.repeat(20)}- 1. a`),
      wild: rows(1001, `${' '.repeat(20)}- 1. a`),
    },
    { name: 'open comments in a block', calm: rows(200, '<!-- 789'), wild: rows(220, '<!-- 789') },
    { name: 'instructions in a block', calm: rows(200, '<?345678'), wild: rows(220, '<?345678') },
    { name: 'two to a line', calm: rows(140, '<!-- <!--'), wild: rows(145, '<!-- <!--') },
    {
      name: 'backticks of several lengths',
      calm: rows(300, '` `` a ` ``'),
      wild: rows(300, '` `` ``` a'),
    },
  ])('a limit: $name', ({ calm, wild }) => {
    expect(isHazardous(calm)).toBe(false);
    expect(isHazardous(wild)).toBe(true);
  });

  test('the limit of openers is their number times the length of the block', () => {
    // Each opener stands on a line of its own; the last line is padding.
    const block = (openers: number, length: number) =>
      `${'<!\n'.repeat(openers)}${'a'.repeat(length - 3 * openers - 1)}`;
    expect(isHazardous(block(100, 4000))).toBe(false);
    expect(isHazardous(block(100, 4001))).toBe(true);
    expect(isHazardous(block(4, 100_000))).toBe(false);
    expect(isHazardous(block(4, 100_001))).toBe(true);
  });

  test.each([
    { name: 'comments that are closed', text: rows(2000, '<!-- a -->') },
    { name: 'instructions that are closed', text: rows(2000, '<? a ?>') },
    { name: 'more ends than openers', text: rows(2000, 'a --> -->') },
    { name: 'comments in blocks of their own', text: rows(2000, '<!-- a\n') },
    { name: 'a long line of no-break spaces', text: '\u00a0'.repeat(5000) },
    { name: 'comments in blocks apart by blanks', text: rows(2000, '<!-- a\n \t') },
    { name: 'code', text: rows(3000, '`a` and ``b``') },
    { name: 'hyphens and digits in words', text: rows(1000, `${'a-b 1.2 '.repeat(10)}`) },
    { name: 'a thematic break', text: '-'.repeat(200) },
    { name: 'emphasis', text: `${'*'.repeat(200)}a` },
    { name: 'a number of ten digits', text: `${'1234567890. '.repeat(20)}a` },
    { name: 'containers behind text', text: `a ${'> '.repeat(100)}` },
  ])('calm: $name', ({ text }) => {
    expect(isHazardous(text)).toBe(false);
  });

  test.each([
    { name: 'a comment is not closed by the end of an instruction', text: '<!-- ?> '.repeat(1000) },
    { name: 'an instruction is not closed by the end of a comment', text: '<? --> '.repeat(1000) },
    { name: 'nor is what holds characters', text: '<![CDATA[ --> ?> '.repeat(1000) },
    { name: 'what stands before does not close', text: `${'-->'.repeat(1000)}${'<!--'.repeat(1000)}` },
  ])('wild: $name', ({ text }) => {
    expect(isHazardous(text)).toBe(true);
  });

  test('a line that only looks blank does not end a block', () => {
    expect(isHazardous(rows(2000, '<!-- a\n\u00a0'))).toBe(true);
  });

  test('what closes on one line does not pay for another', () => {
    expect(isHazardous(`${rows(10, '--> --> -->')}\n${rows(300, '<!-- a b c')}`)).toBe(true);
  });
});

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
}
