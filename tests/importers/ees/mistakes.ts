import { metaMistakes } from "./meta-mistakes.ts";
import { addColumn, dropColumn, set, type Pair } from "./pair.ts";

/** A mistake that a rule of the screener finds, by the rule's name. Each spoils a good pair in one way. */
export const mistakes: Readonly<Record<string, (pair: Pair) => void>> = {
  data_filename_spaces: (pair) => {
    pair.dataName = "my shares.csv";
  },
  meta_filename_spaces: (pair) => {
    pair.metaName = "my shares.meta.csv";
  },
  data_filename_special_characters: (pair) => {
    pair.dataName = "shares+more.csv";
  },
  meta_filename_special_characters: (pair) => {
    pair.metaName = "shares&more.meta.csv";
  },
  naming_convention: (pair) => {
    pair.metaName = "shares_metadata.csv";
  },
  file_read: ({ data }) => void data[3]?.pop(),
  rows_to_cols: ({ meta }) => {
    for (let index = 0; index < 8; index += 1)
      meta.push(["pupil_count", "Indicator", `Label ${index}`, "", "", "0", "", ""]);
  },
  file_separator: (pair) => {
    pair.metaText = pair.meta.map((row) => row.join(";")).join("\n");
  },
  data_empty_rows: ({ data }) => void data.splice(3, 0, Array<string>(14).fill("")),
  meta_empty_rows: ({ meta }) => void meta.splice(2, 0, Array<string>(8).fill("")),
  data_empty_cols: ({ data }) => {
    addColumn(data, "remarks", []);
  },
  data_mandatory_cols: ({ data }) => {
    set(data, 1, "geographic_level", "level");
  },
  meta_mandatory_cols: ({ meta }) => {
    dropColumn(meta, "indicator_dp");
  },
  utf8: (pair) => {
    const text = pair.data.map((row) => row.join(",")).join("\n");
    pair.dataText = Buffer.from(text.replace("Physics", "Physiqué"), "latin1");
  },
  ...metaMistakes,
  time_identifier: ({ data }) => {
    set(data, 4, "time_identifier", "School year");
  },
  time_identifier_mix: ({ data }) => {
    set(data, 4, "time_identifier", "Financial year");
  },
  time_validation: ({ data }) => {
    set(data, 4, "time_period", "2019/20");
  },
  time_period: ({ data }) => {
    set(data, 4, "time_period", "2019");
  },
  time_period_six: ({ data }) => {
    set(data, 4, "time_period", "201921");
  },
  filter_level: ({ data, meta }) => {
    addColumn(data, "paper", Array<string>(6).fill("Total"));
    meta.push(["paper", "Filter", "Paper", "", "", "", "", ""]);
  },
  total: ({ data }) => {
    for (const row of [2, 5, 6, 7]) set(data, row, "subject", "All subjects");
  },
  observational_total: ({ data }) => {
    set(data, 2, "region_name", "All");
  },
  blanks_filters: ({ data }) => {
    set(data, 3, "subject", "");
  },
  filter_group_level: ({ data, meta }) => {
    addColumn(data, "paper", ["1", "2", "3", "4", "5", "6"]);
    addColumn(data, "half", ["Total", "B", "Total", "Total", "Total", "Total"]);
    meta.push(["half", "Filter", "Half", "", "", "", "", "paper"], ["paper", "Filter", "Paper", "", "", "", "", ""]);
  },
  whitespace_filters: ({ data }) => {
    set(data, 3, "subject", "Physics ");
  },
  filter_item_limit: ({ data }) => {
    const [, row = []] = data;
    for (let index = 0; index < 25_001; index += 1) data.push([...row.slice(0, 11), `Item ${index}`, "1", "1"]);
  },
  geographic_level: ({ data }) => {
    set(data, 6, "geographic_level", "Local Authority");
  },
  geography_level_present: ({ data }) => {
    for (const column of ["old_la_code", "new_la_code", "la_name"]) dropColumn(data, column);
  },
  region_for_la: ({ data }) => {
    for (const column of ["region_code", "region_name"]) set(data, 6, column, "");
  },
  region_for_lad: ({ data }) => {
    addColumn(data, "lad_code", ["", "", "", "", "", "E06000002"]);
    addColumn(data, "lad_name", ["", "", "", "", "", "Middlesbrough"]);
    set(data, 7, "geographic_level", "Local authority district");
    for (const column of ["region_code", "region_name"]) set(data, 7, column, "");
  },
  geography_level_completed: ({ data }) => {
    set(data, 6, "la_name", "");
  },
  region_col_present: ({ data }) => {
    dropColumn(data, "region_name");
  },
  la_col_present: ({ data }) => {
    dropColumn(data, "old_la_code");
  },
  overcompleted_cols: ({ data }) => {
    set(data, 3, "region_code", "E12000001");
    set(data, 3, "region_name", "North East");
  },
  ignored_rows: ({ data }) => {
    addColumn(data, "institution_id", ["1", "2", "3", "4", "5", "6"]);
    addColumn(data, "institution_name", ["A", "B", "C", "D", "E", "F"]);
    for (const row of [2, 3, 4, 5, 6, 7]) set(data, row, "geographic_level", "Institution");
  },
  eda_combinations: named("English devolved area", "english_devolved_area", "E47000001", "Great Manchester"),
  lsip_combinations: named("Local skills improvement plan area", "lsip", "E69000002", "Bucks"),
  ward_combinations: named("Ward", "ward", "E05000001", "Milled Ward"),
  lep_combinations: named("Local enterprise partnership", "local_enterprise_partnership", "E37000001", "Black Land"),
  pfa_combinations: named("Police force area", "pfa", "E23000002", "Cumberland Police"),
  pcon_combinations: named("Parliamentary constituency", "pcon", "E14000001", "Hill Valley"),
  lad_combinations: named("Local authority district", "lad", "E07000008", "Oxford"),
  la_combinations: ({ data }) => {
    set(data, 6, "old_la_code", "806");
  },
  region_combinations: ({ data }) => {
    set(data, 5, "region_name", "North east");
  },
  country_combinations: ({ data }) => {
    set(data, 2, "country_code", "E92000002");
  },
  other_geography_duplicates: trusts(["1", "Rise Trust"], ["2", "Rise Trust"]),
  other_geography_code_duplicates: trusts(["1", "Rise Trust"], ["1", "Fall Trust"]),
  na_geography: trusts(["1", "Rise Trust"], ["x", "Unknown trust"]),
  na_geography_code: trusts(["1", "Rise Trust"], ["2", "Not available"]),
  null: ({ data }) => {
    set(data, 3, "pupil_share", "NA");
  },
  no_data_symbols: ({ data }) => {
    set(data, 3, "pupil_share", "..");
  },
  obsolete_symbols: ({ data }) => {
    set(data, 3, "pupil_share", ":");
  },
  blanks_indicators: ({ data }) => {
    set(data, 3, "pupil_share", "");
  },
  duplicate_rows: ({ data }) => void data.push([...(data[2] ?? [])]),
  standard_filter_headers: ({ data, meta }) => {
    set(data, 1, "subject_area", "school_type_group");
    set(meta, 3, "col_name", "school_type_group");
    set(meta, 2, "filter_grouping_column", "school_type_group");
  },
  ethnicity_values: ({ data, meta }) => {
    addColumn(data, "ethnicity_major", ["Total", "White", "Martian", "Total", "Total", "Total"]);
    meta.push(["ethnicity_major", "Filter", "Ethnicity", "", "", "", "", ""]);
  },
  ethnicity_characteristic_group: characteristics("Ethnic minority", "White"),
  ethnicity_characteristic_values: characteristics("Minority Ethnic", "Martian"),
  indicators_smushed: ({ data, meta }) => {
    set(data, 1, "pupil_share", "female_share");
    set(meta, 5, "col_name", "female_share");
  },
  check_data_dictionary_col_name: ({ data, meta }) => {
    set(data, 1, "pupil_share", "learner_share");
    set(meta, 5, "col_name", "learner_share");
  },
  check_data_dictionary_filter_item: ({ data }) => {
    set(data, 3, "subject", "Alchemy");
  },
  variable_name_length: ({ data, meta }) => {
    set(data, 1, "pupil_share", "share_".repeat(9));
    set(meta, 5, "col_name", "share_".repeat(9));
  },
  variable_label_length: ({ meta }) => {
    set(meta, 5, "label", "Share ".repeat(20).trim());
  },
  filter_item_length: ({ data }) => {
    set(data, 3, "subject", "Physics ".repeat(20).trim());
  },
  location_name_length: trusts(["1", "Rise ".repeat(30).trim()], ["2", "Fall Trust"]),
  location_code_length: trusts(["1".repeat(31), "Rise Trust"], ["2", "Fall Trust"]),
};

/** A place of a level with a name that its code does not have. */
function named(level: string, stem: string, code: string, name: string) {
  return ({ data }: Pair): void => {
    set(data, 5, "geographic_level", level);
    for (const column of ["region_code", "region_name"]) set(data, 5, column, "");
    addColumn(data, `${stem}_code`, ["", "", "", code, "", ""]);
    addColumn(data, `${stem}_name`, ["", "", "", name, "", ""]);
  };
}

/** Two trusts, by code and name. */
function trusts(one: readonly [string, string], other: readonly [string, string]) {
  return ({ data }: Pair): void => {
    for (const row of [2, 5]) {
      set(data, row, "geographic_level", "MAT");
      for (const column of ["region_code", "region_name"]) set(data, row, column, "");
    }
    addColumn(data, "trust_id", [one[0], "", "", other[0], "", ""]);
    addColumn(data, "trust_name", [one[1], "", "", other[1], "", ""]);
  };
}

/** A characteristic of a group, beside the total. */
function characteristics(group: string, item: string) {
  return ({ data, meta }: Pair): void => {
    addColumn(data, "characteristic_group", ["Total", group, "Total", "Total", "Total", "Total"]);
    addColumn(data, "characteristic", ["Total", item, "Total", "Total", "Total", "Total"]);
    meta.push(["characteristic", "Filter", "Characteristic", "", "", "", "", "characteristic_group"]);
  };
}
