import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { byteOrderMark } from "../../../src/downloads/csv/csv-file.ts";
import { findDownload } from "../../../src/downloads/downloads.ts";
import { apiUrl, csvwUrl, listCsvUrl } from "../../../src/model/addresses.ts";
import { decidedSite } from "../../decision-fixture.ts";
import { loadCorrectSite, readSiteFile } from "../../site-fixture.ts";
import { lettersOf2012And2019, said, threadOf } from "../../thread-fixture.ts";
import { findCsvwFaults } from "./check-csvw.ts";

/** A list as a program reads it back: the file without its mark, which must be there, by the names of its columns. */
function readList(catalogue: Catalogue, name: string) {
  const url = listCsvUrl(name);
  const text = findDownload(catalogue, [], url)?.text ?? "";
  expect(text.startsWith(byteOrderMark)).toBe(true);
  const metadata = JSON.parse(findDownload(catalogue, [], csvwUrl(url))?.text ?? "{}") as never;
  expect(findCsvwFaults(metadata, url, text)).toEqual([]);
  return csvParse(text.slice(1)).map((row) => ({ ...row }));
}

const assessment = "content/documents/2007/exampleshire-assessment-2007.md";

/** The correct site in which a later paper answers a document as a whole, and one recommendation of it. */
const answered = () =>
  loadCorrectSite({
    [assessment]: readSiteFile(assessment).replace(
      "recommendations:\n",
      `responses:
  - { answer: accepted, by: The council, text: It accepted the findings., source: { document: exampleshire-report-2018, place: Page 1 } }
  - { answer: rejected, by: The board, text: It would not., to: [quicker-decisions], source: { document: exampleshire-report-2018, place: Page 2 } }
recommendations:
`,
    ),
  });

describe("decisions as a table", () => {
  test("say who is to act, by when, how the vote went and what answered them", () => {
    const rows = readList(decidedSite(), "decisions");
    expect(rows).toHaveLength(6);
    expect(rows.find(({ id }) => id === "tell-more")).toEqual({
      home: "2018-03-07-committee",
      id: "tell-more",
      kind: "action",
      text: "The next report is to tell more.",
      date: "2018-03-07",
      body: "Committee",
      area: "exampleshire",
      meeting: "2018-03-07-committee",
      item: "1",
      place: "",
      asked_of: "The director",
      due: "2019-05",
      votes_for: "5",
      votes_against: "0",
      abstentions: "4",
      answer_document: "",
      answer_meeting: "2019-05-02-committee",
      answer_place: "item 1",
      answer_text: "More was told.",
      url: "/decisions/#2018-03-07-committee-tell-more",
    });
  });
});

describe("responses as a table", () => {
  test("name the recommendation only where the answer does", () => {
    const rows = readList(answered(), "responses");
    expect(rows.map(({ key, answer, by, place }) => [key, answer, by, place])).toEqual([
      ["", "accepted", "The council", "Page 1"],
      ["exampleshire-assessment-2007#quicker-decisions", "rejected", "The board", "Page 2"],
    ]);
  });
});

describe("threads as a table", () => {
  test("say where each stands, by whose word of when, and since when it was asked for", () => {
    const site = loadCorrectSite({
      ...lettersOf2012And2019(),
      ...threadOf(["letter-2012#plans"], said("letter-2019", "progress")),
    });
    const [row] = readList(site, "threads").filter(({ id }) => id === "decisions");
    expect(row).toMatchObject({
      group: "progress",
      inspector_evidence: "2019-03-11",
      asked_first: "2007-11-26",
      asked_last: "2012-02-24",
      areas: "exampleshire",
      entries: "2",
      url: "/threads/decisions/",
    });
    expect(row?.state).toContain("March 2019");
  });
});

describe("responses in the interface", () => {
  const read = (path: string) =>
    (JSON.parse(findDownload(answered(), [], apiUrl(path))?.text ?? "{}") as { data: never }).data;

  test("stand with the recommendation that they name, and all of them with their document", () => {
    const register: { key: string; responses: { answer: string; by: string; source: object }[] }[] =
      read("recommendations");
    const of = (key: string) => register.find((entry) => entry.key === `exampleshire-assessment-2007#${key}`);
    expect(of("quicker-decisions")?.responses).toEqual([
      {
        answer: "rejected",
        by: "The board",
        text: "It would not.",
        source: { document: "exampleshire-report-2018", place: "Page 2" },
      },
    ]);
    const document: { responses: { answer: string; to: string[] }[] } = read("documents/exampleshire-assessment-2007");
    expect(document.responses.map(({ answer, to }) => [answer, to])).toEqual([
      ["accepted", []],
      ["rejected", ["quicker-decisions"]],
    ]);
  });
});
