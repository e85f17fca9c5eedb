import { addColumn, dropColumn, set, type Pair } from "./pair.ts";
import { termMetaMistakes } from "./term-meta-mistakes.ts";

type Spoil = (pair: Pair) => void;

/** A second mistake for every rule, in the pair of terms: in other columns and later rows than those of `mistakes`. */
export const termMistakes: Readonly<Record<string, Spoil>> = {
  data_filename_spaces: (pair) => void (pair.dataName = "Missed sessions-2024.csv"),
  meta_filename_spaces: (pair) => void (pair.metaName = "Missed_sessions 2024.meta.csv"),
  data_filename_special_characters: (pair) => void (pair.dataName = "Missed_sessions(2024).csv"),
  meta_filename_special_characters: (pair) => void (pair.metaName = "Missed_sessions-2024!.meta.csv"),
  naming_convention: (pair) => void (pair.dataName = "Missed_sessions-2024.CSV"),
  file_read: ({ data }) => void data[9]?.push("one cell more"),
  rows_to_cols: ({ data, meta }) => {
    for (let index = 0; index < 9; index += 1)
      meta.push(["sex", `Label ${index}`, "Filter", "", "", "", "", "", "", ""]);
    dropColumn(data, "remark");
  },
  file_separator: (pair) => void (pair.dataText = pair.data.map((row) => row.join("\t")).join("\r\n")),
  data_empty_rows: ({ data }) => void data.push(Array<string>(15).fill("")),
  data_empty_cols: ({ data }) => {
    set(data, 7, "remark", "");
  },
  data_mandatory_cols: ({ data }) => {
    set(data, 1, "time_identifier", "Time_Identifier");
  },
  duplicate_variable_names: ({ data }) => {
    set(data, 1, "remark", "sex");
  },
  time_identifier: ({ data }) => {
    set(data, 10, "time_identifier", "autumn term");
  },
  geographic_level: ({ data }) => {
    set(data, 10, "geographic_level", "LA");
  },
  utf8: (pair) => {
    set(pair.data, 7, "remark", "über £5");
    pair.dataText = Buffer.from(pair.data.map((row) => row.join(",")).join("\r\n"), "latin1");
  },
  data_variable_spaces: ({ data, meta }) => {
    set(data, 1, "sex", "sex\u00A0");
    set(meta, 4, "col_name", "sex\u00A0");
  },
  time_identifier_mix: ({ data }) => {
    set(data, 10, "time_identifier", "Academic year");
  },
  time_validation: ({ data }) => {
    set(data, 10, "time_period", "20232024");
  },
  filter_level: ({ data }) => {
    for (let row = 2; row <= 10; row += 1) set(data, row, "sex", "Total");
  },
  geography_level_present: ({ data }) => {
    dropColumn(data, "region_code");
  },
  variable_snake_case: ({ data }) => {
    set(data, 1, "remark", "reMark");
  },
  variable_start_letter: ({ data }) => {
    set(data, 1, "remark", "_remark");
  },
  data_to_meta_crosscheck: () => undefined,
  time_period: ({ data }) => {
    set(data, 10, "time_period", "2023");
  },
  time_period_six: ({ data }) => {
    set(data, 10, "time_period", "202325");
  },
  observational_total: ({ data }) => {
    set(data, 2, "la_name", "total");
  },
  blanks_filters: ({ data }) => {
    set(data, 10, "phase_type_grouping", "");
  },
  filter_group_level: ({ data, meta }) => {
    set(meta, 5, "filter_grouping_column", "remark");
    for (let row = 2; row <= 10; row += 1) set(data, row, "remark", `Group ${row}`);
  },
  whitespace_filters: ({ data }) => {
    set(data, 10, "la_name", "Dorset\u00A0");
  },
  region_for_la: ({ data }) => {
    set(data, 10, "region_name", "");
    set(data, 10, "region_code", "");
  },
  region_for_lad: ({ data }) => {
    for (const [column, value] of [
      ["lad_code", "E09000003"],
      ["lad_name", "Barnet"],
    ] as const)
      addColumn(data, column, ["", "", "", "", "", "", "", "", value]);
    const level = ["geographic_level", "Local authority district"] as const;
    for (const [column, value] of [level, ["region_name", ""], ["region_code", ""]] as const)
      set(data, 10, column, value);
  },
  geography_level_completed: ({ data }) => {
    set(data, 10, "old_la_code", "");
  },
  region_col_present: ({ data }) => {
    set(data, 1, "region_code", "region");
  },
  la_col_present: ({ data }) => {
    dropColumn(data, "new_la_code");
  },
  overcompleted_cols: ({ data }) => {
    for (const [column, value] of [
      ["la_name", "Barnet"],
      ["old_la_code", "302"],
      ["new_la_code", "E09000003"],
    ] as const)
      set(data, 5, column, value);
  },
  ignored_rows: ({ data }) => {
    for (const name of ["school_urn", "school_laestab", "school_name", "provider_ukprn", "provider_name"])
      addColumn(data, name, [
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        name.startsWith("s") ? "1" : "",
        name.startsWith("p") ? "1" : "",
      ]);
    set(data, 9, "geographic_level", "School");
    set(data, 10, "geographic_level", "Provider");
  },
  eda_combinations: beside(
    "english_devolved_area",
    "English devolved area",
    "E47000008",
    "cambridgeshire and Peterborough",
  ),
  lsip_combinations: beside("lsip", "Local skills improvement plan area", "E69000099", "Cumbria"),
  ward_combinations: beside("ward", "Ward", "E05999999", "Burnt Oak"),
  lep_combinations: beside("local_enterprise_partnership", "Local enterprise partnership", "E37000099", "London"),
  pfa_combinations: beside("pfa", "Police force area", "E23000001", "Met Police"),
  pcon_combinations: beside("pcon", "Parliamentary constituency", "E14009999", "Hendon North"),
  lad_combinations: beside("lad", "Local authority district", "E09000003", "BARNET"),
  la_combinations: ({ data }) => {
    set(data, 10, "new_la_code", "E10000009");
  },
  region_combinations: ({ data }) => {
    set(data, 6, "region_code", "E12000007");
  },
  country_combinations: ({ data }) => {
    set(data, 10, "country_name", "ENGLAND");
  },
  other_geography_duplicates: twoOf("Opportunity area", "opportunity_area_code", "opportunity_area_name", [
    "OA1 Derby",
    "OA2 Derby",
  ]),
  other_geography_code_duplicates: twoOf("Sponsor", "sponsor_id", "sponsor_name", ["S1 Acre", "S1 Mile"]),
  na_geography: twoOf("Opportunity area", "opportunity_area_code", "opportunity_area_name", ["OA1 Derby", "x unknown"]),
  na_geography_code: twoOf("Sponsor", "sponsor_id", "sponsor_name", ["S1 Acre", "z Not_available"]),
  null: ({ meta }) => {
    set(meta, 4, "filter_hint", "null");
  },
  no_data_symbols: ({ data }) => {
    set(data, 10, "remark", "n/a");
  },
  obsolete_symbols: ({ data }) => {
    set(data, 10, "sessions_missed", "~");
  },
  blanks_indicators: ({ data }) => {
    set(data, 10, "missed_rate", "");
  },
  duplicate_rows: ({ data }) => {
    for (const [column, value] of [
      ["sex", "Total"],
      ["phase_type_grouping", "All schools"],
    ] as const)
      set(data, 10, column, value);
  },
  standard_filter_headers: ({ data, meta }) => {
    set(data, 1, "phase_type_grouping", "Ethnic_group");
    set(meta, 5, "col_name", "Ethnic_group");
  },
  ethnicity_values: ({ data }) => {
    set(data, 1, "remark", "ethnicity_minor");
    set(data, 10, "ethnicity_minor", "british");
  },
  ethnicity_characteristic_group: ({ data }) => {
    set(data, 1, "remark", "characteristic_group");
    set(data, 7, "characteristic_group", "ETHNICITY MAJOR");
  },
  ethnicity_characteristic_values: ({ data }) => {
    set(data, 1, "remark", "characteristic_group");
    set(data, 7, "characteristic_group", "Sex and Ethnicity Minor");
    addColumn(data, "characteristic", ["Total", "Total", "Total", "Total", "Total", "Martian"]);
  },
  check_data_dictionary_col_name: ({ data, meta }) => {
    set(data, 1, "missed_rate", "Subject");
    set(meta, 3, "col_name", "Subject");
  },
  check_data_dictionary_filter_item: ({ data, meta }) => {
    set(data, 1, "phase_type_grouping", "subject");
    set(meta, 5, "col_name", "subject");
  },
  variable_name_length: ({ data }) => {
    set(data, 1, "remark", "a".repeat(51));
  },
  filter_item_length: ({ data }) => {
    set(data, 10, "sex", "b".repeat(121));
  },
  location_name_length: twoOf("Sponsor", "sponsor_id", "sponsor_name", ["S1 Acre", `S2 ${"c".repeat(121)}`]),
  location_code_length: twoOf("Sponsor", "sponsor_id", "sponsor_name", ["S1 Acre", `${"9".repeat(31)} Mile`]),
  ...termMetaMistakes,
};

/** A place of another level in the last row, with a name that its code does not have. */
function beside(stem: string, level: string, code: string, name: string): Spoil {
  return ({ data }) => {
    addColumn(data, `${stem}_name`, ["", "", "", "", "", "", "", "", name]);
    addColumn(data, `${stem}_code`, ["", "", "", "", "", "", "", "", code]);
    set(data, 10, "geographic_level", level);
    if (level !== "Ward" && level !== "Parliamentary constituency" && level !== "Local authority district")
      for (const column of ["la_name", "old_la_code", "new_la_code"]) set(data, 10, column, "");
  };
}

/** Two places of a level in the last rows, each as its code and its name with a line between words. */
function twoOf(level: string, code: string, name: string, places: readonly [string, string]): Spoil {
  return ({ data }) => {
    const split = places.map((one) => one.split(" "));
    const blank = ["", "", "", "", "", "", ""];
    addColumn(data, code, [...blank, ...split.map(([first = ""]) => first)]);
    addColumn(data, name, [...blank, ...split.map(([, second = ""]) => second.replaceAll("_", " "))]);
    for (const row of [9, 10]) {
      set(data, row, "geographic_level", level);
      for (const column of ["la_name", "old_la_code", "new_la_code", "region_name", "region_code"])
        set(data, row, column, "");
    }
  };
}
