// What was typed? The commands, their options and their help, in one place.

import { parseArgs } from 'node:util';
import { UserError } from '../shared/errors.ts';

const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export const COMMANDS = {
  new: 'Begin a proposal from the template, with what is known filled in.',
  check: 'Check proposals against their template and the process, and mend their form.',
  migrate: 'Write the metadata of proposals in the other format: target lines or front matter.',
  config: 'Validate and explain the configuration.',
  freeze: 'Show when releases freeze, and what a freeze holds, would hold, or would have held.',
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
} as const;

const HERE: Readonly<Record<Command, readonly (keyof typeof OPTIONS)[]>> = {
  new: [
    'help',
    'config',
    'template',
    'number',
    'sig',
    'name',
    'author',
    'target',
    'section',
    'idea',
    'dry-run',
  ],
  check: ['help', 'format', 'base', 'template', 'config', 'release', 'tracker', 'pull', 'fix', 'dry-run'],
  migrate: ['help', 'format', 'config', 'template', 'tracker', 'to', 'write'],
  config: ['help', 'format', 'config'],
  freeze: ['help', 'format', 'config', 'release', 'at', 'replay', 'schedules', 'preview', 'repository'],
  signoff: ['help', 'format', 'config', 'repository', 'replay', 'record'],
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
  const to = values.to ?? 'front-matter';
  if (!isForm(to)) {
    throw new UserError(
      `Unknown form of metadata '${to}'; there are ${FORMS.join(' and ')}.`,
      'Write `--to target-lines`, for one.',
    );
  }
  const { base, template, config, release, pull, repository, replay, record, schedules, at } = values;
  const { number, sig, name: named, idea } = values;
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

export function helpFor(command: Command | undefined): string {
  return command ? HELP[command] : GENERAL;
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

const GENERAL = `enhancements: help with enhancement proposals, at the terminal

  enhancements <command> [options]

${Object.entries(COMMANDS)
  .map(([name, text]) => `  ${name.padEnd(8)} ${text}`)
  .join('\n')}

Run \`enhancements <command> --help\` for the options of one.
`;

const HELP: Readonly<Record<Command, string>> = {
  new: `enhancements new "<title>": ${COMMANDS.new}

Writes the proposal to its place, such as veps/sig-compute/42-memory-lease/vep.md, and says what is still to write and which command comes next.
On a terminal it asks for what is not given, and first of all whether the idea is an enhancement; elsewhere everything has its option.

  --number N         the number of the tracking issue: open that first
  --sig S            the SIG that owns it: compute, or sig-compute
  --name NAME        the last part of the folder's name; default: from the title
  --author @LOGIN    for the front matter, where the template has one; may be repeated
  --target S=R       a release that is planned now, as alpha=v1.10 (v1.10 alone is for alpha); may be repeated
  --section H=TEXT   what section H says, as "Goals=Leases end by themselves."; may be repeated
  --idea ANSWERS     y, n or ? for each question whether it is an enhancement (see docs/authoring.md), as yynn??n
  --template FILE    default: the one of the configuration
  --config FILE      default: .github/enhancements.yaml; without it the preset is guessed and said
  --dry-run          print the proposal, and write nothing

Exit code: 0 written, 2 not written.

  enhancements new "Memory lease for paused machines" --number 42 --sig compute
`,
  migrate: `enhancements migrate [paths…]: ${COMMANDS.migrate}

Paths are files, folders or globs; without any, every proposal of the repository. Shows the difference; only --write changes files.
Title, number, SIG and targets come from the document and its path; what nobody knows is TBD, with a remark what belongs there. No text is lost,
and a file is only changed if it reads the same afterwards.

  --to FORM          front-matter (default) or target-lines
  --write            change the files
  --tracker FILE     a tracking issue as \`gh issue view N --json number,title,body,labels,state\` prints it: authors, feature gate, stage,
                     reviewers and approvers come from it; may be repeated
  --template FILE    default: the one of the configuration
  --config FILE      default: .github/enhancements.yaml; without it the preset is guessed and said
  --format FORMAT    text (default) or json

Exit code: 0 done, 1 some files could not be migrated, 2 could not tell.

  enhancements migrate veps/sig-compute
  enhancements migrate --write
`,
  check: `enhancements check [paths…]: ${COMMANDS.check}

Paths are files, folders or globs; without any, every proposal of the repository, or with --base those that changed.
Works offline, and writes nothing but with --fix.

  --base REF         tell what this branch brought from what was there before: compares with the merge base of REF and HEAD,
                     and takes the template from REF
  --template FILE    the template to check against; default: the one of the configuration
  --config FILE      default: .github/enhancements.yaml; without it the preset is guessed and said
  --release v1.10    the release that is planned now, for the rules about time
  --tracker FILE     a tracking issue as \`gh issue view N --json number,title,body,labels,state\` prints it; may be repeated
  --pull FILE        the pull request as \`gh pr view N --json title,body,labels\` prints it
  --fix              mend the form first: sections that are missing come from the template, headings, order, title and target lines
                     are put right where no word is lost; shows the difference, then what is left to do
  --dry-run          with --fix: show it, and change no file
  --format FORMAT    text (default), json, or github (annotations in a workflow)

Exit code: 0 passed or warnings only, 1 findings (with --dry-run also: something to mend), 2 could not tell.

  enhancements check
  enhancements check --fix veps/sig-compute/25-backup/vep.md
  enhancements check veps/sig-compute/25-backup/vep.md
  enhancements check --base origin/main --format json
`,
  config: `enhancements config [file]: ${COMMANDS.config}

Reads .github/enhancements.yaml, or the file that is named, lists every problem with its line, or says what holds and why.

  --format FORMAT    text (default) or json

Exit code: 0 valid, 2 not valid or not there.
`,
  freeze: `enhancements freeze [pull]: ${COMMANDS.freeze}

With the number of a pull request, or with --preview, it reads GitHub and writes nothing there; the token is GITHUB_TOKEN, or
that of \`gh auth token\`. Everything else is offline.

  --preview          every open pull request, as if the next enhancement freeze, or that of --release, had just begun
  --repository O/N   for both; default: the repository of the remote \`origin\`
  --schedules DIR    a folder with the published schedules as v1.9.yaml, one for each release
  --release v1.10    the calendar of one release; default: of the last three
  --at 2026-04-30    as if it were that day (its last instant), or an instant such as 2026-04-30T18:00Z
  --replay FILE      decide on recorded merges, each at its own time: one JSON object a line,
                     {commit, merged_at, pull, title, files: [{path, previous, before, after}]}
  --config FILE      default: .github/enhancements.yaml; without it the preset is guessed
  --format FORMAT    text (default) or json

Exit code: 0 nothing held, 1 something is, 2 could not tell.

  enhancements freeze 303
  enhancements freeze --preview
  enhancements freeze --schedules schedules --release v1.10
  enhancements freeze --replay merges.jsonl --schedules schedules
`,
  signoff: `enhancements signoff <pull>: ${COMMANDS.signoff}

Reads the pull request and the people from GitHub, decides as the gate does, and shows every fact behind it. Writes nothing there.

  --repository O/N   default: the repository of the remote \`origin\`
  --config FILE      path of the configuration in that repository; default: .github/enhancements.yaml
  --record FILE      keep the facts in a file
  --replay FILE      decide on recorded facts: such a file, or the output \`verdict\` of a run; asks nobody
  --format FORMAT    text (default) or json

The token is GITHUB_TOKEN, or that of \`gh auth token\`. Exit code: 0 passed, 1 not signed off, 2 could not tell.

  enhancements signoff 282
  enhancements signoff --replay facts.json
`,
};
