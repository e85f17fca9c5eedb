import { z } from "zod";
import { reference } from "./reference.ts";
import { emailAddress, homeAddress, siteAddress, text, webAddress } from "./text.ts";

const linkSchema = z.strictObject({
  title: text,
  /** Address within the site, starting and ending with a slash, for example /documents/. */
  address: siteAddress,
});

/** Parts of the site for which newer figures or judgements can be looked up elsewhere. */
export const siteParts = ["judgements", "standards", "services"] as const;
export type SitePart = (typeof siteParts)[number];

const elsewhereSchema = z.strictObject({
  /** What is there, as the words of a link, for example "The inspectorate's reports on Exampleshire". */
  title: text,
  /** Its address. Write only one that you have opened. */
  address: webAddress,
  /** What readers find there, in one sentence. */
  what: text,
  /** Parts of the site whose pages lead there. */
  parts: z.array(z.enum(siteParts)).min(1),
  /** The one authority that it is about; left out where it has every authority. */
  area: reference("areas").optional(),
  /** The topics whose pages lead there; left out where it has all topics of its parts. */
  topics: z.array(reference("topics")).min(1).optional(),
  /** Whether it is about single schools: where they are, reports on them, places in them. The page on schools leads there; others do not, where figures are old. */
  ownSchool: z.literal(true).optional(),
});

export type Elsewhere = z.infer<typeof elsewhereSchema>;

const councilSchema = z.strictObject({
  name: text,
  /** The council's area: its figures come first everywhere. */
  area: reference("areas"),
});

export type Council = z.infer<typeof councilSchema>;

/** What another council changes to make the site its own: `data/site.yaml`. */
export const siteSchema = z.strictObject({
  /**
   * Version of the engine for which the records are written, as `npx findings --version` prints it. An older engine refuses to read them, and a
   * newer one says that they may have to be migrated.
   */
  engine: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, { error: "is not a version|Write three numbers as npx findings --version prints them." })
    .optional(),
  /** Name of the site, in the header and in every page's title. */
  title: text,
  /** One sentence on what the site is. */
  description: text,
  /** The council whose site it is. Left out where several share it. */
  council: councilSchema.optional(),
  /** Areas of the councils that share the site, in the order in which it lists them, in place of `council`. Each has pages of its own. */
  councils: z.array(reference("areas")).min(1).optional(),
  /**
   * The country whose authorities the site is about, in place of `council`, where it is no council's own: the country's figures come first, and every
   * authority has its page. Its regions are best named under `comparators`.
   */
  country: reference("areas").optional(),
  /** Address at which the site is published, for canonical links, the sitemap and sharing. It may end in a folder. */
  address: homeAddress.optional(),
  /** Brand colour as #rrggbb. It must be dark enough for white text. */
  brandColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: "is not a colour|Write it as #rrggbb, for example #12436d." }),
  /** Comparators in the order in which tables and charts show them. Left out where figures stand beside no others. */
  comparators: z.array(reference("areas")).default([]),
  /** The site's menu. Left out, it has the sections that the records fill. One whose section has no records yet is not shown. */
  navigation: z.array(linkSchema).min(1).optional(),
  /** What the home page opens with. */
  home: z.strictObject({
    /** Sentence under the site's name on the home page. */
    introduction: text,
    /** Indicators shown on the home page. Left out where it shows none. */
    indicators: z.array(reference("indicators")).min(1).default([]),
  }),
  /**
   * The measures that stand first on the page of a topic, in the order of its subject: as a child meets the service, or by age. Without an entry, the page
   * chooses those with a target and those that changed.
   */
  headlines: z
    .array(
      z.strictObject({
        /** The topic on whose page they stand. */
        topic: reference("topics"),
        /** Six to eight say most; a measure of another topic may be among them. */
        indicators: z.array(reference("indicators")).min(1).max(10),
      }),
    )
    .optional(),
  /** Who readers write to about a mistake, and how: the first of e-mail, form and website that is given becomes a link on every page. */
  contact: z.strictObject({
    name: text,
    email: emailAddress.optional(),
    /** Address of a form for readers. */
    form: webAddress.optional(),
    /** The council's own site, where there is neither an address nor a form for this site. */
    website: webAddress.optional(),
  }),
  /** Licence of what the site says: an id of the library or of `data/licences.yaml`. Without it, the library's first: npm run list -- licences. */
  licence: reference("licences").optional(),
  /** Who publishes works that are cited, where the library does not know them: `check` asks about names that nobody knows. */
  publishers: z.array(text).min(1).optional(),
  /** Where newer figures and judgements are published, in the order in which pages list them. */
  elsewhere: z.array(elsewhereSchema).optional(),
  /**
   * Records of the engine's library that the site publishes although none of its own records refers to them or mentions them: by kind, a
   * list of ids. What there is: `npx findings list`.
   */
  library: z
    .strictObject({
      /** Areas, such as authorities that nothing here is about yet. */
      areas: z.array(reference("areas")).optional(),
      frameworks: z.array(reference("frameworks")).optional(),
      documentKinds: z.array(reference("documentKinds")).optional(),
      /** Topics of the library that are published though nothing refers to them. */
      topics: z.array(reference("topics")).optional(),
      pupilGroups: z.array(reference("pupilGroups")).optional(),
      bands: z.array(reference("bands")).optional(),
      terms: z.array(reference("terms")).optional(),
      licences: z.array(reference("licences")).optional(),
    })
    .optional(),
  /** How people are protected where few are counted. */
  disclosure: z
    .strictObject({
      /** Greatest count of people that is suppressed: 5, unless the council's own rule asks for another. */
      threshold: z.int().min(1).max(20),
    })
    .optional(),
});

export type Site = z.infer<typeof siteSchema>;
