import { drawRow } from "../../charts/profile/chart.ts";
import type { ProfileData } from "../../charts/profile/layout.ts";
import type { ProfileTopic } from "./profile.ts";

/** Pixels, the same on every screen. */
const barWidth = 160;

/** The drawing of each row of a profile, as it stands in its table. */
export function drawBars(topics: readonly ProfileTopic[]): ReadonlyMap<ProfileData, string> {
  const rows = topics.flatMap(({ rows: own }) => own.map(({ data }) => data));
  return new Map(rows.map((data, index) => [data, drawRow(data, barWidth, { id: "bar", isFirst: index === 0 })]));
}
