import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { Observation, RankObservation } from "../../src/catalogue/indicator-entry.ts";
import type { AbsenceMarker } from "../../src/model/observations.ts";
import { tablesOfReport, type Column, type TableOfReport } from "./appendix-a-tables.ts";
import {
  findTables,
  haveSources,
  loadRealCatalogue,
  readSourceLines,
  skipReason,
  type SourceTable,
} from "./source-text.ts";

const reportId = "educational-standards-2016-17";

describe.skipIf(!haveSources)(`Appendix A of the education report agrees with the data${skipReason}`, () => {
  const lines = haveSources ? readSourceLines("001_8777fa5ea46eda67.txt") : [];
  const coverPaper = lines.findIndex((line) => line.startsWith("<b>Title</b>\tEducational Standards in Barnet"));
  const start = lines.findIndex((line) => line.startsWith("## Summary of Educational Standards in Barnet, 2016/17"));
  const annex = lines.findIndex((line) => line.startsWith("## Annex A"));
  const end = lines.findIndex((line, index) => index > annex && line.startsWith("## "));
  const withoutFigures = ["Contents", "Colour Coding (National Ranking out of 152 LAs)"];
  const tables = findTables(lines.slice(start, annex)).filter(({ heading }) => !withoutFigures.includes(heading));
  const catalogue = loadRealCatalogue();
  const known = indexFigures(catalogue);
  const cells = tables.flatMap((table, index) => readCells(table, tablesOfReport[index]));

  test("every table is known by its heading and its column headings", () => {
    const begins = (heading: string, known = "?") => (heading.startsWith(known) ? known : heading);
    expect(
      tables.map(({ heading, rows }, index) => [begins(heading, tablesOfReport[index]?.[0]), ...readHeader(rows)]),
    ).toEqual(tablesOfReport.map(([heading, columns]) => [heading, ...columns.map(({ header }) => header)]));
    for (const [index, [, , caption]] of tablesOfReport.entries())
      if (caption !== undefined) expect(tables[index]?.caption).toBe(caption);
  });

  test("every cell is stored as printed", () => {
    expect(cells.length).toBeGreaterThan(600);
    expect(cells.map(({ where, key, printed }) => `${where} ${key}: ${printed}`)).toEqual(
      cells.map(({ where, key }) => `${where} ${key}: ${describeFigure(known.get(key))}`),
    );
  });

  test("words in cells are notes of their figures (progress scores above average and average)", () => {
    const table = tables.find(({ heading }) => heading === "Average Progress Score");
    const words = table?.rows.at(-1) ?? [];
    expect(words).toEqual(["", "Above average", "Above average", "Average"]);
    ["maths", "reading", "writing"].forEach((subject, index) => {
      const figure = known.get(keyOf(`ks2-${subject}-progress`, "barnet", "2017"));
      expect(figure?.note).toMatch(new RegExp(`\\b${words[index + 1]?.toLowerCase() ?? "?"}\\b`));
    });
  });

  test("the dash for England's Progress 8 is not a figure: the data take it from Annex A", () => {
    expect(tables.find(({ heading }) => heading === "Average Progress 8 Score")?.rows[4]?.slice(0, 2)).toEqual([
      "England",
      "-",
    ]);
    expect(known.get(keyOf("ks4-progress-8", "england", "2017"))?.source.place).toContain("Annex A");
  });

  test("what stands in the text and not in a table", () => {
    const text = lines
      .slice(coverPaper, annex)
      .join("\n")
      .replaceAll(/<\/?sup>/g, "");
    for (const [key, printed, sentence] of figuresOfText) {
      expect(text).toContain(sentence);
      expect(`${key}: ${describeFigure(known.get(key))}`).toBe(`${key}: ${printed}`);
    }
  });

  const rows = new Map(
    lines.slice(annex, end).map((line) => {
      const columns = line.replaceAll(/ ?<\/?sup>/g, "").split("\t");
      return [columns[0] ?? "", columns] as const;
    }),
  );
  const fromAnnex = [...known].flatMap(([key, figure]) => {
    const reference = /CES\/S[\d-]+/.exec(figure.source.place)?.[0];
    return reference === undefined ? [] : [{ key, figure, reference }];
  });

  test("what stands in Annex A, by the reference that the data name", () => {
    expect(fromAnnex.length).toBeGreaterThan(20);
    expect(fromAnnex.map(({ key, figure }) => `${key}: ${describeFigure(figure)}`)).toEqual(
      fromAnnex.map(({ key, figure, reference }) => `${key}: ${readAnnexCell(rows.get(reference) ?? [], figure)}`),
    );
  });

  test("targets and ratings are those of Annex A", () => {
    const targets = [...catalogue.indicators.values()].flatMap((indicator) =>
      indicator.targets.filter(({ source }) => source.document === reportId),
    );
    expect(targets.length).toBeGreaterThan(15);
    const printedTargets = { "top-10": "Top 10% in England", london: "London Average" };
    for (const { reference = "", value, band, comparator, rating } of targets) {
      const [, , target, result = ""] = rows.get(reference) ?? [];
      const words = Object.entries(printedTargets).find(([id]) => id === (band ?? comparator))?.[1];
      expect(`${reference}: ${target ?? "?"}`).toBe(
        `${reference}: ${value === undefined ? (words ?? "?") : `${value}%`}`,
      );
      expect(`${reference}: ${result.includes("(G)") ? "green" : "none"}`).toBe(`${reference}: ${rating ?? "none"}`);
    }
  });

  test("no figure in the data stands without a cell, a sentence or a line of Annex A", () => {
    const reached = new Set([
      ...cells.map(({ key }) => key),
      ...figuresOfText.map(([key]) => key),
      ...fromAnnex.map(({ key }) => key),
    ]);
    expect([...known.keys()].filter((key) => !reached.has(key))).toEqual([]);
  });
});

/** Figures that the report, or the paper that carries it, prints in its text only, with the sentence. */
const figuresOfText: readonly (readonly [key: string, printed: string, sentence: string])[] = [
  [keyOf("schools-good-or-outstanding", "barnet", "2018-01-31"), "96", "Outstanding schools in Barnet is now 96%"],
  [keyOf("pupils-at-good-or-outstanding-schools", "barnet", "2018-01-31"), "96", "96% of pupils attending a Good or"],
  [keyOf("attendance-primary", "barnet", "2016", "rank"), "98th", "improved from 98th to 50th"],
  [keyOf("attendance-primary", "barnet", "2017", "rank"), "50th", "improved from 98th to 50th"],
  [keyOf("eyfs-good-level-of-development", "barnet", "2016", "rank"), "87th", "from 87th in 2016 to 39th in 2017"],
  [keyOf("ks2-writing-progress", "barnet", "2016"), "0.3", "2016 progress score was 0.3 and the rank was 71st"],
  [
    keyOf("ks2-writing-progress", "barnet", "2016", "rank"),
    "71st",
    "2016 progress score was 0.3 and the rank was 71st",
  ],
  [keyOf("ks2-writing-expected", "barnet", "2016", "rank"), "100th", "improved from 100th in 2016 to 37th"],
  [
    keyOf("ks2-writing-greater-depth", "barnet", "2016", "rank"),
    "43rd",
    "moved from 43rd to 91st for pupils achieving at 'greater depth'",
  ],
  [
    keyOf("ks4-attainment-8-looked-after", "barnet", "2017"),
    "20.1",
    "(Attainment 8) was 20.1, compared to 19.5 in 2016",
  ],
  [keyOf("ks4-attainment-8-looked-after", "barnet", "2016"), "19.5", "20.1, compared to 19.5 in 2016"],
  [keyOf("ks4-attainment-8-looked-after", "england", "2016"), "22.8", "a national average in 2016 of 22.8"],
  [
    keyOf("ks4-attainment-8-looked-after", "england", "2017"),
    "not-yet-known",
    "Comparators for 2017 and data on progress (Progress 8) will not be available",
  ],
];

interface Cell {
  readonly where: string;
  readonly key: string;
  /** Number or rank as printed, or the marker that the sign in its place stands for. */
  readonly printed: string;
}

function keyOf(indicator: string, area: string, period: string, kind: "figure" | "rank" = "figure"): string {
  return `${indicator} ${area} ${period} ${kind}`;
}

/** Every figure and rank that the data take from the report. */
function indexFigures(catalogue: Catalogue): Map<string, Observation | RankObservation> {
  return new Map(
    [...catalogue.indicators.values()].flatMap(({ id, series, ranks }) => [
      ...series
        .flatMap(({ observations }) => observations)
        .filter(({ source }) => source.document === reportId)
        .map((item) => [keyOf(id, item.area, item.period), item] as const),
      ...ranks
        .filter(({ source }) => source.document === reportId)
        .map((item) => [keyOf(id, item.area, item.period, "rank"), item] as const),
    ]),
  );
}

/** The column headings: the last row before the first area or year that has one. */
function readHeader(rows: SourceTable["rows"]): readonly string[] {
  return (
    rows.findLast((row, index) => row[0] === "" && rows.slice(0, index).every(([first]) => first === ""))?.slice(1) ??
    []
  );
}

const areaIds: Record<string, string> = {
  Barnet: "barnet",
  London: "london",
  "Statistical Neighbours": "barnet-statistical-neighbours",
  "Stat Neighbours": "barnet-statistical-neighbours",
  England: "england",
};

const markersOfSigns: Record<string, AbsenceMarker> = { ".": "not-available", "Not yet known": "not-yet-known" };

function readCells(table: SourceTable, known: TableOfReport | undefined): Cell[] {
  return table.rows.flatMap(([first = "", ...texts]) =>
    texts.flatMap((text, index) => readCell(table, first, text, known?.[1][index])),
  );
}

function readCell(table: SourceTable, row: string, text: string, column: Column | undefined): Cell[] {
  const isYear = /^\d{4}$/.test(row);
  const isRank = row === "Barnet Rank";
  const area = column?.area ?? (isRank ? "barnet" : areaIds[row.replace(/ %$/, "")]);
  const period = isYear ? row : (column?.period ?? "2017");
  if (row === "" || text === "" || text === "-" || (isRank && text === ".")) return [];
  const where = `${table.heading}, ${row}, ${column?.header ?? "?"}:`;
  const [, main = "", inBrackets] = /^(.*?)%? ?(?:\((.*)\))?$/.exec(text) ?? [];
  if (!column || area === undefined) return [{ where, key: "unknown place", printed: text }];
  if (isRank)
    return [
      { where, key: keyOf(column.indicator, area, period, "rank"), printed: /^\d+$/.test(main) ? `${main}th` : main },
    ];
  const figures = [{ indicator: column.indicator, at: period, printed: markersOfSigns[main] ?? main }];
  if (inBrackets !== undefined)
    figures.push({
      indicator: column.brackets?.indicator ?? "nothing in brackets",
      at: column.brackets?.period ?? period,
      printed: inBrackets,
    });
  return figures.map(({ indicator, at, printed }) => ({ where, key: keyOf(indicator, area, at), printed }));
}

function describeFigure(figure: Observation | RankObservation | undefined): string {
  if (!figure) return "nothing";
  if ("rank" in figure) return toOrdinal(figure.rank);
  return figure.printed ?? figure.marker ?? "neither number nor marker";
}

/** Ordinals as the report prints them: its one slip, “91th”, included. */
function toOrdinal(rank: number): string {
  if (rank === 91) return "91th";
  const ending = { 1: "st", 2: "nd", 3: "rd" }[rank % 10] ?? "th";
  return `${rank}${rank % 100 >= 11 && rank % 100 <= 13 ? "th" : ending}`;
}

/** The number of Annex A for an area and a year: columns are reference, title, target, result of 2017, result of 2016, benchmarks. */
function readAnnexCell(row: readonly string[], figure: Observation | RankObservation): string {
  const [, , , result = "", earlier = "", benchmarks = ""] = row;
  if ("rank" in figure) return /Rank: (\w+)/.exec(result)?.[1] ?? "no rank";
  if (figure.area === "barnet")
    return /^-?[\d.]+/.exec(figure.period === "2016" ? earlier : result)?.[0] ?? "no result";
  const label = { london: "London", england: "(?:England|National)" }[figure.area] ?? "Stat[a-z]* N[a-z']*";
  return new RegExp(`${label}:? ?(-?[\\d.]+)`).exec(benchmarks)?.[1] ?? "no benchmark";
}
