// Does the seed hold what its names promise, whatever the time?

import { beforeEach, describe, expect, test } from '@jest/globals';
import { requireConfig } from '../../actions/shared/config.ts';
import { kindOfPath } from '../../actions/shared/domain/path.ts';
import { parseTracker } from '../../actions/shared/domain/tracker.ts';
import { parseYaml } from '../../actions/shared/domain/yaml.ts';
import { makeClient } from '../github/client.ts';
import { makeClock, toInstant } from '../github/clock.ts';
import type { Comment, Issue, TimelineEvent } from '../github/state/model.ts';
import { fullName, makeWorld } from '../github/state/world.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { people } from './people.ts';
import { dayFrom, unnamedPaths } from './proposals.ts';
import { pathsAt, textAt } from './reading.ts';
import { CURRENT, IN_FLIGHT, LONG_AGO, NEXT, RECENT } from './schedules.ts';
import { type Seed, seed } from './seed.ts';
import { DAY } from './story.ts';

const NOW = toInstant('2026-11-20T10:00:00Z');

const configOf = ({ repositories: { enhancements } }: Seed) =>
  requireConfig(textAt(enhancements, '.github/enhancements.yaml'), 'enhancements.yaml');

const labelsOf = (issue: Issue) => issue.labels.map(({ name }) => name);

/** Whoever came later has the greater number. */
function inOrder(list: readonly (readonly [id: number, at: number])[]): boolean {
  const sorted = list.toSorted(([a], [b]) => a - b);
  return sorted.every(([, at], index) => at >= (sorted[index - 1]?.[1] ?? 0));
}

describe('the seed', () => {
  let sown: Seed;
  beforeEach(() => {
    sown = seed(makeWorld(makeClock(NOW)));
  });

  test('has a configuration that is valid, and a file for every source in it', () => {
    const config = configOf(sown);
    expect([config.preset, config.template.mode]).toEqual(['vep', 'required']);
    const ofTheCode = textAt(sown.repositories.lighthouse, '.github/enhancements.yaml');
    expect(requireConfig(ofTheCode, 'enhancements.yaml').template.mode).toBe('off');
    const { community, lighthouse, sigRelease } = sown.repositories;
    const text = textAt(sown.repositories.enhancements, '.github/enhancements.yaml');
    for (const [repository, path] of [
      [community, 'sigs.yaml'],
      [lighthouse, 'OWNERS_ALIASES'],
      [sigRelease, 'OWNERS_ALIASES'],
    ] as const) {
      expect(text).toContain(`repository: lighthouse/${repository.name}, path: ${path}`);
      expect(parseYaml(textAt(repository, path))).toHaveProperty('yaml');
    }
  });

  test('names every proposal of the sample', () => {
    expect(unnamedPaths()).toEqual([]);
  });

  test('has a tracker for every number of a proposal', () => {
    const { enhancements } = sown.repositories;
    const { proposals } = configOf(sown);
    const heads = Object.values(sown.pulls).map(({ head }) => head.sha);
    const numbers = [undefined, ...heads].flatMap((commit) =>
      pathsAt(enhancements, commit).flatMap((path) => {
        const folder = /^veps\/[\w-]+\/(\d+)-/.exec(path);
        return folder && kindOfPath(path, proposals, () => true) !== 'none' ? [Number(folder[1])] : [];
      }),
    );
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(
      [...sown.trackers.keys()].sort((a, b) => a - b),
    );
    for (const [number, tracker] of sown.trackers) expect(tracker.number).toBe(number);
  });

  test('has trackers of each kind', () => {
    const tracker = (number: number) => sown.trackers.get(number) as Issue;
    expect([tracker(3).state, tracker(11).state, tracker(12).state]).toEqual(['closed', 'closed', 'open']);
    expect(labelsOf(tracker(8))).toContain('lifecycle/stale');
    expect(tracker(18)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(tracker(47).body).toContain('$ASSIGNEE');
    expect(tracker(47).title).toContain('NNNN');
    expect(labelsOf(tracker(12))).toEqual([
      'kind/tracker',
      'kind/enhancement',
      'sig/compute',
      'sig/network',
      'target/v1.10',
    ]);
    const parsed = parseTracker({ ...tracker(12), labels: labelsOf(tracker(12)) }, 'VEP');
    expect(parsed.targets.filter(({ state }) => state === 'set').map(({ stage }) => stage)).toEqual([
      'alpha',
    ]);
    const sources = tracker(12).events.flatMap((event) =>
      event.event === 'cross-referenced' ? [`${event.source.repository.name}#${event.source.number}`] : [],
    );
    expect(sources).toEqual(['enhancements#22', 'lighthouse#2621', 'enhancements#44', 'enhancements#46']);
  });

  test('has trackers that link nothing from the future', () => {
    const { enhancements, lighthouse } = sown.repositories;
    for (const { body, edit, createdAt } of sown.trackers.values()) {
      for (const [, name, number] of body.matchAll(/lighthouse\/(\w+)\/pull\/(\d+)/g)) {
        const linked = (name === 'lighthouse' ? lighthouse : enhancements).issues.get(Number(number));
        expect(linked?.createdAt).toBeLessThanOrEqual(edit?.at ?? createdAt);
      }
    }
  });

  test('lies in the past, in the order of time, and leaves the clock as it was', () => {
    const world = makeWorld(makeClock(NOW));
    const { repositories, people: known } = seed(world);
    expect(world.clock.now()).toBe(NOW);
    expect(world.mentions).toEqual([]);
    expect(known).toBe(people);
    for (const { issues } of Object.values(repositories)) {
      let number = 0;
      let createdAt = 0;
      for (const issue of issues.values()) {
        expect(issue.number).toBeGreaterThan(number);
        expect(issue.createdAt).toBeGreaterThan(createdAt);
        ({ number, createdAt } = issue);
        expect(issue.updatedAt).toBeLessThan(NOW);
        const said = [...issue.comments, ...(issue.kind === 'PullRequest' ? issue.reviews : [])];
        expect(inOrder((issue.events as readonly TimelineEvent[]).map(({ id, at }) => [id, at]))).toBe(true);
        expect(inOrder(said.map(({ id, createdAt: at }) => [id, at]))).toBe(true);
      }
    }
    const ids = [...world.byId.values()].flatMap((each) =>
      'createdAt' in each && 'issue' in each ? [each as Comment] : [],
    );
    expect(ids.length).toBeGreaterThan(70);
    expect(inOrder(ids.map(({ id, createdAt }) => [id, createdAt]))).toBe(true);
  });
});

describe('the schedules', () => {
  test.each(['2026-11-20T10:00:00Z', '2027-02-28T23:59:59Z', '2028-01-01T00:00:00Z'])(
    'around %s',
    (instant) => {
      const now = toInstant(instant);
      const { releases, repositories } = seed(makeWorld(makeClock(now)));
      const today = dayFrom(now);
      const days = (day: string) => Math.round((Date.parse(day) - Date.parse(today)) / DAY);
      expect(days(releases[LONG_AGO].ga)).toBeLessThan(-180);
      expect(days(releases[RECENT].ga)).toBe(-42);
      const { enhancementFreeze, codeFreeze, ga } = releases[IN_FLIGHT];
      expect([days(enhancementFreeze), days(codeFreeze), days(ga)]).toEqual([-105, -35, 14]);
      expect(days(releases[CURRENT].enhancementFreeze)).toBe(7);
      expect(days(releases[NEXT].enhancementFreeze)).toBeGreaterThan(100);
      for (const { release, ...dates } of Object.values(releases)) {
        const parsed = parseYaml(textAt(repositories.sigRelease, `releases/${release}/schedule.yaml`));
        const rows = ('yaml' in parsed ? parsed.yaml.value : []) as Record<string, string | null>[];
        for (const row of rows)
          expect(Object.keys(row)).toEqual(['when', 'milestone', 'who', 'what', 'notes']);
        const when = (pattern: RegExp, key: 'what' | 'milestone') =>
          rows
            .filter((row) => row['who'] === 'KubeVirt' && pattern.test((row[key] ?? '').replaceAll('*', '')))
            .map((row) => row['when']?.replaceAll('/', '-'));
        expect(when(release === 'v1.6' ? /alpha\.0/ : /VEP\) Freeze/, 'what')).toEqual([
          dates.enhancementFreeze,
        ]);
        expect(when(/Code Freeze/, 'milestone')).toEqual([dates.codeFreeze]);
        expect(when(/Branch release-/, 'what')).toEqual([dates.branchCut]);
        expect(when(/^(KubeVirt )?GA$/, 'milestone')).toEqual([dates.ga]);
      }
      expect([...repositories.lighthouse.refs.keys()].filter((ref) => ref.startsWith('heads/'))).toEqual([
        'heads/main',
        'heads/release-1.6',
        'heads/release-1.7',
        'heads/release-1.8',
        'heads/release-1.9',
      ]);
    },
  );
});

describe('GitHub shows it without a violation', () => {
  const github = useStandIn();

  test('all of it, page by page', async () => {
    const { world, url, personalToken } = github();
    const { repositories, trackers } = seed(world);
    const client = makeClient(url, personalToken(people.ida));
    for (const repository of Object.values(repositories)) {
      const home = `/repos/${fullName(repository)}`;
      const lists = ['issues?state=all&per_page=100', 'pulls?state=all&per_page=100', 'labels', 'branches'];
      const each = [...repository.issues.values()].flatMap(({ number, kind, ...issue }) => [
        `issues/${number}`,
        `issues/${number}/comments`,
        `issues/${number}/timeline?per_page=100`,
        ...(kind === 'Issue'
          ? []
          : ['', '/files', '/commits', '/reviews'].map((of) => `pulls/${number}${of}`)),
        ...('head' in issue ? [`commits/${issue.head.sha}/status`] : []),
      ]);
      for (const path of [...lists, 'git/trees/main?recursive=1', 'commits?per_page=100', ...each]) {
        const { status, text } = await client.get(`${home}/${path}`);
        expect([path, status, status === 200 ? '' : text]).toEqual([path, 200, '']);
      }
    }
    const { body } = await client.get('/repos/lighthouse/enhancements/issues?labels=kind/tracker&state=all');
    expect(body).toHaveLength(trackers.size);
  });
});
