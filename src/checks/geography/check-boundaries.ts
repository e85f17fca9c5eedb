import type { Area } from "../../model/area.ts";
import { periodEnd, periodStart } from "../../model/period.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { Check, Checked } from "../check.ts";
import { createImportedLookup } from "../figures/imported.ts";
import { isNumber, type MeasuredFigure, type MeasuredSeries } from "../figures/measured.ts";

export const geographyBoundaries: Rule = {
  id: "geography-boundaries",
  severity: "warning",
  says: "No figure is about an authority before it began or after it ended, unless its source worked it out for the areas of today.",
};

/** Figures are about places that there were: what stands under the name of a new authority is not that of the one before. */
export const boundaryChecks: Check = { rules: [geographyBoundaries], find: checkBoundaries };

function checkBoundaries({ series, records }: Pick<Checked, "series" | "records">): Issue[] {
  const areas = new Map(records.areas.map(({ id, fields }) => [id, fields]));
  const isImported = createImportedLookup(records);
  return series.flatMap((item) => {
    const area = areas.get(item.area);
    if (area?.kind !== "local-authority" || !area.changes) return [];
    // What stands as an import wrote it is of the areas of its source, which the page says of figures from before an authority began.
    const found = checkSeries(item, area.name, area.changes);
    return found.length > 0 && isImported({ indicator: item.id, sourceId: item.figures[0]?.sourceId }) ? [] : found;
  });
}

type Changes = NonNullable<Extract<Area, { kind: "local-authority" }>["changes"]>;

/** One issue for a series and change, at the first figure that cannot be. */
function checkSeries({ indicator, figures }: MeasuredSeries, name: string, changes: Changes): Issue[] {
  return changes.flatMap(({ effect, on }): Issue[] => {
    if (effect === undefined) return [];
    const isOutside = ({ period }: MeasuredFigure) =>
      effect === "began"
        ? periodEnd(period, indicator.periodKind) < on
        : periodStart(period, indicator.periodKind) >= on;
    const outside = figures.filter((figure) => isNumber(figure) && isOutside(figure) && !isOfToday(figure));
    const [first] = outside;
    if (!first || outside.some(({ note }) => note !== undefined)) return [];
    const problem = `${name} ${effect} on ${on}, and has a figure for ${first.period}.`;
    const remedy =
      effect === "began"
        ? "Give it to the authority of that time; or, where the source worked it out for the area of today, write boundaries: of-today with the source, or a note."
        : "Give it to the authority that took its place, or say in a note why it is this one's.";
    return [breach(geographyBoundaries, placeOf(first.home, first.valuePath), problem, remedy)];
  });
}

function isOfToday({ home, sourceId }: MeasuredFigure): boolean {
  return (
    home.collection === "observations" &&
    home.fields.sources.some(({ id, boundaries }) => id === sourceId && boundaries === "of-today")
  );
}
