import type { Area } from "../model/area.ts";
import { readFigureSource } from "../model/source.ts";
import { compareText } from "../records/issue.ts";
import type { AreaEntry } from "./catalogue.ts";
import type { NeighbourSet } from "./neighbour-set.ts";

type AreaRecord = { readonly id: string; readonly fields: Area };

/** The areas of a catalogue by id. The members of a set of neighbours are named, and known by area where a record has their id or their name. */
export function buildAreas(records: readonly AreaRecord[]): ReadonlyMap<string, AreaEntry> {
  const names = new Map(records.map(({ id, fields }) => [id, fields.name]));
  const ids = new Map(
    records.flatMap(({ id, fields }) => (fields.kind === "local-authority" ? [[fields.name, id]] : [])),
  );
  const entries = records.map(({ id, fields }): AreaEntry => {
    return fields.kind === "neighbour-set" ? { ...buildSet(fields, names, ids), id } : { ...fields, id };
  });
  return new Map(entries.sort((a, b) => compareText(a.id, b.id)).map((entry) => [entry.id, entry]));
}

function buildSet(
  { members, ...set }: Extract<Area, { kind: "neighbour-set" }>,
  names: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, string>,
): NeighbourSet {
  const neighbours = (members ?? []).flatMap((member) => {
    if (typeof member !== "string") return [member];
    const area = ids.get(member);
    return area === undefined ? [] : [{ area }];
  });
  const named = members?.map((member) =>
    typeof member === "string" ? member : (names.get(member.area) ?? member.area),
  );
  return { ...set, source: readFigureSource(set.source), neighbours, ...(named && { members: named }) };
}
