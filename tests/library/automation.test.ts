import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
    Record<
      string,
      {
        readonly needs?: string;
        readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly id?: string }[];
      }
    >
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
    ["something came out: the site is built", 0, 0, "due=true\n"],
    ["nothing came out: it is left as it is", 3, 0, ""],
    ["the records cannot be read: the job fails", 1, 1, ""],
  ])("on a schedule, where %s", (_, ends, status, printed) => {
    const folder = mkdtempSync(join(tmpdir(), "findings-"));
    writeFileSync(join(folder, "npx"), `#!/bin/sh\n[ "$*" = "findings due" ] && exit ${ends}\nexit 99\n`, {
      mode: 0o755,
    });
    const step = workflow.jobs.due?.steps.flatMap(({ run }) => run ?? []).find((run) => run.includes("findings due"));
    const output = join(folder, "output");
    writeFileSync(output, "");
    const env = { PATH: `${folder}:${process.env.PATH ?? ""}`, GITHUB_OUTPUT: output };
    // As GitHub runs a step: it ends at the first command that fails.
    const run = spawnSync("bash", ["-e", "-c", step ?? ""], { env, encoding: "utf8" });
    const written = readFileSync(output, "utf8");
    rmSync(folder, { recursive: true });
    expect([run.status, written]).toEqual([status, printed]);
  });

  test("each job that is named exists, and each step is one or the other: an action or a script", () => {
    const names = Object.keys(workflow.jobs);
    for (const { needs, steps } of Object.values(workflow.jobs)) {
      if (needs !== undefined) expect(names).toContain(needs);
      for (const step of steps) expect(Number(step.run !== undefined) + Number(step.uses !== undefined)).toBe(1);
    }
    // What a step gives is read by the name of that step.
    const outputs = [...githubWorkflow.matchAll(/steps\.(\w+)\.outputs/g)].map(([, id]) => id);
    const ids = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ id }) => id ?? []));
    expect(outputs.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
  });

  test("GitLab's schedule publishes only, and is no failure where nothing came out", () => {
    const pipeline = parse(gitlabPipeline) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    expect(pipeline.pages).toMatchObject({ allow_failure: { exit_codes: 3 } });
    expect([pipeline.check?.extends, pipeline.build?.extends]).toEqual([".on-change", ".on-change"]);
    expect(pipeline[".on-change"]).toEqual({ rules: [{ if: '$CI_PIPELINE_SOURCE != "schedule"' }] });
  });
});
