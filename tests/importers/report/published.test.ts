import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { readPrinted } from "../../../src/importers/report/printed/read-file.ts";
import { understandReport } from "../../../src/importers/report/understand.ts";

const folder = join(import.meta.dirname, "../../../../shared/data/letters");
const haveReports = existsSync(folder);
const skipReason = haveReports ? "" : " (SKIPPED: there is no ../shared/data/letters)";

/** Columns of the official outcomes by the areas of judgement that they are of. */
const columns: Readonly<Record<string, string>> = {
  "overall-effectiveness": "overall",
  "impact-of-leaders": "impact_of_leaders",
  leadership: "leadership_sif",
  "help-and-protection": "help_protection",
  "children-in-care": "in_care",
  "children-in-care-and-care-leavers": "in_care",
  "looked-after": "looked_after_sif",
  adoption: "adoption_sif",
  "care-leavers": "care_leavers",
  "local-safeguarding-children-board": "lscb",
};
const heldOut = [
  "2017-06-13-derby.pdf",
  "2018-08-21-brighton-and-hove.pdf",
  "2022-11-25-stoke-on-trent.pdf",
  "2024-05-15-calderdale.pdf",
  "2026-07-28-blackpool.pdf",
];

describe.skipIf(!haveReports)(`published reports and the official outcomes${skipReason}`, () => {
  const outcomes = haveReports ? csvParse(readFileSync(join(folder, "official-outcomes.csv"), "utf8")) : [];

  test.each(heldOut)("of %s agree in every judgement", async (file) => {
    const printed = await readPrinted(readFileSync(join(folder, file)));
    if ("problem" in printed) throw new Error(printed.problem);
    const report = understandReport(printed, {});
    if ("problem" in report) throw new Error(report.problem);
    const official = outcomes.find((row) => row["file"] === file);
    const read = report.judgements.map(({ area, word }) => [area, "value" in word ? word.value : word.todo]);
    const expected = report.judgements.map(({ area }) => [area, official?.[columns[area] ?? ""]]);
    expect(read).toEqual(expected);
    const given = Object.values(columns).filter((column) => (official?.[column] ?? "") !== "");
    expect(read).toHaveLength(new Set(given).size);
  });
});
