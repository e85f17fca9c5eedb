import { namePublisher } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import type { Locate } from "../../views/page/public-address.ts";
import { claimUrl, documentUrl } from "../../model/addresses.ts";
import { describeOrganization, type Thing } from "./thing.ts";

/**
 * A published check as a review of what a document claims (https://schema.org/ClaimReview): the claim is its publisher's, the review is the
 * site's. The rating is in words, for a check says whether figures agree and not whether a statement is true.
 *
 * @param published Day on which the page of the check was first released (YYYY-MM-DD); undefined where no release has noted it.
 */
export function describeClaimReview(
  catalogue: Catalogue,
  claim: CheckedClaim,
  published: string | undefined,
  locate: Locate,
): Thing[] {
  const document = catalogue.documents.get(claim.source.document);
  if (!document || claim.severity === undefined) return [];
  const address = locate(claimUrl(document.id, claim.id));
  return [
    {
      "@type": "ClaimReview",
      "@id": address,
      url: address,
      claimReviewed: claim.says,
      author: describeOrganization(namePublisher(catalogue.site)),
      datePublished: published,
      reviewBody: [claim.arithmetic, claim.note].filter((text) => text !== undefined).join(" "),
      itemReviewed: {
        "@type": "Claim",
        author: describeOrganization(document.publisher),
        datePublished: document.published,
        appearance: { "@type": "Report", "@id": locate(documentUrl(document.id)), name: document.title },
      },
      reviewRating: { "@type": "Rating", alternateName: rateInWords(claim) },
    },
  ];
}

function rateInWords({ kind, verdict, recomputed }: CheckedClaim): string {
  if (verdict === "consistent-by-truncation") return "Agrees if cut, not rounded";
  if (kind === "conflict") return "Contradicts another place";
  return recomputed === undefined ? "Differs from the figures" : `Differs: the figures give ${recomputed}`;
}
