// The findings as workflow commands, which GitHub shows as annotations at their lines.

import { plainLine } from './domain/words.ts';
import type { Verdict, VerdictFinding } from './generated/verdict.types.ts';

/** One command a finding; what was there before is a notice. Escaped as the runner's own toolkit does, so that no text becomes a command. */
export function renderAnnotations(verdict: Verdict): string {
  const commands = verdict.results.flatMap((result) => [
    ...result.findings.map((finding) =>
      command(finding.outcome === 'warning' ? 'warning' : 'error', finding),
    ),
    ...result.known.map((finding) => command('notice', finding)),
  ]);
  return commands.map((line) => `${line}\n`).join('');
}

function command(level: 'error' | 'warning' | 'notice', { rule, message, hint, at }: VerdictFinding): string {
  const properties = [
    ...(at ? [`file=${property(at.path)}`, `line=${at.line}`, `col=${at.column}`] : []),
    `title=${property(level === 'notice' ? `${rule} (was there before)` : rule)}`,
  ];
  return `::${level} ${properties.join(',')}::${data(hint ? `${message} ${hint}` : message)}`;
}

function data(text: string): string {
  return plainLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}
