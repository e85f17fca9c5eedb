import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { describeWork } from "../../statistics/cited-work.ts";
import { documentUrl, indicatorUrl, tableUrl } from "../../model/addresses.ts";

/** A reason for which small counts of people are published, with everything that gives it. */
export interface DisclosureReason {
  readonly reason: string;
  readonly document: Pick<DocumentEntry, "id" | "shortTitle"> & { readonly url: string | undefined };
  /** Tables and indicators, each with its address. */
  readonly places: readonly (readonly [title: string, address: string])[];
}

/** The reasons for which small counts are published, those of the newest document first. */
export function listDisclosureReasons({
  disclosures,
  documents,
  indicators,
  tables,
}: Pick<Catalogue, "disclosures" | "documents" | "indicators" | "tables">): DisclosureReason[] {
  const groups = Map.groupBy(disclosures, ({ document, reason }) => `${document} ${reason}`);
  return [...groups.values()].flatMap((group): DisclosureReason[] => {
    const [first] = group;
    const document = documents.get(first?.document ?? "");
    const work = first?.citation;
    if (!first || (!document && !work)) return [];
    const places = group.flatMap(({ table, indicator }): (readonly [string, string])[] => {
      const own = tables.get(table ?? "");
      if (own) return [[own.title, tableUrl(own)]];
      const measure = indicators.get(indicator ?? "");
      return measure ? [[measure.title, indicatorUrl(measure)]] : [];
    });
    const named = document
      ? { id: document.id, shortTitle: document.shortTitle, url: documentUrl(document.id) }
      : { id: first.document, shortTitle: work ? describeWork(work) : "", url: work?.address };
    return [{ reason: first.reason, document: named, places }];
  });
}
