// What did somebody say about the installation? The options of `init`, checked before anything is read.

import { parseRelease, type Release } from '../../shared/domain/release.ts';
import { enumerate } from '../../shared/domain/words.ts';
import { UserError } from '../../shared/errors.ts';
import type { Arguments } from '../arguments.ts';
import { KINDS, type Kind } from './kind.ts';

export interface Choices {
  readonly kind?: Kind;
  readonly release?: Release;
  readonly pin?: string;
  readonly root?: string;
  /** A path in the repository. */
  readonly template?: string;
  readonly schedule?: { readonly repository: string; readonly path: string };
  /** `owner/name` */
  readonly proposals: string;
  readonly commands: boolean;
}

const USUAL_SCHEDULE = 'releases/v{release}/schedule.yaml';
const USUAL_PROPOSALS = 'kubevirt/enhancements';
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;

/** Throws a {@link UserError} for what cannot be. */
export function choicesFrom(args: Arguments): Choices {
  if (args.paths.length > 0)
    throw new UserError(
      `\`init\` takes no path: '${args.paths[0]}'.`,
      'Run it in the repository, or name one on GitHub with `--repository owner/name`.',
    );
  if (args.output !== undefined && args.repository === undefined)
    throw new UserError(
      '`--output` goes with `--repository`.',
      'A checkout gets its files itself; `--dry-run` shows them.',
    );
  const { proposals = USUAL_PROPOSALS } = args;
  if (!REPOSITORY.test(proposals))
    throw new UserError(`'${proposals}' is no repository.`, 'Write `--proposals owner/name`.');
  return {
    proposals,
    commands: args.commands,
    ...(args.kind === undefined ? {} : { kind: kindFrom(args.kind) }),
    ...(args.release === undefined ? {} : { release: releaseFrom(args.release) }),
    ...(args.pin === undefined ? {} : { pin: commitFrom(args.pin) }),
    ...(args.root === undefined ? {} : { root: pathFrom('root', args.root) }),
    ...(args.template === undefined ? {} : { template: pathFrom('template', args.template) }),
    ...(args.schedule === undefined ? {} : { schedule: scheduleFrom(args.schedule) }),
  };
}

export function kindFrom(text: string): Kind {
  const kind = KINDS.find((each) => each === text.trim().toLowerCase());
  if (kind) return kind;
  throw new UserError(
    text.trim() === '' ? 'The kind is empty.' : `There is no kind '${text.trim()}'.`,
    `There are ${enumerate(KINDS)}: write \`--kind vep\`, for one.`,
  );
}

function releaseFrom(text: string): Release {
  const release = parseRelease(text);
  if (release) return release;
  throw new UserError(`'${text}' is no release.`, 'Write it as `--release v1.10`.');
}

function commitFrom(text: string): string {
  if (/^[0-9a-f]{40}$/.test(text)) return text;
  throw new UserError(
    `'${text}' is no whole commit.`,
    'A commit has 40 hexadecimal digits: `gh api repos/kubevirt/enhancement-actions/commits/<tag> --jq .sha` prints it.',
  );
}

function pathFrom(option: string, text: string): string {
  const path = text.replace(/^\.\//, '').replace(/\/+$/, '');
  if (path !== '' && !/^\/|\\/.test(path) && !path.split('/').some((part) => /^\.{0,2}$/.test(part)))
    return path;
  throw new UserError(
    `'${text}' is no path inside the repository.`,
    `Write \`--${option}\` as it stands below the top of the repository.`,
  );
}

function scheduleFrom(text: string): { repository: string; path: string } {
  const [repository = '', path = USUAL_SCHEDULE] = text.split(':');
  if (REPOSITORY.test(repository) && /^[^{/]+\/.*\{release\}/.test(path)) return { repository, path };
  throw new UserError(
    `'${text}' does not say where schedules are.`,
    `Write \`--schedule owner/name\` for \`${USUAL_SCHEDULE}\` there, or \`--schedule "owner/name:folder/{release}.yaml"\`.`,
  );
}
