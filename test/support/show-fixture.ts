import type { Fixture } from "./read-fixture.js";

/** Shows a slip as the documents do: each line with an error, the place underlined, what is said, and what is thrown. */
export function showFixture({ errors, lines, text, thrown, found }: Fixture): string {
  const all = text.split("\n");
  const said = errors.map(({ at, message }, i) => {
    const line = all[lines[i]! - 1]!.trim();
    const start = line.indexOf(at);
    const [word] = /^(?:"[^"]*"|[\w-]+|\{)/.exec(at)!;
    return [line, `${" ".repeat(start)}${"~".repeat(word.length)}`, message].join("\n");
  });
  return [
    ...said,
    ...thrown.map((message) => `at run time: ${message}`),
    ...found.map((message) => `in a review: ${message}`),
  ].join("\n");
}
