// What does a YAML text from outside say, and where? Refuses what could hurt before it is parsed; every value keeps its place.

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Place } from './markdown.ts';

const MAX_YAML_BYTES = 64 * 1024;
const MAX_BRACKETS = 100;
const MAX_NESTING = 30;

export interface YamlProblem extends Place {
  readonly message: string;
}

export interface Yaml {
  readonly value: unknown;
  /** The place of the value at a path of keys and indexes, or of the nearest thing above it. */
  at(path: readonly (string | number)[]): Place;
  /** The place of the key itself, for messages about the key. */
  keyAt(path: readonly (string | number)[]): Place;
  /** A plain value as the author wrote it: `1.10`, where the value is the number 1.1. */
  written(path: readonly (string | number)[]): string | undefined;
}

export type ParsedYaml = { readonly yaml: Yaml } | { readonly problems: readonly YamlProblem[] };

/**
 * Parses one YAML document with its positions. `firstLine` is the line of the file on which the text begins. Refused: more than
 * 64 KiB, deep nesting (a thousand `[` abort Node 20), aliases (they can expand without bound), several documents.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const tooMuch = refuse(text, firstLine);
  if (tooMuch) return { problems: [tooMuch] };
  try {
    return parse(text, firstLine);
  } catch (error) {
    // The library throws on some tags, such as `!!merge`.
    return { problems: [{ line: firstLine, column: 1, message: sentence(String(error)) }] };
  }
}

function parse(text: string, firstLine: number): ParsedYaml {
  // Counted here: the library's own count lacks lines inside some texts that it cannot read.
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  const problems: YamlProblem[] = document.errors.map((error) => ({
    ...place(error.pos[0]),
    message: error.code === 'DUPLICATE_KEY' ? duplicate(text, error.pos) : sentence(error.message),
  }));
  visit(document, {
    Alias: (_key, node) => {
      problems.push({
        ...place(node.range?.[0] ?? 0),
        message: `The alias \`*${node.source}\` is not allowed here: write the value out.`,
      });
    },
  });
  if (problems.length > 0) return { problems };
  return {
    yaml: {
      value: document.toJS(),
      at: (path) => find(document, path, place).value,
      keyAt: (path) => find(document, path, place).key,
      written: (path) => {
        const node: unknown = document.getIn(path, true);
        return isScalar(node) ? node.source : undefined;
      },
    },
  };
}

function refuse(text: string, line: number): YamlProblem | undefined {
  const bytes = new TextEncoder().encode(text).byteLength;
  if (bytes > MAX_YAML_BYTES) {
    return {
      line,
      column: 1,
      message: `The YAML is too large: ${bytes} bytes, at most ${MAX_YAML_BYTES} are read.`,
    };
  }
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  if (brackets > MAX_BRACKETS) {
    return {
      line,
      column: 1,
      message: `The YAML has ${brackets} opening brackets, at most ${MAX_BRACKETS} are read.`,
    };
  }
  const deep = text
    .split('\n')
    .findIndex((row) => (row.match(/(?:^|\s)[-?:](?=\s)/g)?.length ?? 0) > MAX_NESTING);
  if (deep >= 0) {
    return {
      line: line + deep,
      column: 1,
      message: `The YAML is nested deeper than ${MAX_NESTING} levels in one line.`,
    };
  }
  return undefined;
}

function find(
  document: Document.Parsed,
  path: readonly (string | number)[],
  place: (offset: number) => Place,
): { key: Place; value: Place } {
  let node: unknown = document.contents;
  let key = offsetOf(node);
  for (const step of path) {
    if (!isNode(node) || isAlias(node) || isScalar(node)) break;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step),
      );
      if (!pair) break;
      key = offsetOf(pair.key) ?? key;
      node = pair.value;
    } else {
      node = (node as { items?: unknown[] }).items?.[Number(step)];
      key = offsetOf(node) ?? key;
    }
  }
  return { key: place(key ?? 0), value: place(offsetOf(node) ?? key ?? 0) };
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}

function duplicate(text: string, [start, end]: readonly [number, number]): string {
  const key = /^["']?([^\n"':]{1,60})/.exec(text.slice(start, Math.max(end, start + 60)))?.[1]?.trim();
  return key
    ? `The key \`${key}\` stands here for the second time.`
    : 'A key stands here for the second time.';
}

function sentence(message: string): string {
  const text = message.replace(/\s+/g, ' ').trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
