// weekly-report as the runner starts it.

import { getInput } from '@actions/core';
import { runReport } from './run.ts';

await runReport(getInput('file', { required: true }), getInput('page'));
