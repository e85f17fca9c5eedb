import type { Check } from "../check.ts";
import { shapePublished, type Said } from "../../records/csv/csv-published.ts";
import { breach, type Issue } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";

/**
 * A file that was taken from a site says in which unit its figures are and which official code each area has. Both are held against the records here:
 * the same id may mean something else at another site.
 */
export const publishedChecks: Check = { rules: [shapePublished], find: checkPublished };

function checkPublished({ records }: RecordSet): Issue[] {
  const indicators = new Map(records.indicators.map((indicator) => [indicator.id, indicator.fields]));
  const areas = new Map(records.areas.map((area) => [area.id, area.fields]));
  const explain = ({ of, text }: Said, id: string): { problem: string; remedy: string } | undefined => {
    if (of === "unit") {
      const unit = indicators.get(id)?.unit;
      if (unit === undefined || unit === text) return undefined;
      return {
        problem: `The figures are in the unit ${text}, and those of the indicator ${id} in ${unit}.`,
        remedy: "Take figures in that unit, or correct the unit of the indicator.",
      };
    }
    const area = areas.get(of.area);
    const code = area && "code" in area ? area.code : undefined;
    if (!area || code === text) return undefined;
    return {
      problem: `The code of ${of.area} here is ${text}, ${code === undefined ? "and the area's record has none" : `and that of the area's record ${code}`}.`,
      remedy: "Write the id that the area has at this site; npx findings list areas finds it by its name.",
    };
  };
  return records.observations.flatMap(({ id, file, said = [] }) =>
    said.flatMap((one) => {
      const found = explain(one, id);
      if (!found) return [];
      return [breach(shapePublished, { file, line: one.line, column: one.column }, found.problem, found.remedy)];
    }),
  );
}
