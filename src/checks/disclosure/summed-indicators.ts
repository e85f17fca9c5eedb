import type { FigureIndex, IndexedFigure } from "./figure-index.ts";
import { findOnlyHidden, type SummedLine } from "./summed-line.ts";
import { countShared, listTitleWords } from "./title-words.ts";
import { mergeTimes, readTimes, spansTimes } from "./written-times.ts";

/** Figures of one indicator over time, and figures of several indicators of one measure or document at one time. */
export function listIndicatorLines({ figures, indicators }: FigureIndex): SummedLine[] {
  const given = [...figures.values()].flatMap((same) => same.find(({ operand }) => operand.hidden) ?? same.slice(0, 1));
  const counted = given.filter(({ indicator }) => {
    const { unit, counted: things } = indicators.get(indicator) ?? {};
    return unit === "count" && things === undefined;
  });
  const titleOf = ({ indicator }: IndexedFigure) => indicators.get(indicator)?.title ?? indicator;
  const line = (own: readonly IndexedFigure[], title: (figure: IndexedFigure) => string): SummedLine[] => {
    const [first] = own;
    const parts = own.map((figure) => ({ title: title(figure), operand: figure.operand }));
    const hidden = findOnlyHidden(parts);
    if (!first || !hidden) return [];
    const times = own.map(({ period }) => readTimes(period));
    const ids = [...new Set(own.map(({ indicator }) => indicator))];
    return [
      {
        ...{ subject: findSubject(own.map(titleOf)), parts, hidden, area: first.area, times: mergeTimes(...times) },
        ...{ spansTimes: spansTimes(times), isNewest: true, indicators: ids },
        where: own.every(({ period }) => period === first.period)
          ? `${ids.join(" and ")} in ${first.period}`
          : ids.join(),
        documents: [...new Set(own.map(({ document }) => document))],
      },
    ];
  };
  const series = [...Map.groupBy(counted, ({ indicator, area }) => `${indicator}\n${area}`).values()].flatMap((own) => {
    const byYear = [...Map.groupBy(own, ({ period }) => period.slice(0, 4)).values()];
    const ways = byYear.length > 1 && byYear.some((year) => year.length > 1) ? [own, ...byYear] : [own];
    return ways.flatMap((way) => line(way, ({ period }) => period));
  });
  const together = [...Map.groupBy(counted, ({ area, period }) => `${area}\n${period}`).values()].flatMap((own) => {
    const kin = (name: (figure: IndexedFigure) => string | undefined) =>
      [...Map.groupBy(own, name)].flatMap(([key, same]) => (key === undefined ? [] : line(same, titleOf)));
    return [
      ...kin(({ indicator }) => indicators.get(indicator)?.measure),
      ...own
        .filter(({ operand }) => operand.hidden?.isProtected)
        .flatMap((figure) =>
          line(
            own.filter(
              (other) =>
                other.document === figure.document &&
                (other === figure || countShared(listTitleWords(titleOf(other)), listTitleWords(titleOf(figure))) > 0),
            ),
            titleOf,
          ),
        ),
    ];
  });
  return [...series, ...together];
}

/** The words that titles share; of one title itself. */
function findSubject(titles: readonly string[]): string[] {
  const [first = "", ...others] = [...new Set(titles)];
  if (others.length === 0) return [first];
  const words = first.split(/\s+/).filter((word) => {
    const own = listTitleWords(word);
    return own.size > 0 && others.every((other) => countShared(own, listTitleWords(other)) > 0);
  });
  return [words.join(" ")];
}
