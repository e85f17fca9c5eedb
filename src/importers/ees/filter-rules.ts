import type { FilePlace } from "../../records/issue.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { breakAt, columnsNamed, quoteSome, tellRows, valuesOf, type EesPair, type RuleFamily } from "./family.ts";
import { listFilterColumns, listFilters, listGrouped } from "./meta-file.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";
import { columnsOf, institutionNames, levels, mostFilterItems, placeLikeName, unitColumns } from "./standard.ts";

const fail = { stage: "main tests", grade: "fail" } as const;

const filterLevel: ScreenerRule = {
  id: "filter_level",
  inPackage: "filter_not_singular",
  stage: "pre-check 2",
  grade: "fail",
  says: "Every filter has at least two different items in the data file.",
};
const total: ScreenerRule = {
  id: "total",
  inPackage: "filter_defaults",
  stage: "main tests",
  grade: "warning",
  says: "Every filter, and every column that groups one, has the item Total or the filter_default of the metadata file.",
};
const placeTotal: ScreenerRule = {
  ...fail,
  id: "observational_total",
  inPackage: "filter_ob_total",
  says: "No column of time or place says Total or All.",
};
const blankFilters: ScreenerRule = {
  ...fail,
  id: "blanks_filters",
  inPackage: "filter_blanks",
  says: "No cell of a filter, or of a column that groups one, is blank.",
};
const groupLevel: ScreenerRule = {
  ...fail,
  id: "filter_group_level",
  inPackage: "filter_group_level",
  says: "A column that groups a filter has no more different items than the filter.",
};
const whitespace: ScreenerRule = {
  ...fail,
  id: "whitespace_filters",
  inPackage: "filter_whitespace",
  says: "No item of a filter and no name or code of a place begins or ends with a space.",
};
const itemLimit: ScreenerRule = {
  ...fail,
  id: "filter_item_limit",
  inPackage: "filter_item_limit",
  says: `No filter has more than ${countNoun(mostFilterItems, "different item")}.`,
};

/** The rules on the items of filters. */
export const filterFamily: RuleFamily = {
  rules: [filterLevel, total, placeTotal, blankFilters, groupLevel, whitespace, itemLimit],
  find: (pair) => [
    ...findSingular(pair),
    ...findTotals(pair),
    ...findPlaceTotals(pair),
    ...findBlank(pair),
    ...findGroupLevels(pair),
    ...findWhitespace(pair),
    ...findTooMany(pair),
  ],
};

function findSingular(pair: EesPair): Breach[] {
  return listFilters(pair.meta)
    .filter((row) => pair.profile.rowCount > 0 && pair.profile.columns.has(row.cell("col_name")))
    .filter((row) => valuesOf(pair, row.cell("col_name")).size < 2)
    .map((row) => {
      const name = row.cell("col_name");
      const problem = `The filter ${name} has only one item, ${quoteSome(valuesOf(pair, name).keys())}.`;
      return breakAt(filterLevel, row.place("col_name"), problem, "Delete its row in the metadata file.");
    });
}

function findTotals(pair: EesPair): Breach[] {
  const { meta } = pair;
  const filters = listFilters(meta).map((row) => ({
    ...{ name: row.cell("col_name"), place: row.place("col_name") },
    item: row.cell("filter_default") || "Total",
  }));
  const groups = listGrouped(meta)
    .map((row) => ({ name: row.cell("filter_grouping_column"), place: row.place("filter_grouping_column") }))
    .filter(({ name }) => meta.rows.every((row) => row.cell("col_name") !== name))
    .map((group) => ({ ...group, item: "Total" }));
  return [...filters, ...groups]
    .filter(({ name, item }) => pair.profile.columns.has(name) && !valuesOf(pair, name).has(item))
    .map(({ name, item, place }) => {
      const problem = `The filter ${name} has no item “${item}”, with which the service begins.`;
      const remedy = "Add rows of the total, or name another item in filter_default, if there is one.";
      return breakAt(total, place, problem, remedy);
    });
}

function findPlaceTotals(pair: EesPair): Breach[] {
  const { data, meta } = pair;
  const filters = listFilters(meta).map((row) => row.cell("col_name"));
  const [firstGroup = ""] = listGrouped(meta).map((row) => row.cell("filter_grouping_column"));
  const isOnlyFilter =
    filters.length === 1 && [filters[0] ?? "", firstGroup].some((name) => institutionNames.includes(name));
  const names = data.names.filter((name) =>
    institutionNames.includes(name)
      ? !isOnlyFilter && placeLikeName.test(name)
      : unitColumns.includes(name) || placeLikeName.test(name),
  );
  return names.flatMap((name) => {
    const values = valuesOf(pair, name);
    const word = ["Total", "total", "All", "all"].find((one) => values.has(one));
    const place = values.get(word ?? "");
    if (word === undefined || !place) return [];
    const problem = `The column ${name} says “${word}” in row ${place.line}.`;
    return [breakAt(placeTotal, place, problem, "Leave the cell blank: the geographic_level says what the row is of.")];
  });
}

function findBlank({ meta, profile }: EesPair): Breach[] {
  return columnsNamed({ profile }, listFilterColumns(meta)).flatMap(({ name, blank }) => {
    if (!blank) return [];
    const problem = `The filter ${name} is blank ${tellRows(blank)}.`;
    return [breakAt(blankFilters, blank.first, problem, "Write Total where the row is of all of them.")];
  });
}

function findGroupLevels(pair: EesPair): Breach[] {
  return listGrouped(pair.meta)
    .filter((row) => row.cell("col_type") === "Filter")
    .flatMap((row) => {
      const [name, group] = [row.cell("col_name"), row.cell("filter_grouping_column")];
      const [items, groups] = [valuesOf(pair, name).size, valuesOf(pair, group).size];
      if (items >= groups) return [];
      const problem = `The column ${group} has ${countNoun(groups, "item")} and groups the filter ${name}, which has ${countNoun(items, "item")}.`;
      const remedy = "Look whether the two are the wrong way round in the metadata file.";
      return [breakAt(groupLevel, row.place("filter_grouping_column"), problem, remedy)];
    });
}

function findWhitespace(pair: EesPair): Breach[] {
  const filters = listFilters(pair.meta).map((row) => row.cell("col_name"));
  const names = new Set([...filters, ...levels.flatMap(columnsOf)]);
  return [...names].flatMap((name) => {
    const spaced = [...valuesOf(pair, name)].filter(([value]) => value !== value.trim());
    const [first] = spaced;
    if (!first) return [];
    return [breakAt(whitespace, first[1], tellSpaces(name, spaced), "Remove the spaces.")];
  });
}

function tellSpaces(name: string, spaced: readonly (readonly [string, FilePlace])[]): string {
  const values = quoteSome(spaced.map(([value]) => value));
  return `In the column ${name}, ${values} ${spaced.length === 1 ? "begins or ends" : "begin or end"} with a space, first in row ${spaced[0]?.[1].line ?? 1}.`;
}

function findTooMany({ data, meta, profile }: EesPair): Breach[] {
  return columnsNamed({ profile }, listFilterColumns(meta))
    .filter(({ values }) => values.size > mostFilterItems)
    .map(({ name }) => {
      const problem = `The filter ${name} has more than ${countNoun(mostFilterItems, "different item")}.`;
      return breakAt(itemLimit, data.place(name), problem, "Publish the file without it, as an ancillary file.");
    });
}
