import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { authorities, countries, regions } from "../../library/authorities.ts";
import { countyDistricts } from "../../library/places/districts.ts";
import { listedTogether, otherCountries, unlistedPlaces, unlistedRegions } from "../../library/places/other-places.ts";
import {
  devolvedAreas,
  enterprisePartnerships,
  policeAreas,
  skillsPlanAreas,
} from "../../library/places/partnership-areas.ts";
import type { ListedPlace } from "../../library/places/listed-place.ts";
import { splitCsv } from "../../records/csv/split-csv.ts";

/** A level of geography for which there is an official list of codes and names. */
export type ListedLevel =
  | "National"
  | "Regional"
  | "Local authority"
  | "Local authority district"
  | "Parliamentary constituency"
  | "Local skills improvement plan area"
  | "Local enterprise partnership"
  | "English devolved area"
  | "Ward"
  | "Police force area";

/** What the screener compares with. */
export interface ListedPlaces {
  /** Codes and name of each place of a level, joined by `nameKey`; undefined where the list is not at hand. */
  readonly places: (level: ListedLevel) => ReadonlySet<string> | undefined;
  /** Names of columns and items of filters that the service's interface for programs knows, `column|item`; undefined likewise. */
  readonly dictionary: Dictionary | undefined;
}

/** Names of columns by their type, and items of each column. */
export interface Dictionary {
  /** `type|column`. */
  readonly columns: ReadonlySet<string>;
  /** `column|item`. */
  readonly items: ReadonlySet<string>;
}

/** Codes and name of a place as one text. */
export function nameKey(codes: readonly string[], name: string): string {
  return [...codes, name].join("|");
}

/** The department's own lists, by the names of their files: given in a folder, they are added to those of the engine. */
const listFiles = {
  National: ["country.csv", ["country_code"], "country_name"],
  Regional: ["regions.csv", ["region_code"], "region_name"],
  "Local authority": ["las.csv", ["old_la_code", "new_la_code"], "la_name"],
  "Local authority district": ["lads.csv", ["lad_code"], "lad_name"],
  "Parliamentary constituency": ["pcons.csv", ["pcon_code"], "pcon_name"],
  "Local skills improvement plan area": ["lsips.csv", ["lsip_code"], "lsip_name"],
  "Local enterprise partnership": [
    "leps.csv",
    ["local_enterprise_partnership_code"],
    "local_enterprise_partnership_name",
  ],
  "English devolved area": ["english_devolved_areas.csv", ["english_devolved_area_code"], "english_devolved_area_name"],
  Ward: ["ward_lad_la_pcon_hierarchy.csv", ["ward_code"], "ward_name"],
  "Police force area": ["police-force-areas.csv", ["pfa_code"], "pfa_name"],
} as const satisfies Record<ListedLevel, readonly [string, readonly string[], string]>;

/** The constituencies of 2024, which the department keeps in a file of their own. */
const newConstituencies = ["pcon_2024_v2.csv", ["PCON24CD"], "PCON24NM"] as const;
const dictionaryFile = "data-dictionary.csv";

/** Where the department publishes its lists. */
export const listsAddress = "https://github.com/dfe-analytical-services/dfe-published-data-qa/tree/main/data";

/** The file in which the department keeps a list. */
export function listFileOf(level: ListedLevel): string {
  return listFiles[level][0];
}

/** The lists that the engine has, with those of a folder where one is given. */
export function readListedPlaces(folder?: string): ListedPlaces {
  const read = new Map<ListedLevel, ReadonlySet<string> | undefined>();
  return {
    places: (level) => {
      if (!read.has(level)) read.set(level, collect(level, folder));
      return read.get(level);
    },
    dictionary: folder === undefined ? undefined : readDictionary(folder),
  };
}

function collect(level: ListedLevel, folder: string | undefined): ReadonlySet<string> | undefined {
  const given = folder === undefined ? undefined : readGiven(level, folder);
  const own = ownLists[level];
  if (!given && !own) return undefined;
  const everywhere = unlistedPlaces.map(({ code, name }) =>
    nameKey(level === "Local authority" ? ["z", code] : [code], name),
  );
  return new Set([...(own ?? []), ...(given ?? []), ...everywhere]);
}

function keysOf(places: Iterable<ListedPlace>): string[] {
  return Array.from(places, ({ code, name }) => nameKey([code], name));
}

function fromMap(places: ReadonlyMap<string, string>): string[] {
  return Array.from(places, ([code, name]) => nameKey([code], name));
}

const numbered = authorities.map(({ code, name, educationCode = "x" }) => ({ code, name, educationCode }));

/** Districts that are authorities themselves: unitary authorities, metropolitan districts and boroughs of the capital. */
const ownDistricts = authorities.filter(({ code }) => /^E0[689]/.test(code));

const ownLists: Partial<Record<ListedLevel, readonly string[]>> = {
  National: [...fromMap(countries), ...keysOf(otherCountries)],
  Regional: [...fromMap(regions), ...keysOf(unlistedRegions)],
  "Local authority": [
    ...numbered.map(({ code, name, educationCode }) => nameKey([educationCode, code], name)),
    ...listedTogether
      .filter(({ number }) => number !== "")
      .map((place) => nameKey([place.number, place.code], place.name)),
  ],
  "Local authority district": [
    ...keysOf(ownDistricts),
    ...keysOf(countyDistricts),
    ...keysOf(listedTogether.filter(({ isDistrict }) => isDistrict)),
  ],
  "Local enterprise partnership": keysOf(enterprisePartnerships),
  "Local skills improvement plan area": keysOf(skillsPlanAreas),
  "English devolved area": keysOf(devolvedAreas),
  "Police force area": keysOf(policeAreas),
};

function readGiven(level: ListedLevel, folder: string): string[] | undefined {
  const [file, codes, name] = listFiles[level];
  const read = readList(join(folder, file));
  const main = read?.map((row) =>
    nameKey(
      codes.map((column) => row.get(column) ?? ""),
      row.get(name) ?? "",
    ),
  );
  if (level !== "Parliamentary constituency") return main;
  const [newer, newCodes, newName] = newConstituencies;
  const added = readList(join(folder, newer))?.map((row) =>
    nameKey(
      newCodes.map((column) => row.get(column) ?? ""),
      row.get(newName) ?? "",
    ),
  );
  return main || added ? [...(main ?? []), ...(added ?? [])] : undefined;
}

function readDictionary(folder: string): Dictionary | undefined {
  const rows = readList(join(folder, dictionaryFile));
  if (!rows) return undefined;
  const columns = new Set<string>();
  const items = new Set<string>();
  for (const row of rows)
    for (const end of ["", "_parent"]) {
      const column = row.get(`col_name${end}`) ?? "";
      const item = row.get(`filter_item${end}`) ?? "";
      if (column === "" || column === "NA") continue;
      columns.add(`${row.get("col_type") ?? ""}|${column}`);
      if (item !== "" && item !== "NA") items.add(`${column}|${item}`);
    }
  return { columns, items };
}

/** The rows of a list by the names of its columns; undefined where there is no such file. */
function readList(path: string): ReadonlyMap<string, string>[] | undefined {
  if (!existsSync(path)) return undefined;
  const [header = [], ...rows] = splitCsv(
    readFileSync(path, "utf8")
      .replace(/^\uFEFF/, "")
      .replaceAll("\r\n", "\n"),
  ).rows;
  return rows.map(
    (cells) => new Map(header.map(({ text }, index) => [text.trim(), (cells[index]?.text ?? "").trim()])),
  );
}
