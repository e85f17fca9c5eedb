import { isValue } from "./declared-sums.ts";
import type { FigureIndex, IndexedFigure } from "./figure-index.ts";
import type { HiddenFigure, Operand } from "./system.ts";
import type { Cells, GridCell } from "./table-grid.ts";
import { countShared, listTitleWords } from "./title-words.ts";
import { readTotalTitle } from "./total-titles.ts";
import { readTimes, type WrittenTimes } from "./written-times.ts";
import type { SourceRecord } from "../../records/record.ts";

/** Figures of one line that add up, of which one is suppressed. */
export interface SummedLine {
  /** What is counted: the title of the table or row, and other titles by which a text may name it. */
  readonly subject: readonly string[];
  readonly parts: readonly { readonly title: string; readonly operand: Operand }[];
  readonly hidden: HiddenFigure;
  readonly area: string;
  /** Title of the table of a row, where the row's own says of whom and not what is counted. */
  readonly context?: string | undefined;
  /** The heading that tells it from other lines of its table, which a text has to name; undefined where it stands alone. */
  readonly heading?: string | undefined;
  readonly times: WrittenTimes;
  /** Whether its parts are of several times, so that a text has to say that it adds them up. */
  readonly spansTimes: boolean;
  /** Whether it is the newest of the lines that differ in time only: the one of a text that names no time. */
  readonly isNewest: boolean;
  /** Where it stands, for officers. */
  readonly where: string;
  readonly table?: string;
  readonly indicators: readonly string[];
  readonly documents: readonly string[];
}

/** Every line of tables and indicators in which one count of people is suppressed, and could be worked out from its total. */
export function listSummedLines(index: FigureIndex): SummedLine[] {
  return [
    ...[...index.tables.values()].flatMap(({ table, cells }) =>
      table.fields.counted === "things" ? [] : [...listColumns(table, cells), ...listRows(table, cells)],
    ),
    ...listIndicatorLines(index),
  ];
}

type Part = SummedLine["parts"][number];

/** The one suppressed figure of parts that add up; undefined where there is none, or more than one that is not printed. */
function findOnlyHidden(parts: readonly Part[]): HiddenFigure | undefined {
  const [first, ...others] = parts.flatMap(({ operand }) => operand.hidden ?? []);
  return parts.length > 1 && others.length === 0 && first?.isProtected && first.isCount ? first : undefined;
}

/** Headings of columns that say no more than that something is counted. */
const isGeneral = /^(?:numbers?|no\.?|n|counts?|totals?|all|children|pupils|people|young people)$/i;

function listColumns(table: SourceRecord<"tables">, cells: Cells): SummedLine[] {
  const { fields } = table;
  const { columns, rows } = fields;
  const times = columns.map(({ title, period = "" }) => readTimes(`${title} ${period}`));
  const newest = findNewest(columns.map(({ title, period = "" }) => `${period} ${title}`));
  const isPart = (row: number) =>
    rows[row]?.role === undefined &&
    rows[row]?.counted === undefined &&
    readTotalTitle(rows[row]?.title ?? "") !== "sure";
  const own = [...rows.keys()].filter(isPart);
  const groups = [...Map.groupBy(own, (row) => rows[row]?.group ?? "")];
  const ways = [
    { group: "", lines: own },
    ...(groups.length > 1 ? groups.map(([group, lines]) => ({ group, lines })) : []),
  ];
  const isAlone =
    newest !== undefined ||
    columns.filter(({ role }, column) => isValue(role) && cells.some((row) => row[column]?.unit === "count")).length <
      2;
  return columns.flatMap(({ title, role, area = fields.area }, column) =>
    ways.flatMap(({ group, lines }): SummedLine[] => {
      const parts = lines.flatMap((row) => readPart(rows[row]?.title ?? "", cells[row]?.[column]));
      const hidden = findOnlyHidden(parts);
      if (!isValue(role) || !hidden) return [];
      return [
        {
          ...{ subject: [group === "" ? fields.title : group], parts, hidden, area, spansTimes: false },
          times: mergeTimes(times[column], readTimes(`${fields.title} ${fields.asOf ?? ""}`)),
          isNewest: newest === undefined || newest === column,
          heading: isAlone || isGeneral.test(title.trim()) ? undefined : title,
          ...{ where: `the column “${title}” in ${table.file}`, table: table.id, indicators: [] },
          documents: [fields.source.document],
        },
      ];
    }),
  );
}

function listRows(table: SourceRecord<"tables">, cells: Cells): SummedLine[] {
  const { fields } = table;
  const { columns, rows } = fields;
  const own = [...columns.keys()].filter(
    (column) => isValue(columns[column]?.role) && readTotalTitle(columns[column]?.title ?? "") !== "sure",
  );
  const times = own.map((column) => readTimes(`${columns[column]?.title ?? ""} ${columns[column]?.period ?? ""}`));
  return rows.flatMap(({ title, role, counted, area = fields.area }, row): SummedLine[] => {
    if (counted !== undefined) return [];
    const parts = own.flatMap((column) => readPart(columns[column]?.title ?? "", cells[row]?.[column]));
    const hidden = findOnlyHidden(parts);
    if (!hidden) return [];
    const isTotal = role === "total" || readTotalTitle(title) === "sure";
    return [
      {
        ...{ subject: [isTotal ? fields.title : title], parts, hidden, area, isNewest: true },
        times: mergeTimes(...times, readTimes(`${fields.title} ${fields.asOf ?? ""}`)),
        spansTimes: spansTimes(times),
        context: isTotal ? undefined : fields.title,
        ...{ where: `the row “${title}” in ${table.file}`, table: table.id, indicators: [] },
        documents: [fields.source.document],
      },
    ];
  });
}

/** Figures of one indicator over time, and figures of several indicators of one measure or document at one time. */
function listIndicatorLines({ figures, indicators }: FigureIndex): SummedLine[] {
  const given = [...figures.values()].flatMap((same) => same.find(({ operand }) => operand.hidden) ?? same.slice(0, 1));
  const counted = given.filter(({ indicator }) => {
    const { unit, counted: things } = indicators.get(indicator) ?? {};
    return unit === "count" && things === undefined;
  });
  const titleOf = ({ indicator }: IndexedFigure) => indicators.get(indicator)?.title ?? indicator;
  const line = (own: readonly IndexedFigure[], title: (figure: IndexedFigure) => string): SummedLine[] => {
    const [first] = own;
    const parts = own.map((figure) => ({ title: title(figure), operand: figure.operand }));
    const hidden = findOnlyHidden(parts);
    if (!first || !hidden) return [];
    const times = own.map(({ period }) => readTimes(period));
    const ids = [...new Set(own.map(({ indicator }) => indicator))];
    return [
      {
        ...{ subject: findSubject(own.map(titleOf)), parts, hidden, area: first.area, times: mergeTimes(...times) },
        ...{ spansTimes: spansTimes(times), isNewest: true, indicators: ids },
        where: own.every(({ period }) => period === first.period)
          ? `${ids.join(" and ")} in ${first.period}`
          : ids.join(),
        documents: [...new Set(own.map(({ document }) => document))],
      },
    ];
  };
  const series = [...Map.groupBy(counted, ({ indicator, area }) => `${indicator}\n${area}`).values()].flatMap((own) => {
    const byYear = [...Map.groupBy(own, ({ period }) => period.slice(0, 4)).values()];
    const ways = byYear.length > 1 && byYear.some((year) => year.length > 1) ? [own, ...byYear] : [own];
    return ways.flatMap((way) => line(way, ({ period }) => period));
  });
  const together = [...Map.groupBy(counted, ({ area, period }) => `${area}\n${period}`).values()].flatMap((own) => {
    const kin = (name: (figure: IndexedFigure) => string | undefined) =>
      [...Map.groupBy(own, name)].flatMap(([key, same]) => (key === undefined ? [] : line(same, titleOf)));
    return [
      ...kin(({ indicator }) => indicators.get(indicator)?.measure),
      ...own
        .filter(({ operand }) => operand.hidden?.isProtected)
        .flatMap((figure) =>
          line(
            own.filter(
              (other) =>
                other.document === figure.document &&
                (other === figure || countShared(listTitleWords(titleOf(other)), listTitleWords(titleOf(figure))) > 0),
            ),
            titleOf,
          ),
        ),
    ];
  });
  return [...series, ...together];
}

/** The words that titles share; of one title itself. */
function findSubject(titles: readonly string[]): string[] {
  const [first = "", ...others] = [...new Set(titles)];
  if (others.length === 0) return [first];
  const words = first.split(/\s+/).filter((word) => {
    const own = listTitleWords(word);
    return own.size > 0 && others.every((other) => countShared(own, listTitleWords(other)) > 0);
  });
  return [words.join(" ")];
}

function readPart(title: string, cell: GridCell | undefined): Part[] {
  return cell?.operand && cell.unit === "count" ? [{ title, operand: cell.operand }] : [];
}

function mergeTimes(...times: readonly (WrittenTimes | undefined)[]): WrittenTimes {
  return {
    years: new Set(times.flatMap((time) => [...(time?.years ?? [])])),
    months: new Set(times.flatMap((time) => [...(time?.months ?? [])])),
    parts: new Set(times.flatMap((time) => [...(time?.parts ?? [])])),
  };
}

function showTimes({ years, months, parts }: WrittenTimes): string {
  return [[...years].join("/"), [...months].join("/"), [...parts].join("/")].join(" ");
}

function spansTimes(times: readonly WrittenTimes[]): boolean {
  return new Set(times.map(showTimes)).size > 1;
}

/** The column of the newest time; undefined where the columns do not differ in time. */
function findNewest(headings: readonly string[]): number | undefined {
  const times = headings.map(readTimes);
  if (!spansTimes(times)) return undefined;
  const rank = ({ years, months, parts }: WrittenTimes) =>
    Math.max(0, ...years) * 100 +
    Math.max(0, ...months) +
    Math.max(0, ...[...parts].map((part) => Number(part[1]) || 0));
  const ranks = times.map(rank);
  return ranks.lastIndexOf(Math.max(...ranks));
}
