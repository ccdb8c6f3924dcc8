// What does each person say now, of all that they said? Signing, taking back, objecting and lifting, in the order of time.

import { describe, expect, test } from '@jest/globals';
import type { Comment } from '../../../actions/shared/domain/conversation.ts';
import {
  bot,
  dismissal,
  EDITED,
  edit,
  gist,
  judge,
  oid,
  reviewed,
  type Said,
  said,
  user,
} from '../../support/talk.ts';

type Row = [name: string, items: Said, gist: string[]];

describe('signing off', () => {
  test.each<Row>([
    ['by comment', [said('cal', '/lgtm', 1)], ['signs cal']],
    ['by the body of a review', [reviewed('cal', 'commented', 1, { body: 'Fine.\n/lgtm' })], ['signs cal']],
    ['by an approving review', [reviewed('cal', 'approved', 1)], ['signs cal']],
    [
      'case 56: approved, then commented on',
      [reviewed('cal', 'approved', 1), reviewed('cal', 'commented', 2, { body: 'Nit.' })],
      ['signs cal'],
    ],
    [
      'once, by whatever means',
      [said('cal', '/lgtm', 1), reviewed('cal', 'approved', 2), said('cal', '/lgtm', 3)],
      ['signs cal'],
    ],
    [
      'for one SIG, then for all',
      [said('cora', '/lgtm sig-network', 1), said('cora', '/lgtm', 2)],
      ['signs cora'],
    ],
    [
      'for one SIG, then for the other',
      [said('cora', '/lgtm sig-network', 1), said('cora', '/lgtm sig-compute', 2)],
      ['signs cora network', 'signs cora compute'],
    ],
    [
      'for one SIG, then for both',
      [said('cora', '/lgtm sig-network', 1), said('cora', '/lgtm sig-compute sig-network', 2)],
      ['signs cora compute network'],
    ],
    [
      'for all, then for one',
      [said('cora', '/lgtm', 1), said('cora', '/lgtm sig-network', 2)],
      ['signs cora', 'signs cora network'],
    ],
    [
      'an approval for one SIG',
      [reviewed('cora', 'approved', 1, { body: '/lgtm sig-network' })],
      ['signs cora network'],
    ],
    [
      'an approval that says so twice',
      [reviewed('cora', 'approved', 1, { body: '/lgtm\n/approve' })],
      ['signs cora', 'approves cora'],
    ],
    ['in any case of the login', [said('Cal', '/lgtm', 1), said('cal', '/lgtm cancel', 2)], []],
  ])('%s', (_name, items, expected) => {
    expect(gist(items)).toEqual(expected);
  });

  test('keeps when, where, how and on which commit', () => {
    const comment = said('cal', `/lgtm ${oid('f')}`, 1);
    const review = reviewed('nora', 'approved', 2, { commit: oid('b') });
    expect(judge([comment, review]).signOffs).toEqual([
      {
        by: user('cal'),
        at: comment.at,
        address: comment.address,
        id: comment.id,
        means: '/lgtm',
        sigs: [],
        names: oid('f'),
      },
      {
        by: user('nora'),
        at: review.at,
        address: review.address,
        id: review.id,
        means: 'approving review',
        sigs: [],
        reviewed: oid('b'),
      },
    ]);
  });

  test('an approval that names a commit is for that commit', () => {
    const review = reviewed('cal', 'approved', 2, { body: `/lgtm ${oid('f')}`, commit: oid('b') });
    expect(judge([review]).signOffs).toMatchObject([{ means: 'approving review', names: oid('f') }]);
  });
});

describe('as people really did', () => {
  test.each<Row>([
    ['with thanks', [said('cal', 'Thank you!\n/lgtm', 1)], ['signs cal']],
    ['after an unhold', [said('x', '/hold', 1), said('cal', '/unhold\n/lgtm', 2)], ['signs cal']],
    ['approving and holding', [said('cal', '/approve\n/hold', 1)], ['holds cal', 'approves cal']],
    [
      'signing and holding for a nit',
      [said('cal', '/lgtm\n/hold\n\nQuick nit', 1)],
      ['signs cal', 'holds cal'],
    ],
    [
      'signing and holding in an approving review',
      [reviewed('cal', 'approved', 1, { body: '/hold\nQuick nit' })],
      ['signs cal', 'holds cal'],
    ],
    [
      'in a review body',
      [reviewed('cal', 'commented', 1, { body: 'Great work.\r\n\r\n/lgtm\r\n' })],
      ['signs cal'],
    ],
  ])('%s', (_name, items, expected) => {
    expect(gist(items)).toEqual(expected);
  });

  const near =
    'what looks like a sign-off is none: write `/lgtm` on a line of its own, with nothing before or after it.';
  test.each(['/lgtm thanks!', 'lgtm but the title', '/lgtm /approve', '`/lgtm`', '> /lgtm'])(
    '%j counts for nothing and gets a hint',
    (body) => {
      const { signOffs, hints } = judge([said('cal', body, 1)]);
      expect(signOffs).toEqual([]);
      expect(hints.map(({ why }) => why)).toEqual([near]);
    },
  );

  test.each<[string, Comment]>([
    ['a stranger', said('stranger', '/lgtm thanks!', 1)],
    ['who also signs off', said('cal', '> /lgtm thanks\n\n/lgtm', 1)],
    ['who says nothing of the kind', said('cal', 'Looks good.', 1)],
  ])('no hint for %s', (_name, comment) => {
    expect(judge([comment]).hints).toEqual([]);
  });

  test.each<[string, Said]>([
    ['signed since', [said('cal', '/lgtm thanks!', 1), said('cal', '/lgtm', 2)]],
    ['approved since', [said('cal', '/lgtm thanks!', 1), reviewed('cal', 'approved', 2)]],
    ['objected since', [said('cal', '/lgtm thanks!', 1), said('cal', '/veto no', 2)]],
    [
      'signed since for each of their SIGs',
      [
        said('cora', '/lgtm thanks!', 1),
        said('cora', '/lgtm sig-network', 2),
        said('cora', '/lgtm sig-compute', 3),
      ],
    ],
    ['approved with it', [reviewed('cal', 'approved', 1, { body: 'LGTM, thanks!' })]],
    [
      'lifted since',
      [
        said('cora', '/veto no', 1),
        said('nora', '/veto cancel', 2, { isMinimized: true }),
        said('nora', '/veto cancel', 3),
      ],
    ],
    ['said it anew', [said('cal', '/lgtm', 1, edit(2, 'ada')), said('cal', '/lgtm', 3)]],
  ])('no hint for who has %s', (_name, items) => {
    expect(judge(items).hints).toEqual([]);
  });

  test.each<[string, Said]>([
    ['signed before', [said('cal', '/lgtm', 1), said('cal', '/lgtm thanks!', 2)]],
    ['signed since for one SIG', [said('cora', '/lgtm thanks!', 1), said('cora', '/lgtm sig-network', 2)]],
    [
      'taken that back',
      [said('cal', '/lgtm thanks!', 1), said('cal', '/lgtm', 2), said('cal', '/lgtm cancel', 3)],
    ],
    ['held since', [said('cal', '/lgtm thanks!', 1), said('cal', '/hold', 2)]],
  ])('the hint stays for who has %s', (_name, items) => {
    expect(judge(items).hints.map(({ why }) => why)).toEqual([near]);
  });

  test('the hint stays for who has edited it since they signed', () => {
    const { hints } = judge([said('cal', '/lgtm thanks!', 1, edit(3, 'cal')), said('cal', '/lgtm', 2)]);
    expect(hints.map(({ why }) => why)).toEqual([near]);
  });

  test('that a word lifted nothing is told to who has only signed since', () => {
    const { vetoes, hints } = judge([
      said('cora', '/veto no', 1),
      said('nora', '/veto cancel', 2, { isMinimized: true }),
      said('nora', '/lgtm', 3),
    ]);
    expect(vetoes).toHaveLength(1);
    expect(hints.map(({ by }) => by.login)).toEqual(['nora']);
  });

  test('the hint stays where somebody else has signed', () => {
    const { hints } = judge([said('cal', '/lgtm thanks!', 1), said('cleo', '/lgtm', 2)]);
    expect(hints.map(({ by }) => by.login)).toEqual(['cal']);
  });
});

describe('who is not heard', () => {
  const everything = '/lgtm\n\n/approve\n\n/hold';
  test.each<Row>([
    [
      'case 6: a bot',
      [
        said(bot('cal'), everything, 1),
        reviewed(bot('cal'), 'approved', 2),
        reviewed(bot('cal'), 'changes-requested', 2),
      ],
      [],
    ],
    ['case 7: a bot, spelled as REST does', [said(bot('dependabot[bot]'), everything, 1)], []],
    ['a deleted account', [said(undefined, everything, 1), reviewed(undefined, 'changes-requested', 2)], []],
    ['an organisation', [said({ login: 'cal', kind: 'other' }, everything, 1)], []],
    [
      'case 15: a member who represents nobody',
      [said('member', '/lgtm', 1), said('member', '/veto no', 1)],
      [],
    ],
    ['case 16: an approving outsider', [reviewed('outsider', 'approved', 1)], []],
    [
      'case 17: an outsider who requests changes',
      [reviewed('outsider', 'changes-requested', 1, { body: '/veto' })],
      [],
    ],
    [
      'an outsider, but for Prow',
      [said('outsider', '/hold', 1), said('outsider', '/approve', 2)],
      ['holds outsider', 'approves outsider'],
    ],
  ])('%s', (_name, items, expected) => {
    expect(gist(items)).toEqual(expected);
  });
});

describe('taking back', () => {
  test.each<Row>([
    ['case 39: in the same comment', [said('cal', '/lgtm\n\n/lgtm cancel', 1)], []],
    ['case 40: by cancel', [said('cal', '/lgtm', 1), said('cal', '/lgtm cancel', 2)], []],
    ['case 40: by Prow’s other word', [said('cal', '/lgtm', 1), said('cal', '/remove-lgtm', 2)], []],
    ['case 40: of an approving review', [reviewed('cal', 'approved', 1), said('cal', '/lgtm cancel', 2)], []],
    ['case 40: of all SIGs', [said('cora', '/lgtm sig-network', 1), said('cora', '/lgtm cancel', 2)], []],
    [
      'case 40: not by a word that nobody listed',
      [said('cal', '/lgtm', 1), said('cal', '/unlgtm', 2)],
      ['signs cal'],
    ],
    [
      'case 41: not by somebody else',
      [said('cal', '/lgtm', 1), said('cleo', '/lgtm cancel', 2), said('ada', '/lgtm cancel', 3)],
      ['signs cal'],
    ],
    ['case 42: and signing again', [said('cal', '/lgtm cancel', 1), said('cal', '/lgtm', 2)], ['signs cal']],
    ['at the same instant as signing', [said('cal', '/lgtm cancel', 1), said('cal', '/lgtm', 1)], []],
    ['in the body of an approving review', [reviewed('cal', 'approved', 1, { body: '/lgtm cancel' })], []],
    ['case 59: by dismissal', [reviewed('cal', 'approved', 1, dismissal('approved', 2, 'ada'))], []],
    [
      'case 59: with the `/lgtm` in its body',
      [reviewed('cal', 'approved', 1, { body: '/lgtm', ...dismissal('approved', 2, 'ada') })],
      [],
    ],
  ])('%s', (_name, items, expected) => {
    expect(gist(items)).toEqual(expected);
  });
});

test('case 47: what is deleted counts no more', () => {
  const [first, ...others] = [said('cal', '/lgtm', 1), said('nora', '/lgtm', 2)];
  expect(gist([first as Comment, ...others])).toEqual(['signs cal', 'signs nora']);
  expect(gist(others)).toEqual(['signs nora']);
});

describe('edited texts', () => {
  const by = (who: string | undefined, body: string) => said('cal', body, 1, edit(9, who));
  test.each<Row>([
    ['case 44: `/lgtm` in it', [by('cal', '/lgtm')], []],
    ['case 45: by somebody else', [by('ada', '/lgtm')], []],
    ['case 45: by an app with the same login', [said('cal', '/lgtm', 1, edit(9, bot('cal')))], []],
    ['case 45: by an account that is gone', [by(undefined, '/lgtm')], []],
    ['case 46: `/lgtm` no more in it', [by('cal', 'Hm.')], []],
    ['case 63: a review', [reviewed('cal', 'commented', 1, { body: '/lgtm', ...edit(9, 'cal') })], []],
    [
      'case 63: an approving review stays one',
      [reviewed('cal', 'approved', 1, { body: '/lgtm', ...edit(9, 'ada') })],
      ['signs cal'],
    ],
    ['a cancel takes back', [said('cal', '/lgtm', 5), by('cal', '/lgtm cancel')], []],
    ['a veto stands, from the edit on', [by('cal', '/veto'), said('cal', '/lgtm', 5)], ['vetoes cal: /veto']],
    ['a veto stands, though somebody else edited it', [by('ada', '/veto')], ['vetoes cal: /veto']],
    [
      'a lifted veto does not come back by the edit of somebody else',
      [by('ada', '/veto'), said('cal', '/lgtm', 5)],
      ['signs cal'],
    ],
    ['a hold can be lifted by one', [said('x', '/hold', 5), by('cal', '/unhold')], []],
    ['but not by what somebody else wrote', [said('x', '/hold', 0), by('ada', '/unhold')], ['holds x']],
  ])('%s', (_name, items, expected) => {
    expect(gist(items)).toEqual(expected);
  });

  test.each<Row>([
    ['case 44: count from the edit', [by('cal', '/lgtm'), said('cal', '/lgtm cancel', 5)], ['signs cal']],
    ['case 44: are taken back after it', [by('cal', '/lgtm'), said('cal', '/lgtm cancel', 10)], []],
    ['case 45: not of somebody else', [by('ada', '/lgtm')], []],
    [
      'case 63: reviews as well',
      [reviewed('cal', 'commented', 1, { body: '/lgtm', ...edit(9, 'cal') })],
      ['signs cal'],
    ],
    ['lift', [said('cleo', '/veto', 5), by('cal', '/veto cancel')], []],
  ])('where they count: %s', (_name, items, expected) => {
    expect(gist(items, EDITED)).toEqual(expected);
  });

  test.each<[string, Comment, string]>([
    ['case 44', by('cal', '/lgtm'), 'an edited comment does not count: write `/lgtm` in a new one.'],
    [
      'case 45',
      by('ada', '/lgtm'),
      '`ada` edited the comment: no sign-off in it counts. Say it in a new comment.',
    ],
    [
      'by an account that is gone',
      by(undefined, '/lgtm'),
      'somebody else edited the comment: no sign-off in it counts. Say it in a new comment.',
    ],
    [
      'case 48',
      said('cal', '/lgtm', 1, { isMinimized: true }),
      'a hidden comment does not count: say it in a new one.',
    ],
  ])('%s: its writer is told', (_name, comment, why) => {
    expect(judge([comment]).hints).toEqual([{ by: user('cal'), address: comment.address, why }]);
  });

  test('case 48: a hidden sign-off counts for nothing', () => {
    expect(
      gist([
        said('cal', '/lgtm', 1, { isMinimized: true }),
        reviewed('cal', 'approved', 2, { isMinimized: true }),
      ]),
    ).toEqual([]);
  });
});

describe('Prow’s own words', () => {
  test.each<Row>([
    ['approval alone signs nothing', [said('cal', '/approve', 1)], ['approves cal']],
    ['taken back', [said('cal', '/approve', 1), said('cal', '/approve cancel', 2)], []],
    ['taken back at the same instant', [said('cal', '/remove-approve', 1), said('cal', '/approve', 1)], []],
    ['a hold of anybody', [said('x', '/hold wait', 1)], ['holds x']],
    ['lifted by anybody', [said('x', '/hold', 1), said('y', '/remove-hold', 2)], []],
    [
      'a hold stays with a sign-off and a lifted veto',
      [said('cal', '/hold', 1), said('cal', '/lgtm', 2), said('cal', '/veto cancel', 3)],
      ['signs cal', 'holds cal'],
    ],
  ])('%s', (_name, items, expected) => {
    expect(gist(items)).toEqual(expected);
  });
});
