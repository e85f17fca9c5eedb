import { z } from "zod";
import { attributeOf, listElements, textOf } from "./html.ts";

const words = z.string().min(1);
const day = z.iso.date();
const address = words.refine((value) => URL.canParse(value, "https://site.invalid/a/b/"), "is not an address");
const typed = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ "@type": z.literal(type), ...shape });
const organization = typed("Organization", { name: words });
const place = z.union([
  typed("AdministrativeArea", { name: words, identifier: z.string().regex(/^[EWSNK]\d{8}$/) }),
  typed("Place", { name: words }),
]);
const coverage = z.string().regex(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/);

/** What each type that the site uses must have, after schema.org and the rules of search engines for it. */
const thingSchema = z.discriminatedUnion("@type", [
  typed("BreadcrumbList", {
    itemListElement: z
      .array(typed("ListItem", { position: z.int(), name: words, item: address }))
      .min(1)
      .refine((items) => items.every(({ position }, index) => position === index + 1), "is not counted from 1"),
  }),
  typed("Dataset", {
    "@id": address,
    url: address,
    name: words,
    description: z.string().min(50).max(5000),
    temporalCoverage: coverage,
    spatialCoverage: z.array(place).min(1),
    variableMeasured: typed("PropertyValue", { name: words, unitText: words }),
    distribution: z
      .array(typed("DataDownload", { encodingFormat: z.enum(["text/csv", "application/json"]), contentUrl: address }))
      .length(2),
    license: z.url(),
    creator: z.array(organization).min(1),
    publisher: organization,
    isBasedOn: z
      .array(
        z.discriminatedUnion("@type", [
          typed("Report", { "@id": address, name: words, datePublished: day }),
          // A work that is not published here: of some only the month or year of issue is known.
          typed("CreativeWork", {
            name: words,
            publisher: organization,
            datePublished: z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/),
            url: z.url().optional(),
          }),
        ]),
      )
      .min(1),
  }),
  typed("ClaimReview", {
    "@id": address,
    url: address,
    claimReviewed: words,
    author: organization,
    datePublished: day.optional(),
    reviewBody: words,
    itemReviewed: typed("Claim", {
      author: organization,
      datePublished: day,
      appearance: typed("Report", { "@id": address, name: words }),
    }),
    reviewRating: typed("Rating", { alternateName: words }),
  }),
  typed("Report", {
    "@id": address,
    url: address,
    name: words,
    abstract: words,
    inLanguage: z.literal("en-GB"),
    datePublished: day,
    publisher: organization,
    sdPublisher: organization,
    author: z
      .array(typed("Person", { name: words }))
      .min(1)
      .optional(),
    about: z.array(place).min(1),
    license: z.union([z.url(), typed("CreativeWork", { name: words })]),
  }),
]);

const graphSchema = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@graph": z.array(thingSchema).min(1),
});

export type DescribedThing = z.infer<typeof thingSchema>;

/** The things that a page describes, and what is wrong with them. */
export function readStructuredData(html: string): { things: DescribedThing[]; faults: string[] } {
  const scripts = listElements(html).filter((element) => attributeOf(element, "type") === "application/ld+json");
  if (scripts.length > 1) return { things: [], faults: ["Structured data stands in several elements."] };
  const [script] = scripts;
  if (!script) return { things: [], faults: [] };
  const parsed = graphSchema.safeParse(parseJson(textOf(script)));
  if (parsed.success) return { things: parsed.data["@graph"], faults: [] };
  return { things: [], faults: parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) };
}

/** Addresses within the site that a thing names. */
export function listAddresses(thing: unknown): string[] {
  if (typeof thing !== "object" || thing === null) return [];
  // A work that is published elsewhere has its address there.
  if ("@type" in thing && thing["@type"] === "CreativeWork") return [];
  return Object.entries(thing).flatMap(([key, value]) =>
    ["@id", "url", "item", "contentUrl"].includes(key) && typeof value === "string" ? [value] : listAddresses(value),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
