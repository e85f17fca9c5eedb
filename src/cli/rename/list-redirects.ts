import { sectionUrl } from "../../model/addresses.ts";
import type { CollectionName } from "../../model/collections.ts";
import type { SourceRecord } from "../../records/record.ts";
import { renameInAddress, type Renaming } from "./rename-address.ts";

/** From the record's page, and from every other page of it that was published, to where it is now. */
export function listRedirects(
  record: SourceRecord,
  renaming: Renaming,
  published: readonly string[],
): { readonly from: string; readonly to: string }[] {
  const page = pageOf(renaming.collection, record.id);
  const known = published.filter((address) => /^\/(?:[a-z0-9-]+\/)*$/.test(address));
  return [...new Set([...(page === undefined ? [] : [page]), ...known])].flatMap((from) => {
    const to = renameInAddress(from, renaming);
    return to === from ? [] : [{ from, to }];
  });
}

function pageOf(collection: CollectionName, id: string): string | undefined {
  const sections: Readonly<Partial<Record<CollectionName, string>>> = {
    ...{ documents: sectionUrl.documents, indicators: sectionUrl.indicators, meetings: sectionUrl.meetings },
    ...{ plans: "/plans/", pages: "/", stages: sectionUrl.parents, topics: sectionUrl.topics },
    ...{ threads: sectionUrl.threads, families: sectionUrl.indicators },
  };
  const section = sections[collection];
  return section === undefined ? undefined : `${section}${id}/`;
}
