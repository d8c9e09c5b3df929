import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { IS_FULL } from "../support/runs.js";
import { useRealCli } from "./support/real-cli.js";
import { useFolder } from "./support/run-cli.js";

const folder = useFolder();
const cli = useRealCli();
const root = new URL("../../", import.meta.url);
folder.write("wash.yaml", readFileSync(new URL("examples/handwashing/theory.yaml", root)));

const MEGABYTE = 1_000_000;
const words = "Seeds, tools and training for farmers along the lake. ".repeat(300);

/** An activity as they mostly are: much on money, little on results. */
function writeActivity(n: number): string {
  const transactions = Array.from(
    { length: 20 },
    (_, i) =>
      `<transaction ref="t${i}"><transaction-type code="3"/><value currency="EUR">${i}</value><description><narrative>${words}</narrative></description></transaction>`,
  ).join("");
  const code = n % 50 === 0 ? "WASH-1" : `OUT-${n % 200}`;
  return `<iati-activity xml:lang="en"><iati-identifier>XM-1-${n}</iati-identifier><reporting-org ref="XM-1"/><title><narrative>${n}</narrative></title>${transactions}<result type="1"><title><narrative>R</narrative></title><indicator measure="2"><title><narrative>I</narrative></title><reference vocabulary="99" code="${code}"/><period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><actual value="${n % 100}"/></period></indicator></result></iati-activity>`;
}

/** In megabytes. */
const SIZE = IS_FULL ? 200 : 70;

test(`${SIZE} MB are matched by a process that may keep 64 MB`, async () => {
  const child = cli.start(["match", "wash.yaml", "-", "--code", "WASH-1=washing-observed", "--lang", "en", "-q"], {
    cwd: folder.path,
    env: { NODE_OPTIONS: "--max-old-space-size=64" },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  const end = once(child, "close");
  child.stdin.on("error", () => undefined);
  child.stdin.write('<?xml version="1.0" encoding="UTF-8"?><iati-activities version="2.03">');
  let written = 0;
  let count = 0;
  for (; written < SIZE * MEGABYTE && child.exitCode === null; count += 1) {
    const text = writeActivity(count);
    written += text.length;
    if (!child.stdin.write(text)) await Promise.race([once(child.stdin, "drain"), end]);
  }
  child.stdin.end("</iati-activities>");
  expect(await end).toEqual([0, null]);
  const matched = Math.ceil(count / 50);
  expect(printed).toContain(
    `${count} indicators of partners: ${matched} matched, 0 ambiguous, ${count - matched} not matched.`,
  );
}, 300_000);
