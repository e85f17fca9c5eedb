import type { Catalogue } from "../../catalogue/catalogue.ts";
import { isNationalSite } from "../../catalogue/national-site.ts";
import { withLongSeries } from "../../catalogue/figures/long-series.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import type { Topic } from "../../model/lists.ts";
import { topicCsvUrl } from "../../model/addresses.ts";
import { sourceLine } from "./source-cells.ts";
import { tabulate, type CsvField, type CsvFile } from "./csv-file.ts";
import { listObservationRows, observationFields, type ObservationRow } from "./observation-rows.ts";

/** What `/topics/<id>.csv` holds: every figure of the topic's indicators, one area in one period a row. */
export function buildTopicFile(topic: Topic, indicators: readonly IndicatorEntry[], catalogue: Catalogue): CsvFile {
  return tabulate(
    {
      url: topicCsvUrl(topic.id),
      title: topic.title,
      description: `Figures of all indicators of the topic. ${topic.summary}`,
      key: ["indicator", "area", "period"],
      links: { area: "areas", indicator: "indicators" },
      sources: [...new Set(indicators.flatMap(({ sources }) => sources.map(sourceLine)))],
    },
    function* () {
      for (const indicator of indicators)
        yield* listObservationRows(withLongSeries(indicator, catalogue), catalogue.areas);
    },
    topicFields,
  );
}

/** Whether topics have such a file: not at a site of national measures, whose list of all figures holds the same rows, and a workbook those of a topic. */
export function hasTopicCsv(catalogue: Catalogue): boolean {
  return !isNationalSite(catalogue);
}

const [idField, ...otherFields] = observationFields;

/** The columns of an indicator's own file, with its title, which tells its rows from those of others. */
const topicFields: readonly CsvField<ObservationRow>[] = [
  ...(idField ? [idField] : []),
  ["indicator_title", "text", "Name of the indicator.", ({ indicator }) => indicator.title],
  ...otherFields,
];
