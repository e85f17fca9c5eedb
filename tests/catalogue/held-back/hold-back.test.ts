import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { goingRules, patternOf } from "../../../src/catalogue/held-back/what-goes.ts";
import type { LoadedSite } from "../../../src/checks/load-site.ts";
import { loadSite } from "../../../src/checks/load-site.ts";
import { collectionDefinitions, type CollectionName } from "../../../src/model/collections.ts";
import { referenceRegistry, type ReferableCollection } from "../../../src/model/reference.ts";
import { unwrap } from "../../../src/records/schema-parts.ts";
import type { FieldPath } from "../../../src/records/locate.ts";
import { tellHeld } from "../../../src/cli/check/tell-held.ts";
import { canaries, embargoMoment, secretId, siteWithEmbargo } from "../../held-back-fixture.ts";
import { changeSite, replaceInFile, showIssue, type Changes } from "../../site-fixture.ts";

const minute = 60_000;
const load = (moment: number | undefined, changes: Changes = siteWithEmbargo) =>
  loadSite(changeSite(changes), { moment });

/** All words of what is published. */
function wordsOf({ catalogue, claims, records }: LoadedSite): string {
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  return JSON.stringify([catalogue, claims, records], plain);
}

describe("before its hour nothing of a record, nor of what points to it, is in the catalogue", () => {
  const before = load(embargoMoment - minute);
  const words = wordsOf(before);

  test("no word of any field, and no address", () => {
    expect(before.issues.map(showIssue)).toEqual([]);
    expect(canaries.filter((word) => words.includes(word))).toEqual([]);
    expect(words).not.toContain(secretId);
    expect(words).not.toContain("secret");
  });

  test("what stands beside it is kept", () => {
    const { catalogue } = before;
    expect(catalogue?.meetings.get("2019-05-02-example-committee")?.items.map(({ title }) => title)).toEqual([
      "Kept item",
    ]);
    expect(catalogue?.meetings.get("2019-05-02-example-committee")?.text.text.trim()).toBe(
      "## Kept heading\n\nKept text.\n\n- Kept entry",
    );
    expect(catalogue?.tables.get("open-sheet")?.rows.map(({ title }) => title)).toEqual(["Kept row"]);
    expect(catalogue?.threads.get("safety")?.recommendations).toEqual(["exampleshire-report-2018#attendance-plan"]);
    expect(catalogue?.plans.get("plan-2019")?.themes[0]).not.toHaveProperty("updates");
    expect(catalogue?.plans.get("plan-2019")).not.toHaveProperty("visits");
    expect(catalogue?.stages.get("school")?.measures).toHaveLength(2);
    expect(catalogue?.documents.get("exampleshire-report-2018")).not.toHaveProperty("status");
  });

  test("figures that are left keep the form in which they are printed", () => {
    const [figure] =
      before.catalogue?.indicators
        .get("reading-expected")
        ?.series.find(({ area }) => area === "exampleshire")
        ?.observations.filter(({ period }) => period === "2017") ?? [];
    expect(figure?.printed).toBe("69.0");
    expect(before.catalogue?.indicators.get("reading-expected")?.periods).not.toContain("2018");
  });

  test("and an officer is told what is left out", () => {
    expect(tellHeld(before.held)[0]).toBe(`Not before 2019-05-01, 09:30: document ${secretId}.`);
    expect(tellHeld(before.held).join(" ")).toContain("part of meeting 2019-05-02-example-committee");
  });
});

test("from its hour on all of it is there", () => {
  const words = wordsOf(load(embargoMoment));
  // Those of a picture are in no record.
  expect(canaries.filter((word) => !words.includes(word))).toEqual(["Zqbytesqz"]);
});

test("where nobody says which moment it is, it is held back", () => {
  expect(wordsOf(load(undefined))).not.toContain(secretId);
});

test("a preview shows it, and says that it is held back", () => {
  const { catalogue, held } = loadSite(changeSite(siteWithEmbargo), {
    moment: embargoMoment - minute,
    showsHeld: true,
  });
  expect(catalogue?.documents.has(secretId)).toBe(true);
  expect(held.find(({ id }) => id === secretId)).toMatchObject({ wholly: true, publishOn: "2019-05-01T09:30" });
});

describe("a draft", () => {
  const report = "content/documents/2018/exampleshire-report-2018.md";
  const draft = (file: string, piece: string) => replaceInFile(file, piece, `${piece}\nstatus: draft`);

  test("is in no catalogue, whatever the moment, and takes its figures along", () => {
    const { catalogue, issues } = load(Date.parse("2999-01-01"), draft(report, "shortTitle: Report 2018"));
    expect(issues.map(showIssue)).toEqual([]);
    expect(catalogue?.documents.has("exampleshire-report-2018")).toBe(false);
    expect(catalogue?.indicators.has("reading-expected")).toBe(false);
    expect(catalogue?.pages.has("about")).toBe(false);
  });

  test("is checked like everything else", () => {
    const text = replaceInFile(report, "    word: Outstanding", "    word: Splendid")[report];
    const both = {
      [report]: String(text).replace("shortTitle: Report 2018", "shortTitle: Report 2018\nstatus: draft"),
    };
    expect(load(undefined, both).issues.map(({ rule }) => rule)).toEqual(["judgement-word"]);
  });
});

test("rows of areas that the site does not follow go with their source, and the others keep their figures", () => {
  const file = `area,2005/06,2006/07,2006/07 note,document,place
exampleshire,5.8,5.0,,exampleshire-assessment-2007,Table 3
camden,5.9,6.1,,exampleshire-report-2018,Table 4
kent,6.00,low,Rounded,exampleshire-assessment-2007,Table 3
`;
  const changes = {
    ...replaceInFile("data/indicators/absence-primary.yaml", "decimals: 1", "decimals: 2"),
    "data/observations/absence-primary.csv": file,
    ...replaceInFile(
      "content/documents/2018/exampleshire-report-2018.md",
      "published: 2018-03-07",
      "published: 2018-03-07\npublishOn: 2019-05-01T09:30",
    ),
  };
  const figures = load(embargoMoment - minute, changes).catalogue?.indicators.get("absence-primary")?.authorityFigures;
  expect(figures?.areas).toEqual(["exampleshire", "kent"]);
  expect([figures?.printOf("kent", "2005/06"), figures?.noteOf("kent", "2006/07")]).toEqual(["6.00", "Rounded"]);
  expect(load(embargoMoment, changes).catalogue?.areas.has("camden")).toBe(true);
});

test("the table of what goes has every field that points to a record that can be held back", () => {
  const held = ["documents", "indicators", "tables", "meetings", "pages"];
  const missing = (Object.keys(collectionDefinitions) as CollectionName[]).flatMap((name) =>
    listReferenceFields(collectionDefinitions[name].schema)
      .filter(({ collection }) => held.includes(collection))
      .map(({ path }) => patternOf(path))
      .filter((pattern) => !(goingRules[name] ?? []).some(({ at }) => pattern === at || pattern.startsWith(at)))
      .map((pattern) => `${name}: ${pattern}`),
  );
  expect(missing).toEqual([]);
});

/** All fields of a schema that hold ids of other records, with the collection of those. */
function listReferenceFields(
  schema: z.ZodType,
  path: FieldPath = [],
): { readonly path: FieldPath; readonly collection: ReferableCollection }[] {
  return unwrap(schema).flatMap((option) => {
    const target = referenceRegistry.get(option as z.ZodString);
    if (target) return [{ path, collection: target.collection }];
    if (option.def.type === "array")
      return listReferenceFields((option as z.ZodArray<z.ZodType>).element, [...path, 0]);
    if (option.def.type === "tuple")
      return (option.def as unknown as z.core.$ZodTupleDef).items.flatMap((item, index) =>
        listReferenceFields(item as z.ZodType, [...path, index]),
      );
    if (option.def.type !== "object") return [];
    return Object.entries((option as z.ZodObject).shape).flatMap(([name, field]) =>
      listReferenceFields(field as z.ZodType, [...path, name]),
    );
  });
}
