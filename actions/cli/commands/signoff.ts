// Who has signed off a pull request, who is waited for, and which facts say so?

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CONFIG_PATH, requireConfig } from '../../shared/config.ts';
import { assess } from '../../shared/domain/sign-off.ts';
import { staysOf } from '../../shared/domain/stay.ts';
import { UserError } from '../../shared/errors.ts';
import type { Judgement } from '../../shared/gate.ts';
import { openGitHub } from '../../shared/github/octokit.ts';
import { conclude, type Recorded, sigSignoff } from '../../sig-signoff-gate/main.ts';
import type { Arguments } from '../arguments.ts';
import { renderSignoffText } from '../format/signoff.ts';
import { findPlace, serverOf } from '../github-place.ts';
import type { ExitCode } from '../main.ts';
import { painter, type Terminal } from '../terminal.ts';

export async function signoff(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const judgement =
    args.replay === undefined ? await read(args, terminal) : replay(args.replay, terminal.cwd());
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

async function read(args: Arguments, terminal: Terminal): Promise<Judgement> {
  const [text = ''] = args.paths;
  if (!/^#?[1-9]\d{0,8}$/.test(text)) {
    throw new UserError(
      text === '' ? 'Which pull request?' : `'${text}' is no number of a pull request.`,
      'Write `enhancements signoff 282`.',
    );
  }
  const number = Number(text.replace('#', ''));
  const place = findPlace(args, terminal);
  const github = openGitHub(place);
  const path = args.config ?? CONFIG_PATH;
  const pull = await github.pull(number, path);
  if (!pull)
    throw new UserError(
      `There is no pull request ${number} in ${place.owner}/${place.name}.`,
      'Check the number.',
    );
  if (!pull.config || !('text' in pull.config.source)) {
    throw new UserError(
      `There is no readable configuration ${path} on the branch ${pull.base.branch}.`,
      'Name it with `--config`, as its path in that repository.',
    );
  }
  const config = requireConfig(pull.config.source.text, path);
  return sigSignoff.judge(github, pull, config, {
    now: github.serverTime() ?? Date.now(),
    repositoryAddress: `${serverOf(place.apiUrl, terminal)}/${place.owner}/${place.name}`,
  });
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
