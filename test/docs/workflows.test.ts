import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { XMLParser } from "fast-xml-parser";
import { load } from "js-yaml";
import { beforeEach, describe, expect, it } from "vitest";
import { useRealCli } from "../cli/support/real-cli.js";
import { TAPS, useFolder } from "../cli/support/run-cli.js";

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: { readonly "fetch-depth"?: number };
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const WORKFLOW = "docs/workflows/theory-review.yml";
const GUIDE = read("docs/review-in-ci.md");
const INSTALL = `npm install --global ${JSON.parse(read("package.json")).name}`;
const { jobs } = load(read(WORKFLOW)) as { jobs: Record<"changes" | "all", { steps: Step[] }> };
const fences = [...GUIDE.matchAll(/^```(?:yaml|sh)\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
const MORE = TAPS.replace("evidence:", "  more: {statement: {en: More, nl: Meer}, on: washing}\nevidence:");

const cli = useRealCli();
const folder = useFolder();
const bin = join(folder.path, "bin");
const cwd = join(folder.path, "repository");
const summary = join(folder.path, "summary.md");
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd, stdio: "pipe" });

/** Runs a line as a server does: in a shell that stops at the first failure, in what was checked out. */
function run(command: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", command], {
    cwd,
    encoding: "utf8",
    env: { PATH: `${bin}:${process.env["PATH"]}`, LANG: "C.UTF-8", GITHUB_STEP_SUMMARY: summary, ...env },
  });
  return { status, stdout, stderr };
}

/** Runs the steps of a job in order, as GitHub does: after a failure only those that always run. */
function runJob(name: keyof typeof jobs) {
  const lines: string[] = [];
  let status = 0;
  for (const step of jobs[name].steps) {
    if (step.run === undefined || step.run === INSTALL || (status !== 0 && step.if !== "always()")) continue;
    const outcome = run(step.run, { GITHUB_WORKSPACE: cwd });
    lines.push(...outcome.stdout.split("\n").filter(Boolean));
    status ||= outcome.status ?? -1;
  }
  return { status, lines };
}

/** A merge of what a pull request changes into what is there by then. */
function openPullRequest(content: string, file = "theories/taps.yaml") {
  git("checkout", "-q", "-b", "change");
  writeFileSync(join(cwd, file), content);
  git("add", ".");
  git("commit", "-q", "--allow-empty", "-m", "change");
  git("checkout", "-q", "trunk");
  git("merge", "-q", "--no-ff", "-m", "merge", "change");
}

beforeEach(() => {
  rmSync(cwd, { recursive: true, force: true });
  rmSync(summary, { force: true });
  mkdirSync(join(cwd, "theories"), { recursive: true });
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "toc"), `#!/bin/sh\nexec "${process.execPath}" "${cli.file}" "$@"\n`);
  chmodSync(join(bin, "toc"), 0o755);
  git("init", "-q", "-b", "trunk");
  writeFileSync(join(cwd, "theories/taps.yaml"), TAPS);
  git("add", ".");
  git("commit", "-q", "-m", "first");
});

describe("the workflow for GitHub", () => {
  it("is one, by GitHub's own parser", async () => {
    const result = parseWorkflow({ name: WORKFLOW, content: read(WORKFLOW) }, new NoOperationTraceWriter());
    expect(result.context.errors.getErrors()).toEqual([]);
    const template = await convertWorkflowTemplate(result.context, result.value!);
    expect(template.errors ?? []).toEqual([]);
    expect(template.jobs.map(({ id }) => String(id))).toEqual(["changes", "all"]);
  });

  it("installs this package, and checks out what it compares with", () => {
    for (const { steps } of Object.values(jobs)) expect(steps.map((step) => step.run)).toContain(INSTALL);
    expect(jobs.changes.steps[0]?.with?.["fetch-depth"]).toBe(2);
  });

  it("passes a change that brings nothing new, and writes the review on its page", () => {
    openPullRequest(TAPS.replace("en: Taps are used", "en: Taps are used daily"));
    expect(runJob("changes")).toEqual({ status: 0, lines: [] });
    expect(readFileSync(summary, "utf8")).toMatch(/^# Taps for all\n[\s\S]*Taps are used daily/);
  });

  it("fails one that does, at its line, and nothing else", () => {
    openPullRequest(MORE);
    const { status, lines } = runJob("changes");
    expect(status).toBe(1);
    expect(lines.every((line) => /^::(error|warning) file=theories\/taps\.yaml,line=22,col=3,/.test(line))).toBe(true);
    expect(lines[0]).toContain("title=untested::“More”: The theory records no evidence");
    expect(readFileSync(summary, "utf8")).toContain("# Taps for all");
  });

  it("fails a file that is no theory, at its line", () => {
    openPullRequest(`${TAPS}wrong: 1\n`);
    const { status, lines } = runJob("changes");
    expect(status).toBe(2);
    expect(lines).toEqual([
      expect.stringMatching(/^::error file=theories\/taps\.yaml,line=\d+,col=1,title=unknown-key::/),
    ]);
  });

  it("takes all of a new file for new", () => {
    openPullRequest(TAPS, "theories/other.yaml");
    const { status, lines } = runJob("changes");
    expect(status).toBe(1);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => !line.includes("file=theories/other.yaml"))).toEqual([]);
  });

  it("writes the whole review when nobody changes anything", () => {
    expect(runJob("all")).toEqual({ status: 0, lines: [] });
    expect(readFileSync(summary, "utf8")).toContain("`stale`");
  });
});

describe("the guide", () => {
  const [upload = "", gitlab = "", hook = ""] = fences;

  it("has a log for code scanning", () => {
    const steps = load(upload) as Step[];
    expect(run(steps[0]?.run ?? "").status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, "review.sarif"), "utf8")).version).toBe("2.1.0");
  });

  it("has a job for GitLab, of which the report is read", () => {
    const job = (load(gitlab) as Record<string, { script: string[] }>)["theory-review"];
    expect(job?.script[0]).toBe(INSTALL);
    openPullRequest(MORE);
    const env = { CI_MERGE_REQUEST_DIFF_BASE_SHA: String(git("rev-parse", "HEAD^1")).trim(), CI_PROJECT_DIR: cwd };
    expect(run(job?.script[1] ?? "", env).status).toBe(1);
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(
      readFileSync(join(cwd, "review.xml"), "utf8"),
    );
    expect(Number(testsuites["@_failures"])).toBeGreaterThan(0);
    expect(Number(testsuites["@_skipped"])).toBeGreaterThan(3);
  });

  it("has a line to run before a commit", () => {
    expect(run(hook).status).toBe(0);
    writeFileSync(join(cwd, "theories/taps.yaml"), MORE);
    expect(run(hook).status).toBe(1);
  });
});
