import { joinAlternatives } from "../../statistics/format-lists.ts";
import { breakAt, quoteSome, valuesOf, type EesPair, type RuleFamily } from "./family.ts";
import { listFilters, listGrouped, listIndicators, type MetaFile, type MetaRow } from "./meta-file.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";
import { indicatorUnits } from "./standard.ts";

const fail = { stage: "main tests", grade: "fail" } as const;

const filterHint: ScreenerRule = {
  ...fail,
  id: "filter_hint",
  inPackage: "meta_filter_hint",
  says: "No indicator has a filter_hint.",
};
const filterGroup: ScreenerRule = {
  ...fail,
  id: "filter_group",
  inPackage: "meta_fil_grp",
  says: "No indicator has a filter_grouping_column.",
};
const groupMatch: ScreenerRule = {
  ...fail,
  id: "filter_group_match",
  inPackage: "meta_fil_grp_match",
  says: "Every filter_grouping_column is a column of the data file.",
};
const groupIsFilter: ScreenerRule = {
  id: "filter_group_is_filter",
  inPackage: "meta_fil_grp_is_fil",
  stage: "main tests",
  grade: "warning",
  says: "Every filter_grouping_column has a row of its own in the metadata file.",
};
const repeatedGroup: ScreenerRule = {
  ...fail,
  id: "filter_group_duplicate",
  inPackage: "meta_fil_grp_dupe",
  says: "No two filters have the same filter_grouping_column.",
};
const strippedGroup: ScreenerRule = {
  ...fail,
  id: "filter_group_stripped",
  inPackage: "meta_fil_grp_stripped",
  says: "No two items of a filter_grouping_column differ only in spaces and signs.",
};
const indicatorGrouping: ScreenerRule = {
  ...fail,
  id: "indicator_grouping",
  inPackage: "meta_indicator_grouping",
  says: "No filter has an indicator_grouping.",
};
const strippedGrouping: ScreenerRule = {
  ...fail,
  id: "indicator_group_stripped",
  says: "No two values of indicator_grouping differ only in spaces and signs.",
};
const indicatorUnit: ScreenerRule = {
  ...fail,
  id: "indicator_unit",
  inPackage: "meta_ind_unit",
  says: "No filter has an indicator_unit.",
};
const unitValue: ScreenerRule = {
  ...fail,
  id: "indicator_unit_validation",
  inPackage: "meta_ind_unit_validation",
  says: `Every indicator_unit is blank or one of ${indicatorUnits.join(", ")}.`,
};
const decimals: ScreenerRule = {
  ...fail,
  id: "indicator_dp",
  inPackage: "meta_indicator_dp",
  says: "No filter has an indicator_dp.",
};
const decimalsValue: ScreenerRule = {
  ...fail,
  id: "indicator_dp_validation",
  inPackage: "meta_ind_dp_values",
  says: "Every indicator_dp is blank or a whole number from 0.",
};
const decimalsSet: ScreenerRule = {
  id: "indicator_dp_completed",
  inPackage: "meta_ind_dp_set",
  stage: "main tests",
  grade: "warning",
  says: "Every indicator has an indicator_dp.",
};

/** The rules on what the metadata file says of filters and of indicators. */
export const metaCellFamily: RuleFamily = {
  rules: [
    ...[filterHint, filterGroup, groupMatch, groupIsFilter, repeatedGroup, strippedGroup],
    ...[indicatorGrouping, strippedGrouping, indicatorUnit, unitValue, decimals, decimalsValue, decimalsSet],
  ],
  find: (pair) => [
    ...findMisplaced(pair.meta),
    ...findGroups(pair),
    ...findStripped(pair),
    ...findUnits(pair.meta),
    ...findDecimals(pair.meta),
  ],
};

/** Cells that only a filter, or only an indicator, may have. */
function findMisplaced(meta: MetaFile): Breach[] {
  const misplaced = (rule: ScreenerRule, rows: readonly MetaRow[], column: string, kind: string) =>
    rows
      .filter((row) => row.cell(column) !== "")
      .map((row) => {
        const problem = `Row ${row.line} of the metadata file: ${row.cell("col_name")} is ${kind} and has the ${column} “${row.cell(column)}”.`;
        return breakAt(rule, row.place(column), problem, "Clear the cell.");
      });
  const [filters, indicators] = [listFilters(meta), listIndicators(meta)];
  return [
    ...misplaced(filterHint, indicators, "filter_hint", "an indicator"),
    ...misplaced(filterGroup, indicators, "filter_grouping_column", "an indicator"),
    ...misplaced(indicatorGrouping, filters, "indicator_grouping", "a filter"),
    ...misplaced(indicatorUnit, filters, "indicator_unit", "a filter"),
    ...misplaced(decimals, filters, "indicator_dp", "a filter"),
  ];
}

function findGroups({ data, meta }: EesPair): Breach[] {
  const names = new Set(meta.rows.map((row) => row.cell("col_name")));
  const first = new Map<string, number>();
  return listGrouped(meta).flatMap((row) => {
    const group = row.cell("filter_grouping_column");
    const place = row.place("filter_grouping_column");
    const earlier = first.get(group);
    first.set(group, earlier ?? row.line);
    return [
      ...(data.names.includes(group)
        ? []
        : [
            breakAt(groupMatch, place, `The data file has no column ${group}, which groups a filter.`, "Add it there."),
          ]),
      ...(names.has(group)
        ? []
        : [
            breakAt(
              groupIsFilter,
              place,
              `The column ${group} groups a filter and has no row of its own in the metadata file.`,
              "Add a row that describes it as a Filter.",
            ),
          ]),
      ...(earlier === undefined
        ? []
        : [
            breakAt(
              repeatedGroup,
              place,
              `The column ${group} groups the filters of rows ${earlier} and ${row.line} of the metadata file.`,
              "Let it group one filter only.",
            ),
          ]),
    ];
  });
}

function findStripped(pair: EesPair): Breach[] {
  const groups = listGrouped(pair.meta)
    .filter((row) => row.cell("col_type") === "Filter")
    .map((row) => row.cell("filter_grouping_column"));
  const groupings = new Map(
    listIndicators(pair.meta)
      .filter((row) => row.cell("indicator_grouping") !== "")
      .reverse()
      .map((row) => [row.cell("indicator_grouping"), row.place("indicator_grouping")]),
  );
  const remedy = "Write them alike, or tell them apart by words.";
  const tell = (alike: readonly string[], where: string) =>
    `${quoteSome(alike)} in ${where} differ only in spaces and signs.`;
  return [
    ...[...new Set(groups)].flatMap((column) => {
      const values = valuesOf(pair, column);
      return listAlike(values.keys()).map((alike) =>
        breakAt(strippedGroup, values.get(alike[1] ?? "") ?? pair.data.place(column), tell(alike, column), remedy),
      );
    }),
    ...listAlike(groupings.keys()).map((alike) =>
      breakAt(
        strippedGrouping,
        groupings.get(alike[1] ?? "") ?? pair.meta.place("indicator_grouping"),
        tell(alike, "indicator_grouping of the metadata file"),
        remedy,
      ),
    ),
  ];
}

/** Groups of texts that are the same without anything but letters and digits. */
function listAlike(texts: Iterable<string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, "");
    groups.set(letters, [...(groups.get(letters) ?? []), text]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function findUnits(meta: MetaFile): Breach[] {
  return listIndicators(meta)
    .filter((row) => row.cell("indicator_unit") !== "" && !indicatorUnits.includes(row.cell("indicator_unit")))
    .map((row) => {
      const problem = `The indicator ${row.cell("col_name")} has the indicator_unit “${row.cell("indicator_unit")}”.`;
      const remedy = `Write ${joinAlternatives(indicatorUnits)}, or leave it blank for a plain number.`;
      return breakAt(unitValue, row.place("indicator_unit"), problem, remedy);
    });
}

function findDecimals(meta: MetaFile): Breach[] {
  return meta.rows.flatMap((row) => {
    const written = row.cell("indicator_dp").trim();
    const place = row.place("indicator_dp");
    if (written === "") {
      if (row.cell("col_type") !== "Indicator") return [];
      const problem = `The indicator ${row.cell("col_name")} has no indicator_dp.`;
      return [breakAt(decimalsSet, place, problem, "Say with how many decimals it is printed.")];
    }
    const value = Number(written);
    if (Number.isInteger(value) && value >= 0) return [];
    const problem = `The indicator ${row.cell("col_name")} has the indicator_dp “${written}”.`;
    return [breakAt(decimalsValue, place, problem, "Write a whole number from 0, such as 1.")];
  });
}
