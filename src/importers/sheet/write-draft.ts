import { stringify } from "yaml";
import type { SourceRecord } from "../../records/record.ts";
import { shiftMonthsIn } from "./month.ts";
import type { WrittenFile } from "./write-table.ts";

/** A document of the next month as a draft: what stays, moved to the month, and what only the officer knows as TODO. */
export function writeDraft(
  { file, fields }: SourceRecord<"documents">,
  { id, by }: { readonly id: string; readonly by: number },
): WrittenFile {
  const { title, shortTitle, kind, publisher, areas, topics, covers, source } = fields;
  const head = {
    status: "draft",
    title: shiftMonthsIn(title, by),
    shortTitle: shiftMonthsIn(shortTitle, by),
    kind,
    published: "TODO: the day on which it was published",
    publisher,
    areas,
    summary: "TODO: say in one or two sentences of your own what it reports",
    ...(covers !== undefined && { covers: "TODO: the months that it covers" }),
    ...(topics && { topics }),
    source: { description: "TODO: where it was published", licence: source.licence },
  };
  const folder = file.slice(0, file.lastIndexOf("/"));
  return {
    path: `${folder}/${id}.md`,
    text: `---\n${stringify(head, { lineWidth: 118 })}---\n\nTODO: what the document says, in your own words.\n`,
    lines: [],
  };
}
