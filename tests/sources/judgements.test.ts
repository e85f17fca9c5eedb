import { describe, expect, test } from "vitest";
import type { Catalogue, DocumentEntry } from "../../src/catalogue/catalogue.ts";
import type { Recommendation, Timescale } from "../../src/model/document.ts";
import { findTables, haveSources, loadRealCatalogue, readSourceLines, skipReason } from "./source-text.ts";

const letters = [
  {
    document: "barnet-apa-2007",
    file: "000_837fa1afe28e4b42.txt",
    /** Lines “Grade N” that stand neither on a heading nor below one. */
    strayGrades: ["Grade 3"],
    /** Beginnings of actions whose bullet the text lost. */
    withoutBullet: ["Improve the post-16 education"],
  },
  {
    document: "harrow-apa-2007",
    file: "004_c89f98328aa65561.txt",
    strayGrades: [],
    withoutBullet: [
      "The LSCB should develop",
      "Secure the planned improvements",
      "The council should ensure direct payments",
    ],
  },
];

describe.skipIf(!haveSources)(`grades and actions agree with the original documents${skipReason}`, () => {
  const catalogue = loadRealCatalogue();

  describe.each(haveSources ? letters : [])(
    "letter $document",
    ({ document: id, file, strayGrades, withoutBullet }) => {
      const document = findDocument(catalogue, id);
      const letter = readLetter(
        haveSources ? readSourceLines(file) : [],
        listAreas(catalogue, document),
        withoutBullet,
      );

      test("the grade of each area", () => {
        expect(letter.grades).toEqual((document.judgements ?? []).map(({ area, number }) => [area, number]));
        expect(letter.strayGrades).toEqual(strayGrades);
      });

      test("the number stands for the word in the framework, where 4 was best", () => {
        const words = { 4: "Outstanding", 3: "Good", 2: "Adequate", 1: "Inadequate" };
        for (const [area, number] of letter.grades)
          if (number !== undefined)
            expect(`${area}: ${document.judgements?.find((item) => item.area === area)?.word ?? "?"}`).toBe(
              `${area}: ${words[number as 1 | 2 | 3 | 4]}`,
            );
      });

      test("every action and area for development, under its area and timescale, in order", () => {
        expect((document.recommendations ?? []).map(describeRequest)).toEqual(letter.requests);
      });
    },
  );

  describe("inspection of 2012", () => {
    const document = findDocument(catalogue, "barnet-inspection-2012");
    const lines = haveSources ? readSourceLines("002_9c00742d48bfc1d9.txt") : [];
    const areas = listAreas(catalogue, document);
    const idOf = (part: string, title: string) =>
      areas.find((area) => area.part === part && area.title === title)?.id ?? `no area ${part}: ${title}`;

    test("the record of main findings", () => {
      const record = findTables(lines.slice(lines.findIndex((line) => line.startsWith("Record of main findings:"))))[0];
      let part = "";
      const words = (record?.rows ?? []).flatMap(([title = "", word = ""]) => {
        if (word !== "") return [[idOf(part, title), word]];
        if (areas.some((area) => area.part === title)) part = title;
        return [];
      });
      expect(words.length).toBe(22);
      expect(words).toEqual((document.judgements ?? []).map(({ area, word }) => [area, word]));
    });

    test("the grades in the text, with the number where one is printed", () => {
      expect(readGradesOfText(lines, areas).map(([part, title, number]) => [idOf(part, title), number])).toEqual(
        (document.judgements ?? []).flatMap(({ area, number }) => (number === undefined ? [] : [[area, number]])),
      );
    });

    test("what the numbers stand for, where 1 was best", () => {
      const scale = lines.flatMap((line) => {
        const match = /^(\w+) \(Grade (\d)\)\t/.exec(line);
        return match ? [{ word: match[1], number: Number(match[2]) }] : [];
      });
      expect(scale.length).toBe(4);
      expect(
        catalogue.frameworks.get(document.framework ?? "")?.scale.map(({ word, number }) => ({ word, number })),
      ).toEqual(scale);
    });

    test("the number of areas for improvement by service and timescale", () => {
      const ours = (document.recommendations ?? []).map(
        ({ id, timescale }) => `${id.startsWith("safeguarding") ? 20 : 75} ${timescale ?? "?"}`,
      );
      expect(ours).toEqual([20, 75].flatMap((paragraph) => readAreasForImprovement(lines, paragraph)));
    });
  });

  test("the judgement of July 2017 that both monitoring letters report", () => {
    const texts = ["001_8777fa5ea46eda67.txt", "003_3b373de8dc1958bc.txt"].map((file) =>
      (haveSources ? readSourceLines(file) : []).join(" "),
    );
    expect(texts[0]).toMatch(/judged inadequate for overall effectiveness in July 2017/);
    expect(texts[1]).toMatch(/judged inadequate in (?:July )?2017/);
    for (const id of ["barnet-monitoring-letter-2018-02", "barnet-monitoring-letter-2019-03"])
      expect(findDocument(catalogue, id).judgements).toMatchObject([
        { area: "overall-effectiveness", word: "Inadequate", made: "2017-07" },
      ]);
  });
});

interface Letter {
  readonly grades: readonly (readonly [area: string, number: number | undefined])[];
  readonly strayGrades: readonly string[];
  readonly requests: readonly string[];
}

/** Reads a letter of the annual performance assessment: a heading an area, with its grade on the line or on the next one. */
function readLetter(
  lines: readonly string[],
  areas: readonly { id: string; title: string }[],
  withoutBullet: readonly string[],
): Letter {
  const grades: [string, number | undefined][] = [];
  const strayGrades: string[] = [];
  const requests: string[] = [];
  let block: string | undefined;
  let afterHeading = false;
  for (const raw of lines.filter((text) => text.trim() !== "")) {
    const line = raw.trim();
    const grade = /^(.*?) ?Grade (\d)$/.exec(line);
    const heading = areas.find(({ title }) => title === (grade?.[1] ?? line));
    const area = grades.at(-1);
    if (heading) {
      grades.push([heading.id, grade ? Number(grade[2]) : undefined]);
      block = undefined;
    } else if (grade) {
      if (afterHeading && area) area[1] = Number(grade[2]);
      else strayGrades.push(line);
    } else if (/^(?:For (?:immediate )?action|Areas?(?:\(s\))? for development$)/.test(line)) {
      block = `${area?.[0] ?? "?"} ${describeBlock(line)}`;
    } else if (block !== undefined) {
      if (isItem(raw) || withoutBullet.some((beginning) => line.startsWith(beginning))) requests.push(block);
      else block = undefined;
    }
    afterHeading = heading !== undefined;
  }
  return { grades, strayGrades, requests };
}

/** An item of a list: after a hyphen, bullet or square, or after the space that stands where the text lost its bullet. */
function isItem(line: string): boolean {
  return /^(?: ?[-•■]| \S)/.test(line);
}

function describeBlock(heading: string): string {
  if (heading.endsWith("for development")) return "area-for-development";
  const timescales: [RegExp, Timescale][] = [
    [/immediate/, "immediate"],
    [/six months/, "within-six-months"],
    [/longer term/, "longer-term"],
  ];
  return `recommendation ${timescales.find(([words]) => words.test(heading))?.[1] ?? heading}`;
}

function describeRequest({ area, kind, timescale }: Recommendation): string {
  return [area, kind, timescale].filter((word) => word !== undefined).join(" ");
}

/** Headings of the report of 2012 that have “Grade N (word)” on their line or on the next one, with the part that they stand in. */
function readGradesOfText(
  lines: readonly string[],
  areas: readonly { part?: string | undefined }[],
): [string, string, number][] {
  let part = "Safeguarding services";
  let previous = "";
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line): [string, string, number][] => {
      if (areas.some((area) => area.part === line)) part = line;
      const match = /^(.*?) ?Grade (\d) \(\w+\)$/.exec(line);
      const title = match?.[1] === "" ? previous : (match?.[1] ?? "");
      previous = line;
      return match ? [[part, title, Number(match[2])]] : [];
    });
}

/** One entry an area for improvement listed under a paragraph: the paragraph and the timescale it stands under. */
function readAreasForImprovement(lines: readonly string[], paragraph: number): string[] {
  const start = lines.findIndex((line) => line.startsWith(`${paragraph}. In order to improve`));
  let timescale: Timescale | undefined;
  const found: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (/^Within (?:three|six) months/.test(line))
      timescale = line.startsWith("Within three") ? "within-three-months" : "within-six-months";
    else if (timescale && isItem(line)) {
      // Between two actions of paragraph 75 the text has lost the bullet.
      const actions = line.includes("for looked after children ensure longer-term") ? 2 : 1;
      for (let count = 0; count < actions; count += 1) found.push(`${paragraph} ${timescale}`);
    } else if (timescale && line.trim() !== "" && !line.startsWith("NHS Barnet")) break;
  }
  return found;
}

function findDocument(catalogue: Catalogue, id: string): DocumentEntry {
  const document = catalogue.documents.get(id);
  if (!document) throw new Error(`There is no document ${id}.`);
  return document;
}

function listAreas(catalogue: Catalogue, document: DocumentEntry) {
  return catalogue.frameworks.get(document.framework ?? "")?.judgementAreas ?? [];
}
