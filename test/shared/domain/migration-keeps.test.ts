// What stays where target lines are taken away: everything that is not theirs, also what shows no text.

import { describe, expect, test } from '@jest/globals';
import { draftText, renderDraft } from '../../../actions/shared/domain/draft.ts';
import {
  type Migration,
  type MigrationJob,
  toFrontMatter,
} from '../../../actions/shared/domain/migration.ts';
import { toTargetLines } from '../../../actions/shared/domain/migration-back.ts';
import { readTemplateText } from '../../../actions/shared/domain/template-text.ts';
import { PRESETS } from '../../../actions/shared/presets.ts';
import { proposalOptions } from '../../../actions/shared/proposal-options.ts';
import { edit, GOOD, GOOD_FRONT_MATTER, PATH, TEMPLATE } from '../../support/proposal.ts';

const job = (text: string): MigrationJob => ({
  path: PATH,
  kind: 'proposal',
  text,
  options: proposalOptions(PRESETS.vep),
  template: readTemplateText(TEMPLATE).template,
  known: {},
});

function draftIn(migration: Migration) {
  if (!('draft' in migration)) throw new Error(JSON.stringify(migration));
  return migration.draft;
}

const forward = (text: string) => draftText(draftIn(toFrontMatter(job(text))));
const back = (text: string) => draftText(draftIn(toTargetLines(job(text))));

describe('sections of the target lines', () => {
  // None of these is text that a reader sees, and yet a document without them is another one.
  test.each([
    ['a thematic break', '---'],
    ['a thematic break above a heading underlined', '---\n\nGoals\n-----'],
    ['the definition of a link', '[lease]: https://example.org/lease'],
    ['an item without text', '-'],
    ['a quote without text', '>'],
    ['a code block without text', '```\n```'],
    ['a comment of the author', '<!-- ask the scheduler people -->'],
    ['a comment in a quote', '> <!-- -->'],
  ])('%s keeps the section of the target lines, there and back and there again', (_name, piece) => {
    for (const heading of ['VEP Status Metadata', 'Target releases']) {
      const mark = `${heading}\n`;
      const there = forward(
        edit(GOOD, mark, `${mark}\n${piece}\n`).replace('\n### Release Signoff', '\n## Signoff'),
      );
      expect(there).toContain(`# ${mark}\n${piece}\n`);
      expect(forward(back(there))).toBe(there);
    }
  });

  test.each([
    ['a suffix', '### Target releases (as agreed with storage)'],
    ['a link', '### [Target releases](#goals)'],
    ['a comment', '### Target releases <!-- ask storage -->'],
    ['two lines of its own', '[Target\nreleases](#goals)\n---'],
  ])('a heading with %s stays', (_name, heading) => {
    expect(forward(edit(GOOD, '### Target releases', heading))).toContain(`\n${heading}\n`);
  });

  test.each(['### Target-releases ###', '### **Target releases**:'])('the heading %j goes', (heading) => {
    expect(forward(edit(GOOD, '### Target releases', heading))).toBe(forward(GOOD));
  });

  test('a heading underlined goes with both its lines, and with nothing below them', () => {
    const plain = edit(GOOD, '### Release Signoff', '## Release Signoff');
    const text = edit(plain, '## VEP Status Metadata', 'VEP Status\nMetadata\n---');
    expect(forward(text)).toBe(forward(plain));
    const more = edit(text, 'Metadata\n---\n', 'Metadata\n---\n---\n');
    expect(forward(more)).toContain('\n\nVEP Status\nMetadata\n---\n---\n\n## Release Signoff');
  });
});

describe('front matter that is kept in a comment', () => {
  test('what it left out is not added on the way', () => {
    const text = GOOD_FRONT_MATTER.replace(/vep-number:.*\n|owning-sig:.*\n/g, '');
    expect(forward(back(text))).toBe(text);
  });

  test('milestones that nobody can read stay for their author', () => {
    const text = edit(GOOD_FRONT_MATTER, 'milestone:\n', 'milestone:\n- beta: "v1.11"\n');
    expect(forward(back(text))).toBe(text);
  });

  test('text behind an end that someone else wrote is no part of it', () => {
    const text = edit(back(GOOD_FRONT_MATTER), '\n-->\n', ' -->\n\n---\n\n<!-- mine\n-->\n');
    expect(forward(text)).toContain('\n---\n\n<!-- mine\n-->\n');
  });
});

test('an empty first line stays one where line ends are mixed', () => {
  const bytes = new TextEncoder().encode(`\n${GOOD.replaceAll('\n', '\r')}`);
  const draft = draftIn(toFrontMatter(job(`\n${GOOD}`)));
  const lines = new TextDecoder().decode(renderDraft(draft, bytes)).split(/\r\n?|\n/);
  expect(lines).toEqual(draft.map(({ text }) => text));
});

describe('a milestone beside target lines that front matter has no room for', () => {
  const LINE = '- This VEP targets alpha for version: v1.10';
  const beside = (...lines: readonly string[]) =>
    `${GOOD_FRONT_MATTER.trimEnd()}\n\n## VEP Status Metadata\n\n### Target releases\n\n${lines.join('\n')}\n`;

  test.each([
    ['twice the same stage', [LINE, LINE]],
    ['twice, in two ways to write it', [LINE, '- This VEP targets alpha for version: 1.10']],
  ])('%s: stays, there and back', (_name, lines) => {
    const before = beside(...lines);
    const lineForm = back(before);
    expect(lineForm).toContain('milestone:');
    expect(forward(lineForm)).toBe(before);
    expect(back(forward(lineForm))).toBe(lineForm);
  });

  test('with a blank line at the end of the document, and without', () => {
    for (const end of ['', '\n', '\n\n']) {
      const before = `${beside(LINE, LINE)}${end}`;
      expect(forward(back(before))).toBe(before);
    }
  });

  test('goes where the lines say something else meanwhile: it would rule over them', () => {
    const lineForm = back(beside(LINE, LINE));
    const moved = forward(lineForm.replaceAll('version: v1.10', 'version: v1.11'));
    expect(moved).toContain('version: v1.11');
    expect(moved).not.toContain('milestone:');
  });

  test('goes where one of the lines says something else meanwhile', () => {
    const moved = forward(back(beside(LINE, LINE)).replace(LINE, `${LINE}1`));
    expect(moved).toContain('v1.101');
    expect(moved).not.toContain('milestone:');
  });
});
