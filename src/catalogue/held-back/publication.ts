import { draftStatus } from "../../model/publication.ts";
import { readLocalTime } from "../../records/local-time.ts";
import type { SourceRecord } from "../../records/record.ts";

/** Why a record is held back by its own fields, and until when, as it says: YYYY-MM-DDTHH:MM. */
export interface OwnHold {
  readonly draft: boolean;
  readonly publishOn: string | undefined;
}

/** What a record says of its publication; of a kind that says nothing, and without both fields, it is published. */
export function readHold({ fields }: Pick<SourceRecord, "fields">): OwnHold {
  const { status, publishOn } = fields as { readonly status?: unknown; readonly publishOn?: unknown };
  return { draft: status === draftStatus, publishOn: typeof publishOn === "string" ? publishOn : undefined };
}

/**
 * Whether a record is held back at a moment (milliseconds since 1970): a draft always is, and what has a day and hour is until then, also where nobody
 * says which moment it is.
 */
export function isHeldAt(record: Pick<SourceRecord, "fields">, moment: number | undefined): boolean {
  const { draft, publishOn } = readHold(record);
  if (draft || publishOn === undefined) return draft;
  const from = readLocalTime(publishOn);
  return from === undefined || moment === undefined || moment < from;
}
