// `anIssue().titled('Track VEP 42').labelled('kind/tracker').commented('alice', 'On track').in(world, repository)`

import { toInstant } from '../clock.ts';
import { close, comment, type IssueOptions, openIssue } from '../deeds/issues.ts';
import type { PlainIssue, Repository, StateReason, World } from '../state/model.ts';

export interface Said {
  readonly by: string | null;
  readonly body: string;
  readonly at?: number;
}

interface Spec {
  readonly options: IssueOptions;
  readonly comments: readonly Said[];
  readonly closed?: { readonly reason: StateReason; readonly at?: number };
}

export interface IssueBuilder {
  /** Default: `octocat`. Null is a deleted account. */
  readonly by: (login: string | null) => IssueBuilder;
  readonly titled: (title: string) => IssueBuilder;
  readonly saying: (body: string) => IssueBuilder;
  readonly numbered: (number: number) => IssueBuilder;
  readonly labelled: (...names: readonly string[]) => IssueBuilder;
  readonly assignedTo: (...logins: readonly string[]) => IssueBuilder;
  readonly dueIn: (milestone: string) => IssueBuilder;
  /** Default: now. */
  readonly at: (instant: string | number) => IssueBuilder;
  readonly commented: (by: string | null, body: string, at?: string | number) => IssueBuilder;
  readonly closed: (reason?: StateReason, at?: string | number) => IssueBuilder;
  readonly in: (world: World, repository: Repository) => PlainIssue;
}

export function anIssue(): IssueBuilder {
  return build({ options: { title: 'Something to do' }, comments: [] });
}

/** An instant where there is one. */
export function when(at: string | number | undefined): { readonly at?: number } {
  return at === undefined ? {} : { at: toInstant(at) };
}

function build(spec: Spec): IssueBuilder {
  const { options, comments } = spec;
  const having = (more: IssueOptions) => build({ ...spec, options: { ...options, ...more } });
  return {
    by: (by) => having({ by }),
    titled: (title) => having({ title }),
    saying: (body) => having({ body }),
    numbered: (number) => having({ number }),
    labelled: (...labels) => having({ labels: [...(options.labels ?? []), ...labels] }),
    assignedTo: (...assignees) => having({ assignees }),
    dueIn: (milestone) => having({ milestone }),
    at: (instant) => having({ at: toInstant(instant) }),
    commented: (by, body, at) => build({ ...spec, comments: [...comments, { by, body, ...when(at) }] }),
    closed: (reason = 'completed', at) => build({ ...spec, closed: { reason, ...when(at) } }),
    in: (world, repository) => {
      const made = openIssue(world, repository, options);
      for (const said of comments) comment(world, made, said.body, { at: made.createdAt, ...said });
      if (spec.closed) close(world, made, spec.closed.reason, { at: made.createdAt, ...spec.closed });
      return made;
    },
  };
}
