import type { NeighbourSet } from "../../catalogue/neighbour-set.ts";
import { joinNames } from "../../statistics/format-lists.ts";

/** Who a council's statistical neighbours are, closest first where that is known, and by which edition: “Northvale and Southvale. Edition: May 2025.” */
export function describeNeighbours({ members = [], edition }: Pick<NeighbourSet, "members" | "edition">): string {
  return members.length > 0 ? `${joinNames(members)}. Edition: ${edition}.` : `${edition}.`;
}
