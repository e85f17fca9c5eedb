import { areas as libraryAreas } from "../../library/areas.ts";
import type { Area } from "../../model/area.ts";
import { keyOf, type FigureIndex, type IndexedFigure } from "./figure-index.ts";
import { exactOperand } from "./operands.ts";
import type { Operand, Relation, Term } from "./system.ts";

/** Product of the totals at which sums are no accident. */
const firmEvidence = 500;

/**
 * Counts of a region or country are those of its areas together. Where a file gives the whole and all its parts but one that it hides, that one is the
 * rest. Whether the parts are all that there are is told by the periods in which all are printed: where they add up, the sum is firm, and where one
 * contradicts it, there is none. Without such a period it is likely where the file has every area that is known to lie there.
 */
export function relateAreas(index: FigureIndex): Relation[] {
  const byIndicator = Map.groupBy([...index.figures.values()].flat(), ({ indicator }) => indicator);
  const areas = readAreas(index);
  return [...byIndicator].flatMap(([indicator, figures]): Relation[] => {
    const isHiding = figures.some(({ operand }) => operand.hidden?.isProtected);
    if (!isHiding || index.indicators.get(indicator)?.unit !== "count") return [];
    const operands = readOperands(index, indicator, figures);
    const periods = [...new Set(figures.map(({ period }) => period))];
    const given = [...new Set(operands.keys())].map((key) => key.split("\n")[1] ?? "");
    return listWholes(areas, new Set(given)).flatMap(({ whole, parts, isComplete }) => {
      const sums = periods.flatMap((period) => {
        const find = (area: string) => operands.get(keyOf(indicator, area, period));
        const own = find(whole);
        const found = parts.flatMap((part) => find(part) ?? []);
        return own && found.length === parts.length ? [{ period, own, found }] : [];
      });
      const evidence = weigh(sums);
      if (evidence === undefined || (evidence < firmEvidence && !isComplete)) return [];
      return sums.flatMap(({ period, own, found }): Relation[] => {
        if (![own, ...found].some(({ hidden }) => hidden?.isProtected)) return [];
        const terms: Term[] = [{ operand: own, factor: 1 }, ...found.map((operand) => ({ operand, factor: -1 }))];
        return [{ terms, where: `${indicator}, ${whole} and its areas, ${period}`, isLikely: evidence < firmEvidence }];
      });
    });
  });
}

interface Sum {
  readonly own: Operand;
  readonly found: readonly Operand[];
}

/** The product of the totals that are printed and agree; undefined where one does not. */
function weigh(sums: readonly Sum[]): number | undefined {
  let evidence = 1;
  for (const { own, found } of sums) {
    if (own.hidden || found.some(({ hidden }) => hidden)) continue;
    const [least, greatest] = (["minimum", "maximum"] as const).map((end) =>
      found.reduce((total, operand) => total + operand[end], 0),
    );
    if ((least ?? 0) > own.maximum || (greatest ?? 0) < own.minimum) return undefined;
    evidence *= Math.max(own.minimum, 1);
  }
  return evidence;
}

/** Regions and countries that have a figure, with the areas in them that have one: a country's regions, or its authorities. */
function listWholes(areas: ReadonlyMap<string, Area>, given: ReadonlySet<string>) {
  return [...given].flatMap((whole) => {
    const kind = areas.get(whole)?.kind;
    const ways: readonly ((area: Area) => boolean)[] =
      kind === "region"
        ? [(area) => area.kind === "local-authority" && area.region === whole]
        : kind === "country"
          ? (["local-authority", "region"] as const).map(
              (of) => (area: Area) => area.kind === of && "country" in area && area.country === whole,
            )
          : [];
    return ways.flatMap((isPart) => {
      const all = [...areas].flatMap(([id, area]) => (isPart(area) && !isEnded(area) ? [id] : []));
      const parts = [...given].filter((id) => id !== whole && isPart(areas.get(id) ?? noArea));
      return parts.length > 1 ? [{ whole, parts, isComplete: all.every((id) => given.has(id)) }] : [];
    });
  });
}

const noArea: Area = { kind: "country", name: "", fullName: "", code: "" };

function isEnded(area: Area): boolean {
  return "changes" in area && (area.changes ?? []).some(({ effect }) => effect === "ended");
}

/** All areas that figures can be of: those of the site, and of the library where a file has rows for more. */
function readAreas({ records }: FigureIndex): ReadonlyMap<string, Area> {
  const own = records.areas.map(({ id, fields }) => [id, fields] as const);
  return new Map([...libraryAreas.map(({ id, ...fields }) => [id, fields] as const), ...own]);
}

/** Figures by `keyOf`, those of rows that stay as they are read among them; the hidden one where several records give one. */
function readOperands(
  { records }: FigureIndex,
  indicator: string,
  figures: readonly IndexedFigure[],
): ReadonlyMap<string, Operand> {
  const operands = new Map<string, Operand>();
  for (const { rows } of records.observations.filter(({ id }) => id === indicator))
    for (const [row, area] of rows?.areas.entries() ?? [])
      for (const [column, period] of rows?.periods.entries() ?? []) {
        const value = rows?.values[row * rows.periods.length + column] ?? NaN;
        if (!Number.isNaN(value)) operands.set(keyOf(indicator, area, period), exactOperand(value));
      }
  for (const { area, period, operand } of figures) {
    const key = keyOf(indicator, area, period);
    if (!operands.get(key)?.hidden) operands.set(key, operand);
  }
  return operands;
}
