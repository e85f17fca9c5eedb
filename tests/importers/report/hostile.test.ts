import { describe, expect, test } from "vitest";
import { block, makePdf, type PlacedText } from "./make-pdf.ts";
import { areas, makeReport, rowsWith, understand, usual, usualWords, weak, type Changes } from "./make-report.ts";
import { head, prose, rowsOf2024, table } from "./report-pages.ts";

async function gradesIn(changes: Changes): Promise<string[]> {
  const { judgements } = await understand(makeReport(changes));
  expect(judgements.map(({ area }) => area)).toEqual(areas);
  return judgements.map(({ word }) => ("value" in word ? word.value : "TODO"));
}

/** The usual grades, but for some that are to be done by hand. */
const butFor = (...open: readonly number[]) => usualWords.map((word, index) => (open.includes(index) ? "TODO" : word));

describe("a table of judgements is read", () => {
  test.each<[string, Changes]>([
    ["as it is usually printed", {}],
    [
      "with narrow cells",
      {
        rows: rowsWith([
          ["Good"],
          ["Requires", "improvement", "to be good"],
          ["Outstanding"],
          ["Inadequate"],
          ["Requires", "improvement", "to be", "good"],
        ]),
      },
    ],
    [
      "with narrow cells set at the top",
      {
        place: { align: "top" },
        rows: rowsWith([
          ["Good"],
          ["Requires", "improvement", "to be", "good"],
          ["Outstanding"],
          ["Inadequate"],
          ["Requires", "improvement", "to be good"],
        ]),
      },
    ],
    [
      "in capitals",
      {
        rows: rowsWith([
          ["GOOD"],
          ["REQUIRES IMPROVEMENT TO BE GOOD"],
          ["OUTSTANDING"],
          ["INADEQUATE"],
          ["REQUIRES IMPROVEMENT"],
        ]),
      },
    ],
    [
      "with spaces that do not break and signs behind a grade",
      {
        rows: rowsWith([
          ["Good\u00A0"],
          ["Requires\u00A0improvement to be\u00A0good*"],
          ["Outstanding."],
          ["Inadequate"],
          weak,
        ]),
      },
    ],
    [
      "with a slip of the pen in a name",
      {
        rows: [
          ...rowsWith(usual).slice(0, 3),
          [["The experience and progress of care", "leavers"], ["Inadequate"]],
          ...rowsWith(usual).slice(4),
        ],
      },
    ],
    [
      "where the text before it names the grades of an earlier inspection",
      { more: block(["Services were inadequate in 2021."], { x: 72, y: 275 }) },
    ],
    [
      "where the text tells of grades and of what is good",
      {
        text: [
          "Services for children in Leeds were inadequate at the last inspection in 2021, and many things",
          "that were outstanding at that time, such as the plan of the board, are good now as people say,",
          "good at sharing. The experiences of care leavers were good.",
        ],
      },
    ],
  ])("%s", async (_what, changes) => {
    expect(await gradesIn(changes)).toEqual(usualWords);
  });

  test("with letters that stand apart from each other in bold type", async () => {
    const letters = Array.from("Inadequate", (text, index) => ({ x: 400 + index * 6.2, y: 0, text, bold: true }));
    const rows = rowsWith([["Good"], weak, ["Outstanding"], [], weak]);
    const y = 320 + 3 * 42.8 + 7.2;
    expect(await gradesIn({ rows, more: letters.map((letter) => ({ ...letter, x: letter.x - 97, y })) })).toEqual(
      usualWords,
    );
  });

  test.each([
    ["Grade", "Previous grade"],
    ["Current grade", "Grade before"],
  ])("by its column %s, where another has %s", async (now, before) => {
    const header: PlacedText[] = [
      { x: 79, y: 290, text: "Judgement", bold: true },
      { x: 303, y: 290, text: before, bold: true },
      { x: 460, y: 290, text: now, bold: true },
    ];
    const rows = rowsWith([
      ["Good"],
      ["Requires", "improvement"],
      ["Outstanding"],
      ["Inadequate"],
      ["Requires", "improvement"],
    ]);
    const former = rowsOf2024.map((_name, index) => ({ x: 303, y: 327 + index * 42.8, text: "Good" }));
    expect(await gradesIn({ rows, place: { gradeX: 460, header }, more: former })).toEqual(usualWords);
  });

  test("over the end of a page", async () => {
    const rows = rowsWith(usual);
    const bytes = makePdf([
      [
        ...head(["Inspection of Leeds City Council", "children’s services"], "5 to 9 February 2024"),
        ...table(rows.slice(0, 3), { y: 560, gradeX: 303 }),
      ],
      [...table(rows.slice(3), { y: 40, gradeX: 303, header: [] }), ...block(prose, { x: 72, y: 240 })],
    ]);
    const { judgements } = await understand(bytes);
    expect(judgements.map(({ word }) => ("value" in word ? word.value : "TODO"))).toEqual(usualWords);
  });
});

/** That of the whole, which no heading repeats, is left open with every other. */
describe("a grade is never guessed", () => {
  test.each<[string, Changes, number[]]>([
    ["an empty cell", { rows: rowsWith([["Good"], weak, [], ["Inadequate"], weak]) }, [2, 4]],
    ["an empty last cell", { rows: rowsWith([["Good"], weak, ["Outstanding"], ["Inadequate"], []]) }, [4]],
    ["a word that is no grade", { rows: rowsWith([["Good"], weak, ["Excellent"], ["Inadequate"], weak]) }, [2, 4]],
    [
      "two grades in one cell",
      { rows: rowsWith([["Good"], weak, ["Good", "Outstanding"], ["Inadequate"], weak]) },
      [2, 4],
    ],
    [
      "a grade with that of before in its cell",
      { rows: rowsWith([["Good"], weak, ["Outstanding", "(previously good)"], ["Inadequate"], weak]) },
      [2, 4],
    ],
    ["half a grade", { rows: rowsWith([["Good"], ["Requires"], ["Outstanding"], ["Inadequate"], weak]) }, [1, 4]],
    ["“not good”", { rows: rowsWith([["Not good"], weak, ["Outstanding"], ["Inadequate"], weak]) }, [0, 4]],
    ["a row that is missing", { rows: [...rowsWith(usual).slice(0, 3), ...rowsWith(usual).slice(4)] }, [3, 4]],
    [
      "a heading that says another grade",
      { heading: ["The experiences and progress of children who need help and", "protection: good"] },
      [1, 4],
    ],
    [
      "a sentence that says another grade of the whole",
      {
        text: [
          "Children’s services in Leeds are good, and this sentence goes over the whole of the width of",
          "the page, like others.",
        ],
      },
      [4],
    ],
  ])("%s is left to be written", async (_what, changes, open) => {
    expect(await gradesIn(changes)).toEqual(butFor(...open));
  });

  test("the end of a grade whose beginning is lost is left to be written, and no grade of its own", async () => {
    const rows = rowsWith([["Good"], weak, ["good"], ["Inadequate"], weak]);
    expect(await gradesIn({ rows })).toEqual(butFor(2, 4));
  });

  test("a table that the headings contradict in most rows is left to be written as a whole", async () => {
    // Each grade stands beside the row above its own.
    const rows = rowsWith([weak, ["Outstanding"], ["Inadequate"], ["Good"], ["Good"]]);
    const heading = [
      "The experiences and progress of children who need help and",
      "protection: requires improvement to be good",
    ];
    const more = block(["The experiences and progress of children in care: outstanding"], {
      ...{ x: 72, y: 640, size: 14, bold: true },
    });
    expect(await gradesIn({ rows, heading, more })).toEqual(butFor(0, 1, 2, 3, 4));
  });

  test("what is to be written says where it was looked for, and both of two grades", async () => {
    const { judgements } = await understand(
      makeReport({ heading: ["The experiences and progress of children who need help and", "protection: good"] }),
    );
    const [, second] = judgements;
    expect(second?.word).toMatchObject({
      todo: expect.stringMatching(
        /table says “Requires improvement to be good”.*Page 2 says: “The experiences .*: good”/s,
      ) as unknown,
    });
  });

  test("two columns of grades of which none is named leave all to be written", async () => {
    const former = rowsOf2024.map((_name, index) => ({ x: 480, y: 327 + index * 42.8, text: "Good" }));
    const header: PlacedText[] = [
      { x: 79, y: 290, text: "Judgement", bold: true },
      { x: 303, y: 290, text: "2021 grade", bold: true },
      { x: 480, y: 290, text: "2024 grade", bold: true },
    ];
    expect(await gradesIn({ place: { header }, more: former })).toEqual(butFor(0, 1, 2, 3, 4));
  });

  test("every grade that is taken out of a table is missed in its own row and in no other", async () => {
    for (const [taken] of usual.entries()) {
      const rows = rowsWith(usual.map((grade, index) => (index === taken ? [] : grade)));
      expect(await gradesIn({ rows })).toEqual(butFor(taken, 4));
    }
  });

  test("nothing but what the text repeats counts where one row is wrong", async () => {
    const rows = rowsWith([["Good"], weak, [], ["Inadequate"], weak]);
    expect(await gradesIn({ rows, sections: [] })).toEqual(butFor(0, 2, 3, 4));
  });

  test("a column that stands a row too high is not read, though all but one of its grades are the same", async () => {
    const rows = rowsWith([weak, ["Good"], weak, weak, []]);
    const heading = [
      "The experiences and progress of children who need help and",
      "protection: requires improvement to be good",
    ];
    expect(await gradesIn({ rows, heading, sections: [] })).toEqual(["TODO", "TODO", "TODO", "TODO", "TODO"]);
  });

  test("a grade of the whole that is better than every other is left to be written", async () => {
    const rows = rowsWith([["Good"], weak, ["Good"], ["Inadequate"], ["Outstanding"]]);
    expect(await gradesIn({ rows, sections: [] })).toEqual([...usualWords.slice(0, 2), "Good", "Inadequate", "TODO"]);
  });
});
