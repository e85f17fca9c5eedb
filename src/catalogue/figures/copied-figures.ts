import type { Area } from "../../model/area.ts";
import { isAdditiveUnit } from "../../model/unit.ts";
import type { IndicatorEntry, Observation } from "../indicator-entry.ts";
import type { AuthorityFigures } from "./authority-figures.ts";
import { groupDigits } from "./unlike-figures.ts";

/** So many authorities of a country, all printed alike, do not come about by chance; of the amounts of a region three cannot each be all of it. */
const fewestOfCountry = 20;
const fewestOfRegion = 3;

/** A period in which a source gives authorities the figure of the region or country that they lie in. */
interface Copy {
  readonly period: string;
  readonly authorities: ReadonlySet<string>;
  /** What is wrong, in a sentence for readers. */
  readonly reason: string;
}

/**
 * The indicator with a mark on figures of authorities that are those of a whole: where every authority of a region has the region's amount, or all authorities
 * the country's figure. They are published with the reason, are not drawn, and nothing is compared with them.
 */
export function markCopied(indicator: IndicatorEntry, areaOf: (id: string) => Area | undefined): IndicatorEntry {
  const { authorityFigures: all } = indicator;
  if (!all) return indicator;
  const wholes = indicator.series.flatMap(({ area }) => {
    const fields = areaOf(area);
    return fields?.kind === "region" || fields?.kind === "country" ? [{ id: area, fields }] : [];
  });
  const copies = wholes.flatMap(({ id, fields }) => {
    if (fields.kind === "region" && !isAdditiveUnit(indicator.unit)) return [];
    const isWithin = (authority: string) => {
      const own = areaOf(authority);
      return fields.kind === "country" || (own?.kind === "local-authority" && own.region === id);
    };
    const fewest = fields.kind === "country" ? fewestOfCountry : fewestOfRegion;
    return indicator.periods.flatMap((period) => {
      const authorities = findCopies(all, { whole: id, period, fewest, isWithin });
      if (!authorities) return [];
      // Where all authorities have the country's figure, so have the regions between them.
      const others = wholes.filter((one) => one.id !== id && all.valueOf(one.id, period) === all.valueOf(id, period));
      const regions = fields.kind === "country" ? others.map((one) => one.id) : [];
      const print = groupDigits(all.printOf(id, period));
      const where = fields.kind === "country" ? "" : ` of ${fields.name}`;
      const reason = `For ${period} the source gives all authorities${where} the same ${print}, which is the figure for ${fields.name}. They are not drawn or compared.`;
      return [{ period, authorities: new Set([...authorities, ...regions]), reason }];
    });
  });
  return copies.length === 0
    ? indicator
    : { ...mark(indicator, all, copies), copied: copies.map(({ reason }) => reason) };
}

/** Those who have the figure of the whole, where all within it that have any have that; undefined where they have not. */
function findCopies(
  all: AuthorityFigures,
  {
    whole,
    period,
    fewest,
    isWithin,
  }: {
    readonly whole: string;
    readonly period: string;
    readonly fewest: number;
    readonly isWithin: (id: string) => boolean;
  },
): ReadonlySet<string> | undefined {
  const value = all.valueOf(whole, period);
  if (value === undefined || value === 0) return undefined;
  const found: string[] = [];
  for (const authority of all.areas) {
    if (!isWithin(authority)) continue;
    const own = all.valueOf(authority, period);
    if (own !== undefined && own !== value) return undefined;
    if (own === value) found.push(authority);
  }
  return found.length < fewest ? undefined : new Set(found);
}

function mark(indicator: IndicatorEntry, all: AuthorityFigures, copies: readonly Copy[]): IndicatorEntry {
  const find = (area: string, period: string) =>
    copies.find((copy) => copy.period === period && copy.authorities.has(area));
  const markOne = (area: string, item: Observation): Observation => {
    const copy = find(area, item.period);
    if (!copy) return item;
    const note = item.note === undefined ? copy.reason : `${item.note} ${copy.reason}`;
    return { ...item, disputed: "figure", isCopied: true, note };
  };
  return {
    ...indicator,
    series: indicator.series.map((series) => ({
      ...series,
      observations: series.observations.map((item) => markOne(series.area, item)),
    })),
    authorityFigures: {
      ...all,
      valueOf: (area, period) => (find(area, period) ? undefined : all.valueOf(area, period)),
    },
  };
}
