import { collectionDefinitions } from "../../model/collections.ts";
import { concernKinds } from "../../model/correction.ts";
import type { FileSource } from "../../records/folder.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { RecordLists } from "../../records/take-library.ts";
import { removeListEntries } from "../edits/list-entries.ts";
import { offsetOf, readWhole, type TextEdit } from "../edits/text-edit.ts";
import { renameInAddress, type Renaming } from "./rename-address.ts";

/** What stands in the way of a name that was used before, as edits, or why the name cannot be used. */
export interface Return {
  readonly edits: readonly TextEdit[];
  /** Redirects that go, in which nothing else is to be changed. */
  readonly gone: ReadonlySet<SourceRecord>;
  readonly problems: readonly string[];
}

/**
 * A record may get a name back that it had. Nobody is sent on from its pages then, and the correction that told of the other name calls that one
 * withdrawn instead. A name that another record had, which was withdrawn, is not given again.
 */
export function returnToName(records: RecordLists, renaming: Renaming, source: FileSource): Return {
  const { collection, from, to, filedIds } = renaming;
  const asBefore = { collection, from: to, to: from, filedIds };
  const idle = records.redirects.map(({ fields }) => renameInAddress(fields.from, asBefore) !== fields.from);
  const positions = [...idle.keys()].filter((index) => idle[index]);
  const { path } = collectionDefinitions.redirects;
  const corrections = records.corrections.map((correction) => readmit(correction, renaming, source));
  return {
    edits: [
      ...(positions.length > 0 ? removeListEntries(source, path, positions) : []),
      ...corrections.flatMap(({ edits }) => edits),
    ],
    gone: new Set(records.redirects.filter((_, index) => idle[index])),
    problems: corrections.flatMap(({ problems }) => problems),
  };
}

function readmit(
  correction: SourceRecord<"corrections">,
  { collection, from, to }: Renaming,
  source: FileSource,
): Pick<Return, "edits" | "problems"> {
  const { file, fields, locator } = correction;
  const kind = concernKinds.find((name) => `${name}s` === collection);
  if (kind === undefined) return { edits: [], problems: [] };
  const withdrawn = fields.concerns.flatMap((concern, index) =>
    concern.withdrawn && concern[kind] === to ? [index] : [],
  );
  if (withdrawn.length === 0) return { edits: [], problems: [] };
  if (!fields.concerns.some((concern) => concern[kind] === from)) {
    const { noun } = collectionDefinitions[collection];
    const problem = `${to} is the name of another ${noun}, which ${file} says was withdrawn or renamed. Take another id: an address is kept for good.`;
    return { edits: [], problems: [problem] };
  }
  const text = readWhole(source, file);
  const edits = withdrawn.map((index): TextEdit => {
    const start = text.indexOf(to, offsetOf(text, locator.place(["concerns", index, kind])));
    return { file, start, end: start + to.length, text: from };
  });
  return { edits, problems: [] };
}
