import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installPackage } from "../package/support/install-package.js";

// The service as it stands in the examples, with the package as a stranger receives it.
const examples = fileURLToPath(new URL("../../examples", import.meta.url));
const json = readFileSync(join(examples, "web/theory.json"), "utf8");
const yaml = readFileSync(join(examples, "handwashing/theory.yaml"), "utf8");
let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join((await installPackage()).home, "service-"));
  cpSync(join(examples, "service"), folder, { recursive: true });
  const { createService } = await import(pathToFileURL(join(folder, "service.mjs")).href);
  server = createService({ bytes: 100_000, paths: 20, arrival: 1000, milliseconds: 60_000 });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 300_000);
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is read here of an answer. */
interface Answer {
  readonly detail: string;
  readonly problems: readonly object[];
  readonly summary: { readonly byVerdict: object };
  readonly findings: readonly { readonly code: string }[];
  readonly count: string;
  readonly paths: readonly { readonly nodes: readonly string[] }[];
  readonly noRoute?: object;
}

async function post(path: string, body: string | Uint8Array, type = "application/json", method = "POST") {
  const init = method === "POST" ? { body } : {};
  const response = await fetch(address + path, { method, ...init, headers: { "content-type": type } });
  const answer = (await response.json()) as Answer;
  if (!response.ok) {
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(answer).toMatchObject({ type: "about:blank", title: response.statusText, status: response.status });
  }
  return { status: response.status, answer };
}

test("reviews a theory in JSON", async () => {
  const { status, answer } = await post("/review?asOf=2026-05", json);
  expect(status).toBe(200);
  expect(answer.summary.byVerdict).toMatchObject({ untested: 1, challenged: 1 });
  expect(answer.findings.map(({ code }) => code)).toContain("untested");
});

test("traces a theory in YAML", async () => {
  const { status, answer } = await post(
    "/trace?from=lessons&to=less-diarrhoea",
    yaml,
    "application/yaml; charset=utf-8",
  );
  expect(status).toBe(200);
  expect(answer).toMatchObject({ theory: "handwashing", count: 1, truncated: false });
  expect(answer.paths[0]?.nodes).toEqual(expect.arrayContaining(["lessons", "less-diarrhoea"]));
});

test("says why there is no route", async () => {
  const { status, answer } = await post("/trace?from=cooler-homes&to=shade", json);
  expect({ status, count: answer.count }).toEqual({ status: 200, count: 0 });
  expect(answer.noRoute).toBeDefined();
});

describe("refuses, with what to do", () => {
  test.each([
    ["another address", 404, "/reviews", json, "There is no /reviews; there are /review, /trace."],
    ["a name that objects have", 404, "/constructor", json, "There is no /constructor"],
    ["no ids", 400, "/trace", json, "Say from and to"],
    ["an id that is not there", 400, "/trace?from=plantin&to=shade", json, 'Did you mean "planting"?'],
    ["a date that is none", 400, "/review?asOf=soon", json, 'asOf: expected a date; found "soon".'],
    ["more paths than it lists", 400, "/trace?from=planting&to=shade&limit=21", json, "a whole number up to 20"],
    ["half a path", 400, "/trace?from=planting&to=shade&limit=0.5", json, "a whole number up to 20"],
    ["no theory", 422, "/review", "{}", "This is not a theory."],
    ["broken JSON", 422, "/review", "{", "This is not a theory."],
    ["nothing", 422, "/review", "", "This is not a theory."],
    ["too much", 413, "/review", " ".repeat(100_001), "at most 100000 bytes"],
    ["other bytes than UTF-8", 400, "/review", new Uint8Array([0xff, 0xfe, 0x7b]), "not in UTF-8"],
  ])("%s", async (_, status, path, body, message) => {
    const found = await post(path, body);
    expect(found.status).toBe(status);
    expect(found.answer.detail).toContain(message);
  });

  test("with the place of each problem", async () => {
    const { answer } = await post("/review", json.replace('"to": "shade"', '"to": "shde"'));
    expect(answer.problems[0]).toMatchObject({ code: "unknown-id", suggestion: "shade", position: { line: 12 } });
  });
  test("another type, another method", async () => {
    expect(await post("/review", json, "text/html")).toMatchObject({ status: 415 });
    expect(await post("/review", "", "application/json", "GET")).toMatchObject({ status: 405 });
  });
});

test("gives up on who does not go on, and is there for the next", async () => {
  const status = await new Promise((resolve) => {
    const slow = request(`${address}/review`, { method: "POST", headers: { "content-type": "application/json" } });
    slow.on("response", (response) => resolve(response.statusCode));
    slow.on("error", () => resolve("closed"));
    slow.write("{");
  });
  expect([408, "closed"]).toContain(status);
  expect((await post("/review", json)).status).toBe(200);
}, 60_000);
