// sig-signoff-gate as the runner starts it.

import { runGate } from '../shared/run.ts';
import { sigSignoff } from './main.ts';

await runGate(sigSignoff);
