/**
 * A plugin of typedoc: names each guide by its heading, and groups the guides by the folder they are in, so that the
 * Markdown files need no header that a forge would show.
 */
import { Converter } from "typedoc";

const GROUPS = { findings: "Findings", formats: "Notations", "how-to": "How to", docs: "Guides" };

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    const text = document.content.map((part) => part.text).join("");
    const heading = /^# (.+)$/m.exec(text)?.[1];
    if (heading !== undefined) document.name = heading.replaceAll("`", "");
    const path = document.project.files.getReflectionPath(document) ?? "";
    const folder = /(?:^|\/)docs\/(?:([^/]+)\/)?[^/]+$/.exec(path)?.[1] ?? "docs";
    document.frontmatter.group ??= GROUPS[folder] ?? "Guides";
  });
}
