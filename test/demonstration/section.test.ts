// Is another text put where a section stands, and nothing else touched?

import { expect, test } from '@jest/globals';
import { headingsOf, sectionAt, withSection } from './section.ts';

const TEXT = '# A\n\none\n\n## B\n\ntwo\n\nC\n===\n\nthree\n```\n# no heading\n```\n## D\n';

test('headings are those of the Markdown model, with their lines', () => {
  expect([...headingsOf(TEXT)]).toEqual([
    [1, 'A'],
    [5, 'B'],
    [9, 'C'],
    [16, 'D'],
  ]);
});

test.each<[number, string, string]>([
  [1, 'new', '# A\n\nnew\n\n## B\n\ntwo\n\nC\n===\n\nthree\n```\n# no heading\n```\n## D\n'],
  [5, '\n\nnew\n\n', '# A\n\none\n\n## B\n\nnew\n\nC\n===\n\nthree\n```\n# no heading\n```\n## D\n'],
  [9, 'new', '# A\n\none\n\n## B\n\ntwo\n\nC\n===\n\nnew\n\n## D\n'],
  [16, 'new', `${TEXT}\nnew\n`],
  [5, '', '# A\n\none\n\n## B\n\nC\n===\n\nthree\n```\n# no heading\n```\n## D\n'],
])('the section of line %d says %j', (line, said, whole) => {
  const lines = sectionAt(TEXT, line);
  expect(lines && withSection(TEXT, lines, said)).toBe(whole);
});

test.each([0, 2, 10, 14, 99, Number.NaN])('no section begins on line %d', (line) => {
  expect(sectionAt(TEXT, line)).toBeUndefined();
});

test('line ends stay what they are', () => {
  const text = '# A\r\n\r\none\r\n\r\n## B\r\n';
  const lines = sectionAt(text, 1);
  expect(lines && withSection(text, lines, 'x\ny')).toBe('# A\r\n\r\nx\r\ny\r\n\r\n## B\r\n');
});
