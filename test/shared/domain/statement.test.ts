// The grammar of commands: what is one, what only looks like one, and that nothing shown, hidden or quoted ever signs off.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommand, parseStatement } from '../../../actions/shared/domain/statement.ts';

const kinds = (text: string) => parseStatement(text).commands.map(({ kind }) => kind);
const OID = '0123456789abcdef0123456789abcdef01234567';

describe('a line', () => {
  test.each([
    ['/lgtm', { kind: 'lgtm', sigs: [] }],
    ['/LGTM', { kind: 'lgtm', sigs: [] }],
    [' \t/Lgtm \t', { kind: 'lgtm', sigs: [] }],
    ['/lgtm no-issue', { kind: 'lgtm', sigs: [] }],
    ['/lgtm sig-network', { kind: 'lgtm', sigs: ['network'] }],
    ['/lgtm sig-network  SIG-storage sig-network', { kind: 'lgtm', sigs: ['network', 'storage'] }],
    [`/lgtm ${OID.toUpperCase()}`, { kind: 'lgtm', sigs: [], commit: OID }],
    ['/lgtm cancel', { kind: 'lgtm-cancel' }],
    ['/remove-lgtm', { kind: 'lgtm-cancel' }],
    ['/veto breaks migration', { kind: 'veto', reason: 'breaks migration' }],
    ['/veto', { kind: 'veto', reason: '' }],
    ['/veto cancel', { kind: 'veto-cancel' }],
    ['/remove-veto', { kind: 'veto-cancel' }],
    ['/approve', { kind: 'approve' }],
    ['/approve no-issue', { kind: 'approve' }],
    ['/approve cancel', { kind: 'approve-cancel' }],
    ['/remove-approve', { kind: 'approve-cancel' }],
    ['/hold', { kind: 'hold' }],
    ['/hold until Monday', { kind: 'hold' }],
    ['/hold cancel', { kind: 'hold-cancel' }],
    ['/unhold', { kind: 'hold-cancel' }],
    ['/remove-hold', { kind: 'hold-cancel' }],
  ])('%j', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });

  test.each([
    '/lgtm looks good but fix X',
    '/lgtm thanks!',
    '/lgtm /approve',
    '/lgtm sig-',
    '/lgtm network',
    '/lgtm sig-network and more',
    `/lgtm ${OID}0`,
    `/lgtm ${OID.slice(1)}`,
    `/lgtm ${OID} sig-network`,
    '/lgtmcancel',
    '/unlgtm',
    'lgtm',
    '/remove-lgtm please',
    '/approve of this',
    '\u00a0/lgtm',
    '/lgtm\u00a0',
    '\ufeff/lgtm',
    '/lgtm\u200b',
    '/lg\u200btm',
    '\u2028/lgtm',
    '/lgtm\u2029',
    '\f/lgtm',
    '/lgtm\v',
    '/ʟgtm',
  ])('%j is none', (line) => {
    expect(parseCommand(line)).toBeUndefined();
  });
});

test('blanks as long as a comment may be are looked through once', () => {
  for (let times = 0; times < 20; times += 1)
    expect(parseStatement(`/lgtm${' '.repeat(65_000)}x`).commands).toEqual([]);
});

describe('a comment that signs off', () => {
  test.each([
    ['case 25: any case', '/LGTM'],
    ['case 26: blanks, tabs and CRLF', 'Fine.\r\n/lgtm \t\r\n'],
    ['thanks before it', 'Thank you!\n/lgtm'],
    ['beside a hold', '/lgtm\n/hold\n\nQuick nit'],
    ['after an unhold', '/unhold\n/lgtm'],
    ['after a hard line break', 'Thank you!  \n/lgtm'],
    ['case 33: as a paragraph of its own inside details', '<details>\n\n/lgtm\n\n</details>'],
    ['after a quote that has ended', '> what about this?\n\nDone.\n/lgtm'],
    ['after a list that has ended', '- one\n- two\n\n/lgtm'],
    ['after a fence that has ended', '```\ncode\n```\n/lgtm'],
  ])('%s', (_name, text) => {
    expect(kinds(text)).toContain('lgtm');
  });
});

describe('a comment that does not', () => {
  test.each([
    ['case 27: words after it', '/lgtm looks good but fix X'],
    ['case 29: quoted', '> /lgtm'],
    ['case 29: quoted lazily', '> thanks\n/lgtm'],
    ['quoted lazily in a list', '- thanks\n/lgtm'],
    ['case 31: in a fence', '```\n/lgtm\n```'],
    ['case 31: in a fence of tildes', '~~~ text\n/lgtm\n~~~'],
    ['case 31: in a fence without end', 'see\n```\n/lgtm'],
    ['case 32: in a comment', '<!-- \n/lgtm\n-->'],
    ['case 32: in a comment inside a paragraph', 'Hm <!--\n/lgtm\n--> no'],
    ['case 33: in a block of HTML', '<details>\n/lgtm\n</details>'],
    ['case 34: indented by four', 'x\n\n    /lgtm'],
    ['case 35: as code', '`/lgtm`'],
    ['case 35: in code over lines', 'so `a\n/lgtm\nb`'],
    ['case 35: strong', '**/lgtm**'],
    ['case 35: strong over lines', '**a\n/lgtm\nb**'],
    ['case 35: in a list', '- /lgtm'],
    ['case 35: as a heading', '# /lgtm'],
    ['as an underlined heading', '/lgtm\n==='],
    ['case 37: after a no-break space', '\u00a0/lgtm'],
    ['case 37: after a byte order mark', '\ufeff/lgtm'],
    ['after a line separator', 'x\u2028/lgtm'],
    ['in a link', '[x\n/lgtm\n](http://x)'],
    ['in a table', 'a | b\n--|--\n/lgtm'],
    ['in a formula', '$$\n/lgtm\n$$'],
    ['as a definition', '[a]:\n/lgtm'],
    ['escaped', '\\/lgtm'],
    ['as an entity', '&#47;lgtm'],
    ['case 39: beside its cancel', '/lgtm\n\n/lgtm cancel'],
    ['case 39: beside a veto', '/lgtm\n/veto no'],
  ])('%s', (_name, text) => {
    expect(kinds(text)).not.toContain('lgtm');
  });
});

describe('an objection', () => {
  test.each([
    'breaks `migration`',
    'see [this](https://x.example)',
    'is *not* good',
    'is <b>bad</b>',
    'see <https://x.example>',
    'is ![x](y)',
  ])('stands whatever its reason holds: %s', (reason) => {
    expect(parseStatement(`No.\n/veto ${reason}\nSorry.`).commands).toEqual([{ kind: 'veto', reason }]);
  });

  test.each(['`/veto no`', '**/veto no**', 'a `b\n/veto no` c', '[a\n/veto no](x)', '> /veto no'])(
    'is none where its beginning is shown and not said: %j',
    (text) => {
      expect(kinds(text)).toEqual([]);
    },
  );

  test.each([
    ['indented, with markup behind it', '  /veto `x`', ['veto']],
    ['indented markup', '  `/veto x`', []],
    ['markup on the line before', '`a` and **b**\n/veto no', ['veto']],
    ['markup on the line after', '/veto no\n`a` and **b**', ['veto']],
    ['markup that begins on its line and goes on', '/veto see `a\nb` c', ['veto']],
    ['a hold', '/hold until `x`', ['hold']],
    ['an approval is no objection', '/approve `x`', []],
    ['what takes back is no objection', '/lgtm cancel `x`', []],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('markup on the lines around a sign-off does not touch it', () => {
    expect(kinds('`a`\n/lgtm\n**b**')).toEqual(['lgtm']);
  });

  test('what only looks like a table or a formula hides nothing', () => {
    expect(kinds('a\n|\n/lgtm')).toEqual(['lgtm']);
    expect(kinds('costs $5 and $$\n/lgtm')).toEqual(['lgtm']);
    expect(kinds('a | b\n:-: | -\n/lgtm')).toEqual([]);
    expect(kinds('  $$\nx\n/lgtm')).toEqual([]);
  });

  test('a comment of the greatest length is read, one longer only for objections', () => {
    const filled = (length: number) => `/lgtm\n\n${'word '.repeat(20_000)}`.slice(0, length);
    expect(kinds(filled(65_536))).toEqual(['lgtm']);
    expect(kinds(filled(65_537))).toEqual([]);
    expect(parseStatement(`/veto no\n/lgtm\nlgtm!\n${'x'.repeat(65_536)}`)).toEqual({
      commands: [{ kind: 'veto', reason: 'no' }],
      nearMisses: [],
    });
  });

  test('markup in a sign-off makes it none', () => {
    expect(kinds('/lgtm `sig-network`')).toEqual([]);
    expect(kinds('/lgtm <!-- -->')).toEqual([]);
  });
});

describe('near misses', () => {
  test.each(['/lgtm thanks!', 'lgtm but the title', '/lgtm /approve', '`/lgtm`', '> /lgtm', '- /lgtm'])(
    '%j is remembered',
    (text) => {
      expect(parseStatement(text).nearMisses).toEqual([text]);
    },
  );

  test.each(['/lgtm', '/lgtm cancel', 'Thanks!', '/hold'])('%j is none', (text) => {
    expect(parseStatement(text).nearMisses).toEqual([]);
  });
});

describe('whatever is written', () => {
  const line = fc.constantFrom(
    '/lgtm',
    '/lgtm sig-network',
    'text',
    '',
    '> q',
    '- i',
    '```',
    '~~~',
    '<div>',
    '</div>',
    '<!--',
    '-->',
    '    x',
    '`',
    '**',
    '# h',
    '---',
    '===',
    '[a]:',
    '|-|',
    '$$',
    '\\',
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

  test('within quotes nothing signs off', () => {
    fc.assert(
      fc.property(text, (inner) => {
        const quoted = inner
          .split('\n')
          .map((each) => `> ${each}`)
          .join('\n');
        expect(kinds(quoted)).not.toContain('lgtm');
      }),
    );
  });

  test('within a fence longer than any inside nothing signs off', () => {
    fc.assert(
      fc.property(text, (inner) => {
        expect(kinds(`\`\`\`\`\`\n${inner}\n\`\`\`\`\``)).not.toContain('lgtm');
      }),
    );
  });

  test('a sign-off is a line of the text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ maxLength: 60 })), (any) => {
        if (kinds(any).includes('lgtm')) expect(any).toMatch(/(?:^|[\r\n])[ \t]*\/lgtm[^\r\n]*(?:$|[\r\n])/i);
      }),
    );
  });

  test('a text that could take the parser long signs nothing off, and its objection stands', () => {
    const nested = `${'- '.repeat(20_000)}\n\n/lgtm\n\n/veto no\n`;
    expect(parseStatement(nested).commands).toEqual([{ kind: 'veto', reason: 'no' }]);
    expect(kinds(`/lgtm\n${'x'.repeat(70_000)}`)).toEqual([]);
  });
});
