import type { Catalogue, CorrectionEntry } from "../catalogue/catalogue.ts";
import { writeAtom } from "./atom.ts";
import { feedAddress, permanentName } from "./feed-names.ts";
import { correctionsFeedUrl, correctionUrl } from "./urls.ts";

const page = "/corrections/";

/** Day in the feed's own name, where the site has no address: the name stays when corrections come. */
const firstDay = "2019-01-01";

/** What `/corrections.atom` holds: every correction, newest first. */
export function buildCorrectionsFeed({ site, corrections, documents }: Catalogue): string {
  const [newest] = corrections.values();
  const [newestDocument] = documents.values();
  return writeAtom({
    id: permanentName(site, page, firstDay),
    title: `Corrections – ${site.title}`,
    subtitle: "What was changed after publication, and why.",
    updated: newest?.date ?? newestDocument?.published ?? firstDay,
    author: site.council.name,
    self: feedAddress(site, correctionsFeedUrl),
    page: feedAddress(site, page),
    entries: [...corrections.values()].map((correction) => ({
      id: permanentName(site, correctionUrl(correction.id), correction.date),
      title: correction.title,
      updated: correction.date,
      address: feedAddress(site, correctionUrl(correction.id)),
      summary: summarise(correction),
    })),
  });
}

function summarise({ what, why, before, after }: CorrectionEntry): string {
  return [what, `Before: ${before}`, `Now: ${after}`, `Why: ${why}`].join("\n");
}
