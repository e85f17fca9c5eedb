import type { ImportRecord } from "../../model/import.ts";
import type { CitedWork } from "../../model/source.ts";

/** How a national file of figures of every authority is laid out, and by which rules it becomes records. */
export interface NationalSource extends Pick<ImportRecord, "statuses" | "areaCodes" | "periods" | "disclosureReason"> {
  readonly licence: string;
  readonly markers: NonNullable<ImportRecord["markers"]>;
  readonly citation: Omit<CitedWork, "issued">;
  /** Columns of the file by what they hold. */
  readonly columns: Readonly<Record<"measure" | "period" | "area" | "areaName" | "value", string>>;
  /** Files that are published with it, and lie beside it. */
  readonly beside: {
    /** A line for each measure; its newest day of an update is the edition. */
    readonly dictionary: { readonly file: string; readonly measure: string; readonly updated: string };
    /** Sets of statistical neighbours: names of files that end in the month and year of their edition, and words of their columns. */
    readonly neighbours: {
      readonly file: RegExp;
      readonly sheet: string;
      readonly area: string;
      readonly neighbour: string;
      readonly closeness: string;
    };
  };
}

/**
 * The Local Authority Interactive Tool of the Department for Education: https://www.gov.uk/government/publications/local-authority-interactive-tool-lait. Its
 * file has one row for each measure, year and area, with the department's own numbers of regions (970 to 990); authorities are known by the
 * numbers that the department gives them. Signs and columns are those of the edition of April 2026.
 */
export const nationalSource: NationalSource = {
  citation: {
    title: "Local authority interactive tool (LAIT)",
    publisher: "Department for Education",
    address: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
  },
  licence: "open-government-licence-3",
  columns: {
    measure: "Short Desc",
    period: "Years",
    area: "LA Number",
    areaName: "LA and Regions",
    value: "Values",
  },
  // The one sign stands for not available, not applicable and suppressed alike.
  markers: { "-": "unknown-missing" },
  statuses: { "(OT)": "outturn", "(Rev)": "revised", "(Final)": "final", "(prov)": "provisional" },
  areaCodes: {
    "970": "E92000001",
    "980": "E12000001",
    "981": "E12000002",
    "982": "E12000003",
    "983": "E12000004",
    "984": "E12000005",
    "985": "E12000006",
    "986": "E12000007",
    "987": "E13000001",
    "988": "E13000002",
    "989": "E12000008",
    "990": "E12000009",
  },
  // A year that is none, in one measure.
  periods: { "0": "left-out" },
  disclosureReason:
    "The Department for Education publishes these counts for every authority, rounded or suppressed by its own rules.",
  beside: {
    dictionary: { file: "lait_data_dictionary.csv", measure: "Measure_short", updated: "Last Update" },
    neighbours: {
      file: /^sn_([a-z]+)_(\d{4})\.xlsx$/i,
      sheet: "LA SN Groups",
      area: "LA number",
      neighbour: "SN",
      closeness: "SNP",
    },
  },
};
