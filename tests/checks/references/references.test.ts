import { describe, expect, test } from "vitest";
import { z } from "zod";
import { findReferences } from "../../../src/records/find-references.ts";
import { areaSchema } from "../../../src/model/area.ts";
import { collectionDefinitions } from "../../../src/model/collections.ts";
import { reference } from "../../../src/model/reference.ts";
import { readRecords } from "../../../src/records/read.ts";
import { changeSite, findIssues, readSiteFile } from "../../site-fixture.ts";

describe("references are found", () => {
  test.each([
    ["in a field", z.strictObject({ area: reference("areas") }), { area: "x" }, ["area"]],
    [
      "in a field that may be left out",
      z.strictObject({ area: reference("areas").optional() }),
      { area: "x" },
      ["area"],
    ],
    ["in a list", z.array(reference("areas")).min(1), ["x"], [0]],
    ["in a list that may be left out", z.array(reference("areas")).optional(), ["x"], [0]],
    ["in a record", z.record(z.string(), reference("areas")), { "2017": "x" }, ["2017"]],
    [
      "in one of two shapes",
      z.union([z.number(), z.strictObject({ area: reference("areas") })]),
      { area: "x" },
      ["area"],
    ],
    [
      "deep inside",
      z.strictObject({ a: z.array(z.strictObject({ b: reference("areas") })) }),
      { a: [{ b: "x" }] },
      ["a", 0, "b"],
    ],
  ])("%s", (_, schema, value, path) => {
    expect(findReferences(schema, value)).toEqual([{ path, collection: "areas", id: "x" }]);
  });

  test("each with its own collection, in the order of the fields", () => {
    const schema = z.strictObject({ topic: reference("topics"), area: reference("areas") });
    expect(findReferences(schema, { topic: "t", area: "a" })).toEqual([
      { path: ["topic"], collection: "topics", id: "t" },
      { path: ["area"], collection: "areas", id: "a" },
    ]);
  });

  test("only of the shape that the record's kind names", () => {
    const region = { kind: "region", name: "R", fullName: "R", code: "E12999901", country: "c" };
    expect(findReferences(areaSchema, region)).toEqual([{ path: ["country"], collection: "areas", id: "c" }]);
  });

  test("nowhere where there is none", () => {
    const schema = z.strictObject({ id: z.string(), area: reference("areas").optional(), list: z.array(z.string()) });
    expect(findReferences(schema, { id: "x", list: ["y"] })).toEqual([]);
    expect(findReferences(schema, undefined)).toEqual([]);
  });
});

describe("every reference of the correct site", () => {
  const { records } = readRecords(changeSite({}));
  const found = Object.values(records)
    .flat()
    .flatMap((record) =>
      findReferences(collectionDefinitions[record.collection].schema, record.fields).map((item) => ({
        record,
        ...item,
      })),
    );

  test("is found, to all collections that can be pointed to but pages", () => {
    const collections = new Set(found.map((item) => item.collection));
    expect([...collections].sort()).toEqual(
      ["areas", "bands", "documentKinds", "documents", "frameworks", "indicators", "pupilGroups", "topics"].sort(),
    );
    expect(found.length).toBeGreaterThan(40);
  });

  test.each(found.map((item) => [`${item.record.file} ${item.path.join(".")}`, item] as const))(
    "is reported at its place where it points to nothing: %s",
    (_, { record, path, collection, id }) => {
      const { line, column } = record.locator.place(path);
      const lines = readSiteFile(record.file).split("\n");
      const text = lines[line - 1] ?? "";
      expect(text.slice(column - 1)).toMatch(new RegExp(`^${id}(?![a-z0-9-])`));
      lines[line - 1] = `${text.slice(0, column - 1)}missing${text.slice(column - 1 + id.length)}`;
      expect(findIssues({ [record.file]: lines.join("\n") })).toContainEqual(
        expect.stringContaining(
          `${record.file}:${line}:${column}  There is no ${collectionDefinitions[collection].noun} missing. `,
        ),
      );
    },
  );
});
