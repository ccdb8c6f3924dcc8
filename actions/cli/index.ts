#!/usr/bin/env node
// The terminal: one bundle that is the command and, in a child process, the judge of a part of its documents.

import { isJudge } from '../shared/judges.ts';
import { serveChecks } from './commands/check.ts';
import { main } from './main.ts';

if (isJudge()) serveChecks();
else process.exitCode = await main(process.argv.slice(2), process);
