import { collectionDefinitions } from "../../model/collections.ts";
import { concernKinds, type ConcernKind } from "../../model/correction.ts";
import { findReferences } from "../../records/find-references.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { Gone } from "./gone.ts";

/** Paths of all fields of a record that point to something that is gone: records by their ids, parts of them, figures, rows and addresses. */
export function listPoints(record: SourceRecord, gone: Gone): FieldPath[] {
  const { schema } = collectionDefinitions[record.collection];
  const references = findReferences(schema, record.fields)
    .filter(({ collection, id }) => gone.hasRecord(collection, id))
    .map(({ path }) => path);
  return [...references, ...listOtherPoints(record, gone)];
}

function listOtherPoints(record: SourceRecord, gone: Gone): FieldPath[] {
  if (isOf(record, "threads"))
    return [
      ...listPartPoints(record.fields.recommendations, ["recommendations"], gone),
      ...(record.fields.findings ?? []).flatMap(({ concerns = [] }, index) =>
        listPartPoints(concerns, ["findings", index, "concerns"], gone),
      ),
    ];
  if (isOf(record, "plans"))
    return record.fields.themes.flatMap(({ continues = [] }, index) =>
      listPartPoints(continues, ["themes", index, "continues"], gone),
    );
  if (isOf(record, "corrections"))
    return record.fields.concerns.flatMap((concern, index) =>
      // One that says that it was withdrawn is about that.
      concernKinds.flatMap((kind): FieldPath[] =>
        !concern.withdrawn && gone.hasRecord(collectionOf[kind], concern[kind] ?? "")
          ? [["concerns", index, kind]]
          : [],
      ),
    );
  if (isOf(record, "redirects"))
    return (["from", "to"] as const).filter((end) => gone.hasAddress(record.fields[end])).map((end) => [end]);
  if (isOf(record, "site"))
    return (record.fields.navigation ?? []).flatMap(({ address }, index): FieldPath[] =>
      gone.hasAddress(address) ? [["navigation", index, "address"]] : [],
    );
  if (isOf(record, "observations")) return listSourcePoints(record, gone);
  if (isOf(record, "claims"))
    return record.fields.claims.flatMap((claim, index): FieldPath[] =>
      restsOnGone(claim, record.fields.area, gone) ? [["claims", index]] : [],
    );
  return [];
}

function isOf<Name extends SourceRecord["collection"]>(record: SourceRecord, name: Name): record is SourceRecord<Name> {
  return record.collection === name;
}

/** Collection of each kind of record that a correction can be about. */
const collectionOf = {
  document: "documents",
  indicator: "indicators",
  table: "tables",
  meeting: "meetings",
  plan: "plans",
} as const satisfies Record<ConcernKind, keyof typeof collectionDefinitions>;

/** Entries such as `document#id` whose document or plan is gone. */
function listPartPoints(links: readonly string[], path: FieldPath, gone: Gone): FieldPath[] {
  return links.flatMap((link, index): FieldPath[] => {
    const [home = ""] = link.split("#");
    return gone.hasRecord("documents", home) || gone.hasRecord("plans", home) ? [[...path, index]] : [];
  });
}

/** Figures whose source is a document that is gone: a source goes by its reference, and with it all that names it or has no other. */
function listSourcePoints({ id, fields }: SourceRecord<"observations">, gone: Gone): FieldPath[] {
  if (gone.hasRecord("indicators", id)) return [[]];
  const goneSources = new Set(
    fields.sources.flatMap((source) =>
      source.document !== undefined && gone.hasRecord("documents", source.document) ? [source.id] : [],
    ),
  );
  if (goneSources.size === 0) return [];
  const [only] = fields.sources;
  const isGone = (source: string | undefined) => goneSources.has(source ?? only?.id ?? "");
  const listIn = (list: "series" | "ranks", lines: readonly SourcedValues[]) =>
    lines.flatMap(({ source, periods = {}, values }, index) =>
      Object.entries(values).flatMap(([period, value]): FieldPath[] => {
        const own = typeof value === "object" ? value.source : undefined;
        return isGone(own ?? periods[period] ?? source) ? [[list, index, "values", period]] : [];
      }),
    );
  const inLists = [...listIn("series", fields.series), ...listIn("ranks", fields.ranks ?? [])];
  const targets = (fields.targets ?? []).flatMap(({ source }, index): FieldPath[] =>
    isGone(source) ? [["targets", index]] : [],
  );
  return [...inLists, ...targets];
}

/** Values or ranks by period, with the source that they or one of them name. */
interface SourcedValues {
  readonly source?: string | undefined;
  readonly periods?: Readonly<Record<string, string>> | undefined;
  readonly values: Readonly<Record<string, number | string | { readonly source?: string | undefined }>>;
}

/** Whether some input of a claim is a figure or a row that is gone. */
function restsOnGone(value: unknown, area: string, gone: Gone): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { indicator, rank, target, table, row, period, area: own } = value as Readonly<Record<string, unknown>>;
  const where = typeof own === "string" ? own : area;
  const roles = { value: indicator, rank, target };
  const isFigure = Object.entries(roles).some(
    ([role, id]) => typeof id === "string" && typeof period === "string" && gone.hasFigure(role, id, where, period),
  );
  const isRow = typeof table === "string" && typeof row === "string" && gone.hasRow(table, row);
  return isFigure || isRow || Object.values(value).some((part) => restsOnGone(part, area, gone));
}
