import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { listApiFiles } from "../../../src/downloads/api/files.ts";
import { publish } from "../../../src/downloads/api/publish.ts";
import { apiSchemas, buildJsonSchema } from "../../../src/downloads/api/schemas.ts";
import { loadFullSite } from "../../full-site.ts";
import { describeFields, type JsonSchema } from "./describe-fields.ts";

interface ApiContent {
  readonly self: string;
  readonly schema: string;
  readonly data: unknown;
}

/** What the index says of a list. */
interface ListEntry {
  readonly name: string;
  readonly entries: number;
  readonly address: string;
  readonly records: unknown;
}

/** A validator of its own, strict about what it does not know: the schemas are made by the library that also checks the records. */
const validator = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });

const loaded = loadFullSite();
const files = new Map(
  [...listApiFiles(loaded)].map(({ url, read }) => [url, JSON.parse(JSON.stringify(read())) as unknown]),
);
const isSchema = (url: string) => url.startsWith("/api/v1/schema/");
const contents = [...files].flatMap(([url, content]) => (isSchema(url) ? [] : [[url, content as ApiContent] as const]));

function readData(url: string): unknown {
  return (files.get(url) as ApiContent).data;
}

describe("the interface for programs", () => {
  test.each(contents)("%s follows its JSON Schema", (url, content) => {
    expect(content.self).toBe(url);
    const validate = validator.compile(files.get(content.schema) as AnySchemaObject);
    expect(validate(content) ? [] : validate.errors).toEqual([]);
  });

  test("has at least one entry of every list, and a file for each record", () => {
    const { lists } = readData("/api/v1/index.json") as { lists: ListEntry[] };
    for (const { name, entries, address, records } of lists) {
      expect([name, entries > 0]).toEqual([name, true]);
      const list = readData(address) as { json?: string }[];
      expect(list).toHaveLength(entries);
      if (records) expect(list.filter(({ json = "" }) => !files.has(json))).toEqual([]);
    }
  });

  test("has a schema for every file and a file for every schema", () => {
    const named = new Set(contents.map(([, { schema }]) => schema));
    expect([...named].sort()).toEqual([...files.keys()].filter(isSchema).sort());
  });

  test("gives figures as printed, with their source, and null where a marker says why there is none", () => {
    const { series } = readData("/api/v1/indicators/reading-expected.json") as { series: { values: unknown[] }[] };
    expect(series[0]?.values.slice(2)).toEqual([
      {
        period: "2016",
        periodEnd: "2016-08-31",
        value: null,
        printed: null,
        decimals: null,
        marker: "not-available",
        denominator: null,
        numerator: null,
        limits: null,
        disputed: null,
        note: null,
        source: { document: "exampleshire-report-2018", place: "Table 1, page 4", citation: null },
      },
      {
        period: "2017",
        periodEnd: "2017-08-31",
        value: 69,
        printed: "69.0",
        decimals: 1,
        marker: "revised",
        denominator: null,
        numerator: null,
        limits: null,
        disputed: null,
        note: "The annex prints a revised figure.",
        source: { document: "exampleshire-report-2018", place: "Annex A, page 9", citation: null },
      },
    ]);
  });

  test("follows a recommendation into later documents", () => {
    const register = readData("/api/v1/recommendations.json") as { key: string }[];
    expect(register.find(({ key }) => key === "exampleshire-report-2018#attendance-plan")).toMatchObject({
      due: "2018-06-07",
      status: "progress",
      findings: [{ date: "2019-02-11", document: "sheet-2019-01", place: "Page 1", bearing: "progress" }],
      threads: ["attendance"],
    });
  });

  test("names no moment of making: the same records give the same bytes", () => {
    const again = [...listApiFiles(loadFullSite())].map(({ read }) => JSON.stringify(read()));
    expect(again).toEqual([...listApiFiles(loaded)].map(({ read }) => JSON.stringify(read())));
  });
});

describe("the schemas of the interface", () => {
  test("need every field, and allow fields that a later build adds", () => {
    const validate = validator.compile(files.get("/api/v1/schema/topics.json") as AnySchemaObject);
    const list = files.get("/api/v1/topics.json") as { data: { title: string }[] };
    const [topic] = list.data;
    const { title, ...untitled } = topic ?? { title: "" };
    expect(validate({ ...list, data: [{ ...topic, title, added: 1 }] })).toBe(true);
    expect(validate({ ...list, data: [untitled] })).toBe(false);
    expect(validate({ ...list, data: [{ ...topic, title: null }] })).toBe(false);
  });

  test("have an address in full where the site has one", () => {
    const [schema] = apiSchemas;
    if (!schema) throw new Error("There is no schema.");
    expect(buildJsonSchema(schema, "https://example.org/findings")).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://example.org/findings/api/v1/schema/index.json",
    });
  });

  test("keep everything that version 1 has published; run with UPDATE_GOLDEN=1 to note what was added", () => {
    const path = join(import.meta.dirname, "version-1.txt");
    const published = existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
    const lines = apiSchemas.flatMap((schema) =>
      describeFields(buildJsonSchema(schema, undefined) as JsonSchema).map((line) => `${schema.name}: ${line}`),
    );
    expect(published.filter((line) => !lines.includes(line))).toEqual([]);
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(path, `${lines.join("\n")}\n`);
    else expect(lines.filter((line) => !published.includes(line))).toEqual([]);
  });
});

describe("publishing a value", () => {
  const schema = z.strictObject({
    id: z.string(),
    note: z.string().nullable(),
    flags: z.array(z.strictObject({ on: z.boolean(), at: z.string().nullable() })),
  });

  test("fills in what is absent and leaves out what is not to be published", () => {
    expect(publish(schema, { id: "a", file: "secret.yaml", flags: [{ at: "x" }, { on: true }] })).toEqual({
      id: "a",
      note: null,
      flags: [
        { on: false, at: "x" },
        { on: true, at: null },
      ],
    });
    expect(publish(schema, { id: "a" })).toEqual({ id: "a", note: null, flags: [] });
  });

  test("refuses what breaks the schema", () => {
    expect(() => publish(schema, { note: "no id" })).toThrow();
    expect(() => publish(schema, { id: 5 })).toThrow();
  });
});
