import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { sourceLine } from "../csv/source-cells.ts";
import { tabulate, type CsvFile } from "../csv/csv-file.ts";
import { eesDataUrl, eesMetaUrl } from "../../model/addresses.ts";
import { listFilterColumns, listIndicatorColumns, listUnitColumns, type EesColumn } from "./columns.ts";
import { listEesRows } from "./rows.ts";
import { eesSymbols } from "./symbols.ts";

/** An indicator in the open data standard of Explore education statistics: the data file and its metadata file. */
export interface EesFiles {
  readonly data: CsvFile;
  readonly meta: CsvFile;
}

/** The pair of files; undefined where an indicator has figures of no area that the standard knows. */
export function buildEesFiles(
  indicator: IndicatorEntry,
  { areas, pupilGroups }: Pick<Catalogue, "areas" | "pupilGroups">,
): EesFiles | undefined {
  const rows = listEesRows(indicator, areas);
  if (rows.length === 0) return undefined;
  const pupilGroup = pupilGroups.get(indicator.pupilGroup ?? "")?.title;
  const columns = [
    ...listUnitColumns(rows),
    ...listFilterColumns(indicator, pupilGroup, rows),
    ...listIndicatorColumns(indicator, rows),
  ];
  const data: CsvFile = {
    url: eesDataUrl(indicator.id),
    title: indicator.title,
    description: `${indicator.definition} In the open data standard of Explore education statistics.`,
    columns: columns.map(({ name, type, label, kind }) => ({
      ...{ name, type, description: label },
      ...(kind === "indicator" && { symbols: eesSymbols }),
    })),
    rows: rows.map((row) => columns.map(({ read }) => read(row))),
    sources: indicator.sources.map(sourceLine),
  };
  return { data, meta: buildMetaFile(indicator, columns, data) };
}

/**
 * The metadata file: a row for each indicator, and for each filter that has more than one value, as "EES metadata" of the standard
 * asks for.
 */
function buildMetaFile(indicator: IndicatorEntry, columns: readonly EesColumn[], data: CsvFile): CsvFile {
  const described = columns.filter(({ kind }, index) => {
    const values = new Set(Array.from(data.rows, (row) => row[index]));
    return kind === "indicator" || (kind === "filter" && values.size > 1);
  });
  return tabulate(
    {
      url: eesMetaUrl(indicator.id),
      title: `${indicator.title}: columns`,
      description: "The filters and indicators of the data file of the same name.",
      key: ["col_name"],
    },
    described,
    [
      ["col_name", "text", "Column of the data file.", ({ name }) => name],
      ["col_type", "text", "Filter or Indicator.", ({ kind }) => (kind === "filter" ? "Filter" : "Indicator")],
      ["label", "text", "The column's name for readers.", ({ label }) => label],
      ["indicator_grouping", "text", "Heading over indicators; not used.", () => undefined],
      ["indicator_unit", "text", "Unit: %, pp or £; empty for a plain number.", ({ unit }) => unit],
      ["indicator_dp", "integer", "Decimals to show.", ({ decimals }) => decimals],
      ["filter_hint", "text", "Hint on a filter; not used.", () => undefined],
      ["filter_grouping_column", "text", "Column that groups a filter; not used.", () => undefined],
    ],
  );
}
