import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { ATTACKS } from "./support/attacks.js";

/** A thread cannot begin with TypeScript on Node 20, so it begins with what reads it. */
const START = `import("tsx/esm/api").then(async ({ register }) => {
  register();
  const { prepareAttack } = await import(${JSON.stringify(new URL("./support/attacks.ts", import.meta.url))});
  const { parentPort, workerData } = await import("node:worker_threads");
  parentPort.postMessage(await prepareAttack(workerData)());
});`;

/** Runs out of memory where one of the readers takes much of it: the code alone takes some 50 MB. */
const LIMITS = { maxOldGenerationSizeMb: 200 };

it.each(Object.keys(ATTACKS))("refuses %s within 200 MB, with what at most is read", async (name) => {
  const worker = new Worker(START, { eval: true, workerData: name, resourceLimits: LIMITS });
  const [said] = await once(worker, "message");
  expect(said).toMatch(/at most \d+|most that is read|longer than the \d+/);
  await worker.terminate();
});
