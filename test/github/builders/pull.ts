// `aPull().by('alice').fromFork().changing({ 'veps/x/vep.md': '…' }).reviewed('bob', 'APPROVED').in(world, repository)`

import { toInstant } from '../clock.ts';
import { comment } from '../deeds/issues.ts';
import { openPull, type PullOptions, requestReview, review } from '../deeds/pulls.ts';
import { addRepository, type Changes, commitFiles } from '../deeds/repositories.ts';
import type { Pull, Repository, ReviewState, World } from '../state/model.ts';
import { account, repositoryNamed } from '../state/world.ts';
import { type Said, when } from './issue.ts';

interface Spec {
  readonly options: Omit<PullOptions, 'head' | 'from'>;
  readonly branch?: string;
  readonly fork?: string;
  /** One commit for each. */
  readonly commits: readonly Changes[];
  readonly said: readonly (Said & { readonly state?: ReviewState; readonly commit?: string })[];
  readonly requested: readonly string[];
}

export interface PullBuilder {
  /** Default: `octocat`. */
  readonly by: (login: string) => PullBuilder;
  readonly titled: (title: string) => PullBuilder;
  readonly saying: (body: string) => PullBuilder;
  readonly numbered: (number: number) => PullBuilder;
  readonly labelled: (...names: readonly string[]) => PullBuilder;
  /** Adds a commit; null takes a file away. */
  readonly changing: (changes: Changes) => PullBuilder;
  /** The name of the head's branch. */
  readonly fromBranch: (name: string) => PullBuilder;
  /** From a fork of that owner; default: the author's. */
  readonly fromFork: (owner?: string) => PullBuilder;
  readonly onto: (base: string) => PullBuilder;
  readonly draft: () => PullBuilder;
  /** Default: now. */
  readonly at: (instant: string | number) => PullBuilder;
  readonly commented: (by: string | null, body: string, at?: string | number) => PullBuilder;
  readonly reviewed: (by: string, state: ReviewState, body?: string, at?: string | number) => PullBuilder;
  readonly askedOf: (...logins: readonly string[]) => PullBuilder;
  readonly in: (world: World, repository: Repository) => Pull;
}

export function aPull(): PullBuilder {
  return build({ options: { title: 'Change something' }, commits: [], said: [], requested: [] });
}

const OF_THE_AUTHOR = '';

function build(spec: Spec): PullBuilder {
  const { options, commits, said } = spec;
  const having = (more: Spec['options']) => build({ ...spec, options: { ...options, ...more } });
  return {
    by: (by) => having({ by }),
    titled: (title) => having({ title }),
    saying: (body) => having({ body }),
    numbered: (number) => having({ number }),
    labelled: (...labels) => having({ labels: [...(options.labels ?? []), ...labels] }),
    changing: (changes) => build({ ...spec, commits: [...commits, changes] }),
    fromBranch: (branch) => build({ ...spec, branch }),
    fromFork: (fork = OF_THE_AUTHOR) => build({ ...spec, fork }),
    onto: (base) => having({ base }),
    draft: () => having({ draft: true }),
    at: (instant) => having({ at: toInstant(instant) }),
    commented: (by, body, at) => build({ ...spec, said: [...said, { by, body, ...when(at) }] }),
    reviewed: (by, state, body = '', at) =>
      build({ ...spec, said: [...said, { by, body, state, ...when(at) }] }),
    askedOf: (...logins) => build({ ...spec, requested: [...spec.requested, ...logins] }),
    in: (world, repository) => open(world, repository, spec),
  };
}

function open(world: World, repository: Repository, spec: Spec): Pull {
  const { options } = spec;
  const at = options.at ?? world.clock.now();
  const author = typeof options.by === 'string' ? options.by : 'octocat';
  const from = spec.fork === undefined ? repository : forkOf(world, repository, spec.fork || author);
  const head = spec.branch ?? `change-${repository.nextNumber}`;
  const base = repository.refs.get(`heads/${options.base ?? repository.defaultBranch}`);
  from.refs.set(`heads/${head}`, base ?? '');
  const commits = spec.commits.length > 0 ? spec.commits : [{ 'CHANGES.md': `By ${author}.\n` }];
  for (const [index, changes] of commits.entries()) {
    commitFiles(world, from, head, changes, { by: author, message: `Change ${index + 1}`, at });
  }
  const pull = openPull(world, repository, { ...options, at, from, head });
  for (const login of spec.requested) requestReview(world, pull, account(world, login), { by: author, at });
  for (const each of spec.said) {
    if (each.state) review(world, pull, each.state, { at, ...each });
    else comment(world, pull, each.body, { at, ...each });
  }
  return pull;
}

/** The fork of that owner; made where there is none. */
function forkOf(world: World, parent: Repository, owner: string): Repository {
  return (
    repositoryNamed(world, owner, parent.name) ?? addRepository(world, `${owner}/${parent.name}`, { parent })
  );
}
