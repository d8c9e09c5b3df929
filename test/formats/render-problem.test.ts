import { describe, expect, it } from "vitest";
import { renderProblem } from "../../src/formats/render-problem.js";
import type { Position } from "../../src/theory/problem.js";

const show = (text: string, position: Position, message = "wrong.") =>
  renderProblem({ message, position }, { file: "f.yaml", text });

describe("renderProblem", () => {
  it("points at the place", () => {
    expect(show("one\ntwo: three\nfour", { line: 2, column: 6 })).toBe(
      ["f.yaml:2:6: wrong.", "  2 | two: three", "    |      ^"].join("\n"),
    );
  });

  it.each([
    ["a file", { file: "f.yaml" }, "f.yaml: wrong."],
    ["nothing else", {}, "wrong."],
  ])("does with %s", (_, options, line) => expect(renderProblem({ message: "wrong." }, options)).toBe(line));

  it("leaves the line out where the text is not given or has no such line", () => {
    const position = { line: 9, column: 1 };
    expect(renderProblem({ message: "wrong.", position }, { file: "f" })).toBe("f:9:1: wrong.");
    expect(show("one line", position)).toBe("f.yaml:9:1: wrong.");
  });

  it.each(["\n", "\r\n", "\r"])("counts lines that end in %j", (end) => {
    expect(show(["a", "b", "c"].join(end), { line: 3, column: 1 })).toContain("  3 | c\n    | ^");
  });

  it("points past the end of the line and at an empty line", () => {
    expect(show("ab", { line: 1, column: 3 })).toContain("  1 | ab\n    |   ^");
    expect(show("a\n\nb", { line: 2, column: 1 })).toContain("  2 |\n    | ^");
  });

  it("cuts a long line around the place", () => {
    const line = `${"x".repeat(500)}HERE${"y".repeat(500)}`;
    const [, quoted = "", caret = ""] = show(line, { line: 1, column: 501 }).split("\n");
    expect(quoted.length).toBeLessThan(110);
    expect(quoted.slice(caret.indexOf("^")).startsWith("HERE")).toBe(true);
    expect(quoted).toMatch(/\| …x+HEREy+…$/);
  });

  it("shows tabs as arrows and keeps the caret under wide characters", () => {
    expect(show("\tkey: 1", { line: 1, column: 2 })).toContain("  1 | →key: 1\n    |  ^");
    expect(show("漢字: x", { line: 1, column: 5 })).toContain("  1 | 漢字: x\n    |       ^");
  });

  it("sends no control characters on", () => {
    const shown = show("a: \u001b[31m", { line: 1, column: 4 }, "found \u001b[2J\nhere.");
    expect(shown).toBe(["f.yaml:1:4: found ␛[2J here.", "  1 | a: ␛[31m", "    |    ^"].join("\n"));
    expect(renderProblem({ message: "no." }, { file: "\u001b]0;x\u0007.yaml" })).toBe("␛]0;x␇.yaml: no.");
  });

  it("passes over a byte order mark", () => {
    expect(show("\uFEFFid: x", { line: 1, column: 2 })).toContain("  1 |  id: x\n    |  ^");
  });
});
