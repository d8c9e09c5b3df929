import type { Pattern } from "./list-patterns.js";

/**
 * Loads files of the source, and lists the regular expressions that they put together as they are loaded, also where they were
 * before, and while something more is done.
 */
export async function recordPatterns(files: readonly string[], more?: () => unknown): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  const record = (made: RegExp): RegExp => {
    const stack = new Error().stack?.split("\n").slice(2, 5).join("\n") ?? "";
    const file =
      files.find((name) => stack.includes(name)) ??
      (more && /recordPatterns|patterns\.test/.test(stack) ? "here" : undefined);
    if (file !== undefined)
      found.push({ file, text: `new RegExp: ${made}`, literal: { source: made.source, flags: made.flags } });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given) => record(Reflect.construct(target, given) as RegExp),
    apply: (target, _, given) => record(Reflect.construct(target, given) as RegExp),
  });
  try {
    for (const file of files) await import(/* @vite-ignore */ `../../../${file}?again`);
    await more?.();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
