// Draws docs/check.svg, the README's picture, from what the check really prints about one document of the sample.
//
//   node .ci/picture.mjs veps/sig-storage/21-logbook-volumes/vep.md

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const document = process.argv[2];
const args = ['../../actions/cli/dist/index.js', 'check', document, '--release', 'v1.10'];
const { stdout } = spawnSync(process.execPath, args, { cwd: 'test/sample', encoding: 'utf8' });
const lines = [`$ enhancements check ${document}`, '', ...stdout.trimEnd().split('\n')];
const width = Math.max(...lines.map((line) => line.length)) * 7.25 + 32;
const height = lines.length * 18 + 32;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const colour = (line) => {
  if (/^\s+\d+ \||^\s+\| /.test(line)) return '#8b949e';
  if (/^\d+ documents?:.*failed|\bfailed\b/.test(line)) return '#ff7b72';
  return /\bwarning\b/.test(line) ? '#d29922' : '#e6edf3';
};
const rows = lines.map(
  (line, index) =>
    `<text x="16" y="${30 + index * 18}" fill="${colour(line)}" xml:space="preserve">${escaped(line)}</text>`,
);
writeFileSync(
  'docs/check.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" role="img" aria-label="Terminal: the check of a proposal with its findings">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="12">
${rows.join('\n')}
</g>
</svg>
`,
);
