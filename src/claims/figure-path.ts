import type { FieldPath } from "../records/locate.ts";
import type { SourceRecord } from "../records/record.ts";

/**
 * Where an indicator's own file gives the figure of an area and period; undefined where another record does. The file need not list areas in the order of
 * display, and may list one twice.
 */
export function findFigurePath(
  { fields }: Pick<SourceRecord<"observations">, "fields">,
  area: string,
  period: string,
): FieldPath | undefined {
  const index = fields.series.findIndex((series) => series.area === area && period in series.values);
  return index < 0 ? undefined : ["series", index, "values", period];
}
