import type { Indicator } from "../model/indicator.ts";
import { absenceMarkers, type Marker } from "../model/observations.ts";
import type { FieldPath } from "../records/locate.ts";
import type { Issue } from "../records/issue.ts";
import { suggest } from "../records/nearest.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import { issueAt } from "./report.ts";
import { checkPeriod, checkValue } from "./check-figure.ts";
import { listTableFigures } from "./table-figures.ts";

/** Figures must fit their indicator: its periods, its unit's range, its decimals; and ranks must lie within 1 to N. */
export function checkObservations({ records, ids }: RecordSet): Issue[] {
  const indicators = new Map(records.indicators.map((indicator) => [indicator.id, indicator]));
  const fed = new Set(records.tables.flatMap((table) => listTableFigures(table).map((figure) => figure.indicator)));
  const sheetRefused = (ids.get("tables")?.size ?? 0) > records.tables.length;
  return [
    ...records.indicators
      .filter(() => !sheetRefused)
      .filter((indicator) => !ids.get("observations")?.has(indicator.id) && !fed.has(indicator.id))
      .map((indicator) =>
        issueAt(
          indicator,
          [],
          `The indicator ${indicator.id} has no figures.`,
          `Add data/observations/${indicator.id}.yaml, or name the indicator in a row of a table.`,
          { rule: "reference-figures" },
        ),
      ),
    ...records.indicators.flatMap(checkSeriesBreaks),
    ...records.observations.flatMap((item): Issue[] => {
      const indicator = indicators.get(item.id);
      if (!indicator && ids.get("indicators")?.has(item.id)) return [];
      if (!indicator) {
        const remedy = `${suggest(item.id, indicators.keys(), "indicators")} The file must have the name of its indicator.`;
        return [issueAt(item, [], `There is no indicator ${item.id}.`, remedy, { rule: "reference-figures" })];
      }
      return [
        ...checkSources(item),
        ...checkSeries(item, indicator.fields),
        ...checkRanks(item, indicator.fields),
        ...checkTargets(item, indicator.fields),
      ];
    }),
  ];
}

type ObservationsRecord = SourceRecord<"observations">;

function checkSeriesBreaks(indicator: SourceRecord<"indicators">): Issue[] {
  return (indicator.fields.seriesBreaks ?? []).flatMap((item, index) =>
    checkPeriod(indicator, ["seriesBreaks", index, "period"], item.period, indicator.fields, "value"),
  );
}

function checkSources(item: ObservationsRecord): Issue[] {
  const ids = item.fields.sources.map((source) => source.id);
  const needed = ids.length > 1;
  const check = (path: FieldPath, given: string | undefined, inherited: boolean): Issue[] => {
    if (given !== undefined && !ids.includes(given)) {
      return [
        issueAt(
          item,
          [...path, "source"],
          `There is no source ${given} in this file.`,
          suggest(given, ids, "sources"),
          {
            rule: "reference-source",
          },
        ),
      ];
    }
    if (given === undefined && needed && !inherited) {
      return [
        issueAt(
          item,
          path,
          "It is not said which source these figures come from.",
          `Add source: followed by one of ${ids.join(", ")}.`,
          { rule: "reference-source" },
        ),
      ];
    }
    return [];
  };
  const { series, ranks = [], targets = [] } = item.fields;
  return [
    ...[...series.entries()].flatMap(([index, one]) => checkGroup(["series", index], one.source, one.values)),
    ...[...ranks.entries()].flatMap(([index, one]) => checkGroup(["ranks", index], one.source, one.values)),
    ...[...targets.entries()].flatMap(([index, one]) => check(["targets", index], one.source, false)),
  ];

  function checkGroup(path: FieldPath, own: string | undefined, values: Record<string, unknown>): Issue[] {
    const given = Object.entries(values).map(([period, value]) => ({ period, source: sourceOf(value) }));
    const allNamed = given.every((value) => value.source !== undefined);
    return [
      ...check(path, own, allNamed),
      ...given.flatMap((value) =>
        value.source === undefined ? [] : check([...path, "values", value.period], value.source, true),
      ),
    ];
  }
}

function sourceOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "source" in value
    ? (value.source as string | undefined)
    : undefined;
}

function checkSeries(item: ObservationsRecord, indicator: Indicator): Issue[] {
  return item.fields.series.flatMap((series, index) =>
    Object.entries(series.values).flatMap(([period, given]): Issue[] => {
      const path = ["series", index, "values", period];
      const annotated = typeof given === "object";
      const value = annotated ? given.value : typeof given === "number" ? given : undefined;
      const marker = annotated ? given.marker : typeof given === "string" ? given : undefined;
      const valuePath = annotated ? [...path, "value"] : path;
      return [
        ...checkPeriod(item, path, period, indicator),
        ...checkMarker(item, path, value, marker),
        ...(value === undefined ? [] : checkValue(item, valuePath, value, indicator)),
      ];
    }),
  );
}

function checkMarker(
  item: ObservationsRecord,
  path: FieldPath,
  value: number | undefined,
  marker: Marker | undefined,
): Issue[] {
  const absent = (absenceMarkers as readonly string[]).includes(marker ?? "");
  if (value === undefined && !absent) {
    return [
      issueAt(
        item,
        path,
        "There is neither a number nor a reason why it is missing.",
        `Add value, or marker with one of: ${absenceMarkers.join(", ")}.`,
        { rule: "shape-cell-missing" },
      ),
    ];
  }
  if (value !== undefined && absent) {
    return [
      issueAt(
        item,
        path,
        `The marker ${String(marker)} says that there is no number, but there is one.`,
        "Remove the one that is wrong.",
        { rule: "shape-marker-and-number" },
      ),
    ];
  }
  return [];
}

function checkRanks(item: ObservationsRecord, indicator: Indicator): Issue[] {
  return (item.fields.ranks ?? []).flatMap((ranks, index) =>
    Object.entries(ranks.values).flatMap(([period, given]): Issue[] => {
      const path = ["ranks", index, "values", period];
      const { rank, of } =
        typeof given === "number" ? { rank: given, of: ranks.of } : { rank: given.rank, of: given.of ?? ranks.of };
      const rankPath = typeof given === "number" ? path : [...path, "rank"];
      const issues = checkPeriod(item, path, period, indicator);
      if (rank < 1 || rank > of)
        issues.push(
          issueAt(item, rankPath, `Rank ${rank} does not exist among ${of}.`, `A rank lies between 1 and ${of}.`, {
            rule: "value-rank",
          }),
        );
      return issues;
    }),
  );
}

function checkTargets(item: ObservationsRecord, indicator: Indicator): Issue[] {
  return (item.fields.targets ?? []).flatMap((target, index): Issue[] => {
    const path = ["targets", index];
    const given = [target.value, target.band, target.comparator].filter((part) => part !== undefined).length;
    const issues = checkPeriod(item, [...path, "period"], target.period, indicator, "value");
    if (given !== 1)
      issues.push(
        issueAt(
          item,
          path,
          `A target is one thing, and this one gives ${given}.`,
          "Write exactly one of value, band or comparator.",
          { rule: "value-target" },
        ),
      );
    return issues;
  });
}
