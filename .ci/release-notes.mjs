// The notes of a version, `v1.2.3`, from CHANGELOG.md; refuses a tag that is not that of package.json, and a version without notes.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export function notesOf(changelog, version) {
  const lines = changelog.split('\n');
  const name = version.replaceAll('.', '\\.');
  const start = lines.findIndex((line) => new RegExp(`^## \\[?${name}\\]?(?: |$)`).test(line));
  if (start < 0) throw new Error(`CHANGELOG.md has no section '## ${version}'.`);
  const next = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  const notes = lines
    .slice(start + 1, next < 0 ? undefined : next)
    .join('\n')
    .trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return notes;
}

export function versionOf(tag, { version }) {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and package.json says ${version}.`);
  return version;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const version = versionOf(process.argv[2] ?? '', JSON.parse(read('package.json')));
  const command = `gh attestation verify actions/freeze-gate/dist/index.js --repo kubevirt/enhancement-actions`;
  console.log(`${notesOf(read('CHANGELOG.md'), version)}\n\nThe bundles carry attestations: \`${command}\`.`);
}
