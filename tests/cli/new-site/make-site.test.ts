import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { makeSite } from "../../../src/cli/new-site/make-site.ts";
import { nameEngine } from "../../../src/cli/new-site/site-package.ts";
import { loadSite } from "../../../src/checks/load-site.ts";
import { openFolder } from "../../../src/records/read.ts";
import type { Site } from "../../../src/model/site.ts";

const engineFolder = join(import.meta.dirname, "../../..");
const day = "2026-11-30";
let work = "";
let folder = "";

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "findings-new-"));
  folder = join(work, "site");
});

afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

type Answers = Omit<Parameters<typeof makeSite>[1], "day" | "engineFolder">;
const make = (answers: Answers) => makeSite(folder, { ...answers, day, engineFolder });
const readSettings = () => parse(readFileSync(join(folder, "data/site.yaml"), "utf8")) as Site;

describe("a new site", () => {
  test.each([
    ["a London borough", "Barnet", "London Borough of Barnet", ["london", "england"]],
    ["the City of London", "City of London", "City of London", ["london", "england"]],
    ["a county", "Kent", "Kent County Council", ["south-east", "england"]],
    ["a unitary authority", "E06000023", "Bristol City Council", ["south-west", "england"]],
    ["one that calls itself a county", "County Durham", "Durham County Council", ["north-east", "england"]],
    ["a metropolitan district", "381", "Calderdale Council", ["yorkshire-and-the-humber", "england"]],
    ["a council in Wales", "Cardiff", "Cardiff Council", ["wales"]],
    ["a council in Scotland", "S12000013", "Comhairle nan Eilean Siar", ["scotland"]],
    ["a district in Northern Ireland", "Mid Ulster", "Mid Ulster Council", ["northern-ireland"]],
  ])("of %s is in order at once, but for what only the council knows", (_, authority, council, comparators) => {
    expect(make({ authority }).made).toBe(true);
    expect(readSettings()).toMatchObject({
      ...{ council: { name: council }, contact: { name: council }, comparators },
      licence: "open-government-licence-3",
    });
    const { catalogue, issues } = loadSite(openFolder(folder), { day });
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(["site-unwritten", "site-contact"]));
    expect(catalogue?.areas.get(catalogue.site.council.area)?.kind).toBe("local-authority");
    expect(catalogue?.documents.size).toBe(0);
  });

  test("of all authorities is led by their country beside its regions, and is in order at once", () => {
    expect(make({ all: true, council: "Example Institute" }).made).toBe(true);
    const settings = readSettings();
    expect(settings).toMatchObject({ country: "england", contact: { name: "Example Institute" } });
    expect(settings.council).toBeUndefined();
    expect(settings.comparators).toHaveLength(9);
    const { catalogue, issues } = loadSite(openFolder(folder), { day });
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(["site-unwritten", "site-contact"]));
    expect(catalogue?.areas.get(catalogue.site.council.area)?.kind).toBe("country");
    expect(readFileSync(join(folder, "content/pages/accessibility.mdx"), "utf8")).not.toMatch(/the council\b/i);
  });

  test("of all authorities is no single one's", () => {
    expect(make({ all: true, authority: "Kent" })).toMatchObject({ made: false });
    expect(existsSync(folder)).toBe(false);
  });

  test("holds what a site needs and nothing of the engine or of a place but its own", () => {
    make({ authority: "Powys" });
    const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    // What records can hold, for its editor, is the engine's.
    const files = all.filter(({ parentPath }) => !parentPath.endsWith("schemas"));
    expect(all.length).toBeGreaterThan(files.length + 15);
    expect(files.map(({ name }) => name).sort()).toEqual(
      [
        ".dockerignore",
        ".gitignore",
        ".gitlab-ci.yml",
        "Containerfile",
        "LICENCE.md",
        "README.md",
        "about.mdx",
        "accessibility.mdx",
        "dependabot.yml",
        "extensions.json",
        "methodology.mdx",
        "package.json",
        "publish.yml",
        "settings.json",
        "site.yaml",
      ].sort(),
    );
    const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8")).join("\n");
    expect(texts).toContain("Powys");
    // Of a place, only the name of its time is in all sites.
    expect(texts.replaceAll("Europe/London", "")).not.toMatch(/Barnet|London|England|undefined|NaN|\[object/);
  });

  test("brings a workflow whose steps end where a part of a pipe fails", () => {
    make({ authority: "Powys" });
    const workflow = parse(readFileSync(join(folder, ".github/workflows/publish.yml"), "utf8")) as object;
    expect(workflow).toMatchObject({ defaults: { run: { shell: "bash" } } });
  });

  test("in Northern Ireland names the body that enforces accessibility there", () => {
    make({ authority: "Belfast" });
    const statement = readFileSync(join(folder, "content/pages/accessibility.mdx"), "utf8");
    expect(statement).toContain("Equality Commission for Northern Ireland");
    expect(statement).not.toContain("EHRC");
  });

  test("can be of an authority that the library lacks, and has its record then", () => {
    expect(make({ name: "New Council {of} #1", code: "W06000025", council: "Cyngor: <Newydd> *1*" }).made).toBe(true);
    expect(parse(readFileSync(join(folder, "data/areas/new-council-of-1.yaml"), "utf8"))).toEqual({
      ...{ kind: "local-authority", name: "New Council {of} #1", fullName: "New Council {of} #1" },
      ...{ code: "W06000025", country: "wales" },
    });
    expect(readSettings().council?.name).toBe("Cyngor: <Newydd> *1*");
    const rules = loadSite(openFolder(folder), { day }).issues.map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(["site-unwritten", "site-contact", "geography-code-unknown"]));
  });

  test("takes what the council is called, and the library's authority by its name and code", () => {
    make({ name: "Calderdale", code: "E08000033", council: "Calderdale Metropolitan Borough Council" });
    expect(readSettings().council).toEqual({ name: "Calderdale Metropolitan Borough Council", area: "calderdale" });
    expect(existsSync(join(folder, "data/areas"))).toBe(false);
  });

  test("names its licence, the usual one or another, in its settings, its pages and a file", () => {
    make({ authority: "Kent", licence: "creative-commons-attribution-4" });
    expect(readSettings().licence).toBe("creative-commons-attribution-4");
    for (const file of ["LICENCE.md", "content/pages/about.mdx"]) {
      const text = readFileSync(join(folder, file), "utf8");
      expect(text).toContain(
        "[Creative Commons Attribution 4.0 International](https://creativecommons.org/licenses/by/4.0/)",
      );
      expect(text).not.toContain("Open Government");
    }
  });

  test("goes into a folder in which the engine was installed, and keeps its package.json", () => {
    mkdirSync(join(folder, "node_modules/findings"), { recursive: true });
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, "findings-0.2.0.tgz"), "");
    writeFileSync(join(folder, "package-lock.json"), "{}");
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({
        name: "ours",
        scripts: { start: "ours" },
        dependencies: { findings: "file:findings-0.2.0.tgz" },
      }),
    );
    expect(make({ authority: "Kent" }).made).toBe(true);
    const made = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, unknown>;
    expect(made).toMatchObject({
      ...{ name: "ours", private: true, dependencies: { findings: "file:findings-0.2.0.tgz" } },
      scripts: { start: "ours", check: "findings check" },
    });
    expect(existsSync(join(folder, "package-lock.json"))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith(".findings"))).toEqual([]);
  });
});

describe("the engine of a new site", () => {
  const install = (dependency: string) => {
    mkdirSync(join(work, "tools/node_modules/findings"), { recursive: true });
    writeFileSync(join(work, "tools/package.json"), JSON.stringify({ dependencies: { findings: dependency } }));
    return nameEngine(join(work, "tools/node_modules/findings"), folder);
  };

  test("is named as where it is installed, a file as seen from the site", () => {
    expect(install("0.2.0")).toBe("0.2.0");
    expect(install("git+https://example.org/findings.git#v0.2.0")).toBe("git+https://example.org/findings.git#v0.2.0");
    expect(install("file:findings-0.2.0.tgz")).toBe("file:../tools/findings-0.2.0.tgz");
  });

  test("is a folder where it runs from its own", () => {
    expect(nameEngine(join(work, "engine"), folder)).toBe("file:../engine");
  });
});

describe("no site is made, and nothing is written", () => {
  const refuse = (answers: Answers, ...words: readonly string[]) => {
    const before = readdirSync(work, { recursive: true });
    const { made, text } = make(answers);
    for (const word of words) expect(text).toContain(word);
    expect(text).toContain("No site was made.");
    expect(made).toBe(false);
    expect(readdirSync(work, { recursive: true })).toEqual(before);
  };

  test.each<[string, Answers, ...string[]]>([
    ["of a place that no list has", { authority: "Calderdail" }, "Did you mean Calderdale?"],
    [
      "of a name that several have",
      { authority: "Kingston" },
      "Kingston upon Hull (E06000010)",
      "Kingston upon Thames",
    ],
    ["of a region", { authority: "London" }, "London is a region", "Barking and Dagenham"],
    ["of a country", { authority: "Wales" }, "Wales is a country", "Isle of Anglesey"],
    ["of an authority that ended", { authority: "Cumbria" }, "no authority now", "Cumberland and Westmorland"],
    ["of one that became a part", { authority: "E06000029" }, "Poole is no authority now"],
    ["of a district", { authority: "E07000008" }, "code of a district"],
    ["of a code that no list has", { authority: "W06000099" }, "W06000099", "--name and --code"],
    ["without an authority", {}, "--authority"],
    ["of a name alone", { name: "Newshire" }, "--name and --code"],
    ["of two authorities", { authority: "Kent", name: "Kent", code: "E10000016" }, "either --authority"],
    ["of a code with the name of another place", { name: "Swansea", code: "W06000015" }, "the code of Cardiff"],
    ["of a code that is none", { name: "Newshire", code: "E1" }, "not an official area code"],
    ["of a code of another kind of place", { name: "Newshire", code: "E12000077" }, "E12000077", "local authority"],
    ["of a name without letters", { name: "…", code: "W06000025" }, "no name of a place"],
    ["of a name that the library has for something else", { name: "London", code: "E06000070" }, "library-shape"],
    [
      "under a licence that no list has",
      { authority: "Kent", licence: "creative-commons" },
      "no licence creative-commons",
      "creative-commons-attribution-4",
    ],
    ["with an empty name for the council", { authority: "Kent", council: " " }, "council"],
  ])("%s", (_, answers, ...words) => {
    refuse(answers, ...words);
  });

  test("in a folder that holds something", () => {
    mkdirSync(join(folder, "data"), { recursive: true });
    writeFileSync(join(folder, "data/site.yaml"), "title: Ours\n");
    refuse({ authority: "Kent" }, "is not empty: it holds data.");
  });

  test("in the place of a file, or below a folder that is not there", () => {
    writeFileSync(folder, "");
    refuse({ authority: "Kent" }, "is a file");
    folder = join(work, "missing/site");
    refuse({ authority: "Kent" }, `There is no folder ${join(work, "missing")}`);
  });

  test("beside a package.json that cannot be read", () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), "{ name: ours }");
    refuse({ authority: "Kent" }, "package.json", "not JSON");
  });

  test.runIf(existsSync("/sys/kernel"))("where one may not write", () => {
    folder = "/sys/kernel/findings-site";
    refuse({ authority: "Kent" }, "/sys/kernel/");
    expect(existsSync(folder)).toBe(false);
  });
});
