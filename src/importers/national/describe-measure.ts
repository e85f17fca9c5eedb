import { parse } from "yaml";
import type { ImportedMeasure } from "../../model/import.ts";
import { indicatorSchema } from "../../model/indicator.ts";
import type { NationalMeasure } from "../../model/national-measure.ts";
import type { FileSource } from "../../records/folder.ts";
import { readIfThere, type ImportedFigures } from "../records/edition.ts";
import type { CollectedMeasure } from "./collect.ts";

/** What a measure is: as its indicator on the site says it, else as the library does; undefined where neither does. */
export function describeMeasure(
  site: FileSource,
  { code }: CollectedMeasure,
  {
    library: known,
    named,
  }: { readonly library: ReadonlyMap<string, NationalMeasure>; readonly named: ReadonlyMap<string, ImportedMeasure> },
) {
  const library = known.get(code);
  const indicator = named.get(code)?.indicator ?? library?.id;
  if (indicator === undefined) return undefined;
  const text = readIfThere(site, `data/indicators/${indicator}.yaml`);
  const own = named.has(code) && text !== undefined ? indicatorSchema.safeParse(parse(text)).data : undefined;
  const fields = own ?? library;
  if (!fields) return undefined;
  const ownFields =
    library && Object.fromEntries(Object.entries(library).filter(([name]) => name !== "code" && name !== "id"));
  return { indicator, fields, ownFields: ownFields as ImportedFigures["fields"] };
}

/** Fields without the series breaks before which the file has no figures: nothing lies on their other side. */
export function keepBreaksWithin(
  fields: ImportedFigures["fields"],
  periods: readonly string[],
): ImportedFigures["fields"] {
  if (!fields) return undefined;
  const { seriesBreaks, ...others } = fields;
  const first = periods[0] ?? "";
  const within = seriesBreaks?.filter(({ period }) => period > first) ?? [];
  return { ...others, ...(within.length > 0 && { seriesBreaks: within }) };
}
