// Who approves in the whole repository, as Prow's OWNERS at its top and OWNERS_ALIASES say?

import { isLogin, loginKey, normalizeLogin } from '../../shared/domain/login.ts';
import { parseYaml } from '../../shared/domain/yaml.ts';
import { validate as isOwners } from '../../shared/generated/owners.ts';
import { validate as isAliases } from '../../shared/generated/owners-aliases.ts';

export interface Maintainers {
  readonly logins: readonly string[];
  /** Where they stand, for a sentence; none where nobody was found. */
  readonly from?: string;
  /** What could not be used, in sentences. */
  readonly problems: readonly string[];
}

/** The approvers of the whole repository, each alias as its people. Who is emeritus is none. */
export function maintainersIn(
  owners: string | undefined,
  aliases: string | undefined,
): Maintainers & { readonly aliases: readonly string[] } {
  const problems: string[] = [];
  const read = <Value>(
    text: string | undefined,
    name: string,
    isValid: (value: unknown) => value is Value,
  ): Value | undefined => {
    const parsed = text === undefined ? undefined : parseYaml(text);
    if (!parsed) return undefined;
    const value: unknown = 'yaml' in parsed ? (parsed.yaml.value ?? {}) : undefined;
    if (isValid(value)) return value;
    problems.push(`${name} cannot be read: nobody is taken from it.`);
    return undefined;
  };
  const lists = new Map(
    Object.entries(read(aliases, 'OWNERS_ALIASES', isAliases)?.aliases ?? {}).map(([name, logins]) => [
      loginKey(name),
      { name, logins: logins ?? [] },
    ]),
  );
  const file = read(owners, 'OWNERS', isOwners);
  const named = [...(file?.approvers ?? []), ...(file?.filters?.['.*']?.approvers ?? [])];
  const used = named.flatMap((name) => lists.get(loginKey(name))?.name ?? []);
  const found = named.flatMap((name) => lists.get(loginKey(name))?.logins ?? [name]).map(normalizeLogin);
  const logins = [...new Map(found.filter(isLogin).map((login) => [loginKey(login), login])).values()];
  return {
    logins,
    ...(logins.length > 0
      ? { from: `approvers in OWNERS${used.length > 0 ? ', with OWNERS_ALIASES' : ''}` }
      : {}),
    problems,
    aliases: [...lists.values()].map(({ name }) => name),
  };
}
