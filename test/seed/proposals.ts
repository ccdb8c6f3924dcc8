// Which documents are there? Those of the sample and those that are proposed here, moved to this GitHub, to its people and to its time.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { people } from './people.ts';
import { DAY } from './story.ts';

const SAMPLE = fileURLToPath(new URL('../sample', import.meta.url));
const PROPOSED = fileURLToPath(new URL('./proposed', import.meta.url));
const STANDING = fileURLToPath(new URL('./standing', import.meta.url));

/** The day on which the dates in all of these documents were told. */
const WRITTEN_ON = Date.parse('2026-09-09');

/** The sample is read on disk, where nobody is pinged and nothing linked; here its people and its addresses exist. */
const RENAMED: readonly (readonly [from: string, to: string])[] = [
  ['@example-ida', `@${people.ida}`],
  ['@example-noor', `@${people.noor}`],
  ['@example-piet', `@${people.piet}`],
  ['@example-ruth', `@${people.ruth}`],
  ['@example-tove', `@${people.tove}`],
  ['https://github.example/', 'https://github.com/'],
  // GitHub numbers issues and pull requests together, in the order of time; in the sample these two are out of order.
  ['enhancements/pull/8\n', 'enhancements/pull/10\n'],
  ['enhancements/pull/13\n', 'enhancements/pull/22\n'],
];

/** Paths of the repository, by what the seed calls them. */
export const PATHS = {
  meta: 'veps/meta-VEPs/3-lighter-proposals/vep.md',
  cable: 'veps/sig-network/7-second-cable/vep.md',
  tide: 'veps/sig-network/8-tide-alarm/vep.md',
  migration: 'veps/sig-compute/9-beacon-migration/vep.md',
  talking: 'veps/sig-compute/11-talking-beacons/vep.md',
  rest: 'veps/sig-compute/12-night-rest/vep.md',
  repair: 'veps/sig-storage/15-copy-before-repair/vep.md',
  images: 'veps/sig-release/18-reproducible-images/vep.md',
  logbook: 'veps/sig-storage/21-logbook-volumes/vep.md',
  lamp: 'veps/sig-compute/23-lamp-brightness/vep.md',
  horn: 'veps/sig-network/24-fog-horn/vep.md',
  /** At a wrong path; the title says 26. */
  names: 'veps/sig-network/harbour-names.md',
  bulbs: 'veps/sig-storage/27-spare-bulbs/vep.md',
  keepers: 'veps/sig-compute/29-two-keepers/vep.md',
  measurements: 'veps/sig-network/7-second-cable/measurements.md',
  template: 'veps/NNNN-vep-template/vep.md',
  trackerTemplate: '.github/ISSUE_TEMPLATE/vep.md',
  readme: 'README.md',
  /** Proposed by the open pull requests. */
  radio: 'veps/sig-network/34-radio-announcements/vep.md',
  dimmed: 'veps/sig-compute/36-dimmed-beacons/vep.md',
  warmUp: 'veps/sig-compute/39-lamp-warm-up/vep.md',
  charts: 'veps/sig-storage/47-shared-charts/vep.md',
} as const;

export type DocumentName = keyof typeof PATHS;
export type Documents = Readonly<Record<DocumentName, string>>;

export function readDocuments(now: number): Documents {
  const days = Math.floor((now - WRITTEN_ON) / DAY);
  // The issue template of the sample is shorter: the seed's own comes later and counts.
  const found = new Map([...filesBelow(SAMPLE), ...filesBelow(PROPOSED), ...filesBelow(STANDING)]);
  const texts = Object.entries(PATHS).map(([name, path]) => {
    const text = found.get(path);
    if (text === undefined) throw new Error(`there is no ${path} in test/sample or test/seed`);
    return [name, moveHere(text, days)];
  });
  return Object.fromEntries(texts) as Documents;
}

/** What of the sample no name above stands for, so that a test notices a proposal that was added there. */
export function unnamedPaths(): string[] {
  const named = new Set<string>(Object.values(PATHS));
  return [...filesBelow(join(SAMPLE, 'veps')).keys()]
    .map((path) => `veps/${path}`)
    .filter((path) => !named.has(path));
}

function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
    }),
  );
}

function moveHere(text: string, days: number): string {
  let moved = text;
  for (const [from, to] of RENAMED) moved = moved.replaceAll(from, to);
  return moved.replace(/\b20\d\d-\d\d-\d\d\b/g, (day) => dayFrom(Date.parse(day) + days * DAY));
}

/** `2026-08-05`. */
export function dayFrom(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
