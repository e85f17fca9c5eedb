import type { Unit } from "../../model/unit.ts";
import { formatPrinted } from "../example-data.ts";
import type { StripData, StripName } from "./layout.ts";

/** Figures spread evenly about a middle, the same at every run: so many, from one end to the other, dense in the middle. */
function spread(count: number, from: number, to: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count;
    const bent = 0.5 + (4 * (share - 0.5) ** 3 + (share - 0.5)) / 2;
    return Math.round((from + (to - from) * bent) * 10) / 10;
  });
}

const none = { summary: [], absent: [] };

/** Most authorities of a country, with a region and the country. */
export const manyAuthorities: StripData = {
  ...{
    unit: "percent",
    period: "2025",
    axisTitle: "Per cent, higher is better",
    others: spread(141, 48.2, 81.7),
    neighbours: spread(10, 57.1, 66.4),
  },
  named: [
    name("percent", "Oxbury", 0, "64.2", true),
    name("percent", "Region", 1, "61.8"),
    name("percent", "Country", 3, "62.4"),
  ],
  summary: [
    { label: "lowest", text: "48.2%" },
    { label: "lower quartile", text: "59.9%" },
    { label: "middle", text: "64.9%" },
    { label: "upper quartile", text: "70.1%" },
    { label: "highest", text: "81.7%" },
  ],
  absent: [],
};

/** Nearly all have the same figure. */
export const manyTies: StripData = {
  ...{
    ...none,
    unit: "percent",
    period: "2024/25",
    axisTitle: "Per cent, higher is better",
    others: [...Array<number>(138).fill(100), 97, 98, 98],
  },
  neighbours: Array<number>(10).fill(100),
  named: [name("percent", "Oxbury", 0, "100", true), name("percent", "Country", 3, "100")],
};

/** Counts of a few, most of them zero. */
export const mostlyZero: StripData = {
  ...{
    ...none,
    unit: "count",
    period: "2025",
    axisTitle: "Number",
    others: [...Array<number>(90).fill(0), 6, 7, 7, 9, 12, 31],
    neighbours: [0, 0, 8],
  },
  named: [name("count", "Oxbury", 0, "0", true)],
};

/** The council's own figure is suppressed, as those of others are. */
export const ownSuppressed: StripData = {
  ...{
    ...none,
    unit: "rate-per-10000",
    period: "2023",
    axisTitle: "Rate per 10,000 children under 18",
    others: spread(98, 10, 90),
    neighbours: spread(7, 30, 70),
  },
  named: [
    { label: "Oxbury", place: 0, authority: true, text: "Suppressed to protect people" },
    name("rate-per-10000", "Country", 3, "46.1"),
  ],
  absent: [
    { reason: "suppressed to protect people", count: 31 },
    { reason: "not available", count: 4 },
  ],
};

/** No authority has a figure. */
export const noMarks: StripData = {
  ...{
    unit: "percent",
    period: "2022",
    axisTitle: "Per cent, higher is better",
    others: [],
    neighbours: [],
    summary: [],
  },
  named: [name("percent", "Country", 3, "12.0")],
  absent: [{ reason: "suppressed to protect people", count: 152 }],
};

/** No council comes first. */
export const nobodyNamed: StripData = {
  ...{
    ...none,
    unit: "score",
    period: "2019",
    axisTitle: "Score, higher is better",
    others: spread(60, -1.2, 0.9),
    neighbours: [],
    named: [],
  },
};

/** One authority alone. */
export const onlyOne: StripData = {
  ...{ ...none, unit: "pounds", period: "2020", axisTitle: "Pounds", others: [], neighbours: [] },
  named: [name("pounds", "Oxbury", 0, "1600000", true)],
};

/** Names that fit beside no mark, with signs that mean something in markup. */
export const longNames: StripData = {
  ...{
    ...none,
    unit: "percent",
    period: "2017",
    axisTitle: "Per cent, higher is better",
    others: spread(20, 30, 70),
    neighbours: [50],
  },
  named: [
    name("percent", 'Kingston & Richmond "Achieving for Children" <joint service>', 0, "50.5", true),
    name("percent", "Brightmouth, Christmarsh and Pawle with Tolford and Wrakin", 1, "49.5"),
    name("percent", "Tolford", 2, "70"),
  ],
};

function name(unit: Unit, label: string, place: number, printed: string, authority = false): StripName {
  return { label, place, authority, value: Number(printed), text: formatPrinted(printed, unit) };
}
