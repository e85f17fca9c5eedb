import { suggest } from "../../records/nearest.ts";
import { countNoun, joinWords } from "../../statistics/format-lists.ts";
import { breakAt, quoteSome, tellRows, valuesOf, type EesPair, type RuleFamily } from "./family.ts";
import { listFilters, listGrouped } from "./meta-file.ts";
import { placeKey } from "./profile/places.ts";
import type { Tally } from "./profile/tally.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";
import { columnsOf, institutionNames, levels, type Level } from "./standard.ts";

const fail = { stage: "main tests", grade: "fail" } as const;
const warning = { stage: "main tests", grade: "warning" } as const;

const level: ScreenerRule = {
  id: "geographic_level",
  inPackage: "geog_level",
  stage: "pre-check 1",
  grade: "fail",
  says: "Every geographic_level is one that the standard knows.",
};
const levelPresent: ScreenerRule = {
  id: "geography_level_present",
  inPackage: "geog_level_present",
  stage: "pre-check 2",
  grade: "fail",
  says: "The data file has the columns of every geographic_level that its rows are of.",
};
const regionForAuthority: ScreenerRule = {
  ...warning,
  id: "region_for_la",
  inPackage: "geog_region_for_la",
  says: "Rows of local authorities say in which region they lie.",
};
const regionForDistrict: ScreenerRule = {
  ...warning,
  id: "region_for_lad",
  inPackage: "geog_region_for_lad",
  says: "Rows of local authority districts say in which region they lie.",
};
const levelCompleted: ScreenerRule = {
  ...fail,
  id: "geography_level_completed",
  inPackage: "geog_level_completed",
  says: "Rows of a level have the code and the name of their place; authorities from before 2009 may lack the new code.",
};
const regionColumns: ScreenerRule = {
  ...fail,
  id: "region_col_present",
  inPackage: "geog_region_col_present",
  says: "region_code and region_name stand together.",
};
const authorityColumns: ScreenerRule = {
  ...fail,
  id: "la_col_present",
  inPackage: "geog_la_col_present",
  says: "old_la_code, new_la_code and la_name stand together.",
};
const overcompleted: ScreenerRule = {
  ...fail,
  id: "overcompleted_cols",
  inPackage: "geog_overcompleted_cols",
  says: "Columns of a level are blank in rows of levels that do not lie in it.",
};
const ignoredRows: ScreenerRule = {
  ...fail,
  id: "ignored_rows",
  inPackage: "geog_ignored_rows",
  says: "A file has rows of other levels than Institution and Planning area, and does not mix School with Provider.",
};

/** The rules on levels of geography and on their columns. */
export const placeColumnFamily: RuleFamily = {
  rules: [
    ...[level, levelPresent, regionForAuthority, regionForDistrict, levelCompleted],
    ...[regionColumns, authorityColumns, overcompleted, ignoredRows],
  ],
  find: (pair) => [
    ...findLevels(pair),
    ...findAbsentColumns(pair),
    ...findRegions(pair, regionForAuthority, "Local authority"),
    ...findRegions(pair, regionForDistrict, "Local authority district"),
    ...findIncomplete(pair),
    ...findPartial(pair, regionColumns, "Regional"),
    ...findPartial(pair, authorityColumns, "Local authority"),
    ...findOvercompleted(pair),
    ...findIgnored(pair),
  ],
};

function findLevels(pair: EesPair): Breach[] {
  const known = levels.map(({ name }) => name);
  return [...valuesOf(pair, "geographic_level")]
    .filter(([value]) => !known.includes(value))
    .map(([value, place]) => {
      const problem =
        value === ""
          ? `Row ${place.line} has no geographic_level.`
          : `Row ${place.line} has the geographic_level “${value}”.`;
      return breakAt(level, place, problem, suggest(value, known, "levels"));
    });
}

function isPresent({ profile }: EesPair, name: string): boolean {
  return profile.levelCounts.has(name);
}

function findAbsentColumns(pair: EesPair): Breach[] {
  if ([...pair.profile.levelCounts.keys()].every((name) => name === "National")) return [];
  return levels
    .filter(({ name }) => name !== "Planning area" && isPresent(pair, name))
    .flatMap((one) => {
      const missing = columnsOf(one).filter((column) => !pair.data.names.includes(column));
      if (missing.length === 0) return [];
      const place = valuesOf(pair, "geographic_level").get(one.name) ?? pair.data.place(0);
      const problem = `Row ${place.line} is of the level ${one.name}, and the data file has no column ${missing.join(", ")}.`;
      return [breakAt(levelPresent, place, problem, "Add what is missing.")];
    });
}

function findRegions(pair: EesPair, rule: ScreenerRule, name: string): Breach[] {
  if (!isPresent(pair, name)) return [];
  const columns = ["region_code", "region_name"];
  const remedy = `Give the region of each row of the level ${name}.`;
  const missing = columns.filter((column) => !pair.data.names.includes(column));
  if (missing.length > 0)
    return [
      breakAt(rule, pair.data.place("geographic_level"), `The data file has no column ${missing.join(", ")}.`, remedy),
    ];
  return columns.flatMap((column) => {
    const blank = pair.profile.blankPlaces.get(placeKey(name, column));
    if (!blank) return [];
    const problem = `The column ${column} of rows of the level ${name} is blank ${tellRows(blank)}.`;
    return [breakAt(rule, blank.first, problem, remedy)];
  });
}

function findIncomplete(pair: EesPair): Breach[] {
  return levels
    .filter(({ name }) => name !== "Planning area")
    .flatMap((one) =>
      columnsOf(one)
        .filter((column) => column !== "new_la_code")
        .flatMap((column) => {
          const blank = pair.profile.blankPlaces.get(placeKey(one.name, column));
          if (!blank) return [];
          const problem = `The column ${column} of rows of the level ${one.name} is blank ${tellRows(blank)}.`;
          return [breakAt(levelCompleted, blank.first, problem, "Write the code and the name of each row's place.")];
        }),
    );
}

function findPartial(pair: EesPair, rule: ScreenerRule, name: string): Breach[] {
  const columns = levels.filter((one) => one.name === name).flatMap(columnsOf);
  const there = columns.filter((column) => pair.data.names.includes(column));
  const missing = columns.filter((column) => !there.includes(column));
  if (there.length === 0 || missing.length === 0) return [];
  const problem = `The data file has ${there.join(" and ")}, and no column ${missing.join(", ")}.`;
  return [breakAt(rule, pair.data.place(there[0] ?? 0), problem, "Add what is missing: they stand together.")];
}

const institutions = ["School", "Provider", "Institution"];

/** The levels in whose rows the columns of a level may be filled, because their places lie in one of that level. */
const liesIn: Readonly<Record<string, readonly string[]>> = {
  Regional: [
    ...["Local skills improvement plan area", "Local authority", "Local enterprise partnership", "Opportunity area"],
    ...["Local authority district", "Parliamentary constituency", "English devolved area", "Ward", "Planning area"],
    "Police force area",
  ],
  "Local authority": [
    ...["Parliamentary constituency", "Local authority district", "Ward", "Planning area", "Police force area"],
  ],
  "Local authority district": ["Ward", "Police force area"],
  "Local skills improvement plan area": ["Local authority district", "Planning area"],
};

function findOvercompleted(pair: EesPair): Breach[] {
  const filters = listFilters(pair.meta).map((row) => row.cell("col_name"));
  const groups = listGrouped(pair.meta).map((row) => row.cell("filter_grouping_column"));
  return levels
    .filter(({ name }) => name !== "National")
    .flatMap((one) => {
      const isOnlyFilter =
        institutionNames.includes(one.nameColumn) &&
        filters.length === 1 &&
        [...filters, ...groups].includes(one.nameColumn);
      const columns = columnsOf(one).filter((column) => !(isOnlyFilter && column === one.nameColumn));
      return columns.flatMap((column) => {
        const filled = listOdd(pair, one, column);
        const [first] = filled;
        if (!first) return [];
        const count = filled.reduce((sum, { tally }) => sum + tally.count, 0);
        const problem = `The column ${column} is filled in ${countNoun(count, "row")} of the level ${first.level}${filled.length > 1 ? " and others" : ""}, the first of them row ${first.tally.first.line}.`;
        return [
          breakAt(
            overcompleted,
            first.tally.first,
            problem,
            `Clear it where the row is not of a place in ${quoteSome([one.name])}.`,
          ),
        ];
      });
    });
}

/** Where a column of a level is filled in rows of levels that do not lie in it. */
function listOdd({ profile }: EesPair, one: Level, column: string): { level: string; tally: Tally }[] {
  const allowed = [one.name, ...(liesIn[one.name] ?? []), ...(institutions.includes(one.name) ? [] : institutions)];
  return [...profile.levelCounts.keys()]
    .filter((name) => !allowed.includes(name))
    .flatMap((name) => {
      const tally = profile.filledPlaces.get(placeKey(name, column));
      return tally ? [{ level: name, tally }] : [];
    })
    .sort((a, b) => a.tally.first.line - b.tally.first.line);
}

function findIgnored(pair: EesPair): Breach[] {
  const present = [...pair.profile.levelCounts.keys()];
  const place = pair.data.place("geographic_level");
  if (present.length > 0 && present.every((name) => ["Institution", "Planning area"].includes(name)))
    return [
      breakAt(
        ignoredRows,
        place,
        "All rows are of institutions or planning areas, which the service's tables leave out.",
        "Publish the file as an ancillary file, without its metadata.",
      ),
    ];
  if (present.includes("School") && present.includes("Provider"))
    return [
      breakAt(ignoredRows, place, "The file has rows of schools and rows of providers.", "Make a file of each level."),
    ];
  const left = present.filter((name) => ["Planning area", ...institutions].includes(name));
  if (left.length === 0 || present.length === 1) return [];
  const count = left.reduce((sum, name) => sum + (pair.profile.levelCounts.get(name) ?? 0), 0);
  const first = valuesOf(pair, "geographic_level").get(left[0] ?? "") ?? place;
  const problem = `The service's tables leave out ${countNoun(count, "row")} of the level ${joinWords(left)}.`;
  const remedy = "They stay in the file for downloading; a file of that level alone would have tables.";
  return [{ ...breakAt(ignoredRows, first, problem, remedy), isNote: true }];
}
