// Reads who may grant leave from a freeze, and what was granted.

import type { Config } from './config.ts';
import { type Exception, parseExceptions } from './domain/exception.ts';
import { type PeopleSource, parsePeople } from './domain/people.ts';
import type { Source } from './domain/source.ts';
import { UserError } from './errors.ts';
import type { GitHub } from './github/github.ts';

/** The ledger of exceptions; none where there is no such file. */
export function exceptionsIn(source: Source | undefined, path: string, config: Config): readonly Exception[] {
  if (!source) return [];
  if ('unreadable' in source)
    throw new UserError(`${path}: ${source.unreadable.message}`, source.unreadable.hint);
  const parsed = parseExceptions(source.text, config.releases.zone);
  if ('exceptions' in parsed) return parsed.exceptions;
  const [first] = parsed.problems;
  throw new UserError(
    `${path}:${first?.line}:${first?.column}: ${first?.message}`,
    'Correct the file there; schemas/exceptions.schema.json says its form.',
  );
}

const RELEASE = 'release';

/** Maintainers and release team: who may grant leave. */
export async function gatherAuthorities(github: GitHub, config: Config): Promise<readonly string[]> {
  return [...config.people.maintainers, ...(await gatherReleaseTeam(github, config))];
}

/** The logins of the release team, from where the configuration says. */
export async function gatherReleaseTeam(github: GitHub, config: Config): Promise<readonly string[]> {
  const { releaseTeam } = config.people;
  if (!('repository' in releaseTeam)) return releaseTeam;
  const [file] = await github.readElsewhere([releaseTeam]);
  const where = `${releaseTeam.repository} ${releaseTeam.path}`;
  const hint = 'Correct `people.release-team` in the configuration.';
  if (!file)
    throw new UserError(
      `The release team is read from ${where}, which is not there, or not shown to this token.`,
      hint,
    );
  if ('unreadable' in file.source)
    throw new UserError(`${where}: ${file.source.unreadable.message}`, file.source.unreadable.hint);
  const source: PeopleSource = { ...releaseTeam, sig: RELEASE };
  const people = parsePeople(file.source.text, source, []);
  if ('problems' in people)
    throw new UserError(`${where}:${people.problems[0]?.line}: ${people.problems[0]?.message}`, hint);
  // A source without an alias of its own may list the people of every SIG.
  return people.sigs
    .filter(({ name }) => name === RELEASE)
    .flatMap(({ representatives }) => representatives.map(({ login }) => login));
}
