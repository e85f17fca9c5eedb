import type { FilePlace } from "../../records/issue.ts";
import { headOf } from "../../records/issue.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { breakAt, quoteSome, type EesPair, type RuleFamily } from "./family.ts";
import type { Heading } from "./meta-file.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";
import { dataColumns, metaColumns } from "./standard.ts";

const file = { stage: "file validation", grade: "fail" } as const;

export const fileRead: ScreenerRule = {
  ...file,
  id: "file_read",
  says: "Both files are there and can be read: every row has a cell for each column, and every quotation mark is closed.",
};
const rowsToColumns: ScreenerRule = {
  ...file,
  id: "rows_to_cols",
  inPackage: "col_to_rows",
  says: "The metadata file has no more rows than the data file has columns beside the five that every file needs.",
};
export const fileSeparator: ScreenerRule = {
  ...file,
  id: "file_separator",
  says: "Commas part the cells of both files.",
};
const emptyRows: ScreenerRule = {
  ...file,
  id: "data_empty_rows",
  says: "No row of the data file is blank.",
};
const emptyMetaRows: ScreenerRule = {
  ...file,
  id: "meta_empty_rows",
  says: "No row of the metadata file is blank.",
};
const emptyColumns: ScreenerRule = {
  ...file,
  id: "data_empty_cols",
  says: "No column of the data file is blank.",
};
const neededDataColumns: ScreenerRule = {
  ...file,
  id: "data_mandatory_cols",
  inPackage: "col_req_data",
  says: "The data file has the columns geographic_level, time_period, time_identifier, country_code and country_name.",
};
const neededMetaColumns: ScreenerRule = {
  ...file,
  id: "meta_mandatory_cols",
  inPackage: "col_req_meta",
  says: `The metadata file has the columns ${metaColumns.join(", ")}.`,
};

/** The rules on the form of both files. */
export const fileFamily: RuleFamily = {
  rules: [
    fileRead,
    rowsToColumns,
    fileSeparator,
    emptyRows,
    emptyMetaRows,
    emptyColumns,
    neededDataColumns,
    neededMetaColumns,
  ],
  find: (pair) => [
    ...findUnreadable(pair),
    ...findRowsToColumns(pair),
    ...findBlank(pair),
    ...findMissing(neededDataColumns, pair.data, dataColumns),
    ...findMissing(neededMetaColumns, pair.meta, metaColumns),
  ],
};

/** What a file is whose cells are not parted by commas; undefined where they are. */
export function findSeparator({ file: path, row }: Heading): Breach | undefined {
  const line = (row?.text ?? "").replaceAll(/"(?:[^"]|"")*"/g, "");
  const countOf = (sign: string) => line.split(sign).length - 1;
  const [best] = [";", "\t", "|"].sort((a, b) => countOf(b) - countOf(a));
  if (countOf(",") > 0 && countOf(",") >= countOf(best ?? "")) return undefined;
  const name = best === ";" ? "semicolons" : best === "\t" ? "tabs" : "upright lines";
  const problem =
    countOf(best ?? "") === 0
      ? "The first line has no commas: it is no heading of several columns."
      : `The cells are parted by ${name}.`;
  return breakAt(fileSeparator, headOf(path), problem, "Save it with commas between the cells, as CSV UTF-8 in Excel.");
}

function findUnreadable({ data, meta, profile }: EesPair): Breach[] {
  const advice =
    "Give each row as many cells as the heading, and put text with a comma in quotation marks. If it is the last row, the file was cut off: get it again.";
  const oddRow = (path: string, first: FilePlace, cells: number, heading: Heading, count: number): Breach => {
    const more = count > 1 ? ` So it is in ${countNoun(count, "row")}.` : "";
    const problem = `Row ${first.line} has ${countNoun(cells, "cell")} and the heading ${heading.names.length}.${more}`;
    return breakAt(fileRead, { ...first, file: path }, problem, advice);
  };
  const [first] = meta.oddRows;
  const { oddRows } = profile;
  return [
    ...(oddRows ? [oddRow(data.file, oddRows.first, oddRows.cells, data, oddRows.count)] : []),
    ...(first
      ? [oddRow(meta.file, { ...headOf(meta.file), line: first.line }, first.cells.length, meta, meta.oddRows.length)]
      : []),
    ...(profile.rowCount === 0
      ? [breakAt(fileRead, headOf(data.file), "The data file has no rows below its heading.", "Add its figures.")]
      : []),
    ...(meta.rows.length === 0
      ? [
          breakAt(
            fileRead,
            headOf(meta.file),
            "The metadata file has no rows below its heading.",
            "Describe the columns.",
          ),
        ]
      : []),
  ];
}

function findRowsToColumns({ data, meta }: EesPair): Breach[] {
  const columns = data.names.length - dataColumns.length;
  if (columns >= meta.rows.length) return [];
  const problem = `The metadata file has ${countNoun(meta.rows.length, "row")}, and the data file ${countNoun(Math.max(0, columns), "column")} beside the five that every file needs.`;
  const remedy = "Look for rows of columns that are not there, and for columns that are missing.";
  return [breakAt(rowsToColumns, headOf(meta.file), problem, remedy)];
}

function findBlank({ data, meta, profile }: EesPair): Breach[] {
  const [firstMeta] = meta.blankRows;
  const blankColumns = [...data.names.keys()].filter((index) => {
    const column = profile.columns.get(data.names[index] ?? "");
    return profile.rowCount > 0 && column?.blank?.count === profile.rowCount;
  });
  return [
    ...(profile.blankRows ? [blankRow(emptyRows, profile.blankRows.first, profile.blankRows.count)] : []),
    ...(firstMeta ? [blankRow(emptyMetaRows, firstMeta, meta.blankRows.length)] : []),
    ...blankColumns.map((index) => {
      const problem = `The column ${data.names[index] || "without a name"} is blank in every row.`;
      return breakAt(emptyColumns, data.place(index), problem, "Delete the column, or fill it.");
    }),
  ];
}

function blankRow(rule: ScreenerRule, first: FilePlace, count: number): Breach {
  const problem =
    count === 1
      ? `Row ${first.line} is blank.`
      : `${countNoun(count, "row")} are blank, the first is row ${first.line}.`;
  return breakAt(rule, first, problem, `Delete ${count === 1 ? "it" : "them"} in a text editor.`);
}

function findMissing(rule: ScreenerRule, heading: Heading, needed: readonly string[]): Breach[] {
  const missing = needed.filter((column) => !heading.names.includes(column));
  if (missing.length === 0) return [];
  const [verb, noun] = missing.length === 1 ? ["is", "column"] : ["are", "columns"];
  const problem = `The ${noun} ${missing.join(", ")} ${verb} missing.`;
  const found = heading.names.filter((name) => !needed.includes(name)).slice(0, 8);
  const remedy = `Add ${missing.length === 1 ? "it" : "them"}, or give a column that is called otherwise its name; others here are ${quoteSome(found)}.`;
  return [
    breakAt(rule, headOf(heading.file), problem, found.length > 0 ? remedy : "Add what is missing to the first row."),
  ];
}
