import { unpack } from "./unpack.js";

/** Starts the page's script, which is kept packed; the policy of the page knows both by their hashes. */
async function load(): Promise<void> {
  const script = document.createElement("script");
  script.textContent = await unpack("code");
  document.body.append(script);
}

// A browser that cannot unpack shows the tables, and says so.
if ("DecompressionStream" in window) void load();
