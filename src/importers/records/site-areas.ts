import { parse } from "yaml";
import { areas as libraryAreas } from "../../library/areas.ts";
import { areaSchema, type Area } from "../../model/area.ts";
import type { FileSource } from "../../records/folder.ts";

/** An area that figures can be of: one of the site, or of the library. */
export type KnownArea = Area & { readonly id: string };

/**
 * All areas that the site's records can name, in the order in which a file of figures lists them: countries, regions, then authorities as the library has
 * them. A record of the site stands in the place of the library's of the same id or official code.
 */
export function listAreas(site: FileSource): KnownArea[] {
  const own = site.list("data/areas").flatMap((file): KnownArea[] => {
    if (!file.endsWith(".yaml")) return [];
    const read = areaSchema.safeParse(parseQuietly(new TextDecoder().decode(site.read(file))));
    return read.success ? [{ ...read.data, id: file.slice("data/areas/".length, -".yaml".length) }] : [];
  });
  const ids = new Set(own.map(({ id }) => id));
  const codes = new Set(own.flatMap((area) => ("code" in area ? [area.code] : [])));
  const others = libraryAreas.filter((area) => !ids.has(area.id) && !("code" in area && codes.has(area.code)));
  const all = [...own, ...others];
  const order = new Map(libraryAreas.map((area, index) => ["code" in area ? area.code : area.id, index]));
  const place = (area: KnownArea) => order.get("code" in area ? area.code : area.id) ?? libraryAreas.length;
  const wide = (area: KnownArea) => (area.kind === "local-authority" ? 1 : 0);
  return all.sort((a, b) => wide(a) - wide(b) || place(a) - place(b));
}

/** What is no YAML is told by `check`. */
function parseQuietly(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
