// What is known of the proposals that a change to the code names? Read from the repository of the proposals; what cannot be read holds nothing.

import type { Config } from '../shared/config.ts';
import { foldersOf, isAccepted, type NamedProposal, ownerOf } from '../shared/domain/acceptance.ts';
import { isHazardous } from '../shared/domain/hazard.ts';
import { parseProposalPath } from '../shared/domain/path.ts';
import { parseProposal } from '../shared/domain/proposal.ts';
import type { Release } from '../shared/domain/release.ts';
import type { Source } from '../shared/domain/source.ts';
import { GitHubError } from '../shared/github/failure.ts';
import type { GitHub } from '../shared/github/github.ts';
import { proposalOptions } from '../shared/proposal-options.ts';
import { ENDS_ALL } from '../shared/together.ts';

export type Named =
  | { readonly state: 'read'; readonly proposals: readonly NamedProposal[] }
  /** Why not. */
  | { readonly state: 'unread'; readonly why: string };

/** Two requests, and none where nothing is named. */
export async function gatherNamed(
  github: GitHub,
  numbers: readonly number[],
  repository: string,
  config: Config,
): Promise<Named> {
  if (numbers.length === 0) return { state: 'read', proposals: [] };
  try {
    const { folders, open } = await github.listing({ repository, root: config.proposals.root });
    const file = config.proposals.path.slice(config.proposals.path.lastIndexOf('/') + 1);
    const wanted = numbers.map((number) => ({
      number,
      paths: foldersOf(number, folders).map((folder) => `${folder}/${file}`),
    }));
    const paths = wanted.flatMap((each) => each.paths);
    const files = await github.readElsewhere(paths.map((path) => ({ repository, path })));
    const sources = new Map(paths.map((path, index) => [path, files[index]?.source]));
    return {
      state: 'read',
      proposals: wanted.map(({ number, paths: own }) => {
        const found = own.flatMap((path) => {
          const source = sources.get(path);
          return source ? [{ path, ...parse(path, source, config) }] : [];
        });
        const changes = open.filter(({ paths: changed }) =>
          changed.some((path) => isOf(number, path, config)),
        );
        return { number, ...ownerOf(number, found), open: changes.map((pull) => pull.number) };
      }),
    };
  } catch (problem) {
    // What is only a warning holds nobody up; where the next question would fail as well, all ends.
    if (problem instanceof GitHubError && !ENDS_ALL.includes(problem.kind))
      return { state: 'unread', why: problem.message };
    throw problem;
  }
}

function parse(path: string, source: Source, config: Config): Pick<NamedProposal, 'proposal' | 'unreadable'> {
  if ('unreadable' in source) return { unreadable: source.unreadable.message };
  if (isHazardous(source.text)) return { unreadable: 'The document is nested too deeply, or too long.' };
  const kind = parseProposalPath(path, config.proposals) ? 'proposal' : 'misplaced';
  return { proposal: parseProposal(path, kind, source.text, proposalOptions(config)) };
}

/** A file of the proposal itself, or at least one in its folder. */
function isOf(number: number, path: string, { proposals }: Config): boolean {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return path.startsWith(`${proposals.root}/`) && foldersOf(number, [folder]).length > 0;
}

/** Whether the label of accepted proposals is to be there; undefined where nobody can tell, or no release lies ahead. */
export function isApproved(named: Named, release: Release | undefined): boolean | undefined {
  if (!release || named.state === 'unread') return undefined;
  const accepted = named.proposals.map((proposal) => isAccepted(proposal, release));
  if (accepted.includes(true)) return true;
  return accepted.includes(undefined) ? undefined : false;
}
