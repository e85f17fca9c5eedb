/*
 * Structured data is one JSON-LD element a page: its breadcrumbs, and a Dataset or a Report where the page presents one. A Report is the
 * original, with its own publisher and day; the council is `sdPublisher`. The element is data, which browsers do not run and the content
 * security policy does not cover.
 */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import type { PageSubject } from "../../views/page/page-subject.ts";
import { locateFrom } from "../../views/page/public-address.ts";
import { describeTrail, type Trail } from "./breadcrumbs.ts";
import { describeClaimReview } from "./claim-review.ts";
import { describeSubject } from "./subject.ts";
import { writeStructuredData } from "./thing.ts";
import { absoluteUrl, sharingImageUrl } from "../../model/addresses.ts";

/** A page before it is described to machines. */
export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  /** Address within the site. */
  readonly address: string;
  /** Pages above it; undefined on the home page. */
  readonly trail?: Trail | undefined;
  /** The record that it presents. */
  readonly subject?: PageSubject | undefined;
  /** Checks that it presents, and the day on which it was first released; undefined where no release has noted it. */
  readonly checks?: { readonly claims: readonly CheckedClaim[]; readonly released: string | undefined } | undefined;
}

/** What the head of a page tells search engines and networks. */
export interface PageMetadata {
  /** The page's address in full, where it is known. */
  readonly canonical: string | undefined;
  /** Properties of the Open Graph protocol. They need full addresses, so there are none where the site's address is not known. */
  readonly sharing: readonly (readonly [property: string, content: string])[];
  /** JSON-LD; undefined where there is nothing to describe. */
  readonly structured: string | undefined;
}

/** Describes a page to machines. */
export function buildPageMetadata(catalogue: Catalogue, page: DescribedPage): PageMetadata {
  const { site } = catalogue;
  const { title, description, address, trail, subject, checks } = page;
  const canonical = absoluteUrl(address, site.address);
  const image = absoluteUrl(sharingImageUrl, site.address);
  const locate = locateFrom(address, site.address);
  const things = [
    ...(trail ? [describeTrail(trail, [title, address], locate)] : []),
    ...(subject ? describeSubject(catalogue, subject, locate) : []),
    ...(checks?.claims ?? []).flatMap((claim) => describeClaimReview(catalogue, claim, checks?.released, locate)),
  ];
  return {
    canonical,
    sharing:
      canonical && image
        ? [
            ["og:title", title],
            ["og:description", description],
            ["og:type", address === "/" ? "website" : "article"],
            ["og:url", canonical],
            ["og:site_name", site.title],
            ["og:locale", "en_GB"],
            ["og:image", image],
            ["og:image:alt", `The mark of ${site.title}: a line that rises to a dot`],
          ]
        : [],
    structured: things.length > 0 ? writeStructuredData(things) : undefined,
  };
}
