import { suggest } from "../../records/nearest.ts";
import { breakAt, quoteSome, type EesPair, type RuleFamily } from "./family.ts";
import { listGrouped } from "./meta-file.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";
import { metaColumns, optionalMetaColumns, unitColumns } from "./standard.ts";

const invalidMetaColumns: ScreenerRule = {
  id: "invalid_meta_cols",
  inPackage: "col_invalid_meta",
  stage: "pre-check 1",
  grade: "fail",
  says: "The metadata file has no columns that the standard does not know.",
};
const metaToData: ScreenerRule = {
  id: "meta_to_data_crosscheck",
  inPackage: "cross_meta_to_data",
  stage: "pre-check 1",
  grade: "fail",
  says: "Every column that the metadata file names is in the data file.",
};
const repeatedColumns: ScreenerRule = {
  id: "duplicate_variable_names",
  stage: "pre-check 1",
  grade: "fail",
  says: "No two columns of the data file have the same name.",
};
const columnSpaces: ScreenerRule = {
  id: "data_variable_spaces",
  inPackage: "col_names_spaces",
  stage: "pre-check 2",
  grade: "fail",
  says: "No name of a column in the data file has spaces.",
};
const snakeCase: ScreenerRule = {
  id: "variable_snake_case",
  inPackage: "col_snake_case",
  stage: "main tests",
  grade: "warning",
  says: "Names of columns in the data file have only small letters, digits and underscores.",
};
const startLetter: ScreenerRule = {
  id: "variable_start_letter",
  inPackage: "col_var_start",
  stage: "main tests",
  grade: "warning",
  says: "Names of columns in the data file begin with a small letter.",
};
const dataToMeta: ScreenerRule = {
  id: "data_to_meta_crosscheck",
  inPackage: "cross_data_to_meta",
  stage: "main tests",
  grade: "warning",
  says: "Every column of the data file that has more than one value and is not of time or place is in the metadata file.",
};

/** The rules on which columns the files have, and on their names. */
export const columnFamily: RuleFamily = {
  rules: [invalidMetaColumns, metaToData, repeatedColumns, columnSpaces, snakeCase, startLetter, dataToMeta],
  find: (pair) => [
    ...findInvalidMeta(pair),
    ...findUnknownInMeta(pair),
    ...findRepeated(pair),
    ...findNames(pair),
    ...findUndescribed(pair),
  ],
};

function findInvalidMeta({ meta }: EesPair): Breach[] {
  const known = [...metaColumns, ...optionalMetaColumns];
  return [...meta.names.keys()]
    .filter((index) => !known.includes(meta.names[index] ?? ""))
    .map((index) => {
      const name = meta.names[index] ?? "";
      const problem = `The standard knows no column ${name === "" ? "without a name" : `“${name}”`} of a metadata file.`;
      return breakAt(invalidMetaColumns, meta.place(index), problem, suggest(name, known, "columns"));
    });
}

function findUnknownInMeta({ data, meta }: EesPair): Breach[] {
  const named = [
    ...meta.rows.map((row) => ({ row, column: "col_name" })),
    ...listGrouped(meta).map((row) => ({ row, column: "filter_grouping_column" })),
  ];
  return named
    .filter(({ row, column }) => row.cell(column).trim() !== "" && !data.names.includes(row.cell(column)))
    .map(({ row, column }) => {
      const problem = `Row ${row.line} of the metadata file names ${row.cell(column)} in ${column}, and the data file has no such column.`;
      return breakAt(metaToData, row.place(column), problem, suggest(row.cell(column), data.names, "columns"));
    });
}

function findRepeated({ data }: EesPair): Breach[] {
  return [...data.names.keys()]
    .filter((index) => data.names.indexOf(data.names[index] ?? "") !== index)
    .map((index) => {
      const problem = `The column ${data.names[index] ?? ""} stands twice in the data file.`;
      return breakAt(repeatedColumns, data.place(index), problem, "Delete one of the two, or give it another name.");
    });
}

function findNames({ data }: EesPair): Breach[] {
  return data.names.flatMap((name, index) => {
    const place = data.place(index);
    const signs = new Set(name.replaceAll(/[a-z0-9_]/g, ""));
    return [
      ...(/\s/.test(name)
        ? [
            breakAt(
              columnSpaces,
              place,
              `The column “${name}” has a space in its name.`,
              "Write an underscore instead.",
            ),
          ]
        : []),
      ...(signs.size > 0
        ? [breakAt(snakeCase, place, `The column “${name}” has ${quoteSome(signs)} in its name.`, allowedSigns)]
        : []),
      ...(/^[a-z]/.test(name)
        ? []
        : [breakAt(startLetter, place, `The column “${name}” does not begin with a small letter.`, "Name it so.")]),
    ];
  });
}

const allowedSigns = "Use only small letters, digits and underscores.";

function findUndescribed({ data, meta, profile }: EesPair): Breach[] {
  const described = new Set(
    meta.rows.flatMap((row) => [row.cell("col_name"), row.cell("filter_grouping_column")]).concat(unitColumns),
  );
  const left = data.names.filter((name) => !described.has(name) && profile.columns.get(name)?.varies === true);
  return left.map((name) => {
    const problem = `The column ${name} has several values, is not of time or place, and is not in the metadata file.`;
    const remedy = "Describe it there as a Filter or an Indicator, or delete it.";
    return breakAt(dataToMeta, data.place(name), problem, remedy);
  });
}
