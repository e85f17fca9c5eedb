import type { Chart } from "../chart.ts";
import { placeProfile, type ProfileData } from "./layout.ts";
import { drawProfile, drawProfileRow, type SharedShapes } from "./svg.ts";
import { describeNeighbours, describeProfile, tabulateProfile } from "./words.ts";

/** Where an authority stands among all in one measure: a row of a profile, whose rows share one scale. */
export const profile: Chart<ProfileData> = {
  name: "profile",
  describe: describeProfile,
  tabulate: tabulateProfile,
  remark: () => [],
  draw: (data, widthPixels, description) => drawProfile(placeProfile(data, widthPixels), description),
};

/** The drawing of a row beside whose cells it stands: they say all but how many neighbours lie ahead. */
export function drawRow(data: ProfileData, widthPixels: number, shapes: SharedShapes): string {
  return drawProfileRow(placeProfile(data, widthPixels), describeNeighbours(data), shapes);
}
