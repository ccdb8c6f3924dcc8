// What is proposed to its owner: nothing, the next release, or to give up, and for what reason?

import { describe, expect, test } from '@jest/globals';
import type { Sign } from '../../../actions/weekly-report/judge/convergence.ts';
import { retargetOf } from '../../../actions/weekly-report/judge/retarget.ts';
import { leave } from '../../support/leave.ts';
import { type Given, look, PLANNING, proposing } from '../../support/subject.ts';

describe('what is to be moved to the next release', () => {
  const planning = (left: number) => ({ ...PLANNING, freeze: left });
  test.each<[string, Given, unknown]>([
    ['nothing that is on track', {}, undefined],
    ['nothing that is at risk', { dates: planning(10), document: { status: 'provisional' } }, undefined],
    [
      'what does not come in time',
      { dates: planning(2), document: { status: 'provisional' } },
      { to: 'v1.11', reason: 'It is provisional: it is not accepted for v1.10 yet.' },
    ],
    [
      'what is objected to, shortly before the freeze',
      {
        dates: planning(10),
        document: null,
        pulls: [proposing(8, { signOff: { state: 'failure', description: '' } })],
      },
      { to: 'v1.11', reason: '`o/e#8` would make it accepted for v1.10, and is not merged.' },
    ],
    [
      'what was denied an exception',
      { document: null, exceptions: [leave({ deniedBy: 'mo' })] },
      {
        to: 'v1.11',
        reason: 'It was not accepted for v1.10 before the enhancement freeze; an exception was denied.',
      },
    ],
    [
      'what is objected to early is not',
      {
        dates: planning(20),
        document: null,
        pulls: [proposing(8, { signOff: { state: 'failure', description: '' } })],
      },
      undefined,
    ],
    ['nothing that aims at nothing', { document: { targets: [] }, tracker: { targets: [] } }, undefined],
  ])('%s', (_, given, found) => {
    expect(look(given).proposal.retarget).toEqual(found);
  });
});

describe('signs that it does not converge', () => {
  const planning = (left: number) => ({ ...PLANNING, freeze: left });
  const grave: Sign = { id: 'given-up', message: 'It was given up.', isGrave: true };
  const slight: Sign = { id: 'moved', message: 'It was moved.', isGrave: false };
  const late: Given = { dates: planning(2), document: { status: 'provisional' } };
  const risk: Given = { dates: planning(10), document: { status: 'provisional' } };
  test.each<[string, Given, readonly Sign[], unknown]>([
    ['a slight one asks for nothing', risk, [slight], undefined],
    ['slight ones ask for nothing', risk, [slight, slight], undefined],
    ['a grave one asks for the next release', risk, [grave], { to: 'v1.11', reason: 'It was given up.' }],
    ['and is the reason, whatever else is late', late, [grave], { to: 'v1.11', reason: 'It was given up.' }],
    [
      'a grave and a slight one ask to give it up',
      late,
      [slight, grave],
      { to: 'rejected', instead: 'v1.11', reason: 'It was moved. It was given up.' },
    ],
    ['none counts where all is fine', {}, [grave, grave], undefined],
    [
      'none counts where nothing is aimed at',
      { document: { targets: [] }, tracker: { targets: [] } },
      [grave],
      undefined,
    ],
  ])('%s', (_, given, signs, found) => {
    const { situation, judged } = look(given);
    expect(retargetOf(situation, judged, signs)).toEqual(found);
  });
});
