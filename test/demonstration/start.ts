// `npm start`: the suite at work on a repository that lives, in a short summary and on a page of this machine.
//
//   node --import ./test/demonstration/register.mjs test/demonstration/start.ts [--once] [--port N]

import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { startDemonstration } from './demonstration.ts';
import { standingOf } from './heads.ts';
import { serveDemonstration } from './server.ts';
import { renderSummary, unexpectedIn } from './summary.ts';

const { values } = parseArgs({ options: { once: { type: 'boolean' }, port: { type: 'string' } } });
const port = Number(values.port ?? 0);
const say = (text: string) => process.stdout.write(`${text}\n`);
const complain = (text: string, code: 1 | 2) => {
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
};

/** Asked before the project is made, which takes its seconds. */
function isFree(): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

if (port !== 0 && !(await isFree()))
  complain(`Port ${port} is taken. Leave \`--port\` out for a free one.`, 2);
else await demonstrate();

async function demonstrate(): Promise<void> {
  const started = performance.now();
  const demonstration = await startDemonstration();
  const { lighthouse } = demonstration.view();
  const took = performance.now() - started;
  const served = await serveDemonstration(demonstration, port);
  say(renderSummary(lighthouse, took, values.once ? undefined : served.address));
  const problems = unexpectedIn(lighthouse);
  if (problems.length > 0)
    complain(`This is not as it should be:\n${problems.map((each) => `  ${each}`).join('\n')}`, 1);
  const end = async () => {
    await served.close();
    await demonstration.close();
  };
  if (!values.once) {
    say(
      `\n  Look at it, and act in it:  ${served.address}\n\nCtrl-C ends it. Nothing of it leaves this machine.`,
    );
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
    return;
  }
  // That somebody can act in it, and that GitHub would have understood all of it, is part of the outcome.
  const acted = await fetch(`${served.address}/act`, {
    method: 'POST',
    headers: { origin: served.address },
    body: new URLSearchParams({
      do: 'say',
      way: 'lgtm',
      repo: 'home',
      pull: '40',
      as: lighthouse.people.lars,
    }),
  });
  const signed = standingOf(lighthouse.pulls.ready, 'sig-signoff');
  if (acted.status !== 200 || signed?.state !== 'success')
    complain(
      `Lars signed #40 off; the page answered ${acted.status}, sign-off is ${signed?.state}: ${signed?.words}`,
      1,
    );
  else say(`\nOn its page Lars signs #40 off, and the gate answers: ${signed.words}.`);
  await end();
  lighthouse.github.assertClean();
}
