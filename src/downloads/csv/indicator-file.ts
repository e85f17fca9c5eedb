import type { Catalogue } from "../../catalogue/catalogue.ts";
import { isNationalSite } from "../../catalogue/national-site.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { sourceLine } from "./source-cells.ts";
import { csvwUrl, indicatorCsvUrl, listCsvUrl } from "../../model/addresses.ts";
import { tabulate, type CsvFile } from "./csv-file.ts";
import { observationFields, sourceOf, type ObservationRow } from "./observation-rows.ts";
import { listOwnFields, listOwnRows } from "./own-columns.ts";

/**
 * What `/indicators/<id>.csv` holds: one observation a row. Numbers stay as printed, and a site reads it again as its own record. At a site of national
 * measures the first row of a work has its address, and the others name the work alone.
 */
export function buildIndicatorFile(
  indicator: IndicatorEntry,
  catalogue: Pick<Catalogue, "areas" | "indicators">,
): CsvFile {
  const all = listOwnRows(indicator, catalogue.areas);
  const rows = isNationalSite(catalogue) ? sayAddressOnce(all) : all;
  return tabulate(
    {
      url: indicatorCsvUrl(indicator.id),
      title: indicator.title,
      description: indicator.definition,
      ...(isToldApart(rows) && { key: ["area", "period"] }),
      links: { area: "areas", indicator: "indicators" },
      sources: indicator.sources.map(sourceLine),
    },
    rows,
    [...observationFields, ...listOwnFields(rows)],
  );
}

/** Whether area and period tell all rows apart: not where a file sets several targets for one. */
function isToldApart(rows: readonly ObservationRow[]): boolean {
  return new Set(rows.map(({ areaId, period }) => `${areaId} ${period}`)).size === rows.length;
}

/** Rows of which only the first that names the indicator's own work has its address. */
function sayAddressOnce(rows: readonly ObservationRow[]): ObservationRow[] {
  let isSaid = false;
  return rows.map((row) => {
    const isOwn = sourceOf(row)?.document === row.indicator.source.document;
    const isFirst = isOwn && !isSaid;
    isSaid ||= isOwn;
    return isFirst ? row : { ...row, saidOnce: ["address"] };
  });
}

/**
 * Whether what the columns of an indicator's files hold is said beside each. At a site of national measures it is said once, beside the list of all
 * figures, whose columns are the same.
 */
export function hasOwnColumns(catalogue: Pick<Catalogue, "indicators">): boolean {
  return !isNationalSite(catalogue);
}

/** Whether what the columns of this indicator's CSV hold is said beside it: also where it has columns that the list of all figures has not. */
export function explainsColumns(
  indicator: IndicatorEntry,
  catalogue: Pick<Catalogue, "areas" | "indicators">,
): boolean {
  return hasOwnColumns(catalogue) || listOwnFields(listOwnRows(indicator, catalogue.areas)).length > 0;
}

/** Where it is said what the columns of an indicator's CSV hold. */
export function columnsUrl(indicator: IndicatorEntry, catalogue: Pick<Catalogue, "areas" | "indicators">): string {
  return csvwUrl(explainsColumns(indicator, catalogue) ? indicatorCsvUrl(indicator.id) : listCsvUrl("observations"));
}
