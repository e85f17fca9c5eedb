/** Circles in a graph: for every group of nodes that reach each other, one way round, from its first node back to it. */
export function findCircles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  return [...edges.keys()].sort().flatMap((start) => {
    if (done.has(start)) return [];
    const circle = findWayBack(start, edges);
    if (!circle) return [];
    const group = [...reachable(start, edges)].filter((node) => reachable(node, edges).has(start));
    for (const node of group) done.add(node);
    return [circle];
  });
}

/** The shortest way from a node to itself. */
function findWayBack(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  const ways = [[start]];
  for (const way of ways) {
    for (const next of edges.get(way.at(-1) ?? "") ?? []) {
      if (next === start) return [...way, start];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

function reachable(start: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (const node of waiting) {
    for (const next of edges.get(node) ?? []) {
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return seen;
}
