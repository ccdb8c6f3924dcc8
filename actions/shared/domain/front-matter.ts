// What does a proposal's front matter (VEP-282) say? Read leniently, so that one wrong field hides no other; checked against the schema.

import { keys, validate } from '../generated/front-matter.ts';
import type { FrontMatterValues } from '../generated/front-matter.types.ts';
import { isPlaceholder } from './content.ts';
import type { FrontMatter, Place } from './markdown.ts';
import { explainSchemaErrors } from './schema-message.ts';
import { parseTargetValue, stageOf, type Target } from './target.ts';
import { quote } from './words.ts';
import { parseYaml, type Yaml } from './yaml.ts';

export type Status = FrontMatterValues['status'];
export const STATUSES: readonly Status[] = [
  'provisional',
  'implementable',
  'implemented',
  'deferred',
  'rejected',
  'withdrawn',
  'replaced',
];

/** A text of the front matter with its place. */
export interface Field extends Place {
  readonly value: string;
}

export interface Metadata extends Place {
  readonly title?: Field;
  readonly number?: Field;
  readonly status?: Field;
  readonly stage?: Field;
  readonly owningSig?: Field;
  readonly participatingSigs: readonly Field[];
  readonly authors: readonly Field[];
  readonly reviewers: readonly Field[];
  readonly approvers: readonly Field[];
  readonly featureGate?: Field;
  readonly supersededBy?: Field;
  readonly milestones: readonly Target[];
  readonly problems: readonly MetadataProblem[];
}

export interface MetadataProblem extends Place {
  readonly message: string;
  /** The field that the problem is about, for telling an old problem from a new one. */
  readonly field: string;
}

const KNOWN = [
  'title',
  'creation-date',
  'last-updated',
  'status',
  'authors',
  'owning-sig',
  'participating-sigs',
  'reviewers',
  'approvers',
  'feature-gate',
  'stage',
  'milestone',
  'replaces',
  'superseded-by',
  'see-also',
];

/** The form of a date as the schema says it, which no author reads. */
const MACHINE_DATE = /expected the form `\^\(\\d.*`/;
/** More unknown keys than this are no slips; the first ones show what is wrong. */
const MOST_UNKNOWN = 20;

/** Reads the front matter of one proposal of a series, `VEP` for `vep-number`. */
export function parseMetadata(frontMatter: FrontMatter, series: string): Metadata {
  const start: Place = { line: frontMatter.line, column: 1 };
  const parsed = parseYaml(frontMatter.text, frontMatter.line);
  const nothing = {
    ...start,
    participatingSigs: [],
    authors: [],
    reviewers: [],
    approvers: [],
    milestones: [],
  };
  if ('problems' in parsed) {
    return { ...nothing, problems: parsed.problems.map((problem) => ({ ...problem, field: 'yaml' })) };
  }
  const { yaml } = parsed;
  if (!isRecord(yaml.value)) {
    const message = 'The front matter holds no keys: expected `title:`, `status:` and the others.';
    return { ...nothing, problems: [{ ...start, message, field: 'yaml' }] };
  }
  const values = yaml.value;
  const numberKey = `${series.toLowerCase()}-number`;
  const text = (key: string): Field | undefined => field(values[key], yaml, [key]);
  const list = (key: string): Field[] =>
    Array.isArray(values[key])
      ? values[key].flatMap((value, index) => field(value, yaml, [key, index]) ?? [])
      : [];
  return {
    ...start,
    ...optional('title', text('title')),
    ...optional('number', text(numberKey)),
    ...optional('status', text('status')),
    ...optional('stage', text('stage')),
    ...optional('owningSig', text('owning-sig')),
    ...optional('featureGate', text('feature-gate')),
    ...optional('supersededBy', text('superseded-by')),
    participatingSigs: list('participating-sigs'),
    authors: list('authors'),
    reviewers: list('reviewers'),
    approvers: list('approvers'),
    milestones: readMilestones(values['milestone'], yaml),
    problems: readProblems(values, yaml, numberKey),
  };
}

/** True where a list of people names at least one and nobody is still to be found. */
export function isStaffed(people: readonly Field[]): boolean {
  return (
    people.length > 0 && people.every((person) => person.value.trim() !== '' && !isPlaceholder(person.value))
  );
}

function readMilestones(value: unknown, yaml: Yaml): Target[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).map(([label, release]) => ({
    ...yaml.at(['milestone', label]),
    label,
    ...stageOf(label),
    // A release without quotes is a number to YAML, which makes v1.1 of 1.10.
    ...parseTargetValue(
      release === null
        ? ''
        : (typeof release === 'number' && yaml.written(['milestone', label])) || String(release),
    ),
  }));
}

function readProblems(values: Record<string, unknown>, yaml: Yaml, numberKey: string): MetadataProblem[] {
  const problems: MetadataProblem[] = [];
  if (!validate(values)) {
    for (const problem of explainSchemaErrors(validate.errors ?? [], values, keys)) {
      const place = problem.aboutKey ? yaml.keyAt(problem.path) : yaml.at(problem.path);
      const message = problem.message.replace(MACHINE_DATE, 'expected a date such as `2026-03-04`');
      problems.push({ ...place, message, field: problem.path.join('.') || message });
    }
  }
  if (values[numberKey] === undefined || values[numberKey] === null) {
    problems.push({ ...yaml.at([]), message: `\`${numberKey}\` is missing.`, field: numberKey });
  }
  // What `migrate` writes where nobody knows the day.
  if (values['creation-date'] === 'TBD')
    problems.push({
      ...yaml.at(['creation-date']),
      message: '`creation-date` is still `TBD`.',
      field: 'creation-date',
    });
  const unknown = Object.keys(values).filter((key) => !KNOWN.includes(key) && key !== numberKey);
  for (const key of unknown.slice(0, MOST_UNKNOWN)) {
    const message = `Unknown key ${quote(key)}; known are \`${numberKey}\`, ${KNOWN.map((known) => `\`${known}\``).join(', ')}.`;
    problems.push({ ...yaml.keyAt([key]), message, field: key });
  }
  return problems;
}

function field(value: unknown, yaml: Yaml, path: readonly (string | number)[]): Field | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return { value: String(value), ...yaml.at(path) };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
