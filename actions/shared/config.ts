// What did the repository's admin configure? One file, checked against its schema, with every default from its preset.

import type { LabelFamily } from './domain/label-command.ts';
import { isLogin, type Login, normalizeLogin } from './domain/login.ts';
import type { Place } from './domain/markdown.ts';
import type { PathPattern } from './domain/path.ts';
import type { Overrides, PeopleSource } from './domain/people.ts';
import { sigName } from './domain/proposal.ts';
import { parseRelease, type Release, renderRelease } from './domain/release.ts';
import type { Severity } from './domain/rule.ts';
import type { ScheduleDays } from './domain/schedule.ts';
import { explainSchemaErrors } from './domain/schema-message.ts';
import type { FormerHeadings } from './domain/template.ts';
import type { Weekday } from './domain/week.ts';
import { quote } from './domain/words.ts';
import { parseYaml, type Yaml } from './domain/yaml.ts';
import { isZone, parseDay } from './domain/zone.ts';
import { UserError } from './errors.ts';
import { keys, validate } from './generated/config.ts';
import type { ConfigFile } from './generated/config.types.ts';
import { PRESETS } from './presets.ts';

export const CONFIG_PATH = '.github/enhancements.yaml';

export type PresetName = 'vep' | 'cep' | 'none';
export type Mode = 'off' | 'advisory' | 'required';

export interface Config {
  readonly preset: PresetName;
  readonly since?: Release;
  readonly proposals: PathPattern & {
    readonly series: string;
    readonly trackerTemplate: string;
    readonly metadata: 'auto' | 'target-lines' | 'front-matter';
    readonly meta: readonly string[];
    readonly formerHeadings: FormerHeadings;
    readonly nestedHeadings: boolean;
  };
  readonly template: { readonly mode: Mode; readonly rules: Readonly<Record<string, Severity | undefined>> };
  readonly requiredSigs: readonly string[];
  readonly sigs: {
    /** The file or the preset names the required SIGs, or says that there are none. */
    readonly isStated: boolean;
    readonly sources: readonly PeopleSource[];
    readonly representatives: Readonly<Record<string, Overrides>>;
  };
  readonly people: {
    readonly maintainers: readonly string[];
    readonly releaseTeam: readonly string[] | PeopleSource;
  };
  readonly signOff: {
    readonly mode: Mode;
    readonly author: boolean;
    readonly distinct: boolean;
    readonly edited: boolean;
    readonly contributors: boolean;
    readonly deletions: boolean;
    readonly holdIsVeto: boolean;
    readonly requestReviewers: boolean;
    readonly staleAfterDays: number;
    /** Milliseconds since the epoch. */
    readonly trustedBefore?: number;
    /** With `{sig}`; none where no labels are set. */
    readonly label?: string;
    readonly rules: Readonly<Record<string, Severity | undefined>>;
  };
  readonly releases: {
    /** `{release}` stands for `1.9`. */
    readonly schedule?: { readonly repository: string; readonly path: string };
    readonly zone: string;
    readonly who: string;
    readonly override: readonly { readonly release: Release; readonly days: ScheduleDays }[];
  };
  readonly freeze: {
    readonly mode: Mode;
    readonly exceptions: { readonly file: string; readonly label: string };
    readonly rules: Readonly<Record<string, Severity | undefined>>;
    readonly code?: {
      readonly proposals: string;
      readonly main: string;
      /** With `{release}`. */
      readonly branch: string;
      readonly allowedLabels: readonly string[];
      readonly allowedPaths: readonly string[];
      /** None where no label is kept. */
      readonly approvedLabel?: string;
    };
  };
  readonly labels: {
    readonly tracker: string;
    readonly trackerExtra: readonly string[];
    readonly proposal: string;
    readonly target: string;
    readonly needsOwner: string;
    readonly sig: string;
  };
  readonly commands: { readonly labels: readonly LabelFamily[] };
  readonly report: {
    /** `owner/name` */
    readonly codeRepositories: readonly string[];
    /** On which its week begins. */
    readonly day: Weekday;
    /** By which its issues are found again. */
    readonly label: string;
    readonly mailingList?: string;
  };
}

export interface ConfigProblem extends Place {
  readonly message: string;
}

/** Checks a configuration and fills in its defaults; every problem at once, each with its place. */
export function parseConfig(text: string): { config: Config } | { problems: readonly ConfigProblem[] } {
  const parsed = parseYaml(text);
  if ('problems' in parsed) return { problems: parsed.problems };
  const { yaml } = parsed;
  const value = yaml.value ?? {};
  if (!validate(value)) {
    const problems = explainSchemaErrors(validate.errors ?? [], value, keys);
    return {
      problems: problems.map((problem) => ({
        ...(problem.aboutKey ? yaml.keyAt(problem.path) : yaml.at(problem.path)),
        message: problem.message,
      })),
    };
  }
  const config = withDefaults(value as ConfigFile);
  const strangers = loginsIn(value as ConfigFile).flatMap(({ path, login }) =>
    isLogin(normalizeLogin(login))
      ? []
      : [
          {
            ...yaml.at(path),
            message: `${quote(login)} is no login of GitHub: expected letters, digits and single hyphens.`,
          },
        ],
  );
  const problems = [
    ...impossiblePaths(value as ConfigFile, yaml),
    ...strangers,
    ...impossibleTimes(value as ConfigFile, yaml),
  ];
  return problems.length > 0 ? { problems } : { config };
}

/** What leads out of the repository, or to no schedule. */
function impossiblePaths({ proposals, releases, freeze }: ConfigFile, yaml: Yaml): ConfigProblem[] {
  const schedule = releases?.schedule?.path;
  const paths: (readonly [readonly string[], string | undefined])[] = [
    ...(['root', 'path', 'template', 'tracker-template'] as const).map(
      (key) => [['proposals', key], proposals?.[key]] as const,
    ),
    [['releases', 'schedule', 'path'], schedule],
    [['freeze', 'exceptions', 'file'], freeze?.exceptions?.file],
  ];
  const unsafe = paths.flatMap(([key, path]) =>
    path !== undefined &&
    (/^\/|\/$|\/\/|\\/.test(path) || path.split('/').some((part) => part === '..' || part === '.'))
      ? [
          {
            ...yaml.at(key),
            message: `\`${key.join('.')}\` is no path inside the repository: expected folders and names joined by single \`/\`.`,
          },
        ]
      : [],
  );
  if (unsafe.length > 0) return unsafe;
  const nowhere = (key: readonly string[], message: string) => [{ ...yaml.at(key), message }];
  const branch = freeze?.code?.branch;
  return [
    ...(schedule === undefined || /^[^{]+\/.*\{release\}/.test(schedule)
      ? []
      : nowhere(
          ['releases', 'schedule', 'path'],
          '`releases.schedule.path` needs `{release}` below a folder, such as `releases/v{release}/schedule.yaml`: the folder lists what is published.',
        )),
    // Without it no branch would be that of a release, and none would be held.
    ...(branch === undefined || branch.includes('{release}')
      ? []
      : nowhere(
          ['freeze', 'code', 'branch'],
          '`freeze.code.branch` needs `{release}`, such as `release-{release}`.',
        )),
  ];
}

/** What has the form of a zone, a day or an instant, and is none. */
function impossibleTimes({ releases, 'sign-off': signOff }: ConfigFile, yaml: Yaml): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const report = (path: (string | number)[], message: string) => problems.push({ ...yaml.at(path), message });
  const { zone } = releases ?? {};
  if (zone !== undefined && !isZone(zone))
    report(
      ['releases', 'zone'],
      `${quote(zone)} is no time zone: expected \`AoE\` or a name such as \`Europe/Berlin\`.`,
    );
  const named: string[] = [];
  for (const [release, days] of Object.entries(releases?.override ?? {})) {
    const parsed = parseRelease(release);
    const name = parsed ? renderRelease({ ...parsed, patch: 0 }) : release;
    const place = yaml.keyAt(['releases', 'override', release]);
    if (parsed && parsed.patch !== 0)
      problems.push({
        ...place,
        message: `${quote(release)} has no freeze of its own: name the release \`${name}\`.`,
      });
    else if (named.includes(name))
      problems.push({
        ...place,
        message: `${quote(release)} is \`${name}\`, which stands here for the second time.`,
      });
    named.push(name);
    for (const [name, day] of Object.entries(days)) {
      if (parseDay(day) === undefined)
        report(['releases', 'override', release, name], `${quote(day)} is no day of the calendar.`);
    }
  }
  const trusted = signOff?.['trusted-before'];
  if (
    trusted !== undefined &&
    (parseDay(trusted.slice(0, 10)) === undefined || Number.isNaN(Date.parse(trusted)))
  )
    report(['sign-off', 'trusted-before'], `${quote(trusted)} is no instant.`);
  return problems;
}

function loginsIn({ people, sigs }: ConfigFile): { path: (string | number)[]; login: string }[] {
  const team = people?.['release-team'];
  const list = (logins: readonly (string | Login)[] | undefined, ...path: (string | number)[]) =>
    (logins ?? []).map((each, index) => ({
      path: typeof each === 'string' ? [...path, index] : [...path, index, 'login'],
      login: typeof each === 'string' ? each : each.login,
    }));
  return [
    ...list(people?.maintainers, 'people', 'maintainers'),
    ...(Array.isArray(team) ? list(team, 'people', 'release-team') : []),
    ...Object.entries(sigs?.representatives ?? {}).flatMap(([sig, { add, remove }]) => [
      ...list(add, 'sigs', 'representatives', sig, 'add'),
      ...list(remove, 'sigs', 'representatives', sig, 'remove'),
    ]),
  ];
}

/** The same for callers that cannot go on: the error lists every problem as `path:line:column: message`. */
export function requireConfig(text: string, path: string): Config {
  const parsed = parseConfig(text);
  if ('config' in parsed) return parsed.config;
  const list = parsed.problems.map(
    (problem) => `${path}:${problem.line}:${problem.column}: ${problem.message}`,
  );
  throw new UserError(
    `The configuration cannot be used.\n${list.join('\n')}`,
    `Correct ${path}; docs/configuration.md lists every key.`,
  );
}

function withDefaults(file: ConfigFile): Config {
  const preset = PRESETS[file.preset ?? 'vep'];
  const { proposals, labels, template, sigs } = file;
  const since = file.since === undefined ? undefined : parseRelease(file.since);
  return {
    preset: preset.preset,
    ...(since ? { since } : {}),
    proposals: {
      series: proposals?.series ?? preset.proposals.series,
      root: proposals?.root ?? preset.proposals.root,
      path: proposals?.path ?? preset.proposals.path,
      template: proposals?.template ?? preset.proposals.template,
      trackerTemplate: proposals?.['tracker-template'] ?? preset.proposals.trackerTemplate,
      metadata: proposals?.metadata ?? preset.proposals.metadata,
      meta: proposals?.meta ?? preset.proposals.meta,
      ignore: proposals?.ignore ?? preset.proposals.ignore,
      formerHeadings: proposals?.['former-headings'] ?? preset.proposals.formerHeadings,
      nestedHeadings: proposals?.['nested-headings'] ?? preset.proposals.nestedHeadings,
    },
    template: { mode: template?.mode ?? preset.template.mode, rules: template?.rules ?? {} },
    requiredSigs: (sigs?.required ?? preset.requiredSigs).map(sigName),
    sigs: {
      isStated: sigs?.required !== undefined || preset.sigs.isStated,
      sources: sigs?.sources ?? preset.sigs.sources,
      representatives: Object.fromEntries(
        Object.entries(sigs?.representatives ?? {}).map(([sig, { add = [], remove = [] }]) => [
          sigName(sig),
          { add: add.map(toLogin), remove: remove.map(normalizeLogin) },
        ]),
      ),
    },
    people: {
      maintainers: (file.people?.maintainers ?? preset.people.maintainers).map(normalizeLogin),
      releaseTeam: releaseTeamOf(file) ?? preset.people.releaseTeam,
    },
    signOff: signOffOf(file, preset),
    releases: releasesOf(file, preset),
    freeze: freezeOf(file, preset),
    labels: {
      tracker: labels?.tracker ?? preset.labels.tracker,
      trackerExtra: labels?.['tracker-extra'] ?? preset.labels.trackerExtra,
      proposal: labels?.proposal ?? preset.labels.proposal,
      target: labels?.target ?? preset.labels.target,
      needsOwner: labels?.['needs-owner'] ?? preset.labels.needsOwner,
      sig: labels?.sig ?? preset.labels.sig,
    },
    commands: { labels: file.commands?.labels ?? preset.commands.labels },
    report: reportOf(file, preset),
  };
}

function reportOf({ report }: ConfigFile, preset: Config): Config['report'] {
  const mailingList = report?.['mailing-list'] ?? preset.report.mailingList;
  return {
    codeRepositories: report?.['code-repositories'] ?? preset.report.codeRepositories,
    day: report?.day ?? preset.report.day,
    label: report?.label ?? preset.report.label,
    ...(mailingList === undefined ? {} : { mailingList }),
  };
}

function signOffOf(file: ConfigFile, preset: Config): Config['signOff'] {
  const own = file['sign-off'] ?? {};
  const { signOff } = preset;
  const trusted = own['trusted-before'];
  return {
    mode: own.mode ?? signOff.mode,
    author: own.author ?? signOff.author,
    distinct: own.distinct ?? signOff.distinct,
    edited: own.edited ?? signOff.edited,
    contributors: own.contributors ?? signOff.contributors,
    deletions: own.deletions ?? signOff.deletions,
    holdIsVeto: own['hold-is-veto'] ?? signOff.holdIsVeto,
    requestReviewers: own['request-reviewers'] ?? signOff.requestReviewers,
    staleAfterDays: own['stale-after-days'] ?? signOff.staleAfterDays,
    ...(trusted === undefined ? {} : { trustedBefore: Date.parse(trusted) }),
    ...(own.label === undefined ? {} : { label: own.label }),
    rules: own.rules ?? {},
  };
}

function releasesOf({ releases }: ConfigFile, preset: Config): Config['releases'] {
  const schedule = releases?.schedule ?? preset.releases.schedule;
  return {
    ...(schedule ? { schedule } : {}),
    zone: releases?.zone ?? preset.releases.zone,
    who: releases?.who ?? preset.releases.who,
    override: Object.entries(releases?.override ?? {}).flatMap(([text, days]) => {
      const release = parseRelease(text);
      const { ga, 'enhancement-freeze': ef, 'code-freeze': cf, 'branch-cut': cut } = days;
      return release
        ? [
            {
              release,
              days: {
                ...(ef === undefined ? {} : { enhancementFreeze: ef }),
                ...(cf === undefined ? {} : { codeFreeze: cf }),
                ...(cut === undefined ? {} : { branchCut: cut }),
                ...(ga === undefined ? {} : { ga }),
              },
            },
          ]
        : [];
    }),
  };
}

function freezeOf({ freeze }: ConfigFile, preset: Config): Config['freeze'] {
  const { code } = freeze ?? {};
  return {
    mode: freeze?.mode ?? preset.freeze.mode,
    exceptions: {
      file: freeze?.exceptions?.file ?? preset.freeze.exceptions.file,
      label: freeze?.exceptions?.label ?? preset.freeze.exceptions.label,
    },
    rules: freeze?.rules ?? {},
    ...(code?.proposals === undefined
      ? {}
      : {
          code: {
            proposals: code.proposals,
            main: code.main ?? 'main',
            branch: code.branch ?? 'release-{release}',
            allowedLabels: code['allowed-labels'] ?? ['kind/bug', 'kind/flake'],
            allowedPaths: code['allowed-paths'] ?? [],
            ...(code['approved-label'] === undefined ? {} : { approvedLabel: code['approved-label'] }),
          },
        }),
  };
}

function releaseTeamOf({ people }: ConfigFile): Config['people']['releaseTeam'] | undefined {
  const team = people?.['release-team'];
  return Array.isArray(team) ? team.map(normalizeLogin) : team;
}

function toLogin(login: string | Login): Login {
  return typeof login === 'string'
    ? { login: normalizeLogin(login) }
    : { ...login, login: normalizeLogin(login.login) };
}
