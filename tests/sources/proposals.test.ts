import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/checks/load-catalogue.ts";
import { openFolder } from "../../src/records/read.ts";
import { measure } from "./proposals/measure.ts";
import { heldOut, lookedAtLater, tuned, type MeasuredSection } from "./proposals/sections.ts";
import { haveSources, skipReason } from "./source-text.ts";

describe.skipIf(!haveSources)(`statements proposed from the original documents${skipReason}`, () => {
  const site = loadCatalogue(openFolder(join(import.meta.dirname, "../..")));
  const named = (names: readonly string[], sections: readonly MeasuredSection[]) =>
    sections.filter(({ name }) => names.includes(name));
  const share = (part: number, whole: number) => part / Math.max(whole, 1);

  // Sheets of counts are read far less completely than a text beside its tables; both are measured, so that neither hides the other.
  test.each([
    { what: "sections that the rules were made by", sections: tuned, recall: 0.75, precision: 0.98 },
    {
      what: "key stage 4, looked at after the first measure",
      sections: named(["key stage 4"], lookedAtLater),
      recall: 0.75,
      precision: 0.95,
    },
    {
      what: "key stages 1 and 5, by which nothing was tuned",
      sections: named(["key stage 1", "key stage 5"], heldOut),
      recall: 0.9,
      precision: 0.98,
    },
    {
      what: "sheets that were looked at after the first measure",
      sections: named(["strategy discussions", "children in care"], lookedAtLater),
      recall: 0.3,
      precision: 0.85,
    },
    {
      what: "sheets by which nothing was tuned",
      sections: named(["unaccompanied children", "care leavers", "youth offending"], heldOut),
      recall: 0.15,
      precision: 0.55,
    },
  ])("$what: as much is found, and stands as a claim, as before", ({ sections, recall, precision }) => {
    const { written, found, proposed, standing, others } = measure(sections, site);
    expect(share(found, written), others.join("\n")).toBeGreaterThanOrEqual(recall);
    expect(share(standing, proposed), others.join("\n")).toBeGreaterThanOrEqual(precision);
  });
});
