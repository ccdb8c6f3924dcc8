// The sockets: reads requests, writes answers with GitHub's headers, and breaks connections where a fault says so.

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { exchange, type Hub, type Incoming, type Outgoing } from './exchange.ts';

/** Assumed: GitHub does not say what it takes at most. Comments end at 64 KiB, blobs at 100 MB. */
const LARGEST_BODY = 8 * 1024 * 1024;

export interface Served {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Called for each request that was read to its end. */
export type Listener = (incoming: Incoming, outgoing: Outgoing, status: number) => void;

export async function serve(hub: Hub, listener: Listener): Promise<Served> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(hub, request, response, listener).catch((thrown: unknown) => {
      hub.violations.add('handler', `the stand-in crashed: ${(thrown as Error).stack ?? thrown}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

async function read(request: IncomingMessage): Promise<Incoming> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= LARGEST_BODY) parts.push(part);
  }
  // A proxied request names the whole address.
  const target = (request.url ?? '/').replace(/^http:\/\/[^/]+/, '') || '/';
  return {
    method: request.method ?? 'GET',
    target,
    base: `http://${request.headers.host ?? '127.0.0.1'}`,
    headers: request.headers,
    body: Buffer.concat(parts),
    tooLarge: size > LARGEST_BODY,
  };
}

async function answer(
  hub: Hub,
  request: IncomingMessage,
  response: ServerResponse,
  listener: Listener,
): Promise<void> {
  const incoming = await read(request);
  const outgoing = await exchange(hub, incoming);
  const { hit, token } = outgoing;
  hub.limits.begin(token);
  try {
    const failure = hit?.failure;
    if (failure?.as === 'delay') await new Promise((resolve) => setTimeout(resolve, failure.by));
    if (failure?.as === 'reset' || failure?.as === 'hang') {
      listener(incoming, outgoing, 0);
      // Without an answer the connection stays open until the client gives up or the stand-in is closed.
      if (failure.as === 'reset') (request.socket as Socket).resetAndDestroy();
      return;
    }
    const status = write(hub, incoming, outgoing, response);
    listener(incoming, outgoing, status);
  } finally {
    hub.limits.end(token);
  }
}

function write(hub: Hub, incoming: Incoming, outgoing: Outgoing, response: ServerResponse): number {
  const { answer: said, hit, token, resource } = outgoing;
  const failure = hit?.failure;
  let bytes =
    said.bytes ?? (said.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(said.body)));
  let { status } = said;
  const headers: Record<string, string> = {
    Server: 'github.com',
    Date: new Date(hub.world.clock.now()).toUTCString(),
    'X-GitHub-Media-Type': 'github.v3; format=json',
    'X-GitHub-Request-Id': `STAND:IN:${hub.world.lastId}`,
    ...(bytes.length > 0 || said.body !== undefined
      ? { 'Content-Type': said.type ?? 'application/json; charset=utf-8' }
      : {}),
  };
  const isRead = incoming.method === 'GET' || incoming.method === 'HEAD';
  if (isRead && status === 200) {
    const etag = `W/"${createHash('sha1').update(bytes).digest('hex')}"`;
    headers['ETag'] = etag;
    headers['Cache-Control'] =
      `${token.kind === 'anonymous' ? 'public' : 'private'}, max-age=60, s-maxage=60`;
    headers['Vary'] = 'Accept, Authorization, Cookie, X-GitHub-OTP,Accept-Encoding, Accept, X-Requested-With';
    if (incoming.headers['if-none-match'] === etag) {
      status = 304;
      bytes = Buffer.alloc(0);
      delete headers['Content-Type'];
      // A conditional request that finds nothing new is free (documentation).
      if (!outgoing.free && token.kind !== 'anonymous') hub.limits.refund(token, resource, outgoing.cost);
    }
  }
  const rate = hub.limits.state(token, resource);
  headers['X-RateLimit-Limit'] = `${rate.limit}`;
  headers['X-RateLimit-Remaining'] = `${rate.remaining}`;
  headers['X-RateLimit-Reset'] = `${rate.reset}`;
  headers['X-RateLimit-Used'] = `${rate.used}`;
  headers['X-RateLimit-Resource'] = resource;
  for (const [name, value] of Object.entries(said.headers ?? {})) {
    // What an answer says itself comes before what is said of every answer, in whatever case.
    const same = Object.keys(headers).find((known) => known.toLowerCase() === name.toLowerCase());
    headers[same ?? name] = value;
  }
  if (failure?.as === 'truncated')
    bytes = bytes.subarray(0, Math.floor(bytes.length * (failure.share ?? 0.5)));
  if (status !== 204 && status !== 304) headers['Content-Length'] = `${bytes.length}`;
  response.writeHead(status, headers);
  if (failure?.as === 'cut') {
    const part = bytes.subarray(0, Math.floor(bytes.length * (failure.share ?? 0.5)));
    response.write(part, () => response.destroy());
  } else response.end(incoming.method === 'HEAD' ? undefined : bytes);
  return status;
}
