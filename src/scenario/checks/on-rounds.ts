/**
 * The nodes of a graph from which a way leads back to themselves. Linear in the size of the graph.
 *
 * @see Tarjan R. Depth-first search and linear graph algorithms. SIAM J Comput 1972;1:146-160. doi:10.1137/0201010
 */
export function onRounds(graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const reached = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const waiting: { readonly node: string; next: number }[] = [];
  const lower = (node: string, to: number) => lowest.set(node, Math.min(lowest.get(node)!, to));
  const begin = (node: string) => {
    reached.set(node, reached.size);
    lowest.set(node, reached.get(node)!);
    open.push(node);
    isOpen.add(node);
    waiting.push({ node, next: 0 });
  };
  const close = (node: string) => {
    const group = open.splice(open.lastIndexOf(node));
    for (const member of group) {
      isOpen.delete(member);
      if (group.length > 1 || graph.get(member)!.includes(member)) found.add(member);
    }
  };
  for (const start of graph.keys()) {
    if (!reached.has(start)) begin(start);
    for (let at = waiting.at(-1); at !== undefined; at = waiting.at(-1)) {
      const { node } = at;
      const to = graph.get(node)![at.next++];
      if (to === undefined) {
        waiting.pop();
        if (lowest.get(node) === reached.get(node)) close(node);
        const before = waiting.at(-1);
        if (before !== undefined) lower(before.node, lowest.get(node)!);
      } else if (!graph.has(to)) continue;
      else if (!reached.has(to)) begin(to);
      else if (isOpen.has(to)) lower(node, reached.get(to)!);
    }
  }
  return found;
}
