import type { Catalogue } from "../../catalogue/catalogue.ts";
import { isNationalSite } from "../../catalogue/national-site.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { sourceLine } from "./source-cells.ts";
import { csvwUrl, indicatorCsvUrl, listCsvUrl } from "../../model/addresses.ts";
import { tabulate, type CsvFile } from "./csv-file.ts";
import { listObservationRows, observationFields } from "./observation-rows.ts";

/**
 * What `/indicators/<id>.csv` holds: one observation a row. Numbers stay as printed. At a site of national measures rows name the work, and the list
 * of indicators has its address.
 */
export function buildIndicatorFile(
  indicator: IndicatorEntry,
  catalogue: Pick<Catalogue, "areas" | "indicators">,
): CsvFile {
  return tabulate(
    {
      url: indicatorCsvUrl(indicator.id),
      title: indicator.title,
      description: indicator.definition,
      key: ["area", "period"],
      links: { area: "areas", indicator: "indicators" },
      sources: indicator.sources.map(sourceLine),
    },
    listObservationRows(indicator, catalogue.areas, isNationalSite(catalogue) ? ["address"] : []),
    observationFields,
  );
}

/**
 * Whether what the columns of an indicator's files hold is said beside each. At a site of national measures it is said once, beside the list of all
 * figures, whose columns are the same.
 */
export function hasOwnColumns(catalogue: Pick<Catalogue, "indicators">): boolean {
  return !isNationalSite(catalogue);
}

/** Where it is said what the columns of an indicator's CSV hold. */
export function columnsUrl(id: string, catalogue: Pick<Catalogue, "indicators">): string {
  return csvwUrl(hasOwnColumns(catalogue) ? indicatorCsvUrl(id) : listCsvUrl("observations"));
}
