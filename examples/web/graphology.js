// What theory-of-change imports from graphology, from the script that the page has loaded.
export const { DirectedGraph } = globalThis.graphology;
