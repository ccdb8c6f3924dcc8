// Is a comment shown as GitHub shows it, and can nothing of it run?

import { describe, expect, test } from '@jest/globals';
import { markupOf } from '../../../actions/weekly-report/render/page/html.ts';
import { renderMarkdown } from './markdown.ts';

const shown = (text: string) =>
  markupOf(renderMarkdown(text)).replace(/^<div class="markdown">([\s\S]*)<\/div>$/, '$1');

describe('as on GitHub', () => {
  test.each([
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', /<table>[\s\S]*<td>2<\/td>/],
    [
      'boxes',
      '- [x] done\n- [ ] open',
      /<input type="checkbox" checked disabled>[\s\S]*<input type="checkbox" disabled>/,
    ],
    ['lines as they end', 'one\ntwo', /^<p>one<br>\ntwo<\/p>$/],
    ['what is struck out', '~~gone~~', /<del>gone<\/del>/],
    [
      'HTML that is allowed',
      '<details><summary>more</summary>\n\n**b** <sub>c</sub>\n\n</details>',
      /<details><summary>more<\/summary>[\s\S]*<strong>b<\/strong> <sub>c<\/sub>/,
    ],
    ['a hidden marker', '<!-- enhancement-actions: template -->\ntext', /^\s*<p>text<\/p>$/],
    ['a fence', '```yaml\na: <b>\n```', /<pre><code class="language-yaml">a: &#x3C;b>\n<\/code><\/pre>/],
    ['Mermaid', '```mermaid\ngantt\n```', /^<pre class="mermaid" tabindex="0">gantt\n<\/pre>$/],
    [
      'Mermaid without its set-up, and without tags',
      '```mermaid\n---\nconfig: {themeCSS: x}\n---\n%%{init: {"themeCSS": "x"}}%%\ngraph LR\n  a<-->b[<img src=x>]\n```',
      /tabindex="0">\ngraph LR\n {2}a&#x3C;-->b\[‹img src=x>\]\n</,
    ],
    [
      'Mermaid without the day of the browser',
      '```mermaid\ngantt\n  todayMarker stroke:red\n```',
      /\n {2}todayMarker off\n/,
    ],
  ])('%s', (_, text, markup) => {
    expect(shown(text)).toMatch(markup);
  });
});

describe('links stay on this machine', () => {
  test.each([
    ['https://github.com/lighthouse/enhancements/pull/40#issuecomment-1', '/pulls/40'],
    ['https://github.com/lighthouse/enhancements/issues/12', '/trackers/12'],
    ['https://redirect.github.com/lighthouse/lighthouse/pull/2637', '/code/2637'],
    ['https://github.com/max/enhancements/blob/abc/veps/a/vep.md?plain=1#L12', '#L12:veps/a/vep.md'],
  ])('%s', (address, place) => {
    expect(shown(`[x](${address})`)).toBe(`<p><a href="${place}">x</a></p>`);
  });

  test.each([
    'https://evil.example/',
    'http://github.com.evil.example/lighthouse/enhancements/pull/1',
    '//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/act',
  ])('%s leads nowhere', (address) => {
    expect(shown(`[x](${address})`)).toBe('<p><a>x</a></p>');
  });
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/x.png)',
  '<svg onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<form action="/act" method="post"><button name="do" value="merge">x</button></form>',
  '<a href="/act" onclick="alert(1)" style="position:fixed">x</a>',
  '<style>*{display:none}</style>',
  '<pre class="mermaid"><img src=x onerror=alert(1)></pre>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
])('%s neither runs nor fetches', (text) => {
  const markup = shown(`before ${text} after\n\n${text}`);
  expect(markup).toContain('before');
  expect(markup).not.toMatch(
    /<(?:script|img|svg|iframe|form|button|style|base|meta)\b|\son\w+=|style=|https?:/i,
  );
});
