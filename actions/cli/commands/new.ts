// placeholder
import type { Arguments } from '../arguments.ts';
import type { ExitCode } from '../main.ts';
import type { Terminal } from '../terminal.ts';
export function newProposal(_args: Arguments, _terminal: Terminal): Promise<ExitCode> {
  return Promise.resolve(2);
}
