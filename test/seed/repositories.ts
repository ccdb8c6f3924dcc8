// Which repositories are there, with which files, branches and labels, and who may write?

import { aRepository } from '../github/builders/repository.ts';
import { type Changes, commitFiles } from '../github/deeds/repositories.ts';
import type { Repository } from '../github/state/model.ts';
import { account } from '../github/state/world.ts';
import { renderCodeConfiguration, renderConfiguration } from './configuration.ts';
import { members, type PersonName, people } from './people.ts';
import { type Documents, PATHS } from './proposals.ts';
import { gaInDays, RECENT, type ReleaseName, type Releases, renderSchedule } from './schedules.ts';
import { renderAliases, renderOwners, renderReleaseAliases, renderSigs } from './sigs.ts';
import { DAY, type Later, type Story } from './story.ts';

export interface Repositories {
  /** Proposals and trackers. */
  readonly enhancements: Repository;
  /** `sigs.yaml`. */
  readonly community: Repository;
  /** The code, and the approvers of the SIGs. */
  readonly lighthouse: Repository;
  /** Schedules and the release team. */
  readonly sigRelease: Repository;
}

export type LaterRepositories = { readonly [Name in keyof Repositories]: Later<Repositories[Name]> };

const BEGINNING = 600;
const SIGS = ['compute', 'network', 'storage', 'scale', 'release', 'documentation'];
const LABELS = [
  'kind/tracker',
  'kind/enhancement',
  'kind/vep',
  'kind/bug',
  'kind/flake',
  ...SIGS.map((sig) => `sig/${sig}`),
  'triage/needs-owning-sig',
  'freeze-exception',
  'lgtm',
  'approved',
  'approved-vep',
  'lifecycle/stale',
  'do-not-merge/hold',
];

export function tellRepositories(story: Story, documents: Documents, releases: Releases): LaterRepositories {
  const { world } = story;
  // Accounts are older than what they do.
  story.tell(BEGINNING + 400, () => {
    for (const login of Object.values(people)) account(world, login);
  });
  const begin = (name: string, files: Changes, labels: readonly string[] = []) =>
    story.tell(BEGINNING, () =>
      aRepository(`lighthouse/${name}`)
        .holding({ 'README.md': `# ${name}\n`, OWNERS: renderOwners(), ...files })
        .labelled(...labels)
        .letting(people.ida, 'admin')
        .letting(people.mo, 'maintain')
        .letting(people.noor, 'write')
        .letting(people.bot, 'write')
        .withMembers(...members)
        .in(world),
    );
  const made = {
    enhancements: begin(
      'enhancements',
      {
        'README.md': documents.readme,
        [PATHS.template]: documents.template,
        [PATHS.trackerTemplate]: documents.trackerTemplate,
      },
      [...LABELS, ...Object.keys(releases).map((release) => `target/${release}`)],
    ),
    community: begin('community', { 'sigs.yaml': renderSigs() }),
    lighthouse: begin(
      'lighthouse',
      {
        OWNERS_ALIASES: renderAliases(),
        'cmd/keeper/main.go': 'package main\n\nfunc main() {\n\tkeep()\n}\n',
        'docs/keeper.md': '# The keeper\n\nThe agent on each node.\n',
      },
      LABELS,
    ),
    sigRelease: begin('sig-release', { OWNERS_ALIASES: renderReleaseAliases() }),
  };
  tellSchedules(story, made.sigRelease, releases);
  tellBranches(story, made.lighthouse, releases);
  const configure = (home: Later<Repository>, text: string) =>
    commitLater(story, home, 1 / 24, 'ida', 'Check proposals, sign-offs and freezes', {
      '.github/enhancements.yaml': text,
    });
  configure(made.enhancements, renderConfiguration(story.now));
  configure(made.lighthouse, renderCodeConfiguration());
  return made;
}

/** A commit on a branch without a pull request, as maintainers do it. */
export function commitLater(
  { world, tell }: Story,
  to: Later<Repository>,
  daysAgo: number,
  by: PersonName,
  message: string,
  changes: Changes,
): void {
  tell(daysAgo, () => {
    commitFiles(world, to(), to().defaultBranch, changes, { by: people[by], message });
  });
}

/** Each is published half a year before its end; the one that was late is moved when everybody knows. */
function tellSchedules(story: Story, home: Later<Repository>, releases: Releases): void {
  const published = (release: ReleaseName, daysAgo: number, message: string, text: string) =>
    commitLater(story, home, Math.min(Math.max(daysAgo, 2), BEGINNING - 1), 'mo', message, {
      [`releases/${release}/schedule.yaml`]: text,
    });
  for (const dates of Object.values(releases)) {
    const { release } = dates;
    const daysAgo = 180 - gaInDays(release);
    const text = renderSchedule({ ...dates, ga: dates.plannedGa });
    published(release, daysAgo, `Publish the schedule of ${release}`, text);
  }
  published(RECENT, 105, `${RECENT} is late by eight weeks`, renderSchedule(releases[RECENT]));
}

/** `release-1.9` and those before it; the others are not cut yet. */
function tellBranches(story: Story, home: Later<Repository>, releases: Releases): void {
  for (const { release, branchCut } of Object.values(releases)) {
    const daysAgo = (story.now - Date.parse(branchCut)) / DAY;
    if (daysAgo <= 0) continue;
    story.tell(daysAgo, () => {
      const repository = home();
      const branch = `release-${release.slice(1)}`;
      const tip = repository.refs.get(`heads/${repository.defaultBranch}`) ?? '';
      const options = { by: people.mo, message: `Branch ${branch}`, parents: [tip] };
      commitFiles(story.world, repository, branch, { VERSION: `${release}.0-rc.0\n` }, options);
    });
  }
}
