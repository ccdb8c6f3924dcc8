// What a release says: the section of CHANGELOG.md of exactly the version that is tagged.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const { notesOf, versionOf } = (await import(new URL('../.ci/release-notes.mjs', import.meta.url).href)) as {
  notesOf: (changelog: string, version: string) => string;
  versionOf: (tag: string, packageJson: { version: string }) => string;
};
const CHANGELOG = `# Changelog

## Unreleased

- Later.

## 1.10.0 (2026-12-01)

- New.

### Fixed

- Old.

## [1.1.0]

## 0.1.0

- First.
`;

test.each([
  ['1.10.0', '- New.\n\n### Fixed\n\n- Old.'],
  ['0.1.0', '- First.'],
])('the notes of %s', (version, notes) => {
  expect(notesOf(CHANGELOG, version)).toBe(notes);
});

test.each([
  ['1.1.0', 'CHANGELOG.md says nothing of 1.1.0.'],
  ['1.1', "CHANGELOG.md has no section '## 1.1'."],
  ['2.0.0', "CHANGELOG.md has no section '## 2.0.0'."],
])('there are none of %s', (version, why) => {
  expect(() => notesOf(CHANGELOG, version)).toThrow(why);
});

test('a tag that is not the version of the package is refused', () => {
  expect(versionOf('v1.2.3', { version: '1.2.3' })).toBe('1.2.3');
  expect(() => versionOf('v1.2.4', { version: '1.2.3' })).toThrow(
    'The tag is v1.2.4, and package.json says 1.2.3.',
  );
});

test('the changelog has a place for what comes', () => {
  const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
  expect(notesOf(changelog, 'Unreleased')).toMatch(/^- /);
});
