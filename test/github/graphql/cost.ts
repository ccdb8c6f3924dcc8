// What does a query cost, and does every connection say how many of its nodes it wants?
//
// Points and node count: "Rate limits and query limits for the GraphQL API" in GitHub's documentation, with its formula.

import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

const MOST_A_CONNECTION = 100;
const MOST_NODES = 500_000;
const REQUESTS_A_POINT = 100;

export interface PagingFault {
  readonly type: 'MISSING_PAGINATION_BOUNDARIES' | 'EXCESSIVE_PAGINATION' | 'MAX_NODE_LIMIT_EXCEEDED';
  readonly message: string;
}

export interface Cost {
  readonly points: number;
  readonly nodes: number;
  readonly faults: readonly PagingFault[];
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly faults: PagingFault[];
  requests: number;
  nodes: number;
}

export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const walk: Walk = { schema, fragments, variables, faults: [], requests: 0, nodes: 0 };
  const root = schema.getRootType(operation.operation);
  if (root) visit(walk, operation.selectionSet, root, 1);
  if (walk.nodes > MOST_NODES) {
    const message = `This query requests up to ${walk.nodes} possible nodes which exceeds the maximum limit of ${MOST_NODES}.`;
    walk.faults.push({ type: 'MAX_NODE_LIMIT_EXCEEDED', message });
  }
  return {
    points: Math.max(1, Math.round(walk.requests / REQUESTS_A_POINT)),
    nodes: walk.nodes,
    faults: walk.faults,
  };
}

/** `times`: how many objects of this type the query can meet here. */
function visit(walk: Walk, set: SelectionSetNode, type: GraphQLCompositeType, times: number): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = walk.fragments.get(selection.name.value);
      if (fragment)
        visit(walk, fragment.selectionSet, typeNamed(walk, fragment.typeCondition.name.value, type), times);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value;
      visit(walk, selection.selectionSet, name === undefined ? type : typeNamed(walk, name, type), times);
    } else visitField(walk, selection, type, times);
  }
}

function typeNamed({ schema }: Walk, name: string, otherwise: GraphQLCompositeType): GraphQLCompositeType {
  const type = schema.getType(name);
  return isCompositeType(type) ? type : otherwise;
}

function visitField(walk: Walk, field: FieldNode, type: GraphQLCompositeType, times: number): void {
  if (!field.selectionSet || !(isObjectType(type) || isInterfaceType(type))) return;
  const definition = type.getFields()[field.name.value];
  const result = definition && getNamedType(definition.type);
  if (!definition || !isCompositeType(result)) return;
  const isConnection =
    definition.args.some(({ name }) => name === 'first') && result.name.endsWith('Connection');
  let below = times;
  if (isConnection) {
    const size = sizeOf(walk, field);
    const name = field.name.value;
    if (size === undefined && asksForNodes(walk, field.selectionSet)) {
      const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
      walk.faults.push({ type: 'MISSING_PAGINATION_BOUNDARIES', message });
    }
    if (size !== undefined && (size > MOST_A_CONNECTION || size < 0)) {
      const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${MOST_A_CONNECTION} records.`;
      walk.faults.push({ type: 'EXCESSIVE_PAGINATION', message });
    }
    walk.requests += times;
    below = times * (size ?? 1);
    if (size !== undefined) walk.nodes += below;
  }
  visit(walk, field.selectionSet, result, below);
}

function sizeOf({ variables }: Walk, { arguments: args = [] }: FieldNode): number | undefined {
  for (const { name, value } of args) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    const size = number(value, variables);
    if (size !== undefined) return size;
  }
  return undefined;
}

function number(value: ValueNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return undefined;
  const given = variables[value.name.value];
  return typeof given === 'number' ? given : undefined;
}

/** `totalCount` alone is answered without `first`. */
function asksForNodes(walk: Walk, set: SelectionSetNode): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return ['nodes', 'edges', 'pageInfo'].includes(selection.name.value);
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection;
    return fragment !== undefined && asksForNodes(walk, fragment.selectionSet);
  });
}
