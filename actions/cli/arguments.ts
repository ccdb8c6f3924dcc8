// What was typed? The commands, their options and their help, in one place.

import { parseArgs } from 'node:util';
import { UserError } from '../shared/errors.ts';

const FORMATS = ['text', 'json', 'github', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export const COMMANDS = {
  announce: 'Write the mail that announces what is accepted for a release.',
  check: 'Check proposals against their template and the process.',
  config: 'Validate and explain the configuration.',
  freeze: 'Show when releases freeze, and what a freeze would have held.',
  planning: 'Show what each SIG would take on with a release.',
  report: 'Show how every proposal stands this week, and what comes next.',
  roadmap: 'Show what is accepted for a release, and what changed.',
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
  readonly from?: string;
  readonly output?: string;
  readonly week?: string;
  readonly dryRun: boolean;
}

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
  from: { type: 'string' },
  output: { type: 'string', short: 'o' },
  week: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

const HERE: Readonly<Record<Command, readonly (keyof typeof OPTIONS)[]>> = {
  announce: ['help', 'format', 'config', 'repository', 'from', 'output'],
  check: ['help', 'format', 'base', 'template', 'config', 'release', 'tracker', 'pull'],
  config: ['help', 'format', 'config'],
  freeze: ['help', 'format', 'config', 'release', 'at', 'replay', 'schedules'],
  planning: ['help', 'format', 'config', 'repository', 'from', 'output'],
  report: ['help', 'format', 'config', 'repository', 'week', 'dry-run'],
  roadmap: ['help', 'format', 'config', 'repository', 'from', 'output'],
  signoff: ['help', 'format', 'config', 'repository', 'replay', 'record'],
};

const FORMATS_HERE: Readonly<Record<Command, readonly Format[]>> = {
  announce: ['text', 'json', 'markdown', 'html'],
  check: ['text', 'json', 'github'],
  config: ['text', 'json'],
  freeze: ['text', 'json'],
  planning: ['text', 'json', 'markdown', 'html'],
  report: ['text', 'json'],
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
  const {
    base,
    template,
    config,
    release,
    pull,
    repository,
    replay,
    record,
    schedules,
    at,
    week,
    from,
    output,
  } = values;
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
    dryRun: values['dry-run'] ?? false,
    tracker: values.tracker ?? [],
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

const GENERAL = `enhancements: help with enhancement proposals, at the terminal

  enhancements <command> [options]

${Object.entries(COMMANDS)
  .map(([name, text]) => `  ${name.padEnd(8)} ${text}`)
  .join('\n')}

Run \`enhancements <command> --help\` for the options of one.
`;

const HELP: Readonly<Record<Command, string>> = {
  announce: `enhancements announce [release]: ${COMMANDS.announce}

Accepted proposals by SIG and stage, the dates that follow, and how exceptions are asked for, in lines of 72 characters. Without a release it is the
one that the report is about first. Before the enhancement freeze the mail is a draft.

  --from FILE        the report, as the action keeps it or \`report --format json\` prints it; otherwise it is read from GitHub
  --repository O/N   default: the repository of the remote \`origin\`
  --config FILE      path of the configuration in that repository; default: .github/enhancements.yaml
  --output FILE      write to a file
  --format FORMAT    text (default: the mail), json, markdown (for an issue) or html

Exit code: 0 told, 2 could not tell.

  enhancements announce v1.10 --from report.json
`,
  check: `enhancements check [paths…]: ${COMMANDS.check}

Paths are files, folders or globs; without any, every proposal of the repository, or with --base those that changed.
Works offline, and writes nothing.

  --base REF         tell what this branch brought from what was there before: compares with the merge base of REF and HEAD,
                     and takes the template from REF
  --template FILE    the template to check against; default: the one of the configuration
  --config FILE      default: .github/enhancements.yaml; without it the preset is guessed and said
  --release v1.10    the release that is planned now, for the rules about time
  --tracker FILE     a tracking issue as \`gh issue view N --json number,title,body,labels,state\` prints it; may be repeated
  --pull FILE        the pull request as \`gh pr view N --json title,body,labels\` prints it
  --format FORMAT    text (default), json, or github (annotations in a workflow)

Exit code: 0 passed or warnings only, 1 findings, 2 could not tell.

  enhancements check
  enhancements check veps/sig-compute/25-backup/vep.md
  enhancements check --base origin/main --format json
`,
  config: `enhancements config [file]: ${COMMANDS.config}

Reads .github/enhancements.yaml, or the file that is named, lists every problem with its line, or says what holds and why.

  --format FORMAT    text (default) or json

Exit code: 0 valid, 2 not valid or not there.
`,
  freeze: `enhancements freeze: ${COMMANDS.freeze}

  --schedules DIR    a folder with the published schedules as v1.9.yaml, one for each release
  --release v1.10    the calendar of one release; default: of the last three
  --at 2026-04-30    as if it were that day (its last instant), or an instant such as 2026-04-30T18:00Z
  --replay FILE      decide on recorded merges, each at its own time: one JSON object a line,
                     {commit, merged_at, pull, title, files: [{path, previous, before, after}]}
  --config FILE      default: .github/enhancements.yaml; without it the preset is guessed
  --format FORMAT    text (default) or json

Exit code: 0 nothing held, 1 something is, 2 could not tell.

  enhancements freeze --schedules schedules --release v1.10
  enhancements freeze --replay merges.jsonl --schedules schedules
`,
  planning: `enhancements planning [release]: ${COMMANDS.planning}

Each candidate with its owner's decision, priority, reviewers and approvers. Without a release it is the one whose enhancement freeze is ahead.

  --from FILE        the report, as the action keeps it or \`report --format json\` prints it; otherwise it is read from GitHub
  --repository O/N   default: the repository of the remote \`origin\`
  --config FILE      path of the configuration in that repository; default: .github/enhancements.yaml
  --output FILE      write to a file
  --format FORMAT    text (default), json, markdown or html

Exit code: 0 told, 2 could not tell.

  enhancements planning v1.11 --from report.json --format html --output planning.html
`,
  report: `enhancements report: ${COMMANDS.report}

Reads proposals, trackers and pull requests from GitHub, decides as the action does, and prints the report. Writes nothing there.

  --week 2026-W47    print the report of a week as it was published
  --dry-run          say as well which check-ins the action would write now
  --repository O/N   default: the repository of the remote \`origin\`
  --config FILE      path of the configuration in that repository; default: .github/enhancements.yaml
  --format FORMAT    text (default: Markdown) or json, in the form of schemas/weekly-report.schema.json

The token is GITHUB_TOKEN, or that of \`gh auth token\`. Exit code: 0 told, 2 something could not be read.

  enhancements report -R kubevirt/enhancements
`,
  roadmap: `enhancements roadmap [release]: ${COMMANDS.roadmap}

By SIG and stage, with the proposal, the commit and the pull requests that say so. Without a release it is the one that the report is about first.

  --from FILE        the report, as the action keeps it or \`report --format json\` prints it; otherwise it is read from GitHub
  --repository O/N   default: the repository of the remote \`origin\`
  --config FILE      path of the configuration in that repository; default: .github/enhancements.yaml
  --output FILE      write to a file
  --format FORMAT    text (default), json (schemas/roadmap.schema.json), markdown or html

Exit code: 0 told, 2 could not tell.

  enhancements roadmap v1.10 --from report.json
  enhancements roadmap v1.10 --from report.json --format html --output roadmap.html
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
