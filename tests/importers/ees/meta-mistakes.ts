import { addColumn, set, type Pair } from "./pair.ts";

/** Mistakes in names of columns and in the metadata file, by the rule that finds them. */
export const metaMistakes: Readonly<Record<string, (pair: Pair) => void>> = {
  invalid_meta_cols: ({ meta }) => {
    addColumn(meta, "colour", []);
  },
  meta_to_data_crosscheck: ({ meta }) => {
    set(meta, 4, "col_name", "pupil_counts");
  },
  duplicate_variable_names: ({ data }) => {
    addColumn(data, "pupil_count", ["1", "2", "3", "4", "5", "6"]);
  },
  data_variable_spaces: ({ data, meta }) => {
    set(data, 1, "pupil_share", "pupil share");
    set(meta, 5, "col_name", "pupil share");
  },
  variable_snake_case: ({ data, meta }) => {
    set(data, 1, "pupil_share", "pupil-share");
    set(meta, 5, "col_name", "pupil-share");
  },
  variable_start_letter: ({ data, meta }) => {
    set(data, 1, "pupil_share", "2_share");
    set(meta, 5, "col_name", "2_share");
  },
  data_to_meta_crosscheck: ({ data }) => {
    addColumn(data, "colours", ["red", "blue", "red", "red", "red", "red"]);
  },
  col_name_completed: ({ meta }) => {
    set(meta, 5, "col_name", "");
  },
  ob_unit_meta: ({ meta }) => {
    meta.push(["la_name", "Filter", "Authority", "", "", "", "", ""]);
  },
  col_type: ({ meta }) => {
    set(meta, 5, "col_type", "Measure");
  },
  variable_characteristic: ({ data, meta }) => {
    set(data, 1, "subject_area", "characteristic_group");
    set(meta, 3, "col_name", "characteristic_group");
    set(meta, 2, "filter_grouping_column", "characteristic_group");
  },
  col_name_duplicate: ({ meta }) => {
    meta.push(["pupil_share", "Indicator", "The same again", "", "%", "1", "", ""]);
  },
  col_name_spaces: ({ data, meta }) => {
    set(data, 1, "pupil_share", "pupil share");
    set(meta, 5, "col_name", "pupil share");
  },
  label: ({ meta }) => {
    set(meta, 5, "label", " ");
  },
  duplicate_label: ({ meta }) => {
    set(meta, 5, "label", "Number of pupils");
  },
  geographic_catch: ({ data, meta }) => {
    set(data, 1, "subject_area", "prov");
    set(meta, 3, "col_name", "prov");
    set(meta, 2, "filter_grouping_column", "prov");
  },
  filter_hint: ({ meta }) => {
    set(meta, 4, "filter_hint", "Choose a count");
  },
  filter_group: ({ meta }) => {
    set(meta, 4, "filter_grouping_column", "subject");
  },
  filter_group_match: ({ meta }) => {
    set(meta, 2, "filter_grouping_column", "field");
  },
  filter_group_is_filter: ({ meta }) => void meta.splice(2, 1),
  filter_group_duplicate: ({ data, meta }) => {
    addColumn(data, "paper", ["Total", "First", "Second", "Total", "Total", "Total"]);
    meta.push(["paper", "Filter", "Paper", "", "", "", "", "subject_area"]);
  },
  filter_group_stripped: ({ data }) => {
    set(data, 3, "subject_area", "Sci-ence");
  },
  indicator_grouping: ({ meta }) => {
    set(meta, 2, "indicator_grouping", "Pupils");
  },
  indicator_group_stripped: ({ meta }) => {
    set(meta, 4, "indicator_grouping", "Pupils.");
  },
  indicator_unit: ({ meta }) => {
    set(meta, 2, "indicator_unit", "%");
  },
  indicator_unit_validation: ({ meta }) => {
    set(meta, 5, "indicator_unit", "per cent");
  },
  indicator_dp: ({ meta }) => {
    set(meta, 2, "indicator_dp", "1");
  },
  indicator_dp_validation: ({ meta }) => {
    set(meta, 5, "indicator_dp", "1.5");
  },
  indicator_dp_completed: ({ meta }) => {
    set(meta, 5, "indicator_dp", "");
  },
};
