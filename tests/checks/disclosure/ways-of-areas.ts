import { areas } from "../../../src/library/areas.ts";
import { describeIndicator, observe } from "../rules/rule-case.ts";
import { replaceInFile, type Changes } from "../../site-fixture.ts";
import type { Way } from "./way.ts";

const exact = "disclosure-recomputable";
const beside = "disclosure-beside";

type Figures = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

function count(figures: Figures, more = ""): Changes {
  const fields = { unit: "count", decimals: "0", title: "Children adopted" };
  return { ...describeIndicator("visits", fields), ...observe("visits", figures, "", more) };
}

function share(cell: string, more = ""): Changes {
  const fields = { title: "Children seen", denominator: "children" };
  return { ...describeIndicator("visits", fields), ...observe("visits", { exampleshire: { 2017: cell } }, "", more) };
}

const others = areas.flatMap((area) => ("region" in area && area.region === "north-east" ? [area.id] : []));

/** A file with rows for authorities that the site does not follow: those of the region in which its own then lies, 10 each. */
function inRegion(own: string, whole: number, other: string | number = 10): Changes {
  const source = "exampleshire-report-2018,Sheet 1";
  const lines = [
    "area,2016,2017,document,place",
    `north-east,${200 + 10 * others.length},${whole},${source}`,
    `exampleshire,200,${own},${source}`,
    ...others.map((area, at) => `${area},10,${at === 0 ? other : 10},${source}`),
  ];
  return {
    ...describeIndicator("visits", { unit: "count", decimals: "0", title: "Children adopted" }),
    ...replaceInFile("data/areas/exampleshire.yaml", "region: example-region", "region: north-east"),
    "data/observations/visits.csv": `${lines.join("\n")}\n`,
  };
}

const rank = 'ranks:\n  - { area: exampleshire, of: 152, values: { "2017": 40 } }\n';

/** Ways through figures of other areas, and through what a record says beside a figure. */
export const waysOfAreas: Readonly<Record<string, Way>> = {
  "a region and its other authority, which added up before": {
    mistake: count({
      "example-region": { 2016: 700, 2017: 83 },
      exampleshire: { 2016: 300, 2017: "suppressed" },
      "other-authority": { 2016: 400, 2017: 80 },
    }),
    issues: [[exact, "83 − 80 = 3 (visits, example-region and its areas, 2017)"]],
    control: count({
      "example-region": { 2016: 700, 2017: 83 },
      exampleshire: { 2016: 310, 2017: "suppressed" },
      "other-authority": { 2016: 400, 2017: 80 },
    }),
  },
  "a region with all its authorities, of one year": {
    mistake: count({
      "example-region": { 2017: 83 },
      exampleshire: { 2017: "suppressed" },
      "other-authority": { 2017: 80 },
    }),
    issues: [[exact, "83 − 80 = 3"]],
    control: count({
      "example-region": { 2017: 89 },
      exampleshire: { 2017: "suppressed" },
      "other-authority": { 2017: 80 },
    }),
  },
  "a region that its other authority makes up alone": {
    mistake: count({
      "example-region": { 2016: 700, 2017: 80 },
      exampleshire: { 2016: 300, 2017: "suppressed" },
      "other-authority": { 2016: 400, 2017: 80 },
    }),
    issues: [[exact, "80 − 80 = 0"]],
    control: count({
      "example-region": { 2016: 700, 2017: 83 },
      exampleshire: { 2016: 300, 2017: "suppressed" },
      "other-authority": { 2016: 400, 2017: "suppressed" },
    }),
  },
  "a region with rows for authorities that the site does not follow": {
    mistake: inRegion("suppressed", 103 + 10 * (others.length - 10)),
    issues: [[exact, " = 3 (visits, north-east and its areas, 2017)"]],
    control: inRegion("suppressed", 103 + 10 * (others.length - 10), "not-available"),
  },
  "the region itself is what is suppressed": {
    mistake: count({
      "example-region": { 2016: 700, 2017: "suppressed" },
      exampleshire: { 2016: 300, 2017: 20 },
      "other-authority": { 2016: 400, 2017: 30 },
    }),
    issues: [[exact, "20 + 30 = 50"]],
    control: count({
      "example-region": { 2016: 700, 2017: "suppressed" },
      exampleshire: { 2016: 300, 2017: 20 },
      "other-authority": { 2016: 400, 2017: "not-available" },
    }),
  },
  "the numerator of a share that is suppressed": {
    mistake: share("{ marker: suppressed, numerator: 30, denominator: 60 }"),
    issues: [[beside, "its numerator (30) can be read beside it"]],
    control: share("{ marker: suppressed, denominator: 60 }"),
  },
  "the limits of a share that is suppressed": {
    mistake: share("{ marker: suppressed, lower: 4.1, upper: 6.3 }"),
    issues: [[beside, "its limits (4.1 to 6.3) can be read beside it"]],
    control: share("{ marker: not-available, lower: 4.1, upper: 6.3 }"),
  },
  "the rank of a share that is suppressed": {
    mistake: share("suppressed", rank),
    issues: [[beside, "The figure of exampleshire in 2017 is suppressed, and its rank is given: 40 of 152."]],
    control: share("50", rank),
  },
};
