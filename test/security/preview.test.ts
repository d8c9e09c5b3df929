import { request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createPreview, type Preview } from "../../src/cli/report/preview.js";

let preview: Preview;
beforeAll(async () => {
  preview = await createPreview(0, "en");
  preview.show("<!doctype html><p>A theory</p>");
});
afterAll(() => preview.close());

const portOf = () => Number(new URL(preview.address).port);

/** The status of an answer to a path as it is, which may be no address. */
const ask = (path: string, headers: { readonly [name: string]: string } = {}) =>
  new Promise<number>((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: portOf(), path, headers, agent: false }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    asked.on("error", reject).end();
  });

it.each(["//", "//[", "/..%2f", "/%", "/a", "/?", "//x@:99999999/"])(
  "answers what is no address of it: %s",
  async (path) => {
    expect([200, 404]).toContain(await ask(path));
    expect(await ask("/")).toBe(200);
  },
);

it("tells no page of elsewhere, whatever name it has given this machine", async () => {
  expect(await ask("/", { host: "evil.example" })).toBe(403);
  expect(await ask("/", { host: "127.0.0.1.evil.example" })).toBe(403);
});

it("outlives what is no request at all", async () => {
  await new Promise((resolve) => {
    const socket = connect(portOf(), "127.0.0.1", () => socket.end("\u0000\r\n\r\n"));
    socket.on("error", () => undefined).on("close", resolve);
    socket.resume();
  });
  expect(await ask("/")).toBe(200);
});
