import { breakAt, quoteSome, type RuleFamily } from "./family.ts";
import { listFilterColumns, listFilters, listGrouped, type MetaFile, type MetaRow } from "./meta-file.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";
import { institutionNames, placeLikeName, unitColumns } from "./standard.ts";

const fail = { stage: "main tests", grade: "fail" } as const;

const nameCompleted: ScreenerRule = {
  id: "col_name_completed",
  inPackage: "meta_col_name",
  stage: "pre-check 1",
  grade: "fail",
  says: "Every row of the metadata file has a col_name.",
};
const unitInMeta: ScreenerRule = {
  id: "ob_unit_meta",
  inPackage: "meta_ob_unit",
  stage: "pre-check 2",
  grade: "fail",
  says: "Columns of time and place are not in the metadata file.",
};
const columnType: ScreenerRule = {
  id: "col_type",
  inPackage: "meta_col_type",
  stage: "pre-check 2",
  grade: "fail",
  says: "Every col_type is Filter or Indicator.",
};
const characteristic: ScreenerRule = {
  id: "variable_characteristic",
  inPackage: "col_var_characteristic",
  stage: "main tests",
  grade: "warning",
  says: "No filter is called characteristic, and none is grouped by characteristic_group.",
};
const repeatedName: ScreenerRule = {
  ...fail,
  id: "col_name_duplicate",
  inPackage: "meta_col_name_dupe",
  says: "Every col_name stands once.",
};
const nameSpaces: ScreenerRule = {
  ...fail,
  id: "col_name_spaces",
  inPackage: "meta_col_name_spaces",
  says: "No col_name has spaces.",
};
const label: ScreenerRule = {
  ...fail,
  id: "label",
  inPackage: "meta_label",
  says: "Every row of the metadata file has a label.",
};
const repeatedLabel: ScreenerRule = {
  ...fail,
  id: "duplicate_label",
  inPackage: "meta_dupe_label",
  says: "Every label stands once.",
};
const geographicCatch: ScreenerRule = {
  ...fail,
  id: "geographic_catch",
  inPackage: "meta_geog_catch",
  says: "No filter has the name of a column of places.",
};

/** The rules on names, types and labels in the metadata file. */
export const metaFamily: RuleFamily = {
  rules: [
    ...[nameCompleted, unitInMeta, columnType, characteristic],
    ...[repeatedName, nameSpaces, label, repeatedLabel, geographicCatch],
  ],
  find: ({ meta }) => [...findInRows(meta), ...findInFile(meta)],
};

function findInRows(meta: MetaFile): Breach[] {
  return meta.rows.flatMap((row) => {
    const name = row.cell("col_name");
    const type = row.cell("col_type");
    const place = row.place("col_name");
    const at = `Row ${row.line} of the metadata file`;
    return [
      ...(name.trim() === ""
        ? [breakAt(nameCompleted, place, `${at} has no col_name.`, "Write the name of the column that it describes.")]
        : []),
      ...(["Filter", "Indicator"].includes(type) ? [] : [breakType(row, type)]),
      ...(name.trim() !== "" && /\s/.test(name)
        ? [breakAt(nameSpaces, place, `${at} has the col_name “${name}”, which has a space.`, "Write an underscore.")]
        : []),
      ...(row.cell("label").trim() === ""
        ? [breakAt(label, row.place("label"), `${at} has no label.`, `Write what readers should read for ${name}.`)]
        : []),
      ...["col_name", "filter_grouping_column"]
        .filter((column) => isMisplacedUnit(row.cell(column)))
        .map((column) => {
          const problem = `The column ${row.cell(column)} says of what time or place a row is, and stands in ${column} of the metadata file.`;
          return breakAt(unitInMeta, row.place(column), problem, "Delete its row: the standard knows the column.");
        }),
    ];
  });
}

function isMisplacedUnit(name: string): boolean {
  return unitColumns.includes(name) && !institutionNames.includes(name);
}

function breakType(row: MetaRow, type: string): Breach {
  const problem =
    type.trim() === ""
      ? `Row ${row.line} of the metadata file has no col_type.`
      : `Row ${row.line} of the metadata file has the col_type “${type}”.`;
  return breakAt(columnType, row.place("col_type"), problem, "Write Filter or Indicator.");
}

function findInFile(meta: MetaFile): Breach[] {
  const characteristicRow = meta.rows.find(
    (row) =>
      ["characteristic", "characteristic_group"].includes(row.cell("col_name")) ||
      row.cell("filter_grouping_column") === "characteristic_group",
  );
  return [
    ...findRepeats(repeatedName, meta, "col_name", "Keep one of the two rows."),
    ...findRepeats(repeatedLabel, meta, "label", "Give each column a label of its own."),
    ...(characteristicRow
      ? [
          breakAt(
            characteristic,
            characteristicRow.place("col_name"),
            "The file has filters called characteristic or characteristic_group.",
            "Give each kind of characteristic a filter of its own, such as sex or ethnicity_major.",
          ),
        ]
      : []),
    ...findPlaceLike(meta),
  ];
}

function findRepeats(rule: ScreenerRule, meta: MetaFile, column: string, remedy: string): Breach[] {
  const first = new Map<string, number>();
  return meta.rows.flatMap((row) => {
    const value = row.cell(column);
    const earlier = first.get(value);
    first.set(value, earlier ?? row.line);
    if (earlier === undefined || value.trim() === "") return [];
    const problem = `The ${column} “${value}” stands in rows ${earlier} and ${row.line} of the metadata file.`;
    return [breakAt(rule, row.place(column), problem, remedy)];
  });
}

/** Filters that look like places. The name of a school or provider may be a filter where it is the only one. */
function findPlaceLike(meta: MetaFile): Breach[] {
  const filters = listFilters(meta).map((row) => row.cell("col_name"));
  const [firstGroup = ""] = listGrouped(meta).map((row) => row.cell("filter_grouping_column"));
  const allowed =
    filters.length === 1 && [filters[0] ?? "", firstGroup].some((name) => institutionNames.includes(name))
      ? institutionNames
      : [];
  const caught = listFilterColumns(meta).filter((name) => !allowed.includes(name) && placeLikeName.test(name));
  return caught.map((name) => {
    const row = meta.rows.find((one) => [one.cell("col_name"), one.cell("filter_grouping_column")].includes(name));
    const place = row?.place(row.cell("col_name") === name ? "col_name" : "filter_grouping_column") ?? meta.place(0);
    const problem = `The filter ${quoteSome([name])} has the name of a column of places.`;
    return breakAt(
      geographicCatch,
      place,
      problem,
      "Delete its row, or give the filter another name if it is no place.",
    );
  });
}
