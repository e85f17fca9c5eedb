/*
 * Suppression is audited as attackers would break it: every relation of figures (sums, changes, shares, equal cells, statements) becomes a
 * linear equation of the hidden ones. Bounds are narrowed one equation at a time, then by a simplex over each part that hangs together,
 * which settles what no single sum gives away. A simplex of our own, because the solvers that are well kept are 3 MB of WebAssembly or
 * search for one optimum at a time; one of them checks ours in `tests/disclosure`. A part that would cost more than about two seconds is
 * not searched further than single sums.
 */
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import { checkBeside } from "./check-beside.ts";
import { checkTexts } from "./check-texts.ts";
import { checkWrittenTotals } from "./check-written-totals.ts";
import { checkReasons } from "./check-reasons.ts";
import { indexFigures } from "./figure-index.ts";
import { relateAreas } from "./relate-areas.ts";
import { relateIndicators } from "./relate-indicators.ts";
import { relateKin } from "./relate-kin.ts";
import { relateSheets } from "./relate-sheets.ts";
import { relateStatements } from "./relate-statements.ts";
import { relateTable } from "./relate-table.ts";
import { findRecoverable } from "./solve.ts";
import type { Limit } from "./suppose.ts";
import type { HiddenFigure, Recoverable } from "./system.ts";
import { checkSmallCounts } from "./small-counts.ts";
import { hasProtected } from "./table-grid.ts";

export const disclosureRecomputable: Rule = {
  id: "disclosure-recomputable",
  severity: "error",
  says: "A suppressed figure cannot be worked out from all that is published.",
};

export const disclosureNarrow: Rule = {
  id: "disclosure-narrow",
  severity: "warning",
  says: "A suppressed count keeps at least three possible values, and more than one if every suppressed count beside it is one that the site suppresses for itself (1 to 5).",
};

export const disclosureUnsearched: Rule = {
  id: "disclosure-unsearched",
  severity: "warning",
  says: "All sums around suppressed figures are tried together; of those that are too many for it the check says that it did not.",
};

/** Greatest count of people that is suppressed where `data/site.yaml` says nothing else. */
const usualThreshold = 5;

/** The greatest count of people that the site suppresses. */
function readLimit({ site }: Pick<RecordSet["records"], "site">): Limit {
  const own = site[0]?.fields.disclosure?.threshold;
  return { threshold: own ?? usualThreshold, isDeclared: own !== undefined };
}

/** Everything about small counts of people: those that are printed, those that are suppressed, and the reasons for printing some. */
export function checkDisclosure(records: RecordSet["records"]): Issue[] {
  const limit = readLimit(records);
  return [
    ...checkReasons(records),
    ...checkSmallCounts(records, limit.threshold),
    ...checkBeside(records),
    ...checkSuppressed(records, limit),
  ];
}

/**
 * Suppressed figures that readers could work out from everything that the site publishes: they have to be protected by suppressing
 * further figures with them (Government Statistical Service, guidance on disclosure control for tables produced from administrative
 * sources: secondary suppression).
 */
function checkSuppressed(records: RecordSet["records"], limit: Limit): Issue[] {
  const { threshold } = limit;
  const index = indexFigures(records);
  if (!index) return [];
  const relations = [
    ...[...index.tables.values()].flatMap(({ table, cells }) => (hasProtected(cells) ? relateTable(table, cells) : [])),
    ...relateSheets(index),
    ...relateIndicators(index),
    ...relateAreas(index),
    ...relateKin(index),
    ...relateStatements(index),
  ];
  const cut: (readonly HiddenFigure[])[] = [];
  const found = findRecoverable(relations, limit, { tellCut: (figures) => cut.push(figures) });
  return [
    ...found.map(report),
    ...cut.flatMap(reportCut),
    ...checkTexts(index, threshold),
    ...checkWrittenTotals(index, threshold),
  ];
}

function reportCut([first, ...others]: readonly HiddenFigure[]): Issue[] {
  if (!first) return [];
  const beside = others.length === 0 ? "" : ` and ${others.length} more`;
  const problem = `This suppressed figure${beside} ${others.length === 0 ? "stands" : "stand"} in more sums than can be tried together. Each sum was tried alone: whether several of them give a figure away is not known.`;
  const remedy = "Look at these sums yourself, or suppress totals between them, so that they hang together less.";
  return [breach(disclosureUnsearched, placeOf(first.home, first.path), problem, remedy)];
}

function report({ hidden, minimum, maximum, kind, how, where }: Recoverable): Issue {
  const place = where === undefined ? "" : ` (${where})`;
  if (kind === "exact") {
    const problem = `This figure is suppressed, and can be worked out: ${how}${place}.`;
    const remedy = `Suppress a second figure of ${where ?? "one of these sums"} too, or the total or share that gives it away.`;
    return breach(disclosureRecomputable, placeOf(hidden.home, hidden.path), problem, remedy);
  }
  const range = minimum === maximum ? how : `it is ${minimum} or ${maximum}`;
  const problem = `This figure is suppressed, and nearly worked out: ${range}${place}.`;
  const remedy = `Suppress a greater figure of ${where ?? "one of these sums"} too.`;
  return breach(disclosureNarrow, placeOf(hidden.home, hidden.path), problem, remedy);
}
