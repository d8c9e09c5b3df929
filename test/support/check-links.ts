/** A page by its path. */
interface Page {
  readonly path: string;
  readonly text: string;
}

/** Names the links of pages of Markdown that lead nowhere: to no page of theirs, or to no anchor of it. */
export function findBrokenLinks(pages: readonly Page[]): string[] {
  const anchors = new Map(
    pages.map(({ path, text }) => [path, [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, name]) => name)]),
  );
  const broken: string[] = [];
  for (const [path, names] of anchors) {
    for (const name of names) {
      if (names.indexOf(name) !== names.lastIndexOf(name)) broken.push(`${path} has #${name} twice`);
    }
  }
  for (const { path, text } of pages) {
    // A bracket that is escaped ends no link.
    for (const [, target = ""] of text.matchAll(/(?<!\\)\]\(([^)\s]*)\)/g)) {
      if (/^<?https?:/.test(target)) continue;
      const [file = "", anchor] = decodeURI(target).split("#");
      if (!anchors.has(file)) broken.push(`${path} leads to ${file}, which is no page`);
      else if (anchor !== undefined && !anchors.get(file)!.includes(anchor)) broken.push(`${path} leads to ${target}`);
    }
  }
  return broken;
}
