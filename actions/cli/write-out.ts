// Writes what a command says to a file that a person named.

import { writeFileSync } from 'node:fs';
import { UserError } from '../shared/errors.ts';

/** `shown` is the path as it was typed. */
export function writeOut(file: string, shown: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(`'${shown}' cannot be written: ${(error as Error).message}.`, 'Check the path.');
  }
}
