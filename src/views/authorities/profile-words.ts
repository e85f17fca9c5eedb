import type { AreaEntry, Catalogue } from "../../catalogue/catalogue.ts";
import { areaName } from "../../catalogue/area-names.ts";
import { siteParts } from "../../model/site.ts";
import { capitalise } from "../../statistics/format.ts";
import { describeAge } from "../page/how-old.ts";
import { listNeighbours } from "./neighbours.ts";
import type { ProfileTopic } from "./profile.ts";

/** What to know before reading a profile: what it shows, its signs, and how old it is. */
export function describeProfile(
  catalogue: Catalogue,
  area: Extract<AreaEntry, { kind: "local-authority" }>,
  topics: readonly ProfileTopic[],
  released: string | undefined,
): string[] {
  const indicators = topics.flatMap(({ rows }) => rows.map(({ indicator }) => indicator));
  const where = "in this profile";
  const age = describeAge(catalogue, { parts: siteParts, indicators, areas: [area.id], where }, released);
  const signs = [
    ...(area.fewChildren ? [] : [`the circle is ${area.name}`]),
    `the diamond ${area.fewChildren ? "is " : ""}${areaName(catalogue.areas, area.country)}`,
    ...(listNeighbours(catalogue, area.id).length > 0 ? ["upright lines are its statistical neighbours"] : []),
  ];
  const hasOthers = indicators.some(({ polarity }) => polarity === "neither");
  return [
    area.fewChildren
      ? `The headline measures of each topic, in the newest year of each. ${area.name} is given no place among the authorities: so few children live there that a handful of them makes each figure.`
      : `Where ${area.name} stands among all authorities in the headline measures of each topic, in the newest year of each.`,
    ...(age?.caution === undefined ? [] : [`${age.words} ${age.caution}`]),
    `${capitalise(signs.join(", "))}. Shades are quarters of the authorities, from the worst on the left to the best on the right${
      hasOthers
        ? `; of measures of which no direction is better, from the lowest to the highest${area.fewChildren ? "" : ", and 1st is the highest"}`
        : ""
    }.`,
  ];
}
