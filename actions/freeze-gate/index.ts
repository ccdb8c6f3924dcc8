// freeze-gate as the runner starts it.

import { runGate } from '../shared/run.ts';
import { freezeGate } from './main.ts';

await runGate(freezeGate);
