import { documentUrl, indicatorPageUrl, meetingUrl, pageUrl, planUrl } from "../../model/addresses.ts";
import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import type { Withdrawal } from "../../model/publication.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { RecordLists } from "../../records/take-library.ts";

/** A record that was withdrawn: all that is left of it. */
export interface WithdrawnEntry extends Withdrawal {
  readonly collection: CollectionName;
  readonly id: string;
  /** The word for one of its kind. */
  readonly noun: string;
  readonly title: string;
  /** Address of its page, which stays. */
  readonly address: string;
}

/** What a record says of its withdrawal, if it was withdrawn. */
export function readWithdrawal({ fields }: Pick<SourceRecord, "fields">): Withdrawal | undefined {
  return (fields as { readonly withdrawn?: Withdrawal }).withdrawn;
}

/** The records that were withdrawn. */
export function listWithdrawn(records: RecordLists): WithdrawnEntry[] {
  return (Object.keys(collectionDefinitions) as CollectionName[]).flatMap((collection) =>
    records[collection].flatMap((record): WithdrawnEntry[] => {
      const withdrawal = readWithdrawal(record);
      const address = withdrawnAddress(collection, record.id);
      if (!withdrawal || address === undefined) return [];
      const { noun } = collectionDefinitions[collection];
      return [{ ...withdrawal, collection, id: record.id, noun, title: titleOf(record), address }];
    }),
  );
}

/** Address of the page of a record that can be withdrawn; undefined for kinds without pages of their own. */
export function withdrawnAddress(collection: CollectionName, id: string): string | undefined {
  return addressOf[collection]?.(id);
}

const addressOf: Readonly<Partial<Record<CollectionName, (id: string) => string>>> = {
  documents: documentUrl,
  indicators: indicatorPageUrl,
  meetings: meetingUrl,
  plans: planUrl,
  pages: pageUrl,
};

function titleOf({ fields, id }: SourceRecord): string {
  if ("title" in fields) return fields.title;
  return "body" in fields ? fields.body : id;
}
