import { describe, expect, test, vi } from "vitest";
import { openFolder } from "../../../src/records/read.ts";
import { readSiteFile, siteFolder } from "../../site-fixture.ts";
import { openStatedSite, readStatedGround } from "./checks-fixture.ts";
import { drawSlips } from "./list-slips.ts";
import { measureHere, measureInThreads, type MeasureEdits } from "./measure-edits.ts";
import { findDisputes } from "./read-ground.ts";
import { formatMisses, formatSlips, listFailures, listMisses, tally } from "./report-checks.ts";
import { runChecks } from "./run-checks.ts";

const size = { slips: 30, controls: 12, seed: 7 };
const site = openStatedSite();
vi.setConfig({ testTimeout: 30_000 });
const measure: MeasureEdits = (edits) => Promise.resolve(measureHere(site, edits));
const silent: MeasureEdits = (edits) => Promise.resolve(edits.map(() => ({ findings: [], changed: [] })));

describe("the benchmark of the checks", () => {
  test("finds that a small site's checks see what something contradicts, and that harmless edits change nothing", async () => {
    const bench = await runChecks(site, size, measure);
    expect(listFailures(bench)).toEqual([]);
    expect(listMisses(bench.slips)).toEqual([]);
    expect(bench.controls.flatMap(({ alarms }) => alarms)).toEqual([]);
    expect(bench.slips).toHaveLength(size.slips);
    expect(bench.controls).toHaveLength(size.controls);
    expect(tally(bench.slips).stated).toBeGreaterThan(size.slips / 3);
  });

  test("fails and names the misses where checks see nothing", async () => {
    const bench = await runChecks(site, size, silent);
    const misses = listMisses(bench.slips);
    expect(misses).toHaveLength(tally(bench.slips).stated);
    expect(listFailures(bench)).toEqual(["0.0% were caught of the slips that something contradicts; 99% must be."]);
    expect(formatMisses(bench.slips, 1)).toContain(misses[0]?.slip.file);
    expect(formatMisses(bench.slips, 1)).toContain(`… and ${misses.length - 1} more`);
    expect(formatSlips(bench.slips)).toMatch(/^All +30 +\d+ +0 +0\.0% /m);
  });

  test("fails where checks raise an alarm at every edit", async () => {
    const loud: MeasureEdits = (edits) =>
      Promise.resolve(edits.map(() => ({ findings: [{ text: "a problem", noted: false }], changed: [] })));
    expect(listFailures(await runChecks(site, size, loud))).toEqual(["12 of 12 harmless edits raised an alarm."]);
  });

  test("fails where it made no slip that can be caught", async () => {
    const bench = await runChecks(site, { ...size, slips: 0 }, measure);
    expect(listFailures(bench)).toEqual(["No slip was made that something contradicts, so nothing was measured."]);
  });

  test("measures the same in several threads as in one", async () => {
    const file = "data/observations/reading-expected.yaml";
    const edits = [{ [file]: readSiteFile(file).replace("61.0", "610") }, {}, { [file]: "sources: [" }];
    const here = measureHere(openFolder(siteFolder), edits);
    expect(here.map(({ findings }) => findings.length > 0)).toEqual([true, false, true]);
    expect(await measureInThreads(siteFolder, 2)(edits)).toEqual(here);
  });

  test("makes the same slips from the same seed, and others from another", () => {
    const draw = (seed: number) => drawSlips(readStatedGround(), 30, seed).map(({ says }) => says);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(8)).not.toEqual(draw(7));
  });

  test("judges the statements of a correct site as the site does", () => {
    const ground = readStatedGround();
    expect(ground.statements.length).toBeGreaterThan(10);
    expect(findDisputes(ground)).toEqual([]);
  });

  test("would see a judgement of its own that differs", () => {
    const ground = readStatedGround();
    const [first, ...rest] = ground.statements;
    if (!first) throw new Error("There is no statement.");
    const wrong = { ...first, stated: { number: { value: -1, decimals: 0, exact: true } } };
    expect(findDisputes({ ...ground, statements: [wrong, ...rest] })).toEqual([first.id]);
  });
});
