import { expect, test } from "vitest";
import { describeDifference } from "./golden.js";

const tell = (page: string, kept: string) => describeDifference(page, kept, "page.md").split("\n").slice(0, 3);

test("a page that differs from the one that is kept is told by where it first does", () => {
  expect(tell("a\nbx\nc", "a\nby\nc")).toEqual([
    "The page is not the one that is kept in page.md. The first difference is in line 2:",
    "kept: by",
    "now:  bx",
  ]);
  expect(tell("a", "a\nb").slice(1)).toEqual(["kept: b", "now:  (the page has ended)"]);
  expect(tell("a\nb", "a").slice(1)).toEqual(["kept: (the page has ended)", "now:  b"]);
});

test("and in few letters, however long its lines are", () => {
  const message = describeDifference(`${"x".repeat(1e6)}1${"y".repeat(1e6)}`, `${"x".repeat(1e6)}2`, "page.md");
  expect(message).toMatch(/^kept: …x{50}2$/m);
  expect(message).toMatch(/^now: {2}…x{50}1y{149}…$/m);
});
