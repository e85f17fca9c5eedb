import { z } from "zod";
import { reference } from "./reference.ts";
import { emailAddress, siteAddress, text, webAddress } from "./text.ts";

const linkSchema = z.strictObject({
  title: text,
  /** Address within the site, starting and ending with a slash, for example /documents/. */
  address: siteAddress,
});

/** What another council changes to make the site its own: `data/site.yaml`. */
export const siteSchema = z.strictObject({
  /** Name of the site, in the header and in every page's title. */
  title: text,
  /** One sentence on what the site is. */
  description: text,
  council: z.strictObject({
    name: text,
    /** The council's area: its figures come first everywhere. */
    area: reference("areas"),
  }),
  /** Address at which the site is published, for canonical links, the sitemap and sharing. It may end in a folder. */
  address: webAddress.optional(),
  /** Brand colour as #rrggbb. It must be dark enough for white text. */
  brandColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: "is not a colour|Write it as #rrggbb, for example #12436d." }),
  /** Comparators in the order in which tables and charts show them. */
  comparators: z.array(reference("areas")),
  navigation: z.array(linkSchema).min(1),
  home: z.strictObject({
    /** Sentence under the site's name on the home page. */
    introduction: text,
    /** Indicators shown on the home page. */
    indicators: z.array(reference("indicators")).min(1),
  }),
  contact: z.strictObject({ name: text, email: emailAddress.optional() }),
});

export type Site = z.infer<typeof siteSchema>;
