import { expect } from "vitest";

/** Compares what a command printed with what a document shows, where three dots on a line, or for a size, stand for anything. */
export function expectOutput(printed: string, shown: string): void {
  let rest = printed;
  const parts = shown.split(/^…$|(?<=\()…(?= kB\))/m).map((part) => part.trim());
  for (const part of parts.filter((text) => text !== "")) {
    expect(rest).toContain(part);
    rest = rest.slice(rest.indexOf(part) + part.length);
  }
  if (parts.length === 1) expect(rest.trim()).toBe("");
}
