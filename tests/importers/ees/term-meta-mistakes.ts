import { addColumn, set, type Pair } from "./pair.ts";

/** Mistakes about the metadata file in the pair of terms, by the rule that finds them. */
export const termMetaMistakes: Readonly<Record<string, (pair: Pair) => void>> = {
  meta_empty_rows: ({ meta }) => void meta.push(Array<string>(10).fill("")),
  meta_mandatory_cols: ({ meta }) => {
    set(meta, 1, "filter_hint", "hint");
  },
  invalid_meta_cols: ({ meta }) => {
    addColumn(meta, "Label", []);
  },
  meta_to_data_crosscheck: ({ meta }) => {
    set(meta, 5, "filter_grouping_column", "Phase");
  },
  col_name_completed: ({ meta }) => {
    set(meta, 5, "col_name", "  ");
  },
  ob_unit_meta: ({ meta }) => void meta.push(["time_period", "Time", "Filter", "", "", "", "", "", "", ""]),
  col_type: ({ meta }) => {
    set(meta, 4, "col_type", "filter");
  },
  variable_characteristic: ({ data, meta }) => {
    set(data, 1, "sex", "characteristic");
    set(meta, 4, "col_name", "characteristic");
  },
  col_name_duplicate: ({ meta }) => void meta.push(["sex", "Sex again", "Filter", "", "", "", "", "", "", ""]),
  col_name_spaces: ({ data, meta }) => {
    set(data, 1, "sessions_missed", " sessions_missed");
    set(meta, 2, "col_name", " sessions_missed");
  },
  label: ({ meta }) => {
    set(meta, 2, "label", "");
  },
  duplicate_label: ({ meta }) => {
    set(meta, 4, "label", "Kind of school");
  },
  geographic_catch: ({ data, meta }) => {
    set(data, 1, "sex", "School_Name");
    set(meta, 4, "col_name", "School_Name");
  },
  filter_hint: ({ meta }) => {
    set(meta, 3, "filter_hint", ".");
  },
  filter_group: ({ meta }) => {
    set(meta, 3, "filter_grouping_column", "sex");
  },
  filter_group_match: ({ meta }) => {
    set(meta, 4, "filter_grouping_column", "Sex");
  },
  filter_group_is_filter: ({ meta }) => {
    set(meta, 5, "filter_grouping_column", "remark");
  },
  filter_group_duplicate: ({ meta }) => {
    for (const row of [4, 5]) set(meta, row, "filter_grouping_column", "remark");
  },
  filter_group_stripped: ({ data, meta }) => {
    set(meta, 5, "filter_grouping_column", "sex");
    set(data, 10, "sex", "Total.");
  },
  indicator_grouping: ({ meta }) => {
    set(meta, 5, "indicator_grouping", "Rates");
  },
  indicator_group_stripped: ({ meta }) => {
    set(meta, 3, "indicator_grouping", "Counts ");
  },
  indicator_unit: ({ meta }) => {
    set(meta, 5, "indicator_unit", "£");
  },
  indicator_unit_validation: ({ meta }) => {
    set(meta, 2, "indicator_unit", "PP");
  },
  indicator_dp: ({ meta }) => {
    set(meta, 4, "indicator_dp", "0");
  },
  indicator_dp_validation: ({ meta }) => {
    set(meta, 3, "indicator_dp", "-1");
  },
  indicator_dp_completed: ({ meta }) => {
    set(meta, 2, "indicator_dp", " ");
  },
  total: ({ meta }) => {
    set(meta, 5, "filter_default", "all schools");
  },
  indicators_smushed: ({ data, meta }) => {
    set(data, 1, "missed_rate", "missed_rate_White");
    set(meta, 3, "col_name", "missed_rate_White");
  },
  variable_label_length: ({ meta }) => {
    set(meta, 4, "label", "ä".repeat(101));
  },
};
