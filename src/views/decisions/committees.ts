import { nameBody } from "../../catalogue/body-names.ts";
import type { Catalogue, MeetingEntry } from "../../catalogue/catalogue.ts";
import { once } from "../../catalogue/once.ts";
import type { DecisionEntry } from "../../catalogue/decisions.ts";

/** A committee or board with what is published here of it. */
export interface Committee {
  /** Its name in addresses; that of another authority than the site's begins with the authority's id. */
  readonly id: string;
  readonly name: string;
  readonly area: string;
  /** Its meetings, newest first. */
  readonly meetings: readonly MeetingEntry[];
  /** What it decided and asked for, newest first. */
  readonly decided: readonly DecisionEntry[];
  /** Business that it planned for later meetings. */
  readonly planned: readonly DecisionEntry[];
}

/** The committees and boards of the meetings published here, by name. */
export function listCommittees(catalogue: Catalogue): readonly Committee[] {
  return once(catalogue, "committees", () =>
    [...Map.groupBy(catalogue.meetings.values(), (meeting) => committeeId(catalogue, meeting))]
      .flatMap(([id, meetings]): Committee[] => {
        const [newest] = meetings;
        if (!newest) return [];
        const own = new Set(meetings.map((meeting) => meeting.id));
        const entries = catalogue.decisions.filter(({ meeting }) => meeting !== undefined && own.has(meeting));
        const isPlanned = ({ kind }: DecisionEntry) => kind === "planned-business";
        return [
          {
            ...{ id, name: nameBody(catalogue, newest), area: newest.area, meetings },
            decided: entries.filter((entry) => !isPlanned(entry)),
            planned: entries.filter(isPlanned),
          },
        ];
      })
      .sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
  );
}

/** The committee of a meeting. Throws where the catalogue does not have the meeting. */
export function findCommittee(catalogue: Catalogue, meeting: Pick<MeetingEntry, "body" | "area">): Committee {
  const id = committeeId(catalogue, meeting);
  const found = listCommittees(catalogue).find((committee) => committee.id === id);
  if (!found) throw new Error(`There is no committee ${id}.`);
  return found;
}

function committeeId({ site }: Catalogue, { body, area }: Pick<MeetingEntry, "body" | "area">): string {
  const name = body
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const isOwn = site.councils.length === 1 && site.councils[0]?.area === area;
  return isOwn ? name : `${area}-${name}`;
}
