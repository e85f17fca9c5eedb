import { authorities } from "../../../library/authorities.ts";
import type { KnownArea } from "../../records/site-areas.ts";
import type { CsvRow } from "../../csv/stream-csv.ts";

/** The area of a row by its official code, never by its name; else why the row is of none. */
export type PlaceOfRow =
  { readonly area: string } | { readonly leftOut: string } | { readonly unknown: string; readonly column: string };

/** Reads of which area a row is. Rows of levels that this site has no areas of, and of places without a code, are left out and counted. */
export function createPlaceReader(names: readonly string[], known: readonly KnownArea[]): (row: CsvRow) => PlaceOfRow {
  const at = (name: string) => names.indexOf(name);
  const column = {
    ...{ level: at("geographic_level"), country: at("country_code"), region: at("region_code") },
    ...{ authority: at("new_la_code"), number: at("old_la_code"), name: at("la_name") },
  };
  const byCode = new Map(known.flatMap((area) => ("code" in area ? [[area.code, area.id] as const] : [])));
  const byNumber = new Map(
    known.flatMap((area) =>
      area.kind === "local-authority" && area.educationCode !== undefined
        ? [[area.educationCode, area.id] as const]
        : [],
    ),
  );
  return ({ cells }) => {
    const cell = (index: number) => cells[index] ?? "";
    const level = cell(column.level);
    if (level === "National") return find(cell(column.country), "country_code");
    if (level === "Regional") return find(cell(column.region), "region_code");
    if (level !== "Local authority") return { leftOut: `of the level ${level}, of which no site has areas` };
    const code = cell(column.authority);
    if (code !== "" && code !== "x") return find(code, "new_la_code");
    const area = byNumber.get(cell(column.number));
    return area === undefined ? { leftOut: `of ${cell(column.name)}, which has no code` } : { area };
  };

  function find(code: string, name: string): PlaceOfRow {
    const area = byCode.get(code);
    if (area !== undefined) return { area };
    if (code === "" || code === "x" || code === "z") return { leftOut: "of places without a code" };
    // An authority that only got another code is the same one, which its number tells.
    const number = authorities.find((authority) => authority.code === code)?.educationCode;
    const renewed = number === undefined ? undefined : byNumber.get(number);
    return renewed === undefined ? { unknown: code, column: name } : { area: renewed };
  }
}
