import type { CollectionName } from "../../model/collections.ts";
import { sectionUrl } from "../../model/addresses.ts";
import type { RecordLists } from "../../records/take-library.ts";
import { listGivenFigures } from "../figures/figures.ts";
import { listLineNames } from "../figures/find-line.ts";

/** What a site had and does not publish: records, figures, and rows of tables. */
export interface Gone {
  readonly hasRecord: (collection: CollectionName, id: string) => boolean;
  /** A figure of an indicator: in `role` one of value, rank and target. */
  readonly hasFigure: (role: string, indicator: string, area: string, period: string) => boolean;
  /** A row of a table by its title, or by `Group / Title`. */
  readonly hasRow: (table: string, row: string) => boolean;
  /** Whether an address within the site is of a record that is gone, or of its files, charts or place on a page. */
  readonly hasAddress: (address: string) => boolean;
}

/** Compares all records of a site with those that are left. `refused` tells of records that are there and were refused, which are gone too. */
export function compareRecords(
  all: RecordLists,
  left: RecordLists,
  refused: (collection: CollectionName, id: string) => boolean,
): Gone {
  const idsOf = (records: RecordLists, collection: CollectionName) =>
    new Set(records[collection].map(({ id }): string => id));
  const collections = Object.keys(all) as CollectionName[];
  const kept = new Map(collections.map((name) => [name, idsOf(left, name)]));
  const had = new Map(collections.map((name) => [name, idsOf(all, name)]));
  const hasRecord: Gone["hasRecord"] = (collection, id) =>
    !kept.get(collection)?.has(id) && (had.get(collection)?.has(id) === true || refused(collection, id));
  const standing = new Set(listFigureKeys(left));
  const goneFigures = new Set(listFigureKeys(all).filter((key) => !standing.has(key)));
  const rowsOf = ({ tables }: RecordLists) =>
    new Set(
      tables.flatMap(({ id, fields }) =>
        listLineNames(fields, "rows").flatMap((names) => names.map((name) => `${id} ${name}`)),
      ),
    );
  const leftRows = rowsOf(left);
  const goneRows = new Set([...rowsOf(all)].filter((row) => !leftRows.has(row)));
  return {
    hasRecord,
    hasFigure: (role, indicator, area, period) => goneFigures.has([role, indicator, area, period].join(" ")),
    hasRow: (table, row) => goneRows.has(`${table} ${row}`),
    hasAddress: (address) => isOfGone(address, { hasRecord, known: listFiledIds(had) }),
  };
}

function listFigureKeys(records: RecordLists): string[] {
  return listGivenFigures(records).map(({ role, indicator, area, period }) =>
    [role, indicator, area, period].join(" "),
  );
}

/** The collection of the records whose pages lie in a section of the site. */
const sections: readonly (readonly [section: string, collections: readonly CollectionName[]])[] = [
  [sectionUrl.documents, ["documents"]],
  [sectionUrl.indicators, ["indicators"]],
  [sectionUrl.meetings, ["meetings"]],
  ["/plans/", ["plans"]],
  [sectionUrl.recommendations, ["documents", "plans"]],
  [sectionUrl.areas, ["areas"]],
  [sectionUrl.parents, ["stages"]],
  [sectionUrl.compare, ["frameworks"]],
  [sectionUrl.threads, ["threads"]],
  [sectionUrl.topics, ["topics"]],
  [sectionUrl.services, ["topics"]],
  [sectionUrl.standards, ["topics"]],
];

/** Records that have charts, files to take away, or places on other pages. */
const filed = ["documents", "indicators", "tables", "meetings", "plans"] as const satisfies readonly CollectionName[];

/** Ids of records with files, the longest first: a chart is named by its record and what it shows of it. */
function listFiledIds(had: ReadonlyMap<CollectionName, ReadonlySet<string>>): (readonly [CollectionName, string])[] {
  return filed
    .flatMap((name) => [...(had.get(name) ?? [])].map((id) => [name, id] as const))
    .sort(([, a], [, b]) => b.length - a.length);
}

function isOfGone(
  address: string,
  { hasRecord, known }: Pick<Gone, "hasRecord"> & { readonly known: readonly (readonly [CollectionName, string])[] },
): boolean {
  const [whole = "", place = ""] = address.split("#");
  const path = (whole.split("?")[0] ?? "").replace(/^\/councils\/[^/]+(?=\/.)/, "");
  const section = sections.find(([start]) => path.startsWith(start) && path.length > start.length);
  const names = path.split("/").filter((name) => name !== "");
  const parts = names.map((name) => name.split(".")[0] ?? "");
  if (section && parts.slice(1).some((part) => section[1].some((collection) => hasRecord(collection, part))))
    return true;
  if (!section && parts.length === 1 && path.endsWith("/") && hasRecord("pages", parts[0] ?? "")) return true;
  const isOfFiled = (word: string) => {
    const of = known.find(([, id]) => word === id || word.startsWith(`${id}-`));
    return of !== undefined && known.some(([collection, id]) => id === of[1] && hasRecord(collection, id));
  };
  return parts.slice(1).some(isOfFiled) || isOfFiled(place.replace(/^table-/, ""));
}
