import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { isInBand } from "../../../statistics/rank.ts";
import { seriesOf, valueIn } from "../../../statistics/series.ts";
import type { ClaimInput } from "../../../model/claim-input.ts";
import type { ClaimContent } from "../proposal.ts";

/**
 * Whether the held figures agree with a statement: what a report says of a whole stage, "attainment is in the top 10%", is taken to be about those
 * measures for which it is so. False for kinds that are never said of a whole.
 */
export function agreesNow(content: ClaimContent, catalogue: Catalogue, home: string): boolean {
  if (content.kind === "band") {
    const { rank: input } = content;
    if (!("rank" in input)) return false;
    const held = catalogue.indicators
      .get(input.rank)
      ?.ranks.find(({ area, period }) => area === (input.area ?? home) && period === input.period);
    const band = catalogue.bands.find(({ id }) => id === content.band);
    return held !== undefined && band !== undefined && isInBand(held.rank, held.of, band);
  }
  if (content.kind === "comparison") {
    const own = valueOf(content.of, catalogue, home);
    return content.than.every((input) => {
      const other = valueOf(input, catalogue, home);
      if (!own || !other) return false;
      const difference = own.value - other.value;
      const sign = own.isLowerBetter ? -1 : 1;
      switch (content.is) {
        case "above":
          return difference > 0;
        case "below":
          return difference < 0;
        case "better":
          return difference * sign > 0;
        case "worse":
          return difference * sign < 0;
        case "in-line":
          return Math.abs(difference) <= (content.tolerance ?? 0) + 1e-9;
      }
    });
  }
  return false;
}

function valueOf(input: ClaimInput, { indicators }: Catalogue, home: string) {
  if (!("indicator" in input)) return undefined;
  const indicator = indicators.get(input.indicator);
  const series = indicator && seriesOf(indicator, input.area ?? home);
  const value = series && valueIn(series, input.period)?.value;
  return value === undefined ? undefined : { value, isLowerBetter: indicator?.polarity === "lower-is-better" };
}
