import { FILES, type PagesContext } from "./pages-context.js";

/** Links to the pages that every folder has; that which it stands on is no link. */
export function listNavigation({ words, theory }: PagesContext, current?: keyof typeof FILES): string {
  const pages = (Object.keys(FILES) as (keyof typeof FILES)[]).filter(
    (page) => page !== "sources" || Object.keys(theory.sources ?? {}).length > 0,
  );
  return pages
    .map((page) => (page === current ? `**${words.pages[page]}**` : `[${words.pages[page]}](${FILES[page]})`))
    .join(" · ");
}
