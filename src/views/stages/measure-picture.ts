import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry, Observation } from "../../catalogue/indicator-entry.ts";
import { areaName } from "../../catalogue/area-names.ts";
import { listAreasInOrder } from "../../catalogue/councils.ts";
import { barPair } from "../../charts/bar-pair/chart.ts";
import type { BarPairData } from "../../charts/bar-pair/layout.ts";
import { tellPreliminary } from "../../charts/chart-data.ts";
import type { KeyMeasureStatement } from "../../findings/key-measure.ts";
import { whenOf } from "../../findings/figure-words.ts";
import { stateDirection } from "../../findings/indicator-statements.ts";
import { hasDirection } from "../../model/indicator.ts";
import { capitalise, describeUnit, formatObservation } from "../../statistics/format.ts";
import type { ValuedObservation } from "../../statistics/series.ts";

/** The one picture of a key measure. */
export interface MeasurePicture {
  /** When, in which unit, which direction is better, and what hollow bars are. */
  readonly caption: string;
  readonly draw: (widthPixels: number) => string;
}

/** The council's latest figure and the widest comparator's as bars, below a sentence; undefined where the figure is in doubt or there is none. */
export function buildMeasurePicture(
  indicator: IndicatorEntry,
  { pair, period }: KeyMeasureStatement,
  catalogue: Catalogue,
  sentence: string,
): MeasurePicture | undefined {
  if (!pair) return undefined;
  const order = listAreasInOrder(catalogue.site);
  const data: BarPairData = {
    unit: indicator.unit,
    when: period,
    bars: [pair.own, ...(pair.other ? [pair.other] : [])].map((figure: ValuedObservation & Observation) => ({
      label: areaName(catalogue.areas, figure.area),
      place: Math.max(0, order.indexOf(figure.area)),
      value: figure.value,
      text: formatObservation(figure, indicator.unit),
      ...tellPreliminary(figure),
    })),
  };
  const description = barPair.describe(data);
  const unit = indicator.unit === "percent" ? "" : `, ${describeUnit(indicator)}`;
  const direction = `${stateDirection(indicator)}.`;
  const unsaid = hasDirection(indicator.polarity) && !sentence.includes(direction);
  const when = capitalise(whenOf(pair.own.period, indicator));
  return {
    caption: [`${when}${unit}.`, ...(unsaid ? [direction] : []), ...barPair.remark(data)].join(" "),
    draw: (widthPixels) => barPair.draw(data, widthPixels, description),
  };
}
