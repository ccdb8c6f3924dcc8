// Can text from outside become markup, or a link that runs something?

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownLink } from '../../../actions/weekly-report/render/markdown-link.ts';
import {
  type Html,
  html,
  link,
  markupOf,
  outside,
  prose,
  sentenceOf,
} from '../../../actions/weekly-report/render/page/html.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });
/** What our own markup adds to a text: everything else has to be text. */
const withoutTags = (markup: Html, ...tags: readonly string[]) =>
  tags.reduce((rest, tag) => rest.replaceAll(tag, ''), markupOf(markup));
const read = (markup: string) => markup.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('text in HTML', () => {
  test.each([
    {
      name: 'tags',
      said: html`${'</script><img src=x onerror=alert(1)>'}`,
      found: '&#60;/script&#62;&#60;img src=x onerror=alert(1)&#62;',
    },
    { name: 'quotes of each kind', said: html`<a title="${'"\'`'}">`, found: '<a title="&#34;&#39;&#96;">' },
    { name: 'an entity', said: html`${'&lt;'}`, found: '&#38;lt;' },
    { name: 'NUL and half a pair', said: html`${'\0\ud800'}`, found: '\ufffd\ufffd' },
    { name: 'numbers, nothing, lists', said: html`${1}${undefined}${['<', html`<b>`]}`, found: '1&#60;<b>' },
    {
      name: 'what only looks like markup of ours',
      said: html`${JSON.parse('["<b>"]') as string[]}`,
      found: '&#60;b&#62;',
    },
    { name: 'marks that turn the text round', said: outside('a\u202eb\u200bc'), found: '<bdi>abc</bdi>' },
    {
      name: 'code in a sentence',
      said: prose('Its status is `<b>`.'),
      found: 'Its status is <code><bdi>&#60;b&#62;</bdi></code>.',
    },
    {
      name: 'a day',
      said: prose('Since 2026-09-01.'),
      found: 'Since <span class="nowrap">2026-09-01</span>.',
    },
    { name: 'a sentence without its ends', said: sentenceOf('merge it'), found: 'Merge it.' },
    {
      name: 'a sentence that begins with a name',
      said: sentenceOf('lighthouse/user-guide 1'),
      found: 'lighthouse/user-guide 1.',
    },
    { name: 'a sentence with them', said: sentenceOf('Merged?'), found: 'Merged?' },
  ])('$name', ({ said, found }) => {
    expect(markupOf(said)).toBe(found);
  });

  test('holds no character that ends a text or an attribute, and reads as it was', () => {
    fc.assert(
      fc.property(text, (said) => {
        const markup = markupOf(html`${said}`);
        expect(markup).not.toMatch(/[<>"'`]/);
        expect(read(markup)).toBe(said.replace(/\0|\p{Surrogate}/gu, '\ufffd'));
      }),
    );
  });

  test('sentences have no markup but code and days', () => {
    fc.assert(
      fc.property(text, (said) => {
        const rest = withoutTags(
          prose(said),
          '<code>',
          '</code>',
          '<bdi>',
          '</bdi>',
          '<span class="nowrap">',
          '</span>',
        );
        expect(rest).not.toMatch(/[<>"'`]/);
      }),
    );
  });
});

describe('links', () => {
  test.each([
    {
      name: 'to the web',
      address: 'https://a.example/b?c="d"&e',
      found: '<a href="https://a.example/b?c=&#34;d&#34;&#38;e">x</a>',
    },
    { name: 'that run', address: 'javascript:alert(1)', found: 'x' },
    { name: 'that run, in capitals behind a blank', address: ' JavaScript:alert(1)', found: 'x' },
    { name: 'with data', address: 'data:text/html,<script>alert(1)</script>', found: 'x' },
    { name: 'to a file', address: 'file:///etc/passwd', found: 'x' },
    { name: 'to somewhere beside the page', address: '//a.example', found: 'x' },
    { name: 'to nowhere', address: '', found: 'x' },
    { name: 'to nothing', address: undefined, found: 'x' },
  ])('$name', ({ address, found }) => {
    expect(markupOf(link(address, 'x'))).toBe(found);
  });

  test.each([
    { name: 'to the web', address: 'https://a.example/b', found: '[x](https://a.example/b)' },
    {
      name: 'that would end early',
      address: 'https://a.example/(b)|`c`',
      found: '[x](https://a.example/%28b%29%7C%60c%60)',
    },
    {
      name: 'with blanks and breaks',
      address: 'https://a.example/a b\nc',
      found: '[x](https://a.example/a%20bc)',
    },
    {
      name: 'to an issue',
      address: 'https://github.com/a/b/issues/1',
      found: '[x](https://redirect.github.com/a/b/issues/1)',
    },
    {
      name: 'to a file',
      address: 'https://github.com/a/b/blob/c/d.md',
      found: '[x](https://redirect.github.com/a/b/blob/c/d.md)',
    },
    { name: 'that run', address: 'javascript:alert(1)', found: 'x' },
    { name: 'without a host', address: 'https://', found: 'x' },
  ])('in Markdown: $name', ({ address, found }) => {
    expect(markdownLink('x', address)).toBe(found);
  });

  test('in Markdown nothing ends the target early', () => {
    fc.assert(
      fc.property(text, (said) => {
        const made = markdownLink('x', `https://a.example/${said}`);
        expect(made).toMatch(/^\[x\]\(https:\/\/a\.example\/[^\s()<>|`\\[\]]*\)$|^x$/);
      }),
    );
  });
});
