// On the day of the freeze the announcement waits in an issue, once, whatever becomes of it.

import { beforeEach, expect, test } from '@jest/globals';
import { close, openIssue } from '../github/deeds/issues.ts';
import type { PlainIssue } from '../github/state/model.ts';
import { useStandIn } from '../github/use-stand-in.ts';
import { type Seed, seed } from '../seed/seed.ts';
import { tellHere } from '../support/reporting.ts';

const standIn = useStandIn();
const DAY = 86_400_000;
const TITLE = 'Announce what is accepted for v1.10';
let told: Seed;
let freeze: number;

beforeEach(() => {
  told = seed(standIn().world);
  // The day ends Anywhere on Earth.
  freeze = Date.parse(`${told.releases['v1.10'].enhancementFreeze}T12:00:00Z`) + DAY;
});

const tell = (dryRun = false) => tellHere(standIn(), told.repositories.enhancements, { dryRun });
const announcements = () =>
  [...told.repositories.enhancements.issues.values()].filter(
    (issue): issue is PlainIssue => issue.kind === 'Issue' && issue.title === TITLE,
  );

test('not before the freeze has begun', async () => {
  standIn().clock.set(freeze - 60_000);
  await tell();
  expect(announcements()).toEqual([]);
});

test('on its day, with the mail as it can be sent, and pinging nobody', async () => {
  standIn().clock.set(freeze + 60_000);
  const mentions = standIn().world.mentions.length;
  expect((await tell()).complaints).toEqual([]);
  const [issue] = announcements();
  expect(announcements()).toHaveLength(1);
  expect(issue?.body).toContain(
    'The enhancement freeze of v1.10 has begun. Send this mail to `lighthouse-dev`',
  );
  expect(issue?.body).toMatch(/Subject: `\[v1\.10\] Enhancement freeze: \d+ VEPs? accepted`/);
  expect(issue?.body).toContain('does not guarantee that the enhancement');
  const added = standIn().world.mentions.slice(mentions);
  expect(added.filter((mention) => mention.issue === issue)).toEqual([]);
});

test('once: not by the next run, and not when it was sent and closed', async () => {
  standIn().clock.set(freeze + 60_000);
  await tell();
  standIn().clock.advance(DAY);
  await tell();
  const [issue] = announcements();
  if (issue) close(standIn().world, issue, 'completed', { by: told.people.mo });
  standIn().clock.advance(DAY);
  await tell();
  expect(announcements()).toHaveLength(1);
});

test('beside an issue of that title by somebody else', async () => {
  standIn().clock.set(freeze + 60_000);
  openIssue(standIn().world, told.repositories.enhancements, { by: 'mallory', title: TITLE, body: 'Sent.' });
  await tell();
  expect(announcements()).toHaveLength(2);
});

test('a dry run says so, and a week later it is no news', async () => {
  standIn().clock.set(freeze + 60_000);
  expect((await tell(true)).said.join('\n')).toContain(`would open the issue "${TITLE}"`);
  expect(announcements()).toEqual([]);
  standIn().clock.set(freeze + 7 * DAY);
  await tell();
  expect(announcements()).toEqual([]);
});
