// Accounts, teams and the viewer, as GraphQL shows them.

import { simpleUser } from '../rest/render/account.ts';
import { nodeId } from '../rest/render/node-id.ts';
import type { Account, Team } from '../state/model.ts';
import { connection, type Paging } from './connection.ts';
import { type Context, forbidden, type Models } from './context.ts';

const actor = {
  id: nodeId,
  // Of a bot without `[bot]`, unlike REST (github.md, section 3).
  login: ({ login }: Account) => login,
  databaseId: ({ id }: Account) => id,
  url: (who: Account) => simpleUser('', who).html_url,
  avatarUrl: (who: Account) => simpleUser('', who).avatar_url,
};

export const peopleModels: Models = {
  User: {
    ...actor,
    name: () => null,
    isViewer: (who: Account, _: never, { token }: Context) => token.account === who,
  },
  Bot: actor,
  Mannequin: actor,
  Organization: {
    ...actor,
    name: ({ login }: Account) => login,
    team: (who: Account, { slug }: { slug: string }, { token }: Context) => {
      // No workflow's token reads teams.
      if (token.kind !== 'user') throw forbidden();
      return who.teams.get(slug) ?? null;
    },
  },
  Team: {
    id: nodeId,
    slug: ({ slug }: Team) => slug,
    name: ({ slug }: Team) => slug,
    organization: ({ organization }: Team) => organization,
    members: ({ members }: Team, args: Paging, context: Context) =>
      connection(
        context,
        members.flatMap((login) => context.world.accounts.get(login.toLowerCase()) ?? []),
        args,
      ),
  },
};
