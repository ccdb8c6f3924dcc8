// Renders Markdown as GitHub shows it: tables, task lists, raw HTML cleaned by GitHub's own list. A thread of its own, because some texts take the parser
// very long: markdown.ts waits for it no longer than it has to. Plain JavaScript, so that it starts without a loader.

import { workerData } from 'node:worker_threads';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const { port, signal } = workerData;

// What rehype-sanitize allows where nothing else is said is GitHub's list.
const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  // In comments a line that ends is a line that ends.
  .use(remarkBreaks)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(() => stayHere)
  .use(rehypeStringify);

/** Addresses of this GitHub, also by way of the host that leaves no reference there. */
const OURS =
  /^https:\/\/(?:redirect\.)?github\.com\/lighthouse\/(enhancements|lighthouse)\/(pull|issues)\/(\d+)/;
const LINE = /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]+\/([^?#]+)\?plain=1#L(\d+)$/;

/** Where the link leads in the demonstration; nowhere, where that would be outside this machine. */
function placeOf(address) {
  const [, repository, kind, number] = OURS.exec(address) ?? [];
  if (number !== undefined) {
    const folder = repository === 'lighthouse' ? 'code' : kind === 'pull' ? 'pulls' : 'trackers';
    return `/${folder}/${number}`;
  }
  const [, path, line] = LINE.exec(address) ?? [];
  return path === undefined ? undefined : `#L${line}:${path}`;
}

/**
 * Links lead to pages of ours, images stay away, because nothing is fetched from elsewhere, and a block of Mermaid is left for the browser to draw.
 */
function stayHere(tree) {
  for (const [index, child] of tree.children.entries()) {
    if (child.type !== 'element') continue;
    const [code] = child.children;
    if (child.tagName === 'img') {
      tree.children[index] = { type: 'text', value: `[picture: ${child.properties.alt ?? ''}]` };
      continue;
    }
    if (child.tagName === 'pre' && code?.properties?.className?.includes('language-mermaid')) {
      const source = code.children.map(({ value }) => `${value}`).join('');
      tree.children[index] = {
        type: 'element',
        tagName: 'pre',
        properties: { className: ['mermaid'], tabIndex: 0 },
        children: [{ type: 'text', value: drawable(source) }],
      };
      continue;
    }
    if (child.tagName === 'a') {
      const place = placeOf(`${child.properties.href ?? ''}`);
      child.properties = place === undefined ? {} : { href: place };
    }
    stayHere(child);
  }
}

/**
 * What sets up the drawing (a front matter, directives) could bring styles, and a tag in a text markup: neither is drawn. The line for today would be that of
 * the browser, not of this GitHub's clock.
 */
function drawable(source) {
  return `${source}`
    .replace(/^\s*---\n[\s\S]*?\n---\n/, '')
    .replace(/%%\{[\s\S]*?\}%%/g, '')
    .replace(/<(?![-=.|o x])/g, '‹')
    .replace(/^( *todayMarker) .*$/m, '$1 off');
}

function render(text) {
  try {
    return renderer.processSync(text).toString();
  } catch {
    // Deeper than a stack can hold.
    return undefined;
  }
}

const answer = (said) => {
  port.postMessage(said);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
};
port.on('message', (text) => answer(render(text)));
answer('ready');
