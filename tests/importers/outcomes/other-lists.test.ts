import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { planOutcomes } from "../../../src/importers/outcomes/import-outcomes.ts";
import { formatProblem, ImportRefused } from "../../../src/importers/records/problem.ts";
import { outcomesSchema } from "../../../src/model/outcomes.ts";
import { memorySite } from "../memory-site.ts";

const heading = "local_authority,publication_date,inspection_type,overall,in_care";
const row = "Barnet,2024-07-23,ILACS,Good,Outstanding";

/** Each inspection as its area, day and grades; or what is wrong. */
function read(text: string): string[] {
  try {
    const { files } = planOutcomes(memorySite({}), {
      ...{ file: "list.csv", bytes: new TextEncoder().encode(text), id: "list" },
      citation: { title: "Outcomes", publisher: "Ofsted", issued: "2025" },
    });
    const { outcomes } = outcomesSchema.parse(parse(files.get("data/outcomes/list.yaml") ?? ""));
    return outcomes.map(({ area, published, judgements }) =>
      [
        area,
        published,
        ...Object.entries(judgements)
          .map((one) => one.join(" "))
          .sort()
          .reverse(),
      ].join(", "),
    );
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems.map(formatProblem);
    throw error;
  }
}

const graded = ["barnet, 2024-07-23, overall-effectiveness Good, children-in-care-and-care-leavers Outstanding"];

describe("a list of outcomes in another form is read alike", () => {
  test.each<readonly [string, string, string]>([
    [
      "names of columns with spaces and capitals",
      "Local Authority,Publication Date,Inspection type,Overall effectiveness,In care",
      row,
    ],
    ["blank lines", heading, `\n${row}\n\n`],
    ["grades in capitals", heading, row.toUpperCase()],
    ...[
      "23/07/2024",
      "23.7.2024",
      "23 July 2024",
      "23rd July 2024",
      "23-Jul-2024",
      "2024-07-23T00:00:00",
      "23/07/2024 00:00",
    ].map((day) => [`a day as ${day}`, heading, row.replace("2024-07-23", day)] as const),
  ])("%s", (_, names, rows) => {
    expect(read(`${names}\n${rows}\n`)).toEqual(graded);
  });

  test("and the order of its columns is no matter", () => {
    expect(
      read("In care,Type,Overall,Council,Published\nOutstanding,ILACS,Good,London Borough of Barnet,2024-07-23\n"),
    ).toEqual(graded);
  });
});

describe("a list of outcomes is refused, and why, where", () => {
  test.each([
    [
      "months stand before days",
      heading,
      row.replace("2024-07-23", "07/23/2024"),
      "row 2, column publication_date: “07/23/2024” is no day.",
    ],
    ["a year has two digits", heading, row.replace("2024-07-23", "23/07/24"), "“23/07/24” is no day."],
    ["a day is the number of a spreadsheet", heading, row.replace("2024-07-23", "45496"), "“45496” is no day."],
    ["a month is none", heading, row.replace("2024-07-23", "23 Jux 2024"), "“23 Jux 2024” is no day."],
    [
      "its cells are parted by semicolons",
      heading.replaceAll(",", ";"),
      row.replaceAll(",", ";"),
      "row 1: The cells are parted by semicolons.",
    ],
    [
      "two columns have one name",
      `${heading},overall`,
      `${row},Inadequate`,
      "row 1, column overall: Two columns have this name.",
    ],
    [
      "an unknown column holds grades in small letters",
      `${heading},views`,
      `${row},good`,
      "The column views holds grades (“good”)",
    ],
    [
      "it has no grades",
      "local_authority,publication_date,inspection_type",
      "Barnet,2024-07-23,ILACS",
      "row 1: No column is of an area of judgement.",
    ],
  ])("%s", (_, names, rows, problem) => {
    expect(read(`${names}\n${rows}\n`).join("\n")).toContain(problem);
  });
});
