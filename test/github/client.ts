// A plain client for tests: `fetch` with a token, and nothing that could hide what the stand-in said.

export interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed where it is JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any;
}

export interface Client {
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Said>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Said>;
  readonly post: (path: string, body: unknown) => Promise<Said>;
  readonly query: (query: string, variables?: Record<string, unknown>) => Promise<Said>;
}

export function makeClient(url: string, token?: string): Client {
  const call: Client['call'] = async (method, path, body, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : url + path, {
      method,
      headers: {
        'user-agent': 'stand-in-test',
        ...(token === undefined ? {} : { authorization: `token ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
  return {
    call,
    get: (path, headers) => call('GET', path, undefined, headers),
    post: (path, body) => call('POST', path, body),
    query: (query, variables = {}) => call('POST', '/graphql', { query, variables }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
