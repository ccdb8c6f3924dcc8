// How does the announcement stand in a page? As the mail that it is, to be read and copied.

import type { Announcement } from '../announcement.ts';
import { html, outside } from './html.ts';
import { renderShell } from './shell.ts';

export function renderAnnouncementPage({ release, to, subject, body, isFinal }: Announcement): string {
  return renderShell({
    title: `Announcement of ${release}`,
    skip: { to: 'mail', text: 'Skip to the mail' },
    head: html`<header class="head"><h1>Announcement of ${release}</h1>
${isFinal ? '' : html`<p class="callout">The enhancement freeze has not begun: this is a draft.</p>`}</header>`,
    main: html`<section id="mail" aria-labelledby="mail-title"><h2 id="mail-title">${subject}</h2>
${to === undefined ? '' : html`<p>To ${outside(to)}</p>`}
<pre class="mail" tabindex="0">${body}</pre></section>`,
    foot: html`<p>Plain text, ready to send.</p>`,
  });
}
