import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

/** What people type into the search box, and the pages that answer it. */
export const judgedQueries = z
  .array(
    z.strictObject({
      query: z.string(),
      heldOut: z.literal(true).optional(),
      finds: z.array(z.string().startsWith("/")).min(1),
    }),
  )
  .parse(parse(readFileSync(join(import.meta.dirname, "judged-queries.yaml"), "utf8")));
