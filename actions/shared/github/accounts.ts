// Which logins does nobody have? An account that was renamed or deleted frees its login for others.

import type { Connection } from './transport.ts';

export async function readUnknownLogins(
  connection: Connection,
  logins: readonly string[],
): Promise<string[]> {
  if (logins.length === 0) return [];
  const fields = logins.map((_, index) => `u${index}: user(login: $l${index}) { login }`);
  const declared = logins.map((_, index) => `$l${index}: String!`).join(', ');
  const data = await connection.query<Record<string, { login: string } | null>>(
    { what: 'the accounts that the configuration names', needs: 'contents: read' },
    `query Accounts(${declared}) { rateLimit { cost } ${fields.join(' ')} }`,
    Object.fromEntries(logins.map((login, index) => [`l${index}`, login])),
    /^u\d+$/,
  );
  return logins.filter((_, index) => !data[`u${index}`]);
}
