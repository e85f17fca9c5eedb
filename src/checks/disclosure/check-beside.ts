import type { IndicatorFigure, RankFigure } from "../../catalogue/figures/figure.ts";
import { readIndicatorFigures } from "../../catalogue/figures/figures.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";

export const disclosureBeside: Rule = {
  id: "disclosure-beside",
  severity: "error",
  says: "Beside a figure that is suppressed to protect people stands nothing that gives it or nearly: no numerator, no confidence limits, and no rank.",
};

/**
 * What a record says of a figure that it suppresses. The numerator is the count itself, or gives the share with its denominator; limits lie around the
 * figure; a rank places it between figures that are printed elsewhere, which is only a warning.
 */
export function checkBeside({ observations, tables }: RecordSet["records"]): Issue[] {
  const homes = [...observations, ...tables];
  const given = homes.flatMap((home) => readIndicatorFigures(home).map((figure) => ({ home, figure })));
  const hidden = given.filter(({ figure }) => isProtected(figure));
  if (hidden.length === 0) return [];
  const places = new Set(hidden.map(({ figure }) => keyOf(figure)));
  const ranks = given.flatMap(({ home, figure }) =>
    figure.role === "rank" && !figure.disclosed && places.has(keyOf(figure)) ? [{ home, figure }] : [],
  );
  return [...hidden.flatMap(({ home, figure }) => checkFields(home, figure)), ...ranks.map(reportRank)];
}

function isProtected({ role, value, marker, disclosed }: IndicatorFigure): boolean {
  return role === "value" && value === undefined && marker === "suppressed" && !disclosed;
}

function keyOf({ indicator, area, period }: IndicatorFigure): string {
  return [indicator, area, period].join("\n");
}

function checkFields(home: SourceRecord, { path, numerator, lower, upper }: IndicatorFigure): Issue[] {
  const found = [
    ...(numerator === undefined ? [] : [`its numerator (${numerator})`]),
    ...(lower === undefined && upper === undefined ? [] : [`its limits (${lower ?? "?"} to ${upper ?? "?"})`]),
  ];
  if (found.length === 0) return [];
  const problem = `This figure is suppressed, and ${found.join(" and ")} can be read beside it.`;
  return [
    breach(disclosureBeside, placeOf(home, path), problem, "Remove what stands beside it; its denominator may stay."),
  ];
}

function reportRank({ home, figure }: { readonly home: SourceRecord; readonly figure: RankFigure }): Issue {
  const { value, of, area, period, path } = figure;
  const rank = `${value ?? ""} of ${of}`;
  const problem = `The figure of ${area} in ${period} is suppressed, and its rank is given: ${rank}. Figures of others show what lies there.`;
  return breach({ ...disclosureBeside, severity: "warning" }, placeOf(home, path), problem, "Remove the rank.");
}
