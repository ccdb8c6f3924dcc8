#!/usr/bin/env node
// The terminal: one bundle that is the command and, in a worker, the judge of a part of its documents.

import { isMainThread } from 'node:worker_threads';
import { serveChecks } from './commands/check.ts';
import { main } from './main.ts';

if (isMainThread) process.exitCode = await main(process.argv.slice(2), process);
else serveChecks();
