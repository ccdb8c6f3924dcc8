// A GraphQL request from its body to its answer: checked against GitHub's schema, priced, executed by graphql-js, errors in GitHub's words.

import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLFieldResolver,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Answer } from '../rest/call.ts';
import { connectionModel, edgeModel, pageInfoModel } from './connection.ts';
import { type Context, Declined, type Model, type Models, Unmodelled } from './context.ts';
import { type Cost, costOf } from './cost.ts';
import { eventModels } from './models-event.ts';
import { gitModels } from './models-git.ts';
import { issueModels } from './models-issue.ts';
import { peopleModels } from './models-people.ts';
import { pullModels } from './models-pull.ts';
import { rootModels } from './models-root.ts';
import { checkDocument, githubSchema } from './schema.ts';
import { typeOf } from './types.ts';

const models: Models = {
  ...rootModels,
  ...peopleModels,
  ...gitModels,
  ...issueModels,
  ...pullModels,
  ...eventModels,
  PageInfo: pageInfoModel,
};

const found = new Map<string, Model | undefined>();

function modelOf(type: string): Model | undefined {
  if (!found.has(type)) found.set(type, models[type] ?? generic(type));
  return found.get(type);
}

function generic(type: string): Model | undefined {
  if (type.endsWith('Connection')) return connectionModel;
  return type.endsWith('Edge') ? edgeModel : undefined;
}

const resolveField: GraphQLFieldResolver<unknown, Context> = (
  source,
  args,
  context,
  { parentType, fieldName },
) => {
  const resolve = modelOf(parentType.name)?.[fieldName];
  if (!resolve) throw new Unmodelled(`GraphQL: ${parentType.name}.${fieldName} is not modelled`);
  return resolve(source as never, args as never, context);
};

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

export interface Prepared {
  readonly request: GraphqlRequest;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly cost: Cost;
}

/** Says what is wrong with a request, in an answer and in words for the referee. */
export interface Unprepared {
  readonly answer: Answer;
  readonly problems: readonly string[];
}

const said = (errors: readonly object[], data?: unknown): Answer => ({
  status: 200,
  body: data === undefined ? { errors } : { data, errors },
});

export function prepare(body: unknown): Prepared | Unprepared {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string' || query === '') {
    const message = 'A query attribute must be specified and must be a string.';
    return { answer: said([{ message }]), problems: [`GraphQL: ${message}`] };
  }
  const request: GraphqlRequest = {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
  const { document, errors } = checkDocument(query);
  if (!document || errors.length > 0) {
    return { answer: said(errors.map(shown)), problems: errors.map(({ message }) => `GraphQL: ${message}`) };
  }
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(
    ({ name }) => operations.length === 1 || name?.value === request.operationName,
  );
  if (!operation) {
    const message = 'An operation name is required';
    return { answer: said([{ message }]), problems: [`GraphQL: ${message}`] };
  }
  const unknown = Object.keys(request.variables).filter(
    (name) => !operation.variableDefinitions?.some(({ variable }) => variable.name.value === name),
  );
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(fragments.map((each): [string, FragmentDefinitionNode] => [each.name.value, each]));
  const cost = costOf(githubSchema(), operation, byName, withDefaults(operation, request.variables));
  const problems = [
    ...unknown.map((name) => `GraphQL: the operation declares no variable $${name}`),
    ...cost.faults.map(({ message }) => `GraphQL: ${message}`),
  ];
  if (cost.faults.length > 0) return { answer: said([...cost.faults], null), problems };
  // GitHub takes variables that nobody declared without a word; the referee does not.
  if (unknown.length > 0) return { answer: said(problems.map((message) => ({ message }))), problems };
  return { request, document, operation, cost };
}

function withDefaults(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }): [string, unknown][] =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

function shown(error: GraphQLError): object {
  const { message, locations, path, originalError } = error;
  return {
    ...(originalError instanceof Declined ? { type: originalError.type } : {}),
    ...(path ? { path } : {}),
    ...(locations ? { locations } : {}),
    message,
  };
}

export interface Executed {
  readonly answer: Answer;
  /** What the client asked that GitHub would refuse, and what the stand-in could not answer. */
  readonly problems: readonly string[];
  /** A resolver threw. */
  readonly crashes: readonly string[];
}

/** Resolvers answer at once, so the execution does too. */
export function run({ request, document }: Prepared, context: Context): Executed {
  const result = execute({
    schema: githubSchema(),
    document,
    contextValue: context,
    variableValues: request.variables,
    operationName: request.operationName,
    fieldResolver: resolveField,
    typeResolver: (value) => typeOf(value as { kind: string }),
  });
  if (result instanceof Promise) throw new Error('a resolver returned a promise');
  if (!('data' in result)) {
    // Variables of a wrong type: nothing was executed.
    const errors = (result as { errors?: readonly GraphQLError[] }).errors ?? [];
    return {
      answer: said(errors.map(shown)),
      problems: errors.map(({ message }) => `GraphQL: ${message}`),
      crashes: [],
    };
  }
  const { data, errors = [] } = result as { data: unknown; errors?: readonly GraphQLError[] };
  if (errors.length === 0) return { answer: { status: 200, body: { data } }, problems: [], crashes: [] };
  const unmodelled = errors.filter(({ originalError }) => originalError instanceof Unmodelled);
  const unexpected = errors.filter(
    ({ originalError }) => !(originalError instanceof Unmodelled) && !(originalError instanceof Declined),
  );
  if (unmodelled.length > 0 || unexpected.length > 0) {
    return {
      answer: { status: unmodelled.length > 0 ? 501 : 502, body: { errors: errors.map(shown) } },
      problems: unmodelled.map(({ message }) => message),
      crashes: unexpected.map(
        ({ message, originalError, path }) =>
          `GraphQL ${path?.join('.')}: ${originalError?.stack ?? message}`,
      ),
    };
  }
  return { answer: said(errors.map(shown), data), problems: [], crashes: [] };
}
