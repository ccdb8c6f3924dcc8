// What is said once, before a freeze and when an exception is over: a comment that is kept up to date tells nobody that it changed.

import { renderRelease } from '../shared/domain/release.ts';
import { codeSpan, sentence } from '../shared/domain/safe-markdown.ts';
import { count, enumerate } from '../shared/domain/words.ts';
import { renderInstant } from '../shared/domain/zone.ts';
import type { Once } from '../shared/plan.ts';
import type { Facts } from './facts.ts';
import { dayAhead, stepSaid } from './rules/freeze-ahead.ts';

const MOST_NAMED = 10;

/** One for each release that freezes soon; said again where its freeze moves. */
export function warningsAhead({ proposals, now }: Facts): Once[] {
  const targets = proposals.flatMap(({ path, moves }) =>
    moves.flatMap(({ move, decision }) =>
      decision.state === 'open' && decision.until !== undefined
        ? [{ path, release: renderRelease(move.release), freeze: decision.until }]
        : [],
    ),
  );
  const releases = [...new Map(targets.map((target) => [target.release, target])).values()];
  return releases.flatMap(({ release, freeze }): Once[] => {
    const days = dayAhead(now, freeze);
    if (days === undefined) return [];
    const paths = [
      ...new Set(targets.filter((target) => target.release === release).map(({ path }) => path)),
    ];
    const named = paths.slice(0, MOST_NAMED).map((path) => codeSpan(path));
    const more = paths.length - named.length;
    const who = enumerate([...named, ...(more > 0 ? [count(more, 'further proposal')] : [])]);
    return [
      {
        name: `freeze of ${release} at ${new Date(freeze).toISOString()} is ${count(days, 'day')} ahead`,
        body: `**${sentence(release)} freezes ${stepSaid(now, freeze)}**, at ${renderInstant(freeze)}: this pull request targets it with ${who}.\n\nWhat is not merged by then needs an exception, or the next release. This is said two weeks, a week and a day before the freeze.`,
      },
    ];
  });
}

/** One for each exception that ended. */
export function endedExceptions({ proposals }: Facts): Once[] {
  const all = proposals.flatMap(({ path, moves }) =>
    moves.flatMap(({ move, decision }): Once[] => {
      if (decision.state !== 'held' || decision.leave.state !== 'over') return [];
      const { proposal, freeze, lastDay = '' } = decision.leave.exception;
      const release = renderRelease(move.release);
      return [
        {
          name: `exception of ${proposal} from the ${freeze} freeze of ${release} ended ${lastDay}`,
          body: `The exception for ${codeSpan(path)} (${sentence(release)}, ${freeze} freeze) ended with ${sentence(lastDay)}, so the pull request is held again. Ask for more time as before, or target the next release.`,
        },
      ];
    }),
  );
  return [...new Map(all.map((once) => [once.name, once])).values()];
}
