// A draft changes what was changed, and not a byte more; the patch of it is one that git takes.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  draftFrom,
  draftOf,
  draftText,
  edited,
  endOfLines,
  isUnchanged,
  newLines,
  renderDraft,
} from '../../../actions/shared/domain/draft.ts';
import { patchOf } from '../../../actions/shared/domain/patch.ts';
import { parseSource } from '../../../actions/shared/domain/source.ts';
import { files } from '../../support/documents.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const said = (content: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
function textOf(content: Uint8Array): string {
  const source = parseSource(content);
  if ('unreadable' in source) throw new Error(source.unreadable.message);
  return source.text;
}

describe('edited', () => {
  const lines = draftOf('a\nb\nc\nd');
  const insert = (at: number, text: string, removes = 0) => ({ at, removes, inserts: newLines([text]) });

  test.each([
    ['one line for another', [insert(1, 'B', 1)], 'a\nB\nc\nd'],
    [
      'in whatever order the edits are listed',
      [insert(3, 'D', 1), insert(0, 'x'), insert(1, 'B', 2)],
      'x\na\nB\nD',
    ],
    ['two at one place in their order', [insert(2, 'x'), insert(2, 'y')], 'a\nb\nx\ny\nc\nd'],
    ['at the end', [insert(4, 'e')], 'a\nb\nc\nd\ne'],
    ['side by side', [insert(1, 'B', 1), insert(2, 'C', 1)], 'a\nB\nC\nd'],
  ])('%s', (_name, edits, text) => {
    expect(draftText(edited(lines, edits))).toBe(text);
  });

  test('every line knows where it came from', () => {
    expect(edited(lines, [insert(1, 'x', 1)])).toEqual([
      { text: 'a', from: 1 },
      { text: 'x' },
      { text: 'c', from: 3 },
      { text: 'd', from: 4 },
    ]);
  });
});

describe('draftFrom', () => {
  test('each line is the next one of those words that the source has', () => {
    expect(draftFrom('a\nb\na\n', 'b\na\na\nnew\na\n')).toEqual([
      { text: 'b', from: 2 },
      { text: 'a', from: 1 },
      { text: 'a', from: 3 },
      { text: 'new' },
      { text: 'a' },
      { text: '', from: 4 },
    ]);
  });
});

test('lines are added before the last line end', () => {
  expect(['a\nb\n', 'a\nb', 'a', '', 'a\n\n'].map((text) => endOfLines(draftOf(text)))).toEqual([
    2, 2, 1, 0, 2,
  ]);
});

test('a draft is unchanged where its text is', () => {
  expect(isUnchanged(draftOf('a\nb'), 'a\nb')).toBe(true);
  expect(isUnchanged(edited(draftOf('a\nb'), [{ at: 1, removes: 1, inserts: [] }]), 'a\nb')).toBe(false);
});

describe('renderDraft', () => {
  test.each([
    ['a new line gets the usual line end', 'a\r\nb\r\nc\n', 'a\r\nnew\r\nb\r\nc\n'],
    ['a byte order mark stays first', '\ufeffa\nb\n', '\ufeffa\nnew\nb\n'],
    ['a last line without an end stays without', 'a\nb', 'a\nnew\nb'],
    ['lone carriage returns', 'a\rb\r', 'a\rnew\rb\r'],
    ['one line without an end', 'a', 'a\nnew'],
    ['of two line ends that are equally usual the first', 'a\r\nb\n', 'a\r\nnew\r\nb\n'],
    ['the most usual one, though it comes late', 'a\nb\r\nc\r\n', 'a\nnew\r\nb\r\nc\r\n'],
  ])('%s', (_name, before, after) => {
    const draft = edited(draftOf(textOf(bytes(before))), [{ at: 1, removes: 0, inserts: newLines(['new']) }]);
    expect(said(renderDraft(draft, bytes(before)))).toBe(after);
  });

  test('what is added behind a last line without an end is the last line now, without one', () => {
    const draft = edited(draftOf('a\nb'), [{ at: 2, removes: 0, inserts: newLines(['c']) }]);
    expect(said(renderDraft(draft, bytes('a\r\nb')))).toBe('a\r\nb\r\nc');
  });

  test('a line that moves keeps its own line end', () => {
    const lines = draftOf('a\nb\nc\n');
    const draft = edited(lines, [
      { at: 0, removes: 1, inserts: [] },
      { at: 2, removes: 0, inserts: lines.slice(0, 1) },
    ]);
    expect(said(renderDraft(draft, bytes('a\nb\r\nc\r\n')))).toBe('b\r\na\nc\r\n');
  });

  test('an empty line does not join two line ends to one', () => {
    const source = 'a\rb\n\nc\n';
    const lines = draftOf(textOf(bytes(source)));
    // The empty line with its `\n` stands behind the `\r` of the first line now.
    const draft = edited(lines, [{ at: 1, removes: 1, inserts: [] }]);
    const after = renderDraft(draft, bytes(source));
    expect(said(after)).toBe('a\r\rc\n');
    expect(textOf(after).split('\n')).toEqual(['a', '', 'c', '']);
  });

  test('untouched, a file stays what it is to the byte', () => {
    fc.assert(
      fc.property(files, (content) => {
        expect(renderDraft(draftOf(textOf(content)), content)).toEqual(content);
      }),
    );
  });
});

describe('patchOf', () => {
  test('no change, no patch', () => {
    expect(patchOf('a.md', 'a\n', draftOf('a\n'))).toEqual([]);
  });

  test('a changed line and its surroundings', () => {
    const source = `${'abcdefghij'.split('').join('\n')}\n`;
    const draft = edited(draftOf(source), [{ at: 5, removes: 1, inserts: [{ text: 'F', from: 6 }] }]);
    expect(patchOf('veps/a.md', source, draft)).toEqual([
      '--- a/veps/a.md',
      '+++ b/veps/a.md',
      '@@ -3,7 +3,7 @@',
      ' c',
      ' d',
      ' e',
      '-f',
      '+F',
      ' g',
      ' h',
      ' i',
    ]);
  });

  test('git makes of it what the draft is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patch-'));
    const file = join(folder, 'a.md');
    const line = fc.constantFrom('', 'a', 'b', '## c', '-- d', '++ e', '@@ f');
    const edit = fc.record({
      at: fc.nat(30),
      removes: fc.nat(3),
      inserts: fc.array(line, { maxLength: 3 }),
      from: fc.nat(30),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        fc.array(edit, { maxLength: 3 }),
        (lines, ends, edits) => {
          const source = lines.join('\n') + (ends ? '\n' : '');
          const start = draftOf(source);
          const draft = edits.reduce((now, { at, removes, inserts, from }) => {
            const index = at % now.length;
            const moved = start.slice(from % start.length, (from % start.length) + 1);
            return edited(now, [
              {
                at: index,
                removes: Math.min(removes, now.length - index),
                inserts: [...newLines(inserts), ...moved],
              },
            ]);
          }, start);
          const patch = patchOf('a.md', source, draft);
          fc.pre(draft.length > 0 && source !== '' && draftText(draft) !== '');
          if (draftText(draft) === source) return;
          writeFileSync(file, source);
          execFileSync('git', ['apply', '--unidiff-zero', '--whitespace=nowarn', '-'], {
            cwd: folder,
            input: `${patch.join('\n')}\n`,
          });
          expect(readFileSync(file, 'utf8')).toBe(draftText(draft));
        },
      ),
      { numRuns: 60 },
    );
  });
});
