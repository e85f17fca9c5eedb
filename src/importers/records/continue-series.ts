import { isMap, isScalar, isSeq, parseDocument, Scalar, type Document, type YAMLMap, type YAMLSeq } from "yaml";
import { countDecimals } from "./print-numbers.ts";
import { isNumber, type FigureTable, type TableSource } from "./figure-table.ts";

/** Figures of a source that follow those of others in one file. */
interface Continuation {
  /** Id of the source in the file, by which the figures are known again. */
  readonly id: string;
  readonly source: TableSource;
  readonly table: FigureTable;
}

/**
 * The text of `data/observations/<id>.yaml` with figures of a source added to it, or those of an earlier edition replaced. All others stay as they are: where the file
 * has a figure of another source for an area and period already, that one stands.
 */
export function continueSeries(text: string, { id, source, table }: Continuation): string {
  const document = parseDocument(text);
  const series = listOf(document, "series");
  nameOnlySource(document, id);
  putSource(document, id, source);
  for (const [row, area] of table.areas.entries()) {
    const cells = table.periods.map((period, index) => {
      const at = row * table.periods.length + index;
      return { period, cell: table.cells[at] ?? "", status: table.asides?.marker?.[at] ?? "" };
    });
    const known = series.items.find((item): item is YAMLMap => isMap(item) && item.get("area") === area);
    const item = known ?? document.createNode({ area, source: id, values: {} });
    if (!known) series.add(item);
    const values = item.get("values");
    if (!isMap(values)) continue;
    const isOwn = item.get("source") === id;
    const notes = new Map(
      values.items.map(({ key, value }) => [String(key), isMap(value) ? value.get("note") : undefined]),
    );
    values.items = values.items.filter(({ value }) =>
      isOwn ? isMap(value) && value.has("source") : sourceOf(value) !== id,
    );
    for (const { period, cell, status } of cells) {
      if (cell === "" || values.has(period)) continue;
      const note = notes.get(period);
      const key = new Scalar(period);
      key.type = "QUOTE_DOUBLE";
      values.add(
        document.createPair(key, writeValue(document, { cell, status, source: isOwn ? undefined : id, note })),
      );
    }
  }
  return document.toString({ lineWidth: 116 });
}

/** The figures of a source in such a file; undefined where it has none. */
export function readContinued(text: string, id: string): FigureTable | undefined {
  const document = parseDocument(text);
  const found = listOf(document, "series").items.flatMap((item) => {
    const values = isMap(item) ? item.get("values") : undefined;
    if (!isMap(item) || !isMap(values)) return [];
    const isOwn = item.get("source") === id;
    const own = values.items.flatMap(({ key, value }) => {
      const from = sourceOf(value) ?? (isOwn ? id : undefined);
      return from === id && isScalar(key) ? [{ period: String(key.value), ...readValue(value) }] : [];
    });
    return own.length === 0 ? [] : [{ area: String(item.get("area")), own }];
  });
  if (found.length === 0) return undefined;
  const periods = [...new Set(found.flatMap(({ own }) => own.map(({ period }) => period)))].sort();
  const list = (name: "cell" | "status") =>
    found.flatMap(({ own }) => periods.map((period) => own.find((one) => one.period === period)?.[name] ?? ""));
  return { areas: found.map(({ area }) => area), periods, cells: list("cell"), asides: { marker: list("status") } };
}

/** The part of a table from a period on. */
export function tableFrom(table: FigureTable, from: string): FigureTable {
  const first = table.periods.indexOf(from);
  const width = table.periods.length;
  const keep = (list: readonly string[]) => list.filter((_, index) => index % width >= first);
  const marker = table.asides?.marker;
  return {
    ...{ areas: table.areas, periods: table.periods.slice(first), cells: keep(table.cells) },
    ...(marker && { asides: { marker: keep(marker) } }),
  };
}

function listOf(document: Document, name: string): YAMLSeq {
  const list = document.get(name);
  return isSeq(list) ? list : document.createNode([]);
}

/** Where a file had one source, nothing in it had to name it. */
function nameOnlySource(document: Document, id: string): void {
  const [only, ...others] = listOf(document, "sources").items;
  const name = isMap(only) ? only.get("id") : undefined;
  if (typeof name !== "string" || name === id || others.length > 0) return;
  for (const item of ["series", "ranks", "targets"].flatMap((list) => listOf(document, list).items))
    if (isMap(item) && !item.has("source")) item.items.splice(1, 0, document.createPair("source", name));
}

function putSource(document: Document, id: string, { citation, place }: TableSource): void {
  const sources = listOf(document, "sources");
  const node = document.createNode({ id, citation, place });
  const at = sources.items.findIndex((item) => isMap(item) && item.get("id") === id);
  if (at === -1) sources.add(node);
  else sources.items[at] = node;
}

/** A figure of the source, with what an officer noted beside it. */
interface WrittenValue {
  readonly cell: string;
  readonly status: string;
  readonly source: string | undefined;
  readonly note: unknown;
}

function writeValue(document: Document, { cell, status, source, note }: WrittenValue) {
  const number = new Scalar(Number(cell));
  number.minFractionDigits = countDecimals(cell);
  const said = [
    ...(isNumber(cell) ? [] : [["marker", cell]]),
    ...(status === "" ? [] : [["marker", status]]),
    ...(typeof note === "string" ? [["note", note]] : []),
    ...(source === undefined ? [] : [["source", source]]),
  ];
  if (isNumber(cell) && said.length === 0) return number;
  if (said.length === 1 && source === undefined && !isNumber(cell)) return document.createNode(cell);
  const map = document.createNode(Object.fromEntries(said), { flow: true }) as unknown as YAMLMap;
  if (isNumber(cell)) map.items.unshift(document.createPair("value", number));
  return map;
}

function readValue(value: unknown): { readonly cell: string; readonly status: string } {
  if (isScalar(value)) return { cell: printOf(value), status: "" };
  if (!isMap(value)) return { cell: "", status: "" };
  const number = value.get("value", true);
  const marker = value.get("marker");
  const status = typeof marker === "string" ? marker : "";
  return isScalar(number) ? { cell: printOf(number), status } : { cell: status, status: "" };
}

/** A number as it stands in the file, or a marker. */
function printOf({ value, source, minFractionDigits }: Scalar): string {
  if (typeof value !== "number") return String(value);
  return source ?? value.toFixed(minFractionDigits ?? 0);
}

function sourceOf(value: unknown): string | undefined {
  const source = isMap(value) ? value.get("source") : undefined;
  return typeof source === "string" ? source : undefined;
}
