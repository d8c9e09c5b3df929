"""Times dominators in igraph or networkx on pairs of numbers, as CPU time of this thread. Prints JSON."""
import array
import json
import sys
import time

library, size, file = sys.argv[1], int(sys.argv[2]), sys.argv[3]
pairs = array.array("i")
with open(file, "rb") as data:
    pairs.frombytes(data.read())
edges = list(zip(pairs[0::2], pairs[1::2]))
root = edges[0][0]

if library == "igraph":
    import igraph

    graph = igraph.Graph(size, edges, directed=True)
    version = igraph.__version__
    run = lambda: graph.dominator(root, mode="out")
else:
    import networkx

    graph = networkx.DiGraph(edges)
    version = networkx.__version__
    run = lambda: networkx.immediate_dominators(graph, root)

start = time.thread_time()
run()
print(json.dumps({"version": version, "ms": 1000 * (time.thread_time() - start)}))
