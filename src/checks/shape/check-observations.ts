import { shapeDecimals } from "../figures/check-figure.ts";
import { shapeCellMissing } from "../../records/cell-rules.ts";
import type { Indicator } from "../../model/indicator.ts";
import { absenceMarkers } from "../../model/observations.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { checkPeriod, checkValue } from "../figures/check-figure.ts";
import type { IndicatorFigure, RankFigure, TargetFigure, ValueFigure } from "../../catalogue/figures/figure.ts";
import { readIndicatorFigures } from "../../catalogue/figures/figures.ts";

export const shapeMarkerAndNumber: Rule = {
  id: "shape-marker-and-number",
  severity: "error",
  says: "There is no number beside a marker which says that there is none.",
};

export const shapeRangeMissing: Rule = {
  id: "shape-range-missing",
  severity: "warning",
  says: "An indicator in points or as a score says between which values its figures can lie: no unit does that for it.",
};

export const valueRank: Rule = {
  id: "value-rank",
  severity: "error",
  says: "A rank is a whole number from 1 to the number ranked.",
};

export const valueTarget: Rule = {
  id: "value-target",
  severity: "error",
  says: "A target is one thing: a value, a band of the ranking, or another area's value.",
};

export const referenceSource: Rule = {
  id: "reference-source",
  severity: "error",
  says: "Every figure says which source of its file it comes from.",
};

export const referenceFigures: Rule = {
  id: "reference-figures",
  severity: "error",
  says: "Every indicator has figures, and figures have their indicator.",
};

/** Figures must fit their indicator: its periods, its unit's range, its decimals; and ranks must lie within 1 to N. */
export const observationChecks: Check = {
  rules: [
    shapeMarkerAndNumber,
    shapeRangeMissing,
    valueRank,
    valueTarget,
    referenceSource,
    referenceFigures,
    shapeDecimals,
  ],
  find: checkObservations,
};

function checkObservations({ records, ids }: RecordSet): Issue[] {
  const indicators = new Map(records.indicators.map((indicator) => [indicator.id, indicator]));
  const fed = new Set(records.tables.flatMap(readIndicatorFigures).map((figure) => figure.indicator));
  const sheetRefused = (ids.get("tables")?.size ?? 0) > records.tables.length;
  return [
    ...records.indicators
      .filter(() => !sheetRefused)
      .filter((indicator) => !ids.get("observations")?.has(indicator.id) && !fed.has(indicator.id))
      .map((indicator) =>
        breach(
          referenceFigures,
          placeOf(indicator, []),
          `The indicator ${indicator.id} has no figures.`,
          `Add data/observations/${indicator.id}.yaml, or name the indicator in a row of a table.`,
        ),
      ),
    ...records.indicators.flatMap(checkSeriesBreaks),
    ...records.indicators.flatMap(checkRange),
    ...records.observations.flatMap((item): Issue[] => {
      const indicator = indicators.get(item.id);
      if (!indicator && ids.get("indicators")?.has(item.id)) return [];
      if (!indicator) {
        const remedy = `${suggest(item.id, indicators.keys(), "indicators")} The file must have the name of its indicator.`;
        return [breach(referenceFigures, placeOf(item, []), `There is no indicator ${item.id}.`, remedy)];
      }
      return [
        ...checkSources(item),
        ...readIndicatorFigures(item).flatMap((figure) => checkFigure(figure, indicator.fields)),
      ];
    }),
  ];
}

type ObservationsRecord = SourceRecord<"observations">;

/** Of points and scores only the indicator can say how many there can be, so that a slip among its figures is seen. */
function checkRange(indicator: SourceRecord<"indicators">): Issue[] {
  const { unit, range } = indicator.fields;
  if ((unit !== "points" && unit !== "score") || range) return [];
  const problem = `The unit ${unit} has no range, so a slip among the figures would not be seen.`;
  const remedy = "Add range: { minimum: …, maximum: … } with the least and greatest value that there can be.";
  return [breach(shapeRangeMissing, placeOf(indicator, ["unit"]), problem, remedy)];
}

function checkSeriesBreaks(indicator: SourceRecord<"indicators">): Issue[] {
  return (indicator.fields.seriesBreaks ?? []).flatMap((item, index) =>
    checkPeriod(placeOf(indicator, ["seriesBreaks", index, "period"]), item.period, indicator.fields),
  );
}

function checkSources(item: ObservationsRecord): Issue[] {
  const ids = item.fields.sources.map((source) => source.id);
  const needed = ids.length > 1;
  const check = (path: FieldPath, given: string | undefined, inherited: boolean): Issue[] => {
    if (given !== undefined && !ids.includes(given)) {
      return [
        breach(
          referenceSource,
          placeOf(item, [...path, "source"]),
          `There is no source ${given} in this file.`,
          suggest(given, ids, "sources"),
        ),
      ];
    }
    if (given === undefined && needed && !inherited) {
      return [
        breach(
          referenceSource,
          placeOf(item, path),
          "It is not said which source these figures come from.",
          `Add source: followed by one of ${ids.join(", ")}.`,
        ),
      ];
    }
    return [];
  };
  const given = Map.groupBy(readIndicatorFigures(item), ({ path }) => path.slice(0, 2).join());
  const checkGroup = (path: FieldPath, own: string | undefined): Issue[] => {
    const figures = given.get(path.join()) ?? [];
    const allNamed = figures.every(({ namedSource }) => namedSource !== undefined);
    return [
      ...check(path, own, allNamed),
      ...figures.flatMap((figure) =>
        figure.namedSource === undefined ? [] : check(figure.path, figure.namedSource, true),
      ),
    ];
  };
  const { series, ranks = [], targets = [] } = item.fields;
  return [
    ...series.flatMap(({ source }, index) => checkGroup(["series", index], source)),
    ...ranks.flatMap(({ source }, index) => checkGroup(["ranks", index], source)),
    ...targets.flatMap(({ source }, index) => check(["targets", index], source, false)),
  ];
}

function checkFigure(figure: IndicatorFigure, indicator: Indicator): Issue[] {
  const { home, path, period } = figure;
  switch (figure.role) {
    case "value":
      return [
        ...checkPeriod(placeOf(home, path, "name"), period, indicator),
        ...checkMarker(figure),
        ...checkValue(figure, indicator),
      ];
    case "rank":
      return [...checkPeriod(placeOf(home, path, "name"), period, indicator), ...checkRank(figure)];
    case "target":
      return [...checkPeriod(placeOf(home, [...path, "period"]), period, indicator), ...checkTarget(figure)];
  }
}

function checkMarker({ home, path, value, marker }: ValueFigure): Issue[] {
  const absent = (absenceMarkers as readonly string[]).includes(marker ?? "");
  if (value === undefined && !absent) {
    const remedy = `Add value, or marker with one of: ${absenceMarkers.join(", ")}.`;
    const problem = "There is neither a number nor a reason why it is missing.";
    return [breach(shapeCellMissing, placeOf(home, path), problem, remedy)];
  }
  if (value === undefined || !absent) return [];
  const problem = `The marker ${String(marker)} says that there is no number, but there is one.`;
  return [breach(shapeMarkerAndNumber, placeOf(home, path), problem, "Remove the one that is wrong.")];
}

function checkRank({ home, valuePath, value = 1, of }: RankFigure): Issue[] {
  if (value >= 1 && value <= of) return [];
  const problem = `Rank ${value} does not exist among ${of}.`;
  return [breach(valueRank, placeOf(home, valuePath), problem, `A rank lies between 1 and ${of}.`)];
}

function checkTarget({ home, path, value, band, comparator }: TargetFigure): Issue[] {
  const given = [value, band, comparator].filter((part) => part !== undefined).length;
  if (given === 1) return [];
  const problem = `A target is one thing, and this one gives ${given}.`;
  return [breach(valueTarget, placeOf(home, path), problem, "Write exactly one of value, band or comparator.")];
}
