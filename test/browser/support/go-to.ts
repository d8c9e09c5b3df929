import type { Page } from "playwright-core";

/** Changes what is chosen, as a deep link does, and waits until it is shown. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((done) => {
        if (location.hash === to) return done();
        // After the listener of the page, which was there before.
        addEventListener("hashchange", () => done(), { once: true });
        location.hash = to;
      }),
    hash,
  );
}
