// Is each open pull request what its name says: judged by the template, and in what a sign-off and a freeze are decided by?

import { describe, expect, test } from '@jest/globals';
import { requireConfig } from '../../actions/shared/config.ts';
import { parseMarkdown } from '../../actions/shared/domain/markdown.ts';
import { kindOfPath } from '../../actions/shared/domain/path.ts';
import { numberOf, parseProposal } from '../../actions/shared/domain/proposal.ts';
import { parseRelease, type Release, renderRelease } from '../../actions/shared/domain/release.ts';
import { parseTemplate } from '../../actions/shared/domain/template.ts';
import { parseTracker, parseTrackerTemplate } from '../../actions/shared/domain/tracker.ts';
import { proposalOptions } from '../../actions/shared/proposal-options.ts';
import { type CheckJob, type CheckResult, checkProposal } from '../../actions/template-check/check.ts';
import { makeClock } from '../github/clock.ts';
import { pullFiles } from '../github/deeds/pulls.ts';
import type { Issue, Pull } from '../github/state/model.ts';
import { mergeBase } from '../github/state/objects.ts';
import { makeWorld } from '../github/state/world.ts';
import { CODE_PULLS } from './code.ts';
import { people } from './people.ts';
import { PATHS } from './proposals.ts';
import { PULLS, type PullName } from './pulls.ts';
import { pathsAt, textAt } from './reading.ts';
import { CURRENT } from './schedules.ts';
import { seed } from './seed.ts';

const { pulls, code, trackers, repositories } = seed(makeWorld(makeClock()));
const { enhancements } = repositories;
const config = requireConfig(textAt(enhancements, '.github/enhancements.yaml'), 'enhancements.yaml');
const template = parseTemplate(parseMarkdown(textAt(enhancements, config.proposals.template)));
const trackerTemplate = parseTrackerTemplate(textAt(enhancements, config.proposals.trackerTemplate));
const upcoming = parseRelease(CURRENT) as Release;

const labelsOf = (issue: Issue) => issue.labels.map(({ name }) => name);
const baseOf = (pull: Pull) =>
  mergeBase(enhancements.objects, enhancements.refs.get('heads/main') ?? '', pull.head.sha);

/** What a pull request does to proposals: each with the version that it began with. */
function jobsOf(pull: Pull): CheckJob[] {
  const kindAt = (path: string, commit: string | undefined) => {
    const there = pathsAt(enhancements, commit);
    return kindOfPath(path, config.proposals, (other) => there.includes(other));
  };
  const base = baseOf(pull);
  return pullFiles(pull).flatMap(({ path, previous, status }): CheckJob[] => {
    const kind = kindAt(path, pull.head.sha);
    if (kind === 'none') return [];
    const head = { text: textAt(enhancements, path, pull.head.sha) };
    if (status === 'added') return [{ path, kind, head, base: 'none' }];
    const was = previous ?? path;
    const before = kindAt(was, base);
    if (before === 'none') throw new Error(`${was} was no proposal`);
    return [
      {
        path,
        kind,
        head,
        base: { path: was, kind: before, file: { text: textAt(enhancements, was, base) } },
      },
    ];
  });
}

const parsed = (job: CheckJob) =>
  parseProposal(job.path, job.kind, 'text' in job.head ? job.head.text : '', proposalOptions(config));

/** As template-check judges it, with the description of the pull request and the tracker. */
function judge(pull: Pull): CheckResult[] {
  return jobsOf(pull).map((job) => {
    const issue = trackers.get(numberOf(parsed(job)) ?? 0);
    const tracker = issue && parseTracker({ ...issue, labels: labelsOf(issue) }, config.proposals.series);
    return checkProposal(job, {
      config,
      template,
      trackerTemplate,
      upcoming,
      pull: { title: pull.title, body: pull.body, labels: labelsOf(pull) },
      ...(tracker ? { tracker } : {}),
    });
  });
}

const NEWCOMERS_FAULTS = [
  'title-format',
  'section-filled',
  'section-placeholder',
  'implementation-history',
  'tracker-filled',
  'metadata-in-pull-request',
];

const PROMISED: Readonly<
  Record<PullName, { outcomes: readonly string[]; found?: readonly string[]; known?: readonly string[] }>
> = {
  vetoed: { outcomes: ['passed'] },
  stale: { outcomes: ['passed'] },
  docs: { outcomes: [] },
  ready: { outcomes: ['passed'] },
  late: { outcomes: ['passed'] },
  // Trackers follow when it is merged.
  rename: { outcomes: ['warning'], found: ['tracker-linked'] },
  typo: { outcomes: ['passed'], known: ['target-release'] },
  two: { outcomes: ['passed', 'passed'] },
  retarget: { outcomes: ['warning'], found: ['target-release', 'tracker-agrees', 'tracker-labels'] },
  history: { outcomes: ['passed'] },
  newcomer: { outcomes: ['failed'], found: NEWCOMERS_FAULTS },
};

describe('template-check', () => {
  test.each(Object.keys(PULLS) as PullName[])('%s', (name) => {
    const { outcomes, found = [], known = [] } = PROMISED[name];
    const results = judge(pulls[name]);
    expect(results.map(({ outcome }) => outcome)).toEqual(outcomes);
    const rules = new Set(results.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    if (name === 'newcomer') expect([...rules]).toEqual(expect.arrayContaining([...found]));
    else expect([...rules]).toEqual(found);
    expect(results.flatMap((result) => result.known.map(({ rule }) => rule))).toEqual(
      expect.arrayContaining([...known]),
    );
  });
});

describe('sign-off', () => {
  const reviews = ({ reviews: all }: Pull) => all.map(({ author, state }) => `${author?.login} ${state}`);
  const lines = ({ comments }: Pull) =>
    comments.flatMap(({ author, body }) => body.split('\n').map((line) => `${author?.login} ${line}`));

  test('ready: compute by a comment, network by a review, near misses, nothing from storage', () => {
    expect(lines(pulls.ready)).toEqual(
      expect.arrayContaining([`${people.ana} /lgtm`, `${people.lin} /lgtm thanks!`, `${people.max} > /lgtm`]),
    );
    expect(reviews(pulls.ready)).toContain(`${people.yuki} APPROVED`);
    expect([...lines(pulls.ready), ...reviews(pulls.ready)].join('\n')).not.toMatch(
      new RegExp(`^(?:${people.tove}|${people.ruth}|${people.lars}) `, 'm'),
    );
  });

  test('stale: all three approved a commit whose Design is not that of the head', () => {
    const approved = pulls.stale.reviews.filter(({ state }) => state === 'APPROVED');
    expect(approved.map(({ author }) => author?.login)).toEqual([people.kofi, people.yuki, people.tove]);
    const [seen, ...others] = new Set(approved.map(({ commit }) => commit));
    expect(others).toEqual([]);
    const before = textAt(enhancements, PATHS.dimmed, seen ?? '');
    const after = textAt(enhancements, PATHS.dimmed, pulls.stale.head.sha);
    const design = (text: string) => /## Design\n[\s\S]*?\n## /.exec(text)?.[0] ?? '';
    expect(design(before)).not.toBe(design(after));
    expect(before.replace(design(before), '')).toBe(after.replace(design(after), ''));
  });

  test('vetoed: a chair requested changes last', () => {
    expect(reviews(pulls.vetoed)).toEqual([`${people.sam} CHANGES_REQUESTED`]);
    expect(labelsOf(pulls.vetoed)).not.toContain('lgtm');
  });

  test('the bot takes no LGTM from an author', () => {
    expect(lines(pulls.typo)).toContain(`${people.finn} /lgtm`);
    expect(labelsOf(pulls.typo)).toEqual(['sig/compute']);
  });
});

describe('freeze', () => {
  const targets = (name: PullName) =>
    jobsOf(pulls[name]).flatMap((job) => {
      const before = typeof job.base === 'string' || 'unreadable' in job.base.file ? '' : job.base.file.text;
      const written = (text: string, path: string) =>
        parseProposal(path, job.kind, text, proposalOptions(config)).targets.flatMap(({ stage, releases }) =>
          releases.map((release) => `${stage} ${renderRelease(release)}`),
        );
      const was = written(before, job.path);
      return written('text' in job.head ? job.head.text : '', job.path).filter((one) => !was.includes(one));
    });

  test.each<[PullName, readonly string[]]>([
    ['vetoed', ['alpha v1.10']],
    ['stale', ['alpha v1.10']],
    ['ready', ['alpha v1.10']],
    ['newcomer', ['alpha v1.10']],
    ['late', ['beta v1.9']],
    ['retarget', ['alpha v1.11']],
    ['rename', []],
    ['typo', []],
    ['two', []],
    ['history', []],
  ])('%s sets %j', (name, expected) => {
    expect(targets(name)).toEqual(expected);
  });

  test('rename is one, without a change', () => {
    const [file, ...others] = pullFiles(pulls.rename);
    expect(others).toEqual([]);
    expect(file).toMatchObject({ status: 'renamed', previous: PATHS.names, additions: 0, deletions: 0 });
  });

  test('one comes from a branch, the others from forks', () => {
    const own = Object.keys(PULLS).filter((name) => pulls[name as PullName].head.repository === enhancements);
    expect(own).toEqual(['retarget']);
  });

  test('the code has one for each case of a code freeze', () => {
    const cases = Object.entries(code).map(([name, pull]) => [name, pull.base.ref, labelsOf(pull)]);
    expect(cases).toEqual([
      ['planned', 'main', ['sig/network', 'approved-vep']],
      ['frozen', 'release-1.9', []],
      ['bugFix', 'release-1.9', ['kind/bug', 'lgtm']],
      ['premature', 'main', ['sig/compute']],
      ['manual', 'release-1.9', []],
      ['unrelated', 'main', []],
    ]);
    expect(Object.keys(code)).toEqual(Object.keys(CODE_PULLS));
    expect(pullFiles(code.manual).map(({ path }) => path)).toEqual(['docs/log.md']);
  });
});
