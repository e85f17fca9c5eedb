import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { isAboutLead, listHeldAgainst, listLedCatalogues } from "../catalogue/councils.ts";
import { stateFinding, stateFindingInFull } from "./indicator.ts";

type State = typeof stateFinding;

/**
 * The headline of an indicator by whose page it is: about the council that leads; on a page that several councils share, one for each that has
 * figures, in the order of the site. There none is held against another of them: the page is no contest.
 */
export function stateHeadline(indicator: IndicatorEntry, catalogue: Catalogue): string {
  return joinHeadlines(indicator, catalogue, stateFinding);
}

/** The headline with the indicator's whole title, for pages that nothing else names. */
export function stateHeadlineInFull(indicator: IndicatorEntry, catalogue: Catalogue): string {
  return joinHeadlines(indicator, catalogue, stateFindingInFull);
}

/** The headline about the council that leads, on a page that it shares with the others: held against what lies around it and its neighbours only. */
export function stateHeadlineAlone(indicator: IndicatorEntry, led: Catalogue, state: State = stateFinding): string {
  const { site, areas, bands } = led;
  const isCouncil = (area: string) => site.councils.some((council) => council.area === area);
  const comparators = listHeldAgainst(led).filter((area) => !isCouncil(area));
  return state(indicator, comparators, areas, bands);
}

function joinHeadlines(indicator: IndicatorEntry, catalogue: Catalogue, stateFirst: State): string {
  const { areas, bands } = catalogue;
  const own = listLedCatalogues(catalogue).flatMap((led) => {
    const found = led.indicators.get(indicator.id);
    return found && isAboutLead(found, led.site) ? [{ found, led }] : [];
  });
  if (own.length === 0) return stateFirst(indicator, listHeldAgainst(catalogue), areas, bands);
  return own
    .map(({ found, led }, index) => stateHeadlineAlone(found, led, index === 0 ? stateFirst : stateFinding))
    .join(". ");
}
