import { z } from "zod";
import { siteAddress, siteAddressWithPlace } from "./text.ts";

/** The way from an address that was published to the page that is there instead. A list in `data/redirects.yaml`. */
export const redirectSchema = z.strictObject({
  /** Address that was published, for example /indicators/old-name/. */
  from: siteAddress,
  /** Page that readers are sent to, with or without a place on it: /documents/new-name/ or /corrections/#2019-05-03-letter. */
  to: siteAddressWithPlace,
});

export type Redirect = z.infer<typeof redirectSchema>;
