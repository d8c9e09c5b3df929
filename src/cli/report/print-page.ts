import { type ExecFileException, execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { MisuseError } from "../misuse-error.js";
import { type Wording, word } from "../wording.js";

/** How long a browser may take before it is taken to be stuck, in milliseconds. */
const LONGEST_MS = 300_000;

/**
 * Prints a page that is a file, with a browser that starts for it alone: it has no window, no profile but an empty one in
 * the folder that is given, and no network.
 *
 * @throws {MisuseError} when it prints nothing, with what the browser said last
 */
export async function printPage(
  browser: string,
  page: string,
  { folder, stopping }: { readonly folder: string; readonly stopping?: AbortSignal },
): Promise<Buffer> {
  const output = join(folder, "page.pdf");
  const args = [
    "--headless",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    `--user-data-dir=${join(folder, "profile")}`,
    // Chromium refuses to start as root in its sandbox, as in a container; the page is our own and loads nothing.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    // Time that the page sees, so that its script has drawn the diagram; it passes as fast as the machine can.
    "--virtual-time-budget=60000",
    "--no-pdf-header-footer",
    `--print-to-pdf=${output}`,
    pathToFileURL(page).href,
  ];
  const said = await new Promise<Wording>((resolve) => {
    execFile(
      browser,
      args,
      { timeout: LONGEST_MS, killSignal: "SIGKILL", maxBuffer: 2 ** 26, signal: stopping },
      (error, _, talk) => {
        const ends = explainEnd(error);
        const last = lastLine(talk);
        resolve(word((lang) => [...ends.map((end) => end[lang]), last].filter((part) => part !== "").join(" ")));
      },
    );
  });
  const file = readIfThere(output);
  // A browser that is killed half-way leaves half a file.
  if (file?.subarray(-1024).includes("%%EOF")) return file;
  throw new MisuseError({
    en: `${browser} did not print the page: ${said.en || "it said nothing"}`,
    nl: `${browser} drukte de pagina niet af: ${said.nl || "er kwam geen uitleg"}`,
  });
}

function explainEnd(error: ExecFileException | null): Wording[] {
  if (error?.killed) {
    const minutes = LONGEST_MS / 60_000;
    return [{ en: `it took longer than ${minutes} minutes.`, nl: `het duurde langer dan ${minutes} minuten.` }];
  }
  if (error?.code === undefined || error.code === null) return [];
  return [{ en: `it ended with ${error.code}.`, nl: `het eindigde met ${error.code}.` }];
}

function readIfThere(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
