import type { Unit } from "../../model/unit.ts";
import { provisional, readFigure, type Figure } from "../example-data.ts";
import type { BarPairData } from "./layout.ts";

/** Shares of a hundred. */
export const shares = pair("percent", { Oxbury: "69.0", Country: "61.0" });

/** Small shares are drawn as long as they can be. */
export const smallShares = pair("percent", { Oxbury: "3.9", Country: "4.7" });

/** Scores on both sides of zero. */
export const bothSides = pair("score", { Oxbury: "0.33", Country: "-0.03" });

/** Scores below zero. */
export const below = pair("score", { Oxbury: "-0.75", Country: "-0.03" });

/** Zero, and nothing else. */
export const nothing = pair("score", { Oxbury: "0.00", Country: "0.00" });

/** Points, which have no whole. */
export const points = pair("points", { Oxbury: "54.7", Country: "46.3" });

/** One area alone. */
export const alone = pair("percent", { Oxbury: "95.4" });

/** A provisional figure is hollow. */
export const provisionalFigure = pair("percent", { Oxbury: provisional("83"), Country: "80" });

/** No figure for the other. */
export const missing = pair("percent", { Oxbury: "83", Country: "Not available" });

/** Long names with signs that mean something in markup, and figures that fit beside no bar. */
export const longNames = pair("pounds", {
  'Kingston & Richmond "Achieving for Children" <joint service>': "9007199254740991",
  "Brightmouth, Christmarsh and Pawle": "4503599627370495",
});

/** All, and none. */
export const allAndNone = pair("percent", { Oxbury: "100", Country: "0" });

function pair(unit: Unit, figures: Readonly<Record<string, NonNullable<Figure>>>): BarPairData {
  return {
    unit,
    when: "2017",
    bars: Object.entries(figures).map(([label, figure], index) => ({
      label,
      place: index === 0 ? 0 : 4,
      ...readFigure(figure, unit),
    })),
  };
}
