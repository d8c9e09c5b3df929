import type { Page } from "playwright-core";

const ACTIONS = ["click", "press", "check", "uncheck", "fill", "selectOption"] as const;
const known = new WeakSet<object>();

type Action = (this: unknown, ...given: unknown[]) => Promise<unknown>;

/**
 * Lets a test go on after a click or a key only when the page has shown what it set off: a page changes its address, and hears
 * of that a task later, between which a test on a busy machine could look.
 */
export function awaitEffects(page: Page): void {
  const locators = Object.getPrototypeOf(page.locator("body"));
  // Once for all pages.
  if (!known.has(locators)) {
    known.add(locators);
    for (const action of ACTIONS) wrap(locators, action, (locator) => locator.page());
  }
  wrap(page.keyboard, "press", () => page);
}

function wrap<T extends object>(owner: T, action: keyof T, pageOf: (one: { page(): Page }) => Page): void {
  const act = owner[action] as Action;
  const settled: Action = async function (...given) {
    const result = await act.apply(this, given);
    // One that the action has closed or left has nothing to show.
    await pageOf(this as { page(): Page })
      .evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
      .catch(() => undefined);
    return result;
  };
  owner[action] = settled as T[keyof T];
}
