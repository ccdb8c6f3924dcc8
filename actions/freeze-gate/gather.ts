// Everything that is read about a pull request and the freezes. After this nothing is read.

import { gatherChanges } from '../shared/changes.ts';
import type { Config } from '../shared/config.ts';
import type { Comment, Oid } from '../shared/domain/conversation.ts';
import type { LabelLeave } from '../shared/domain/enhancement-freeze.ts';
import { exceptionSaid, isExceptionLike, type Saying } from '../shared/domain/exception-command.ts';
import { loginKey } from '../shared/domain/login.ts';
import { renderRelease } from '../shared/domain/release.ts';
import { UserError } from '../shared/errors.ts';
import { exceptionsIn, gatherAuthorities } from '../shared/exceptions.ts';
import type { GitHub, Pull } from '../shared/github/github.ts';
import { gatherSchedules } from '../shared/schedules.ts';
import { type ParsedChange, parseChanges, releasesIn, type Surroundings } from './facts.ts';

export interface Gathered {
  readonly changes: readonly ParsedChange[];
  readonly around: Surroundings;
}

/** More than any project has had: for each one schedules are read. */
const MOST_RELEASES = 30;

/** Undefined where the pull request changes no proposal. `ledgerAt` is the commit whose ledger counts. */
export async function gatherFacts(
  github: GitHub,
  pull: Pull,
  config: Config,
  now: number,
  ledgerAt: Oid = pull.base.tip,
): Promise<Gathered | undefined> {
  const { file, label } = config.freeze.exceptions;
  const gathered = await gatherChanges(github, pull, config, () => ({
    files: [{ commit: ledgerAt, path: file }],
    issues: [],
    labels: [],
  }));
  if (!gathered) return undefined;
  const changes = parseChanges(gathered.changes, config);
  const releases = releasesIn(changes);
  if (releases.length > MOST_RELEASES)
    throw new UserError(
      `The pull request targets ${releases.length} releases; at most ${MOST_RELEASES} are looked up at once.`,
      'Split it.',
    );
  // What holds nobody up need not be right.
  const ledger = releases.length > 0 ? gathered.more.files[0]?.source : undefined;
  const exceptions = exceptionsIn(ledger, file, config);
  const labelled = pull.labels.some((name) => name.toLowerCase() === label.toLowerCase());
  const schedules = await gatherSchedules(github, config, releases);
  const words = pull.comments.filter(({ body }) => isExceptionLike(body));
  // Nobody is asked who may grant leave where none was granted.
  const isNeeded = releases.length > 0 && (exceptions.length > 0 || labelled || words.length > 0);
  const authorities = isNeeded ? await gatherAuthorities(github, config) : [];
  const leave = labelled ? labelLeave(pull, label, authorities) : undefined;
  const saying =
    words.length > 0 ? sayingOf(words, { changes, schedules, now, authorities, config }) : undefined;
  return {
    changes,
    around: {
      config,
      schedules,
      now,
      exceptions: [...exceptions, ...(saying?.exception ? [saying.exception] : [])],
      authorities,
      ...(leave ? { label: leave } : {}),
      ...(saying ? { saying } : {}),
    },
  };
}

/** A word is leave for the one proposal and release that is held: for several it would not say which. */
function sayingOf(
  comments: readonly Comment[],
  {
    changes,
    schedules,
    now,
    authorities,
    config,
  }: Omit<Surroundings, 'exceptions'> & Pick<Gathered, 'changes'>,
): Saying {
  const held = changes.flatMap(({ number, moves }) =>
    moves.flatMap(({ release }) => {
      const known = schedules.known(release);
      const {
        enhancementFreeze = Infinity,
        codeFreeze = Infinity,
        ga = Infinity,
      } = known.state === 'known' ? known.timeline : {};
      return enhancementFreeze <= now && now < ga && number !== undefined
        ? [{ proposal: number, release: { ...release, patch: 0 }, codeFreeze }]
        : [];
    }),
  );
  const asked = [
    ...new Map(held.map((each) => [`${each.proposal} ${renderRelease(each.release)}`, each])).values(),
  ];
  const [only] = asked;
  if (!only) return { hints: [] };
  if (asked.length > 1) {
    return {
      hints: [
        `A word about an exception is for one proposal and one release, and ${asked.length} are held here: record each in \`${config.freeze.exceptions.file}\`.`,
      ],
    };
  }
  const { codeFreeze, ...about } = only;
  return exceptionSaid(
    comments,
    (at) => ({ ...about, freeze: at >= codeFreeze ? 'code' : 'enhancement' }),
    authorities,
    config.releases.zone,
  );
}

/** A label counts for who set it last, if that person may grant leave; what a bot set proves nothing. */
function labelLeave(pull: Pull, label: string, authorities: readonly string[]): LabelLeave | undefined {
  const last = pull.labelings.findLast((labeling) => labeling.label.toLowerCase() === label.toLowerCase());
  if (last?.by?.kind !== 'user') return undefined;
  const { login } = last.by;
  return authorities.some((other) => loginKey(other) === loginKey(login))
    ? { by: login, at: last.at }
    : undefined;
}
