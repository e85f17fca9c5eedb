import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSeals, readSeals } from "../../../src/releases/release-seals.ts";
import { readAddressLedger } from "../../../src/releases/address-ledger.ts";
import { readReleaseLedger } from "../../../src/releases/release-ledger.ts";
import { migrations } from "../../../src/cli/migrations/migrations.ts";
import { isBefore, overlay, planMigration } from "../../../src/cli/migrations/plan-migration.ts";
import { openFolder } from "../../../src/records/read.ts";
import type { FileSource } from "../../../src/records/folder.ts";
import { changeSite, readSiteFile, replaceInFile } from "../../site-fixture.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/migrations");
const site = (id: string, state: "before" | "after") => openFolder(join(fixtures, id, state));
const read = (source: FileSource) =>
  new Map(source.list("data").map((file) => [file, new TextDecoder().decode(source.read(file))]));

test("every migration has a fixture, and stands in the order of its version", () => {
  expect(readdirSync(fixtures).sort()).toEqual(migrations.map(({ id }) => id).sort());
  const versions = migrations.map(({ version }) => version);
  expect(versions.filter((version, at) => at > 0 && isBefore(version, versions[at - 1] ?? ""))).toEqual([]);
});

describe.each(migrations.map((migration) => [migration.id, migration] as const))("%s", (id, migration) => {
  test("brings records into the new form, and leaves everything else as it stands", () => {
    const before = site(id, "before");
    const { changes } = migration.run(before);
    const texts = new Map(changes.map(({ file, text }) => [file, text]));
    const after = overlay(before, texts);
    if (id !== "sealed-ledgers") expect(read(after)).toEqual(read(site(id, "after")));
    expect(migration.run(after).changes).toEqual([]);
  });

  test("changes nothing of records in the new form", () => {
    if (id === "sealed-ledgers") return;
    expect(migration.run(site(id, "after")).changes).toEqual([]);
  });
});

test("ledgers are sealed so that the check takes them, and a ledger with a mistake is not", () => {
  const before = site("sealed-ledgers", "before");
  const seal = migrations.find(({ id }) => id === "sealed-ledgers");
  const [change] = seal?.run(before).changes ?? [];
  expect(change?.file).toBe("data/releases.csv");
  const after = overlay(before, new Map([[change?.file ?? "", change?.text ?? ""]]));
  const check = (source: FileSource) =>
    checkSeals(readSeals(source), readReleaseLedger(source), readAddressLedger(source));
  expect(check(before)).not.toEqual([]);
  expect(check(after)).toEqual([]);
  const broken = overlay(before, new Map([["data/addresses.csv", "address,released\n/,yesterday\n"]]));
  expect(seal?.run(broken).changes).toEqual([]);
});

test("what only an officer knows is listed with its place", () => {
  const { byHand } =
    migrations.find(({ id }) => id === "small-count-reasons")?.run(site("small-count-reasons", "before")) ?? {};
  expect(byHand?.map(({ file, line, column }) => `${file}:${line}:${column}`).sort()).toEqual([
    "data/observations/visits.yaml:3:5",
    "data/tables/few.yaml:1:1",
  ]);
});

describe("a plan", () => {
  const settings = "data/site.yaml";
  const old = changeSite({
    ...replaceInFile("data/frameworks/example-inspection.yaml", "    overall: true\n", ""),
    ...replaceInFile("data/pupil-groups.yaml", "  others: not-disadvantaged\n", ""),
  });

  test("of records that name no version makes all migrations and notes the version", () => {
    const { from, steps, texts } = planMigration(old, migrations);
    expect(from).toBe("0.1.0");
    expect(steps.map(({ migration }) => migration.id)).toEqual(["overall-judgements", "other-pupils"]);
    for (const file of ["data/frameworks/example-inspection.yaml", "data/pupil-groups.yaml"])
      expect(texts.get(file)?.split("\n").sort()).toEqual(readSiteFile(file).split("\n").sort());
    expect(texts.get(settings)).toBe(`engine: 0.2.0\n${readSiteFile(settings)}`);
    expect(planMigration(overlay(old, texts), migrations).texts.size).toBe(0);
  });

  test("keeps the line that names a version, with its remark", () => {
    const named = changeSite({ [settings]: `# Ours.\nengine: "0.1.3"   # see README\r\n${readSiteFile(settings)}` });
    const { from, texts } = planMigration(named, migrations);
    expect(from).toBe("0.1.3");
    expect(texts.get(settings)).toContain(`# Ours.\nengine: "0.2.0"   # see README\r\n`);
  });

  test("of records in the form of this engine is empty, also where they look like older ones", () => {
    const current = overlay(old, new Map([[settings, `engine: 0.2.0\n${readSiteFile(settings)}`]]));
    expect(planMigration(current, migrations)).toEqual({ from: "0.2.0", steps: [], texts: new Map() });
  });

  test("builds each migration on what the one before has left, and passes over those that the records have", () => {
    const add = (id: string, version: string) => ({
      ...{ id, version, says: id },
      run: (source: FileSource) => {
        const text = `${source.exists("data/log.txt") ? new TextDecoder().decode(source.read("data/log.txt")) : ""}${id}\n`;
        return { changes: [{ file: "data/log.txt", text, steps: [] }], byHand: [] };
      },
    });
    const source = overlay(old, new Map([[settings, `engine: 0.1.5\n${readSiteFile(settings)}`]]));
    const { texts } = planMigration(source, [add("a", "0.1.5"), add("b", "0.1.10"), add("c", "0.2.0")]);
    expect(texts.get("data/log.txt")).toBe("b\nc\n");
  });

  test("does not note the version while something is left to do by hand", () => {
    const byHand = { file: settings, line: 1, column: 1, what: "Think." };
    const manual = { id: "think", version: "0.2.0", says: "", run: () => ({ changes: [], byHand: [byHand] }) };
    expect(planMigration(old, [...migrations, manual]).texts.has(settings)).toBe(false);
  });
});
