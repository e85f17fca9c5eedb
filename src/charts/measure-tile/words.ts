import { describePoints, joinSentences } from "../words.ts";
import type { SparklineData } from "./layout.ts";

/** Text alternative of a sparkline: every figure that it draws. */
export function describeSparkline(data: SparklineData): string {
  return joinSentences([`Line of ${data.series.label}: ${describePoints(data.series.points, data)}`]);
}
