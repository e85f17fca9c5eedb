import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import type { Topic } from "../../model/lists.ts";
import { topicUrl, topicWorkbookUrl } from "../../model/addresses.ts";
import { describeUnit } from "../../statistics/format.ts";
import { hasValue, seriesOf } from "../../statistics/series.ts";
import { listAreasInOrder } from "../../catalogue/councils.ts";
import { areaName } from "../../catalogue/area-names.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { buildTopicFile } from "../csv/topic-file.ts";
import { buildWorkbook, explainColumns, sheetOf, withoutEmptyColumns, writeFigure } from "./sheets.ts";
import type { Sheet, SheetCell, Workbook } from "./workbook.ts";

/** What `/topics/<id>.xlsx` holds: the latest figure of each measure for the council and those beside it, and all figures. */
export function buildTopicWorkbook(
  topic: Topic,
  indicators: readonly IndicatorEntry[],
  catalogue: Catalogue,
): Workbook {
  const file = withoutEmptyColumns(buildTopicFile(topic, indicators, catalogue));
  return buildWorkbook(
    {
      url: topicWorkbookUrl(topic.id),
      title: topic.title,
      about: [topic.summary, ...listElsewhere(indicators)],
      page: topicUrl(topic),
      tables: [
        writeLatest(topic, indicators, catalogue),
        sheetOf(file, "All figures", `${topic.title}: each figure with its rank, notes and source`),
      ],
      columns: explainColumns(file, "All figures"),
    },
    catalogue,
  );
}

/** Where the figures of authorities are that the sheet of all figures leaves out. */
function listElsewhere(indicators: readonly IndicatorEntry[]): string[] {
  if (!indicators.some(({ authorityFigures }) => authorityFigures)) return [];
  return [
    "Other authorities have a file for each measure, which its page leads to: a row an authority, a column a period.",
  ];
}

/** A measure a row, an area a column, each in the measure's latest period with a figure. */
function writeLatest(topic: Topic, indicators: readonly IndicatorEntry[], { site, areas }: Catalogue): Sheet {
  const columns = listAreasInOrder(site).filter((area) => indicators.some((one) => seriesOf(one, area)));
  const rows = indicators.map((indicator): SheetCell[] => {
    const latest = indicator.periods.findLast((period) =>
      indicator.series.some(({ observations }) => observations.some((one) => one.period === period && hasValue(one))),
    );
    const cells = columns.map((area) =>
      writeFigure(seriesOf(indicator, area)?.observations.find(({ period }) => period === latest)),
    );
    const period = latest === undefined ? "[x]" : formatPeriod(latest, indicator.periodKind);
    return [indicator.title, period, describeUnit(indicator), ...cells];
  });
  return {
    name: "Latest figures",
    title: `${topic.title}: the latest figures`,
    lines: ["Each measure in the latest period for which any area has a figure."],
    table: { headings: ["Measure", "Period", "Unit", ...columns.map((area) => areaName(areas, area))], rows },
  };
}
