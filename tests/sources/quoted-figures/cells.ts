import type { TableEntry } from "../../../src/catalogue/catalogue.ts";
import { buildTableJson } from "../../../src/views/tables/printed-table.ts";
import type { Places } from "./paper.ts";
import type { Quoted } from "./quoted.ts";

/** A cell of ours beside the place that the paper prints it in; one for each place, where a row names several. */
export interface QuotedCell {
  readonly row: string;
  /** Number of the column, absent for the title. */
  readonly column?: number;
  readonly text: string;
  readonly unit: string;
  /** `figure`, `circumstance` for the time and people that a figure is about, or the row's `title`. */
  readonly kind: "figure" | "circumstance" | "title";
  /** Name of the place, and what stands there. */
  readonly place: string;
  readonly printed: string;
  readonly words: string | undefined;
  readonly counted: readonly string[] | undefined;
}

type Json = ReturnType<typeof buildTableJson>;
type Row = Json["rows"][number];

const circumstances = ["When", "Of whom", "Period"];

/** The cells of a table that hold something, and the titles of its rows. */
export function listQuotedCells(mapping: Quoted, table: TableEntry | undefined, places: Places): QuotedCell[] {
  if (!table) throw new Error(`There is no table ${mapping.table}.`);
  const json = buildTableJson(table);
  const titles = json.rows.map(({ title }) => title);
  const unknown = Object.keys({ ...mapping.words, ...mapping.alsoIn, ...mapping.counted }).filter(
    (title) => !titles.includes(title),
  );
  if (unknown.length > 0) throw new Error(`${mapping.table} has no row “${unknown.join("”, “")}”.`);
  if (new Set(titles).size < titles.length) throw new Error(`${mapping.table} has a title twice.`);
  return json.rows.flatMap((row) => {
    const words = [mapping.words?.[row.title] ?? []].flat();
    const names = listRowPlaces(json, row, places);
    const also = mapping.alsoIn?.[row.title] ?? [];
    const shared = { row: row.title, counted: mapping.counted?.[row.title] };
    const everywhere = {
      ...shared,
      kind: "circumstance" as const,
      unit: "text",
      words: undefined,
      place: [...names, ...also].join(", "),
      printed: readAll(places, [...names, ...also]),
    };
    return [
      { ...everywhere, kind: "title", text: row.title },
      ...json.columns.flatMap(({ title, unit: ofColumn }, column): QuotedCell[] => {
        const text = row.cells[column]?.printed ?? "";
        if (text === "" || title === "Paragraph") return [];
        if (circumstances.includes(title)) return [{ ...everywhere, column, text }];
        const unit = ofColumn ?? row.unit ?? json.unit;
        const cell = { ...shared, column, kind: "figure", unit } as const;
        if (findCitation(json) < 0) {
          const place = names.join(", ");
          return [{ ...cell, text, words: words[column], place, printed: readAll(places, names) }];
        }
        return names.map((place, index) => ({
          ...cell,
          text: pickPart(text, index, names.length) ?? "",
          words: pickPart(words[column], index, names.length),
          place,
          printed: readAll(places, [place]),
        }));
      }),
    ];
  });
}

/** Paragraphs and sections that a table's own place names. Ranges count with all between their ends. */
export function listTablePlaces(place: string, places: Places): string[] {
  const names = [...places.keys()];
  const numbered = [...place.matchAll(/(?:paragraphs?|sections?) ((?:\d[\d.]*(?:, | and | to )?)+)/gi)].flatMap(
    ([, list = ""]) =>
      list.split(/, | and /).flatMap((item) => {
        const [from = "", to = from] = item.split(" to ");
        return names.slice(names.indexOf(from), names.indexOf(to) + 1);
      }),
  );
  const named = place.split("; ").filter((part) => places.has(part));
  return [...named, ...numbered];
}

function listRowPlaces(json: Json, row: Row, places: Places): string[] {
  const cited = row.cells[findCitation(json)]?.printed;
  if (cited) return cited.split(/; | and /);
  if (row.group !== undefined && places.has(row.group)) return [row.group];
  return listTablePlaces(json.source.place, places);
}

function findCitation(json: Json): number {
  return json.columns.findIndex(({ title }) => title === "Paragraph");
}

/** Of “one; other” the part for the place, where there are as many parts as places. */
function pickPart(text: string | undefined, index: number, count: number): string | undefined {
  const parts = text?.split("; ");
  return parts?.length === count ? parts[index] : text;
}

function readAll(places: Places, names: readonly string[]): string {
  if (names.length === 0) throw new Error("A row names no place.");
  return names
    .map((name) => {
      const text = places.get(name);
      if (text === undefined) throw new Error(`There is no paragraph or section “${name}”.`);
      return text;
    })
    .join(" ");
}
