import { reservedNames } from "../../model/addresses.ts";
import { recordAddress } from "./check-names.ts";
import { collectionDefinitions, type CollectionDefinition, type CollectionName } from "../../model/collections.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";

export const recordRepeated: Rule = {
  id: "record-repeated",
  severity: "error",
  says: "No two records of a kind share an id, also not in capitals.",
};

export const entryRepeated: Rule = {
  id: "entry-repeated",
  severity: "error",
  says: "No list within a record has an entry twice: judgements, recommendations, grades, areas of a series.",
};

/** No two records may share an id or an address, and no two entries of a list within a record. */
export const duplicateChecks: Check = { rules: [recordRepeated, entryRepeated], find: checkDuplicates };

function checkDuplicates({ records }: RecordSet): Issue[] {
  const names = Object.keys(records) as CollectionName[];
  return [
    ...names.flatMap((name) =>
      findRepeats<SourceRecord>(records[name], (record) => record.id).map(([record, first]) =>
        explain(name, record, first),
      ),
    ),
    ...records.pages
      .filter((page) => reservedNames.includes(page.id))
      .map((page) =>
        breach(
          recordAddress,
          placeOf(page, []),
          `The address /${page.id}/ is one of the site's own.`,
          "Give the file another name.",
        ),
      ),
    ...records.documents.flatMap((document) => [
      ...repeatsWithin(document, "recommendations", "id", listIds(document.fields.recommendations)),
      ...repeatsWithin(
        document,
        "judgements",
        "area",
        (document.fields.judgements ?? []).map((item) =>
          [item.area, item.framework, item.authority, item.made].join(" "),
        ),
      ),
    ]),
    ...records.frameworks.flatMap((framework) => [
      ...repeatsWithin(framework, "judgementAreas", "id", listIds(framework.fields.judgementAreas)),
      ...repeatsWithin(
        framework,
        "scale",
        "word",
        framework.fields.scale.map(({ word }) => word),
      ),
    ]),
    ...records.site.flatMap((site) => [
      ...listRepeats(site, ["home", "indicators"], site.fields.home.indicators),
      ...listRepeats(site, ["comparators"], site.fields.comparators),
    ]),
    ...records.plans.flatMap((plan) => repeatsWithin(plan, "themes", "id", listIds(plan.fields.themes))),
    ...records.meetings.flatMap((meeting) =>
      repeatsWithin(
        meeting,
        "items",
        "number",
        meeting.fields.items.map(({ number }) => number),
      ),
    ),
    ...records.observations.flatMap((item) => [
      ...repeatsWithin(item, "sources", "id", listIds(item.fields.sources)),
      ...repeatsWithin(item, "series", "area", listAreas(item.fields.series)),
      ...repeatsWithin(item, "ranks", "area", listAreas(item.fields.ranks)),
    ]),
  ];
}

function explain(name: CollectionName, record: SourceRecord, first: SourceRecord): Issue {
  const { noun, form, key = "id" }: CollectionDefinition = collectionDefinitions[name];
  const path: FieldPath = form === "list" ? [key] : [];
  const where = first.file === record.file ? `line ${first.locator.place(path).line}` : first.file;
  const same = first.id === record.id;
  return breach(
    recordRepeated,
    placeOf(record, path),
    same
      ? `There is ${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun} ${record.id} already, in ${where}.`
      : `The ${noun} ${record.id} and the one in ${where} differ only in capitals or in how a letter is stored, so their addresses clash.`,
    key === "id" ? "Give one of the two another id." : "Keep one of the two.",
  );
}

function listIds(items: readonly { readonly id: string }[] = []): string[] {
  return items.map(({ id }) => id);
}

function listAreas(items: readonly { readonly area: string }[] = []): string[] {
  return items.map(({ area }) => area);
}

/** Entries of the list `field` whose keys stand there before, each reported at its field `shown`. */
function repeatsWithin(record: SourceRecord, field: string, shown: string, keys: readonly string[]): Issue[] {
  const entries = keys.map((key, index) => ({ key, index }));
  return findRepeats(entries, (entry) => entry.key).map(([entry]) =>
    breach(
      entryRepeated,
      placeOf(record, [field, entry.index, shown]),
      `This entry of ${field} stands here twice.`,
      "Keep one of the two, or give one another name.",
    ),
  );
}

/** Ids of a plain list that stand in it twice. */
function listRepeats(record: SourceRecord, path: FieldPath, ids: readonly string[]): Issue[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [breach(entryRepeated, placeOf(record, [...path, index]), `${id} stands here twice.`, "Keep one of the two.")],
  );
}

/** Items whose key was seen before, ignoring capitals and Unicode form, each with the first that has it. */
function findRepeats<Item>(items: readonly Item[], keyOf: (item: Item) => string): [item: Item, first: Item][] {
  const seen = new Map<string, Item>();
  return items.flatMap((item): [Item, Item][] => {
    const key = keyOf(item).normalize("NFKC").toLowerCase();
    const first = seen.get(key);
    if (first !== undefined) return [[item, first]];
    seen.set(key, item);
    return [];
  });
}
