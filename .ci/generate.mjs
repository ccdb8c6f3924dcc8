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
    // One function for what stands in many places: written out at each of them, the validators were a tenth of every bundle.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  // ajv's ESM output still has require() for its run-time helpers: they become imports.
  const imports = new Map();
  const code = standalone
    .default(ajv, ajv.compile(hoist(schema)))
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

/** The same schema, with equal parts without keys of their own as references to one definition. */
function hoist(schema) {
  const definitions = { ...schema.definitions };
  const names = new Map();
  const walk = (node, isSchema) => {
    if (Array.isArray(node)) return node.map((each) => walk(each, isSchema));
    if (typeof node !== 'object' || node === null) return node;
    if (isSchema && !node.$ref && (node.type === 'string' || node.type === 'array' || node.enum)) {
      const { description: _, title: _title, ...rest } = node;
      const text = JSON.stringify(rest);
      if (!text.includes('"properties"') && !text.includes('"$ref"')) {
        const name = names.get(text) ?? `part${names.size}`;
        names.set(text, name);
        definitions[name] = rest;
        return { $ref: `#/definitions/${name}` };
      }
    }
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key === 'enum' || key === 'const' || key === 'required' || key === 'type') return [key, value];
        const isMap = key === 'properties' || key === 'definitions' || key === 'patternProperties';
        if (!isMap) return [key, walk(value, true)];
        return [
          key,
          Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, true)])),
        ];
      }),
    );
  };
  return {
    ...walk(schema, false),
    definitions: { ...walk({ definitions: schema.definitions ?? {} }, false).definitions, ...definitions },
  };
}

function knownKeys(node, place) {
  if (typeof node !== 'object' || node === null) return {};
  const own = node.properties ? { [place]: Object.keys(node.properties) } : {};
  const below = Object.entries(node).map(([key, value]) => knownKeys(value, `${place}/${key}`));
  return Object.assign(own, ...below);
}
