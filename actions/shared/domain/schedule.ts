// When does a release freeze, branch and come out? Reads the published schedules in every form they had, and turns their days into instants.

import { keys, validate } from '../generated/schedule.ts';
import type { ScheduleFile } from '../generated/schedule.types.ts';
import type { Place } from './markdown.ts';
import { type Release, renderRelease } from './release.ts';
import { remembered } from './remembered.ts';
import { explainSchemaErrors } from './schema-message.ts';
import { quote } from './words.ts';
import { parseYaml } from './yaml.ts';
import { type Day, endOfDay, firstInstantOf, parseDay } from './zone.ts';

/** What was published, or what the configuration says instead. */
export interface ScheduleDays {
  readonly enhancementFreeze?: Day;
  readonly codeFreeze?: Day;
  /** When the branch of the release is made; `main` is not held from then on. */
  readonly branchCut?: Day;
  readonly ga?: Day;
}

export interface Candidate {
  readonly number: number;
  readonly day: Day;
}

export interface Schedule extends ScheduleDays {
  readonly release: Release;
  readonly candidates: readonly Candidate[];
}

export type ParsedSchedule =
  | { readonly schedule: Schedule }
  | { readonly problems: readonly (Place & { readonly message: string })[] };

/** Instants in UTC. A freeze begins when its day has ended; a release is out from its day's first instant anywhere. */
export interface Timeline {
  readonly release: Release;
  readonly enhancementFreeze?: number;
  readonly codeFreeze?: number;
  readonly branchCut?: number;
  readonly ga?: number;
  readonly days: ScheduleDays;
  /** Of the release, as published. */
  readonly candidates?: readonly Candidate[];
}

type Row = ScheduleFile[number] & { readonly day: Day };

/** `who` is whose rows count: other projects stand in the same schedule. */
export const parseSchedule = remembered(readSchedule);

function readSchedule(text: string, release: Release, who: string): ParsedSchedule {
  const parsed = parseYaml(text);
  if ('problems' in parsed) return parsed;
  const { yaml } = parsed;
  const value: unknown = yaml.value;
  if (!validate(value)) {
    return {
      problems: explainSchemaErrors(validate.errors ?? [], value, keys).map(
        ({ path, aboutKey, message }) => ({
          ...(aboutKey ? yaml.keyAt(path) : yaml.at(path)),
          message,
        }),
      ),
    };
  }
  const rows: Row[] = [];
  for (const [index, row] of value.entries()) {
    if (plain(row.who).toLowerCase() !== who.toLowerCase()) continue;
    const day = parseDay(row.when);
    if (day === undefined) {
      const message = `${quote(row.when)} is no day: expected \`2026-04-30\` or \`2026/04/30\`.`;
      return { problems: [{ ...yaml.at([index, 'when']), message }] };
    }
    rows.push({ ...row, day });
  }
  return { schedule: read(rows, release, who) };
}

function read(rows: readonly Row[], release: Release, who: string): Schedule {
  const tag = `Tag ${renderRelease(release)}.0`;
  const has = (row: Row, pattern: RegExp) =>
    pattern.test(plain(row.what)) || pattern.test(plain(row.milestone));
  const enhancementFreeze =
    rows.find((row) => has(row, /(?:VEP\)?|Enhancement) Freeze/i)) ??
    // The oldest schedules name no freeze: it was the day of the first alpha.
    rows.find((row) => plain(row.what) === `${tag}-alpha.0`);
  const codeFreeze = rows.find((row) => /(?:Code|Feature) Freeze/i.test(plain(row.milestone)));
  // `CDI GA` is that of another product, whoever does it.
  const names = ['ga', `${who} ga`.toLowerCase()];
  const ga = rows.find((row) => names.includes(plain(row.milestone).toLowerCase()));
  const cut =
    rows.find((row) => /Code Thaw/i.test(plain(row.milestone))) ??
    rows.find((row) => /^Branch release-/i.test(plain(row.what)));
  const candidates = rows.flatMap((row) => {
    const number = new RegExp(`${escapeDots(tag)}-rc\\.(\\d+)`, 'i').exec(plain(row.what))?.[1];
    return number === undefined ? [] : [{ number: Number(number), day: row.day }];
  });
  return {
    release,
    ...(enhancementFreeze ? { enhancementFreeze: enhancementFreeze.day } : {}),
    ...(codeFreeze ? { codeFreeze: codeFreeze.day } : {}),
    ...(cut ? { branchCut: cut.day } : {}),
    ...(ga ? { ga: ga.day } : {}),
    candidates,
  };
}

/** With the corrections of the configuration, which are right where both say something. */
export function timelineOf(
  release: Release,
  { candidates = [], ...published }: ScheduleDays & { readonly candidates?: readonly Candidate[] },
  override: ScheduleDays,
  zone: string,
): Timeline {
  const days: ScheduleDays = { ...published, ...override };
  const { enhancementFreeze, codeFreeze, branchCut, ga } = days;
  return {
    release,
    days,
    ...(candidates.length === 0 ? {} : { candidates }),
    ...(enhancementFreeze === undefined ? {} : { enhancementFreeze: endOfDay(enhancementFreeze, zone) }),
    ...(codeFreeze === undefined ? {} : { codeFreeze: endOfDay(codeFreeze, zone) }),
    ...(branchCut === undefined ? {} : { branchCut: endOfDay(branchCut, zone) }),
    ...(ga === undefined ? {} : { ga: firstInstantOf(ga) }),
  };
}

/** Schedules emphasise with stars, and nobody sees how many blanks stand between two words. */
function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll('*', '').replace(/\s+/g, ' ').trim();
}

function escapeDots(text: string): string {
  return text.replaceAll('.', '\\.');
}
