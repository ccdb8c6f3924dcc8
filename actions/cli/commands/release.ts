// What is to be told of a release? Its roadmap, its announcement and its planning, each from the weekly report.

import { resolve } from 'node:path';
import { compareReleases, parseRelease, parseReleases, renderRelease } from '../../shared/domain/release.ts';
import { count, enumerate } from '../../shared/domain/words.ts';
import { UserError } from '../../shared/errors.ts';
import type { WeeklyReport } from '../../shared/generated/weekly-report.types.ts';
import { planningOf } from '../../weekly-report/planning.ts';
import {
  announcementOf,
  renderAnnouncementIssue,
  renderMail,
} from '../../weekly-report/render/announcement.ts';
import { renderAnnouncementPage } from '../../weekly-report/render/page/announcement.ts';
import { renderPlanningPage } from '../../weekly-report/render/page/planning.ts';
import { renderRoadmapPage } from '../../weekly-report/render/page/roadmap.ts';
import { renderPlanning } from '../../weekly-report/render/planning.ts';
import { renderRoadmap } from '../../weekly-report/render/roadmap.ts';
import { roadmapOf } from '../../weekly-report/roadmap.ts';
import { releasesInPlanning } from '../../weekly-report/vocabulary.ts';
import type { Arguments, Format } from '../arguments.ts';
import { renderPlanningText, renderRoadmapText } from '../format/release.ts';
import type { ExitCode } from '../main.ts';
import { obtainReport } from '../report-source.ts';
import { painter, type Terminal } from '../terminal.ts';
import { writeOut } from '../write-out.ts';

export function roadmap(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  return tell(args, terminal, (report, release) => {
    const told = roadmapOf(report, release);
    return {
      text: () => renderRoadmapText(told, painter(terminal), terminal.stdout.columns),
      json: () => told,
      markdown: () => renderRoadmap(told),
      html: () => renderRoadmapPage(told, report),
    };
  });
}

export function announce(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  return tell(args, terminal, (report, release) => {
    const told = announcementOf(roadmapOf(report, release), report);
    if (!told.isFinal)
      terminal.stderr.write(`The enhancement freeze of ${release} has not begun: this is a draft.\n`);
    return {
      text: () => renderMail(told),
      json: () => told,
      markdown: () => `${renderAnnouncementIssue(told).body}\n`,
      html: () => renderAnnouncementPage(told),
    };
  });
}

export function planning(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  return tell(args, terminal, (report, release) => {
    const told = planningOf(report, release);
    return {
      text: () => renderPlanningText(told, painter(terminal), terminal.stdout.columns),
      json: () => told,
      markdown: () => renderPlanning(told),
      html: () => renderPlanningPage(told, report),
    };
  });
}

type Forms = Readonly<Record<Exclude<Format, 'github' | 'json'>, () => string>> & {
  readonly json: () => object;
};

async function tell(
  args: Arguments,
  terminal: Terminal,
  forms: (report: WeeklyReport, release: string) => Forms,
): Promise<ExitCode> {
  // Before anything is read, which takes its time.
  const asked = askedRelease(args);
  const report = await obtainReport(args, terminal);
  // What SIGs plan is not always what the report is about first.
  const [planned] = releasesInPlanning(report.releases);
  const preferred = args.command === 'planning' ? planned?.name : report.current;
  const form = forms(report, releaseIn(report, asked, preferred));
  const { format } = args;
  const text =
    format === 'json' || format === 'github' ? `${JSON.stringify(form.json(), null, 2)}\n` : form[format]();
  if (report.errors.length > 0) {
    terminal.stderr.write(
      `${count(report.errors.length, 'thing')} could not be read for the report of ${report.week}: what follows may be incomplete.\n`,
    );
  }
  if (args.output === undefined) terminal.stdout.write(text);
  else writeOut(resolve(terminal.cwd(), args.output), args.output, text);
  return 0;
}

function askedRelease({ command, paths }: Arguments): string | undefined {
  const [text, more] = paths;
  const hint = `Write \`enhancements ${command} v1.10\`.`;
  if (more !== undefined)
    throw new UserError(`\`${command}\` takes one release, and got '${more}' as well.`, hint);
  if (text === undefined) return undefined;
  const release = parseRelease(text);
  if (!release) throw new UserError(`'${text}' is no release.`, hint);
  return renderRelease({ ...release, patch: 0 });
}

/** A release of which the report knows nothing is not one of which nothing is accepted. */
function releaseIn(report: WeeklyReport, asked: string | undefined, preferred: string | undefined): string {
  const known = new Set([
    ...report.releases.map(({ name }) => name),
    ...report.proposals.flatMap(({ targets, acceptance }) =>
      [...targets, ...acceptance.releases].map(({ release }) => release),
    ),
  ]);
  const hint =
    known.size === 0 ? 'It names no release at all.' : `It knows ${enumerate(inOrder([...known]))}.`;
  const release = asked ?? preferred;
  if (release === undefined) throw new UserError(`The report of ${report.week} is about no release.`, hint);
  if (!known.has(release))
    throw new UserError(`The report of ${report.week} knows no release ${release}.`, hint);
  return release;
}

function inOrder(names: readonly string[]): string[] {
  return parseReleases(names.join(' ')).sort(compareReleases).map(renderRelease);
}
