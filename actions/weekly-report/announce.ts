// On the day on which a release freezes, the mail that announces what is accepted waits in an issue: nobody has to remember it (W-8).

import type { WeeklyReport } from '../shared/generated/weekly-report.types.ts';
import type { GitHub } from '../shared/github/github.ts';
import { markerOf } from '../shared/plan.ts';
import { announcementOf, renderAnnouncementIssue } from './render/announcement.ts';
import { roadmapOf } from './roadmap.ts';

/** How long after a freeze it is still news: the workflow runs daily, and may have been late. */
const NEWS = 7 * 24 * 60 * 60_000;

interface Telling {
  readonly github: GitHub;
  readonly say: (text: string) => void;
  readonly dryRun: boolean;
  readonly now: number;
}

/** Once for each freeze, also where somebody has sent the mail and closed the issue since. */
export async function announceFreezes(
  report: WeeklyReport,
  { github, say, dryRun, now }: Telling,
): Promise<void> {
  for (const { name, enhancementFreeze } of report.releases) {
    const freeze = Date.parse(enhancementFreeze?.at ?? '');
    if (!(freeze <= now && now < freeze + NEWS)) continue;
    const { title, body } = renderAnnouncementIssue(announcementOf(roadmapOf(report, name), report));
    let found = await github.ownIssues(title, freeze);
    if (found.length === 0 && dryRun) say(`dry run: would open the issue ${JSON.stringify(title)}.`);
    if (dryRun) continue;
    if (found.length === 0) {
      const marker = markerOf(`announcement of ${name}`);
      await github.openIssue({ title, body: `${marker}\n${body}`, marker });
      found = await github.ownIssues(title, freeze);
    }
    // Two runs at once may each have opened one: the first stays, so that nobody sends the mail twice.
    for (const { number, isOpen } of found.slice(0, -1))
      if (isOpen) await github.editIssue(number, { state: 'closed' });
  }
}
