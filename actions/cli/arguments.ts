// What was typed? The commands, their options and their help, in one place.

import { parseArgs } from 'node:util';
import { UserError } from '../shared/errors.ts';

const FORMATS = ['text', 'json', 'github', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export const COMMANDS = {
  init: 'Install the suite in a repository: configuration, workflows and forms, from what is found there.',
  new: 'Begin a proposal from the template, with what is known filled in.',
  check: 'Check proposals against their template and the process, and mend their form.',
  migrate: 'Write the metadata of proposals in the other format: target lines or front matter.',
  config: 'Validate and explain the configuration.',
  freeze: 'Show when releases freeze, and what a freeze holds, would hold, or would have held.',
  report: 'Show how every proposal stands this week, and what comes next.',
  roadmap: 'Show what is accepted for a release, and what changed.',
  announce: 'Write the mail that announces what is accepted for a release.',
  planning: 'Show what each SIG would take on with a release.',
  signoff: 'Explain who has signed off a pull request, who is waited for, and why.',
} as const;

export type Command = keyof typeof COMMANDS;

export interface Arguments {
  readonly command?: Command;
  readonly help: boolean;
  readonly paths: readonly string[];
  readonly format: Format;
  readonly base?: string;
  readonly template?: string;
  readonly config?: string;
  readonly release?: string;
  readonly tracker: readonly string[];
  readonly pull?: string;
  readonly repository?: string;
  readonly replay?: string;
  readonly record?: string;
  readonly schedules?: string;
  readonly at?: string;
  readonly preview: boolean;
  /** Mend what can be mended. */
  readonly fix: boolean;
  readonly dryRun: boolean;
  /** Change the files, and not only show how. */
  readonly write: boolean;
  readonly to: 'front-matter' | 'target-lines';
  readonly number?: string;
  readonly sig?: string;
  readonly name?: string;
  readonly author: readonly string[];
  /** Targets of a new proposal, as `alpha=v1.10`. */
  readonly target: readonly string[];
  /** Sections of a new proposal, as `Goals=what is true when it is done`. */
  readonly section: readonly string[];
  /** Answers to the questions whether something is an enhancement: `y`, `n` or `?` for each. */
  readonly idea?: string;
  readonly from?: string;
  readonly output?: string;
  readonly week?: string;
  /** What kind of repository the suite is installed in. */
  readonly kind?: string;
  /** The folder of all proposals of another series. */
  readonly root?: string;
  /** A whole commit of the suite. */
  readonly pin?: string;
  /** `owner/name` of the schedules, or `owner/name:path`. */
  readonly schedule?: string;
  /** `owner/name` of the proposals that code implements. */
  readonly proposals?: string;
  readonly enterpriseServer: boolean;
  readonly createLabels: boolean;
  /** Labels by a word, where no Prow does it. */
  readonly commands: boolean;
}

const FORMS = ['front-matter', 'target-lines'] as const;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  format: { type: 'string' },
  base: { type: 'string' },
  template: { type: 'string' },
  config: { type: 'string' },
  release: { type: 'string' },
  tracker: { type: 'string', multiple: true },
  pull: { type: 'string' },
  repository: { type: 'string', short: 'R' },
  replay: { type: 'string' },
  record: { type: 'string' },
  schedules: { type: 'string' },
  at: { type: 'string' },
  preview: { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  write: { type: 'boolean' },
  to: { type: 'string' },
  number: { type: 'string' },
  sig: { type: 'string' },
  name: { type: 'string' },
  author: { type: 'string', multiple: true },
  target: { type: 'string', multiple: true },
  section: { type: 'string', multiple: true },
  idea: { type: 'string' },
  from: { type: 'string' },
  output: { type: 'string', short: 'o' },
  week: { type: 'string' },
  kind: { type: 'string' },
  root: { type: 'string' },
  pin: { type: 'string' },
  schedule: { type: 'string' },
  proposals: { type: 'string' },
  'enterprise-server': { type: 'boolean' },
  'create-labels': { type: 'boolean' },
  commands: { type: 'boolean' },
} as const;

const HERE: Readonly<Record<Command, readonly (keyof typeof OPTIONS)[]>> = {
  init: [
    'help',
    'format',
    'kind',
    'root',
    'template',
    'release',
    'pin',
    'schedule',
    'proposals',
    'enterprise-server',
    'create-labels',
    'commands',
    'repository',
    'output',
    'dry-run',
  ],
  new: [
    'help',
    'config',
    'template',
    'number',
    'sig',
    'name',
    'author',
    'target',
    'release',
    'section',
    'idea',
    'repository',
    'dry-run',
  ],
  check: ['help', 'format', 'base', 'template', 'config', 'release', 'tracker', 'pull', 'fix', 'dry-run'],
  migrate: ['help', 'format', 'config', 'template', 'tracker', 'to', 'write'],
  config: ['help', 'format', 'config'],
  freeze: ['help', 'format', 'config', 'release', 'at', 'replay', 'schedules', 'preview', 'repository'],
  announce: ['help', 'format', 'config', 'repository', 'from', 'output'],
  planning: ['help', 'format', 'config', 'repository', 'from', 'output'],
  report: ['help', 'format', 'config', 'repository', 'week', 'dry-run', 'output'],
  roadmap: ['help', 'format', 'config', 'repository', 'from', 'output'],
  signoff: ['help', 'format', 'config', 'repository', 'replay', 'record'],
};

const FORMATS_HERE: Readonly<Record<Command, readonly Format[]>> = {
  announce: ['text', 'json', 'markdown', 'html'],
  check: ['text', 'json', 'github'],
  config: ['text', 'json'],
  freeze: ['text', 'json'],
  init: ['text', 'json'],
  migrate: ['text', 'json'],
  new: ['text'],
  planning: ['text', 'json', 'markdown', 'html'],
  report: ['text', 'json', 'html'],
  roadmap: ['text', 'json', 'markdown', 'html'],
  signoff: ['text', 'json'],
};

/** Throws a {@link UserError} for an unknown command, option or format. */
export function parseArguments(argv: readonly string[]): Arguments {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(argv);
  } catch (error) {
    const [first = 'bad usage'] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UserError(first, 'Run `enhancements --help` for the commands and options.');
  }
  const { values, positionals } = parsed;
  const [name, ...paths] = positionals;
  if (name !== undefined && !isCommand(name)) {
    throw new UserError(
      `Unknown command '${name}'; there are ${Object.keys(COMMANDS).join(', ')}.`,
      `To check a file, write \`enhancements check ${name}\`.`,
    );
  }
  const foreign =
    name && Object.keys(values).find((option) => !HERE[name].includes(option as keyof typeof OPTIONS));
  if (foreign)
    throw new UserError(`\`${name}\` has no option '--${foreign}'.`, `Run \`enhancements ${name} --help\`.`);
  const format = values.format ?? 'text';
  if (!isFormat(format)) {
    throw new UserError(
      `Unknown format '${format}'; there are ${FORMATS.join(', ')}.`,
      'Write `--format json`, for one.',
    );
  }
  if (name && !FORMATS_HERE[name].includes(format)) {
    throw new UserError(
      `\`${name}\` has no format '${format}'.`,
      `There are ${FORMATS_HERE[name].join(', ')}: write \`--format json\`, for one.`,
    );
  }
  const to = values.to ?? 'front-matter';
  if (!isForm(to)) {
    throw new UserError(
      `Unknown form of metadata '${to}'; there are ${FORMS.join(' and ')}.`,
      'Write `--to target-lines`, for one.',
    );
  }
  const { base, template, config, release, pull, repository, replay, record, schedules, at } = values;
  const { number, sig, name: named, idea, week, from, output, kind, root, pin, schedule, proposals } = values;
  return {
    ...(name ? { command: name } : {}),
    help: values.help ?? false,
    paths,
    format,
    ...(base === undefined ? {} : { base }),
    ...(template === undefined ? {} : { template }),
    ...(config === undefined ? {} : { config }),
    ...(release === undefined ? {} : { release }),
    ...(pull === undefined ? {} : { pull }),
    ...(repository === undefined ? {} : { repository }),
    ...(replay === undefined ? {} : { replay }),
    ...(record === undefined ? {} : { record }),
    ...(schedules === undefined ? {} : { schedules }),
    ...(at === undefined ? {} : { at }),
    ...(from === undefined ? {} : { from }),
    ...(output === undefined ? {} : { output }),
    ...(week === undefined ? {} : { week }),
    ...(kind === undefined ? {} : { kind }),
    ...(root === undefined ? {} : { root }),
    ...(pin === undefined ? {} : { pin }),
    ...(schedule === undefined ? {} : { schedule }),
    ...(proposals === undefined ? {} : { proposals }),
    enterpriseServer: values['enterprise-server'] ?? false,
    createLabels: values['create-labels'] ?? false,
    commands: values.commands ?? false,
    tracker: values.tracker ?? [],
    preview: values.preview ?? false,
    fix: values.fix ?? false,
    dryRun: values['dry-run'] ?? false,
    write: values.write ?? false,
    to,
    ...(number === undefined ? {} : { number }),
    ...(sig === undefined ? {} : { sig }),
    ...(named === undefined ? {} : { name: named }),
    author: values.author ?? [],
    target: values.target ?? [],
    section: values.section ?? [],
    ...(idea === undefined ? {} : { idea }),
  };
}

function read(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}

function isCommand(text: string): text is Command {
  return Object.hasOwn(COMMANDS, text);
}

function isFormat(text: string): text is Format {
  return (FORMATS as readonly string[]).includes(text);
}

function isForm(text: string): text is Arguments['to'] {
  return (FORMS as readonly string[]).includes(text);
}
