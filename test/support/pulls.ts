// A repository of proposals in the stand-in, and pull requests that change them.

import { anIssue } from '../github/builders/issue.ts';
import { aPull, type PullBuilder } from '../github/builders/pull.ts';
import { aRepository, type RepositoryBuilder } from '../github/builders/repository.ts';
import { currentStatuses } from '../github/deeds/statuses.ts';
import type { Pull, Repository, World } from '../github/state/model.ts';
import { GOOD, GOOD_PULL, GOOD_TRACKER, ISSUE_TEMPLATE, PATH, TEMPLATE } from './proposal.ts';

export const CONFIG_PATH = '.github/enhancements.yaml';
export const TEMPLATE_PATH = 'veps/NNNN-vep-template/vep.md';

/** Configured, with template and labels, and the tracker of {@link GOOD}. */
export function enhancements(
  world: World,
  change: (builder: RepositoryBuilder) => RepositoryBuilder = (builder) => builder,
): Repository {
  const repository = change(
    aRepository()
      .holding({
        [CONFIG_PATH]: 'preset: vep\n',
        [TEMPLATE_PATH]: TEMPLATE,
        '.github/ISSUE_TEMPLATE/vep.md': ISSUE_TEMPLATE,
      })
      .labelled('kind/vep', 'sig/compute', 'target/v1.9', 'target/v1.10', 'triage/needs-owning-sig'),
  ).in(world);
  const { title, body, labels, number } = GOOD_TRACKER;
  anIssue()
    .numbered(number)
    .titled(title)
    .saying(body)
    .labelled(...labels)
    .in(world, repository);
  return repository;
}

/** From a fork, with title, body and label as they should be; a new proposal where nothing else is said. */
export function aGoodPull(text: string = GOOD): PullBuilder {
  return aPull()
    .by('bob')
    .fromFork()
    .titled(GOOD_PULL.title)
    .saying(GOOD_PULL.body)
    .labelled(...GOOD_PULL.labels)
    .changing({ [PATH]: text });
}

/** State and description of a status that stands on the head. */
export function statusOf(pull: Pull, context: string): { state: string; description: string } | undefined {
  const found = currentStatuses(pull.repository, pull.head.sha).find((status) => status.context === context);
  return found && { state: found.state, description: found.description ?? '' };
}

/** What our program wrote on the pull request. */
export function ownComments(pull: Pick<Pull, 'comments'>): string[] {
  return pull.comments.filter(({ author }) => author?.login === 'github-actions').map(({ body }) => body);
}
