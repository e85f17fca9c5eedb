/*
 * A record of the site that has the id of one of the engine's library stands in its place.
 */
import type { CollectionDefinition, CollectionName } from "../model/collections.ts";
import { breach, placeOf, type Issue, type Rule } from "./issue.ts";
import type { SourceRecord } from "./record.ts";
import { kindOnShelf } from "./shelf.ts";

export const libraryShape: Rule = {
  id: "library-shape",
  severity: "error",
  says: "A record of the site that has the id of one of the engine's library stands in its place, so it is the same kind of thing.",
};

/** A record of the site stands wholly in the place of the library's, so that nothing of that fills what it lacks. */
export function addOverride(issue: Issue, { noun }: CollectionDefinition, id: string): Issue {
  const remedy = `${issue.remedy} This record overrides the library's ${noun} ${id} wholly; without it that one holds.`;
  return { ...issue, remedy };
}

/** What stands in the place of a region in the library is a region. */
export function checkOverriddenKind(
  collection: CollectionName,
  { noun }: CollectionDefinition,
  { id, file, locator }: Pick<SourceRecord, "id" | "file" | "locator">,
  fields: unknown,
): Issue | undefined {
  const expected = kindOnShelf(collection, id);
  const kind = typeof fields === "object" && fields !== null && "kind" in fields ? String(fields.kind) : undefined;
  if (expected === undefined || kind === expected) return undefined;
  const problem = `It overrides the library's ${noun} ${id}, which is a ${expected}, and is a ${kind ?? "thing of no kind"}.`;
  const remedy = `Give it another id, or make it a ${expected}.`;
  return breach(libraryShape, placeOf({ file, locator }, ["kind"]), problem, remedy);
}
