// What a person reads at the terminal: place, message, the source line with a caret, and what to do.

import { count, shorten } from '../../shared/domain/words.ts';
import type { Verdict, VerdictFinding, VerdictResult } from '../../shared/generated/verdict.types.ts';
import type { Paint, Style } from '../terminal.ts';

const STYLES: Readonly<Record<string, Style>> = {
  passed: 'green',
  warning: 'yellow',
  pending: 'yellow',
  failed: 'red',
  error: 'red',
};
const WIDEST = 100;

/** `sourceOf` gives the text of a path, for the line that a finding is about; `notes` what is to be said of a document before its findings. */
export function renderText(
  verdict: Verdict,
  sourceOf: (path: string) => string,
  paint: Paint,
  notes: ReadonlyMap<string, string> = new Map(),
): string {
  const blocks: string[] = [];
  for (const result of verdict.results) {
    if (result.findings.length === 0 && result.known.length === 0) continue;
    const source = sourceOf(result.path ?? '').split('\n');
    blocks.push(renderResult(result, source, paint, notes.get(result.path ?? '')));
  }
  for (const notice of verdict.notices ?? []) blocks.push(paint('dim', printable(notice)));
  blocks.push(renderSummary(verdict, paint));
  return `${blocks.join('\n\n')}\n`;
}

function renderResult(
  result: VerdictResult,
  source: readonly string[],
  paint: Paint,
  note: string | undefined,
): string {
  const style = STYLES[result.outcome] ?? 'bold';
  const lines = [`${paint('bold', printable(result.path ?? ''))}  ${paint(style, result.outcome)}`];
  if (note) lines.push('', `  ${printable(note)}`);
  // In the order of the document, as one mends it.
  const findings = [...result.findings].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  for (const finding of findings) lines.push('', ...renderFinding(finding, source, paint));
  if (result.known.length > 0) {
    lines.push('', paint('dim', `  Was there before and does not count (${result.known.length}):`));
    for (const { at, outcome, message } of result.known) {
      lines.push(
        paint('dim', `    ${(at ? `${at.line}` : '-').padEnd(4)} ${outcome.padEnd(7)} ${printable(message)}`),
      );
    }
  }
  return lines.join('\n');
}

function renderFinding(finding: VerdictFinding, source: readonly string[], paint: Paint): string[] {
  const { at } = finding;
  const place = at ? `${at.line}:${at.column}` : '-';
  const head = `  ${place.padEnd(7)} ${paint(STYLES[finding.outcome] ?? 'bold', finding.outcome.padEnd(7))} ${printable(finding.message)}`;
  const lines = [head];
  const text = at && source[at.line - 1];
  if (at && text !== undefined && text.trim() !== '') lines.push(...excerpt(text, at.line, at.column, paint));
  const reference = paint('dim', `[${finding.rule}, ${finding.reference}]`);
  lines.push(`          ${finding.hint ? `${printable(finding.hint)} ` : ''}${reference}`);
  return lines;
}

function excerpt(text: string, line: number, column: number, paint: Paint): string[] {
  const start = column > WIDEST - 20 ? column - 20 : 0;
  const shown = printable(text.slice(start, start + WIDEST));
  const cut = `${start > 0 ? '…' : ''}${shown.trimEnd()}${text.length > start + WIDEST ? '…' : ''}`;
  const number = String(line).padStart(6);
  const offset = column - 1 - start + (start > 0 ? 1 : 0);
  const length = Math.max(1, Math.min(cut.length - offset, 60));
  return [
    paint('dim', `  ${number} | ${cut}`),
    paint('dim', `         | ${' '.repeat(offset)}${'^'.repeat(length)}`),
  ];
}

function renderSummary(verdict: Verdict, paint: Paint): string {
  const by = (outcome: string) => verdict.results.filter((result) => result.outcome === outcome).length;
  const parts = [
    by('passed') > 0 ? `${by('passed')} passed` : '',
    by('warning') > 0 ? `${by('warning')} with warnings` : '',
    by('failed') > 0 ? `${by('failed')} failed` : '',
  ].filter((part) => part !== '');
  const found = verdict.results.reduce((sum, result) => sum + result.findings.length, 0);
  const known = verdict.results.reduce((sum, result) => sum + result.known.length, 0);
  const tail = `${count(found, 'finding')}${known > 0 ? `, ${known} more from before` : ''}`;
  const documents = count(verdict.results.length, 'document');
  return paint(STYLES[verdict.outcome] ?? 'bold', `${documents}: ${[...parts, tail].join(', ')}.`);
}

/** Text from outside must not steer the terminal: control and bidirectional characters become visible marks of one column. */
export function printable(text: string): string {
  return shorten(
    text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => (character === '\t' ? ' ' : '\u00b7')),
    2_000,
  );
}
