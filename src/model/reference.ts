import { z } from "zod";
import { identifier } from "./text.ts";

/** The collections that other records may point to. */
export type ReferableCollection =
  | "areas"
  | "bands"
  | "documentKinds"
  | "documents"
  | "frameworks"
  | "indicators"
  | "licences"
  | "meetings"
  | "pages"
  | "pupilGroups"
  | "tables"
  | "terms"
  | "topics";

/** The collection that a schema's value points to, or undefined. Read by `records/find-references.ts`. */
export const referenceRegistry = z.registry<{ collection: ReferableCollection }>();

/** The id of a record of another collection. That the record exists is checked over all records together. */
export function reference(collection: ReferableCollection) {
  return identifier.clone().register(referenceRegistry, { collection });
}
