// How does GitHub show a comment? Its Markdown with tables and task lists, raw HTML cleaned by GitHub's own list, Mermaid left for the browser to draw.

import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { type Html, html, verbatim } from '../../../actions/weekly-report/render/page/html.ts';

// What rehype-sanitize allows where nothing else is said is GitHub's list.
const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  // In comments a line that ends is a line that ends.
  .use(remarkBreaks)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(() => pictures)
  .use(rehypeStringify);

/** Safe to stand in a page, whatever the text says. */
export function renderMarkdown(text: string): Html {
  return html`<div class="markdown">${verbatim(renderer.processSync(text).toString())}</div>`;
}

/** Addresses of this GitHub, also by way of the host that leaves no reference there. */
const OURS =
  /^https:\/\/(?:redirect\.)?github\.com\/lighthouse\/(enhancements|lighthouse)\/(pull|issues)\/(\d+)/;
const LINE = /^https:\/\/github\.com\/.*\/blob\/.*#L(\d+)$/;

/** Where the link leads in the demonstration; nowhere, where that would be outside this machine. */
function placeOf(address: string): string | undefined {
  const [, repository, kind, number] = OURS.exec(address) ?? [];
  if (number !== undefined) {
    const folder = repository === 'lighthouse' ? 'code' : kind === 'pull' ? 'pulls' : 'trackers';
    return `/${folder}/${number}`;
  }
  const [, line] = LINE.exec(address) ?? [];
  return line === undefined ? undefined : `#L${line}`;
}

/** `<pre class="mermaid">` for each block of Mermaid, with its text; links lead to pages of ours, and images stay away: nothing is fetched from elsewhere. */
function pictures(tree: Root | Element): void {
  for (const [index, child] of tree.children.entries()) {
    if (child.type !== 'element') continue;
    const [code] = child.children;
    if (child.tagName === 'img') {
      const alt = String(child.properties['alt'] ?? '');
      tree.children[index] = { type: 'text', value: `[picture: ${alt}]` };
    } else if (child.tagName === 'pre' && code?.type === 'element' && isMermaid(code)) {
      tree.children[index] = {
        type: 'element',
        tagName: 'pre',
        properties: { className: ['mermaid'], tabIndex: 0 },
        children: code.children,
      };
    } else {
      if (child.tagName === 'a') {
        const place = placeOf(String(child.properties['href'] ?? ''));
        child.properties = place === undefined ? {} : { href: place };
      }
      pictures(child);
    }
  }
}

function isMermaid({ tagName, properties }: Element): boolean {
  const names = properties['className'];
  return tagName === 'code' && Array.isArray(names) && names.includes('language-mermaid');
}
