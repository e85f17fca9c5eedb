import { readFigureSource } from "../../model/source.ts";
import type { SourceRecord } from "../../records/record.ts";
import { readRank, readValue, withPrint } from "./figure-content.ts";
import type { IndicatorFigure } from "./figure.ts";

/** The values, ranks and targets of an indicator's own file. */
export function readObservedFigures(home: SourceRecord<"observations">): IndicatorFigure[] {
  const { locator } = home;
  const { series, ranks = [], targets = [] } = home.fields;
  const about = (area: string, period: string, named: string | undefined, usual: string | undefined) => ({
    ...{ home, indicator: home.id, area, period, cell: undefined, namedSource: named },
    ...findSource(home, named ?? usual),
  });
  return [
    ...series.flatMap(({ area, source: usual, periods = {}, values }, index) =>
      Object.entries(values).map(([period, given]): IndicatorFigure => {
        const named = typeof given === "object" ? given.source : undefined;
        const content = readValue(given, ["series", index, "values", period], locator);
        return { role: "value", ...about(area, period, named, periods[period] ?? usual), ...content };
      }),
    ),
    ...ranks.flatMap(({ area, of: usualOf, source: usual, periods = {}, values }, index) =>
      Object.entries(values).map(([period, given]): IndicatorFigure => {
        const { of = usualOf, namedSource, ...content } = readRank(given, ["ranks", index, "values", period], locator);
        return { role: "rank", ...about(area, period, namedSource, periods[period] ?? usual), ...content, of };
      }),
    ),
    ...targets.map((target, index): IndicatorFigure => {
      const { area, period, value, band, comparator, rating, reference, source } = target;
      const path = ["targets", index];
      const content = withPrint({ value }, path, [...path, "value"], locator);
      return {
        role: "target",
        ...about(area, period, source, undefined),
        ...content,
        band,
        comparator,
        rating,
        reference,
      };
    }),
  ];
}

/** The source of an id, or the file's first, with what its record says of small counts. */
function findSource({ fields: { sources } }: SourceRecord<"observations">, named: string | undefined) {
  const found = sources.find((item) => item.id === named) ?? sources[0];
  const { id = "", disclosure } = found ?? {};
  const source = found ? readFigureSource(found) : { document: "", place: "" };
  return { sourceId: id, source, disclosed: disclosure !== undefined };
}
