/** Nested data as an LMS's run-time gives it, as element -> value. */
export function elementsOf(tree: unknown, prefix = ''): Record<string, string> {
  if (typeof tree !== 'object' || tree === null)
    return prefix === '' || tree === undefined ? {} : { [prefix]: String(tree) };
  return Object.assign(
    {},
    ...Object.entries(tree).map(([name, value]) =>
      elementsOf(value, prefix === '' ? name : `${prefix}.${name}`),
    ),
  ) as Record<string, string>;
}

interface Tree {
  [name: string]: Tree | string;
}

/** The nested data below one name. */
export function treeOf(elements: Readonly<Record<string, string>>, root: string): Tree {
  const tree: Tree = {};
  for (const [element, value] of Object.entries(elements)) {
    const [first, ...names] = element.split('.');
    const last = names.pop();
    if (first !== root || last === undefined) continue;
    let here = tree;
    for (const name of names) {
      const next = (here[name] ??= {});
      if (typeof next === 'string') break;
      here = next;
    }
    here[last] = value;
  }
  return tree;
}
