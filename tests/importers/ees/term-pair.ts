import type { Pair } from "./pair.ts";

const place = "E92000001,England";
const heading =
  "geographic_level,time_identifier,time_period,country_code,country_name,region_name,region_code,la_name,old_la_code,new_la_code,sex,phase_type_grouping,sessions_missed,missed_rate,remark";
const rows = [
  `National,Autumn term,202324,${place},,,,,,Total,All schools,1200,7.25,`,
  `National,Spring term,202324,${place},,,,,,Total,All schools,1300,7.50,`,
  `National,Summer term,202324,${place},,,,,,Girls,All schools,low,c,`,
  `Regional,Autumn term,202324,${place},London,E12000007,,,,Total,Primary,300,6.00,`,
  `Regional,Autumn term,202324,${place},Inner London,E13000001,,,,Total,Primary,150,6.10,`,
  `Local authority,Autumn term,202324,${place},London,E12000007,Barnet,302,E09000003,Total,All schools,30,z,first print`,
  `Local authority,Spring term,202324,${place},London,E12000007,Barnet,302,E09000003,Total,All schools,31,x,`,
  `Local authority,Autumn term,202324,${place},South West,E12000009,Dorset,838,E06000059,Total,All schools,u,5.90,`,
  `Local authority,Autumn term,202324,${place},South West,E12000009,Dorset,838,E06000059,Boys,Primary,12,6.05,`,
];
const meta = [
  "col_name,label,col_type,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column,filter_default,parent_filter",
  "sessions_missed,Sessions missed,Indicator,Counts,,0,,,,",
  "missed_rate,Share of sessions missed,Indicator,Rates,%,2,,,,",
  "sex,Sex of pupils,Filter,,,,,,,",
  "phase_type_grouping,Kind of school,Filter,,,,Filter by kind of school,,All schools,",
];

/** Another good pair: terms, three levels, columns in another order, a default item of a filter, and a column of remarks that is not described. */
export function termPair(): Pair {
  const table = (lines: readonly string[]) => lines.map((line) => line.split(","));
  return {
    ...{ data: table([heading, ...rows]), meta: table(meta) },
    ...{ dataName: "Missed_sessions-2024.csv", metaName: "Missed_sessions-2024.meta.csv" },
  };
}

/** A table as other programs print it: a byte order mark, Windows' line ends, every cell in quotation marks, none at the end of the last line. */
export function printQuoted(table: readonly (readonly string[])[]): string {
  return `\uFEFF${table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n")}`;
}
