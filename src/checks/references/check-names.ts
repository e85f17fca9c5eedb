import { identifierPattern } from "../../model/text.ts";
import { isRefusedByWindows } from "../../records/file-names.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";

export const recordTitle: Rule = {
  id: "record-title",
  severity: "warning",
  says: "No two records of a kind have one title, capitals and spaces aside, and no two terms one acronym.",
};

export const recordCopied: Rule = {
  id: "record-copied",
  severity: "warning",
  says: "No record is another one under a second name: a copy was made, and not filled in.",
};

export const recordAddress: Rule = {
  id: "record-address",
  severity: "error",
  says: "A page does not take an address that the site uses itself, and an id that becomes a folder is no name that Windows keeps for devices.",
};

export const recordName: Rule = {
  id: "record-name",
  severity: "error",
  says: "The file of a meeting or correction begins with its day.",
};

/**
 * Records of a kind are told apart by their names: two with one title look like one to readers, and a whole record under a second name is
 * a copy that was never filled in. Names in lists that become addresses are none that Windows refuses.
 */
export const nameChecks: Check = { rules: [recordTitle, recordCopied, recordAddress, recordName], find: checkNames };

function checkNames({ records }: RecordSet): Issue[] {
  const list = <Kind extends SourceRecord>(
    noun: string,
    own: readonly Kind[],
    names: (record: Kind) => readonly Name[],
  ): Issue[] => findSameNames(noun, own, names);
  const title = ({ fields }: { readonly fields: { readonly title: string } }): Name[] => [[["title"], fields.title]];
  return [
    ...list("indicator", records.indicators, title),
    // The papers of a series have one printed title; lists show the short one beside it.
    ...list("document", records.documents, ({ fields }) => [
      [["title"], fields.title, `${fields.title} (${fields.shortTitle})`],
    ]),
    ...list("page", records.pages, title),
    ...list("plan", records.plans, title),
    ...list("thread", records.threads, title),
    ...list("framework", records.frameworks, title),
    ...list("topic", records.topics, title),
    ...list("stage", records.stages, title),
    ...list("pupil group", records.pupilGroups, title),
    ...list("band", records.bands, title),
    ...list("area", records.areas, ({ fields }) => [
      // Sets of neighbours have one short name in all editions.
      ...(fields.kind === "neighbour-set" ? [] : ([[["name"], fields.name]] as const)),
      [["fullName"], fields.fullName],
    ]),
    ...list("term", records.terms, ({ fields }) => [
      [["term"], fields.term],
      ...(fields.acronyms ?? []).map((acronym, index): Name => [["acronyms", index], acronym]),
    ]),
    ...[...records.topics, ...records.stages].flatMap((record) => checkId(record)),
  ];
}

/** A name with the place where it stands, and what must be one of its kind where that is more than the name. */
type Name = readonly [path: FieldPath, name: string, unique?: string];

function findSameNames<Kind extends SourceRecord>(
  noun: string,
  records: readonly Kind[],
  names: (record: Kind) => readonly Name[],
): Issue[] {
  const known = new Map<string, Kind>();
  return records.flatMap((record): Issue[] => {
    // A record whose name is refused is often a copy of another one.
    if (!identifierPattern.test(record.id)) return [];
    const own = new Map(names(record).map((name) => [normalise(name[2] ?? name[1]), name]));
    const found = [...own].find(([key]) => known.has(key));
    for (const key of own.keys()) if (!known.has(key)) known.set(key, record);
    const first = found && known.get(found[0]);
    // Two records with one id are told by a rule of their own.
    if (!found || !first || first.id === record.id) return [];
    const [, [path, name]] = found;
    const where = first.file === record.file ? `in line ${first.locator.place([]).line}` : `in ${first.file}`;
    if (isCopy(record, first)) {
      const problem = `The ${noun} ${record.id} is the same as ${first.id}, ${where}, in all but its name: “${name}”.`;
      return [breach(recordCopied, placeOf(record, []), problem, "Fill in what is its own, or delete it.")];
    }
    const problem = `Another ${noun} is called “${name}” too: ${first.id}, ${where}.`;
    const remedy = "Say in the title of one of the two what tells them apart.";
    return [breach(recordTitle, placeOf(record, path), problem, remedy)];
  });
}

function normalise(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

function isCopy(record: SourceRecord, other: SourceRecord): boolean {
  const show = ({ fields, body }: SourceRecord) => JSON.stringify([{ ...fields, id: undefined }, body?.text.trim()]);
  return show(record) === show(other);
}

function checkId(record: SourceRecord): Issue[] {
  if (!isRefusedByWindows(record.id)) return [];
  const problem = `The id ${record.id} becomes a folder of the site, and cannot be one on Windows.`;
  return [breach(recordAddress, placeOf(record, ["id"]), problem, "Give it another id.")];
}
