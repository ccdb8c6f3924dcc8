// What does another program say? Asked without a shell, and only where it is there.

import { execFileSync } from 'node:child_process';

/** What a program prints, without blanks around it; undefined where it is not there, or fails. */
export function said(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  try {
    return execFileSync(program, [...args], {
      cwd,
      env: { ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    }).trim();
  } catch {
    return undefined;
  }
}
