// Which lines set labels, which only look like it, and whose word holds.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decideLabels,
  type LabelForms,
  type LabelTalk,
  labelWords,
  ownerLabelChange,
  parseLabelCommands,
} from '../../../actions/shared/domain/label-command.ts';

const said = (text: string) =>
  parseLabelCommands(text).map(({ family, isSet, value }) => `${isSet ? '+' : '-'}${family}/${value}`);

describe('what is said', () => {
  test.each<[string, string, string[]]>([
    ['one', '/sig network', ['+sig/network']],
    [
      'each of the families',
      '/sig network\n/kind bug\n/stage alpha',
      ['+sig/network', '+kind/bug', '+stage/alpha'],
    ],
    ['several at once', '/sig network storage', ['+sig/network', '+sig/storage']],
    ['taken away', '/remove-sig network\n/remove-kind bug', ['-sig/network', '-kind/bug']],
    ['case 25: upper case', '/SIG Network', ['+sig/network']],
    [
      'case 26: blanks around it, and other line ends',
      '  /sig \tnetwork \t\r\n/kind bug\r\n',
      ['+sig/network', '+kind/bug'],
    ],
    ['indented, and nothing else', '  /sig network', ['+sig/network']],
    ['among prose', 'Thank you!\n/sig network\nBye.', ['+sig/network']],
    ['behind a blank line in <details>', '<details>\n\n/sig network\n\n</details>', ['+sig/network']],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['the template’s own words', '/sig $SIG'],
    ['no value', '/sig\n/kind \n/remove-stage'],
    ['case 27: more than values', '/sig network, please'],
    ['another command', '/signal network\n/kinds bug\n/sig-network'],
    ['case 29: quoted', '> /sig network\nlazy'],
    ['a lazy continuation', '> quoted\n/sig network'],
    ['case 31: in a fence', '```\n/sig network\n```'],
    ['case 31: in a fence that is never closed', '~~~\n/sig network'],
    ['case 32: in a comment', '<!--\n/sig network\n-->'],
    ['case 33: in <details>', '<details>\n/sig network\n</details>'],
    ['case 34: indented', 'x\n\n    /sig network'],
    [
      'case 35: code, emphasis, list, heading',
      '`/sig network`\n\n**/sig network**\n\n- /sig network\n\n# /sig network',
    ],
    ['markup in the value', '/sig **network**\n/kind [bug](x)\n/kind `bug`'],
    ['case 37: marks and other blanks', '\ufeff/sig network\n\u00a0/kind bug\n/kind\u00a0bug'],
    ['other line ends', 'a\u2028/sig network'],
    ['text too deep to be read', `${'> '.repeat(2_000)}x\n\n/sig network`],
    ['a name that is too long', `/sig ${'a'.repeat(51)}`],
  ])('%s says nothing', (_name, text) => {
    expect(said(text)).toEqual([]);
  });

  test('a flood is cut', () => {
    expect(said('/kind a b c d\n'.repeat(250))).toHaveLength(20);
  });

  test('a text that is longer than anybody needs says nothing, and is not parsed', () => {
    expect(said(`/kind bug\n${'*a_ '.repeat(16_000)}`)).toEqual([]);
    expect(said(`/kind bug\n\n${'x'.repeat(4_000)}`)).toEqual([]);
    const longest = `/kind bug\n\n${'x'.repeat(4_000)}`.slice(0, 4_000);
    expect([said(longest), said(`${longest}x`)]).toEqual([['+kind/bug'], []]);
  });

  test('of many texts the newest are read, and those that say nothing of labels are not counted', () => {
    const texts = Array.from({ length: 150 }, (_, at) => ({ text: `/kind k${at}`, at }));
    const read = labelWords([...texts, ...Array.from({ length: 200 }, () => ({ text: 'Hm.', at: 500 }))]);
    expect([read.length, read[0]?.at]).toEqual([100, 50]);
  });

  test('a word within a line, or at the end of another, says nothing of labels', () => {
    const texts = ['Ask by /sig network.', 'x/sig network', '`  /sig network`'];
    expect(labelWords(texts.map((text) => ({ text, at: 1 })))).toEqual([]);
    expect(labelWords([{ text: 'x\n\t /sig network', at: 1 }])).toHaveLength(1);
  });

  test('any text is read, and what is read are names', () => {
    const pieces = fc.constantFrom(
      '/sig ',
      '/remove-kind ',
      '/stage',
      'network',
      ' ',
      '\n',
      '\t',
      '`',
      '> ',
      '<!--',
      '-->',
      '$SIG',
      '@torvalds',
      '#1',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        for (const { value } of parseLabelCommands(parts.join('')))
          expect(value).toMatch(/^[a-z0-9][\w.+-]*$/);
      }),
    );
  });
});

const FORMS: LabelForms = { sig: 'sig/{sig}', families: ['sig', 'kind', 'stage'], kept: [], lasting: [] };
const EXISTING = ['sig/network', 'sig/storage', 'kind/bug', 'stage/alpha', 'stage/beta'];
const exists = (name: string) => EXISTING.includes(name.toLowerCase());

function decide(
  talk: Partial<LabelTalk> & { readonly words?: readonly string[] },
  forms: Partial<LabelForms> = {},
) {
  const words = (talk.words ?? []).map((text, index) => ({ text, at: 10 * (index + 1) }));
  return decideLabels(
    { said: labelWords(words), standing: [], events: [], ...talk },
    { ...FORMS, ...forms },
    exists,
  );
}

const change = (add: string[], remove: string[] = [], unknown: string[] = []) => ({ add, remove, unknown });

describe('whose word holds', () => {
  test('what is said and not there is set; what is there stays', () => {
    expect(decide({ words: ['/sig network storage'], standing: ['SIG/Network'] })).toEqual(
      change(['sig/storage']),
    );
  });

  test('the newest word of each label', () => {
    expect(decide({ words: ['/sig network', '/remove-sig network', '/sig storage'] })).toEqual(
      change(['sig/storage']),
    );
    expect(decide({ words: ['/remove-sig network', '/sig network'], standing: ['sig/network'] })).toEqual(
      change([]),
    );
    expect(decide({ words: ['/sig network', '/remove-sig network'], standing: ['sig/network'] })).toEqual(
      change([], ['sig/network']),
    );
  });

  test('`sig-network` is the SIG that owns it, as front matter writes it', () => {
    expect(decide({ words: ['/sig sig-network'] })).toEqual(change(['sig/network']));
  });

  test('a hand overrules what was said before, and not what is said after it', () => {
    const events = [{ label: 'sig/network', at: 15, isSet: false, isOwn: false }];
    expect(decide({ words: ['/sig network'], events })).toEqual(change([]));
    expect(decide({ words: ['/sig network', '/sig network'], events })).toEqual(change(['sig/network']));
    expect(decide({ words: ['/remove-sig network'], events, standing: ['sig/network'] })).toEqual(change([]));
  });

  test('a hand at the same instant overrules, and one on another label does not', () => {
    const by = (label: string, at: number) => [{ label, at, isSet: false, isOwn: false }];
    expect(decide({ words: ['/sig network'], events: by('Sig/Network', 10) })).toEqual(change([]));
    expect(decide({ words: ['/sig network'], events: by('sig/storage', 15) })).toEqual(
      change(['sig/network']),
    );
  });

  test('only a stage that is set takes another stage away', () => {
    const standing = ['stage/alpha', 'stage/beta'];
    expect(decide({ words: ['/kind bug'], standing })).toEqual(change(['kind/bug']));
    expect(decide({ words: ['/remove-stage alpha'], standing })).toEqual(change([], ['stage/alpha']));
  });

  test('one stage at a time', () => {
    expect(decide({ words: ['/stage beta'], standing: ['stage/alpha', 'kind/bug'] })).toEqual(
      change(['stage/beta'], ['stage/alpha']),
    );
    expect(decide({ words: ['/stage alpha', '/stage beta'] })).toEqual(change(['stage/beta']));
    expect(decide({ words: ['/stage alpha', '/stage beta', '/remove-stage beta'] })).toEqual(change([]));
  });

  test('a stage that does not exist takes nothing away', () => {
    expect(decide({ words: ['/stage gamma'], standing: ['stage/alpha'] })).toEqual(
      change([], [], ['stage/gamma']),
    );
  });

  test('a stage that somebody set by hand since stays', () => {
    const events = [{ label: 'stage/alpha', at: 20, isSet: true, isOwn: false }];
    expect(decide({ words: ['/stage beta'], standing: ['stage/alpha', 'stage/beta'], events })).toEqual(
      change([]),
    );
  });

  test('what does not exist is named, unless somebody takes it back', () => {
    expect(decide({ words: ['/sig nothing', '/kind bug'] })).toEqual(
      change(['kind/bug'], [], ['sig/nothing']),
    );
    expect(decide({ words: ['/sig nothing', '/remove-sig nothing'] })).toEqual(change([]));
  });

  test('families that the configuration does not name, and labels that a gate keeps, are left alone', () => {
    expect(decide({ words: ['/sig network\n/kind bug'] }, { families: ['kind'] })).toEqual(
      change(['kind/bug']),
    );
    expect(
      decide({ words: ['/kind bug\n/remove-kind bug'], standing: ['kind/bug'] }, { kept: ['Kind/Bug'] }),
    ).toEqual(change([]));
  });

  test('a form keeps all labels of it, and what lasts is set but not taken away', () => {
    const forms = { kept: ['Stage/{release}', 'kind/vep'], lasting: ['kind/bug'] };
    expect(decide({ words: ['/stage alpha', '/kind vep'] }, forms)).toEqual(change([]));
    expect(decide({ words: ['/kind bug'] }, forms)).toEqual(change(['kind/bug']));
    expect(decide({ words: ['/remove-kind bug'], standing: ['kind/bug'] }, forms)).toEqual(change([]));
    expect(decide({ words: ['/stage beta'], standing: ['stage/alpha'] }, { kept: ['stage/alpha'] })).toEqual(
      change(['stage/beta']),
    );
  });

  test('a form has words before and after its name, and something between them', () => {
    const words = ['/kind bug'];
    expect(decide({ words }, { kept: ['kind/{name}g'] })).toEqual(change([]));
    expect(decide({ words }, { kept: ['kind/b{name}ug'] })).toEqual(change(['kind/bug']));
    expect(decide({ words }, { kept: ['kind/{name}x'] })).toEqual(change(['kind/bug']));
  });

  describe('a word that was carried out', () => {
    const own = (label: string, isSet: boolean, at: number) => ({ label, isSet, at, isOwn: true });
    const [set, taken] = [own('kind/bug', true, 12), own('kind/bug', false, 25)];

    test.each([
      ['before it', 5],
      ['at its own instant', 10],
    ])('is not one for which something was done %s', (_name, at) => {
      expect(decide({ words: ['/kind bug'], events: [own('kind/bug', true, at)] })).toEqual(
        change(['kind/bug']),
      );
    });

    test('leaves what other words ask for', () => {
      expect(
        decide({ words: ['/kind bug', '/stage beta'], standing: ['kind/bug', 'stage/alpha'], events: [set] }),
      ).toEqual(change(['stage/beta'], ['stage/alpha']));
    });

    test('does not come back when the newer one is gone', () => {
      expect(decide({ words: ['/kind bug'], events: [set, taken] })).toEqual(change([]));
    });

    test('does not count for the one that was said while it was carried out', () => {
      const events = [own('kind/bug', true, 60)];
      expect(decide({ words: ['/kind bug', '/remove-kind bug'], events, standing: ['kind/bug'] })).toEqual(
        change([], ['kind/bug']),
      );
      expect(
        decide({ words: ['/kind bug', '/remove-kind bug', '/kind bug'], events, standing: ['kind/bug'] }),
      ).toEqual(change([]));
    });

    test('of a stage: it does not take the newer stage away, and what it left is taken away', () => {
      const alpha = own('stage/alpha', true, 12);
      expect(
        decide({
          words: ['/stage alpha'],
          standing: ['stage/beta'],
          events: [alpha, own('stage/beta', true, 25), own('stage/alpha', false, 25)],
        }),
      ).toEqual(change([]));
      for (const before of [[], [own('stage/beta', true, 5)], [own('stage/beta', false, 25)]])
        expect(
          decide({
            words: ['/stage alpha'],
            standing: ['stage/alpha', 'stage/beta'],
            events: [...before, alpha],
          }),
        ).toEqual(change([], ['stage/beta']));
    });
  });

  test('a second look after the first finds nothing to do, whatever is said', () => {
    const words = fc.array(
      fc.constantFrom(
        '/sig network',
        '/remove-sig network',
        '/stage alpha',
        '/stage beta',
        '/remove-stage beta',
        '/kind bug',
        '/kind none',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, fc.subarray(EXISTING), (spoken, standing) => {
        const { add, remove } = decide({ words: spoken, standing });
        const after = [...standing.filter((name) => !remove.includes(name)), ...add];
        expect(decide({ words: spoken, standing: after })).toMatchObject({ add: [], remove: [] });
        expect(after.filter((name) => name.startsWith('stage/')).length).toBeLessThanOrEqual(
          Math.max(1, standing.filter((name) => name.startsWith('stage/')).length),
        );
      }),
    );
  });
});

describe('the label that asks for an owner', () => {
  const names = { sig: 'sig/{sig}', needsOwner: 'triage/needs-owning-sig' };
  const none = { add: [], remove: [] };

  test.each([
    {
      name: 'none, and it is asked for',
      standing: [],
      change: none,
      to: change(['triage/needs-owning-sig']),
    },
    { name: 'one', standing: ['sig/network'], change: none, to: change([]) },
    {
      name: 'one comes',
      standing: ['Triage/needs-owning-sig'],
      change: { add: ['sig/network'], remove: [] },
      to: change([], ['Triage/needs-owning-sig']),
    },
    {
      name: 'the only one goes',
      standing: ['sig/network'],
      change: { add: [], remove: ['sig/network'] },
      to: change(['triage/needs-owning-sig']),
    },
    {
      name: 'a name that only begins so',
      standing: ['sig/'],
      change: none,
      to: change(['triage/needs-owning-sig']),
    },
    {
      name: 'none, and it is asked for already',
      standing: ['Triage/needs-owning-sig'],
      change: none,
      to: change([]),
    },
  ])('$name', ({ standing, change: made, to }) => {
    const { add, remove } = to;
    expect(ownerLabelChange({ standing, events: [] }, made, names)).toEqual({ add, remove });
  });

  const hand = (label: string, at: number) => ({ label, at, isSet: false, isOwn: false });
  const need = 'Triage/needs-owning-sig';
  const asked = { add: ['triage/needs-owning-sig'], remove: [] };

  test.each([
    { name: 'took it away', events: [hand(need, 20)], to: none },
    { name: 'took it away after a SIG', events: [hand('sig/network', 10), hand(need, 20)], to: none },
    { name: 'took it away, then a SIG', events: [hand(need, 20), hand('sig/network', 30)], to: asked },
    { name: 'took both away at once', events: [hand('sig/network', 20), hand(need, 20)], to: asked },
    { name: 'took another one away', events: [hand('kind/bug', 20)], to: asked },
  ])('a hand that $name', ({ events, to }) => {
    expect(ownerLabelChange({ standing: [], events }, none, names)).toEqual(to);
  });

  test('what we took away ourselves is no contradiction', () => {
    const events = [{ ...hand(need, 20), isOwn: true }];
    expect(ownerLabelChange({ standing: [], events }, none, names)).toEqual(asked);
  });

  test('a word that sets a SIG, or takes one away, is newer than any hand', () => {
    const events = [hand(need, 20)];
    const comes = { add: ['kind/bug', 'sig/network'], remove: [] };
    expect(ownerLabelChange({ standing: [need], events }, comes, names)).toEqual({ add: [], remove: [need] });
    const goes = { add: ['kind/bug'], remove: ['sig/network'] };
    expect(ownerLabelChange({ standing: ['sig/network'], events }, goes, names)).toEqual(asked);
  });

  test('a label of the form of a SIG that asks for an owner is none', () => {
    const own = { sig: 'sig/{sig}', needsOwner: 'sig/none' };
    expect(ownerLabelChange({ standing: ['sig/none'], events: [] }, none, own)).toEqual(none);
  });

  test('where the form names no SIG, no label is one', () => {
    const own = { sig: 'area', needsOwner: 'needs-owner' };
    expect(ownerLabelChange({ standing: ['area'], events: [] }, none, own)).toEqual({
      add: ['needs-owner'],
      remove: [],
    });
  });
});
