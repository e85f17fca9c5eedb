import { readSiteFile, replaceInFile } from "../../site-fixture.ts";
import type { RuleCases } from "./rule-case.ts";

/** The site's settings with these councils in place of its one, and these comparators. */
export function councilsOf(councils: string | undefined, comparators = "[example-region, exampleshire-neighbours]") {
  const text = readSiteFile("data/site.yaml")
    .replace(/council:\n.*\n.*\n/, councils === undefined ? "" : `councils: ${councils}\n`)
    .replace(/comparators: .*/, `comparators: ${comparators}`);
  return { "data/site.yaml": text };
}

/** The site of a whole country, with no council. */
export function ledByCountry(country: string) {
  const text = readSiteFile("data/site.yaml")
    .replace(/council:\n.*\n.*\n/, `country: ${country}\n`)
    .replace(/comparators: .*/, "comparators: []");
  return { "data/site.yaml": text };
}

/** Both councils with their sets of neighbours, the other's under this name. */
function neighboursOfOther(name: string) {
  const set = readSiteFile("data/areas/exampleshire-neighbours.yaml")
    .replace("name: Statistical neighbours", `name: ${name}`)
    .replace("fullName: Exampleshire's statistical neighbours", "fullName: Neighbours of the other authority")
    .replace("of: exampleshire", "of: other-authority")
    .replace("members: [Other authority]", "members: [Exampleshire]");
  return {
    ...councilsOf("[exampleshire, other-authority]", "[exampleshire-neighbours, other-neighbours]"),
    "data/areas/other-neighbours.yaml": set,
  };
}

/** Mistakes in whose site it is. */
export const councilCases: RuleCases = {
  "geography-councils": {
    "one council and a list of councils": {
      mistake: replaceInFile(
        "data/site.yaml",
        "address: https",
        "councils: [exampleshire, other-authority]\naddress: https",
      ),
      issues: [
        "data/site.yaml:6:1  Both council and councils say whose site it is. → Keep council where it is one council's, councils where several share it, country where it is about the authorities of a country.",
      ],
      control: councilsOf("[exampleshire, other-authority]"),
    },
    "no council at all": {
      mistake: councilsOf(undefined),
      issues: [
        "data/site.yaml:1:1  Nothing says whose site it is. → Write council with its name and area, councils with the areas of those that share the site, or country with the country whose authorities it is about.",
      ],
      control: councilsOf("[exampleshire]"),
    },
    "a council and a country": {
      mistake: replaceInFile("data/site.yaml", "address: https", "country: example-country\naddress: https"),
      issues: [
        "data/site.yaml:6:1  Both council and country say whose site it is. → Keep council where it is one council's, councils where several share it, country where it is about the authorities of a country.",
      ],
      control: {},
    },
    "a council twice": {
      mistake: councilsOf("[exampleshire, other-authority, exampleshire]"),
      issues: ["data/site.yaml:3:43  exampleshire stands in councils twice. → Remove one of them."],
      control: councilsOf("[other-authority, exampleshire]"),
    },
    "a council that is a comparator": {
      mistake: councilsOf("[exampleshire, other-authority]", "[other-authority, example-region]"),
      issues: [
        "data/site.yaml:6:15  other-authority is a council of this site and a comparator. → Remove it from comparators: councils that share a site stand beside each other already.",
      ],
      control: councilsOf("[exampleshire, other-authority]", "[example-region]"),
    },
    "the only council as its own comparator": {
      mistake: replaceInFile("data/site.yaml", "comparators: [", "comparators: [exampleshire, "),
      issues: [
        "data/site.yaml:8:15  exampleshire is a council of this site and a comparator. → Remove it from comparators.",
      ],
      control: {},
    },
    "neighbours of both councils under one name": {
      mistake: neighboursOfOther("Statistical neighbours"),
      issues: [
        "data/site.yaml:6:40  other-neighbours has the name of exampleshire-neighbours: Statistical neighbours. → Name each set after its council, so that readers see whose neighbours they are.",
      ],
      control: neighboursOfOther("Neighbours of the other authority"),
    },
  },
};
