/* The files of the site as a whole, and of its topics. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import {
  catalogueJsonUrl,
  checksJsonUrl,
  dcatUrl,
  sectionUrl,
  openApiUrl,
  topicCsvUrl,
  topicWorkbookUrl,
} from "../model/addresses.ts";
import { buildChecksJson } from "../views/checks/check-lists.ts";
import { listTopicPages } from "../views/topics/topic-pages.ts";
import { listApiFiles } from "./api/files.ts";
import { indicatorsResource } from "./api/indicators.ts";
import { buildOpenApi } from "./api/openapi.ts";
import { tablesResource } from "./api/tables.ts";
import { listCalendars } from "./calendar/list-calendars.ts";
import type { Issuer } from "./csv/csvw.ts";
import { listCsvLists } from "./csv/lists/all.ts";
import { buildTopicFile, hasTopicCsv } from "./csv/topic-file.ts";
import {
  groupApiFile,
  groupFile,
  groupTable,
  groupWorkbook,
  issuerOf,
  writeJson,
  writeTable,
  type DownloadContext,
  type DownloadGroup,
} from "./download.ts";
import { listFeeds } from "./feeds/list-feeds.ts";
import { buildCatalogueJson } from "./json/catalogue-json.ts";
import { buildDcat } from "./structured/dcat.ts";
import { buildTopicWorkbook } from "./workbook/topic-workbook.ts";

/** All files that are of no single indicator, table or chart. */
export function* listOtherGroups(context: DownloadContext): Generator<DownloadGroup> {
  const { catalogue, claims } = context;
  const issuer = issuerOf(catalogue);
  yield groupFile(catalogueJsonUrl, () => writeJson(buildCatalogueJson(catalogue)));
  yield* listFeeds(context);
  yield* listCalendars(catalogue);
  yield groupFile(dcatUrl, () => writeJson(buildDcat(catalogue, claims)));
  yield groupFile(openApiUrl, () => writeJson(buildOpenApi(context)));
  yield groupFile(checksJsonUrl, () => writeJson(buildChecksJson(claims)));
  yield {
    url: sectionUrl.data,
    holds: (url) => /^\/data\/[^/]+\.csv(?:-metadata\.json)?$/.test(url),
    make: function* () {
      for (const list of listCsvLists(catalogue, claims)) yield* writeTable(list, issuer);
    },
  };
  yield* listTopicFiles(catalogue, issuer);
  for (const file of listApiFiles(context, [indicatorsResource, tablesResource])) yield groupApiFile(file);
}

/** All figures of a topic: a table, and a workbook that begins with the latest. */
function* listTopicFiles(catalogue: Catalogue, issuer: Issuer): Generator<DownloadGroup> {
  for (const { topic, indicators } of listTopicPages(catalogue)) {
    if (indicators.length === 0) continue;
    if (hasTopicCsv(catalogue))
      yield groupTable(topicCsvUrl(topic.id), issuer, () => buildTopicFile(topic, indicators, catalogue));
    yield groupWorkbook(topicWorkbookUrl(topic.id), () => buildTopicWorkbook(topic, indicators, catalogue));
  }
}
