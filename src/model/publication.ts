import { z } from "zod";
import { isoDate, isRealDate } from "./date.ts";
import { siteAddressWithPlace, text, webAddress } from "./text.ts";

/** A day and an hour by the clocks of the United Kingdom, written YYYY-MM-DDTHH:MM, for example 2019-05-01T09:30. */
export const dayAndHour = z.string().superRefine((value, context) => {
  const [, day = "", hour] = dayAndHourPattern.exec(value) ?? [];
  if (hour !== undefined && isRealDate(day)) return;
  context.addIssue({ code: "custom", message: explainDayAndHour(value) });
});

const dayAndHourPattern = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The status of a record that is still being written. */
export const draftStatus = "draft";

const withdrawalSchema = z.strictObject({
  /** Day on which it was withdrawn. */
  on: isoDate,
  /** Why, for readers. */
  why: text,
  /** What took its place: an address within the site, such as /documents/some-letter/, or on the web. */
  replacedBy: z.union([siteAddressWithPlace, webAddress]).optional(),
});

/** That a record was taken back after it was published. */
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** When a record is published, of kinds that have no other status. */
export const publicationFields = {
  /** `draft` while it is being written: then it is checked and shown in previews, and is in no build. */
  status: z.literal(draftStatus).optional(),
  /**
   * Day and hour by the clocks of the United Kingdom before which nothing of the record, nor anything that points to it, is in a build:
   * YYYY-MM-DDTHH:MM.
   */
  publishOn: dayAndHour.optional(),
  /** Says that it was taken back after it was published. Its page stays with these words, and all that it held and that points to it goes. */
  withdrawn: withdrawalSchema.optional(),
};

function explainDayAndHour(value: string): string {
  const [, day = "", hour = ""] = /^(\d{4}-\d{2}-\d{2})(?:[T ](.*))?$/.exec(value) ?? [];
  if (!isRealDate(day)) return "is not a day and an hour|Write them as YYYY-MM-DDTHH:MM, for example 2019-05-01T09:30.";
  if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(hour))
    return `has a time zone|Write the hour by the clocks of the United Kingdom, as in ${day}T09:30.`;
  return `does not say the hour as HH:MM|Write the day, T and the hour, as in ${day}T09:30.`;
}
