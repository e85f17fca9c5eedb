import { shapeDecimals } from "../figures/check-figure.ts";
import { shapeCellMissing } from "../../records/csv/cell-rules.ts";
import type { Indicator } from "../../model/indicator.ts";
import { absenceMarkers } from "../../model/observations.ts";
import { identifierPattern } from "../../model/text.ts";
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
  says: "A source that figures name is one of their file, and a period that is given a source is one of the series.",
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
      .filter(({ id }) => identifierPattern.test(id) && !ids.get("observations")?.has(id) && !fed.has(id))
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

/** Every source that is named is one of the file; a period that is given one is of the series. What names none is from the first. */
function checkSources(item: ObservationsRecord): Issue[] {
  const ids = item.fields.sources.map((source) => source.id);
  const check = (path: FieldPath, given: string | undefined): Issue[] => {
    if (given === undefined || ids.includes(given)) return [];
    const problem = `There is no source ${given} in this file.`;
    return [breach(referenceSource, placeOf(item, path), problem, suggest(given, ids, "sources"))];
  };
  const checkLine = (path: FieldPath, line: SourcedLine): Issue[] => [
    ...check([...path, "source"], line.source),
    ...Object.entries(line.periods ?? {}).flatMap(([period, given]) => {
      const at = [...path, "periods", period];
      if (period in line.values) return check(at, given);
      const problem = `The series has no figure for ${period}.`;
      const remedy = suggest(period, Object.keys(line.values), "periods");
      return [breach(referenceSource, placeOf(item, at, "name"), problem, remedy)];
    }),
  ];
  const { series, ranks = [], targets = [] } = item.fields;
  return [
    ...series.flatMap((line, index) => checkLine(["series", index], line)),
    ...ranks.flatMap((line, index) => checkLine(["ranks", index], line)),
    ...targets.flatMap(({ source }, index) => check(["targets", index, "source"], source)),
    ...readIndicatorFigures(item).flatMap(({ role, path, namedSource }) =>
      role === "target" ? [] : check([...path, "source"], namedSource),
    ),
  ];
}

/** What series of values and of ranks say of their sources. */
interface SourcedLine {
  readonly source?: string | undefined;
  readonly periods?: Readonly<Record<string, string>> | undefined;
  readonly values: Readonly<Record<string, unknown>>;
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
