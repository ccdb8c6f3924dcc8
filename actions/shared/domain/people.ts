// Who represents which SIG, and which file says so? Reads sigs.yaml, OWNERS_ALIASES and OWNERS; every person keeps the source.

import { validate as isOwners, keys as ownersKeys } from '../generated/owners.ts';
import { keys as aliasKeys, validate as isAliases } from '../generated/owners-aliases.ts';
import { validate as isSigs, keys as sigsKeys } from '../generated/sigs.ts';
import type { SigsFile } from '../generated/sigs.types.ts';
import { type Login, loginKey, normalizeLogin } from './login.ts';
import type { Place } from './markdown.ts';
import { sigName } from './proposal.ts';
import { remembered } from './remembered.ts';
import { explainSchemaErrors } from './schema-message.ts';
import { parseYaml } from './yaml.ts';

export interface PeopleSource {
  /** `owner/name` */
  readonly repository: string;
  /** `{sig}` stands for the SIG. */
  readonly path: string;
  /** Of an OWNERS_ALIASES file; `{sig}` stands for the SIG. */
  readonly alias?: string;
  /** Whose people these are, where neither path nor alias says it. */
  readonly sig?: string;
}

export interface Representative extends Login {
  /** `chair in kubevirt/community sigs.yaml`; several where several files say it. */
  readonly sources: readonly string[];
}

export interface Meeting {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
  readonly url: string;
}

export interface Sig {
  /** Without `sig-`, in lower case. */
  readonly name: string;
  readonly representatives: readonly Representative[];
  readonly meetings: readonly Meeting[];
  readonly mailingList?: string;
}

/** What one file says: people by SIG; for a file that cannot be used, why. */
export type PeopleFile =
  | {
      readonly sigs: readonly Sig[];
      readonly kind: 'sigs' | 'aliases' | 'owners';
      /** The configuration says whose people these are: then there is such a SIG, whatever a list says. */
      readonly isStated: boolean;
      /** Every name for a list of people: none of them is a person. */
      readonly aliases?: readonly string[];
    }
  | { readonly problems: readonly (Place & { readonly message: string })[] };

export interface Overrides {
  readonly add: readonly Login[];
  readonly remove: readonly string[];
}

/**
 * Reads one file as what its name says it is. `sigs` are those that the project asks for: an alias without `{sig}` names their people where
 * there is one, and an OWNERS file those of the SIG in its path.
 */
export const parsePeople = remembered(readPeople);

function readPeople(text: string, source: PeopleSource, sigs: readonly string[]): PeopleFile {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  const where = `${source.repository} ${source.path}`;
  if (/^OWNERS_ALIASES$/.test(name)) return parseAliases(text, source, where, sigs);
  if (/^OWNERS$/.test(name)) return parseOwners(text, source, where, sigs);
  return parseSigs(text, where);
}

function parseSigs(text: string, where: string): PeopleFile {
  const read = readYaml(text, isSigs, sigsKeys);
  if ('problems' in read) return read;
  const sigs = (read.value as SigsFile).sigs.flatMap((sig): Sig[] => {
    // Without a directory it is a working group, or one that is not set up yet.
    if (sig.dir === undefined) return [];
    const chairs = (sig.leadership?.chairs ?? []).flatMap(({ github }) => github ?? []);
    const list = sig.contact?.mailing_list;
    return [
      {
        name: sigName(sig.dir),
        representatives: people(chairs, `chair in ${where}`),
        meetings: (sig.meetings ?? []).map(({ day = '', time = '', tz = '', url = '' }) => ({
          day,
          time,
          zone: tz,
          url,
        })),
        ...(list === undefined ? {} : { mailingList: list }),
      },
    ];
  });
  return { kind: 'sigs', sigs, isStated: false };
}

function parseAliases(
  text: string,
  source: PeopleSource,
  where: string,
  sigs: readonly string[],
): PeopleFile {
  const read = readYaml(text, isAliases, aliasKeys);
  if ('problems' in read) return read;
  const { aliases } = read.value;
  const wanted = source.alias ?? 'sig-{sig}-approvers';
  const [before = '', after] = wanted.toLowerCase().split('{sig}');
  const found: Sig[] = [];
  for (const [alias, logins] of Object.entries(aliases)) {
    // Prow compares aliases without case.
    const key = alias.toLowerCase();
    const sig =
      after === undefined
        ? key === before
          ? ownerOf(source, sigs)
          : undefined
        : key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length
          ? key.slice(before.length, key.length - after.length)
          : undefined;
    if (sig === undefined || (after !== undefined && /(?:^|[-_])emeritus(?:[-_]|$)/.test(sig))) continue;
    found.push({
      name: sigName(sig),
      representatives: people(logins ?? [], `${alias} in ${where}`),
      meetings: [],
    });
  }
  return { kind: 'aliases', sigs: found, isStated: after === undefined, aliases: Object.keys(aliases) };
}

/** What lists of people are called. In an OWNERS file they stand beside logins, and anybody could take such a name for an account. */
const ALIAS_LIKE = /^(?:sig|wg)-|(?:^|[-_])(?:admins|approvers|leads|maintainers|owners|reviewers|team)$/i;

function parseOwners(text: string, source: PeopleSource, where: string, sigs: readonly string[]): PeopleFile {
  const read = readYaml(text, isOwners, ownersKeys);
  if ('problems' in read) return read;
  const sig = ownerOf(source, sigs);
  if (sig === undefined) return { kind: 'owners', sigs: [], isStated: true };
  const { approvers, filters } = read.value;
  // A filter for some files only makes nobody an approver of the SIG.
  const logins = [...(approvers ?? []), ...(filters?.['.*']?.approvers ?? [])];
  const named = people(logins, `approver in ${where}`).filter(({ login }) => !ALIAS_LIKE.test(login));
  return {
    kind: 'owners',
    sigs: [{ name: sigName(sig), representatives: named, meetings: [] }],
    isStated: true,
  };
}

function ownerOf({ sig }: PeopleSource, sigs: readonly string[]): string | undefined {
  return sig ?? (sigs.length === 1 ? sigs[0] : undefined);
}

function people(logins: readonly string[], source: string): Representative[] {
  return logins.map((login) => ({ login: normalizeLogin(login), sources: [source] }));
}

function readYaml<Value>(
  text: string,
  validate: { (value: unknown): value is Value; errors?: unknown },
  keys: Readonly<Record<string, readonly string[]>>,
): { value: Value } | { problems: readonly (Place & { message: string })[] } {
  const parsed = parseYaml(text);
  if ('problems' in parsed) return parsed;
  const value: unknown = parsed.yaml.value ?? {};
  if (validate(value)) return { value };
  const problems = explainSchemaErrors(
    (validate.errors ?? []) as Parameters<typeof explainSchemaErrors>[0],
    value,
    keys,
  );
  return {
    problems: problems.map(({ path, aboutKey, message }) => ({
      ...(aboutKey ? parsed.yaml.keyAt(path) : parsed.yaml.at(path)),
      message,
    })),
  };
}

/**
 * All SIGs that any file knows, each person once. Where a list of SIGs was read, an alias of a name that is not in it is a sub-project's; `sigs`, and
 * those that the configuration names beside a source, are known whatever the list says.
 */
export function mergePeople(
  files: readonly Exclude<PeopleFile, { readonly problems: unknown }>[],
  overrides: Readonly<Record<string, Overrides>>,
  sigs: readonly string[],
): ReadonlyMap<string, Sig> {
  const listed = new Set(
    files.flatMap((file) => (file.kind === 'sigs' ? file.sigs.map(({ name }) => name) : [])),
  );
  const isKnown = (name: string) => listed.size === 0 || listed.has(name) || sigs.includes(name);
  const merged = new Map<string, Sig>();
  const put = (sig: Sig) => {
    const known = merged.get(sig.name);
    const representatives = [...(known?.representatives ?? [])];
    for (const person of sig.representatives) {
      const index = representatives.findIndex(({ login }) => loginKey(login) === loginKey(person.login));
      const same = representatives[index];
      if (same)
        representatives[index] = {
          ...same,
          ...person,
          sources: [...new Set([...same.sources, ...person.sources])],
        };
      else representatives.push(person);
    }
    merged.set(sig.name, {
      ...sig,
      ...known,
      representatives,
      meetings: [...(known?.meetings ?? []), ...sig.meetings],
    });
  };
  const lists = new Set(files.flatMap(({ aliases = [] }) => aliases.map(loginKey)));
  for (const { sigs: named, kind, isStated } of files) {
    for (const sig of named) {
      if (!isStated && !isKnown(sig.name)) continue;
      const persons = sig.representatives.filter(
        ({ login }) => kind !== 'owners' || !lists.has(loginKey(login)),
      );
      put({ ...sig, representatives: persons });
    }
  }
  for (const [key, { add, remove }] of Object.entries(overrides)) {
    const name = sigName(key);
    put({
      name,
      meetings: [],
      representatives: add.map((person) => ({ ...person, sources: ['the configuration'] })),
    });
    const sig = merged.get(name);
    const gone = new Set(remove.map(loginKey));
    if (sig)
      merged.set(name, {
        ...sig,
        representatives: sig.representatives.filter(({ login }) => !gone.has(loginKey(login))),
      });
  }
  return merged;
}
