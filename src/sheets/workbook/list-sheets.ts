import { WorkbookError } from "../workbook-error.js";
import { scanXml, type WorkbookGuard } from "./scan-xml.js";
import type { Parts } from "./unpack.js";

/** What a workbook has and where. */
export interface WorkbookContents {
  /** In the order of their tabs. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly strings: Uint8Array | undefined;
  readonly styles: Uint8Array | undefined;
  /** Whether days are counted from 1904, as workbooks of old Macs do. */
  readonly is1904: boolean;
}

const WORKBOOK = "xl/workbook.xml";

/**
 * Lists the sheets of a workbook and the parts that they share.
 *
 * @throws {WorkbookError} when it has no list of sheets, or one that names what is not there
 */
export function listSheets(parts: Parts, guard: WorkbookGuard): WorkbookContents {
  const workbook = parts.get(WORKBOOK);
  if (workbook === undefined) throw new WorkbookError(`it has no part ${WORKBOOK}`);
  const links = readLinks(parts.get("xl/_rels/workbook.xml.rels"), guard);
  const all = [...links.values()];
  const find = (kind: string) => parts.get(all.find((link) => link.kind === kind)?.path ?? `xl/${kind}.xml`);
  const sheets: { name: string; path: string }[] = [];
  let is1904 = false;
  const events = {
    open: (name: string, attributes: { readonly [name: string]: string }) => {
      if (name === "workbookPr") is1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const link = links.get(findId(attributes) ?? "");
      // A sheet that is a picture has no cells.
      if (link !== undefined && link.kind !== "worksheet") return;
      const path = link?.path ?? "";
      if (!parts.has(path)) throw new WorkbookError("a sheet that it lists is not in it");
      sheets.push({ name: attributes["name"] ?? "", path });
      if (sheets.length > guard.limits.sheets)
        throw new WorkbookError(`it has more sheets than are read, at most ${guard.limits.sheets}`);
    },
  };
  scanXml(workbook, events, guard);
  return { sheets, strings: find("sharedStrings"), styles: find("styles"), is1904 };
}

/** The id of a link, whose prefix differs between programs. */
function findId(attributes: { readonly [name: string]: string }): string | undefined {
  return Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1];
}

function readLinks(
  part: Uint8Array | undefined,
  guard: WorkbookGuard,
): ReadonlyMap<string, { readonly kind: string; readonly path: string }> {
  const links = new Map<string, { kind: string; path: string }>();
  if (part === undefined) throw new WorkbookError("it has no part xl/_rels/workbook.xml.rels");
  const open = (name: string, { Id: id, Type: type, Target: target }: { readonly [name: string]: string }) => {
    if (name !== "Relationship" || id === undefined || type === undefined || target === undefined) return;
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    links.set(id, { kind: type.slice(type.lastIndexOf("/") + 1), path });
  };
  scanXml(part, { open }, guard);
  return links;
}
