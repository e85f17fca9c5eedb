import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { buildDescriptor } from "../../../src/downloads/package/descriptor.ts";
import { listDownloads } from "../../../src/downloads/downloads.ts";
import { createDataPackage } from "../../../src/site/data-package.ts";
import { createZip } from "../../../src/site/zip.ts";
import { loadFullSite } from "../../full-site.ts";
import { readZip } from "../read-zip.ts";

function makePackage(): { archive: Uint8Array; files: Map<string, Buffer> } {
  const { catalogue, claims } = loadFullSite();
  const everything = createDataPackage(catalogue);
  for (const download of listDownloads(catalogue, claims)) everything.add(download);
  const archive = everything.finish();
  return { archive, files: readZip(archive) };
}

const { archive, files } = makePackage();
const readText = (path: string) => files.get(path)?.toString("utf8") ?? "";
const digest = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
const descriptor = JSON.parse(readText("datapackage.json")) as ReturnType<typeof buildDescriptor>;

describe("the data package", () => {
  test("holds every table, the texts and what describes them", () => {
    const { catalogue, claims } = loadFullSite();
    const tables = [...listDownloads(catalogue, claims)].map(({ url }) => url).filter((url) => url.endsWith(".csv"));
    expect([...files.keys()]).toEqual(
      [
        ...tables.map((url) => url.slice(1)),
        ...["README.md", "LICENCE.txt", "SOURCES.md", "NOTES.md", "SHA256SUMS", "datapackage.json"],
        ...[...catalogue.documents.keys()].map((id) => `documents/${id}.md`),
      ].sort(),
    );
  });

  test("gives the same bytes for the same records", () => {
    expect(digest(makePackage().archive)).toBe(digest(archive));
  });

  test("names the digest of every other file", () => {
    const sums = readText("SHA256SUMS")
      .trim()
      .split("\n")
      .map((line) => line.split("  "));
    expect(sums.map(([, path]) => path)).toEqual([...files.keys()].filter((path) => path !== "SHA256SUMS"));
    for (const [sum, path = ""] of sums) expect(sum).toBe(digest(files.get(path) ?? new Uint8Array()));
  });

  test("describes every table: its place, size, digest and columns", () => {
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((path) => path.endsWith(".csv")),
    );
    for (const { name, path, bytes, hash, schema } of descriptor.resources) {
      const content = files.get(path) ?? Buffer.alloc(0);
      const [header = ""] = content
        .toString("utf8")
        .replace(/^\uFEFF/, "")
        .split("\n");
      expect(name).toMatch(/^[-a-z0-9._/]+$/);
      expect([bytes, hash]).toEqual([content.length, `sha256:${digest(content)}`]);
      expect(schema.fields.map((field) => field.name).join()).toBe(header);
    }
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
  });

  test("links lists by ids that are there", () => {
    const names = descriptor.resources.map(({ name }) => name);
    const keys = descriptor.resources.flatMap(({ schema }) => schema.foreignKeys ?? []);
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter(({ reference }) => !names.includes(reference.resource))).toEqual([]);
  });

  test("says under which licence, from which sources, and how to read it", () => {
    expect(descriptor.licenses).toEqual([
      {
        name: "OGL-UK-3.0",
        title: "Open Government Licence v3.0",
        path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
      },
    ]);
    expect(readText("LICENCE.txt")).toContain("Open Government Licence v3.0");
    expect(readText("SOURCES.md")).toContain("`exampleshire-report-2018`");
    expect(readText("NOTES.md")).toContain("`exampleshire-neighbours`");
    expect(readText("README.md")).toContain("SHA256SUMS");
  });

  test("has the summaries without directives", () => {
    const texts = [...files.keys()].filter((path) => path.startsWith("documents/")).map(readText);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => /:figure\[|:para\[|^::chart/m.test(text))).toEqual([]);
  });
});

describe("a zip archive", () => {
  test("lists its files by path, whatever order they came in, and keeps their bytes", () => {
    const make = (...paths: string[]) => {
      const zip = createZip();
      for (const path of paths) zip.add(path, Buffer.from(`content of ${path}`));
      return zip.finish();
    };
    const read = readZip(make("b/ü.txt", "a.txt"));
    expect([...read].map(([path, content]) => [path, content.toString()])).toEqual([
      ["a.txt", "content of a.txt"],
      ["b/ü.txt", "content of b/ü.txt"],
    ]);
    expect(make("a.txt", "b/ü.txt").equals(make("b/ü.txt", "a.txt"))).toBe(true);
  });

  test("refuses a second file of the same path", () => {
    const zip = createZip();
    zip.add("a.txt", new Uint8Array());
    expect(() => {
      zip.add("a.txt", new Uint8Array());
    }).toThrow("two files a.txt");
  });
});
