// A pull request as it stands on GitHub, judged at the terminal by the code of the gates; nothing is written there.

import { CONFIG_PATH, type Config, requireConfig } from '../shared/config.ts';
import { UserError } from '../shared/errors.ts';
import type { Gate, Judgement, Setting } from '../shared/gate.ts';
import type { GitHub, Pull, RepositoryFile } from '../shared/github/github.ts';
import { openGitHub } from '../shared/github/octokit.ts';
import type { Arguments } from './arguments.ts';
import { findPlace, serverOf } from './github-place.ts';
import type { Terminal } from './terminal.ts';

export interface Live {
  readonly github: GitHub;
  /** `owner/name` */
  readonly repository: string;
  /** `https://github.com/owner/name` */
  readonly address: string;
  /** Of the configuration in that repository. */
  readonly configPath: string;
}

export function openLive(args: Arguments, terminal: Terminal): Live {
  const place = findPlace(args, terminal);
  const repository = `${place.owner}/${place.name}`;
  return {
    github: openGitHub(place),
    repository,
    address: `${serverOf(place.apiUrl, terminal)}/${repository}`,
    configPath: args.config ?? CONFIG_PATH,
  };
}

export interface LiveJudgement {
  readonly pull: Pull;
  readonly judgement: Judgement;
}

/** Of the pull request that the arguments name. */
export async function judgeLive(
  gate: Gate,
  command: string,
  args: Arguments,
  terminal: Terminal,
): Promise<LiveJudgement> {
  const [text = ''] = args.paths;
  if (!/^#?[1-9]\d{0,8}$/.test(text)) {
    throw new UserError(
      text === '' ? 'Which pull request?' : `'${text}' is no number of a pull request.`,
      `Write \`enhancements ${command} 282\`.`,
    );
  }
  const number = Number(text.replace('#', ''));
  const { github, repository, address, configPath } = openLive(args, terminal);
  const pull = await github.pull(number, configPath);
  if (!pull) throw new UserError(`There is no pull request ${number} in ${repository}.`, 'Check the number.');
  const config = configIn(pull.config, configPath, pull.base.branch);
  const setting: Setting = { now: github.serverTime() ?? Date.now(), repositoryAddress: address };
  return { pull, judgement: await gate.judge(github, pull, config, setting) };
}

export function configIn(file: RepositoryFile | undefined, path: string, branch: string): Config {
  if (file && 'text' in file.source) return requireConfig(file.source.text, path);
  throw new UserError(
    `There is no readable configuration ${path} on the branch ${branch}.`,
    'Name it with `--config`, as its path in that repository.',
  );
}
