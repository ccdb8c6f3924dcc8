// Reads when releases freeze, from the repository that the configuration names, at run time: most schedules move after they are published.

import type { Config } from './config.ts';
import type { KnownTimeline } from './domain/enhancement-freeze.ts';
import {
  compareReleases,
  laterRelease,
  parseRelease,
  type Release,
  renderRelease,
} from './domain/release.ts';
import { parseSchedule, type ScheduleDays, timelineOf } from './domain/schedule.ts';
import type { Source } from './domain/source.ts';
import { UserError } from './errors.ts';
import type { GitHub, RepositoryFile } from './github/github.ts';

/** What happens to a release depends on the one before it and the two after it as well. */
export const AROUND: readonly number[] = [-1, 0, 1, 2];

export interface Schedules {
  /** Of a release that was asked for, or of one around it. */
  readonly known: (release: Release) => KnownTimeline;
  /** Ascending. */
  readonly published: readonly Release[];
  /** A name of all that is published: another one when any schedule changed. */
  readonly oid: string;
}

/** One request, and none where nobody aims at a release. Without a schedule in the configuration nothing is published but what it overrides. */
export async function gatherSchedules(
  github: GitHub,
  config: Config,
  releases: readonly Release[],
): Promise<Schedules> {
  const { schedule } = config.releases;
  if (!schedule || releases.length === 0) return schedulesFrom(config, new Map(), [], '');
  const wanted = new Map(
    releases
      .flatMap((release) => AROUND.map((count) => laterRelease(release, count)))
      .filter(({ minor }) => minor >= 0)
      .map((release) => [renderRelease(release), release]),
  );
  const names = [...wanted.keys()];
  const files = await github.readElsewhere([
    { repository: schedule.repository, path: folderOf(schedule.path) },
    ...names.map((name) => ({ repository: schedule.repository, path: pathOf(schedule.path, name) })),
  ]);
  const [list, ...found] = files;
  const there = requireFolder(list, schedule);
  const published = publishedIn(there, schedule);
  const sources = new Map(names.map((name, index) => [name, found[index]?.source]));
  return schedulesFrom(config, sources, published, there.oid);
}

/** The same from texts at hand, by release: `v1.9`. */
export function schedulesFrom(
  config: Config,
  sources: ReadonlyMap<string, Source | undefined>,
  published: readonly Release[],
  oid: string,
): Schedules {
  const all = [...published, ...config.releases.override.map(({ release }) => release)].sort(compareReleases);
  const cache = new Map<string, KnownTimeline>();
  return {
    published: all.filter(
      (release, index) => index === 0 || compareReleases(release, all[index - 1] as Release) !== 0,
    ),
    oid,
    known: (release) => {
      const name = renderRelease({ ...release, patch: 0 });
      const known = cache.get(name) ?? read(config, { ...release, patch: 0 }, sources.get(name), all);
      cache.set(name, known);
      return known;
    },
  };
}

function read(
  config: Config,
  release: Release,
  source: Source | undefined,
  published: readonly Release[],
): KnownTimeline {
  const { zone, who } = config.releases;
  const name = renderRelease(release);
  const own = config.releases.override.find((each) => compareReleases(each.release, release) === 0)?.days;
  const override: ScheduleDays = own ?? {};
  const overridden = () => ({ state: 'known' as const, timeline: timelineOf(release, {}, override, zone) });
  if (!source) {
    if (own) return overridden();
    const newest = published.at(-1);
    // A release that has no schedule though a later one has: somebody took it away, or it never was one.
    return newest && compareReleases(release, newest) < 0
      ? {
          state: 'unreadable',
          why: `there is no schedule of ${name}, though one of ${renderRelease(newest)} is published`,
        }
      : { state: 'unpublished' };
  }
  const unreadable = (why: string) =>
    // That is what a correction is for, where it says what has to be known.
    override.enhancementFreeze === undefined ? { state: 'unreadable' as const, why } : overridden();
  if ('unreadable' in source) return unreadable(`the schedule of ${name}: ${source.unreadable.message}`);
  const parsed = parseSchedule(source.text, release, who);
  if ('problems' in parsed) {
    const [first] = parsed.problems;
    return unreadable(`the schedule of ${name}, line ${first?.line}: ${first?.message}`);
  }
  return { state: 'known', timeline: timelineOf(release, parsed.schedule, override, zone) };
}

/** `releases/v{release}/schedule.yaml` with `v1.9`. */
function pathOf(path: string, name: string): string {
  return path.replaceAll('{release}', name.slice(1));
}

/** The folder that lists the releases: what stands before the first part with `{release}`. */
function folderOf(path: string): string {
  const parts = path.split('/');
  return parts
    .slice(
      0,
      Math.max(
        1,
        parts.findIndex((part) => part.includes('{release}')),
      ),
    )
    .join('/');
}

function releaseOf(entry: string, path: string): Release | undefined {
  const part = path.split('/').find((each) => each.includes('{release}')) ?? '{release}';
  const [before = '', after = ''] = part.split('{release}');
  if (!entry.startsWith(before) || !entry.endsWith(after)) return undefined;
  return parseRelease(entry.slice(before.length, entry.length - after.length));
}

/** Everything that is published, of the last releases: for what happens by the calendar alone. */
export async function gatherCalendar(github: GitHub, config: Config): Promise<Schedules> {
  const { schedule } = config.releases;
  if (!schedule) return schedulesFrom(config, new Map(), [], '');
  const [list] = await github.readElsewhere([
    { repository: schedule.repository, path: folderOf(schedule.path) },
  ]);
  const published = publishedIn(requireFolder(list, schedule), schedule).sort(compareReleases);
  return gatherSchedules(github, config, published.slice(-3));
}

type Place = NonNullable<Config['releases']['schedule']>;

/** A list that nobody can see is not an empty one: that would mean that nothing ever freezes. */
function requireFolder(list: RepositoryFile | undefined, { repository, path }: Place): RepositoryFile {
  if (list?.type === 'folder') return list;
  throw new UserError(
    `The schedules are read from ${repository} ${folderOf(path)}, which is not there, or not shown to this token.`,
    'Correct `releases.schedule` in the configuration.',
  );
}

function publishedIn({ entries = [] }: RepositoryFile, { path }: Place): Release[] {
  return entries.flatMap((entry) => releaseOf(entry, path) ?? []);
}
