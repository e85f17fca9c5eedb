import type { DocumentEntry } from "../../catalogue/catalogue.ts";
import type { Recommendation, RecommendationKind } from "../../model/document.ts";

/** Recommendations of one kind, in the document's order. */
export interface RecommendationGroup {
  readonly title: string;
  readonly members: readonly Recommendation[];
}

/** The kinds of recommendation as headings. */
export const recommendationKindTitles: Record<RecommendationKind, string> = {
  recommendation: "Recommended actions",
  "area-for-improvement": "Areas for improvement",
  "area-for-development": "Areas for development",
};

/** A document's recommendations by kind; a kind that it has none of is left out. */
export function groupRecommendations(document: DocumentEntry): RecommendationGroup[] {
  const all = document.recommendations ?? [];
  return (Object.keys(recommendationKindTitles) as RecommendationKind[])
    .map((kind) => ({ title: recommendationKindTitles[kind], members: all.filter((item) => item.kind === kind) }))
    .filter((group) => group.members.length > 0);
}
