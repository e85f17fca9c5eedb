import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import { indicatorKey, keyOfHeld } from "../../claims/figure-key.ts";
import { describeFigure, isOfFew, stateBase } from "../../findings/figure-words.ts";
import { hasValue } from "../../statistics/series.ts";
import { addressOfIndicator } from "../../catalogue/families.ts";
import type { FindRemarks, QuotedFigures } from "./document-html.ts";
import { claimUrl } from "../../model/addresses.ts";

/**
 * Finds what must stand beside a figure that a text quotes: that it differs from its indicator, that a check puts it in doubt, that the
 * source does not say of how many it is, or, where these are very few, how many they are. `document` is the one that the text belongs to.
 */
function findQuotationRemarks(
  catalogue: Catalogue,
  claims: readonly CheckedClaim[],
  document: string | undefined,
): FindRemarks {
  const differing = claims.filter(({ severity }) => severity !== undefined);
  const own = differing.filter(({ origin, source }) => origin === "text" && source.document === document);
  const quotations = findUrls(own);
  const disputes = findUrls(differing.filter(({ origin, verdict }) => origin !== "text" && verdict === "contradicted"));
  return (id, area, period) => {
    const indicator = catalogue.indicators.get(id);
    const observation = indicator?.series
      .find((series) => series.area === area)
      ?.observations.find((item) => item.period === period);
    const key = indicatorKey("value", id, area, period);
    const differs = quotations.get(key);
    const url = disputes.get(key);
    const base = indicator && observation && stateBase(observation, indicator);
    const few =
      indicator && observation && hasValue(observation) && indicator.unit === "percent" && isOfFew(observation);
    return [
      ...(differs === undefined ? [] : [{ words: "differs", url: differs }]),
      ...(observation?.disputed === "figure" ? [{ words: "in doubt", ...(url !== undefined && { url }) }] : []),
      ...(indicator?.denominator === "unknown" && base !== undefined ? [{ words: base }] : []),
      ...(few ? [{ words: describeFigure(observation, indicator) }] : []),
    ];
  };
}

/** What a text of a document or meeting must know of the figures that it quotes; `document` is the one that it belongs to. */
export function findQuotedFigures(
  catalogue: Catalogue,
  claims: readonly CheckedClaim[],
  document: string | undefined,
): QuotedFigures {
  return {
    findRemarks: findQuotationRemarks(catalogue, claims, document),
    addressOf: (indicator) => addressOfIndicator(catalogue, indicator),
  };
}

/** Addresses of checks by the figure that they are about; the first of a figure stands. */
function findUrls(claims: readonly CheckedClaim[]): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const claim of claims) {
    const figures = claim.kind === "order" ? claim.figures : claim.subjects;
    for (const key of figures.map(keyOfHeld))
      if (!urls.has(key)) urls.set(key, claimUrl(claim.source.document, claim.id));
  }
  return urls;
}
