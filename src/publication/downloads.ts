import type { Catalogue } from "../catalogue/catalogue.ts";
import { buildCatalogueJson } from "./catalogue-json.ts";
import { buildIndicatorCsv } from "./indicator-csv.ts";
import { buildIndicatorJson } from "./indicator-json.ts";
import { buildTableCsv, buildTableJson } from "./printed-table.ts";
import { catalogueJsonUrl, indicatorCsvUrl, indicatorJsonUrl, tableCsvUrl, tableJsonUrl } from "./urls.ts";

/** A file to take away, by its address within the site. */
export interface Download {
  readonly url: string;
  readonly text: string;
}

/** Every file for machines and spreadsheets, one after the other, so that none waits in memory for the rest. */
export function* listDownloads(catalogue: Catalogue): Generator<Download> {
  yield { url: catalogueJsonUrl, text: `${JSON.stringify(buildCatalogueJson(catalogue), null, 1)}\n` };
  for (const indicator of catalogue.indicators.values()) {
    yield {
      url: indicatorJsonUrl(indicator.id),
      text: `${JSON.stringify(buildIndicatorJson(indicator, catalogue.bands), null, 1)}\n`,
    };
    yield { url: indicatorCsvUrl(indicator.id), text: buildIndicatorCsv(indicator, catalogue.areas) };
  }
  for (const table of catalogue.tables.values()) {
    yield { url: tableJsonUrl(table.id), text: `${JSON.stringify(buildTableJson(table), null, 1)}\n` };
    yield { url: tableCsvUrl(table.id), text: buildTableCsv(table) };
  }
}
