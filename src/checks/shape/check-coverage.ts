import type { Area } from "../../model/area.ts";
import { fitsPeriodKind, periodEnd, type PeriodKind } from "../../model/period.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { countAuthorities, countries, regions } from "../../library/authorities.ts";
import { readFigures } from "../../catalogue/figures/figures.ts";

export const geographyRankNumber: Rule = {
  id: "geography-rank-number",
  severity: "error",
  says: "An authority is not ranked among more authorities than the country had in that period.",
};

export const geographyNeighbours: Rule = {
  id: "geography-neighbours",
  severity: "warning",
  says: "A set of statistical neighbours is not used for a document that is older than the one it comes from.",
};

export const geographyDocument: Rule = {
  id: "geography-document",
  severity: "warning",
  says: "The authority of a table or judgement is one that its document is about, and of the authorities that have figures of an indicator from a document, one is.",
};

/** Figures must be about areas that their source can know: not more authorities than there were, nor areas of another time or place. */
export const coverageChecks: Check = {
  rules: [geographyRankNumber, geographyNeighbours, geographyDocument],
  find: checkCoverage,
};

function checkCoverage({ records }: RecordSet): Issue[] {
  const areas = new Map(records.areas.map(({ id, fields }) => [id, fields]));
  const documents = new Map(records.documents.map(({ id, fields }) => [id, fields]));
  const kinds = new Map(records.indicators.map(({ id, fields }) => [id, fields.periodKind]));
  const used = [...records.observations.flatMap(listOwnAreas), ...records.tables.flatMap(listTableAreas)];
  return [
    ...records.observations.flatMap((item) => checkRanked(item, kinds.get(item.id), areas)),
    ...used.flatMap((use) => checkNeighbours(use, areas, documents)),
    ...records.observations.flatMap((item) => checkSources(listOwnAreas(item), areas, documents)),
    ...records.tables.flatMap((table) =>
      checkAuthority(
        { home: table, path: ["area"], area: table.fields.area, document: table.fields.source.document },
        areas,
        documents,
      ),
    ),
    ...records.documents.flatMap((document) =>
      (document.fields.judgements ?? []).flatMap(({ authority }, index) =>
        authority === undefined
          ? []
          : checkAuthority(
              { home: document, path: ["judgements", index, "authority"], area: authority, document: document.id },
              areas,
              documents,
            ),
      ),
    ),
  ];
}

type Areas = ReadonlyMap<string, Area>;
type Documents = ReadonlyMap<string, SourceRecord<"documents">["fields"]>;

/** An authority is ranked among the authorities that there were in the course of the period, a region among the nine regions. */
function checkRanked(item: SourceRecord<"observations">, kind: PeriodKind | undefined, areas: Areas): Issue[] {
  const ranks = readFigures(item).filter((figure) => figure.role === "rank");
  return ranks.flatMap(({ area: id, period, of, path }): Issue[] => {
    const area = areas.get(id);
    if (!area || !("code" in area) || !area.code.startsWith("E")) return [];
    if (kind === undefined || !fitsPeriodKind(period, kind)) return [];
    const greatest = area.kind === "region" ? regions.size : countInPeriod(periodEnd(period, kind));
    if (of <= greatest) return [];
    const noun = area.kind === "region" ? "regions" : "authorities";
    const country = [...countries].find(([code]) => code.startsWith(area.code.slice(0, 1)))?.[1] ?? "the country";
    const problem = `There were ${greatest} ${noun} in ${country} in ${period}, not ${of}.`;
    return [breach(geographyRankNumber, placeOf(item, [...path, "of"]), problem, "Check the number ranked.")];
  });
}

/** The most authorities that there were on any day of the year up to `end`. */
function countInPeriod(end: string): number {
  return Math.max(countAuthorities(end), countAuthorities(`${Number(end.slice(0, 4)) - 1}${end.slice(4)}`));
}

/** An area to which a record gives figures or a judgement from a document. */
interface AreaUse {
  readonly home: SourceRecord;
  readonly path: FieldPath;
  readonly area: string;
  readonly document: string;
}

function listOwnAreas(home: SourceRecord<"observations">): AreaUse[] {
  const values = Map.groupBy(readFigures(home), ({ role, path }) => (role === "value" ? Number(path[1]) : -1));
  return home.fields.series.flatMap(({ area }, index) => {
    const used = new Set((values.get(index) ?? []).map(({ source }) => source.document));
    return [...used].map((document) => ({ home, path: ["series", index, "area"], area, document }));
  });
}

function listTableAreas(home: SourceRecord<"tables">): AreaUse[] {
  const { columns, rows, source } = home.fields;
  const list = (field: "columns" | "rows", items: readonly { readonly area?: string | undefined }[]) =>
    items.flatMap(({ area }, index) =>
      area === undefined ? [] : [{ home, path: [field, index, "area"], area, document: source.document }],
    );
  return [...list("columns", columns), ...list("rows", rows)];
}

/** A set of neighbours that a later document brought is not the one of an earlier document. */
function checkNeighbours({ home, path, area, document }: AreaUse, areas: Areas, documents: Documents): Issue[] {
  const set = areas.get(area);
  if (set?.kind !== "neighbour-set") return [];
  const [own, used] = [documents.get(set.source.document ?? "")?.published, documents.get(document)?.published];
  if (own === undefined || used === undefined || own <= used) return [];
  const problem = `The set ${area} is taken from a document of ${own}, after ${document} (${used}).`;
  const remedy = "Use the set of that time, or add one: sets are revised.";
  return [breach(geographyNeighbours, placeOf(home, path), problem, remedy)];
}

/** Of the authorities that have figures from a document, at least one is what the document is about; others can be compared with it. */
function checkSources(uses: readonly AreaUse[], areas: Areas, documents: Documents): Issue[] {
  const ofAuthorities = uses.filter(({ area }) => areas.get(area)?.kind === "local-authority");
  return [...Map.groupBy(ofAuthorities, ({ document }) => document).values()].flatMap((group) => {
    const found = group.map((use) => checkAuthority(use, areas, documents));
    return found.every((issues) => issues.length > 0) ? (found[0] ?? []) : [];
  });
}

/** A document says which authorities it is about; figures and judgements of another have come into the wrong record. */
function checkAuthority({ home, path, area: id, document }: AreaUse, areas: Areas, documents: Documents): Issue[] {
  const area = areas.get(id);
  const about = documents.get(document)?.areas;
  if (area?.kind !== "local-authority" || !about) return [];
  if ([id, area.region, area.country].some((place) => place !== undefined && about.includes(place))) return [];
  const problem = `${document} is about ${about.join(", ")}, not about ${id}.`;
  const remedy = `Check the area and the document, or add ${id} to the areas of the document.`;
  return [breach(geographyDocument, placeOf(home, path), problem, remedy)];
}
