// Reads who represents which SIG, from the repositories that the configuration names, at run time.

import type { Config } from './config.ts';
import { isLogin } from './domain/login.ts';
import { mergePeople, type PeopleFile, type PeopleSource, parsePeople, type Sig } from './domain/people.ts';
import { UserError } from './errors.ts';
import type { ElsewhereQuestion, GitHub } from './github/github.ts';

/** Every SIG that any source knows. `asked` are those whose people are needed: paths with `{sig}` are read for them. */
export async function gatherPeople(
  github: GitHub,
  config: Config,
  asked: readonly string[],
): Promise<{ readonly sigs: ReadonlyMap<string, Sig>; readonly oids: readonly string[] }> {
  const sources = config.sigs.sources.flatMap((source) => expand(source, asked));
  const files = await github.readElsewhere(sources);
  const parsed = files.map((file, index): Exclude<PeopleFile, { readonly problems: unknown }> | undefined => {
    const source = sources[index];
    if (!source) return undefined;
    const where = `${source.repository} ${source.path}`;
    if (!file) {
      // A SIG need not have a file of its own.
      if (source.isOfOneSig) return undefined;
      throw new UserError(
        `The people are read from ${where}, which is not there, or not shown to this token.`,
        'Correct `sigs.sources` in the configuration.',
      );
    }
    if ('unreadable' in file.source) {
      throw new UserError(`${where}: ${file.source.unreadable.message}`, file.source.unreadable.hint);
    }
    const people = parsePeople(file.source.text, source, config.requiredSigs);
    if ('problems' in people) {
      const [first] = people.problems;
      throw new UserError(
        `${where}:${first?.line}:${first?.column}: ${first?.message}`,
        'Correct the file in its repository.',
      );
    }
    return people;
  });
  const sigs = mergePeople(
    parsed.flatMap((file) => file ?? []),
    config.sigs.representatives,
    [...config.requiredSigs, ...asked],
  );
  // What is no login can be nobody: an alias inside OWNERS, a placeholder.
  const people = new Map(
    [...sigs].map(([name, sig]) => [
      name,
      { ...sig, representatives: sig.representatives.filter(({ login }) => isLogin(login)) },
    ]),
  );
  return { sigs: people, oids: files.map((file) => file?.oid ?? '') };
}

/** A path with `{sig}` is one file for each SIG. */
function expand(
  source: PeopleSource,
  asked: readonly string[],
): (PeopleSource & ElsewhereQuestion & { isOfOneSig: boolean })[] {
  if (!source.path.includes('{sig}')) return [{ ...source, isOfOneSig: false }];
  return asked.map((sig) => ({
    ...source,
    path: source.path.replaceAll('{sig}', sig),
    sig,
    isOfOneSig: true,
  }));
}
