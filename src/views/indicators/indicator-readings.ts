import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { isAboutLead, isOfOneCouncil, listLedCatalogues } from "../../catalogue/councils.ts";
import { stateAbsence } from "../../findings/absence.ts";
import { stateHeadlineAlone } from "../../findings/headline.ts";
import { stateRanks, stateTarget } from "../../findings/indicator-statements.ts";
import { chartPageUrl, councilUrl, indicatorReadingId, topicUrl } from "../../model/addresses.ts";
import { buildIndicatorFigure } from "../charts/indicator.ts";
import { stateSoleGap } from "../charts/gap.ts";
import { listCouncilPages } from "../councils/choice.ts";

/** What is said of an indicator below its chart: its gap, its ranks and its targets, a sentence each; of one council alone where it leads. */
export function listStatements(indicator: IndicatorEntry, catalogue: Catalogue): string[] {
  const { areas, bands, site } = catalogue;
  const ranks = indicator.ranks.filter(({ area }) => site.lead === undefined || area === site.lead);
  return [
    ...stateSoleGap(indicator, catalogue),
    ...stateRanks({ ...indicator, ranks }, areas, bands),
    ...indicator.targets.map((target) => stateTarget(target, indicator, areas, bands)),
  ];
}

/** What the page of an indicator says of one of the councils that share the site. */
export interface CouncilReading {
  /** Anchor of its part of the page. */
  readonly id: string;
  readonly name: string;
  /** Where the council's own pages go on: the indicator's topic, else its home. */
  readonly address: string;
  /** Its headline, or that it has no figure here. */
  readonly statement: string;
  /** The indicator led by the council; undefined where it has no figures. */
  readonly indicator: IndicatorEntry | undefined;
  readonly led: Catalogue;
  /** The page of the chart with the council first; undefined where it has none. */
  readonly chart: string | undefined;
}

/** An indicator as each council reads it, in the site's order. None on the site of one council. */
export function listCouncilReadings(catalogue: Catalogue, id: string): CouncilReading[] {
  return listLedCatalogues(catalogue).flatMap((led) => {
    const indicator = led.indicators.get(id);
    if (!indicator) return [];
    const { area } = led.site.council;
    const name = areaName(led.areas, area);
    const held = isAboutLead(indicator, led.site);
    const topic = catalogue.topics.get(indicator.topic);
    const pages = topic ? listCouncilPages(catalogue, topicUrl(topic)) : [];
    return {
      id: indicatorReadingId(area),
      name,
      address: pages.find((page) => page.area === area)?.address ?? councilUrl(area),
      statement: `${held ? stateHeadlineAlone(indicator, led) : (stateAbsence([], name) ?? `No figure for ${name} is published here`)}.`,
      indicator: held ? indicator : undefined,
      led,
      chart: held ? findOwnChart(indicator, led) : undefined,
    };
  });
}

/** The page of the council's own chart; undefined where that of the page is it. */
function findOwnChart(indicator: IndicatorEntry, led: Catalogue): string | undefined {
  const chart = isOfOneCouncil(indicator, led.site) ? undefined : buildIndicatorFigure(indicator, led);
  return chart && chartPageUrl(chart.id);
}
