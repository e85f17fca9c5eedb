import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { buildCsvw } from "../../src/downloads/csv/csvw.ts";
import { findCsvwFaults } from "../downloads/csv/check-csvw.ts";
import { screenEes } from "../downloads/ees/screen.ts";
import { readZip } from "../downloads/read-zip.ts";
import { loadSiteCatalogue, listFiles, readSiteFile, siteFolder } from "./built-site.ts";

const files = listFiles();

describe("the interface for programs, as built", () => {
  const contents = files.filter((path) => /^api\/v1\/(?!schema\/).*\.json$/.test(path));
  const schemas = new Map(
    files
      .filter((path) => path.startsWith("api/v1/schema/"))
      .map((path) => [`/${path}`, z.fromJSONSchema(JSON.parse(readSiteFile(path)) as boolean)]),
  );

  test("follows its JSON Schemas in every file", () => {
    expect(contents.length).toBeGreaterThan(100);
    const broken = contents.flatMap((path) => {
      const content = JSON.parse(readSiteFile(path)) as { self: string; schema: string };
      const result = schemas.get(content.schema)?.safeParse(content);
      return content.self === `/${path}` && result?.success ? [] : `${path}: ${result?.error?.message ?? "no schema"}`;
    });
    expect(broken).toEqual([]);
  });

  test("has no file of more than a megabyte", () => {
    expect(contents.filter((path) => Buffer.byteLength(readSiteFile(path)) > 1_000_000)).toEqual([]);
  });

  test("gives addresses that exist, down to the place in the page", () => {
    const known = new Set(files);
    const addresses = new Set(contents.flatMap((path) => listAddresses(JSON.parse(readSiteFile(path)))));
    const broken = [...addresses].filter((address) => {
      const [path = "", id] = address.slice(1).split("#");
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      return !known.has(file) || (id !== undefined && !readSiteFile(file).includes(` id="${id}"`));
    });
    expect(addresses.size).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
  });
});

describe("the open data standard, as built", () => {
  const names = files.flatMap((path) => /^data\/ees\/(.+)\.meta\.csv$/.exec(path)?.[1] ?? []);

  test("has files of every indicator, which pass the screener's rules", () => {
    expect(names.sort()).toEqual([...loadSiteCatalogue().indicators.keys()].sort());
    const faults = names.flatMap((name) => {
      const [data, meta] = [`data/ees/${name}.csv`, `data/ees/${name}.meta.csv`].map((path) =>
        // What reads CSV for the screener takes the byte order mark off.
        readSiteFile(path).replace(/^\uFEFF/, ""),
      );
      return screenEes(name, data ?? "", meta ?? "").map((fault) => `${name}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

describe("CSV files, as built", () => {
  test("are what their CSVW metadata says", () => {
    const described = files.filter((path) => path.endsWith(".csv-metadata.json"));
    const tables = files.filter((path) => path.endsWith(".csv") && !path.endsWith(".meta.csv"));
    expect(described.map((path) => path.replace("-metadata.json", ""))).toEqual(tables);
    const faults = tables.flatMap((path) => {
      const metadata = JSON.parse(readSiteFile(`${path}-metadata.json`)) as ReturnType<typeof buildCsvw>;
      return findCsvwFaults(metadata, `/${path}`, readSiteFile(path)).map((fault) => `${path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

describe("the data package, as built", () => {
  const packed = readZip(readFileSync(join(siteFolder, "data/findings.zip")));

  test("holds every CSV file of the site, byte for byte", () => {
    const tables = files.filter((path) => path.endsWith(".csv"));
    expect(tables.filter((path) => packed.get(path)?.toString("utf8") !== readSiteFile(path))).toEqual([]);
  });

  test("gives the right digest of every file", () => {
    const sums = packed.get("SHA256SUMS")?.toString("utf8").trim().split("\n") ?? [];
    const others = [...packed].filter(([path]) => path !== "SHA256SUMS");
    expect(sums).toEqual(
      others.map(([path, content]) => `${createHash("sha256").update(content).digest("hex")}  ${path}`),
    );
  });
});

/** Addresses within the site that a file names as such. */
function listAddresses(content: unknown): string[] {
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value !== "string") return listAddresses(value);
    const named = /^(url|json|page|self|schema|history|address|csv|csvw|ees|eesMeta|dataPackage)$/.test(name);
    return named && value.startsWith("/") && !value.includes("{") ? [value] : [];
  });
}
