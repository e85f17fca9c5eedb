import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { nationalSource } from "../../library/national/source.ts";
import { homeMeasures } from "../../library/national/home-measures.ts";
import { readGivenFile, readIfGiven } from "../../importers/files/read-given.ts";
import { describeLeftOut } from "../../importers/national/describe-left-out.ts";
import { describeNeighbours, type NeighbourRecord } from "../../importers/national/describe-neighbours.ts";
import { readNational } from "../../importers/national/import-national.ts";
import { readFileEdition, readNeighbourEditions } from "../../importers/national/read-neighbours.ts";
import { planImport } from "../../importers/records/import-plan.ts";
import { listAreas } from "../../importers/records/site-areas.ts";
import type { FileSource } from "../../records/folder.ts";
import { startProgress } from "./finish-import.ts";

/** What the national files give a new site. */
export interface NationalRecords {
  /** Records by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Ids of the sets of neighbours, the newest first. */
  readonly neighbours: readonly string[];
  /** Indicators for the home page. */
  readonly homeIndicators: readonly string[];
  /** What was left out. */
  readonly lines: readonly string[];
}

/**
 * Reads the national file and what is published beside it for a site that is being made: an indicator for each measure, and the sets of neighbours of its council, each
 * edition as a set of its own. A site without a council gets the newest set of each authority. Throws `ImportRefused` with what is wrong.
 */
export async function readNationalRecords(
  site: FileSource,
  path: string,
  given: { readonly area: string | undefined; readonly issued: string | undefined; readonly day: string },
): Promise<NationalRecords> {
  const folder = dirname(path);
  const form = nationalSource.beside.neighbours;
  const progress = startProgress();
  const { edition, leftOut } = await readNational(site, {
    parquet: readGivenFile(path),
    dictionary: readIfGiven(join(folder, nationalSource.beside.dictionary.file)),
    ...{ issued: given.issued, day: given.day, progress },
  });
  const files = readdirSync(folder).filter((name) => readFileEdition(name, form) !== undefined);
  const editions = readNeighbourEditions(
    files.map((name) => readGivenFile(join(folder, name))),
    form,
  );
  const known = listAreas(site);
  const { area } = given;
  const sets =
    area === undefined
      ? known.flatMap(({ id }) => describeNeighbours(id, editions, known).slice(0, 1))
      : describeNeighbours(area, editions, known);
  progress.end();
  const taken = new Set(edition.measures.map(({ indicator }) => indicator));
  return {
    files: new Map([...planImport(site, edition).files, ...sets.map(writeSet)]),
    neighbours: sets.map(({ id }) => id),
    homeIndicators: homeMeasures.filter((id) => taken.has(id)),
    lines: describeLeftOut(leftOut),
  };
}

function writeSet({ id, fields }: NeighbourRecord): readonly [string, string] {
  return [`data/areas/${id}.yaml`, stringify(fields, { lineWidth: 120 })];
}
