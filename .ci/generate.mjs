// From schemas/<name>.schema.json writes actions/shared/generated/<name>.ts (a stand-alone ajv validator) and <name>.types.ts.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const schemas = new URL('../schemas/', import.meta.url);
const out = new URL('../actions/shared/generated/', import.meta.url);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

for (const file of readdirSync(schemas).sort()) {
  if (!file.endsWith('.schema.json')) continue;
  const name = file.slice(0, -'.schema.json'.length);
  const schema = JSON.parse(readFileSync(new URL(file, schemas), 'utf8'));
  const banner = `// Generated from schemas/${file} by \`npm run generate\`. Do not edit.`;
  const ajv = new Ajv({
    allErrors: true,
    // The messages are our own: schema-message.ts.
    messages: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    // Hoisted forms are functions: written out at each of their places they are a third of every bundle's own code.
    inlineRefs: false,
  });
  // ajv's ESM output still has require() for its run-time helpers: they become imports.
  const imports = new Map();
  const code = standalone
    .default(ajv, ajv.compile(hoisted(withoutWords(schema))))
    .replace('"use strict";\n', '')
    .replace(/require\("(ajv\/dist\/runtime\/[\w-]+)"\)\.default/g, (_, helper) => {
      const id = `runtime_${helper.split('/').pop().replace(/\W/g, '_')}`;
      imports.set(id, helper);
      return `(${id}.default ?? ${id})`;
    })
    .replace(/^export const validate = .*\n/m, '')
    .replace(
      /^export default (\w+);\n/m,
      `export const validate = $1 as unknown as ValidateFunction<${schema.title}>;\n`,
    );
  if (/\brequire\(/.test(code)) throw new Error(`${file}: the validator still needs require()`);
  const types = await compile(schema, schema.title, { bannerComment: banner, style: { singleQuote: true } });
  writeFileSync(new URL(`${name}.types.ts`, out), types);
  const head = [
    '// @ts-nocheck',
    banner,
    "import type { ValidateFunction } from 'ajv';",
    ...[...imports].map(([id, helper]) => `import ${id} from '${helper}.js';`),
    `import type { ${schema.title} } from './${name}.types.ts';`,
  ];
  const keys = `/** The keys that each object of the schema knows, by the place of the object in the schema. */\nexport const keys: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(knownKeys(schema, '#'), null, 2)};\n`;
  writeFileSync(new URL(`${name}.ts`, out), `${head.join('\n')}\n\n${keys}\n${code}`);
}

/** A validator carries its schema: without what only readers look at. A property of that name has an object, no text. */
function withoutWords(node) {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(withoutWords);
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(['description', 'title'].includes(key) && typeof value === 'string'))
      .map(([key, value]) => [key, withoutWords(value)]),
  );
}

/** The schema with each small form that stands in it several times (`failure`, `warning` or `off`) in one place. Only validators are made from this. */
function hoisted(schema) {
  const places = new Map();
  const formOf = (form) => JSON.stringify(form);
  const isForm = (node) =>
    typeof node === 'object' &&
    node !== null &&
    !Array.isArray(node) &&
    (node.enum ?? node.type) &&
    !node.properties &&
    !node.$id;
  const visit = (node, see) => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map((each) => visit(each, see));
    if (isForm(node)) {
      const replaced = see(node);
      if (replaced) return replaced;
    }
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, key === 'definitions' ? value : visit(value, see)]),
    );
  };
  visit(schema, (node) => {
    places.set(formOf(node), (places.get(formOf(node)) ?? 0) + 1);
  });
  const names = new Map();
  for (const [form, times] of places) if (times > 2) names.set(form, `form${names.size + 1}`);
  const slim = visit(schema, (node) => {
    const name = names.get(formOf(node));
    return name && { $ref: `#/definitions/${name}` };
  });
  const forms = Object.fromEntries([...names].map(([form, name]) => [name, JSON.parse(form)]));
  return { ...slim, definitions: { ...schema.definitions, ...forms } };
}

function knownKeys(node, place) {
  if (typeof node !== 'object' || node === null) return {};
  const own = node.properties ? { [place]: Object.keys(node.properties) } : {};
  const below = Object.entries(node).map(([key, value]) => knownKeys(value, `${place}/${key}`));
  return Object.assign(own, ...below);
}

writeFileSync(new URL('installation.ts', out), installation());

/** What repositories copy: `init` has it in its bundle, because neither a package nor the archive of a release holds docs/. */
function installation() {
  const folder = new URL('../docs/install/', import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const kinds = readdirSync(folder).sort();
  const filesOf = (kind) =>
    readdirSync(new URL(`${kind}/`, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(?:ya?ml|md)$/.test(name))
      .sort()
      .map((name) => {
        const lines = readFileSync(new URL(`${kind}/${name}`, folder), 'utf8').split('\n');
        return `    ${JSON.stringify(name)}: ${JSON.stringify(lines, null, 2).replaceAll('\n', '\n    ')},\n`;
      });
  return `// Generated from docs/install/ by \`npm run generate\`. Do not edit.

/** The version that the files name. */
export const VERSION = 'v${version}';

/** The lines of each file, by the kind of repository and the path there. */
export const INSTALLATION = {
${kinds.map((kind) => `  ${JSON.stringify(kind)}: {\n${filesOf(kind).join('')}  },\n`).join('')}} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
`;
}
