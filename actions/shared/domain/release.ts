// Which release is meant, and which of two comes first? Releases compare as numbers: v1.10 is later than v1.9.

export interface Release {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

const RELEASE = /(?<![\w.])v?\.?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?(?!\w|\.\d)/gi;

/** Every release that a text names, in order: `v1.9`, `1.9`, `v1.9.0`, `v1.9.`. */
export function parseReleases(text: string): Release[] {
  return [...text.matchAll(RELEASE)].map((match) => ({
    major: Number(match[1]),
    minor: Number(match[2]),
    patch: Number(match[3] ?? 0),
  }));
}

/** The release that a text is, and nothing else: `undefined` for `v1.9 or so`. */
export function parseRelease(text: string): Release | undefined {
  const match = /^\s*v?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?\s*$/i.exec(text);
  return match
    ? { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3] ?? 0) }
    : undefined;
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compareReleases(a: Release, b: Release): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

/** `v1.9`; the patch only where there is one, because targets are minor releases. */
export function renderRelease(release: Release): string {
  return `v${release.major}.${release.minor}${release.patch === 0 ? '' : `.${release.patch}`}`;
}

/** The minor release that is `count` after this one. */
export function laterRelease(release: Release, count: number): Release {
  return { major: release.major, minor: release.minor + count, patch: 0 };
}

/** How many minor releases lie between two; `undefined` across a major release, where nobody can know. */
export function releasesBetween(from: Release, to: Release): number | undefined {
  return from.major === to.major ? to.minor - from.minor : undefined;
}
