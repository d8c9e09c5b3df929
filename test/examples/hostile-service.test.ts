import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { installPackage } from "../package/support/install-package.js";

// The service as a process of its own, as its users run it, with clients that mean it no good.
const examples = fileURLToPath(new URL("../../examples", import.meta.url));
const small = readFileSync(join(examples, "web/theory.json"), "utf8");
const TRACE = "/trace?from=planting&to=shade";

/** Rings of twelve nodes that all lead to one another, and to all of the next ring: exact counts take a long time. */
function makeRings(count: number): { readonly body: string; readonly path: string } {
  const twelve = Array.from({ length: 12 }, (_, i) => i);
  const links = Array.from({ length: count }, (_, ring) =>
    twelve.flatMap((i) => [
      ...twelve.filter((j) => j !== i).map((j) => ({ from: `${ring}-${i}`, to: `${ring}-${j}` })),
      ...(ring + 1 < count ? [{ from: `${ring}-${i}`, to: `${ring + 1}-${i}` }] : []),
    ]),
  ).flat();
  const ids = Array.from({ length: count }, (_, ring) => twelve.map((i) => `${ring}-${i}`)).flat();
  const body = JSON.stringify({
    format: "theory-of-change/1",
    id: "rings",
    title: "Rings",
    language: "en",
    interventions: { start: { title: "Start" } },
    outcomes: Object.fromEntries(ids.map((id) => [id, { title: id }])),
    links: [{ from: "start", to: "0-0" }, ...links],
  });
  return { body, path: `/trace?from=start&to=${count - 1}-0` };
}

/** What the service takes from anyone. */
const hostile = makeRings(136);
/** Ten times as much, so that an answer takes far longer than the deadline on any machine. */
const endless = makeRings(1360);

let folder: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join((await installPackage()).home, "hostile-"));
  cpSync(join(examples, "service"), folder, { recursive: true });
}, 300_000);
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the service as a process, with some limits or as it is. */
async function start(limits?: object) {
  const file = join(folder, limits === undefined ? "service.mjs" : "limited.mjs");
  if (limits !== undefined) {
    writeFileSync(
      file,
      `import { createService } from "./service.mjs";
       const clientOf = ({ headers, socket }) => headers["x-client"] ?? socket.remoteAddress;
       const server = createService({ clientOf, ...${JSON.stringify(limits).replaceAll("null", "Infinity")} });
       server.on("request", (request) => request.on("end", () => console.log("Read a request")));
       server.listen(0, "127.0.0.1", () => console.log("Listening at http://127.0.0.1:" + server.address().port));
       process.once("SIGTERM", () => server.close());`,
    );
  }
  const child = spawn(process.execPath, [file], { env: { ...process.env, PORT: "0" }, stdio: ["ignore", "pipe", 2] });
  started.push(child);
  const lines = createInterface(child.stdout!);
  const [line] = (await once(lines, "line")) as [string];
  const address = line.replace("Listening at ", "");
  return {
    child,
    lines,
    address,
    async post(path: string, body: string, signal?: AbortSignal, client = "other") {
      const headers = { "content-type": "application/json", "x-client": client };
      const response = await fetch(address + path, { method: "POST", body, headers, signal: signal ?? null });
      const type = response.headers.get("content-type");
      expect(type).toBe(response.ok ? "application/json" : "application/problem+json");
      return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
    },
  };
}

test("is asked what a client may well ask", () => {
  expect(hostile.body.length).toBeGreaterThan(600_000);
  expect(hostile.body.length).toBeLessThan(1_000_000);
});

test("answers as far as the budget goes, and says that it is not all", async () => {
  const { post } = await start();
  const { status, answer } = await post(hostile.path, hostile.body);
  expect(status).toBe(200);
  expect(answer).toMatchObject({ countIsExact: false, truncated: true });
  expect(answer["unfinished"]).toContain("count");
  const { answer: easy } = await post(TRACE, small);
  expect(easy).toMatchObject({ count: 1, countIsExact: true });
  expect(easy).not.toHaveProperty("unfinished");
}, 120_000);

describe("with a question that takes longer than there is time", () => {
  // No budget, so that only the deadline ends it.
  const limits = { threads: 2, waiting: 4, steps: Infinity, bytes: 10_000_000 };

  test("answers the others meanwhile, ends the thread, and goes on", async () => {
    const { post } = await start({ ...limits, milliseconds: 2000 });
    const settled: string[] = [];
    const note = async (name: string, asked: Promise<{ status: number; answer: Record<string, unknown> }>) => {
      const found = await asked;
      settled.push(name);
      return found;
    };
    const hard = note("hard", post(endless.path, endless.body, undefined, "hostile"));
    for (let i = 0; i < 5; i++) expect(await note("easy", post(TRACE, small))).toMatchObject({ status: 200 });
    expect(await hard).toMatchObject({
      status: 504,
      answer: { status: 504, title: "Gateway Timeout", detail: expect.stringContaining("longer than 2000 ms") },
    });
    expect(settled).toEqual(["easy", "easy", "easy", "easy", "easy", "hard"]);
    // As many more as there are threads: each has been replaced.
    expect(
      (await Promise.all([post(endless.path, endless.body), post(endless.path, endless.body)])).map(
        ({ status }) => status,
      ),
    ).toEqual([504, 504]);
    expect(await post(TRACE, small)).toMatchObject({ status: 200 });
  }, 120_000);

  test("refuses at once what it has no room for", async () => {
    const { post } = await start({ ...limits, threads: 1, waiting: 1, milliseconds: 3000 });
    const answers = await Promise.all([
      post(endless.path, endless.body),
      post(endless.path, endless.body),
      post(endless.path, endless.body),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([503, 504, 504]);
    const refused = answers.find(({ status }) => status === 503);
    expect(refused?.answer["detail"]).toContain("1 of your requests wait already");
    expect((await post(TRACE, small)).status).toBe(200);
  }, 120_000);

  test("stops the work when the client hangs up", async () => {
    // Without a deadline: the only thread is free again only because the work was stopped.
    const { post } = await start({ ...limits, threads: 1, milliseconds: 2_000_000 });
    const gone = new AbortController();
    const hard = post(endless.path, endless.body, gone.signal);
    const easy = post(TRACE, small);
    gone.abort();
    await expect(hard).rejects.toThrow();
    expect((await easy).status).toBe(200);
    expect((await post(TRACE, small)).status).toBe(200);
  }, 120_000);

  test("is not ended by a theory that takes more memory than a thread may have", async () => {
    const { post } = await start({ ...limits, threads: 1, megabytes: 12, milliseconds: 60_000 });
    const found = await post("/review", endless.body);
    expect(found).toMatchObject({ status: 500, answer: { detail: expect.stringContaining("went wrong") } });
  }, 120_000);
});

test("answers others within a tenth of a second, whatever one client asks", async () => {
  const { address, post } = await start({
    steps: Infinity,
    bytes: 10_000_000,
    milliseconds: 30_000,
    threads: 2,
    waiting: 4,
  });
  const asked = Array.from({ length: 7 }, () => post(endless.path, endless.body, undefined, "hostile"));
  const load = await autocannon({
    url: address + TRACE,
    method: "POST",
    body: small,
    headers: { "content-type": "application/json", "x-client": "other" },
    connections: 1,
    duration: 8,
  });
  expect({ errors: load.errors, refused: load.non2xx }).toEqual({ errors: 0, refused: 0 });
  expect(load.requests.total).toBeGreaterThan(50);
  // The median, as the tests beside this one take turns on the same processors.
  expect(load.latency.p50).toBeLessThan(100);
  // The hostile client has not been answered meanwhile, but for what it was refused.
  const settled = await Promise.all(asked.map((one) => Promise.race([one.then(({ status }) => status), wait(0)])));
  expect(settled.filter((status) => status !== undefined && status !== 503)).toEqual([]);
  expect(settled).toContain(503);
  expect(settled).toContain(undefined);
  for (const one of asked) one.catch(() => undefined);
}, 120_000);

test("answers what was asked before it stops, and ends", async () => {
  const { child, lines, post } = await start({ threads: 1, steps: Infinity, bytes: 10_000_000, milliseconds: 2000 });
  const ended = once(child, "exit");
  // The signal comes when both requests have been read: one is being answered, the other waits for the thread.
  let hasRead = once(lines, "line");
  const hard = post(endless.path, endless.body);
  await hasRead;
  hasRead = once(lines, "line");
  const behind = post(TRACE, small);
  await hasRead;
  child.kill("SIGTERM");
  expect(await hard).toMatchObject({ status: 504 });
  expect([200, 504]).toContain((await behind).status);
  await ended;
  expect(child.exitCode).toBe(0);
  await expect(post(TRACE, small)).rejects.toThrow();
}, 120_000);
