// Commits, comparisons, and which pull requests a commit belongs to.

import { filesBetween, pullCommits } from '../deeds/pulls.ts';
import type { Pull, Repository } from '../state/model.ts';
import { ancestors, commitsBetween, entryAt, mergeBase } from '../state/objects.ts';
import { diffTrees } from '../state/tree-diff.ts';
import { repositoryNamed, resolveRef } from '../state/world.ts';
import { type Call, type Handler, notFound, ok, Refusal } from './call.ts';
import { paged, pageOf } from './paging.ts';
import { commit } from './render/commit.ts';
import { file, simplePull } from './render/pull.ts';
import { apiUrl, webUrl } from './render/repository.ts';
import { commitNamed } from './repositories.ts';

/** Files that a comparison or one page of a commit holds. */
const MOST_FILES = 300;
/** Files that a commit's pages hold together. */
const MOST_COMMIT_FILES = 3_000;
/** Commits of a comparison that is not paged. */
const MOST_COMMITS = 250;

function pullsWith(repository: Repository, sha: string): Pull[] {
  const found: Pull[] = [];
  for (const issue of repository.issues.values()) {
    if (issue.kind !== 'PullRequest') continue;
    // On the base repository a fork's commit is not found before the merge (github.md, section 3).
    const isForeign = issue.head.repository !== repository && issue.mergedAt === null;
    if (isForeign) continue;
    if (issue.mergeCommit === sha || pullCommits(issue).some(({ id }) => id === sha)) found.push(issue);
  }
  return found;
}

/** `main`, `owner:main` or a commit. */
function side(call: Call, home: Repository, name: string) {
  const colon = name.indexOf(':');
  const owner = name.slice(0, Math.max(0, colon));
  const repository =
    colon < 0
      ? home
      : (repositoryNamed(call.world, owner, home.name) ??
        [...call.world.repositories.values()].find(
          (other) =>
            other.objects === home.objects && other.owner.login.toLowerCase() === owner.toLowerCase(),
        ));
  const sha = repository && resolveRef(repository, name.slice(colon + 1));
  if (sha === undefined) throw notFound();
  return sha;
}

function compare(call: Call, home: Repository, baseName: string, headName: string) {
  const base = side(call, home, baseName);
  const head = side(call, home, headName);
  const { objects } = home;
  const from = mergeBase(objects, base, head);
  if (from === undefined) throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = commitsBetween(objects, base, head);
  const behind = commitsBetween(objects, head, base).length;
  const isPaged = call.query['page'] !== undefined || call.query['per_page'] !== undefined;
  const page = isPaged ? pageOf(call, ahead, home) : { items: ahead.slice(0, MOST_COMMITS), headers: {} };
  const isFirst = Number(call.query['page'] ?? 1) === 1;
  const one = (sha: string) => commit(call.world, call.base, home, commitNamed(home, sha));
  const url = `${apiUrl(call.base, home)}/compare/${baseName}...${headName}`;
  const web = `${webUrl(home)}/compare/${baseName}...${headName}`;
  const status =
    ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  const files = isFirst ? filesBetween(home, base, head).slice(0, MOST_FILES) : [];
  return {
    ...ok({
      url,
      html_url: web,
      permalink_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: one(base),
      merge_base_commit: one(from),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: page.items.map(({ id }) => one(id)),
      // Files stand on the first page only (documentation).
      ...(isFirst ? { files: files.map((each) => file(call.base, home, head, each)) } : {}),
    }),
    headers: page.headers,
  };
}

export const commitHandlers: Readonly<Record<string, Handler>> = {
  'repos/list-commits': (call, { repository: home }) => {
    const { query } = call;
    const start = resolveRef(home, String(query['sha'] ?? home.defaultBranch));
    if (start === undefined) throw notFound();
    const since = Date.parse(String(query['since'] ?? '1970-01-01T00:00:00Z'));
    const until = Date.parse(String(query['until'] ?? '9999-01-01T00:00:00Z'));
    const found = ancestors(home.objects, start)
      .filter(({ committer }) => committer.at >= since && committer.at <= until)
      .filter(({ author }) => query['author'] === undefined || author.login === query['author'])
      .filter(({ tree, parents }) => {
        if (query['path'] === undefined) return true;
        const path = String(query['path']);
        const before = home.objects.commits.get(parents[0] ?? '')?.tree ?? '';
        return entryAt(home.objects, tree, path)?.id !== entryAt(home.objects, before, path)?.id;
      });
    return paged(call, found, (each) => commit(call.world, call.base, home, each), home);
  },

  'repos/get-commit': (call, { repository: home }) => {
    const shown = commitNamed(home, call.parameters['ref'] ?? '');
    if (/\.sha\b/.test(call.accept)) {
      return { status: 200, bytes: Buffer.from(shown.id), type: 'application/vnd.github.sha; charset=utf-8' };
    }
    const before = home.objects.commits.get(shown.parents[0] ?? '')?.tree ?? '';
    const files = diffTrees(home.objects, before, shown.tree);
    const sum = (of: 'additions' | 'deletions') => files.reduce((total, each) => total + each[of], 0);
    const size = Math.min(MOST_FILES, Number(call.query['per_page'] ?? MOST_FILES));
    const search = new URLSearchParams(call.search);
    search.set('per_page', `${size}`);
    const start = (Number(call.query['page'] ?? 1) - 1) * size;
    const page = files.slice(0, MOST_COMMIT_FILES).slice(start, start + size);
    const hasMore = start + size < Math.min(files.length, MOST_COMMIT_FILES);
    if (hasMore) search.set('page', `${start / size + 2}`);
    return {
      ...ok({
        ...commit(call.world, call.base, home, shown),
        stats: {
          total: sum('additions') + sum('deletions'),
          additions: sum('additions'),
          deletions: sum('deletions'),
        },
        files: page.map((each) => file(call.base, home, shown.id, each)),
      }),
      headers: hasMore ? { Link: `<${call.base}${call.path}?${search}>; rel="next"` } : {},
    };
  },

  'repos/list-branches-for-head-commit': (call, { repository: home }) => {
    const sha = call.parameters['commit_sha'] ?? '';
    const found = [...home.refs].filter(([ref, at]) => ref.startsWith('heads/') && at === sha);
    return ok(
      found.map(([ref, at]) => ({
        name: ref.slice(6),
        commit: { sha: at, url: `${apiUrl(call.base, home)}/commits/${at}` },
        protected: home.protected.has(ref.slice(6)),
      })),
    );
  },

  'repos/list-pull-requests-associated-with-commit': (call, { repository: home }) => {
    const sha = call.parameters['commit_sha'] ?? '';
    if (!home.objects.commits.has(sha)) throw new Refusal(422, `No commit found for SHA: ${sha}`);
    return paged(call, pullsWith(home, sha), (pull) => simplePull(call.base, pull), home);
  },

  'repos/compare-commits-with-basehead': (call, { repository: home }) => {
    const [base, head, ...rest] = (call.parameters['basehead'] ?? '').split('...');
    if (!base || !head || rest.length > 0) throw notFound();
    return compare(call, home, base, head);
  },
};
