import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { compareText } from "../../records/issue.ts";
import { narrowBy, type Narrowing } from "../lists/narrowing.ts";
import { listIndicatorLines, type ListedLine, type TopicGroup } from "./indicator-lists.ts";

/** What the list of all indicators is narrowed by; a family is one line, of all that its indicators have. */
export function narrowIndicators(catalogue: Catalogue, groups: readonly TopicGroup[]): Narrowing<ListedLine> {
  const { areas, topics } = catalogue;
  const lines = groups.flatMap(({ indicators }) => listIndicatorLines(catalogue, indicators));
  const years = [...new Set(lines.map(newestYear))].sort(compareText).reverse();
  const comparators = [...areas.values()].filter(({ kind }) => kind !== "local-authority");
  return narrowBy(
    { noun: "lines", published: "by topic" },
    lines,
    [
      {
        ...{ name: "topic", title: "Topic" },
        values: [...topics.values()].map(({ id, title }) => [id, title]),
        valuesOf: ({ indicators }) => [...new Set(indicators.map(({ topic }) => topic))],
      },
      {
        ...{ name: "newest", title: "Newest figure" },
        values: years.map((year) => [year, year]),
        valuesOf: (line) => [newestYear(line)],
      },
      {
        ...{ name: "with", title: "Beside figures of" },
        values: comparators.map(({ id }) => [id, areaName(areas, id)]),
        valuesOf: ({ indicators }) =>
          [...new Set(indicators.flatMap(({ series }) => series.map(({ area }) => area)))].filter((area) =>
            comparators.some(({ id }) => id === area),
          ),
      },
    ],
    [
      { name: "title", title: "by title, A to Z", valueOf: ({ title }) => title },
      { name: "newest", title: "newest figure first", down: true, valueOf: newestYear },
    ],
  );
}

function newestYear({ indicators }: ListedLine): string {
  return indicators
    .flatMap(({ periods }) => periods.at(-1)?.slice(0, 4) ?? [])
    .reduce((newest, year) => (year > newest ? year : newest), "");
}
