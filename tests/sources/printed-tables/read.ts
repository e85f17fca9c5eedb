import { readDashboard } from "./dashboard.ts";
import { findWords } from "./find-words.ts";
import { readIndicatorList } from "./indicator-list.ts";
import type { Block, Boxes, Mapping, Part, Picked, Sentences, Transposed } from "./mapping.ts";
import { findLine, readCell, takeCell, takeText, type Cell, type Source } from "./source.ts";

/** A row as the source has it. */
export interface SourceRow {
  readonly label: string;
  /** Absent where the mapping knows of none. */
  readonly group?: string | undefined;
  readonly cells: readonly Cell[];
}

/** A table as the source has it, read without the project's data. */
export interface SourceTable {
  readonly rows: readonly SourceRow[];
  /** Headings with the columns of ours that they stand over, or how the mapping says that they begin. */
  readonly headings: readonly (readonly [heading: string, column: number | string])[];
}

export function readTable(source: Source, mapping: Mapping): SourceTable {
  const parts = mapping.parts.map((part) => readPart(source, part));
  const rows = parts.flatMap((part) => part.rows);
  for (const { row, column, words, in: beginning } of mapping.said ?? []) {
    const target = rows[row];
    if (!target) throw new Error(`${mapping.table} has no row ${row}.`);
    const cells = Array.from({ length: Math.max(column + 1, target.cells.length) }, (_, index) =>
      index === column ? findWords(readText(source, { from: beginning }), words) : (target.cells[index] ?? blank),
    );
    rows[row] = { ...target, cells };
  }
  return { rows, headings: parts.flatMap((part) => part.headings ?? []) };
}

const blank: Cell = { text: "", isPercent: false };

function readPart(source: Source, part: Part): Pick<SourceTable, "rows"> & Partial<SourceTable> {
  switch (part.kind) {
    case "block":
      return readBlock(source, part);
    case "transposed":
      return readTransposed(source, part);
    case "list":
      return {
        rows: [
          { label: part.label, cells: listLines(source, part, part.rows).map((line) => takeCell(source, line, 0)) },
        ],
      };
    case "picked":
      return { rows: readPicked(source, part) };
    case "boxes":
      return { rows: readBoxes(source, part) };
    case "sentences":
      return { rows: readSentences(source, part) };
    case "dashboard":
      return { rows: readDashboard(source, part) };
    case "indicator list":
      return readIndicatorList(source, part);
  }
}

function readBlock(source: Source, block: Block): { rows: SourceRow[]; headings: SourceTable["headings"] } {
  const { label: labelColumn = 0, headings = 1, group: groupIn } = block;
  const anchor = findLine(source, block.anchor, block.below);
  const lines = listLines(source, block, block.rows);
  const last = Math.max(...lines.map((line) => source.lines[line]?.length ?? 0));
  const columns = block.cells ?? Array.from({ length: last - labelColumn - 1 }, (_, index) => labelColumn + 1 + index);
  let group = groupIn === "heading" ? takeText(source, anchor, 0) : undefined;
  const rows = lines.flatMap((line): SourceRow[] => {
    const printed = takeText(source, line, labelColumn).replace(/^- /, "");
    if (block.groupLines?.includes(printed)) {
      group = printed;
      return [];
    }
    const named = typeof groupIn === "number" ? takeText(source, line, groupIn) : "";
    if (named !== "") group = block.groups?.[named] ?? named;
    const label = block.labels?.find(([from]) => (from === "" ? printed === "" : printed.startsWith(from)))?.[1];
    const cells = columns.map((column) => takeCell(source, line, column));
    return [{ label: label ?? (printed === "" ? "Total" : printed), group, cells }];
  });
  if (headings === 0) return { rows, headings: [] };
  const compared = columns.map((column, index) => {
    const heading = takeText(source, anchor + headings - 1, column);
    return [heading, block.titles?.[index] ?? index] as const;
  });
  takeHeadings(source, anchor, headings, labelColumn, columns);
  return { rows, headings: compared.filter(([heading]) => heading !== "") };
}

/** Lines below the headings and what is to be skipped. */
function listLines(
  source: Source,
  place: { anchor: string; below?: string; headings?: number; skip?: number },
  count: number,
) {
  const start = findLine(source, place.anchor, place.below) + (place.headings ?? 1) + (place.skip ?? 0);
  return Array.from({ length: count }, (_, index) => start + index);
}

function takeHeadings(source: Source, anchor: number, count: number, label: number, columns: readonly number[]): void {
  for (let line = anchor; line < anchor + count; line += 1)
    for (const column of [label, ...columns]) takeText(source, line, column);
}

function readTransposed(source: Source, part: Transposed): { rows: SourceRow[]; headings: SourceTable["headings"] } {
  const anchor = findLine(source, part.anchor, part.below);
  const columns = part.columns.map(([column]) => column);
  const lines = listLines(source, part, part.rows);
  takeHeadings(source, anchor, part.headings ?? 1, 0, columns);
  const rows = part.columns.map(([column, label]) => ({
    label: label ?? takeText(source, anchor, column),
    cells: lines.map((line) => takeCell(source, line, column)),
  }));
  return { rows, headings: lines.map((line, column) => [takeText(source, line, 0), column] as const) };
}

function readPicked(source: Source, part: Picked): SourceRow[] {
  const anchor = findLine(source, part.anchor, part.below);
  takeHeadings(source, anchor, 1, 0, [1, 2]);
  return part.rows.map(([label, group, line, column]) => {
    takeText(source, anchor + line, 0);
    return { label, group, cells: [takeCell(source, anchor + line, column)] };
  });
}

function readBoxes(source: Source, part: Boxes): SourceRow[] {
  return part.rows.map(([anchor, { title, instead, in: from } = {}]): SourceRow => {
    const line = findLine(source, anchor);
    const label = title ?? takeText(source, line, 0);
    if (instead === undefined) return { label, cells: readBox(source, line) };
    const cell = instead.includes("{")
      ? findWords(readText(source, { from: from ?? anchor }), instead)
      : readCell(instead);
    if (readBox(source, line).some(({ text }) => text !== "")) throw new Error(`“${anchor}” has a box.`);
    return { label, cells: [cell, blank, blank, blank] };
  });
}

/** All that stands between a chart's title and the next chart or sheet. */
export function readChart(source: Source, anchor: string): string {
  const start = findLine(source, anchor);
  const next = source.lines.findIndex(([first = ""], line) => line > start && endsChart.test(first));
  return source.lines
    .slice(start, next)
    .map((cells) => cells.join(" "))
    .join(" ");
}

const endsChart = /^Chart \d|^PERFORMANCE ON A PAGE|^LONDON BOROUGH|Quality Assurance Dashboard$/;

/** The box between a chart's title and the next chart or sheet. */
function readBox(source: Source, chart: number): Cell[] {
  const cells = new Map<string, Cell>();
  for (let line = chart + 1; line < source.lines.length; line += 1) {
    const [first = "", second = ""] = source.lines[line] ?? [];
    if (endsChart.test(first)) break;
    const [, name, value] = /^(Target|Latest|Variance|SN) :\s*(.*)$/.exec(`${first} ${second}`.trim()) ?? [];
    if (name === undefined) continue;
    if (cells.has(name)) throw new Error(`Two boxes stand below line ${chart + 1}.`);
    cells.set(name, readCell(value ?? ""));
    for (const column of [0, 1]) takeText(source, line, column);
  }
  return ["Latest", "Target", "Variance", "SN"].map((name) => cells.get(name) ?? blank);
}

function readSentences(source: Source, part: Sentences): SourceRow[] {
  const text = readText(source, part);
  return part.rows.map(([label, ...cells]) => ({
    label,
    cells: cells.map((words) => (words === undefined ? blank : findWords(text, words))),
  }));
}

function readText(source: Source, { from, below, to }: Pick<Sentences, "from" | "below" | "to">): string {
  const start = findLine(source, from, below);
  const end = to === undefined ? start + 1 : findLine(source, to);
  const lines = source.lines.slice(start, end).map((_, index) => takeText(source, start + index, 0));
  return lines.filter((line) => line !== "").join(" ");
}
