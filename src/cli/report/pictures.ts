import {
  getPart,
  listPictures,
  renderDot,
  renderMermaid,
  renderPng,
  renderSvg,
} from "../../entries/render/pictures.js";
import type { Theory } from "../../index.js";
import { nameFiles } from "../../render/name-files.js";
import type { ReportFormat, ReportOptions } from "./report-format.js";

type Write = (theory: Theory, options: Pick<ReportOptions, "lang" | "asOf"> & { only: Part }) => Content;
type Content = string | Promise<Uint8Array>;
type Part = ReturnType<typeof listPictures>[number];

/** Pictures of the theory: the whole or the part that is asked for; of a large one, the strands as well. */
const draw = (ending: string, write: Write): ReportFormat => ({
  async write(theory, { asOf, lang, only }) {
    const parts = only === undefined ? listPictures(theory) : [getPart(theory, only)];
    const whole = parts.includes(undefined) || only !== undefined ? [] : [undefined];
    const all = [...whole, ...parts];
    const names = nameFiles(all.map((part) => [theory.id, ...nameOf(part)].join(".")));
    return Promise.all(
      all.map(async (part, i) => ({
        path: `${names[i]}.${ending}`,
        content: await write(theory, { asOf, lang, only: part }),
      })),
    );
  },
});

function nameOf(part: Part): string[] {
  if (part === undefined) return [];
  if ("path" in part) return [`${part.path[0]}--${part.path.at(-1)}`];
  return ["strand" in part ? part.strand : part.outcome];
}

export const svg = draw("svg", renderSvg);
export const png = draw("png", (theory, options) => renderPng(renderSvg(theory, options)));
export const mermaid = draw("mmd", renderMermaid);
export const dot = draw("dot", renderDot);
