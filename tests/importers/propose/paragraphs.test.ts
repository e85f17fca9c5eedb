import { describe, expect, test } from "vitest";
import type { Changes } from "../../site-fixture.ts";
import { isPlaceOf } from "../../../src/importers/propose/source/source-place.ts";
import { findIn, tell } from "./proposing-fixture.ts";

const visits: Changes = {
  "data/indicators/visits-in-time.yaml": `title: Visits to children that were in time
shortTitle: Visits in time
definition: A share of visits.
unit: percent
decimals: 0
polarity: higher-is-better
periodKind: month
topic: safeguarding
source: { document: exampleshire-report-2018, place: "Front door, paragraph 2.4" }
`,
  "data/observations/visits-in-time.yaml": `sources:
  - { id: text, document: exampleshire-report-2018, place: "Front door, paragraphs 2.3 to 2.5" }
series:
  - { area: exampleshire, source: text, values: { "2018-01": 70, "2018-02": 78 } }
  - { area: example-country, source: text, values: { "2018-02": 81 } }
`,
  "data/tables/letter.yaml": `title: Figures of the letter
source: { document: exampleshire-report-2018, place: "Health, paragraph 3.1" }
area: exampleshire
topic: safeguarding
asOf: 2018-02
rowHeading: Figure
unit: percent
counted: things
columns: [{ title: Figure }]
rows:
  - { title: "Health checks of children in care, before", cells: [53] }
  - { title: "Health checks of children in care, after", cells: [93] }
  - { title: "Foster carers who were trained", cells: [93] }
`,
  "data/tables/languages.yaml": `title: Languages
source: { document: exampleshire-report-2018, place: "Schools, paragraph 4.1" }
area: exampleshire
topic: safeguarding
rowHeading: Pupils
unit: percent
counted: things
columns: [{ title: Exampleshire }, { title: National }]
rows:
  - { title: "English as an additional language", cells: [44, 18] }
`,
};
const read = (paragraph: string) => tell(findIn(`## Report\n\n${paragraph}\n`, visits));
const row = (name: string) => `{table:letter,row:Health checks of children in care, ${name},column:Figure}`;

describe("the latest figure beside that of a time before", () => {
  test("is a comparison with the month or the year that is named first, or a multiple of it", () => {
    const of = "of:{visits-in-time,2018-02}";
    expect(
      read("2.4 Visits to children in time are fewer than in the previous month and lower than last year."),
    ).toEqual([`{kind:comparison,${of},than:[{visits-in-time,2018-01}],is:below}`]);
    expect(read("2.4 Visits to children in time were double that of the previous month.")).toEqual([
      `{kind:ratio,stated:2,${of},to:{visits-in-time,2018-01}}`,
    ]);
  });

  test("is none where it is denied, or no figure is held of that time", () => {
    expect(read("2.4 Visits to children in time were not lower than in the previous month.")).toEqual([]);
    expect(read("2.4 Visits to children in time were lower than at the same time last year.")).toEqual([]);
  });

  test("is not told from two numbers by a word of another time", () => {
    expect(
      read(
        "3.1 Fewer health checks of children in care, although an increase in the last week, 53%, compared with 93% before.",
      ),
    ).toEqual([]);
  });
});

describe("a numbered paragraph", () => {
  test("is about the figures that the records place there, also where it names them in other words", () => {
    expect(
      read("2.4 More visits to children were made in time than in January 2018: it has improved since January 2018."),
    ).toEqual(["{kind:trend,over:[{visits-in-time,2018-01},{visits-in-time,2018-02}],is:improving}"]);
    expect(read("7.1 More calls were made in time than in January 2018: it has improved since January 2018.")).toEqual(
      [],
    );
  });

  test("does not state again the figures that the records have from it", () => {
    expect(read("2.4 In February 2018 visits in time stood at 78%.")).toEqual([]);
    expect(read("8.8 In February 2018 visits in time stood at 78%.")).toEqual([
      "{kind:value,stated:78,of:{visits-in-time,2018-02}}",
    ]);
  });
});

describe("two numbers of a sentence that a table of the document holds", () => {
  test("are the way from one to the other", () => {
    const way = `{kind:comparison,of:${row("after")},than:[${row("before")}],is:above}`;
    expect(read("3.1 Health checks of children in care rose from 53% to 93%.")).toEqual([way]);
    expect(read("3.1 There was an improvement in health checks of children in care, from 53% to 93%.")).toEqual([way]);
    expect(read("3.1 Health checks of children in care stand at 93%, higher than the 53% before.")).toEqual([way]);
    expect(read("3.1 Health checks of children in care fell from 53% to 93%.")).toEqual([
      way.replace("above", "below"),
    ]);
  });

  test("are one beside the average that stands in brackets", () => {
    const cell = (column: string) => `{table:languages,row:English as an additional language,column:${column}}`;
    expect(read("4.1 English is an additional language for 44% (the national average is 18%).")).toEqual([
      `{kind:comparison,of:${cell("Exampleshire")},than:[${cell("National")}],is:above}`,
    ]);
    expect(read("4.1 English is an additional language for 44% (18%).")).toEqual([]);
  });

  test.each([
    ["an aim", "3.1 Health checks of children in care should rise from 53% to 93%."],
    ["two numbers without a word on their order", "3.1 Health checks of children in care were 53% and 93%."],
    ["a number that the table does not hold", "3.1 Health checks of children in care rose from 54% to 93%."],
    ["other things with the same numbers", "3.1 Places in nurseries rose from 53% to 93%."],
  ])("say nothing in %s", (_, prose) => {
    expect(read(prose)).toEqual([]);
  });
});

test.each([
  ["Front door, paragraph 2.4", "2.4", true],
  ["paragraphs 2.1, 2.4 and 2.9", "2.4", true],
  ["Paragraphs 6.7.3 to 6.7.5", "6.7.4", true],
  ["Paragraphs 6.7.3 to 6.7.5", "6.7.6", false],
  ["paragraph 12.4", "2.4", false],
])("the place “%s” names paragraph %s: %s", (place, number, is) => {
  expect(isPlaceOf(place, { number, headings: ["Front door"] })).toBe(is);
});

test("a place without a number is named by the heading, or by the name of the sheet at its end", () => {
  expect(
    isPlaceOf("Front door, chart 2", { number: undefined, headings: ["Exampleshire Front door", "Comments"] }),
  ).toBe(true);
  expect(
    isPlaceOf("Back door, chart 2", { number: undefined, headings: ["Exampleshire Front door", "Comments"] }),
  ).toBe(false);
});
