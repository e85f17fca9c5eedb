import { namePublisher } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { toIdentifier } from "../../model/text.ts";
import type { CsvFile } from "../csv/csv-file.ts";
import { buildTableSchema } from "../csv/table-schema.ts";
import type { Licence } from "../../model/licence.ts";
import { describeWork, listWorks } from "../../statistics/cited-work.ts";
import { absoluteUrl, listCsvUrl } from "../../model/addresses.ts";

/** A table in the package, with its size and digest. */
export interface PackagedTable {
  readonly table: CsvFile;
  readonly bytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Path in the package: the address within the site without its first slash. */
export function packagePath(url: string): string {
  return url.slice(1);
}

/** What `datapackage.json` holds: a Frictionless Data Package, version 2, with a resource for each table (`describeResource`). */
export function buildDescriptor({ site, documents, indicators, licence }: Catalogue, tables: readonly PackagedTable[]) {
  const home = absoluteUrl("/", site.address);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: toIdentifier(site.title),
    title: site.title,
    description: site.description,
    ...(home && { homepage: home }),
    licenses: [describeLicence(licence)],
    contributors: [{ title: namePublisher(site), roles: ["publisher"] }],
    sources: [
      ...Array.from(documents.values(), ({ title, source }) => ({ title, address: source.address })),
      ...listWorks([...indicators.values()].flatMap(({ source, sources }) => [source, ...sources])).map((work) => ({
        title: describeWork(work),
        address: work.address,
      })),
    ].map(({ title, address }) => ({ title, ...(address && { path: address }) })),
    resources: tables.map(describeResource),
  };
}

/** One table as the package describes it. */
export function describeResource({ table, bytes, sha256 }: PackagedTable) {
  return {
    name: resourceName(table.url),
    path: packagePath(table.url),
    title: table.title,
    description: table.description,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    schema: buildTableSchema(table, (list) => resourceName(listCsvUrl(list))),
  };
}

/** The path without its ending: letters, digits and `-._/`, as the standard recommends. */
function resourceName(url: string): string {
  return packagePath(url).replace(/\.csv$/, "");
}

function describeLicence({ code, title, address }: Licence) {
  return { ...(code !== undefined && { name: code }), title, path: address };
}
