import { z } from "zod";
import { identifier, text, webAddress } from "./text.ts";

/** A licence under which information is published: an entry of `data/licences.yaml`, where the library's are not enough. */
export const licenceSchema = z.strictObject({
  id: identifier,
  /** Its name, as sources print it: a document's licence that has these words in it is known by them. */
  title: text,
  /** Short name of the SPDX licence list, for programs. */
  code: text.optional(),
  /** Where its text is. */
  address: webAddress,
  /** What those who use the information write, where the licence gives the words. */
  attribution: text.optional(),
});

export type Licence = z.infer<typeof licenceSchema>;
