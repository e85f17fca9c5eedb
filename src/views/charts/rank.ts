import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { recently } from "../../catalogue/once.ts";
import { rankStrip } from "../../charts/rank-strip/chart.ts";
import type { RankStripData } from "../../charts/rank-strip/layout.ts";
import { stateRankFinding } from "../../findings/rank.ts";
import { formatOrdinal } from "../../statistics/format.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { findBand } from "../../statistics/rank.ts";
import { indicatorUrl } from "../../model/addresses.ts";
import { nameLedChart } from "./led-charts.ts";
import { listUniqueSources, presentChart, stateSpan, type PublishedChart } from "./words.ts";

export interface RankFigure extends PublishedChart {
  readonly data: RankStripData;
}

/** More periods than this are left to the table. */
const mostPeriods = 6;

/** The rank strip of an indicator: the council's latest ranks. Undefined where it has none. */
export function buildRankFigure(indicator: IndicatorEntry, catalogue: Catalogue): RankFigure | undefined {
  return recently(`rank ${indicator.id} ${catalogue.site.lead ?? ""}`, [indicator, catalogue], () =>
    makeFigure(indicator, catalogue),
  );
}

function makeFigure(indicator: IndicatorEntry, { site, areas, bands }: Catalogue): RankFigure | undefined {
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
  return {
    ...presentChart(rankStrip, data),
    id: nameLedChart(`ranks/${indicator.id}`, site),
    page: indicatorUrl(indicator),
    title: stateRankFinding(ranks, areaName(areas, home), bands, indicator),
    subtitle: `${indicator.title}, rank among local authorities, ${stateSpan(data.rows)}. Ties share the better rank.`,
    sources: listUniqueSources(ranks.map(({ source }) => source)),
  };
}
