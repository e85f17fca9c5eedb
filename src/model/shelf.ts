import type { CollectionName, RecordFields } from "./collections.ts";

/** The collections of which the engine brings records that a site may take. */
export const shelfCollections = [
  "areas",
  "frameworks",
  "documentKinds",
  "topics",
  "pupilGroups",
  "bands",
  "terms",
  "licences",
] as const satisfies readonly CollectionName[];
export type ShelfCollection = (typeof shelfCollections)[number];

/** Records of one collection as the engine's library holds them: the fields of a site's record, with the id that is a file's name in a site. */
export type Shelf<Name extends ShelfCollection> = readonly (RecordFields<Name> & { readonly id: string })[];

/** Everything that the engine brings. */
export type Library = { readonly [Name in ShelfCollection]: Shelf<Name> };
