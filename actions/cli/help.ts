// What does `--help` say? Every command with its options, its exit codes and examples.

import { COMMANDS, type Command } from './arguments.ts';

export function helpFor(command: Command | undefined): string {
  return command ? HELP[command] : GENERAL;
}

const GENERAL = `enhancements: help with enhancement proposals, at the terminal

  enhancements <command> [options]

${Object.entries(COMMANDS)
  .map(([name, text]) => `  ${name.padEnd(8)} ${text}`)
  .join('\n')}

Run \`enhancements <command> --help\` for the options of one.
`;

const HELP: Readonly<Record<Command, string>> = {
  init: `enhancements init: ${COMMANDS.init}

Looks at the checkout in which you stand: template, folders, OWNERS, workflows, branches; with a token (GITHUB_TOKEN, or that of \`gh auth token\`) also at
labels, schedules and people on GitHub. Writes .github/enhancements.yaml with what differs from the preset, the workflows and forms that fit, and for CI proposals
the templates of proposal and tracker. Says how many proposals would fail today, and why. Everything begins as advisory.
What stands is never replaced: it is left, and the difference is shown. All files are written, or none.

  --kind KIND        vep, cep (CI proposals), implementation (code that freezes with a release), or none (another series); default: found from the tree
  --release v1.10    the one that is planned now: proposals that only target earlier ones are only shown; default: from the schedules
  --template PATH    of a series of your own, or where it is not at its usual place
  --root DIR         the folder of all proposals of a series of your own
  --schedule O/N     where releases/v{release}/schedule.yaml are, or with \`:path\` behind it
  --proposals O/N    of code: where its proposals are; default: kubevirt/enhancements
  --pin COMMIT       name this commit of the suite in the workflows, in place of the tag
  --enterprise-server  workflows for GitHub Enterprise Server; default: found from the remote
  --commands         let anybody set labels by /sig, /kind and /stage, where no Prow does
  --create-labels    make the labels that are missing, on GitHub
  --repository O/N   look at this repository on GitHub, and at no checkout
  --output DIR       with --repository: where the files are written; without it they are only shown
  --dry-run          show everything that would be written, and write nothing
  --format FORMAT    text (default) or json

On a terminal it asks before it writes. Exit code: 0 written, shown or nothing to do, 2 it could not.

  enhancements init --dry-run
  enhancements init
  enhancements init --repository kubevirt/enhancements
`,
  new: `enhancements new "<title>": ${COMMANDS.new}

Writes the proposal to its place, such as veps/sig-compute/42-memory-lease/vep.md, and says what is still to write and which command comes next.
On a terminal it asks for what is not given, and first of all whether the idea is an enhancement; elsewhere everything has its option.
A number that a folder has is refused; with a token (GITHUB_TOKEN, or that of \`gh auth token\`) also one that is taken on GitHub, by a folder or an open
pull request. Where GitHub cannot be asked, that is said.

  --number N         the number of the tracking issue: open that first
  --sig S            the SIG that owns it: compute, or sig-compute
  --name NAME        the last part of the folder's name; default: from the title
  --author @LOGIN    for the front matter, where the template has one; may be repeated
  --target S=R       a release that is planned now, as alpha=v1.10 (v1.10 alone is for alpha); may be repeated
  --release R        the release that is planned now, for whoever is asked; default: as the schedules say, where they can be read
  --section H=TEXT   what section H says, as "Goals=Leases end by themselves."; may be repeated
  --idea ANSWERS     y, n or ? for each question whether it is an enhancement (see docs/authoring.md), as yynn??n
  --template FILE    default: the one of the configuration
  --config FILE      default: .github/enhancements.yaml; without it the preset is guessed and said
  --repository O/N   where numbers are looked for; default: that of the remote \`upstream\`, else \`origin\`
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
                     {commit, merged_at, pull, title, files: [path, previous, before, after]}
  --config FILE      default: .github/enhancements.yaml; without it the preset is guessed
  --format FORMAT    text (default) or json

Exit code: 0 nothing held, 1 something is, 2 could not tell.

  enhancements freeze 303
  enhancements freeze --preview
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
  --output FILE      write to a file
  --format FORMAT    text (default: Markdown), json, in the form of schemas/weekly-report.schema.json, or html: a page in one file

The token is GITHUB_TOKEN, or that of \`gh auth token\`. Exit code: 0 told, 2 something could not be read.

  enhancements report -R kubevirt/enhancements
  enhancements report -R kubevirt/enhancements --format html --output report.html
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
