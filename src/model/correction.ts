import { z } from "zod";
import { isoDate } from "./date.ts";
import { reference } from "./reference.ts";
import { identifier, text } from "./text.ts";

/** What a correction can be about. Each has a page of its own; a table has a place on its document's page. */
export const concernKinds = ["document", "indicator", "table", "meeting", "plan"] as const;
export type ConcernKind = (typeof concernKinds)[number];

const concernSchema = z
  .strictObject({
    /** Id of the document, indicator, table, meeting or plan that changed: exactly one of these five. */
    document: identifier.optional(),
    indicator: identifier.optional(),
    table: identifier.optional(),
    /** Meeting: the id of its record. */
    meeting: identifier.optional(),
    plan: identifier.optional(),
    /** Area whose figures of the indicator changed, where those of others did not. */
    area: reference("areas").optional(),
    /** Period whose figures of the indicator changed, in quotation marks, where those of others did not. */
    period: text.optional(),
    /** Row of the table that changed, by its title as the ledger has it, where others did not. */
    row: text.optional(),
    /** Column of the table that changed, by its title, where others did not. */
    column: text.optional(),
    /** What readers saw of this figure, where one correction is about several. */
    before: text.optional(),
    /** What they see of it now. */
    after: text.optional(),
    /** `true` where there is no record of this id any more, because it was renamed or withdrawn. */
    withdrawn: z.literal(true).optional(),
  })
  .refine((concern) => explainConcern(concern) === undefined, {
    error: ({ input }) => explainConcern(input as Readonly<Record<string, unknown>>),
    when: ({ issues }) => issues.length === 0,
  });

function explainConcern(concern: Readonly<Record<string, unknown>>): string | undefined {
  const named = concernKinds.filter((kind) => concern[kind] !== undefined);
  if (named.length === 0) return `does not say what changed|Name it by one of: ${concernKinds.join(", ")}.`;
  if (named.length > 1) return `names ${named.join(" and ")} at once|Begin each on a line of its own with a hyphen.`;
  if (concern["indicator"] === undefined && (concern["area"] !== undefined || concern["period"] !== undefined))
    return "gives an area or a period, which only an indicator has|Remove it, or name the indicator.";
  if (concern["table"] === undefined && (concern["row"] !== undefined || concern["column"] !== undefined))
    return "gives a row or a column, which only a table has|Remove it, or name the table.";
  return undefined;
}

/**
 * A change to what was published, for readers: what it said before, what it says now, and why. One file a correction in
 * `data/corrections`, named by its day and an id: `2019-05-03-reading-2017.yaml`.
 */
export const correctionSchema = z
  .strictObject({
    /** `revision-by-the-source` where the source published other figures and the site followed. Left out where the site itself was wrong. */
    kind: z.literal("revision-by-the-source").optional(),
    /** Day of the correction. The file's name begins with it. */
    date: isoDate,
    /** The correction in a few words, for lists and for the notice on the page, for example "Reading in 2017 was 71%". */
    title: text,
    /** What was changed. */
    what: text,
    /** Why it was wrong, or why it had to change. */
    why: text,
    /**
     * What readers saw before, as the page showed it: it must be what was released. For a figure taken away to protect people, say what it was
     * of. Not needed where records were renamed or withdrawn, or where each concern has its own.
     */
    before: text.optional(),
    /** What they see now: it must be what stands. */
    after: text.optional(),
    /** What changed: one entry for each document, indicator, table, meeting or plan; only the figures that they name are excused. */
    concerns: z.array(concernSchema).min(1),
    /** Where in the original the right words or figures stand. */
    place: text.optional(),
  })
  .superRefine(({ before, after, concerns }, context) => {
    // A rename says of what was there that it is gone, and no figure of what is there now changes.
    if (concerns.some((concern) => concern.withdrawn)) return;
    for (const [name, value] of [
      ["before", before],
      ["after", after],
    ] as const) {
      if (value !== undefined || concerns.every((concern) => concern[name] !== undefined)) continue;
      const message = `is missing|Say what readers ${name === "before" ? "saw before" : "see now"}.`;
      context.addIssue({ code: "custom", path: [name], message });
    }
  });

export type Correction = z.infer<typeof correctionSchema>;
export type Concern = Correction["concerns"][number];
