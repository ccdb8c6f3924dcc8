#!/usr/bin/env node
// The terminal: one bundle that is the command and, in a child process, the judge of a part of its documents.

import { isJudge } from '../shared/judges.ts';
import { serveChecks } from './commands/check.ts';
import { main } from './main.ts';
import { personAt } from './person.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

if (isJudge()) serveChecks();
else {
  const person = personAt(process);
  const terminal = {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: () => process.cwd(),
  };
  process.exitCode = await main(process.argv.slice(2), person ? { ...terminal, ask: person.ask } : terminal);
  person?.leave();
}
