// Which command was meant? Reads the arguments, runs the command, and turns every error into words and an exit code.

import { UserError } from '../shared/errors.ts';
import { type Arguments, type COMMANDS, parseArguments } from './arguments.ts';
import { check } from './commands/check.ts';
import { config } from './commands/config.ts';
import { helpFor } from './help.ts';
import type { Terminal } from './terminal.ts';

/** 0: passed or warnings only. 1: findings. 2: could not tell. */
export type ExitCode = 0 | 1 | 2;

const RUN: Readonly<
  Record<keyof typeof COMMANDS, (args: Arguments, terminal: Terminal) => Promise<ExitCode>>
> = {
  init: async (args, terminal) => (await import('./commands/init.ts')).init(args, terminal),
  new: async (args, terminal) => (await import('./commands/new.ts')).newProposal(args, terminal),
  announce: async (args, terminal) => (await import('./commands/release.ts')).announce(args, terminal),
  check,
  migrate: async (args, terminal) => (await import('./commands/migrate.ts')).migrate(args, terminal),
  config,
  freeze: async (args, terminal) => (await import('./commands/freeze.ts')).freeze(args, terminal),
  planning: async (args, terminal) => (await import('./commands/release.ts')).planning(args, terminal),
  roadmap: async (args, terminal) => (await import('./commands/release.ts')).roadmap(args, terminal),
  // What talks to GitHub is heavy, and is loaded where it is needed.
  report: async (args, terminal) => (await import('./commands/report.ts')).report(args, terminal),
  signoff: async (args, terminal) => (await import('./commands/signoff.ts')).signoff(args, terminal),
};

export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const args = parseArguments(argv);
    if (args.help || args.command === undefined) {
      terminal.stdout.write(helpFor(args.command));
      return args.help || argv.length === 0 ? 0 : 2;
    }
    return await RUN[args.command](args, terminal);
  } catch (error) {
    if (error instanceof UserError) {
      terminal.stderr.write(`error: ${error.message}\n${error.hint}\n`);
    } else {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      terminal.stderr.write(
        `This is a bug of enhancement-actions; please report it with the lines below.\n${text}\n`,
      );
    }
    return 2;
  }
}
