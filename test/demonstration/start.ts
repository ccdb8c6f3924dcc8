// `npm start`: the suite at work on a repository that lives, in a short summary and on a page of this machine.
//
//   node --import ./test/demonstration/register.mjs test/demonstration/start.ts [--once] [--port N]

import { parseArgs } from 'node:util';
import { startDemonstration } from './demonstration.ts';
import { serveDemonstration } from './server.ts';
import { renderSummary, unexpectedIn } from './summary.ts';

const { values } = parseArgs({ options: { once: { type: 'boolean' }, port: { type: 'string' } } });
const port = Number(values.port ?? 0);
const say = (text: string) => process.stdout.write(`${text}\n`);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`'${values.port}' is no port, expected a number below 65536.\n`);
  process.exitCode = 2;
} else {
  const started = performance.now();
  const demonstration = await startDemonstration();
  const view = demonstration.view();
  say(renderSummary(view, performance.now() - started));
  const problems = unexpectedIn(view);
  if (problems.length > 0) {
    process.stderr.write(`This is not as it should be:\n${problems.map((each) => `  ${each}`).join('\n')}\n`);
    process.exitCode = 1;
  }
  try {
    const served = await serveDemonstration(demonstration, port);
    const end = async () => {
      await served.close();
      await demonstration.close();
    };
    if (values.once) {
      // That the page answers is part of the outcome.
      const page = await fetch(served.address);
      if (page.status !== 200) {
        process.stderr.write(`The page answered ${page.status}.\n`);
        process.exitCode = 1;
      }
      await end();
    } else {
      say(
        `\nLook at it, and act in it:  ${served.address}\nCtrl-C ends it. Nothing of it leaves this machine.`,
      );
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
    }
  } catch (problem) {
    await demonstration.close();
    if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw problem;
    process.stderr.write(`Port ${port} is taken. Leave \`--port\` out for a free one.\n`);
    process.exitCode = 2;
  }
}
