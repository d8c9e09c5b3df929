/**
 * A plugin of typedoc. It names each guide by its heading and groups the guides by the folder they are in, so that the
 * Markdown files need no header that a forge would show. It lists the words of a type that is a choice of words: such a
 * type is written as the members of a constant, which most often is not exported.
 */
import { Converter, ReflectionKind } from "typedoc";

const GROUPS = { findings: "Findings", formats: "Notations", "how-to": "How to", docs: "Guides" };
const DUTCH_GROUPS = { findings: "Aandachtspunten", "how-to": "Stap voor stap", docs: "Nederlands" };

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    const text = document.content.map((part) => part.text).join("");
    const heading = /^# (.+)$/m.exec(text)?.[1];
    if (heading !== undefined) document.name = heading.replaceAll("`", "");
    const path = document.project.files.getReflectionPath(document) ?? "";
    const [, dutch, folder = "docs"] = /(?:^|\/)docs\/(nl\/)?(?:([^/]+)\/)?[^/]+$/.exec(path) ?? [];
    const groups = dutch === undefined ? GROUPS : DUTCH_GROUPS;
    document.frontmatter.group ??= groups[folder] ?? groups.docs;
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.TypeAlias)) return;
    const symbol = context.getSymbolFromReflection(reflection);
    const type = symbol && context.checker.getDeclaredTypeOfSymbol(symbol);
    if (type?.isUnion() && type.types.every((member) => member.isLiteral())) {
      reflection.comment?.modifierTags.add("@useDeclaredType");
    }
  });
}
