import { concernsLead } from "../../catalogue/councils.ts";
import type { Catalogue, DocumentEntry, PageEntry, RegisterEntry } from "../../catalogue/catalogue.ts";
import { findIndicators } from "../../catalogue/find-indicators.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import type { Topic } from "../../model/lists.ts";
import type { Stage } from "../../model/stage.ts";

/** What to read after a stage's page. */
export interface StageReading {
  readonly topics: readonly { readonly topic: Topic; readonly entries: readonly RegisterEntry[] }[];
  /** Documents that give or quote the figures, with how many statements on these measures were recomputed, and how many differ. */
  readonly documents: readonly {
    readonly document: DocumentEntry;
    readonly checked: number;
    readonly differ: number;
  }[];
  /** Pages that present one of these documents. */
  readonly pages: readonly PageEntry[];
  readonly before: Stage | undefined;
  readonly after: Stage | undefined;
}

/** Collects what a stage's page leads on to. */
export function listStageReading(catalogue: Catalogue, stage: Stage, claims: readonly CheckedClaim[]): StageReading {
  const ids = stage.measures.map(({ indicator }) => indicator);
  const sources = new Set(
    findIndicators(catalogue, ids).flatMap((item) => item.sources.map(({ document }) => document)),
  );
  const own = claims.filter(({ figures }) =>
    figures.some((figure) => figure.kind !== "cell" && ids.includes(figure.indicator.id)),
  );
  const stages = [...catalogue.stages.values()];
  const at = stages.findIndex(({ id }) => id === stage.id);
  return {
    topics: stage.topics.flatMap((id) => {
      const topic = catalogue.topics.get(id);
      return topic
        ? [
            {
              topic,
              entries: catalogue.register.filter(
                (entry) => entry.topic === id && concernsLead(catalogue, entry.document.areas),
              ),
            },
          ]
        : [];
    }),
    documents: [...catalogue.documents.values()]
      .filter(({ id }) => sources.has(id) || own.some(({ source }) => source.document === id))
      .map((document) => {
        const stated = own.filter(({ source }) => source.document === document.id);
        return {
          document,
          checked: stated.length,
          differ: stated.filter(({ severity }) => severity !== undefined).length,
        };
      }),
    pages: [...catalogue.pages.values()].filter(({ document }) => document !== undefined && sources.has(document)),
    before: stages[at - 1],
    after: stages[at + 1],
  };
}
