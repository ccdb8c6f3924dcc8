// What does GitHub know that a checkout cannot: the default branch, the labels, the release that is planned now, and who may sign off?

import { CONFIG_PATH, type Config } from '../../shared/config.ts';
import { type Release, renderRelease } from '../../shared/domain/release.ts';
import { enumerate } from '../../shared/domain/words.ts';
import { UserError } from '../../shared/errors.ts';
import type { GitHub } from '../../shared/github/github.ts';
import { gatherPeople } from '../../shared/people.ts';
import { gatherCalendar, type Schedules } from '../../shared/schedules.ts';

export interface OnGitHub {
  readonly branch?: string;
  /** The first whose enhancement freeze lies ahead. */
  readonly release?: Release;
  /** What was found, in sentences. */
  readonly said: readonly string[];
  /** What could not be asked, and why. */
  readonly notices: readonly string[];
}

/** Nothing of it is needed: what cannot be read is said, and left. */
export async function askGitHub(github: GitHub, config: Config, now: number): Promise<OnGitHub> {
  const notices: string[] = [];
  const said: string[] = [];
  const ask = async <Answer>(what: string, question: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await question();
    } catch (problem) {
      if (!(problem instanceof UserError)) throw problem;
      notices.push(`${what} could not be read. ${problem.message}`);
      return undefined;
    }
  };
  const home = await ask('The default branch', () => github.reportHome(CONFIG_PATH));
  const calendar = await ask('Schedules', () => gatherCalendar(github, config));
  const time = github.serverTime() ?? now;
  const release = calendar && releaseAhead(calendar, time);
  const { schedule } = config.releases;
  if (schedule && calendar) {
    const ahead = release ? `planned now is ${renderRelease(release)}` : 'no enhancement freeze lies ahead';
    said.push(`Schedules: ${schedule.repository} has ${calendar.published.length}; ${ahead}.`);
  }
  const people =
    config.sigs.sources.length > 0 && config.requiredSigs.length > 0
      ? await ask('Who may sign off', () => gatherPeople(github, config, config.requiredSigs))
      : undefined;
  if (people) {
    const counts = config.requiredSigs.map((sig) => ({
      sig,
      people: people.sigs.get(sig)?.representatives.length ?? 0,
    }));
    said.push(`May sign off: ${enumerate(counts.map((each) => `${each.people} for ${each.sig}`))}.`);
    for (const { sig } of counts.filter((each) => each.people === 0))
      notices.push(`Nobody may sign off for ${sig}: no source of the people names anybody.`);
  }
  return {
    ...(home ? { branch: home.branch } : {}),
    ...(release ? { release } : {}),
    said,
    notices,
  };
}

/** The first whose enhancement freeze lies ahead. */
export function releaseAhead(calendar: Schedules, time: number): Release | undefined {
  return calendar.published.find((each) => {
    const known = calendar.known(each);
    const freeze = known.state === 'known' ? known.timeline.enhancementFreeze : undefined;
    return freeze !== undefined && freeze > time;
  });
}

/** Those of the labels that the repository does not have; undefined where it could not be asked. */
export async function missingLabels(github: GitHub, names: readonly string[]): Promise<readonly string[]> {
  const { labels } = await github.read({ files: [], issues: [], labels: names });
  const there = new Set(labels.map((name) => name.toLowerCase()));
  return names.filter((name) => !there.has(name.toLowerCase()));
}
