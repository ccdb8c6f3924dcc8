// GitHub's own GraphQL schema, read when the first query comes, and every document checked against it once.

import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';

// Read by its path: the package's entry would also build the schema from its JSON form, which takes as long again.
const FILE = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

const FORMS: Readonly<Record<string, RegExp>> = {
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  GitObjectID: /^[0-9a-f]{40}$/,
  URI: /^[a-z]+:\/\/\S+$/,
  Date: /^\d{4}-\d\d-\d\d$/,
};

let built: GraphQLSchema | undefined;

export function githubSchema(): GraphQLSchema {
  if (built) return built;
  // Half of the file are descriptions, which nothing here reads.
  const text = readFileSync(FILE, 'utf8').replace(/"""[\s\S]*?"""/g, '');
  const document = parse(text, { noLocation: true });
  built = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  for (const [name, form] of Object.entries(FORMS)) {
    const scalar = built.getType(name);
    if (!(scalar instanceof GraphQLScalarType)) continue;
    scalar.serialize = (value: unknown) => {
      if (typeof value === 'string' && form.test(value)) return value;
      throw new TypeError(`${JSON.stringify(value)} is no ${name}`);
    };
  }
  return built;
}

export interface CheckedDocument {
  readonly document: DocumentNode | undefined;
  readonly errors: readonly GraphQLError[];
}

const checked = new Map<string, CheckedDocument>();
const MOST_REMEMBERED = 1_000;

export function checkDocument(query: string): CheckedDocument {
  const known = checked.get(query);
  if (known) return known;
  if (checked.size >= MOST_REMEMBERED) checked.clear();
  const made = check(query);
  checked.set(query, made);
  return made;
}

function check(query: string): CheckedDocument {
  try {
    const document = parse(query);
    return { document, errors: validate(githubSchema(), document) };
  } catch (error) {
    return { document: undefined, errors: [error as GraphQLError] };
  }
}
