import type { Area, Closeness } from "../model/area.ts";
import type { SourcePlace } from "../model/source.ts";

/** A set of statistical neighbours with its members by name, and by area where it has a record. */
export type NeighbourSet = Omit<Extract<Area, { kind: "neighbour-set" }>, "members" | "source"> & {
  /** Names of the members, where the source names them. */
  readonly members?: readonly string[] | undefined;
  /** The members that have a record, the closest first. */
  readonly neighbours: readonly { readonly area: string; readonly closeness?: Closeness | undefined }[];
  readonly source: SourcePlace;
};
