import { z } from "zod";
import { openGovernmentLicence } from "../../views/page/licence.ts";
import { apiUrl } from "../../model/addresses.ts";
import { address, words } from "./fields.ts";

/** Version of the interface. Within it fields are added and never taken away, renamed or given another meaning. */
export const apiVersion = "1";

/** What stands around the data of every file. */
export function envelopeSchema(data: z.ZodType) {
  return z.strictObject({
    version: z.literal(apiVersion).describe("Version of the interface."),
    title: words.describe("What the file holds."),
    self: address.describe("Address of this file within the site."),
    schema: address.describe("JSON Schema of this file."),
    page: address.nullable().describe("Page that shows the same to readers."),
    licence: z.literal(openGovernmentLicence.address).describe("Licence of the data."),
    data,
  });
}

/** Data with what stands around it. `path` and `schema` are paths in the interface, for example documents/some-id. */
export function wrap(about: { title: string; path: string; schema: string; page: string | undefined }, data: unknown) {
  return {
    version: apiVersion,
    title: about.title,
    self: apiUrl(about.path),
    schema: apiUrl(`schema/${about.schema}`),
    page: about.page,
    licence: openGovernmentLicence.address,
    data,
  };
}
