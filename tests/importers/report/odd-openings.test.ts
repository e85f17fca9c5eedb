import { expect, test } from "vitest";
import { block, makePdf } from "./make-pdf.ts";
import { makeReport, rowsWith, understand, usual, usualWords } from "./make-report.ts";
import { prose, rowsOf2024, table, type Row } from "./report-pages.ts";
import type { ReadReport } from "../../../src/importers/report/understand.ts";

const wordsOf = ({ judgements }: ReadReport) => judgements.map(({ word }) => ("value" in word ? word.value : "TODO"));
const withFirst = (name: readonly string[]): Row[] =>
  [name, ...rowsOf2024.slice(1)].map((each, index) => [each, usual[index] ?? []]);

test("a row that leaves words out of the middle of its name is known", async () => {
  const report = await understand(
    makeReport({ rows: withFirst(["The impact of leaders on practice with", "children and families"]) }),
  );
  expect(wordsOf(report)).toEqual(usualWords);
});

test.each([
  [["The impact of leaders on social work"]],
  [["The impact of people on work with", "some children and families"]],
])("a row that is called something else is not: %j", async (name) => {
  const report = await understand(makeReport({ rows: withFirst(name), sections: [] }));
  expect(wordsOf(report)[0]).toBe("TODO");
});

test("a row that could be two is none", async () => {
  const rows = rowsWith(usual).map(([name, grade], index): Row =>
    index === 2 ? [["The experiences and progress of", "children in care leavers"], grade] : [name, grade],
  );
  const report = await understand(makeReport({ rows, sections: [] }));
  const ofCare = report.judgements.filter(({ area }) => area.includes("care"));
  expect(ofCare.filter(({ word }) => "value" in word && word.value === "Outstanding")).toEqual([]);
});

test("a title that names who provides the services is known by the whole table of its time", async () => {
  const title = ["Inspection of Bradford Children and", "Families Trust"];
  const report = await understand(makeReport({ title }));
  expect(report.authority).toMatchObject({ value: { id: "bradford" } });
  expect(report.framework).toMatchObject({ value: "inspection-of-local-authority-childrens-services" });
  expect(wordsOf(report)).toEqual(usualWords);
  const rows = rowsWith(usual).slice(0, 3);
  await expect(understand(makeReport({ title, rows }))).rejects.toThrow("none of the reports");
});

test("days that go on behind a year in the next line are all read", async () => {
  const report = await understand(
    makePdf([
      [
        { x: 72, y: 140, text: "Derbyshire County Council", size: 26 },
        { x: 72, y: 170, text: "Inspection of children’s social care services" },
        ...block(["Inspection dates: 8 July 2019 to 12 July 2019 and 7 August 2019 to", "8 August 2019"], {
          x: 72,
          y: 215,
        }),
        ...table(
          rowsOf2024.map((name) => [name, ["Good"]]),
          { y: 290, gradeX: 303 },
        ),
        ...block(prose, { x: 72, y: 600 }),
      ],
    ]),
  );
  expect(report.visit).toMatchObject({ value: { from: "2019-07-08", to: "2019-08-08" } });
});
