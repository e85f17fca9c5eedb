/*
 * The open data standard of Explore education statistics as its screener holds it: the columns of both files, levels of geography, times, units and
 * symbols. Facts from https://github.com/dfe-analytical-services/eesyscreener (0.3.0) and https://github.com/dfe-analytical-services/dfe-published-data-qa, which
 * the department's guidance explains: https://dfe-analytical-services.github.io/analysts-guide/statistics-production/ud.html.
 */

/** Columns that every data file has. */
export const dataColumns = ["geographic_level", "time_period", "time_identifier", "country_code", "country_name"];

/** Columns that every metadata file has. */
export const metaColumns = [
  "col_name",
  "col_type",
  "label",
  "indicator_grouping",
  "indicator_unit",
  "indicator_dp",
  "filter_hint",
  "filter_grouping_column",
];

/** Columns that a metadata file may have. */
export const optionalMetaColumns = ["filter_default", "parent_filter"];

/** A level of geography with its columns. */
export interface Level {
  readonly name: string;
  readonly code?: string;
  readonly nameColumn: string;
  readonly secondCode?: string;
}

/** Every level, in the screener's order. */
export const levels: readonly Level[] = [
  { name: "National", code: "country_code", nameColumn: "country_name" },
  { name: "Regional", code: "region_code", nameColumn: "region_name" },
  { name: "Local authority", code: "new_la_code", nameColumn: "la_name", secondCode: "old_la_code" },
  { name: "Local authority district", code: "lad_code", nameColumn: "lad_name" },
  { name: "RSC region", nameColumn: "rsc_region_lead_name" },
  { name: "Parliamentary constituency", code: "pcon_code", nameColumn: "pcon_name" },
  { name: "Local skills improvement plan area", code: "lsip_code", nameColumn: "lsip_name" },
  {
    name: "Local enterprise partnership",
    code: "local_enterprise_partnership_code",
    nameColumn: "local_enterprise_partnership_name",
  },
  { name: "English devolved area", code: "english_devolved_area_code", nameColumn: "english_devolved_area_name" },
  { name: "Opportunity area", code: "opportunity_area_code", nameColumn: "opportunity_area_name" },
  { name: "Ward", code: "ward_code", nameColumn: "ward_name" },
  { name: "MAT", code: "trust_id", nameColumn: "trust_name" },
  { name: "Sponsor", code: "sponsor_id", nameColumn: "sponsor_name" },
  { name: "School", code: "school_urn", nameColumn: "school_name", secondCode: "school_laestab" },
  { name: "Provider", code: "provider_ukprn", nameColumn: "provider_name" },
  { name: "Institution", code: "institution_id", nameColumn: "institution_name" },
  { name: "Planning area", code: "planning_area_code", nameColumn: "planning_area_name" },
  { name: "Police force area", code: "pfa_code", nameColumn: "pfa_name" },
];

/** The columns of a level: its code, name and second code. */
export function columnsOf({ code, nameColumn, secondCode }: Level): string[] {
  return [code, nameColumn, secondCode].filter((column) => column !== undefined);
}

/** Columns that say of what time and place a row is. */
export const unitColumns: readonly string[] = [
  ...["time_period", "time_identifier", "geographic_level"],
  ...levels.flatMap(columnsOf),
];

/** Names of schools and providers, which may be a filter where they are the only one. */
export const institutionNames = ["school_name", "provider_name"];

/** Names that columns of places have, by which one is caught that stands where a filter should. */
export const placeLikeName = new RegExp(
  "^(?:country|sch|prov|inst|estab|reg|la|local|rsc|pfa|pcon|lep|mca|oa|ward|mat).*(?:name|code|urn|ukprn|number|upin|id)$" +
    "|^(?:laestab|estab|schools?|sch|prov|providers?|inst|institutions?|name|code|urn|ukprn|number|upin|id|region|la|lad|rsc|pcon|lep|mca|oa|ward|mat)$",
  "i",
);

const months = "January February March April May June July August September October November December".split(" ");
const weeks = Array.from({ length: 52 }, (_, index) => `Week ${index + 1}`);

/** Kinds of time with four digits in `time_period`; only those of one list may stand together in a file. */
const fourDigitTimes = [["Calendar year"], ["Reporting year"], weeks, months];

/** Kinds of time with six: two years that follow each other. */
const sixDigitTimes = [
  ["Autumn and spring term"],
  ["Financial year"],
  ["Academic year"],
  ["Tax year"],
  ["Spring term", "Autumn term", "Summer term"],
  [1, 2, 3, 4].map((quarter) => `Financial year Q${quarter}`),
  ["Part 1 (April to September)", "Part 2 (October to March)"],
];

/** Kinds of time that may stand together in a file, and how many digits their periods have. */
export const timeFamilies: readonly { readonly digits: 4 | 6; readonly identifiers: readonly string[] }[] = [
  ...sixDigitTimes.map((identifiers) => ({ digits: 6 as const, identifiers })),
  ...fourDigitTimes.map((identifiers) => ({ digits: 4 as const, identifiers })),
];

export const indicatorUnits = ["%", "pp", "£", "£m", "numberstring"];

/** Words of programs for no value, which may stand nowhere. */
export const nullWords: ReadonlySet<string> = new Set(["NULL", "Null", "null", "NA", "na"]);

/** Signs for no data from before the present symbols: a file with them may be published. */
export const oldSymbols: ReadonlySet<string> = new Set(["N/A", "n/a", ".", "..", "-"]);

/** Signs that may not stand in an indicator any more. */
export const obsoleteSymbols: ReadonlySet<string> = new Set(["~", ":"]);

/** Most items of a filter. */
export const mostFilterItems = 25_000;

/** Most characters that the service's interface for programs takes. */
export const longest = { code: 30, columnName: 50, label: 100, item: 120 } as const;
