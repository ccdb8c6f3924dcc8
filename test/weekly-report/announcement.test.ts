// Is the mail ready to send?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WeeklyReport } from '../../actions/shared/generated/weekly-report.types.ts';
import {
  announcementOf,
  renderAnnouncementIssue,
  renderMail,
} from '../../actions/weekly-report/render/announcement.ts';
import { widthOf, wrap } from '../../actions/weekly-report/render/wrap.ts';
import { roadmapOf } from '../../actions/weekly-report/roadmap.ts';
import { expectGolden } from '../support/golden.ts';
import { releaseReport } from '../support/release-report.ts';
import { exampleProposal } from '../support/weekly-proposals.ts';
import { exampleReport } from '../support/weekly-report.ts';

const announce = (report: WeeklyReport, release = 'v1.10') =>
  announcementOf(roadmapOf(report, release), report);
const [current] = exampleReport().releases;
const planning = exampleReport({
  releases: current ? [{ ...current, phase: 'planning' }] : [],
});

describe('the announcement', () => {
  test('after the enhancement freeze', () => {
    expectGolden(
      renderMail(announce(releaseReport())),
      new URL('expected/announcement.txt', import.meta.url),
    );
  });

  test('leave that was not needed is not told', () => {
    const [late] = releaseReport().proposals.filter(({ number }) => number === 13);
    const inTime = late
      ? [{ ...late, acceptance: { ...late.acceptance, since: '2026-09-03T11:59:59Z' } }]
      : [];
    expect(announce(exampleReport({ proposals: inTime })).body).toMatch(
      / {2}VEP 13 {2}Came late, with leave\n/,
    );
  });

  test('with leave that is not over', () => {
    expect(announce(exampleReport()).body).toContain(
      '1 further proposal may still be accepted for v1.10:\n\n  VEP 36  Dimmed beacons in a power cut (until 2026-09-20)\n',
    );
  });

  test('before the freeze is a draft, and says so', () => {
    const { subject, body, isFinal } = announce(planning);
    expect({ subject, isFinal }).toEqual({ subject: 'Draft: [v1.10] 5 VEPs accepted', isFinal: false });
    expect(body).toContain('Draft. The enhancement freeze of v1.10 is on 2026-09-02.');
    expect(renderAnnouncementIssue(announce(planning)).body).toMatch(/^A draft: /);
  });

  test('of a release without dates', () => {
    const { body, isFinal } = announce(exampleReport(), 'v1.11');
    expect(isFinal).toBe(false);
    expect(body).toContain('No VEP is accepted for v1.11.');
    expect(body).toContain('Dates\n-----\n\nThere is no schedule yet.');
  });

  test('an issue that waits for somebody who sends it pings nobody', () => {
    const report = exampleReport({ proposals: [exampleProposal(1, { title: 'a ```` b @everybody' })] });
    const { title, body } = renderAnnouncementIssue(announce(report));
    expect(title).toBe('Announce what is accepted for v1.10');
    expect(body).toMatch(/\n`{5}text\n[\s\S]*@everybody[\s\S]*\n`{5}$/);
  });
});

describe('whatever a proposal is called', () => {
  const LONGEST_WORD = 40;
  const title = fc.string({ unit: 'grapheme', maxLength: 300 });

  test('lines have at most 72 columns, but for words that are longer', () => {
    fc.assert(
      fc.property(title, (text) => {
        const report = exampleReport({ proposals: [exampleProposal(1, { title: text })] });
        const { subject, body } = announce(report);
        for (const line of body.split('\n')) {
          const longestWord = Math.max(...line.trim().split(' ').map(widthOf));
          expect(widthOf(line) <= 72 || longestWord > LONGEST_WORD).toBe(true);
        }
        // Nothing of it reaches the head of the mail, and no control character the terminal.
        expect(subject).toBe('[v1.10] Enhancement freeze: 1 VEP accepted');
        expect(body).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  test('no line begins with it', () => {
    fc.assert(
      fc.property(title, (text) => {
        const { body } = announce(
          exampleReport({ proposals: [exampleProposal(1, { title: `From ${text}` })] }),
        );
        expect(body.split('\n').filter((line) => /^From /.test(line))).toEqual([]);
      }),
    );
  });
});

describe('wrapping', () => {
  test.each([
    { name: 'a short line', text: 'one two', found: 'one two' },
    { name: 'blanks and breaks', text: ' one\n two  ', found: 'one two' },
    { name: 'a line that is full', text: 'aaaa bbbb', found: 'aaaa bbbb' },
    { name: 'a line that would be too long', text: 'aaaa bbbbb', found: 'aaaa\nbbbbb' },
    { name: 'a word that is too long', text: 'a bbbbbbbbbbbb c', found: 'a\nbbbbbbbbbbbb\nc' },
    { name: 'wide letters', text: '日本 日本 日本', found: '日本 日本\n日本' },
    { name: 'nothing', text: '', found: '' },
  ])('$name', ({ text, found }) => {
    expect(wrap(text, '', 9)).toBe(found);
  });

  test('later lines stand below the first word', () => {
    expect(wrap('aaa bbb ccc', '- ', 9)).toBe('- aaa bbb\n  ccc');
  });

  test('keeps every word, in its order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1 })),
        fc.integer({ min: 1, max: 80 }),
        (words, width) => {
          const text = words.join(' ');
          expect(wrap(text, '', width).split(/\s+/).filter(Boolean)).toEqual(
            text.split(/\s+/).filter(Boolean),
          );
        },
      ),
    );
  });
});
