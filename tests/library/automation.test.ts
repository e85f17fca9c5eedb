import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { commands } from "../../src/cli/commands.ts";
import { findCommand } from "../../src/cli/find-command.ts";
import { findProblem } from "../../src/cli/read-arguments.ts";
import {
  containerFile,
  dependabotSettings,
  githubWorkflow,
  gitlabPipeline,
} from "../../src/library/site-template/automation.ts";

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly needs?: string; readonly steps: readonly { readonly run?: string }[] }>
  >;
}
const workflow = parse(githubWorkflow) as Workflow;
const scripts = [githubWorkflow, gitlabPipeline, containerFile].join("\n");

describe("what checks and publishes a new site's changes", () => {
  test.each([
    ["GitHub's", githubWorkflow],
    ["GitLab's", gitlabPipeline],
    ["Dependabot's", dependabotSettings],
  ])("%s file is YAML without a doubled or undefined word", (_, text) => {
    expect(() => parse(text, { uniqueKeys: true }) as unknown).not.toThrow();
    expect(text).not.toMatch(/undefined|\[object/);
  });

  test("calls only commands and options that the engine has", () => {
    const calls = [...scripts.matchAll(/npx findings ([a-z][^|>;}\n]*)/g)].map(([, call = ""]) =>
      call.trim().split(/\s+/),
    );
    expect(calls.length).toBeGreaterThan(8);
    for (const words of calls) {
      const name = findCommand(words);
      if (name === undefined) throw new Error(`There is no command ${words.join(" ")}.`);
      expect(findProblem(name, words.slice(name.split(" ").length))).toBeUndefined();
    }
    expect(Object.keys(commands)).toContain("compare");
  });

  test("publishes only after the build, and the build only what was checked", () => {
    expect(workflow.jobs.publish?.needs).toBe("build");
    const runs = workflow.jobs.build?.steps.flatMap(({ run }) => run ?? []) ?? [];
    expect(runs.slice(0, 3)).toEqual(["npm ci", "npx findings check --format github", "npx findings build"]);
  });

  test.each([
    ["waits for its hour", "2999-05-01T09:30", "waiting=true\n"],
    ["came out long ago", "2019-05-01T09:30", ""],
  ])("builds at its hour where a record %s", (_, hour, printed) => {
    const folder = mkdtempSync(join(tmpdir(), "findings-"));
    for (const name of ["content", "data"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "content/letter.md"), `---\ntitle: A letter\npublishOn: "${hour}"\n---\n`);
    writeFileSync(join(folder, "data/measure.yaml"), `publishOn: ${hour}\n`);
    const step = workflow.jobs.look?.steps.flatMap(({ run }) => run ?? [])[0] ?? "";
    const { stdout, stderr } = spawnSync(
      "bash",
      ["-e", "-o", "pipefail", "-c", step.replace('>> "$GITHUB_OUTPUT"', "")],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    rmSync(folder, { recursive: true });
    expect([stdout, stderr]).toEqual([printed, ""]);
  });
});
