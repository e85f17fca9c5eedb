import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";

export const stageShare: Rule = {
  id: "stage-share",
  severity: "error",
  says: "A key measure is said of people, or in school days, only where its indicator is a percentage, and not both.",
};

/** What a stage's page says of a figure in other words fits its unit. */
export const stageChecks: Check = { rules: [stageShare], find: checkStages };

function checkStages({ records }: RecordSet): Issue[] {
  const units = new Map(records.indicators.map(({ id, fields }) => [id, fields.unit]));
  return records.stages.flatMap((record) =>
    record.fields.measures.flatMap(({ indicator, people, schoolDays }, index): Issue[] => {
      const unit = units.get(indicator);
      const field = people ? "people" : "schoolDays";
      const place = placeOf(record, ["measures", index, field]);
      if (people && schoolDays)
        return [
          breach(stageShare, place, "A share is of people or of school days, not of both.", "Keep one of the two."),
        ];
      if ((!people && !schoolDays) || unit === undefined || unit === "percent") return [];
      const problem = `${indicator} is no percentage, so it cannot be said of ${people ? "people" : "school days"}.`;
      return [breach(stageShare, place, problem, `Remove ${field}, or name another indicator.`)];
    }),
  );
}
