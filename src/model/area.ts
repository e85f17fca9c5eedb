import { z } from "zod";
import { isoDate } from "./date.ts";
import { reference } from "./reference.ts";
import { figureSourceSchema } from "./source.ts";
import { text } from "./text.ts";

/** Nine-character code of the Office for National Statistics, for example E09000003. */
const officialCode = z.string().regex(/^[EWSNK]\d{8}$/, {
  error: "is not an official area code|It is a letter and eight digits, for example E09000003.",
});

/** What every area has: the names by which it is known. */
export const areaNamesSchema = z.strictObject({
  /** Short name, as used in tables and chart labels. */
  name: text,
  /** Full official name. */
  fullName: text,
});

const named = areaNamesSchema.shape;

const boundaryChangeSchema = z.strictObject({
  /** Day on which it came into force. */
  on: isoDate,
  /** What changed, in a sentence, so that figures from before are not taken for those of the same place. */
  what: text,
  /**
   * `began` where the area is another place than any before, `ended` where it is no more. Left out where it stayed the same place, as where only its
   * code changed.
   */
  effect: z.enum(["began", "ended"]).optional(),
  /** Areas that it was made of, where it began, or that took its place, where it ended. */
  places: z.array(reference("areas")).min(1).optional(),
});

export type BoundaryChange = z.infer<typeof boundaryChangeSchema>;

/** A council that is responsible for services for children. */
const localAuthoritySchema = z.strictObject({
  kind: z.literal("local-authority"),
  ...named,
  /** Official nine-character code. */
  code: officialCode,
  /** Three-digit number that the Department for Education gives authorities in England, in quotation marks. Elsewhere there is none. */
  educationCode: z
    .string()
    .regex(/^\d{3}$/, { error: 'is not a three-digit number|For example "901".' })
    .optional(),
  /** Region that the authority lies in, in England, where figures of regions are published. Elsewhere the country is what lies around it. */
  region: reference("areas").optional(),
  /** Country that the authority lies in. */
  country: reference("areas"),
  /**
   * `true` where fewer than 1,800 children under 18 live there, which is 100 of each age: one child moves a share of an age group by a percentage point.
   * Shares, rates, scores and averages are then held against nothing where their source does not say of how many they are. Amounts are stated as elsewhere.
   */
  fewChildren: z.literal(true).optional(),
  /** Changes of its area or kind, oldest first: shown on its page. */
  changes: z.array(boundaryChangeSchema).min(1).optional(),
});

const regionSchema = z.strictObject({
  kind: z.literal("region"),
  ...named,
  code: officialCode,
  country: reference("areas"),
});

/** A part of a region for which figures are published, such as the inner boroughs of a capital. */
const subRegionSchema = z.strictObject({
  kind: z.literal("sub-region"),
  ...named,
  code: officialCode,
  region: reference("areas"),
  country: reference("areas"),
});

const countrySchema = z.strictObject({ kind: z.literal("country"), ...named, code: officialCode });

/** How like an authority its neighbour is, in the words of the model of the Department for Education, the closest first. */
const closenessWords = ["extremely-close", "very-close", "close", "somewhat-close", "not-close"] as const;
export type Closeness = (typeof closenessWords)[number];

/** A member of a set of neighbours: its name, or its area with how close it is. */
const memberSchema = z.union(
  [
    text,
    z.strictObject({
      /** The authority: the id of its record. */
      area: reference("areas"),
      /** How close it is, where the source says so: extremely-close, very-close, close, somewhat-close or not-close. */
      closeness: z.enum(closenessWords).optional(),
    }),
  ],
  {
    error: "is no member|Write { area: leeds, closeness: very-close }, or the name alone where the area has no record.",
  },
);

/** Statistical neighbours: authorities that resemble one authority. Sets are revised, so each is an edition of its own. */
const neighbourSetSchema = z.strictObject({
  kind: z.literal("neighbour-set"),
  ...named,
  /** Authority that the set belongs to. */
  of: reference("areas"),
  /** Which edition: the model's date, or how the source describes the set. */
  edition: text,
  /** Members, the closest first, where a source names them: `{ area: leeds, closeness: very-close }`, or names. */
  members: z.array(memberSchema).optional(),
  /** Where the set, or the figures for it, come from. */
  source: figureSourceSchema,
});

/** A place, or a set of places, that figures and judgements are about. One file an area in `data/areas`. */
export const areaSchema = z.discriminatedUnion("kind", [
  localAuthoritySchema,
  regionSchema,
  subRegionSchema,
  countrySchema,
  neighbourSetSchema,
]);

export type Area = z.infer<typeof areaSchema>;

/** Whether an area is one that readers look up: it has a page, a feed and its place in lists. A kind that is to have these is named here. */
export function hasAreaPage<Item extends Pick<Area, "kind">>(
  area: Item,
): area is Item & { readonly kind: "local-authority" } {
  return area.kind === "local-authority";
}

/** Whether an area is no place but a set of places: it has no code, and its figures are averages. */
export function isSetOfAreas<Item extends Pick<Area, "kind">>(
  area: Item,
): area is Item & { readonly kind: "neighbour-set" } {
  return area.kind === "neighbour-set";
}
