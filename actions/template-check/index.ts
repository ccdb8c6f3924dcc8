// template-check as the runner starts it; in a child process the judge of a hostile document.

import { isJudge } from '../shared/judges.ts';
import { runGate } from '../shared/run.ts';
import { serveTemplateChecks, templateCheck } from './main.ts';

if (isJudge()) serveTemplateChecks();
else await runGate(templateCheck);
