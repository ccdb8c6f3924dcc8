// What is installed in this repository, and why? Everything that was seen and said in, one plan out; nothing is read or written here but documents.

import { join } from 'node:path';
import { CONFIG_PATH, type Config, requireConfig } from '../../shared/config.ts';
import type { PeopleSource } from '../../shared/domain/people.ts';
import { type Release, renderRelease } from '../../shared/domain/release.ts';
import type { Source } from '../../shared/domain/source.ts';
import type { Template } from '../../shared/domain/template.ts';
import { enumerate, quote } from '../../shared/domain/words.ts';
import { UserError } from '../../shared/errors.ts';
import { INSTALLATION } from '../../shared/generated/installation.ts';
import { PRESETS } from '../../shared/presets.ts';
import { requireTemplate } from '../../template-check/template.ts';
import { readSource } from '../files.ts';
import type { Choices } from './choices.ts';
import { renderConfiguration, type Settings } from './configuration.ts';
import { type FoundKind, findKind, type Kind, type KindAnswer, kindOfConfig } from './kind.ts';
import { findSeries, templatesIn } from './series.ts';
import type { Sight } from './sight.ts';

/** The configuration that stands; undefined where there is none. Throws a {@link UserError} for one that cannot be used. */
export function standingConfig({ configuration }: Sight, { kind }: Choices): Config | undefined {
  if (!configuration) return undefined;
  if ('unreadable' in configuration)
    throw new UserError(
      `'${CONFIG_PATH}': ${configuration.unreadable.message}`,
      configuration.unreadable.hint,
    );
  const config = requireConfig(configuration.text, CONFIG_PATH);
  const stands = kindOfConfig(config);
  if (kind !== undefined && kind !== stands)
    throw new UserError(
      `${CONFIG_PATH} stands already, for the kind \`${stands}\`.`,
      `Leave \`--kind ${kind}\` out, or change the file first: it is never replaced.`,
    );
  return config;
}

/** What was said or stands goes before what is found. */
export function kindOf(sight: Sight, choices: Choices, standing: Config | undefined): KindAnswer {
  if (standing) return { kind: kindOfConfig(standing), because: `${quote(CONFIG_PATH)} says so` };
  if (choices.kind !== undefined) return statedKind(choices.kind, 'it was said', sight, choices);
  if (choices.root !== undefined) return statedKind('none', 'its root was said', sight, choices);
  return findKind(sight);
}

export function statedKind(kind: Kind, because: string, { documents }: Sight, choices: Choices): FoundKind {
  if (kind !== 'none') return { kind, because };
  const series = findSeries(documents, choices);
  if (series) return { kind, because, series };
  throw new UserError(
    'There is no template of proposals here.',
    'Write one, such as proposals/NNNN-template/README.md, or name it with `--template PATH`.',
  );
}

/** What holds before a configuration is written. */
export function presetOf({ kind, series }: FoundKind, { schedule }: Choices): Config {
  const preset = PRESETS[kind === 'implementation' ? 'vep' : kind];
  const { root, path, template } = series ?? preset.proposals;
  return {
    ...preset,
    proposals: { ...preset.proposals, root, path, template },
    releases: { ...preset.releases, ...(schedule ? { schedule } : {}) },
  };
}

export interface Decided {
  readonly config: Config;
  /** Of the file to be written; none where one stands. */
  readonly text?: string;
  /** None for code. */
  readonly template?: Template;
  /** The one that is planned now, as far as anything says it. */
  readonly release?: { readonly release: Release; readonly from: string };
  /** What the configuration that stands does not have, and one of ours would. */
  readonly absent: readonly string[];
}

export function decide(
  found: FoundKind,
  sight: Sight,
  choices: Choices,
  standing: Config | undefined,
  known: {
    readonly release?: Release;
    readonly branch: string;
    readonly name?: string;
    readonly now: number;
  },
): Decided {
  const { kind } = found;
  const base = standing ?? presetOf(found, choices);
  const place = standing ? standing.proposals.template : templateAt(found, sight, choices);
  const template = kind === 'implementation' ? undefined : templateIn(sight, place, kind);
  const source = sourceOf(found, sight, known.name);
  const seriesName = found.series ? template?.title?.series : undefined;
  const release = standing?.since
    ? { release: standing.since, from: `as ${quote(CONFIG_PATH)} says` }
    : releaseOf(choices, known.release, base);
  const settings: Settings = {
    ...found,
    ...(release ? { release } : {}),
    maintainers: sight.maintainers,
    ...(place === base.proposals.template || found.series ? {} : { template: place }),
    ...(seriesName !== undefined && /^[a-z]{1,10}$/i.test(seriesName) ? { seriesName } : {}),
    ...(source ? { source } : {}),
    ...(choices.schedule ? { schedule: choices.schedule } : {}),
    proposals: choices.proposals,
    commands: choices.commands,
    branch: known.branch,
    now: known.now,
  };
  const common = { ...(template ? { template } : {}), ...(release ? { release } : {}) };
  if (standing) return { config: standing, ...common, absent: absentFrom(standing, settings) };
  const text = renderConfiguration(settings);
  return { config: requireConfig(text, CONFIG_PATH), text, ...common, absent: [] };
}

function templateAt({ kind, series }: FoundKind, { documents }: Sight, { template }: Choices): string {
  if (template !== undefined) return template;
  if (series) return series.template;
  const { template: usual, root } = PRESETS[kind === 'implementation' ? 'vep' : kind].proposals;
  if (kind !== 'vep' || documents.includes(usual)) return usual;
  const [only, ...others] = templatesIn(documents).filter((path) => path.startsWith(`${root}/`));
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined)
    throw new UserError(
      `Several files below '${root}' could be the template: ${enumerate([only, ...others].map(quote))}.`,
      'Name the right one with `--template PATH`.',
    );
  throw new UserError(
    `There is no template below '${root}', and without one every gate could only say that it cannot tell.`,
    `Put one at ${usual} first; KubeVirt's is at that path in kubevirt/enhancements. Or name it with \`--template PATH\`.`,
  );
}

/** From the repository, else from what is to be written. */
function templateIn({ top, documents }: Sight, path: string, kind: Kind): Template {
  const written: Readonly<Record<string, readonly string[]>> = kind === 'cep' ? INSTALLATION.cep : {};
  const own: Source | undefined = documents.includes(path) ? readSource(join(top, path)) : undefined;
  const ours = written[path];
  return requireTemplate(own ?? (ours ? { text: ours.join('\n') } : undefined), path, '');
}

/** Lists of a repository's own SIGs, where another series has any. */
function sourceOf(
  { kind, series }: FoundKind,
  { aliases }: Sight,
  name: string | undefined,
): PeopleSource | undefined {
  if (kind !== 'none' || name === undefined || !series?.path.startsWith('{sig}/')) return undefined;
  if (!aliases.some((alias) => /^sig-.+-approvers$/i.test(alias))) return undefined;
  return { repository: name, path: 'OWNERS_ALIASES', alias: 'sig-{sig}-approvers' };
}

function releaseOf(choices: Choices, onGitHub: Release | undefined, config: Config): Decided['release'] {
  if (choices.release) return { release: choices.release, from: 'as it was said' };
  if (onGitHub && config.releases.schedule)
    return {
      release: onGitHub,
      from: `planned now, as the schedules in ${config.releases.schedule.repository} say`,
    };
  // What proposals aim at is no evidence: one that aims far ahead would set all others free.
  return undefined;
}

function absentFrom(
  { since, people, signOff, commands }: Config,
  { release, maintainers, kind, commands: wanted }: Settings,
): string[] {
  return [
    ...(since === undefined && release && kind !== 'implementation'
      ? [`since: ${renderRelease(release.release)}`]
      : []),
    ...(people.maintainers.length === 0 && maintainers.logins.length > 0
      ? [`people.maintainers: [${maintainers.logins.join(', ')}]`]
      : []),
    ...(signOff.mode !== 'off' && signOff.trustedBefore === undefined
      ? ['sign-off.trusted-before, the moment at which the gates land']
      : []),
    ...(wanted && commands.labels.length === 0 ? ['commands.labels: [sig, kind, stage]'] : []),
  ];
}
