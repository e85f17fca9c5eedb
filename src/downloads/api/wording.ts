import { z } from "zod";
import { words } from "./fields.ts";

/** Whose words a request is given in: `text` is always ours, `quote` always the source's. */
export const wordingFields = {
  quote: words.nullable().describe("The exact words of the source."),
  wording: z
    .enum(["ours", "quoted"])
    .describe("ours: only our words are given, in text. quoted: quote gives the source's beside them."),
};

/** Whether the words of the source are given beside ours. */
export function wordingOf({ quote }: { readonly quote?: string | undefined }): "ours" | "quoted" {
  return quote === undefined ? "ours" : "quoted";
}
