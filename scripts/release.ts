/**
 * Publishes the version in package.json, with a statement of provenance: where and from which commit it was built, signed
 * by the service that built it. Refuses where that statement could not be made or would not be true. With --dry-run,
 * says what is missing and what would be published.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const isDry = process.argv.includes("--dry-run");
const { version, repository } = JSON.parse(readFileSync("package.json", "utf8"));

const reasons = [
  [repository === undefined, "package.json names no `repository`, against which the registry checks the provenance."],
  [!existsSync("dist/index.js"), "There is no dist: run `npm run check` first."],
  [git("status", "--porcelain") !== "", "There are changes that are not committed."],
  [
    !readFileSync("CHANGELOG.md", "utf8").includes(`\n## ${version}\n`),
    `CHANGELOG.md has no heading for ${version}: what is under Unreleased belongs there.`,
  ],
  [
    process.env["ACTIONS_ID_TOKEN_REQUEST_URL"] === undefined && process.env["SIGSTORE_ID_TOKEN"] === undefined,
    "Nobody vouches for this machine: publish from a job that may ask for an identity (`id-token: write`).",
  ],
] as const;
const problems = reasons.filter(([applies]) => applies).map(([, problem]) => problem);

for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
if (problems.length === 0 || isDry) {
  const args = ["publish", "--access", "public", ...(isDry ? ["--dry-run"] : ["--provenance"])];
  const { status } = spawnSync("npm", args, { stdio: "inherit" });
  process.exitCode ||= status ?? 1;
}

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8" }).trim();
}
