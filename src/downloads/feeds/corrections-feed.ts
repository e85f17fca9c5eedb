import { namePublisher } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { writeAtom } from "./atom.ts";
import { writeCorrectionEntry } from "./feed-entries.ts";
import { firstDay, permanentName } from "./feed-names.ts";
import { locateFrom } from "../../views/page/public-address.ts";
import { correctionsFeedUrl, sectionUrl } from "../../model/addresses.ts";

const page = sectionUrl.corrections;

/** What `/corrections.atom` holds: every correction, newest first. */
export function buildCorrectionsFeed({ site, corrections, documents }: Catalogue): string {
  const [newest] = corrections.values();
  const [newestDocument] = documents.values();
  const locate = locateFrom(correctionsFeedUrl, site.address);
  return writeAtom({
    id: permanentName(site, page, firstDay),
    title: `Corrections – ${site.title}`,
    subtitle: "What was changed after publication, and why.",
    updated: newest?.date ?? newestDocument?.published ?? firstDay,
    author: namePublisher(site),
    self: locate(correctionsFeedUrl),
    page: locate(page),
    entries: [...corrections.values()].map((correction) => writeCorrectionEntry(correction, site, locate)),
  });
}
