import type { Catalogue } from "../catalogue/catalogue.ts";
import type { CheckedClaim } from "../claims/claim.ts";
import { buildCatalogueJson } from "./catalogue-json.ts";
import { buildCorrectionsFeed } from "./corrections-feed.ts";
import { buildChecksJson } from "./check-lists.ts";
import { buildIndicatorCsv } from "./indicator-csv.ts";
import { buildIndicatorJson } from "./indicator-json.ts";
import { buildTableCsv, buildTableJson } from "./printed-table.ts";
import {
  catalogueJsonUrl,
  checksJsonUrl,
  correctionsFeedUrl,
  indicatorCsvUrl,
  indicatorJsonUrl,
  tableCsvUrl,
  tableJsonUrl,
} from "./urls.ts";

/** A file to take away, by its address within the site. */
export interface Download {
  readonly url: string;
  readonly text: string;
}

/** Every file for machines, spreadsheets and feed readers, one after the other, so that none waits in memory for the rest. */
export function* listDownloads(catalogue: Catalogue, claims: readonly CheckedClaim[]): Generator<Download> {
  yield { url: catalogueJsonUrl, text: `${JSON.stringify(buildCatalogueJson(catalogue), null, 1)}\n` };
  yield { url: correctionsFeedUrl, text: buildCorrectionsFeed(catalogue) };
  yield { url: checksJsonUrl, text: `${JSON.stringify(buildChecksJson(claims), null, 1)}\n` };
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
