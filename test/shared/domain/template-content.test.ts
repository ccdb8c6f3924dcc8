// What does a section that answers a template say, with everything below it?

import { describe, expect, test } from '@jest/globals';
import type { Content } from '../../../actions/shared/domain/content.ts';
import { parseMarkdown } from '../../../actions/shared/domain/markdown.ts';
import { contentOf, matchSections, parseTemplate } from '../../../actions/shared/domain/template.ts';

const TEMPLATE = parseTemplate(
  parseMarkdown(
    `# VEP #NNNN: Title
## Targets
- This VEP targets alpha for version:
- Ship target version:
## Design
Describe the design.
### API
## Graduation
### Alpha
### Beta
#### Readiness
## Alternatives`,
  ),
);
const HEADINGS = TEMPLATE.sections.map((section) => section.heading);

/** The content of the section with that heading of the template. */
function content(heading: string, ...lines: readonly string[]): Content {
  const document = parseMarkdown(lines.join('\n'));
  const matches = matchSections(TEMPLATE, document);
  return contentOf(HEADINGS.indexOf(heading), TEMPLATE, matches, document);
}

describe('case 148: contentOf', () => {
  test.each<{ name: string; of: string; lines: readonly string[]; found: Content }>([
    { name: 'no such section', of: 'Design', lines: ['## Other', 'x'], found: 'empty' },
    { name: 'nothing', of: 'Design', lines: ['## Design'], found: 'empty' },
    { name: 'a comment', of: 'Design', lines: ['## Design', '<!-- x -->'], found: 'empty' },
    {
      name: "the template's words",
      of: 'Design',
      lines: ['## Design', 'Describe the *design*.'],
      found: 'template',
    },
    { name: 'a placeholder', of: 'Design', lines: ['## Design', 'TODO'], found: 'placeholder' },
    { name: 'a bare N/A', of: 'Design', lines: ['## Design', 'N/A'], found: 'not-applicable' },
    { name: 'text', of: 'Design', lines: ['## Design', 'x'], found: 'filled' },
    {
      name: 'text of the next section',
      of: 'Design',
      lines: ['## Design', '## Alternatives', 'x'],
      found: 'empty',
    },
    {
      name: 'text below a heading of its own',
      of: 'Design',
      lines: ['## Design', '### Own', 'x'],
      found: 'filled',
    },
    {
      name: 'a heading of its own without text',
      of: 'Design',
      lines: ['## Design', '### Own'],
      found: 'empty',
    },
    {
      name: 'text below what the template has below',
      of: 'Design',
      lines: ['## Design', '### API', 'x'],
      found: 'filled',
    },
    {
      name: 'text of another section of its level',
      of: 'Design',
      lines: ['## Design', '### Alternatives', 'x'],
      found: 'empty',
    },
    {
      name: 'text far below another section',
      of: 'Design',
      lines: ['## Design', '### Alternatives', '#### Own', '##### Deep', 'x'],
      found: 'empty',
    },
    {
      name: 'text behind another section',
      of: 'Design',
      lines: ['## Design', '### Alternatives', 'a', '#### Own', 'b', '### Next', 'x'],
      found: 'filled',
    },
    {
      name: 'text of what the template has deeper, but elsewhere',
      of: 'Design',
      lines: ['## Design', '### Alpha', 'x'],
      found: 'filled',
    },
    {
      name: 'text of a higher section that stands below',
      of: 'Alpha',
      lines: ['## Graduation', '### Alpha', '#### Design', 'x'],
      found: 'empty',
    },
    {
      name: 'text of its neighbour, one level too deep',
      of: 'Alpha',
      lines: ['### Alpha', '#### Beta', 'x'],
      found: 'empty',
    },
    { name: 'the first of its level', of: 'Beta', lines: ['### Alpha', '#### Beta', 'x'], found: 'filled' },
    { name: 'the deepest', of: 'Readiness', lines: ['#### Readiness', 'x'], found: 'filled' },
    { name: 'the last', of: 'Alternatives', lines: ['## Design', 'x', '## Alternatives'], found: 'empty' },
    {
      name: 'an open target',
      of: 'Targets',
      lines: [
        '## Targets',
        '- This VEP targets alpha for version: TBD',
        '- This VEP targets beta for version:',
      ],
      found: 'empty',
    },
    {
      name: 'a target',
      of: 'Targets',
      lines: ['## Targets', '- This VEP targets alpha for version: v1.9'],
      found: 'filled',
    },
    {
      name: 'a skipped target',
      of: 'Targets',
      lines: ['## Targets', '- This VEP targets alpha for version: N/A'],
      found: 'filled',
    },
  ])('$name: $found', ({ of, lines, found }) => {
    expect(content(of, ...lines)).toBe(found);
  });

  test('an index that the template does not have is empty', () => {
    const document = parseMarkdown('## Design\nx');
    expect(contentOf(99, TEMPLATE, matchSections(TEMPLATE, document), document)).toBe('empty');
  });
});
