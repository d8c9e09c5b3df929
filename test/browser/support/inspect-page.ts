import type { Page } from "playwright-core";

/** What is wrong with how a page is laid out, in words; each function looks at the page as it stands. */

/** The boxes of the diagram that lie over each other, and the texts that are cut off. */
export function listCollisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>("button.box")];
    const nameOf = (box: HTMLElement) => box.innerText.slice(0, 40);
    const rects = boxes.map((box) => box.getBoundingClientRect());
    const overlaps = boxes.flatMap((box, i) =>
      boxes.slice(i + 1).flatMap((other, j) => {
        const [a, b] = [rects[i]!, rects[i + 1 + j]!];
        const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        return isApart ? [] : [`${nameOf(box)} lies over ${nameOf(other)}`];
      }),
    );
    const cut = boxes.filter((box) => {
      const name = box.querySelector(".name")!;
      // A long text ends after six lines, on purpose; what does not fit its box is cut by mistake.
      return box.scrollHeight > box.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1;
    });
    return [...overlaps, ...cut.map((box) => `${nameOf(box)} is cut off`)];
  });
}

/** The elements that stick out of the page to the right, outside what scrolls by itself. */
export function listOverflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      if (element.closest(".scroller, .vh, .defs, .skips, thead")) return false;
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1;
    });
    const found = wide.slice(0, 5).map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide on ${clientWidth}`, ...found] : found;
  });
}

/** What can be pressed and is smaller than 24 pixels in a direction. */
export function listSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")].flatMap((element) => {
      if (!element.checkVisibility() || element.closest(".skips, thead")) return [];
      const { width, height } = element.getBoundingClientRect();
      const isSmall = width < 23.9 || height < 23.9;
      return isSmall ? [`${element.tagName} ${element.innerText.slice(0, 40)}: ${width} × ${height}`] : [];
    }),
  );
}

/** Every colour of the style, by its name, as the page has it: `#rrggbb`. */
export function readColors(page: Page): Promise<{ [name: string]: string }> {
  return page.evaluate(() => {
    const rule = [...document.styleSheets[0]!.cssRules].find(
      (rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText === ":root",
    )!;
    return Object.fromEntries(
      [...rule.style].map((name) => [name.slice(2), rule.style.getPropertyValue(name).trim()] as const),
    );
  });
}
