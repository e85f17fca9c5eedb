import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { ClaimInput } from "../../model/claim-input.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { joinWords } from "../../statistics/format-lists.ts";
import type { ClaimContent } from "./proposal.ts";

/** What a claim says, in one short sentence of ours; `stated` is its number as printed. */
export function describeContent(content: ClaimContent, stated: string, catalogue: Catalogue): string {
  const name = (input: ClaimInput) => nameInput(input, catalogue);
  switch (content.kind) {
    case "band":
      return `${name(content.rank)}: in the ${catalogue.bands.find(({ id }) => id === content.band)?.title ?? content.band}.`;
    case "quartile":
      return `${name(content.rank)}: in quarter ${content.quartile} of the ranking.`;
    case "value":
      return `${name(content.of)}: ${stated}.`;
    case "comparison":
      return `${name(content.of)}: ${content.is.replace("-", " ")} ${content.is === "in-line" ? "with " : ""}${joinWords(content.than.map(name))}.`;
    case "change":
      return `From ${name(content.from)} to ${name(content.to)}: ${content.direction ?? "change"} of ${stated}${content.in === "percent" ? "%" : ""}.`;
    case "trend":
      return `${joinWords(content.over.map(name))}: ${content.is}.`;
    case "gap":
      return `${name(content.group)} beside ${name(content.other)}: a gap of ${stated}.`;
    case "target":
      return `${name(content.result)}: the target is ${content.is}.`;
    case "order":
      return `${joinWords(content.inputs.map(name))}: in this order, the ${content.order === "highest-first" ? "highest" : "lowest"} first.`;
    case "total":
      return `${stated} in all: ${joinWords(content.parts.map(name))}.`;
    case "ratio":
      return `${name(content.of)} is ${stated} times ${name(content.to)}.`;
    case "percentage":
      return `${name(content.part)} is ${stated}% of ${name(content.whole)}.`;
    default:
      return `A statement of the kind ${content.kind}.`;
  }
}

/** A figure in short, for an officer: "Reading, expected standard, England, 2017". */
function nameInput(input: ClaimInput, catalogue: Catalogue): string {
  if ("sum" in input) return `the sum of ${joinWords(input.sum.map((each) => nameInput(each, catalogue)))}`;
  if ("difference" in input) return joinWords(input.difference.map((each) => nameInput(each, catalogue)));
  if ("distance" in input) return joinWords(input.distance.map((each) => nameInput(each, catalogue)));
  if ("table" in input) return `“${input.row}” (${input.column})`;
  if ("figure" in input) return `${input.figure}`;
  if ("missing" in input) return input.missing;
  const id = "indicator" in input ? input.indicator : "rank" in input ? input.rank : input.target;
  const indicator = catalogue.indicators.get(id);
  const period = indicator ? formatPeriod(input.period, indicator.periodKind) : input.period;
  const area = input.area === undefined ? [] : [areaName(catalogue.areas, input.area)];
  const title = indicator?.shortTitle ?? id;
  return [`${"rank" in input ? "rank for " : ""}${title}`, ...area, period].join(", ");
}
