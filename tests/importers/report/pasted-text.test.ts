import { describe, expect, test } from "vitest";
import { readPrinted } from "../../../src/importers/report/printed/read-file.ts";
import { understandReport, type ReadReport } from "../../../src/importers/report/understand.ts";

async function read(lines: readonly string[]): Promise<ReadReport> {
  const printed = await readPrinted(new TextEncoder().encode(lines.join("\n")));
  if ("problem" in printed) throw new Error(printed.problem);
  const report = understandReport(printed, {});
  if ("problem" in report) throw new Error(report.problem);
  return report;
}

const words = [
  "Good",
  "Requires improvement to be good",
  "Outstanding",
  "Inadequate",
  "Requires improvement to be good",
];
const grades = ({ judgements }: ReadReport) => judgements.map(({ word }) => ("value" in word ? word.value : "TODO"));

const head = [
  "Inspection of Leeds City Council",
  "children’s services",
  "Inspection dates: 5 to 9 February 2024",
  "Lead inspector: Ada Example, His Majesty’s Inspector",
];
const rest = [
  "Leaders have written these words, and they go on over the line as sentences",
  "do. What stands here is our own, and says nothing of a grade.",
  "1",
  "What needs to improve?",
  "• The speed of plans.",
  "The experiences and progress of children who need help and",
  "protection: requires improvement to be good",
  "1. Workers answer on the day on which somebody calls, and write down what",
  "they did.",
  "The experiences and progress of children in care: outstanding",
  "2. Homes are near.",
];

/** The table as it comes out of a PDF, by what copies it. */
const tables: Readonly<Record<string, readonly string[]>> = {
  "a browser, in the order of the file": [
    "Judgement Grade",
    "The impact of leaders on social work",
    "practice with children and families Good",
    "The experiences and progress of",
    "children who need help and protection",
    "Requires improvement",
    "to be good",
    "The experiences and progress of",
    "children in care Outstanding",
    "The experiences and progress of care",
    "leavers",
    "Inadequate",
    "Overall effectiveness Requires improvement to be good",
  ],
  "a reader that parts paragraphs": [
    "Judgement",
    "",
    "Grade",
    "",
    "The impact of leaders on social work practice with",
    "children and families",
    "",
    "Good",
    "",
    "The experiences and progress of children who need help",
    "and protection",
    "",
    "Requires improvement to be good",
    "",
    "The experiences and progress of children in care",
    "",
    "Outstanding",
    "",
    "The experiences and progress of care leavers",
    "",
    "Inadequate",
    "",
    "Overall effectiveness",
    "",
    "Requires improvement to be",
    "good",
    "",
  ],
  "a reader that keeps the columns": [
    " Judgement                                             Grade",
    "",
    " The impact of leaders on social work                  Good",
    " practice with children and families",
    "",
    " The experiences and progress of                       Requires improvement",
    " children who need help and protection                 to be good",
    "",
    "                                                       Outstanding",
    " The experiences and progress of children in care",
    "",
    " The experiences and progress of care",
    "                                                       Inadequate",
    " leavers",
    "",
    " Overall effectiveness                                 Requires improvement to be good",
    "",
    "",
  ],
  "somebody who wrote a list": [
    "The impact of leaders on social work practice with children and families: Good",
    "The experiences and progress of children who need help and protection: Requires improvement to be good",
    "The experiences and progress of children in care is outstanding",
    "The experiences and progress of care leavers was judged to be inadequate",
    "Overall effectiveness – requires improvement to be good.",
  ],
};

describe.each(Object.entries(tables))("a report pasted from %s", (_what, table) => {
  const lines = [...head, ...table, ...rest];

  test("has all its grades, and its body without the table", async () => {
    const report = await read(lines);
    expect(grades(report)).toEqual(words);
    expect(report.recommendations.map((each) => each.words)).toEqual(["The speed of plans."]);
    expect(report.body.some(({ text }) => /Judgement|Inadequate/.test(text))).toBe(false);
  });

  test("has no wrong grade where two lines stand in the wrong order, one is lost or two are one", async () => {
    for (let at = head.length; at < head.length + table.length + 2; at += 1) {
      const [own = "", next = "", later = ""] = lines.slice(at);
      const damaged = [
        lines.toSpliced(at, 2, next, own),
        lines.toSpliced(at, 3, later, next, own),
        lines.toSpliced(at, 1),
        lines.toSpliced(at, 2, `${own} ${next}`),
      ];
      for (const text of damaged)
        for (const [index, grade] of grades(await read(text)).entries())
          expect(["TODO", words[index]], text.slice(at - 1, at + 4).join("\n")).toContain(grade);
    }
  });
});

const flat = [
  "The impact of leaders on social work practice with children and families",
  "The experiences and progress of children who need help and protection",
  "The experiences and progress of children in care",
  "The experiences and progress of care leavers",
  "Overall effectiveness",
];

test("where all names stand before all grades, those count that the text repeats", async () => {
  expect(grades(await read([...head, ...flat, ...words, ...rest]))).toEqual([
    "TODO",
    "Requires improvement to be good",
    "Outstanding",
    "TODO",
    "TODO",
  ]);
});

test("where all names stand before as many grades that are the same, each has it", async () => {
  const same = rest.map((line) => line.replace(/: .*/, ": good"));
  expect(grades(await read([...head, ...flat, ...flat.map(() => "Good"), ...same]))).toEqual(flat.map(() => "Good"));
  const fewer = await read([...head, ...flat, "Good", "Good", "Good", "Good", ...rest.slice(0, 5)]);
  expect(grades(fewer)).toEqual(flat.map(() => "TODO"));
});

test("grades that stand before their names count only where the text repeats them", async () => {
  const before = flat.flatMap((name, index) => [words[index] ?? "", name]);
  expect(grades(await read([...head, ...before, ...rest])).filter((word) => word !== "TODO").length).toBeLessThan(3);
  for (const [index, grade] of grades(await read([...head, ...before, ...rest])).entries())
    expect(["TODO", words[index]]).toContain(grade);
});

/** Of whom a single inspection is, as its title has it. */
const inspected = ["children in need of help and protection,", "children looked after and care leavers"].join(" ");

test("a sentence whose line only happens to end at the word is no judgement", async () => {
  const title = [
    "London Borough of Barnet",
    `Inspection of services for ${inspected}`,
    "Inspection date: 25 April – 18 May 2017",
  ];
  const says = (next: string) => [...title, "Children’s services in Barnet are good", next, ...rest.slice(0, 4)];
  expect(grades(await read(says("at sharing what they know of families.")))[0]).toBe("TODO");
  expect(grades(await read(says("Leaders know families.")))[0]).toBe("Good");
});

test("the list of what an earlier inspection judged is none of this one", async () => {
  const title = [
    "London Borough of Barnet",
    `Inspection of services for ${inspected}`,
    "Inspection date: 25 April – 18 May 2017",
    "Children’s services in Barnet are good",
  ];
  const names = [
    "Children who need help and protection",
    "Children looked after and achieving permanence",
    "Adoption performance",
    "Experiences and progress of care leavers",
    "Leadership, management and governance",
  ];
  const earlier = [
    "The last inspection report was published in 2015. The judgements for the",
    "local authority were:",
    ...names.map((name) => `${name}: inadequate`),
  ];
  const below = rest.slice(0, 2);
  const now = names.map((name) => `${name} Good`);
  expect(grades(await read([...title, ...now, ...below, ...earlier]))).toEqual(Array(6).fill("Good"));
  expect(grades(await read([...title, ...now.toSpliced(1, 1), ...below, ...earlier]))).not.toContain("Inadequate");
  expect(grades(await read([...title, ...below, ...earlier]))).not.toContain("Inadequate");
});

test("an outcome under its heading is read where no empty line parts them", async () => {
  const report = await read([
    "Area SEND inspection of Oldham Local Area Partnership",
    "Inspection dates: 18 to 20 March 2024",
    "Inspection outcome",
    "The local area partnership’s arrangements lead to inconsistent experiences and outcomes for",
    "children and young people.",
    "A later line, of our own.",
  ]);
  expect(grades(report)).toEqual(["Inconsistent experiences and outcomes"]);
});
