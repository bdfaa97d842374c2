/**
 * Strongly connected components (Tarjan 1972), each after those it depends on. `dependencies[v]` are the vertices v depends on.
 * Iterative, because a chain of thousands of items must not exhaust the stack.
 */
export function stronglyConnected(dependencies: readonly (readonly number[])[]): number[][] {
  const count = dependencies.length;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const onStack = new Uint8Array(count);
  const next = new Int32Array(count);
  const stack: number[] = [];
  const path: number[] = [];
  const components: number[][] = [];
  let visited = 0;
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    path.push(root);
    while (path.length > 0) {
      const vertex = path[path.length - 1]!;
      if (order[vertex] === -1) {
        order[vertex] = low[vertex] = visited++;
        stack.push(vertex);
        onStack[vertex] = 1;
      }
      const edges = dependencies[vertex]!;
      let descended = false;
      while (next[vertex]! < edges.length) {
        const target = edges[next[vertex]!]!;
        next[vertex]!++;
        if (order[target] === -1) {
          path.push(target);
          descended = true;
          break;
        }
        if (onStack[target]) low[vertex] = Math.min(low[vertex]!, order[target]!);
      }
      if (descended) continue;
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[vertex]!);
      if (low[vertex] !== order[vertex]) continue;
      const component: number[] = [];
      let member: number;
      do {
        member = stack.pop()!;
        onStack[member] = 0;
        component.push(member);
      } while (member !== vertex);
      components.push(component.reverse());
    }
  }
  return components;
}

/** The shortest cycle's vertices through `from`, following only `dependencies` inside the component. */
export function cycleThrough(from: number, dependencies: (vertex: number) => readonly number[]): number[] {
  const cameFrom = new Map<number, number>();
  const queue = [from];
  for (const vertex of queue) {
    for (const target of dependencies(vertex)) {
      if (target === from) {
        const cycle = [vertex];
        for (let at = vertex; at !== from;) {
          at = cameFrom.get(at)!;
          cycle.push(at);
        }
        return cycle.reverse();
      }
      if (!cameFrom.has(target)) {
        cameFrom.set(target, vertex);
        queue.push(target);
      }
    }
  }
  return [from];
}
