import type { CorrectionEntry, DocumentEntry, SiteEntry } from "../../catalogue/catalogue.ts";
import { formatDate } from "../../statistics/format-time.ts";
import type { AtomEntry } from "./atom.ts";
import { permanentName } from "./feed-names.ts";
import type { Locate } from "../../views/page/public-address.ts";
import { correctionUrl, documentUrl } from "../../model/addresses.ts";

/** A document as an entry of a feed. */
export function writeDocumentEntry(document: DocumentEntry, site: SiteEntry, locate: Locate): AtomEntry {
  const { id, title, published, publisher, summary } = document;
  return {
    id: permanentName(site, documentUrl(id), published),
    title,
    updated: published,
    address: locate(documentUrl(id)),
    summary: `${publisher}, ${formatDate(published)}. ${summary}`,
  };
}

/** A correction as an entry of a feed. It has the same name in every feed, so that readers of two are told once. */
export function writeCorrectionEntry(correction: CorrectionEntry, site: SiteEntry, locate: Locate): AtomEntry {
  const { id, title, date, what, why, before, after } = correction;
  return {
    id: permanentName(site, correctionUrl(id), date),
    title,
    updated: date,
    address: locate(correctionUrl(id)),
    summary: [
      what,
      ...(before === undefined ? [] : [`Before: ${before}`]),
      ...(after === undefined ? [] : [`Now: ${after}`]),
      `Why: ${why}`,
    ].join("\n"),
  };
}
