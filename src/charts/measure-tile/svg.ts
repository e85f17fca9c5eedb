import { drawFrame } from "../frame.ts";
import { drawPaths } from "../lines.ts";
import { drawSymbol } from "../symbols.ts";
import type { SparklineLayout } from "./layout.ts";

/** Draws a sparkline: its line, a small mark for a figure that no line joins, a large one for the last. */
export function drawSparkline({ line, ...size }: SparklineLayout, description: string): string {
  const thin = { ...line, style: { ...line.style, widthPixels: 2 } };
  const joined = [...line.paths, ...line.plannedPaths].join("L");
  const marks = line.points.flatMap(({ x, y, provisional }, index) => {
    const last = index === line.points.length - 1;
    if (!last && joined.includes(`${x},${y}`)) return [];
    return [drawSymbol(line.style, { x, y }, provisional, last ? 1 : 0.4)];
  });
  return drawFrame(size, description, [drawPaths(thin), ...marks]);
}
