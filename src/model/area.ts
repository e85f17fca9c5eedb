import { z } from "zod";
import { isoDate } from "./date.ts";
import { reference } from "./reference.ts";
import { sourcePlaceSchema } from "./source.ts";
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
  /** Changes of its area or kind, oldest first: shown on its page. */
  changes: z.array(boundaryChangeSchema).min(1).optional(),
});

const regionSchema = z.strictObject({
  kind: z.literal("region"),
  ...named,
  code: officialCode,
  country: reference("areas"),
});

const countrySchema = z.strictObject({ kind: z.literal("country"), ...named, code: officialCode });

/** Statistical neighbours: authorities that resemble one authority. Sets are revised, so each is an edition of its own. */
const neighbourSetSchema = z.strictObject({
  kind: z.literal("neighbour-set"),
  ...named,
  /** Authority that the set belongs to. */
  of: reference("areas"),
  /** Which edition: the model's date, or how the source describes the set. */
  edition: text,
  /** Members, where a source names them. */
  members: z.array(text).optional(),
  /** Where the figures for this set come from. */
  source: sourcePlaceSchema,
});

/** A place, or a set of places, that figures and judgements are about. One file an area in `data/areas`. */
export const areaSchema = z.discriminatedUnion("kind", [
  localAuthoritySchema,
  regionSchema,
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
