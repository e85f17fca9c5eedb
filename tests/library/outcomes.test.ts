import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { csvParse } from "d3-dsv";
import { library } from "../../src/library/library.ts";
import { findGrade } from "../../src/model/framework.ts";

/** Published facts to compare with. They lie beside the project where it is made, and are no part of it. */
const shared = join(import.meta.dirname, "../../../shared/data");
const folders = [shared, join(import.meta.dirname, "../../../../shared/data")];
const data = folders.find((folder) => existsSync(folder)) ?? shared;

function readTable(file: string) {
  const path = join(data, file);
  return existsSync(path) ? csvParse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) : undefined;
}

/** The framework of each kind of inspection in the official statistics, and the judgement area of each of their columns. */
const frameworkOf: readonly (readonly [RegExp, string])[] = [
  [/^SIF/, "single-inspection-framework"],
  [/^CPI/, "child-protection-inspection"],
  [/^TLAC/, "looked-after-children-inspection"],
  [/no overall grade/, "inspection-of-local-authority-childrens-services-2026"],
  [/^ILACS/, "inspection-of-local-authority-childrens-services"],
];
const areaOf: Readonly<Record<string, string>> = {
  overall: "overall-effectiveness",
  impact_of_leaders: "impact-of-leaders",
  leadership_sif: "leadership",
  help_protection: "help-and-protection",
  in_care: "children-in-care",
  looked_after_sif: "looked-after",
  adoption_sif: "adoption",
  care_leavers: "care-leavers",
  lscb: "local-safeguarding-children-board",
};

describe("the official outcomes of inspections", () => {
  const outcomes = readTable("letters/official-outcomes.csv");

  test.skipIf(outcomes === undefined)("have each judgement and each word in the framework of the inspection", () => {
    const unknown = (outcomes ?? []).flatMap((row) => {
      const id = frameworkOf.find(([pattern]) => pattern.test(row["inspection_type"] ?? ""))?.[1];
      const framework = library.frameworks.find((item) => item.id === id);
      return Object.entries(areaOf).flatMap(([column, area]) => {
        const word = row[column] ?? "";
        if (word === "") return [];
        const isKnown = framework?.judgementAreas.some((item) => item.id === area) && findGrade(framework, word) >= 0;
        return isKnown ? [] : [`${row["file"] ?? ""}: ${column} ${word}`];
      });
    });
    expect(outcomes?.length).toBeGreaterThan(20);
    expect(unknown).toEqual([]);
  });
});

describe("the authorities of England", () => {
  const table = readTable("geography/authorities.csv");

  test.skipIf(table === undefined)("have the codes and regions that the joined list has", () => {
    const known = new Map(library.areas.flatMap((area) => ("code" in area ? [[area.code, area]] : [])));
    const differing = (table ?? []).filter((row) => {
      const area = known.get(row["la_code_new"] ?? "");
      // By name: the list gives Buckinghamshire and Gloucestershire codes that are not those of the regions that it names.
      const region = library.areas.find(({ id }) => area?.kind === "local-authority" && id === area.region);
      return (
        area?.kind !== "local-authority" ||
        area.educationCode !== row["la_code"] ||
        region?.name.toLowerCase() !== row["rgn22nm"]?.toLowerCase()
      );
    });
    expect(table?.length).toBeGreaterThan(150);
    expect(differing.map((row) => [row["la_code_new"], row["local_authority_ons_name"]])).toEqual([]);
  });

  test("are 153 today, with those that ended since their codes began", () => {
    const authorities = library.areas.filter((area) => area.kind === "local-authority" && area.country === "england");
    const ended = authorities.filter(
      (area) => "changes" in area && area.changes?.some(({ what }) => /^(Ended|Became a part)/.test(what)),
    );
    expect(authorities.length - ended.length).toBe(153);
    expect(ended.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["bournemouth", "poole", "dorset-until-2019", "northamptonshire", "cumbria"]),
    );
  });
});
