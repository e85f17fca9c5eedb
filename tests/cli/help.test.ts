import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commands, listCommandNames } from "../../src/cli/commands.ts";
import { explainUnknown, findCommand } from "../../src/cli/find-command.ts";
import { describeCommand, describeCommands } from "../../src/cli/help.ts";
import { findProblem } from "../../src/cli/read-arguments.ts";
import { engineVersion } from "../../src/model/engine-version.ts";
import { siteFolder } from "../site-fixture.ts";

const project = join(import.meta.dirname, "../..");
const empty = mkdtempSync(join(tmpdir(), "findings-"));
afterAll(() => {
  rmSync(empty, { recursive: true, force: true });
});

/** Runs a program of the engine in a folder that holds no site. */
function run(program: string, ...args: readonly string[]) {
  const script = join(project, "src/cli", program === "findings" ? "findings.ts" : `programs/${program}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: empty, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("the help", () => {
  test("names every command with what it does, and the version", () => {
    const { status, stdout } = run("findings", "--help");
    expect(status).toBe(0);
    expect(stdout).toBe(`${describeCommands()}\n`);
    const width = Math.max(...listCommandNames().map((name) => name.length));
    for (const name of listCommandNames())
      expect(stdout).toContain(`  ${name.padEnd(width)}  ${commands[name].what}\n`);
    expect(stdout).toContain(engineVersion);
    expect(run("findings", "--version").stdout).toBe(`${engineVersion}\n`);
  });

  test.each(listCommandNames())("of %s has every option and an example that the command takes", (name) => {
    const text = describeCommand(name);
    for (const [option, { what }] of Object.entries(commands[name].options)) {
      expect(text).toMatch(new RegExp(`^ {2}--${option}\\b`, "m"));
      expect(text).toContain(what);
    }
    const [example] = commands[name].example;
    const words = example.split(" ").slice(2);
    expect(findCommand(words)).toBe(name);
    expect(findProblem(name, words.slice(name.split(" ").length))).toBeUndefined();
  });

  test("of a command stands where it is asked for among other options, and nothing else is done", () => {
    const { status, stdout } = run("check", "--site", "nowhere", "--help");
    expect(stdout).toBe(`${describeCommand("check")}\n`);
    expect(status).toBe(0);
  });

  test("knows every program that takes arguments", () => {
    const programs = readdirSync(join(project, "src/cli/programs")).filter(
      (file) =>
        file.endsWith(".ts") &&
        /\b(?:readArguments|makeByQuestions)\("/.test(readFileSync(join(project, "src/cli/programs", file), "utf8")),
    );
    const named = listCommandNames().map((name) => `${name.replace(" ", "-")}.ts`);
    expect(programs.sort()).toEqual(named.sort());
  });
});

describe("a call that cannot be meant", () => {
  test("of an unknown command ends with 1 and names the nearest", () => {
    const { status, stderr } = run("findings", "chekc");
    expect(stderr).toBe("There is no command chekc. Did you mean check? What each does: npx findings --help\n");
    expect(status).toBe(1);
  });

  test("of two words, of which the second is missing or unknown, names what may follow", () => {
    expect(explainUnknown(["new"])).toBe(
      "findings new lacks what comes after it: site, document, indicator, framework, table, meeting, plan, thread, correction, redirect. What each does: npx findings new --help",
    );
    expect(explainUnknown(["new", "siet", "."])).toBe(
      "There is no command new siet. Did you mean site? What each does: npx findings new --help",
    );
    expect(run("findings", "new", "siet", ".").status).toBe(1);
    expect(run("findings", "new", "--help").stdout).toContain(`  new site        ${commands["new site"].what}`);
  });

  test("with an unknown option ends with 1 and names the nearest", () => {
    const { status, stderr } = run("check", "--exlpain", "x");
    expect(stderr).toBe(
      "There is no option --exlpain of findings check. Did you mean --explain? Help: npx findings check --help\n",
    );
    expect(status).toBe(1);
  });

  test.each([
    ["check", ["--explain"], "The option --explain lacks its value: --explain <id>."],
    ["check", ["--site="], "The option --site lacks its value: --site <folder>."],
    ["check", ["--all=yes"], "The option --all takes no value."],
    ["check", ["twice"], "findings check takes nothing but options, and “twice” is none."],
    ["dev", ["-p"], "There is no option -p of findings dev. The options are: --site, --port, --host, --open, --help."],
  ] as const)("%s %j is refused in words", (name, args, problem) => {
    expect(findProblem(name, args)).toBe(problem);
  });
});

describe("the folder of the site", () => {
  test("that holds none gives one line, which says how to make one; nothing is written", () => {
    for (const command of ["check", "build", "start", "dev", "verify", "release", "migrate", "list", "join-ledgers"]) {
      const { status, stdout, stderr } = run(command);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(stderr).toMatch(/^data\/site\.yaml:1:1 {2}The file is missing\. .* npx findings new site <folder>\./);
      expect([status, stdout]).toEqual([1, ""]);
    }
    expect(readdirSync(empty)).toEqual([]);
  });

  test("that is not there is said so", () => {
    const { status, stderr } = run("check", "--site", "none");
    expect(stderr).toBe("There is no folder none. Name the folder of a site: --site <folder>.\n");
    expect(status).toBe(1);
    expect(existsSync(join(empty, "none"))).toBe(false);
  });

  test("may be any: the command runs there", () => {
    const { status, stdout } = run("list", "areas", "--site", siteFolder);
    expect(stdout).toContain("exampleshire");
    expect(status).toBe(0);
  });
});

test("the version is that of the package", () => {
  const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { readonly version: string };
  expect(engineVersion).toBe(manifest.version);
});
