import type { Catalogue } from "../catalogue/catalogue.ts";
import { once } from "../catalogue/once.ts";
import { noteRelease } from "../releases/note-release.ts";
import { readReleaseDays, type ReleaseDays } from "../releases/release-days.ts";
import type { CheckedClaim } from "../claims/claim.ts";
import type { LoadedSite } from "../checks/load-site.ts";
import { leadByAddress } from "../views/councils/lead.ts";
import { collectFigureNotes, type FigureNotes } from "../views/indicators/figure-notes.ts";
import { findSections } from "../views/page/sections.ts";
import { findReader, getLoadedSite, requireCatalogue } from "./loaded-site.ts";

/** The site's catalogue. Throws with all issues where a record has an error, so that nothing is published from it. */
export function getCatalogue(): Catalogue {
  return requireCatalogue(getLoadedSite());
}

/** The catalogue of the page at an address: led by the council whose page it is, where several share the site. */
export function getCatalogueAt({ pathname }: Pick<URL, "pathname">): Catalogue {
  return leadByAddress(getCatalogue(), pathname);
}

/** Every claim of the site with its outcome. */
export function getClaims(): readonly CheckedClaim[] {
  getCatalogue();
  return getLoadedSite().claims;
}

/** Addresses of the overview pages that the records fill; found once. */
export function getSections(): ReadonlySet<string> {
  return once(getLoadedSite(), "sections", () => findSections(getCatalogue(), getClaims()));
}

/** What a page answers whose section the records do not fill: without a body no file is made of it. Astro answers 404 with a page. */
export function leaveOut(): Response {
  return new Response(null, { status: 410 });
}

/** Remarks from checks, by figure; collected once. */
export function getFigureNotes(): FigureNotes {
  return once(getLoadedSite(), "figure notes", () => collectFigureNotes(getCatalogue(), getClaims()));
}

/** When pages and figures were released; collected once. In the build of a release, those of the ledgers as they will be after it. */
export function getReleaseDays(): ReleaseDays {
  const loaded = getLoadedSite();
  const coming = findReader()?.releaseDay;
  return once(loaded, `release days until ${coming ?? "now"}`, () => collectReleaseDays(loaded, coming));
}

function collectReleaseDays({ records, released, addresses }: LoadedSite, coming: string | undefined): ReleaseDays {
  const figures = coming === undefined ? released : noteRelease(records, released, coming).lines;
  return readReleaseDays(figures, addresses, coming);
}
