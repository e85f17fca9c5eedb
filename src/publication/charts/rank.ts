import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, IndicatorEntry } from "../../catalogue/catalogue.ts";
import { tabulateRanks } from "../../charts/chart-table.ts";
import { placeRankStrip, type RankStripData } from "../../charts/rank-strip/layout.ts";
import { drawRankStrip } from "../../charts/rank-strip/svg.ts";
import { describeRankStrip } from "../../charts/rank-strip/words.ts";
import { stateRankFinding } from "../../findings/rank.ts";
import { formatOrdinal, formatPeriod } from "../../statistics/format.ts";
import { findBand } from "../../statistics/rank.ts";
import { indicatorUrl } from "../urls.ts";
import { listUniqueSources, stateSpan, type PublishedChart } from "./words.ts";

export interface RankFigure extends PublishedChart {
  readonly data: RankStripData;
}

/** More periods than this are left to the table. */
const mostPeriods = 6;

/** The rank strip of an indicator: the council's latest ranks. Undefined where it has none. */
export function buildRankFigure(indicator: IndicatorEntry, { site, areas, bands }: Catalogue): RankFigure | undefined {
  const home = site.council.area;
  const ranks = indicator.ranks.filter(({ area }) => area === home).slice(-mostPeriods);
  if (ranks.length === 0) return undefined;
  const data: RankStripData = {
    bands,
    rows: ranks.map(({ period, rank, of }) => {
      const band = findBand(rank, of, bands);
      const text = `${formatOrdinal(rank)} of ${of}${band ? `, ${band.title}` : ""}`;
      return { label: formatPeriod(period, indicator.periodKind), rank, of, text };
    }),
  };
  const description = describeRankStrip(data);
  return {
    id: `ranks/${indicator.id}`,
    page: indicatorUrl(indicator.id),
    data,
    title: stateRankFinding(ranks, areaName(areas, home), bands, indicator),
    subtitle: `${indicator.title}, rank among local authorities, ${stateSpan(data.rows)}. Ties share the better rank.`,
    description,
    notes: [],
    sources: listUniqueSources(ranks.map(({ source }) => source)),
    table: tabulateRanks(data),
    draw: (width) => drawRankStrip(placeRankStrip(data, width), description),
  };
}
