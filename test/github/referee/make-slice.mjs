// Cuts GitHub's own OpenAPI description to the operations that the suite uses: `node test/github/referee/make-slice.mjs`.
//
// The package is 385 MB unpacked, so it is no dependency: `npm pack` fetches it into a temporary folder and one file of it is read. What the
// referee needs is made here once, not at each start: `nullable` becomes a type, prose is dropped, objects are closed so that a field that
// GitHub does not describe is found.

/* oxlint-disable typescript/no-unsafe-return -- the description is JSON of no type */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATIONS } from './operations.mjs';

const VERSION = '23.0.2';
const FILE = 'package/generated/api.github.com.json';
const FORMATS = new Set(['date-time', 'date', 'uri']);
const PROSE = new Set([
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'deprecated',
  'default',
  'nullable',
  'discriminator',
  'readOnly',
]);
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
/** Below these a closed object would refuse what its siblings describe. */
const OPEN_BELOW = new Set(['allOf']);

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
let source;
try {
  const from = process.argv[2];
  if (from === undefined) {
    execFileSync('npm', ['pack', `@octokit/openapi@${VERSION}`, '--silent'], { cwd: folder });
    execFileSync('tar', ['xzf', `octokit-openapi-${VERSION}.tgz`, FILE], { cwd: folder });
  }
  source = JSON.parse(readFileSync(from ?? join(folder, FILE), 'utf8'));
} finally {
  rmSync(folder, { recursive: true });
}

const resolve = (node) => {
  if (!node?.$ref) return node;
  return resolve(
    node.$ref
      .slice(2)
      .split('/')
      .reduce((at, key) => at[key], source),
  );
};
const components = {};

function schema(node, open = false) {
  if (node.$ref) {
    const name = node.$ref.split('/').pop();
    if (!(name in components)) {
      components[name] = null;
      components[name] = schema(resolve(node));
    }
    return { $ref: `#/schemas/${name}` };
  }
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (PROSE.has(key) || key.startsWith('x-')) continue;
    if (key === 'format' && !FORMATS.has(value)) continue;
    if (key === 'properties') {
      out[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, schema(child)]));
    } else if (['allOf', 'anyOf', 'oneOf'].includes(key)) {
      out[key] = value.map((child) => schema(child, OPEN_BELOW.has(key)));
    } else if (
      key === 'items' ||
      key === 'not' ||
      (key === 'additionalProperties' && typeof value === 'object')
    ) {
      out[key] = schema(value);
    } else out[key] = value;
  }
  if (out.properties && out.additionalProperties === undefined && !open && !node.allOf) {
    out.additionalProperties = false;
  }
  if (!node.nullable) return out;
  if (out.allOf || out.anyOf || out.oneOf) return { anyOf: [out, { type: 'null' }] };
  if (out.type) out.type = [out.type, 'null'].flat();
  if (out.enum && !out.enum.includes(null)) out.enum = [...out.enum, null];
  return out;
}

const json = (content) => content?.['application/json'] ?? Object.values(content ?? {})[0];

function cut(path, method, operation) {
  const parameters = [...(source.paths[path].parameters ?? []), ...(operation.parameters ?? [])]
    .map(resolve)
    .filter((parameter) => parameter.in !== 'header');
  const body = resolve(operation.requestBody);
  const answers = Object.entries(operation.responses).map(([status, response]) => {
    const described = json(resolve(response).content)?.schema;
    return [status, described ? schema(described) : null];
  });
  return {
    method: method.toUpperCase(),
    path,
    multi: parameters.filter((p) => p.in === 'path' && p['x-multi-segment']).map((p) => p.name),
    parameters: parameters.map((p) => ({
      name: p.name,
      in: p.in,
      required: p.required ?? false,
      schema: schema(resolve(p.schema)),
    })),
    ...(body
      ? { body: { required: body.required ?? false, schema: schema(json(body.content).schema) } }
      : {}),
    answers: Object.fromEntries(answers),
  };
}

const operations = {};
const routes = [];
for (const [path, methods] of Object.entries(source.paths)) {
  for (const method of METHODS) {
    const operation = methods[method];
    if (!operation) continue;
    routes.push(`${method.toUpperCase()} ${path}`);
    if (OPERATIONS.includes(operation.operationId)) {
      operations[operation.operationId] = cut(path, method, operation);
    }
  }
}
const missing = OPERATIONS.filter((name) => !(name in operations));
if (missing.length > 0) throw new Error(`The description has no operation ${missing.join(', ')}`);
components['basic-error'] ??= schema(source.components.schemas['basic-error']);
components['validation-error'] ??= schema(source.components.schemas['validation-error']);

// Where GitHub is known to answer otherwise than it describes; each with its source in the README.
const withStatus = (name) => {
  if (components[name]) components[name].properties.status = { type: 'string' };
};
for (const name of ['validation-error', 'validation-error-simple']) withStatus(name);
for (const name of ['pull-request', 'pull-request-simple']) {
  for (const side of ['head', 'base']) {
    const { properties } = components[name].properties[side];
    properties.repo = { anyOf: [properties.repo, { type: 'null' }] };
    properties.user = { anyOf: [properties.user, { type: 'null' }] };
  }
}

for (const name of ['pull-request', 'pull-request-simple']) {
  components[name].properties.labels.items.properties.description.type = ['string', 'null'];
}
components['issue-event-for-issue'].anyOf.push({ $ref: '#/schemas/state-change-issue-event' });

// One line for each operation and schema: a new version of the description shows as a readable difference.
const lines = (object) =>
  Object.keys(object)
    .sort()
    .map((key) => `    ${JSON.stringify(key)}: ${JSON.stringify(object[key])}`)
    .join(',\n');
const text = `{
  "source": "@octokit/openapi ${VERSION}, ${FILE} (MIT)",
  "operations": {
${lines(operations)}
  },
  "schemas": {
${lines(components)}
  },
  "routes": ${JSON.stringify(routes.sort()).replaceAll('","', '",\n    "')}
}
`;
writeFileSync(new URL('../generated/openapi.json', import.meta.url), text);
process.stdout.write(
  `${Object.keys(operations).length} operations, ${Object.keys(components).length} schemas, ${routes.length} routes, ${Math.round(text.length / 1024)} KB\n`,
);
