import { nationalSource } from "../../library/national/source.ts";
import type { Area } from "../../model/area.ts";
import type { KnownArea } from "../records/site-areas.ts";
import type { NeighbourEdition } from "./read-neighbours.ts";

type NeighbourSet = Extract<Area, { kind: "neighbour-set" }>;

/** A set of neighbours as a record. */
export interface NeighbourRecord {
  readonly id: string;
  readonly fields: NeighbourSet;
}

const months = "January February March April May June July August September October November December".split(" ");

/** The sets of an authority, one for each edition that has it, the newest first. A neighbour that no record has is left out. */
export function describeNeighbours(
  area: string,
  editions: readonly NeighbourEdition[],
  known: readonly KnownArea[],
): NeighbourRecord[] {
  const own = known.find(({ id }) => id === area);
  if (own?.kind !== "local-authority" || own.educationCode === undefined) return [];
  const { educationCode, name } = own;
  const byNumber = new Map(
    known.flatMap((other) =>
      other.kind === "local-authority" && other.educationCode !== undefined
        ? [[other.educationCode, other.id] as const]
        : [],
    ),
  );
  return editions.flatMap(({ issued, file, sets }): NeighbourRecord[] => {
    const set = sets.get(educationCode);
    if (!set) return [];
    const [year = "", month = ""] = issued.split("-");
    const edition = `${months[Number(month) - 1] ?? ""} ${year}`;
    const members = set.flatMap(({ code, closeness }) => {
      const id = byNumber.get(code);
      return id === undefined ? [] : [{ area: id, closeness: closeness as Closeness }];
    });
    const { title, publisher, address } = nationalSource.citation;
    const citation = { title: `${title}: statistical neighbours`, publisher, issued, ...(address && { address }) };
    return [
      {
        id: `${area}-neighbours-${year}`,
        fields: {
          ...{
            kind: "neighbour-set",
            name: "Statistical neighbours",
            fullName: `Statistical neighbours of ${name}, ${edition}`,
          },
          ...{ of: area, edition, members, source: { citation, place: `${file}, row of ${educationCode}` } },
        },
      },
    ];
  });
}

type Closeness = NonNullable<Exclude<NonNullable<NeighbourSet["members"]>[number], string>["closeness"]>;
