/** A mark (1) for each of some nodes. */
export function markNodes(size: number, nodes: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(size);
  for (const node of nodes) marks[node] = 1;
  return marks;
}
