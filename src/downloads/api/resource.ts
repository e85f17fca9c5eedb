import type { z } from "zod";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { CheckedClaim } from "../../claims/claim.ts";

/** What the interface is made from. */
export interface ApiContext {
  readonly catalogue: Catalogue;
  readonly claims: readonly CheckedClaim[];
}

/** One kind of record in the interface: a list of all, and for some kinds a file for each. */
export interface ApiResource {
  /** Name in addresses: `/api/v1/<name>.json`. */
  readonly name: string;
  readonly title: string;
  /** What the list holds, in one sentence. */
  readonly description: string;
  /** Page that shows the same to readers. */
  readonly page: string | undefined;
  /** One entry of the list. */
  readonly entry: z.ZodType;
  readonly list: (context: ApiContext) => Iterable<unknown>;
  readonly records?: ApiRecords;
}

/** A file for each record: `/api/v1/<list>/<id>.json`. */
export interface ApiRecords {
  /** Name of the schema: `document` for documents. */
  readonly name: string;
  readonly title: string;
  readonly record: z.ZodType;
  readonly list: (context: ApiContext) => Iterable<ApiRecord>;
}

/** One record of a kind, as a file of the interface. */
export interface ApiRecord {
  readonly id: string;
  readonly title: string;
  /** Page that shows the same to readers. */
  readonly page: string;
  /** Makes what the file holds. */
  readonly read: () => unknown;
}
