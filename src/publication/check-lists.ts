import type { Catalogue, DocumentEntry } from "../catalogue/catalogue.ts";
import { verdicts, verdictTitles, type CheckedClaim, type Verdict } from "../claims/claim.ts";
import { claimKindTitles } from "../model/claim.ts";
import { checkFacetUrl, type CheckFacet } from "./urls.ts";

/** How many claims came to each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export function countVerdicts(claims: readonly CheckedClaim[]): VerdictCounts {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of claims) counts[verdict] += 1;
  return counts;
}

/** The documents that state figures, newest first, each with its own claims. */
export function listCheckedDocuments(
  catalogue: Catalogue,
  claims: readonly CheckedClaim[],
): { document: DocumentEntry; claims: readonly CheckedClaim[]; counts: VerdictCounts }[] {
  const groups = Map.groupBy(claims, (claim) => claim.source.document);
  return [...catalogue.documents.values()].flatMap((document) => {
    const own = groups.get(document.id);
    return own ? [{ document, claims: own, counts: countVerdicts(own) }] : [];
  });
}

/** The facets of the list of claims, in the order of display. */
export const checkFacetTitles: Readonly<Record<CheckFacet, string>> = {
  verdict: "Outcome",
  document: "Document",
  kind: "Kind of statement",
};

/** One value of a facet with the claims that have it. */
export interface CheckFacetValue {
  readonly facet: CheckFacet;
  readonly value: string;
  readonly title: string;
  readonly url: string;
  readonly claims: readonly CheckedClaim[];
}

/** Every narrower list of claims. */
export function listCheckFacets(catalogue: Catalogue, claims: readonly CheckedClaim[]): CheckFacetValue[] {
  const make = (facet: CheckFacet, value: string, title: string, own: readonly CheckedClaim[]) =>
    own.length === 0 ? [] : [{ facet, value, title, url: checkFacetUrl(facet, value), claims: own }];
  return [
    ...verdicts.flatMap((verdict) =>
      make(
        "verdict",
        verdict,
        verdictTitles[verdict],
        claims.filter((claim) => claim.verdict === verdict),
      ),
    ),
    ...listCheckedDocuments(catalogue, claims).flatMap(({ document, claims: own }) =>
      make("document", document.id, document.shortTitle, own),
    ),
    ...Object.entries(claimKindTitles).flatMap(([kind, title]) =>
      make(
        "kind",
        kind,
        title,
        claims.filter((claim) => claim.kind === kind),
      ),
    ),
  ];
}

/** Claims of one outcome. */
export interface CheckSection {
  readonly id: string;
  readonly title: string;
  /** What the outcome means. */
  readonly meaning: string;
  readonly claims: readonly CheckedClaim[];
}

/** Claims by outcome, those that matter most first. */
export function listCheckSections(claims: readonly CheckedClaim[]): CheckSection[] {
  const having = (verdict: Verdict, conclusion?: boolean) =>
    claims.filter(
      (claim) => claim.verdict === verdict && (conclusion === undefined || claim.changesConclusion === conclusion),
    );
  const sections: CheckSection[] = [
    {
      id: "conclusions",
      title: "Differences that change a conclusion",
      meaning: "A band, a rating, a direction or a comparison does not follow from the figures.",
      claims: having("contradicted", true),
    },
    {
      id: "figures",
      title: "Differences in a figure",
      meaning: "A number is not the one that follows from the figures, or not the one printed elsewhere.",
      claims: having("contradicted", false),
    },
    {
      id: "cut",
      title: "Agree if cut, not rounded",
      meaning: "The last digit follows if the rest was cut off, and not if it was rounded.",
      claims: having("consistent-by-truncation"),
    },
    {
      id: "in-part",
      title: "Direction agrees, a word not checked",
      meaning:
        "The figures lie as stated. How much they differ, or how steadily, is said in a word that no figure here can show.",
      claims: having("consistent-in-part"),
    },
    {
      id: "not-comparable",
      title: "Not comparable",
      meaning: "The figures are about different periods or people, or were measured in different ways.",
      claims: having("not-comparable"),
    },
    {
      id: "unverifiable",
      title: "Cannot be checked",
      meaning: "A figure that the statement rests on is not published here, or rounding hides the answer.",
      claims: having("unverifiable"),
    },
    { id: "agree", title: "Agree", meaning: "The statement follows from the figures.", claims: having("consistent") },
  ];
  return sections.filter((section) => section.claims.length > 0);
}

/** What `/checks.json` holds: one row a claim. */
export function buildChecksJson(claims: readonly CheckedClaim[]) {
  return claims.map((claim) => ({
    id: claim.id,
    document: claim.source.document,
    place: claim.source.place,
    kind: claim.kind,
    says: claim.says,
    stated: claim.stated,
    recomputed: claim.recomputed ?? null,
    verdict: claim.verdict,
    severity: claim.severity ?? null,
    changesConclusion: claim.changesConclusion,
    arithmetic: claim.arithmetic,
    note: claim.note ?? null,
  }));
}
