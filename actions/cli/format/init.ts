// What does a person read when the suite is installed: what was found, what is written, what would fail today, and what comes next?

import { type Release, renderRelease } from '../../shared/domain/release.ts';
import { count, enumerate } from '../../shared/domain/words.ts';
import { VERSION } from '../../shared/generated/installation.ts';
import type { Label } from '../../shared/github/github.ts';
import { type FoundKind, KIND_WORDS } from '../install/kind.ts';
import type { Maintainers } from '../install/maintainers.ts';
import type { Prow } from '../install/prow.ts';
import type { PlannedFile } from '../install/standing.ts';
import type { Today } from '../install/today.ts';
import type { Paint } from '../terminal.ts';
import { renderChange } from './changes.ts';
import { shellWord } from './next.ts';
import { printable } from './text.ts';

export interface InitReport {
  readonly found: FoundKind;
  readonly repository?: string;
  readonly server?: string;
  readonly branch: { readonly name: string; readonly from: string };
  readonly prow: Prow;
  readonly maintainers: Maintainers;
  /** Repositories. */
  readonly sources: { readonly people: readonly string[]; readonly schedules: readonly string[] };
  readonly release?: { readonly release: Release; readonly from: string };
  readonly files: readonly PlannedFile[];
  /** Where they are written, where that is not the repository itself. */
  readonly folder?: string;
  /** Nothing is written. */
  readonly isShown: boolean;
  readonly isPinned: boolean;
  /** What the configuration that stands does not have. */
  readonly absent: readonly string[];
  /** None for code. */
  readonly today?: Today;
  readonly labels: {
    /** False where nobody could look which are there. */
    readonly isAsked: boolean;
    readonly missing: readonly Label[];
    readonly created: readonly string[];
  };
  readonly said: readonly string[];
  readonly notices: readonly string[];
  readonly leftovers: readonly string[];
}

/** `before` a question whether to write, `after` it, or all at once. What would be written comes first, so that what it means is what is read last. */
export function renderInit(report: InitReport, paint: Paint, part: 'before' | 'after' | 'all'): string {
  const found = [foundSaid(report, paint), ...todaySaid(report, paint), ...noticesSaid(report, paint)];
  const blocks = [
    ...(report.isShown && part === 'all' ? textsSaid(report, paint) : []),
    ...(part === 'after' ? [] : found),
    ...filesSaid(report, paint, part),
    ...(part === 'before' ? [] : [...labelsSaid(report, paint), nextSaid(report, paint)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function textsSaid({ files }: InitReport, paint: Paint): string[] {
  return files
    .filter(({ state }) => state === 'new')
    .map(({ path, text }) =>
      [paint('bold', `=== ${printable(path)}`), ...text.trimEnd().split('\n').map(printable)].join('\n'),
    );
}

function foundSaid(
  { found, repository, server, branch, prow, maintainers, sources, release, said }: InitReport,
  paint: Paint,
): string {
  const name = repository === undefined ? 'This repository' : repository;
  const people =
    maintainers.from === undefined
      ? 'nobody is known'
      : `${maintainers.logins.join(', ')} (${maintainers.from})`;
  const lines = [
    `${name}: ${KIND_WORDS[found.kind]} (${found.kind}), because ${found.because}.`,
    `Default branch: ${branch.name}, ${branch.from}.`,
    prow.isThere
      ? `Prow is at work: ${prow.because}.`
      : `Prow is not at work, as far as can be seen: ${prow.because}.`,
    `Maintainers: ${people}.`,
    ...(found.kind === 'implementation'
      ? []
      : [
          release
            ? `Judged from ${renderRelease(release.release)} on, ${release.from}.`
            : 'Judged is every proposal: with `--release`, as v1.10, those that only target earlier ones than the one that is planned now are only shown.',
        ]),
    sourcesSaid(sources),
    ...said,
    ...(server === undefined
      ? []
      : [
          `Enterprise Server, because ${server}: without audit, weekly report and commands, which call workflows as only github.com can.`,
        ]),
  ];
  const [first = '', ...others] = lines.map(printable);
  return [paint('bold', first), ...others].join('\n');
}

/** Where everything comes from that the files do not say themselves. */
function sourcesSaid({ people, schedules }: InitReport['sources']): string {
  const from = (names: readonly string[]) =>
    names.length === 0 ? 'nowhere yet' : enumerate([...new Set(names)]);
  return `People of the SIGs come from ${from(people)}, schedules from ${from(schedules)}.`;
}

function todaySaid({ today }: InitReport, paint: Paint): string[] {
  if (!today) return [];
  if (today.proposals === 0) return ['There is no proposal yet: nothing would fail today.'];
  const { failed, warned, passed, before, rules } = today;
  const head = `Today, of ${count(today.proposals, 'proposal')}: ${failed} would fail, ${warned} would only warn, ${passed} pass${before > 0 ? `; ${before} target earlier releases alone, and are only shown` : ''}.`;
  const width = Math.max(...rules.map(({ rule }) => rule.length));
  const row = (number: number, word: string) => (number === 0 ? '' : `${word} in ${number}`);
  const table = rules.map(
    ({ rule, asks, failed: fails, warned: warns }) =>
      `  ${rule.padEnd(width)}  ${row(fails, 'fails').padEnd(12)} ${row(warns, 'warns').padEnd(12)} ${paint('dim', asks)}`,
  );
  return [
    [
      paint('bold', head),
      ...table,
      'None of it blocks: everything begins as advisory, and a pull request is judged by what it changes. `enhancements check` shows each.',
    ].join('\n'),
  ];
}

function noticesSaid({ notices, leftovers }: InitReport, paint: Paint): string[] {
  const lines = [
    ...notices,
    ...leftovers.map((path) => `${path} was left by a run that was ended: take it away.`),
  ];
  return lines.length > 0 ? [lines.map((line) => paint('yellow', printable(line))).join('\n')] : [];
}

function filesSaid(
  { files, folder, isShown, absent }: InitReport,
  paint: Paint,
  part: 'before' | 'after' | 'all',
): string[] {
  const shown = ({ path, note }: PlannedFile) =>
    `  ${printable(path)}${note === undefined ? '' : ` (${printable(note)})`}`;
  const fresh = files.filter(({ state }) => state === 'new');
  const same = files.filter(({ state }) => state === 'same');
  const kept = files.filter(({ state }) => state === 'kept');
  const where = folder === undefined ? '' : ` below ${printable(folder)}`;
  const blocks: string[] = [];
  if (fresh.length > 0) {
    const head = isShown ? paint('yellow', `Would be written${where}:`) : paint('green', `Written${where}:`);
    blocks.push([head, ...fresh.map(shown)].join('\n'));
  }
  if (part === 'after') return blocks;
  if (same.length > 0) blocks.push(['There already, as it would be written:', ...same.map(shown)].join('\n'));
  for (const file of kept) {
    const said = [
      `left as it is${file.note === undefined ? '' : `: ${file.note}`}`,
      ...(file.patch.length > 0
        ? ['it would be written so; to have that, take the file away and run the command again:']
        : []),
      ...(file.patch.length === 0 ? absent.map((line) => `it does not have ${line}`) : []),
    ];
    blocks.push(renderChange({ path: file.path, said, patch: file.patch }, paint).trimEnd());
  }
  if (fresh.length === 0) blocks.push('Nothing is to be written.');
  return blocks;
}

function labelsSaid({ labels: { isAsked, missing, created } }: InitReport, paint: Paint): string[] {
  const left = missing.filter(({ name }) => !created.includes(name));
  const width = Math.max(...missing.map(({ name }) => name.length));
  const rows = (some: readonly Label[]) =>
    some.map(
      ({ name, description }) =>
        `  ${printable(name).padEnd(width)}  ${paint('dim', printable(description))}`,
    );
  return [
    ...(created.length > 0
      ? [`${paint('green', 'Labels that were made:')} ${printable(enumerate(created))}.`]
      : []),
    ...(left.length > 0
      ? [
          [
            isAsked
              ? 'Labels that are missing; nothing needs them, and `--create-labels` makes them:'
              : 'Labels that help, where they are missing:',
            ...rows(left),
          ].join('\n'),
        ]
      : []),
  ];
}

function nextSaid(
  { files, folder, isShown, isPinned, branch, prow, maintainers }: InitReport,
  paint: Paint,
): string {
  const fresh = files.filter(({ state }) => state === 'new');
  // Each by its name: what else is unfinished beside them is not theirs to commit.
  const named = fresh.map(({ path }) => shellWord(path)).join(' ');
  const people = maintainers.from === undefined ? ', and write the logins of the maintainers into it' : '';
  const sha = `\`gh api repos/kubevirt/enhancement-actions/commits/${VERSION} --jq .sha\` prints it`;
  const isLoose = !isPinned && fresh.length > 0;
  const steps =
    isShown && fresh.length > 0
      ? [
          ...(isLoose
            ? [`A tag can be moved, a commit cannot: \`--pin <commit>\` names that of ${VERSION}; ${sha}`]
            : []),
          'Write it: the same command without `--dry-run`, or with `--output FOLDER` where the repository is on GitHub only',
        ]
      : [
          ...(fresh.length > 0
            ? [
                `Read .github/enhancements.yaml${people}; \`enhancements config\` explains what holds`,
                ...(isLoose
                  ? [
                      `A tag can be moved, a commit cannot: put \`@<commit> # ${VERSION}\` in its place in the workflows; ${sha}`,
                    ]
                  : []),
                folder === undefined
                  ? `\`git add ${named}\`, commit, and merge it into ${printable(branch.name)}`
                  : `Copy what is in ${printable(folder)} into the repository, and merge it into ${printable(branch.name)}`,
              ]
            : []),
          'Actions, *Enhancement gates*, *Run workflow*: first with the tick at *Only say what would be written*',
          `Weeks later \`mode: required\`, gate by gate, and the statuses into ${prow.isThere ? "Tide's `required-contexts`" : 'the branch protection'}: docs/install.md`,
        ];
  return [paint('bold', 'Next:'), ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
}

/** The same for machines. */
export function toJson(report: InitReport): object {
  const { found, branch, prow, maintainers, release, files, labels, isShown } = report;
  return {
    schema: 1,
    ...(report.repository === undefined ? {} : { repository: report.repository }),
    kind: found.kind,
    because: found.because,
    branch: branch.name,
    prow,
    maintainers: maintainers.logins,
    sources: report.sources,
    ...(release ? { release: renderRelease(release.release) } : {}),
    written: !isShown,
    files: files.map(({ path, state, note, patch, text }) => ({
      path,
      state: state === 'new' && !isShown ? 'written' : state,
      ...(note === undefined ? {} : { note }),
      ...(patch.length > 0 ? { patch: `${patch.join('\n')}\n` } : {}),
      ...(isShown && state === 'new' ? { text } : {}),
    })),
    ...(report.absent.length > 0 ? { absent: report.absent } : {}),
    labels: { asked: labels.isAsked, missing: labels.missing, created: labels.created },
    ...(report.today ? { today: report.today } : {}),
    said: report.said,
    notices: [
      ...report.notices,
      ...report.leftovers.map((path) => `${path} was left by a run that was ended.`),
    ],
  };
}
