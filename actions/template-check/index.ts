// template-check as the runner starts it; in a child process the judge of a hostile document.

import { getBooleanInput } from '@actions/core';
import { isJudge } from '../shared/judges.ts';
import { runGate, runIn } from '../shared/run.ts';
import { carryOutCommands } from './commands.ts';
import { serveTemplateChecks, templateCheck } from './main.ts';

if (isJudge()) serveTemplateChecks();
else if (getBooleanInput('commands')) await runIn(carryOutCommands);
else await runGate(templateCheck);
