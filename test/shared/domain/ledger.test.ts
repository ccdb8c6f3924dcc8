// What does the issue of a report remember?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Ledger,
  parseReportBody,
  renderReportBody,
  reportMarker,
} from '../../../actions/shared/domain/ledger.ts';

const LEDGER: Ledger = {
  week: '2026-W47',
  at: 1_795_000_000_000,
  since: 1_794_000_000_000,
  isComplete: true,
  said: [7, 9, 45, 1_000],
};

describe('the issue of a report', () => {
  test('begins with what it remembers', () => {
    expect(
      renderReportBody(LEDGER, '## Week', 'abc'),
    ).toBe(`<!-- enhancement-actions: weekly-report 2026-W47 -->
<!-- sha256: abc -->
<!-- enhancement-actions: ledger at=1795000000000 since=1794000000000 complete=1 said=HCkB7d -->
## Week`);
  });

  test('remembers when each SIG was heard of, whatever SIGs are called', () => {
    const heard = new Map([
      ['compute', 1_795_000_000_000],
      ['perf-scale', 5],
      ['x --> y', 6],
    ]);
    const body = renderReportBody({ ...LEDGER, heard }, 'Text', 'abc');
    expect(body.split('\n')[2]).toMatch(/ heard=compute:1795000000000,perf-scale:5 -->$/);
    expect([...(parseReportBody(body)?.ledger.heard ?? [])]).toEqual([...heard].slice(0, 2));
  });

  test('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 2_000_000 })),
        fc.boolean(),
        fc.option(fc.nat(), { nil: undefined }),
        fc.integer({ min: 10, max: 2_000_000_000_000 }),
        (numbers, isComplete, since, at) => {
          const ledger = {
            week: '2026-W53',
            at,
            isComplete,
            said: numbers.sort((a, b) => a - b),
            ...(since === undefined ? {} : { since }),
          };
          const body = renderReportBody(ledger, 'A\nB', '0f').replaceAll('\n', '\r\n');
          expect(parseReportBody(body)).toEqual({ ledger, written: '0f', text: 'A\nB' });
        },
      ),
    );
  });

  test('ten thousand trackers leave room for the report', () => {
    const said = Array.from({ length: 10_000 }, (_, index) => 3 * index + 1);
    expect(renderReportBody({ ...LEDGER, said }, '', '').length).toBeLessThan(10_300);
  });

  test.each([
    ['another issue', 'Please help.'],
    ['the marker further down', `Look\n${reportMarker('2026-W47')}`],
    ['a quoted marker', `> ${reportMarker('2026-W47')}`],
    ['a week that is none', reportMarker('2026-W60')],
    ['nothing', ''],
    ['more on the line', `${reportMarker('2026-W47')}!`],
  ])('none: %s', (_, body) => {
    expect(parseReportBody(body)).toBeUndefined();
  });

  test.each([
    ['a quoted name of the text', '> <!-- sha256: abc -->'],
    ['more behind the name of the text', '<!-- sha256: abc --> x'],
    ['a name of the text that is none', '<!-- sha256: xyz -->'],
    ['a quoted ledger', '> <!-- enhancement-actions: ledger at=12 since=3 complete=1 said=H -->'],
    ['more behind the ledger', '<!-- enhancement-actions: ledger at=12 since=3 complete=1 said=H --> x'],
    ['a ledger that is none', '<!-- enhancement-actions: ledger at=12 since=3 complete=2 said=H -->'],
  ])('a line that somebody changed is text: %s', (_, line) => {
    expect(parseReportBody(`${reportMarker('2026-W47')}\n${line}\nText`)).toEqual({
      ledger: { week: '2026-W47', at: 0, isComplete: false, said: [] },
      text: `${line}\nText`,
    });
  });

  test('the name of the text may be gone, and the ledger is read', () => {
    const line = '<!-- enhancement-actions: ledger at=12 since= complete=1 said=HC -->';
    expect(parseReportBody(`${reportMarker('2026-W47')}\n${line}\nText`)).toEqual({
      ledger: { week: '2026-W47', at: 12, isComplete: true, said: [7, 9] },
      text: 'Text',
    });
  });

  test('where somebody took its lines away nothing is remembered, and nothing is complete', () => {
    expect(parseReportBody(`${reportMarker('2026-W47')}\nText`)).toEqual({
      ledger: { week: '2026-W47', at: 0, isComplete: false, said: [] },
      text: 'Text',
    });
  });
});
