// What did the repository's admin configure? One file, checked against its schema, with every default from its preset.

import { withDefaults } from './config-defaults.ts';
import { problemsIn } from './config-problems.ts';
import type { LabelFamily } from './domain/label-command.ts';
import type { Place } from './domain/markdown.ts';
import type { PathPattern } from './domain/path.ts';
import type { Overrides, PeopleSource } from './domain/people.ts';
import type { Release } from './domain/release.ts';
import { remembered } from './domain/remembered.ts';
import type { Severity } from './domain/rule.ts';
import type { ScheduleDays } from './domain/schedule.ts';
import { explainSchemaErrors } from './domain/schema-message.ts';
import type { FormerHeadings } from './domain/template.ts';
import type { Weekday } from './domain/week.ts';
import { parseYaml } from './domain/yaml.ts';
import { UserError } from './errors.ts';
import { keys, validate } from './generated/config.ts';
import type { ConfigFile } from './generated/config.types.ts';

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

type ParsedConfig = { config: Config } | { problems: readonly ConfigProblem[] };

/** Checks a configuration and fills in its defaults; every problem at once, each with its place. */
export const parseConfig = remembered(parse);

function parse(text: string): ParsedConfig {
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
  const problems = problemsIn(value as ConfigFile, yaml);
  return problems.length > 0 ? { problems } : { config: withDefaults(value as ConfigFile) };
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
