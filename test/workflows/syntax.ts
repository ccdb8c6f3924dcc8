// What stands in a workflow or an action.yml, as GitHub's own parser reads it?

import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import {
  BasicExpressionToken,
  BooleanToken,
  MappingToken,
  NullToken,
  NumberToken,
  SequenceToken,
  StringToken,
  type TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';
import { NotModelled } from './refusal.ts';

/** A value, or an expression that becomes one: a text with expressions in it is one call of `format`, as on GitHub. */
export type Tree = string | number | boolean | null | Expression | readonly Tree[] | Mapping;
export interface Expression {
  readonly expression: string;
}
export type Mapping = ReadonlyMap<string, Tree>;

export interface Parsed {
  /** None where there are problems. */
  readonly tree?: Mapping;
  /** As GitHub says them, with file, line and column. */
  readonly problems: readonly string[];
}

export async function parseWorkflowText(name: string, content: string): Promise<Parsed> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  // What the schema does not know, such as a job that needs one that is not there, the conversion says.
  if (value) await convertWorkflowTemplate(context, value);
  return parsed(name, context.errors.getErrors(), value);
}

export function parseActionText(name: string, content: string): Parsed {
  const { context, value } = parseAction({ name, content }, new NoOperationTraceWriter());
  return parsed(name, context.errors.getErrors(), value);
}

function parsed(
  name: string,
  errors: readonly { readonly message: string }[],
  value: TemplateToken | undefined,
): Parsed {
  const problems = [...new Set(errors.map(({ message }) => message))];
  if (problems.length > 0 || !value)
    return { problems: problems.length > 0 ? problems : [`${name} is empty`] };
  const tree = toTree(value);
  return isMapping(tree) ? { tree, problems } : { problems: [`${name} holds no mapping`] };
}

function toTree(token: TemplateToken): Tree {
  if (token instanceof StringToken || token instanceof NumberToken || token instanceof BooleanToken) {
    return token.value;
  }
  if (token instanceof NullToken) return null;
  if (token instanceof BasicExpressionToken) return { expression: token.expression };
  if (token instanceof SequenceToken) {
    return Array.from({ length: token.count }, (_, index) => toTree(token.get(index)));
  }
  if (token instanceof MappingToken) {
    return new Map([...token].map(({ key, value }) => [keyOf(key), toTree(value)]));
  }
  throw new NotModelled(`a ${token.typeName()}`);
}

function keyOf(key: TemplateToken): string {
  if (key instanceof StringToken) return key.value;
  throw new NotModelled(`the key ${key.toString()}`);
}

export function isMapping(tree: Tree | undefined): tree is Mapping {
  return tree instanceof Map;
}

export function isExpression(tree: Tree | undefined): tree is Expression {
  return typeof tree === 'object' && tree !== null && 'expression' in tree;
}

/** The parts of a mapping, or nothing where there is none. */
export function partsOf(tree: Tree | undefined): Mapping {
  return isMapping(tree) ? tree : new Map();
}

/** A text, or a list of texts. */
export function textsOf(tree: Tree | undefined): string[] {
  const list = Array.isArray(tree)
    ? (tree as readonly Tree[])
    : tree === undefined || tree === null
      ? []
      : [tree];
  return list.map((each) => {
    if (typeof each !== 'string') throw new NotModelled(`${JSON.stringify(each)} in the place of a text`);
    return each;
  });
}
