import { csvParse, csvParseRows, type DSVRowArray } from "d3-dsv";

/**
 * What the Department for Education's screener would say of a pair of files, as far as its rules concern files like ours. The rules
 * and lists are those of https://github.com/dfe-analytical-services/eesyscreener; each line names the check that it stands for.
 */
export function screenEes(name: string, dataText: string, metaText: string): string[] {
  const [data, meta] = [csvParse(dataText), csvParse(metaText)];
  const header = csvParseRows(dataText)[0] ?? [];
  return [
    ...expect(/^[a-z0-9_-]+$/.test(name), "check_filename_special", name),
    ...screenMeta(meta),
    ...screenColumns(header, data, meta),
    ...screenTime(data),
    ...screenPlaces(header, data),
    ...screenIndicators(data, meta),
  ];
}

type Rows = DSVRowArray;

const metaColumns =
  "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column";
const required = ["time_period", "time_identifier", "geographic_level", "country_code", "country_name"];
const places = {
  National: [],
  Regional: ["region_code", "region_name"],
  "Local authority": ["old_la_code", "new_la_code", "la_name"],
} as const;
const units = [...required, ...Object.values(places).flat()];
const groupsInNames =
  /male|asian|chinese|indian|pakistani|bangladeshi|black|african|caribbean|white|roma|irish|english|british|scottish|welsh|arab/i;

function screenMeta(meta: Rows): string[] {
  const read = (column: string) => meta.map((row) => row[column] ?? "");
  const [names, labels] = [read("col_name"), read("label")];
  return [
    ...expect(meta.columns.join() === metaColumns, "precheck_col_req_meta", meta.columns.join()),
    ...expect(
      read("col_type").every((type) => /^(Filter|Indicator)$/.test(type)),
      "precheck_meta_col_type",
    ),
    ...expect(!labels.includes("") && new Set(labels).size === labels.length, "check_meta_dupe_label"),
    ...expect(new Set(names).size === names.length, "check_meta_col_name_dupe"),
    ...expect(
      names.every((name) => !units.includes(name)),
      "precheck_meta_ob_unit",
    ),
    ...expect(
      read("indicator_unit").every((unit) => /^(|%|pp|£|£m)$/.test(unit)),
      "check_meta_ind_unit_validation",
    ),
    ...expect(
      read("indicator_dp").every((places_) => /^\d*$/.test(places_)),
      "check_meta_ind_dp_values",
    ),
    ...expect(
      labels.every((label) => label.length <= 80),
      "check_api_char_limit",
    ),
    ...meta
      .filter((row) => row["col_type"] === "Indicator")
      .flatMap((row) => expect(!groupsInNames.test(row["col_name"] ?? ""), "check_col_ind_smushed", row["col_name"])),
  ];
}

function screenColumns(header: readonly string[], data: Rows, meta: Rows): string[] {
  const described = meta.map((row) => row["col_name"] ?? "");
  const filters = meta.filter((row) => row["col_type"] === "Filter").map((row) => row["col_name"] ?? "");
  const levels = (column: string) => new Set(data.map((row) => row[column])).size;
  const keys = data.map((row) => [...units, ...filters].map((column) => row[column] ?? "").join("|"));
  return [
    ...expect(
      required.every((column) => header.includes(column)),
      "precheck_col_req_data",
    ),
    ...expect(header.length - required.length >= meta.length, "precheck_col_to_rows"),
    ...expect(
      described.every((column) => header.includes(column)),
      "precheck_cross_meta_to_data",
    ),
    ...header
      .filter((column) => !units.includes(column) && !described.includes(column) && levels(column) > 1)
      .map((column) => `precheck_cross_data_to_meta: ${column}`),
    ...expect(
      header.every((column) => /^[a-z][a-z0-9_]{0,49}$/.test(column)),
      "check_col_snake_case",
    ),
    ...expect(new Set(header).size === header.length, "precheck_col_name_duplicate"),
    ...filters.flatMap((column) => expect(levels(column) > 1, "precheck_filter_not_singular", column)),
    ...filters.flatMap((column) =>
      expect(
        data.every((row) => row[column]),
        "check_filter_blanks",
        column,
      ),
    ),
    ...expect(new Set(keys).size === data.length, "check_general_dupes"),
    ...expect(data.length > 0, "check_empty_rows"),
  ];
}

const months = "January February March April May June July August September October November December".split(" ");
const fourDigits = [["Calendar year"], ["Reporting year"], months];
const quarters = [1, 2, 3, 4].map((quarter) => `Financial year Q${quarter}`);
const sixDigits = [["Academic year"], ["Financial year"], quarters];

function screenTime(data: Rows): string[] {
  const used = new Set(data.map((row) => row["time_identifier"] ?? ""));
  const family = [...fourDigits, ...sixDigits].find((members) => [...used].every((one) => members.includes(one)));
  return [
    ...expect(family !== undefined, "precheck_time_id_mix", [...used].join()),
    ...data.flatMap((row) => {
      const period = row["time_period"] ?? "";
      const six = sixDigits.flat().includes(row["time_identifier"] ?? "");
      const follows = (Number(period.slice(2, 4)) + 1) % 100 === Number(period.slice(4));
      return expect(six ? /^\d{6}$/.test(period) && follows : /^\d{4}$/.test(period), "check_time_period", period);
    }),
  ];
}

function screenPlaces(header: readonly string[], data: Rows): string[] {
  return data.flatMap((row) => {
    const level = row["geographic_level"] ?? "";
    if (!(level in places)) return [`precheck_geog_level: ${level}`];
    const own = places[level as keyof typeof places];
    const filled = [...own, ...(level === "Local authority" ? places.Regional : [])];
    const empty = units.filter(
      (column) => !required.includes(column) && !(filled as readonly string[]).includes(column),
    );
    return [
      ...expect(
        own.every((column) => header.includes(column)),
        "check_geog_level_present",
        level,
      ),
      ...expect(
        /^[ENSWK]\d{8}$/.test(row["country_code"] ?? "") && row["country_name"] !== "",
        "check_geog_country_combos",
      ),
      ...expect(
        filled.every((column) => row[column]),
        "check_geog_level_completed",
        level,
      ),
      ...expect(
        empty.every((column) => !row[column]),
        "check_geog_overcompleted_cols",
        level,
      ),
    ];
  });
}

function screenIndicators(data: Rows, meta: Rows): string[] {
  const indicators = meta.filter((row) => row["col_type"] === "Indicator").map((row) => row["col_name"] ?? "");
  return data.flatMap((row) =>
    indicators.flatMap((column) =>
      expect(
        /^(-?\d+(\.\d+)?|z|x|c|low|u)$/.test(row[column] ?? ""),
        "check_ind_invalid_entry",
        `${column} ${row[column]}`,
      ),
    ),
  );
}

function expect(holds: boolean, check: string, detail = ""): string[] {
  return holds ? [] : [detail === "" ? check : `${check}: ${detail}`];
}
