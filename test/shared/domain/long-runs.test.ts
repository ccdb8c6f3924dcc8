// A line, a comment or an issue of 60 KB in which one sign is written over and over: no pattern looks through the run from each of its places. What
// did needed from five seconds to for ever for each of these.

import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../../actions/shared/config.ts';
import {
  isPlaceholder,
  judgeContent,
  wordsBehindTemplateNumber,
} from '../../../actions/shared/domain/content.ts';
import { parseMarkdown } from '../../../actions/shared/domain/markdown.ts';
import { codeSpan } from '../../../actions/shared/domain/safe-markdown.ts';
import { parseCommand } from '../../../actions/shared/domain/statement.ts';
import { parseTargetLine } from '../../../actions/shared/domain/target.ts';
import { fieldKey, parseTracker } from '../../../actions/shared/domain/tracker.ts';

const LONG = 60_000;
const runOf = (sign: string) => sign.repeat(LONG / sign.length);
const item = (text: string) => ({ text, kind: 'item' as const, line: 1, column: 1 });
const tracker = (body: string) =>
  parseTracker({ number: 1, title: 'VEP 1: it', body, labels: [], state: 'open' }, 'VEP');

describe('a long run', () => {
  test('of blanks behind a command, in front of what ends the line for some', () => {
    expect(parseCommand(`/lgtm${runOf(' ')}\u2028`)).toBeUndefined();
    expect(parseCommand(`/lgtm${runOf(' ')}`)?.kind).toBe('lgtm');
  });

  test.each([' ', '\t'])('of %j in a target line', (blank) => {
    expect(parseTargetLine(item(`This VEP targets${runOf(blank)}x`))).toBeUndefined();
    expect(parseTargetLine(item(`This VEP targets alpha for version:${runOf(blank)}v1.9`))?.value).toBe(
      'v1.9',
    );
  });

  test('of tags that strike out, and are never closed', () => {
    const target = parseTargetLine(item(`This VEP targets alpha for version: ${runOf('<s>')}`));
    expect(target?.state).toBe('unreadable');
  });

  test.each([' ', '\t'])('of %j in a target of a tracking issue', (blank) => {
    expect(tracker(`- Alpha release target${runOf(blank)}x`).targets).toEqual([]);
    expect(tracker(`- Alpha release target:${runOf(blank)}1.9`).targets[0]?.value).toBe('1.9');
  });

  test('of parentheses in the name of a field', () => {
    expect(fieldKey(`Primary contact ${runOf('(')}`)).toBe(`primary contact ${runOf('(')}`);
  });

  test.each(['> ', '- ', '<!-- ?>', '*_'])('of %j in a tracking issue', (sign) => {
    expect(tracker(runOf(sign)).links).toEqual([]);
  });

  test('of tags without an end in a section', () => {
    const { sections } = parseMarkdown(`## Goals\n\n${runOf('<a ')}\n`);
    expect(judgeContent(sections.at(-1)?.lines ?? [], new Set())).toBe('filled');
  });

  test('of the template’s number', () => {
    expect(wordsBehindTemplateNumber(`VEP #${runOf('N')}${runOf(' ')}\u2028: it`)).toBe('it');
  });

  test.each(['!', '.', ')'])('of %j behind a value', (sign) => {
    expect(isPlaceholder(`TBD x${runOf(sign)}x`)).toBe(false);
  });

  test('of tildes that begin a fence, with a backtick behind them', () => {
    expect(parseMarkdown(`${runOf('~')}\`\n\n## Goals\n\nx\n`).sections.map(({ level }) => level)).toEqual([
      0,
    ]);
  });

  test('of backslashes in what is quoted', () => {
    expect(codeSpan(`${runOf('\\')}|`, LONG + 1)).toContain('\\|');
  });

  test('of slashes in the path of the schedules', () => {
    const parsed = parseConfig(`releases: { schedule: { repository: o/r, path: "a${runOf('/')}" } }`);
    expect('problems' in parsed).toBe(true);
  });
});
