import { describe, expect, test, vi } from "vitest";
import { openStatedSite, readStatedGround } from "./checks-fixture.ts";
import { measureHere } from "./measure-edits.ts";
import { drawNumberChanges, listSiteNumbers } from "./number-changes.ts";
import { formatNumberChanges, listNumberFailures, tryNumberChanges } from "./report-numbers.ts";
import { createStatementCount } from "./stands-twice.ts";

vi.setConfig({ testTimeout: 30_000 });

describe("changes of one digit", () => {
  const ground = readStatedGround();
  const numbers = listSiteNumbers(ground);

  test("are made among figures of records, figures of claims and numbers in texts, each once", () => {
    const places = new Set(numbers.map(({ place }) => place));
    for (const place of [
      "data/observations, figures",
      "data/tables, figures",
      "data/claims, figures",
      "data/claims, texts",
    ])
      expect(places).toContain(place);
    expect(new Set(numbers.map(({ file, at }) => `${file} ${at}`)).size).toBe(numbers.length);
    for (const { file, at, digits } of numbers) expect(ground.site.textOf(file).slice(at)).toMatch(digits);
  });

  test("a number stands twice where another statement of its document says it", () => {
    const count = createStatementCount(ground);
    const stated = numbers.find(({ place, digits }) => place === "data/claims, figures" && digits === "69");
    const cell = numbers.find(({ place, digits }) => place === "data/tables, figures" && digits === "17.6");
    expect(stated && count(stated)).toBeGreaterThan(1);
    expect(cell && count(cell)).toBe(1);
  });

  test("change that digit and nothing else, and are the same for the same seed", () => {
    const changes = drawNumberChanges(ground, 20, 3);
    expect(changes).toEqual(drawNumberChanges(ground, 20, 3));
    for (const { number, files } of changes) {
      const [before, after] = [ground.site.textOf(number.file), files[number.file] ?? ""];
      expect(Object.keys(files)).toEqual([number.file]);
      const differing = Array.from(before).filter((character, at) => character !== after[at]);
      expect([after.length, differing.length]).toEqual([before.length, 1]);
    }
  });

  test("a quick look finds nothing that the whole check would not find", () => {
    const changes = drawNumberChanges(ground, 25, 5).map(({ files }) => files);
    const [all, first] = (["all", "first"] as const).map((depth) => measureHere(openStatedSite(), changes, depth));
    const isCaught = ({ findings }: { findings: readonly unknown[] }) => findings.length > 0;
    expect(first?.map(isCaught)).toEqual(all?.map(isCaught));
    expect(all?.some(isCaught)).toBe(true);
  });

  test("the report gives both shares by place, and names what falls short", async () => {
    const changes = drawNumberChanges(ground, 20, 3);
    const outcome = (caught: boolean) => ({ findings: caught ? [{ text: "x", noted: false }] : [], changed: [] });
    const silent = await tryNumberChanges(changes, (edits) => Promise.resolve(edits.map(() => outcome(false))));
    const loud = await tryNumberChanges(changes, (edits) => Promise.resolve(edits.map(() => outcome(true))));
    expect(listNumberFailures(loud)).toEqual([]);
    expect(listNumberFailures(silent)).toContain("0 of 20 changes were caught among all numbers; 80% must be.");
    expect(listNumberFailures(silent)).toHaveLength(2);
    expect(formatNumberChanges(loud, 5)).toMatch(/^All +20 +20 +100\.0% /m);
    expect(formatNumberChanges(silent, 1)).toContain(`Missed: ${changes[0]?.says}`);
  });
});
