import type { AreaEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { sourceLine } from "./source-cells.ts";
import { indicatorCsvUrl } from "../../model/addresses.ts";
import { tabulate, type CsvFile } from "./csv-file.ts";
import { listObservationRows, observationFields } from "./observation-rows.ts";

/** What `/indicators/<id>.csv` holds: one observation a row. Numbers stay as printed. */
export function buildIndicatorFile(indicator: IndicatorEntry, areas: ReadonlyMap<string, AreaEntry>): CsvFile {
  return tabulate(
    {
      url: indicatorCsvUrl(indicator.id),
      title: indicator.title,
      description: indicator.definition,
      key: ["area", "period"],
      links: { area: "areas", indicator: "indicators" },
      sources: indicator.sources.map(sourceLine),
    },
    listObservationRows(indicator, areas),
    observationFields,
  );
}
