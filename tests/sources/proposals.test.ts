import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/checks/load-catalogue.ts";
import { openFolder } from "../../src/records/read.ts";
import { judgedRight } from "./proposals/judged.ts";
import { measure, total } from "./proposals/measure.ts";
import { measuredSections, setOf } from "./proposals/sections.ts";
import { haveSources, skipReason } from "./source-text.ts";

describe.skipIf(!haveSources)(`statements proposed from the original documents${skipReason}`, () => {
  const site = loadCatalogue(openFolder(join(import.meta.dirname, "../..")));

  // What the sealed sections held was looked at since: they measure no more how far the rules carry.
  test.each([
    { set: "tune", what: "sections that the rules were made by", recall: 0.84, precision: 0.97 },
    { set: "check", what: "sections that only their totals were looked at", recall: 0.4, precision: 0.95 },
    { set: "sealed", what: "sections that were sealed and are known now", recall: 0.79, precision: 0.97 },
  ] as const)("$what: as much is found, and stands as a claim, as before", ({ set, recall, precision }) => {
    const measured = measuredSections
      .filter((section) => setOf(section) === set)
      .map((section) => measure(section, site));
    const { written, found, proposed, standing } = total(measured);
    const others = measured.flatMap((each) => each.proposed.filter(({ stands }) => !stands));
    // What is missed in the second set is not told: nobody is to make rules by it.
    const told = set === "check" ? "" : others.map(({ statement }) => JSON.stringify(statement.content)).join("\n");
    expect(found / written, told).toBeGreaterThanOrEqual(recall);
    expect(standing / proposed, told).toBeGreaterThanOrEqual(0.9);
    const right = others.filter(({ statement }) => judgedRight.includes(JSON.stringify(statement.content)));
    expect((standing + right.length) / proposed, told).toBeGreaterThanOrEqual(precision);
  });
});
