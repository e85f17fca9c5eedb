import { z } from "zod";
import { library } from "../../library/library.ts";
import type { Licence } from "../../model/licence.ts";
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
    licence: z
      .union([z.enum(library.licences.slice(0, 1).map((licence) => licence.address)), words])
      .describe("Licence of the data: address of its text."),
    data,
  });
}

/** Data with what stands around it. `path` and `schema` are paths in the interface, for example documents/some-id. */
export function wrap(
  about: { title: string; path: string; schema: string; page: string | undefined },
  { address }: Pick<Licence, "address">,
  data: unknown,
) {
  return {
    version: apiVersion,
    title: about.title,
    self: apiUrl(about.path),
    schema: apiUrl(`schema/${about.schema}`),
    page: about.page,
    licence: address,
    data,
  };
}
