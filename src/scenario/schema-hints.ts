import { z } from 'zod';
import type { Path } from './diagnostic.ts';

type Node = Readonly<Record<string, unknown>>;

/** What a schema says about one place: the names that fit there, and what the place is for. */
export interface Hint {
  readonly names: readonly string[];
  readonly description: string | undefined;
}

const made = new WeakMap<z.ZodType, Node>();

/** Looks a place up in a schema's JSON form, for the words of a message. */
export function hintAt(schema: z.ZodType, path: Path): Hint {
  const root = made.get(schema) ?? z.toJSONSchema(schema, { io: 'input' });
  made.set(schema, root);
  let nodes = branches(root, root);
  for (const step of path)
    nodes = nodes.flatMap((node) => childrenOf(node, step)).flatMap((node) => branches(root, node));
  return {
    names: [...new Set(nodes.flatMap((node) => Object.keys((node['properties'] ?? {}) as Node)))],
    description: nodes.map((node) => node['description']).find((words) => typeof words === 'string'),
  };
}

/** The node itself, what it refers to and each way it can be. */
function branches(root: Node, node: Node): Node[] {
  const reference = typeof node['$ref'] === 'string' ? resolve(root, node['$ref']) : undefined;
  const inner = [
    ...list(node['anyOf']),
    ...list(node['allOf']),
    ...(reference === undefined ? [] : [reference]),
  ];
  return [node, ...inner.flatMap((part) => branches(root, part))];
}

function resolve(root: Node, reference: string): Node | undefined {
  const steps = reference.split('/').slice(1);
  return steps.reduce<Node | undefined>((node, step) => node?.[step] as Node | undefined, root);
}

function childrenOf(node: Node, step: string | number): Node[] {
  if (typeof step === 'number') {
    const exact = list(node['prefixItems'])[step];
    return exact !== undefined ? [exact] : isNode(node['items']) ? [node['items']] : [];
  }
  const properties = (node['properties'] ?? {}) as Node;
  if (Object.hasOwn(properties, step)) return [properties[step] as Node];
  return isNode(node['additionalProperties']) ? [node['additionalProperties']] : [];
}

function list(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
