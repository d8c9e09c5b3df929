import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";

const FILE = "THIRD-PARTY-LICENSES.txt";

/** The folders of all packages that went into a build of this process. */
const folders = new Set<string>();

/**
 * Writes beside the builds whose code is in them, with the licence of each package; their licences ask for it.
 *
 * Each build adds its own to those of the builds before it, so the last one writes them all, in the order of their names.
 */
export function keepLicences(): Plugin {
  return {
    name: "keep-licences",
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        for (const { inputs } of Object.values(metafile?.outputs ?? {}))
          for (const [path, { bytesInOutput }] of Object.entries(inputs))
            if (bytesInOutput > 0 && path.includes("node_modules/")) folders.add(folderOf(path));
        const notices = [...folders].map(readNotice).sort((a, b) => (a.title < b.title ? -1 : 1));
        mkdirSync("dist", { recursive: true });
        writeFileSync(join("dist", FILE), [INTRODUCTION, ...notices.map(({ text }) => text)].join(`\n${RULE}\n\n`));
      });
    },
  };
}

const RULE = "-".repeat(80);
const INTRODUCTION = `Code of these packages is part of the files of theory-of-change, under the licences below.\n`;

/** The folder of the package that a file belongs to. */
function folderOf(path: string): string {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
  if (folder === undefined) throw new Error(`${path} belongs to no package`);
  return folder;
}

function readNotice(folder: string): { readonly title: string; readonly text: string } {
  const { name, version, license, author, maintainers, repository } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  if (license === undefined) throw new Error(`${name} says nothing of its licence`);
  const read = (file: string) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  const files = readdirSync(folder).sort();
  const texts = files.filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)).map(read);
  if (texts.length === 0) {
    const readme = files.find((file) => /^readme/i.test(file));
    const [section] = (readme && /^(?:#+ *licen[cs]e|licen[cs]e.*\n-{3,}$)[\s\S]*/im.exec(read(readme))) || [];
    // Where a package has no text of its licence, what it says of it is all that there is to keep.
    const by =
      author?.name ?? author ?? maintainers?.[0]?.name ?? `its contributors (${repository?.url ?? repository})`;
    texts.push(section ?? `Copyright ${by}. The package comes without the text of its licence.`);
  }
  const title = `${name} ${version}`;
  return { title, text: `${title} (${license})\n\n${texts.join("\n\n")}\n` };
}
