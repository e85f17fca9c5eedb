import { isAboutLead, listAreasInOrder } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { findIndicators } from "../../catalogue/find-indicators.ts";
import { joinNames } from "../../statistics/format-lists.ts";
import { buildLatestTable, type TopicTable } from "./topic-table.ts";

/** The latest figures of a stage's key measures for all areas side by side. */
export interface KeyMeasureTable {
  readonly title: string;
  /** Stage of which these are the key measures; undefined where a site has no stages and its home page's indicators stand here. */
  readonly stage: string | undefined;
  readonly table: TopicTable;
}

/** Every key measure once: those of the stages, or those of the home page where a site has no stages. */
export function listKeyMeasures(catalogue: Catalogue): IndicatorEntry[] {
  const { site, stages } = catalogue;
  const ids = [...stages.values()].flatMap(({ measures }) => measures.map(({ indicator }) => indicator));
  return findIndicators(catalogue, stages.size === 0 ? site.home.indicators : [...new Set(ids)]);
}

/**
 * The key measures of every stage, for the council, its comparators, and other authorities that any of them has figures for. None of a stage
 * for which only one area has figures, for nothing stands beside them, nor of one for which the council that leads has none.
 */
export function buildKeyMeasureTables(catalogue: Catalogue): KeyMeasureTable[] {
  const { site, stages, areas } = catalogue;
  const shown = listAreasInOrder(site);
  const others = [...areas.values()].flatMap(({ id, kind }) =>
    kind === "local-authority" && !shown.includes(id) ? id : [],
  );
  const build = (title: string, stage: string | undefined, ids: readonly string[]) => ({
    title,
    stage,
    table: buildLatestTable(findIndicators(catalogue, ids), catalogue, others),
  });
  const ofStages = [...stages.values()].map(({ id, title, measures }) =>
    build(
      title,
      id,
      measures.map(({ indicator }) => indicator),
    ),
  );
  const tables = stages.size === 0 ? [build("Key measures", undefined, site.home.indicators)] : ofStages;
  return tables.filter(
    ({ table }) => table.columns.length > 1 && table.rows.some(({ indicator }) => isAboutLead(indicator, site)),
  );
}

/** What to know before reading the tables; of ranks only where one of them has some. `own` is the council that leads, undefined where several share the page. */
export function explainKeyMeasureTables(tables: readonly KeyMeasureTable[], own: string | undefined): string {
  const ranks =
    own === undefined ? " Ranks stand on the pages of each council." : ` A rank is ${own}’s own; 1st is best.`;
  const hasRanks = tables.some(({ table }) => table.ranked);
  return `Each table has the latest year for which any area has a figure. A dash means that none is published here.${hasRanks ? ranks : ""}`;
}

/** Names of the areas that stand beside the council, or beside those that share the page, in any of the tables, for a sentence. */
export function listComparedAreas(tables: readonly KeyMeasureTable[], leads: readonly string[]): string {
  return joinNames([...new Set(tables.flatMap(({ table }) => table.columns))].filter((name) => !leads.includes(name)));
}
