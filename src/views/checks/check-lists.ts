import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import type { Consequence } from "../../model/claim-fields.ts";
import { verdicts, verdictTitles, type CheckedClaim, type Verdict } from "../../claims/claim.ts";
import { claimKindTitles } from "../../model/claim.ts";
import { listCheckEntries } from "./check-entries.ts";
import type { CheckEntry } from "./check-entry.ts";
import { checkFacetUrl, type CheckFacet } from "../../model/addresses.ts";

/** How many claims came to each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** How many claims came to each verdict; 0 where none did. */
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
  /** Disagreements, one entry a cause; none where the claims do not disagree. */
  readonly entries: readonly CheckEntry[];
  /** Claims that do not disagree. */
  readonly claims: readonly CheckedClaim[];
}

/** Claims by outcome, those that matter most first. */
export function listCheckSections(catalogue: Catalogue, claims: readonly CheckedClaim[]): CheckSection[] {
  const entries = listCheckEntries(catalogue, claims);
  const differing = (consequence: Consequence, title: string, meaning: string): CheckSection => ({
    ...{ id: `${consequence}s`, title, meaning, claims: [] },
    entries: entries.filter((entry) => entry.consequence === consequence),
  });
  const having = (verdict: Verdict, title: string, meaning: string): CheckSection => ({
    ...{ id: sectionIds[verdict] ?? verdict, title, meaning, entries: [] },
    claims: claims.filter((claim) => claim.severity === undefined && claim.verdict === verdict),
  });
  const sections: CheckSection[] = [
    differing(
      "conclusion",
      "What would change a reader’s conclusion",
      "A judgement, a comparison, a direction or a size does not follow from the figures.",
    ),
    differing(
      "figure",
      "Other statements that differ",
      "The statement does not match its own figures, or what another place says.",
    ),
    differing(
      "detail",
      "Dates, numbers of parts and last digits",
      "Slips that would not change what a reader concludes.",
    ),
    having(
      "consistent-in-part",
      "Direction agrees, a word not checked",
      "The figures point the way the statement says. No figure here can show how much they differ, or how steadily.",
    ),
    having(
      "not-comparable",
      "Not comparable",
      "The figures are about different periods or people, or were measured in different ways.",
    ),
    having(
      "unverifiable",
      "Cannot be checked",
      "A figure behind the statement is not published here, or rounding hides the answer.",
    ),
    having("consistent", "Agree", "The statement follows from the figures."),
  ];
  return sections.filter((section) => section.claims.length + section.entries.length > 0);
}

/** Ids of sections, which are addresses, where they are not the verdict's. */
const sectionIds: Partial<Record<Verdict, string>> = { consistent: "agree", "consistent-in-part": "in-part" };

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
    notChecked: claim.notChecked,
    consequence: claim.consequence ?? null,
    matters: claim.matters ?? null,
    sameCauseAs: claim.sameCauseAs ?? null,
    places: claim.places,
  }));
}
