import { createCache } from "../../theory/cache.js";
import { findComponents } from "../components.js";
import type { Digraph } from "../digraph.js";
import { orderNodes } from "../order.js";
import type { Arrangement } from "./sweep-routes.js";

/** The arrangement of a graph, found the first time it is asked for and kept as long as the graph is. */
export function getArrangement(index: Digraph): Arrangement {
  return arrangementOf(index);
}

const arrangementOf = /* @__PURE__ */ createCache(arrange);

function arrange(index: Digraph): Arrangement {
  const { nodes, inRing } = orderNodes(index);
  let known: Int32Array | undefined;
  const places = () => {
    if (known !== undefined) return known;
    known = new Int32Array(index.size);
    for (let place = 0; place < nodes.length; place++) known[nodes[place]!] = place;
    return known;
  };
  return { nodes, places, inRing, ...(inRing.includes(1) && { rings: findComponents(index).of }) };
}
