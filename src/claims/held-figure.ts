import { areaName } from "../catalogue/area-names.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IndicatorEntry, Observation } from "../catalogue/indicator-entry.ts";
import type { SourcePlace } from "../model/source.ts";
import { describeWork } from "../statistics/cited-work.ts";
import { formatPeriod } from "../statistics/format-time.ts";
import { seriesOf } from "../statistics/series.ts";
import { readObservation, type Operand } from "./quantity.ts";

/** Records that name areas and documents. */
export type Names = Pick<Catalogue, "areas" | "documents">;

/** What a figure of an indicator is, and where it stands, for readers. */
export function describeFigure(
  names: Names,
  indicator: IndicatorEntry,
  { area, period, source }: { area: string; period: string; source: SourcePlace },
): { subject: string; place: string; average: boolean } {
  return {
    subject: `${indicator.shortTitle}, ${areaName(names.areas, area)}, ${formatPeriod(period, indicator.periodKind)}`,
    place: describePlace(names, source),
    average: names.areas.get(area)?.kind === "neighbour-set",
  };
}

/** A document or cited work and the place in it, for readers. */
export function describePlace(names: Pick<Names, "documents">, source: SourcePlace): string {
  const work = source.citation && describeWork(source.citation);
  return `${work ?? names.documents.get(source.document)?.shortTitle ?? source.document}, ${source.place}`;
}

/** The observation of an area in a period; undefined where the indicator has none. */
export function findObservation(indicator: IndicatorEntry, area: string, period: string): Observation | undefined {
  return seriesOf(indicator, area)?.observations.find((observation) => observation.period === period);
}

/** The figure of an observation. */
export function readFigure(names: Names, indicator: IndicatorEntry, observation: Observation): Operand {
  return readObservation(observation, indicator, describeFigure(names, indicator, observation));
}
