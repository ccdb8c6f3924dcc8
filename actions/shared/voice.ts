// How does an action speak to the runner? The one place that writes to the log: no text from outside becomes a command there.

import { error, info, setOutput, summary } from '@actions/core';
import { renderAnnotations } from './annotations.ts';
import { plainLine } from './domain/words.ts';
import { UserError } from './errors.ts';
import type { Verdict } from './generated/verdict.types.ts';

export interface Voice {
  readonly say: (text: string) => void;
  /** The findings at their lines, and the output `verdict`. */
  readonly decide: (verdict: Verdict) => void;
  readonly summarize: (markdown: string) => Promise<void>;
  /** What made it impossible to tell, with its remedy; a bug with its stack. */
  readonly complain: (problem: unknown) => void;
}

export const runnerVoice: Voice = {
  say: (text) => {
    for (const line of text.split('\n')) info(logLine(line));
  },
  decide: (verdict) => {
    process.stdout.write(renderAnnotations(verdict));
    setOutput('verdict', JSON.stringify(verdict));
  },
  summarize: async (markdown) => {
    await summary.addRaw(markdown, true).write();
  },
  complain: (problem) => {
    if (problem instanceof UserError) {
      error(`${logLines(problem.message)}\n${logLines(problem.hint)}`);
      return;
    }
    const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    error(`This is a bug of enhancement-actions; please report it with the lines below.\n${logLines(text)}`);
  },
};

/** The runner takes `::` at the start of a line and `##[` anywhere for a command. */
function logLine(text: string): string {
  return plainLine(text)
    .replace(/^(\s*)::/, '$1: :')
    .replaceAll('##[', '## [');
}

function logLines(text: string): string {
  return text.split('\n').map(logLine).join('\n');
}
