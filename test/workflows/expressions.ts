// What does an expression come to? GitHub's own evaluator, over contexts that know what they do not have.

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';
import { ensureStatusFunction } from '@actions/workflow-parser/model/converter/if-condition';
import type { DefinitionInfo } from '@actions/workflow-parser/templates/schema/definition-info';
import { NotModelled } from './refusal.ts';
import { isExpression, type Tree } from './syntax.ts';

/** Each by its name, as JSON. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How it stands so far, for `success()` and its like; after a job that was skipped none of them holds. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped';

/** On GitHub these have more than is modelled: what is not there is refused, where GitHub would give something. */
const WATCHED = ['github', 'job', 'runner', 'strategy', 'matrix'];

class Watched extends data.Dictionary {
  readonly name: string;

  constructor(name: string, value: object) {
    super(...Object.entries(value).map(([key, each]) => ({ key, value: toData(each) })));
    this.name = name;
  }

  override get(key: string): data.ExpressionData | undefined {
    const found = super.get(key);
    if (found === undefined) throw new NotModelled(`${this.name}.${key}`);
    return found;
  }
}

function toData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(...Object.entries(value).map(([key, each]) => ({ key, value: toData(each) })));
}

const STATUS_FUNCTIONS = ['success', 'failure', 'cancelled', 'always'] as const;

function statusFunctions(status: Status): Map<string, FunctionDefinition> {
  const says = {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
  };
  return new Map(
    STATUS_FUNCTIONS.map((name) => [
      name,
      {
        name,
        minArgs: 0,
        maxArgs: 0,
        call: () => new data.BooleanData(name === 'always' || says[name]),
      },
    ]),
  );
}

/** Throws for a context or function that is not there, as GitHub's parser does. */
function evaluate(text: string, contexts: Contexts, status?: Status): data.ExpressionData {
  const functions = status === undefined ? new Map<string, FunctionDefinition>() : statusFunctions(status);
  const { tokens } = new Lexer(text).lex();
  const tree = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  const known = Object.entries(contexts).map(([key, value]) => ({
    key,
    value:
      WATCHED.includes(key) && typeof value === 'object' && value !== null
        ? new Watched(key, value)
        : toData(value),
  }));
  return new Evaluator(tree, new data.Dictionary(...known), functions).evaluate();
}

/** The value of what may be an expression. */
export function scalarOf(tree: Tree | undefined, contexts: Contexts): string | number | boolean | null {
  if (tree === undefined || tree === null) return null;
  if (typeof tree !== 'object') return tree;
  if (!isExpression(tree)) throw new NotModelled('a list or a mapping in the place of a value');
  const found = evaluate(tree.expression, contexts);
  if (found.kind === data.Kind.Null) return null;
  if (
    found instanceof data.StringData ||
    found instanceof data.NumberData ||
    found instanceof data.BooleanData
  ) {
    return found.value;
  }
  throw new NotModelled(`\${{ ${tree.expression} }} as a value that is no text`);
}

/** As an input of an action gets it. */
export function textOf(tree: Tree | undefined, contexts: Contexts): string {
  const value = scalarOf(tree, contexts);
  return value === null ? '' : `${value}`;
}

/** Whether a condition holds; one that asks nothing of the status asks for success as well, as on GitHub. */
export function holds(condition: Tree | undefined, contexts: Contexts, status: Status): boolean {
  // The parser takes an expression that is one text for that text, and an empty condition for none.
  const text = isExpression(condition) ? condition.expression : `${condition ?? ''}`.trim() || 'success()';
  const allowed = [...Object.keys(contexts), ...STATUS_FUNCTIONS.map((name) => `${name}(0,0)`)];
  const whole = ensureStatusFunction(text, { allowedContext: allowed } as DefinitionInfo);
  return truthy(evaluate(whole, contexts, status));
}
