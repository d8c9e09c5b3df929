import type { LocatedFindings } from "../../entries/render/text.js";
import { nameFile } from "../input/name-file.js";
import type { Io } from "../io.js";
import type { Answer } from "./answer.js";

/** Finds where the findings of a theory stand in the text that it was read from. */
export async function locateFindings({ theory, findings, file, source }: Answer, io: Io): Promise<LocatedFindings> {
  return { theory, findings, file: nameFile(file, io), locate: await createLocator(source) };
}

async function createLocator({ text, notation }: Answer["source"]) {
  if (notation === "json") {
    const { locateInJson } = await import("../../entries/formats/document.js");
    return locateInJson(text);
  }
  const { locateInYaml } = await import("../../entries/formats/document.js");
  return locateInYaml(text);
}
