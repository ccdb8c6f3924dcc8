// The page's server: on loopback alone, every page made afresh, every deed a form. Nothing of what is shown can run in it.

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { UserError } from '../../actions/shared/errors.ts';
import type { Demonstration } from './demonstration.ts';
import type { Editing } from './pages/files.ts';
import { renderOverview } from './pages/overview.ts';
import { renderPull } from './pages/pull.ts';
import { renderHappened, renderOneHappening, renderScenes } from './pages/scenes.ts';
import { renderPage } from './pages/shell.ts';
import { SHEET } from './pages/style.ts';
import { renderAnnouncement, renderCalendar, renderReport, renderRoadmap } from './pages/told.ts';
import { renderTracker, renderTrackers } from './pages/tracker.ts';
import type { Body, View } from './pages/view.ts';
import { preparePage, TOLD, type ToldName, tellPage, tellPreview } from './told.ts';

export interface Served {
  /** `http://127.0.0.1:43210` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Mermaid writes styles into its pictures; scripts come from here alone, and none stands in a page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data:',
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');
const HTML = 'text/html; charset=utf-8';
/** A form holds a section of a proposal at most, of which each character may take nine. */
const LARGEST_FORM = 3_000_000;

/** Port 0 is a free one. */
export async function serveDemonstration(demonstration: Demonstration, port = 0): Promise<Served> {
  const server = createServer((request, response) => {
    answer(demonstration, request, response).catch((problem: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${given}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const ASSETS: Readonly<Record<string, { readonly type: string; readonly read: () => string | Buffer }>> = {
  '/style.css': { type: 'text/css; charset=utf-8', read: () => SHEET },
  '/client.js': {
    type: 'text/javascript; charset=utf-8',
    read: () => readFileSync(new URL('./pages/client.js', import.meta.url)),
  },
  '/mermaid.js': {
    type: 'text/javascript; charset=utf-8',
    read: () => readFileSync(createRequire(import.meta.url).resolve('@mermaid-js/tiny')),
  },
};

async function answer(
  demonstration: Demonstration,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { host = '' } = request.headers;
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cache-control', 'no-store');
  // A site that has its own name point to this machine is not this page.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/.test(host)) return plain(response, 403, 'Unknown host.');
  const address = `http://${host}${request.url ?? '/'}`;
  if (!request.url?.startsWith('/') || !URL.canParse(address))
    return plain(response, 400, 'That is no address.');
  const url = new URL(address);
  if (request.method === 'POST') return post(demonstration, url, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(response, 405, 'Only GET and POST.');
  // Pictures and frames of other sites would start processes here.
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers;
  if (site === 'cross-site' && mode !== 'navigate')
    return plain(response, 403, 'Only pages of this machine are shown here.');
  const asset = ASSETS[url.pathname];
  if (asset) {
    response.writeHead(200, { 'content-type': asset.type }).end(asset.read());
    return;
  }
  const { lighthouse } = demonstration.view();
  const told = /^\/told\/([\w.]+)$/.exec(url.pathname)?.[1];
  if (told !== undefined && Object.hasOwn(TOLD, told)) {
    const page = await tellPage(lighthouse, told as ToldName);
    // It brings a policy of its own.
    response
      .writeHead(200, { 'content-type': HTML, 'content-security-policy': "frame-ancestors 'self'" })
      .end(page);
    return;
  }
  const happening = demonstration.happening(url.searchParams.get('after') ?? '');
  const problem = demonstration.problem(url.searchParams.get('problem') ?? '');
  const view: View = {
    ...demonstration.view(),
    path: url.pathname,
    ...(happening ? { after: happening } : {}),
    ...(problem ? { problem } : {}),
  };
  const body = await bodyFor(view, url);
  if (!body) return plain(response, 404, 'There is no such page. Begin at /.');
  response
    .writeHead(problem ? 400 : 200, { 'content-type': HTML, 'content-security-policy': POLICY })
    .end(renderPage(view, body));
}

async function bodyFor(view: View, url: URL): Promise<Body | undefined> {
  const { lighthouse } = view;
  const [, section = '', rest = ''] = /^\/([a-z]*)(?:\/(\d{1,6}))?$/.exec(url.pathname) ?? ['', '?'];
  const number = Number(rest);
  switch (rest === '' ? section : `${section}/`) {
    case '':
      return renderOverview(view);
    case 'trackers':
      return renderTrackers(view);
    case 'report':
      preparePage(lighthouse, 'report.html');
      return renderReport(view);
    case 'roadmap':
      preparePage(lighthouse, 'roadmap.html');
      return renderRoadmap();
    case 'announcement':
      preparePage(lighthouse, 'announcement.html');
      return renderAnnouncement();
    case 'calendar':
      return renderCalendar(view, await tellPreview(lighthouse));
    case 'scenes':
      return renderScenes();
    case 'happened':
      return renderHappened(view);
    case 'happened/':
      return renderOneHappening(view, number);
    case 'trackers/': {
      const issue = lighthouse.home.issues.get(number);
      return issue?.kind === 'Issue' ? renderTracker(view, issue) : undefined;
    }
    case 'pulls/':
    case 'code/': {
      const repository = section === 'code' ? lighthouse.source : lighthouse.home;
      const pull = repository.issues.get(number);
      return pull?.kind === 'PullRequest' ? renderPull(view, pull, editingIn(url)) : undefined;
    }
    default:
      return undefined;
  }
}

function editingIn({ searchParams }: URL): Editing | undefined {
  const path = searchParams.get('path');
  const line = Number(searchParams.get('edit'));
  return path === null || !Number.isSafeInteger(line) || line < 1 ? undefined : { path, line };
}

async function post(
  demonstration: Demonstration,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A form on another site can be sent here by a browser; that it is another site the browser says.
  const { origin, host } = request.headers;
  if (origin !== `http://${host}`) return plain(response, 403, 'Only the forms of this page are answered.');
  const fields = await formOf(request);
  if (!fields) {
    // The rest of it is not read.
    response.setHeader('connection', 'close');
    return plain(response, 413, 'That form is too large.');
  }
  try {
    const look = await done(demonstration, url.pathname, fields, request);
    if (look === undefined) return plain(response, 404, 'There is nothing to send a form to.');
    response.writeHead(303, { location: look }).end();
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem;
    const { message, hint } = problem;
    // Back to where the form stands, with what was written into it.
    const from = refererOf(request);
    from.searchParams.delete('after');
    from.searchParams.set('problem', demonstration.keep({ message, hint, fields }));
    const anchor = fields.get('do') === 'push' ? '#edit' : '';
    response.writeHead(303, { location: `${from.pathname}${from.search}${anchor}` }).end();
  }
}

/** Where to look then. */
async function done(
  demonstration: Demonstration,
  path: string,
  fields: URLSearchParams,
  request: IncomingMessage,
): Promise<string | undefined> {
  switch (path) {
    case '/act': {
      const { happening, look } = await demonstration.act(fields);
      return `${look ?? refererOf(request).pathname}?after=${demonstration.nameOf(happening)}`;
    }
    case '/scene/begin':
      await demonstration.beginAnew(fields.get('scene') ?? '');
      return '/';
    case '/scene/next': {
      const { look, happening } = await demonstration.next(Number(fields.get('taken')));
      return happening ? `${look}?after=${demonstration.nameOf(happening)}` : look;
    }
    case '/scene/leave':
      await demonstration.beginAnew();
      return '/scenes';
    default:
      return undefined;
  }
}

/** The page that a form was sent from; `/` where nobody says. */
function refererOf({ headers }: IncomingMessage): URL {
  const base = `http://${headers.host}`;
  const said = headers.referer;
  return said !== undefined && URL.canParse(said) && new URL(said).origin === base
    ? new URL(said)
    : new URL('/', base);
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_FORM) return undefined;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
