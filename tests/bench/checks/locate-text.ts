import type { FieldPath } from "../../../src/records/locate.ts";
import type { SourceRecord } from "../../../src/records/record.ts";
import type { BenchSite } from "./bench-site.ts";
import { offsetAt } from "./text-edit.ts";

/** A value as it stands in a file, and where. */
export interface LocatedText {
  readonly file: string;
  readonly at: number;
  readonly text: string;
}

/** Where a value of a record stands, without quotation marks; undefined where it is not written in one piece. */
export function locateValue(
  site: BenchSite,
  record: Pick<SourceRecord, "file" | "locator">,
  path: FieldPath,
): LocatedText | undefined {
  const printed = record.locator.printed(path);
  return printed === undefined || printed === "" ? undefined : locate(site, record, path, "value", printed);
}

/** Where the name of a field stands. */
export function locateName(
  site: BenchSite,
  record: Pick<SourceRecord, "file" | "locator">,
  path: FieldPath,
): LocatedText | undefined {
  return locate(site, record, path, "name", String(path.at(-1)));
}

function locate(
  site: BenchSite,
  { file, locator }: Pick<SourceRecord, "file" | "locator">,
  path: FieldPath,
  part: "name" | "value",
  wanted: string,
): LocatedText | undefined {
  const text = site.textOf(file);
  const start = offsetAt(text, locator.place(path, part));
  const at = /["']/.test(text[start] ?? "") ? start + 1 : start;
  return text.startsWith(wanted, at) ? { file, at, text: wanted } : undefined;
}
