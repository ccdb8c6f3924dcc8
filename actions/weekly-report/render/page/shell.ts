// What is every page of ours made of? One file that asks nothing of the network, in which nothing runs but the script whose hash it names.

import { createHash } from 'node:crypto';
import { type Html, html, markupOf, verbatim } from './html.ts';
import { STYLE } from './style.ts';

export interface Shell {
  readonly title: string;
  readonly head: Html;
  readonly main: Html;
  readonly foot: Html;
  /** The first link of the page, for whoever goes by keyboard. */
  readonly skip: { readonly to: string; readonly text: string };
  readonly script?: string;
}

export function renderShell({ title, head, main, foot, skip, script }: Shell): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    script === undefined ? "script-src 'none'" : `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    // Nothing in the page can be turned into markup by a script, not even by ours.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `${markupOf(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${verbatim(STYLE)}</style>
</head>
<body>
<a class="skip" href="#${skip.to}">${skip.text}</a>
<div class="wrap">
${head}
<main>
${main}
</main>
<footer>
${foot}
</footer>
</div>
${script === undefined ? '' : html`<script>${verbatim(script)}</script>`}
</body>
</html>`)}\n`;
}

/** Of the element's whole text, as browsers compare it. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
