/** Parts that the page of a document has besides its text, by the ids under which links find them. */
export const documentPageIds: readonly string[] = [
  ...["main", "contents", "judgements", "notes", "tables", "figures-checked", "recommendations", "figures"],
  ...["cite", "series", "about-page"],
];
