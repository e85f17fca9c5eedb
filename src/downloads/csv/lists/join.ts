/** Ids in one cell, with spaces between them. */
export function joinIds(ids: readonly string[] | undefined): string | undefined {
  return ids?.join(" ");
}

/** Texts in one cell, each on a line of its own. */
export function joinLines(texts: readonly string[] | undefined): string | undefined {
  return texts?.join("\n");
}
