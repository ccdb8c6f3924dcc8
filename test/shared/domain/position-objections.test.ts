// Who objects, and what lifts it? Vetoes and requested changes, from everybody's words in the order of time.

import { describe, expect, test } from '@jest/globals';
import { bot, dismissal, edit, gist, judge, reviewed, type Said, said } from '../../support/talk.ts';

type Row = [name: string, items: Said, gist: string[]];

describe('objecting', () => {
  const veto = said('cora', '/veto breaks migration', 5);
  const changes = reviewed('cora', 'changes-requested', 5, { body: 'No.' });
  const [vetoed, requested] = ['vetoes cora: /veto', 'vetoes cora: requested changes'];
  test.each<Row>([
    ['by command', [veto], [vetoed]],
    ['by requesting changes', [changes], [requested]],
    ['by both', [veto, changes], [vetoed, requested]],
    ['twice by command is once', [veto, said('cora', '/veto still', 6)], [vetoed]],
    ['case 57: after an approval', [reviewed('cora', 'approved', 1), changes], [requested]],
    ['case 39: beside a sign-off', [said('cora', '/lgtm\n/veto no', 1)], [vetoed]],
    ['while signing at the same instant', [veto, said('cora', '/lgtm', 5)], [vetoed]],
    ['while approving', [reviewed('cora', 'approved', 5, { body: '/veto no' })], [vetoed]],
    ['and signing in one review', [reviewed('cora', 'changes-requested', 5, { body: '/lgtm' })], [requested]],
    ['case 48: in a hidden comment', [{ ...veto, isMinimized: true }], [vetoed]],
    ['case 48: in a hidden review', [{ ...changes, isMinimized: true }], [requested]],
    ['then signing by `/lgtm`', [veto, said('cora', '/lgtm', 6)], ['signs cora']],
    [
      'case 42: then `/lgtm`, which lifts no requested changes',
      [changes, said('cora', '/lgtm', 6)],
      ['signs cora', requested],
    ],
    ['case 58: then approving', [veto, changes, reviewed('cora', 'approved', 6)], ['signs cora']],
    [
      'then approving, in a hidden review',
      [changes, reviewed('cora', 'approved', 6, { isMinimized: true })],
      [requested],
    ],
    [
      'then approving for one SIG',
      [changes, reviewed('cora', 'approved', 6, { body: '/lgtm sig-network' })],
      ['signs cora network'],
    ],
    ['then lifting it', [veto, changes, said('cora', '/veto cancel', 6)], []],
    ['then lifting it at the same instant', [veto, said('cora', '/veto cancel', 5)], [vetoed]],
    ['lifted by somebody of one of its SIGs', [veto, said('nora', '/remove-veto', 6)], []],
    [
      'lifted by somebody of another SIG',
      [said('cal', '/veto', 5), said('nora', '/veto cancel', 6)],
      ['vetoes cal: /veto'],
    ],
    [
      'lifted by the sign-off of somebody of its SIG',
      [veto, said('nora', '/lgtm', 6), reviewed('cal', 'approved', 7)],
      ['signs nora', 'signs cal', vetoed],
    ],
    ['lifted by a stranger', [veto, said('ada', '/veto cancel', 6)], [vetoed]],
    ['lifted in a hidden comment', [veto, said('cora', '/veto cancel', 6, { isMinimized: true })], [vetoed]],
    ['lifted in an edited comment', [veto, said('cora', '/veto cancel', 6, edit(7, 'cora'))], [vetoed]],
    ['lifted before', [said('cora', '/veto cancel', 4), veto], [vetoed]],
  ])('%s', (_name, items, expected) => {
    expect(gist(items)).toEqual(expected);
  });

  test.each<Row>([
    [
      'case 60: by its giver',
      [reviewed('cora', 'changes-requested', 5, dismissal('changes-requested', 6, 'Cora'))],
      [],
    ],
    [
      'case 60: by somebody of its SIG',
      [reviewed('cora', 'changes-requested', 5, dismissal('changes-requested', 6, 'nora'))],
      [],
    ],
    [
      'case 60: by somebody of another SIG',
      [reviewed('cal', 'changes-requested', 5, dismissal('changes-requested', 6, 'nora'))],
      ['vetoes cal: requested changes'],
    ],
    [
      'case 60: by the author',
      [reviewed('cora', 'changes-requested', 5, dismissal('changes-requested', 6, 'ada'))],
      [requested],
    ],
    [
      'case 60: by nobody that is known',
      [reviewed('cora', 'changes-requested', 5, dismissal('changes-requested', 6))],
      [requested],
    ],
    [
      'by an app with the login of its giver',
      [reviewed('cora', 'changes-requested', 5, dismissal('changes-requested', 6, bot('cora')))],
      [requested],
    ],
    ['in nobody knows which state', [reviewed('cora', 'dismissed', 5)], [requested]],
    [
      'by its giver, who then objects again',
      [
        reviewed('cora', 'changes-requested', 5, dismissal('changes-requested', 6, 'cora')),
        reviewed('cora', 'changes-requested', 7),
      ],
      [requested],
    ],
    ['when it had only commented', [reviewed('cora', 'commented', 5, dismissal('commented', 6, 'ada'))], []],
    [
      'with a `/veto` beside it',
      [veto, reviewed('cora', 'changes-requested', 6, dismissal('changes-requested', 7, 'cora'))],
      [vetoed],
    ],
  ])('dismissed: %s', (_name, items, expected) => {
    expect(gist(items)).toEqual(expected);
  });

  test('keeps the reason', () => {
    expect(judge([veto, changes]).vetoes.map(({ reason }) => reason)).toEqual(['breaks migration', 'No.']);
  });
});
