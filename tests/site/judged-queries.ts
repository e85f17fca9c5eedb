import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const query = {
  query: z.string(),
  /** Addresses that answer it. */
  finds: z.array(z.string().startsWith("/")).min(1),
};

/** What people type into the search box, and the pages that answer it. */
export const judgedQueries = z
  .array(z.strictObject({ ...query, heldOut: z.literal(true).optional() }))
  .parse(read("judged-queries.yaml"));

/** The same in four voices; those of the second file are held out. */
export const voices = [
  { heldOut: false, queries: readVoices("voices.yaml") },
  { heldOut: true, queries: readVoices("voices-held-out.yaml") },
];

function readVoices(file: string) {
  const voice = z.enum(["parent", "resident", "councillor", "journalist"]);
  return z.array(z.strictObject({ ...query, voice })).parse(read(file));
}

function read(file: string): unknown {
  return parse(readFileSync(join(import.meta.dirname, file), "utf8"));
}
