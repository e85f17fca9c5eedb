import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { findLagging } from "../../packaging/write-fields.ts";
import { collectionDefinitions, type CollectionName } from "../../src/model/collections.ts";
import { buildRecordSchema, describeFields } from "../../src/records/describe-fields.ts";
import { openFolder, readRecords } from "../../src/records/read.ts";
import { isFromLibrary } from "../../src/records/shelf.ts";
import { siteFolder } from "../site-fixture.ts";

const names = Object.keys(collectionDefinitions) as CollectionName[];

test("docs/fields.md and the meanings in the library are those of the comments: npm run fields writes them", async () => {
  expect(await findLagging()).toEqual([]);
});

describe("a field is described by its comment, what may stand there, and whether it is needed", () => {
  const fields = new Map(describeFields("indicators").map((field) => [field.path, field]));

  test("words that are allowed", () => {
    expect(fields.get("polarity")).toMatchObject({
      words: ["higher-is-better", "lower-is-better", "neither", "unknown"],
      needed: true,
      meaning: expect.stringMatching(/^Which direction is better\./) as unknown,
    });
  });

  test("ids of other records, and fields below", () => {
    expect(fields.get("topic")).toMatchObject({ allowed: "id of a record in `data/topics.yaml`", needed: true });
    expect(fields.get("seriesBreaks[].reason")).toMatchObject({ meaning: "What changed, for readers." });
  });

  test("fields that several kinds have from one place", () => {
    const publishOn = describeFields("threads").find(({ path }) => path === "publishOn");
    expect(publishOn).toMatchObject({ allowed: "a day and an hour: `2019-05-01T09:30`", needed: false });
  });
});

test.each(names)("no field of any kind is without its meaning: %s", (name) => {
  expect(
    describeFields(name)
      .filter(({ meaning }) => !/^\S.*[.:]$/s.test(meaning))
      .map(({ path }) => path),
  ).toEqual([]);
});

describe("the JSON Schema of a kind", () => {
  // Each schema is used once or twice: making its code shorter takes longer than running it.
  const ajv = new Ajv2020({ strict: false, code: { optimize: false } });
  const { records } = readRecords(openFolder(siteFolder));

  test.each(names)("takes what the engine takes: %s", (name) => {
    const schema = buildRecordSchema(name);
    const accepts = ajv.compile(schema);
    const fields = records[name].filter((record) => !isFromLibrary(record)).map((record) => record.fields);
    const files = collectionDefinitions[name].form === "list" ? [fields] : fields;
    for (const file of files) expect([accepts(JSON.parse(JSON.stringify(file))), accepts.errors]).toEqual([true, null]);
  });

  test("refuses a field that is none, and explains the others", () => {
    const accepts = ajv.compile(buildRecordSchema("threads"));
    const thread = { title: "A", summary: "B", topic: "c", recommendations: ["d#e"] };
    expect(accepts(thread)).toBe(true);
    expect(accepts({ ...thread, colour: "red" })).toBe(false);
    expect(accepts({ ...thread, publishOn: "1 May 2019" })).toBe(false);
    expect(buildRecordSchema("threads")).toMatchObject({
      properties: { findings: { description: expect.stringContaining("Later findings") as unknown } },
    });
  });
});
