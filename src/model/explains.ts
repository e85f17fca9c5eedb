import { z } from "zod";
import { text } from "./text.ts";

const explainedValueSchema = z.union([z.number(), text]);

/**
 * The value that a remark explains: what the check recomputed at that place, or the unusual value that stands there; as a number
 * (`12.6`, `-19`) or as the check prints it (`15 November 2017`, `rank 38 of 152`). A remark about several values lists them. It
 * quietens these and no others, so that another mistake at the same place is still reported.
 */
export const explainsSchema = z.union([explainedValueSchema, z.array(explainedValueSchema).min(1).readonly()], {
  error: "is not a value|Write the value that the check gives, for example 12.6, or a list of such values.",
});

export type Explains = z.infer<typeof explainsSchema>;
