import { countNoun } from "../../statistics/format-lists.ts";
import { formatList } from "../records/format-list.ts";
import type { LeftOut } from "./import-national.ts";

/** What was not taken, in a few lines for the officer. */
export function describeLeftOut({ unknown, withoutFigures, labels, areas }: LeftOut): string[] {
  return [
    ...(labels.length > 0 ? [`Left out, since it is no year: ${formatList(labels)}.`] : []),
    ...(areas.length > 0 ? [`Left out, since no record has the area: ${formatList(areas)}.`] : []),
    ...(withoutFigures.length > 0
      ? [
          `${countNoun(withoutFigures.length, "measure")} without a figure for the council of this site: ${formatList(withoutFigures)}.`,
        ]
      : []),
    ...(unknown.length > 0
      ? [
          `${countNoun(unknown.length, "measure")} that nothing describes: ${formatList(unknown)}. To take one, describe an indicator in data/indicators, and add its code and indicator under measures in data/imports/national.yaml.`,
        ]
      : []),
  ];
}
