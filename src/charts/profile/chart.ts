import type { Chart } from "../chart.ts";
import { placeProfile, type ProfileData } from "./layout.ts";
import { drawProfile } from "./svg.ts";
import { describeProfile, tabulateProfile } from "./words.ts";

/** Where an authority stands among all in one measure: a row of a profile, whose rows share one scale. */
export const profile: Chart<ProfileData> = {
  name: "profile",
  describe: describeProfile,
  tabulate: tabulateProfile,
  remark: () => [],
  draw: (data, widthPixels, description) => drawProfile(placeProfile(data, widthPixels), description),
};
