import { spawnSync } from "node:child_process";

/** The graph libraries for Python that results are set beside, where they are installed. */
export const PEERS = ["igraph", "networkx"] as const;
/** One of {@link PEERS}. */
export type Peer = (typeof PEERS)[number];

/** A Python that can import a library. */
export function findPython(library: Peer): string | undefined {
  const candidates = [process.env["BENCH_PYTHON"], "python3", "/usr/bin/python3"].filter((one) => one !== undefined);
  return candidates.find((python) => spawnSync(python, ["-c", `import ${library}`], { stdio: "ignore" }).status === 0);
}

/** What to do about those that are missing. */
export const HOW_TO_INSTALL = `Debian and Ubuntu: apt-get install python3-igraph python3-networkx
Elsewhere: python3 -m pip install igraph networkx
A Python of your own: BENCH_PYTHON=/path/to/python npm run bench`;
