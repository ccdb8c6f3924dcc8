// Where does the report come from that a command writes something from? From a file, or from GitHub.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { explainSchemaErrors } from '../shared/domain/schema-message.ts';
import { UserError } from '../shared/errors.ts';
import { keys, validate } from '../shared/generated/weekly-report.ts';
import type { WeeklyReport } from '../shared/generated/weekly-report.types.ts';
import type { Arguments } from './arguments.ts';
import { findPlace } from './github-place.ts';
import type { Terminal } from './terminal.ts';

/** Throws a {@link UserError} where there is none, or it is none. */
export function obtainReport(args: Arguments, terminal: Terminal): Promise<WeeklyReport> {
  return args.from === undefined
    ? reportFromGitHub(args, terminal)
    : Promise.resolve(reportFromFile(args.from, terminal.cwd()));
}

/** The live reading is called here, and nowhere else. It is heavy, and loaded where it is needed. */
async function reportFromGitHub(args: Arguments, terminal: Terminal): Promise<WeeklyReport> {
  const { tellFromGitHub } = await import('./live-report.ts');
  return (await tellFromGitHub(findPlace(args, terminal), args, terminal)).report;
}

function reportFromFile(path: string, cwd: string): WeeklyReport {
  const hint = 'Name the file that the weekly report keeps, or that `report --format json` prints.';
  let text: string;
  try {
    text = readFileSync(resolve(cwd, path), 'utf8');
  } catch {
    throw new UserError(`'${path}' is not there, or cannot be read.`, hint);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`'${path}' is no JSON.`, hint);
  }
  if (validate(value)) return value;
  const [problem] = explainSchemaErrors(validate.errors ?? [], value, keys);
  throw new UserError(`'${path}' is no weekly report: ${problem?.message ?? 'it is of another form.'}`, hint);
}
