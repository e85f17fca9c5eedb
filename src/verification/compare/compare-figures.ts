import { csvParse, type DSVRowString } from "d3-dsv";
import { listCsvUrl } from "../../model/addresses.ts";
import { readText, type BuiltSite } from "../built-site.ts";

/** A figure or judgement that is not the same in two built sites. */
export interface FigureChange {
  /** What it is of, in words: the measure, the area, the period. */
  readonly name: string;
  /** As the site of before shows it; undefined where it is new. */
  readonly before: string | undefined;
  /** As the site of after shows it; undefined where it is not there any more. */
  readonly after: string | undefined;
}

/** A list of figures that every site publishes, and how one line of it is known and shown. */
interface FigureList {
  /** Name of the list among the downloads. */
  readonly list: string;
  /** Columns by which a line is known again: names, never a position. */
  readonly key: readonly string[];
  /** Columns that together are what a reader is told. */
  readonly shown: readonly string[];
}

const lists: readonly FigureList[] = [
  { list: "observations", key: ["indicator", "area", "period"], shown: ["value", "marker", "rank", "rank_of"] },
  { list: "targets", key: ["indicator", "area", "period", "band", "comparator"], shown: ["value", "band", "rating"] },
  { list: "table-cells", key: ["table", "part", "row_title", "column_title"], shown: ["value", "text", "marker"] },
  { list: "judgements", key: ["document", "framework", "area", "authority"], shown: ["word"] },
];

/** Figures and judgements that two built sites do not show alike, in the order of their lists. */
export function compareFigures(before: BuiltSite, after: BuiltSite): FigureChange[] {
  const titles = new Map([...readTitles(before), ...readTitles(after)]);
  return lists.flatMap((list) => {
    const [old, fresh] = [readFigures(before, list, titles), readFigures(after, list, titles)];
    return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
      const [was, is] = [old.get(key), fresh.get(key)];
      if (was?.shown === is?.shown) return [];
      return [{ name: (is ?? was)?.name ?? key, before: was?.shown, after: is?.shown }];
    });
  });
}

/** Titles of the records that figures belong to, by id. */
function readTitles(site: BuiltSite): [string, string][] {
  return ["indicators", "areas", "tables", "documents"].flatMap((list) =>
    readList(site, list).map((row): [string, string] => [row.id ?? "", row.title ?? row.name ?? ""]),
  );
}

function readFigures(site: BuiltSite, { list, key, shown }: FigureList, titles: ReadonlyMap<string, string>) {
  const figures = new Map<string, { readonly name: string; readonly shown: string }>();
  const seen = new Map<string, number>();
  for (const row of readList(site, list)) {
    const names = key.map((column) => row[column] ?? "");
    // Two lines of the same names, as rows that a table prints twice, are told apart by their order.
    const written = names.join("\n");
    const count = (seen.get(written) ?? 0) + 1;
    seen.set(written, count);
    figures.set(`${written}\n${count}`, {
      name: names
        .map((name) => titles.get(name) ?? row[`${name}_title`] ?? name)
        .filter(Boolean)
        .join(", "),
      shown: shown.flatMap((column) => (row[column] ? [nameShown(column, row)] : [])).join(", "),
    });
  }
  return figures;
}

function nameShown(column: string, row: DSVRowString): string {
  if (column === "rank") return `rank ${row.rank ?? ""}`;
  if (column === "rank_of") return `of ${row.rank_of ?? ""}`;
  return row[column] ?? "";
}

function readList(site: BuiltSite, list: string): readonly DSVRowString[] {
  const path = listCsvUrl(list).slice(1);
  return site.paths.includes(path) ? csvParse(readText(site, path).replace(/^\uFEFF/, "")) : [];
}
