import { authorities } from "../src/library/authorities.ts";
import { areas } from "../src/library/areas.ts";
import type { Changes } from "./site-fixture.ts";

const current = new Set(authorities.filter(({ to }) => to === Infinity).map(({ code }) => code));

/** Ids of authorities of England that the fixture site does not follow, by id. */
export const otherAuthorities: readonly string[] = areas
  .flatMap((area) => (area.kind === "local-authority" && current.has(area.code) ? [area.id] : []))
  .sort();

/**
 * Figures of the share of sessions missed in primary schools, the council's own and those of other authorities in the order given: from 4.0 upwards,
 * a tenth more each, in both years.
 */
export function listAuthorityRows(count: number, own: readonly [string, string]): Changes {
  const source = 'exampleshire-report-2018,"Annex A, page 9"';
  const others = otherAuthorities.slice(0, count).map((area, index) => {
    const figure = (4 + index / 10).toFixed(1);
    return `${area},${index === 1 ? "suppressed" : figure},${figure},${source}`;
  });
  return {
    "data/observations/absence-primary.csv": `${[
      "area,2006/07,2007/08,document,place",
      `exampleshire,${own.join()},${source}`,
      `example-country,5.2,5.1,${source}`,
      ...others,
    ].join("\n")}\n`,
  };
}
