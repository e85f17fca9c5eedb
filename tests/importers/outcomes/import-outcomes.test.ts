import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { planOutcomes, type OutcomesCall } from "../../../src/importers/outcomes/import-outcomes.ts";
import { ImportRefused, type ImportProblem } from "../../../src/importers/records/problem.ts";
import { outcomesSchema } from "../../../src/model/outcomes.ts";
import { memorySite } from "../memory-site.ts";

type Files = Readonly<Record<string, string>>;

const heading =
  "local_authority,publication_date,inspection_type,overall,impact_of_leaders,leadership_sif,in_care,care_leavers";

function plan(lines: readonly string[], files: Files = {}, call: Partial<OutcomesCall> = {}) {
  return planOutcomes(memorySite(files), {
    ...{ file: "list.csv", bytes: new TextEncoder().encode([heading, ...lines, ""].join("\n")), id: "list" },
    citation: { title: "Outcomes", publisher: "Ofsted", issued: "2025" },
    ...call,
  });
}

function outcomesOf(lines: readonly string[], files: Files = {}) {
  const text = plan(lines, files).files.get("data/outcomes/list.yaml") ?? "";
  return outcomesSchema.parse(parse(text)).outcomes;
}

function refused(
  lines: readonly string[],
  files: Files = {},
  call: Partial<OutcomesCall> = {},
): readonly ImportProblem[] {
  try {
    plan(lines, files, call);
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems;
    throw error;
  }
  return [];
}

const single = "Barnet,2017-07-07,SIF,Inadequate,,Inadequate,,Requires improvement to be good";
const short = "barnet,23/07/2024,ILACS Short Inspection,Good,Good,,Outstanding,Good";

describe("a list of outcomes", () => {
  test("gives each inspection its framework, with grades by that framework's areas, oldest first", () => {
    expect(outcomesOf([short, single])).toEqual([
      {
        ...{ area: "barnet", framework: "single-inspection-framework", published: "2017-07-07" },
        judgements: {
          "overall-effectiveness": "Inadequate",
          leadership: "Inadequate",
          "care-leavers": "Requires improvement to be good",
        },
      },
      {
        ...{ area: "barnet", framework: "inspection-of-local-authority-childrens-services", published: "2024-07-23" },
        kind: "Short Inspection",
        judgements: {
          "overall-effectiveness": "Good",
          "impact-of-leaders": "Good",
          "children-in-care": "Outstanding",
          "care-leavers": "Good",
        },
      },
    ]);
  });

  test("knows the framework without a grade of the whole by its day, and keeps remarks", () => {
    const [outcome] = outcomesOf(["Brent,2026-06-17,ILACS (no overall grade),,Good,,Good,Good"]);
    expect(outcome).toMatchObject({
      framework: "inspection-of-local-authority-childrens-services-2026",
      note: "No overall grade.",
    });
  });

  test("has one grade for children in care and care leavers where the list gives one", () => {
    const [outcome] = outcomesOf(["Barnet,2019-07-01,ILACS Standard Inspection,Good,Good,,Good,"]);
    expect(Object.keys(outcome?.judgements ?? {})).toContain("children-in-care-and-care-leavers");
  });

  test("is added to what is there, and an inspection stands once", () => {
    const first = plan([single]);
    const later = plan([single, short], Object.fromEntries(first.files), { citation: { issued: "2026" } });
    expect([later.added, later.same]).toEqual([1, 1]);
    expect(later.files.get("data/outcomes/list.yaml")).toContain('issued: "2026"');
  });
});

describe("is refused with row, column and remedy, and all in one run, where", () => {
  const cases: readonly (readonly [string, string, Partial<ImportProblem>])[] = [
    [
      "a grade is not on the framework's scale",
      single.replace("Inadequate", "Adequate"),
      { row: 2, column: "overall" },
    ],
    ["a kind of inspection is not known", single.replace("SIF", "XYZ"), { row: 2, column: "inspection_type" }],
    ["an authority is not known", single.replace("Barnet", "Barnett"), { remedy: "Did you mean Barnet?" }],
    ["a day is none", single.replace("2017-07-07", "2017-02-30"), { row: 2, column: "publication_date" }],
    [
      "a framework judges nothing of a column that is filled",
      single.replace(",,Inadequate", ",Good,Inadequate"),
      { column: "impact_of_leaders" },
    ],
  ];
  test.each(cases)("%s", (_, line, expected) => {
    expect(refused([line])[0]).toMatchObject(expected);
  });

  test("several rows are wrong", () => {
    expect(refused([single.replace("SIF", "XYZ"), short.replace("barnet", "barnett")]).map(({ row }) => row)).toEqual([
      2, 3,
    ]);
  });

  test("an inspection is there with another grade, here or in another row", () => {
    const files = Object.fromEntries(plan([single]).files);
    const other = single.replace("Inadequate", "Good");
    const [recorded] = refused([other], files);
    expect(recorded?.row).toBe(2);
    expect(recorded?.problem).toContain("in data/outcomes/list.yaml");
    const [repeated] = refused([short, single, other]);
    expect(repeated?.row).toBe(4);
    expect(repeated?.problem).toContain("in row 3");
  });

  test("a column holds grades and nobody says of what; an officer can", () => {
    const call = { bytes: new TextEncoder().encode(`${heading},sector\n${single},Good\n`) };
    expect(refused([], {}, call)[0]).toMatchObject({ column: "sector" });
    const own = {
      "data/outcomes/list.yaml":
        "citation: { title: A, publisher: B, issued: '2024' }\ncolumns: { sector: left-out }\noutcomes: []\n",
    };
    expect(plan([], own, call).leftOut).toEqual(["sector"]);
  });

  test("its publication is not said, or a row was cut off", () => {
    expect(refused([single], {}, { citation: { title: "Outcomes" } })[0]?.file).toBe("the command");
    expect(refused([single, "Barnet,2019"])[0]).toMatchObject({ row: 3 });
  });
});

const shared = join(import.meta.dirname, "../../../../shared/data/letters/official-outcomes.csv");

test.skipIf(!existsSync(shared))("the list of ../shared is read wholly (skipped where it is absent)", () => {
  const result = plan([], {}, { bytes: readFileSync(shared) });
  expect([result.added, result.authorities, result.leftOut]).toEqual([21, 15, ["file"]]);
});
