// Who has signed off a pull request, who is waited for, and which facts say so?

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { requireConfig } from '../../shared/config.ts';
import { assess } from '../../shared/domain/sign-off.ts';
import { staysOf } from '../../shared/domain/stay.ts';
import { UserError } from '../../shared/errors.ts';
import type { Judgement } from '../../shared/gate.ts';
import { conclude, type Recorded, sigSignoff } from '../../sig-signoff-gate/main.ts';
import type { Arguments } from '../arguments.ts';
import { renderSignoffText } from '../format/signoff.ts';
import { judgeLive } from '../live.ts';
import type { ExitCode } from '../main.ts';
import { painter, type Terminal } from '../terminal.ts';

export async function signoff(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const judgement =
    args.replay === undefined
      ? (await judgeLive(sigSignoff, 'signoff', args, terminal)).judgement
      : replay(args.replay, terminal.cwd());
  const { verdict } = judgement;
  const recorded = verdict.facts as unknown as Recorded | undefined;
  if (args.record !== undefined && recorded)
    writeFileSync(resolve(terminal.cwd(), args.record), `${JSON.stringify(recorded, null, 2)}\n`);
  if (args.format === 'json') terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
  else if (recorded) {
    const assessment = assess(recorded.facts);
    terminal.stdout.write(
      renderSignoffText(
        { recorded, assessment, stays: staysOf(recorded.facts), judgement },
        painter(terminal),
      ),
    );
  } else terminal.stdout.write(`${judgement.headline}\n`);
  if (verdict.outcome === 'error') return 2;
  return verdict.outcome === 'passed' || verdict.outcome === 'warning' ? 0 : 1;
}

function replay(file: string, cwd: string): Judgement {
  const hint = 'Name a file that `--record` wrote, or the output `verdict` of a run.';
  const recorded = recordedIn(resolve(cwd, file));
  if (!recorded) throw new UserError(`'${file}' holds no recorded facts of a sign-off.`, hint);
  return conclude(recorded, requireConfig(recorded.configuration, 'the recorded configuration'));
}

function recordedIn(file: string): Recorded | undefined {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<Recorded> & { readonly facts?: unknown };
    const inner = value.configuration === undefined ? (value.facts as Partial<Recorded> | undefined) : value;
    const facts = inner?.facts as Recorded['facts'] | undefined;
    return typeof inner?.configuration === 'string' &&
      Array.isArray(facts?.comments) &&
      Array.isArray(inner.proposals)
      ? (inner as Recorded)
      : undefined;
  } catch {
    return undefined;
  }
}
