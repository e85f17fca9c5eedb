import type { AuthorityFigures } from "../catalogue/figures/authority-figures.ts";
import { spreadOf, type Spread } from "./standing.ts";

/** The figures of fewer authorities than these, such as a council's neighbours, do not say how all of them are spread. */
const fewestOfAll = 50;

const known = new WeakMap<AuthorityFigures, { readonly spread: Spread | undefined }>();

/** How all authorities are spread in the newest period for which at least 50 have a figure; undefined where there is none. Worked out once. */
export function findSpreadOfAll(figures: AuthorityFigures): Spread | undefined {
  const found = known.get(figures) ?? { spread: readSpread(figures) };
  known.set(figures, found);
  return found.spread;
}

function readSpread({ periods, areas, valueOf }: AuthorityFigures): Spread | undefined {
  for (const period of periods.toReversed()) {
    const values = areas.flatMap((area) => valueOf(area, period) ?? []);
    if (values.length >= fewestOfAll) return spreadOf(values);
  }
  return undefined;
}
