import { readSiteFile, replaceInFile } from "../../site-fixture.ts";
import { councilsOf, ledByCountry } from "./councils.ts";
import { measure, sheet, type RuleCases } from "./rule-case.ts";

const council = "data/areas/exampleshire.yaml";
const region = "data/areas/example-region.yaml";
const csv = "data/observations/absence-primary.csv";

/** The council's area as another: its name, code, number and the code of its region. */
function place(name: string, code: string, educationCode: string, regionCode: string) {
  const text = readSiteFile(council)
    .replace("name: Exampleshire\n", `name: ${name}\n`)
    .replace("fullName: Exampleshire Council", `fullName: London Borough of ${name}`)
    .replace("E06999901", code)
    .replace('"901"', `"${educationCode}"`);
  const around = readSiteFile(region)
    .replace("name: Example region", "name: London")
    .replace("fullName: The example region", "fullName: London")
    .replace("E12999901", regionCode);
  return { [council]: text, [region]: around };
}

const barnet = place("Barnet", "E09000003", "302", "E12000007");

/** Mistakes in areas and in what is said of them. */
export const geographyCases: RuleCases = {
  "geography-kind": {
    "a country for a region": {
      mistake: replaceInFile(council, "region: example-region", "region: example-country"),
      issues: [
        `${council}:6:9  example-country is a country, not a region. → Name a region, or leave region out: the country is enough.`,
      ],
      control: {},
    },
    "a region as the council": {
      mistake: replaceInFile("data/site.yaml", "area: exampleshire", "area: example-region"),
      issues: [
        "data/site.yaml:5:9  example-region is a region, not a local authority. → Name the council's own authority.",
      ],
      control: {},
    },
    "a region as the country": {
      mistake: ledByCountry("example-region"),
      issues: [
        "data/site.yaml:3:10  example-region is a region, not a country. → Name the country, or the council under council.",
      ],
      control: ledByCountry("example-country"),
    },
    "a country among the councils": {
      mistake: councilsOf("[exampleshire, example-country]"),
      issues: [
        "data/site.yaml:3:26  example-country is a country, not a local authority. → Name the councils' own authorities.",
      ],
      control: councilsOf("[exampleshire, other-authority]"),
    },
  },
  "geography-code-kind": {
    "the code of a district for a council that runs services for children": {
      mistake: replaceInFile(council, "E06999901", "E07999901"),
      issues: [
        `${council}:4:7  E07999901 is not the code of a local authority. → In England it begins with E06, E08, E09, E10.`,
      ],
      control: {},
    },
    "a code of England in Wales": {
      mistake: {
        ...replaceInFile(council, "E06999901", "E07999901"),
        ...replaceInFile("data/areas/example-country.yaml", "E92999901", "W92999901"),
      },
      issues: [`${council}:4:7  E07999901 is not the code of a local authority. → In Wales it begins with W06.`],
      control: {
        ...replaceInFile(council, "E06999901", "W06999901"),
        ...replaceInFile("data/areas/example-country.yaml", "E92999901", "W92999901"),
      },
    },
    "the code of a region for a country": {
      mistake: replaceInFile("data/areas/example-country.yaml", "E92999901", "E12999901"),
      issues: [
        "data/areas/example-country.yaml:4:7  E12999901 is not the code of a country. → In England it begins with E92. In Northern Ireland it begins with N92. In Scotland it begins with S92. In Wales it begins with W92.",
        "data/areas/example-region.yaml:4:7  example-country has E12999901 already. → Check both.",
      ],
      control: {},
    },
  },
  "geography-code-name": {
    "the code of the neighbour": {
      mistake: place("Barnet", "E09000015", "302", "E12000007"),
      issues: [`${council}:4:7  E09000015 is the code of Harrow. → Check the code and the name.`],
      control: barnet,
    },
    "the code of another council of Wales": {
      mistake: place("Swansea", "W06000015", "901", "E12999901"),
      issues: [`${council}:4:7  W06000015 is the code of Cardiff. → Check the code and the name.`],
      control: place("Cardiff", "W06000015", "901", "E12999901"),
    },
    "a code that no authority of Scotland has": {
      mistake: place("Fife", "S12000083", "901", "E12999901"),
      issues: [`${council}:4:7  S12000083 is no code of an authority. → Fife has S12000047.`],
      control: place("Fife", "S12000047", "901", "E12999901"),
    },
    "a code that no authority has": {
      mistake: place("Barnet", "E09000083", "302", "E12000007"),
      issues: [`${council}:4:7  E09000083 is no code of an authority. → Barnet has E09000003.`],
      control: barnet,
    },
    "the number of the neighbour": {
      mistake: place("Barnet", "E09000003", "310", "E12000007"),
      issues: [`${council}:5:16  Barnet has the number 302. → Check the number.`],
      control: barnet,
    },
    "the code of another region, which its name contradicts and the authority too": {
      mistake: place("Barnet", "E09000003", "302", "E12000008"),
      issues: [
        `${region}:4:7  E12000008 is the code of South East. → Check the code and the name.`,
        `${council}:6:9  Barnet lies in the region London. → Check the region.`,
      ],
      control: barnet,
    },
    "a name that is a part of another's": {
      mistake: place("Somerset", "E06000024", "802", "E12999901"),
      issues: [`${council}:4:7  E06000024 is the code of North Somerset. → Check the code and the name.`],
      control: place("Bristol", "E06000023", "801", "E12999901"),
    },
  },
  "geography-code-repeated": {
    "two authorities with one code": {
      mistake: replaceInFile("data/areas/other-authority.yaml", "E06999902", "E06999901"),
      issues: ["data/areas/other-authority.yaml:4:7  exampleshire has E06999901 already. → Check both."],
      control: {},
    },
  },
  "geography-rank-number": {
    "more authorities than there were": {
      mistake: measure(
        { exampleshire: { 2008: 71.2 } },
        { more: 'ranks:\n  - area: exampleshire\n    of: 152\n    values:\n      "2008": 16\n' },
      ),
      issues: [
        "data/observations/visits.yaml:13:15  There were 150 authorities in England in 2008, not 152. → Check the number ranked.",
      ],
      control: measure(
        { exampleshire: { 2009: 71.2 } },
        { more: 'ranks:\n  - area: exampleshire\n    of: 152\n    values:\n      "2009": 16\n' },
      ),
    },
    "more regions than there are": {
      mistake: measure(
        { "example-region": { 2017: 71.2 } },
        { more: 'ranks:\n  - area: example-region\n    of: 10\n    values:\n      "2017": 2\n' },
      ),
      issues: [
        "data/observations/visits.yaml:13:15  There were 9 regions in England in 2017, not 10. → Check the number ranked.",
      ],
      control: measure(
        { "example-region": { 2017: 71.2 } },
        { more: 'ranks:\n  - area: example-region\n    of: 9\n    values:\n      "2017": 2\n' },
      ),
    },
  },
  "geography-neighbours": {
    "a set of neighbours that a later document brought": {
      mistake: addRow("exampleshire-neighbours,2006/07,5.1,,,,,exampleshire-assessment-2007,Table 3"),
      issues: [
        "data/observations/absence-primary.csv:6:1  warning: The set exampleshire-neighbours is taken from a document of 2018-03-07, after exampleshire-assessment-2007 (2007-11-26). → Use the set of that time, or add one: sets are revised.",
      ],
      control: addRow("exampleshire-neighbours,2006/07,5.1,,,,,exampleshire-report-2018,Table 3"),
    },
  },
  "geography-document": {
    "a table about an authority that its document is not about": {
      mistake: withArea("other-authority"),
      issues: [
        "data/tables/sheet.yaml:3:7  warning: exampleshire-report-2018 is about exampleshire, not about other-authority. → Check the area and the document, or add other-authority to the areas of the document.",
      ],
      control: withArea("exampleshire"),
    },
    "a document of which the only figures are another authority's": {
      mistake: measure({ "other-authority": { 2017: 71.2 } }),
      issues: [
        "data/observations/visits.yaml:6:11  warning: exampleshire-report-2018 is about exampleshire, not about other-authority. → Check the area and the document, or add other-authority to the areas of the document.",
      ],
      control: measure({ exampleshire: { 2017: 71.2 }, "other-authority": { 2017: 70.2 } }),
    },
  },
};

function withArea(area: string) {
  const [[file, text] = ["", ""]] = Object.entries(
    sheet({ columns: ["title: Number"], rows: ["title: North, cells: [61]"] }),
  );
  return { [file]: String(text).replace("area: exampleshire", `area: ${area}`) };
}

function addRow(row: string) {
  return { [csv]: `${readSiteFile(csv)}${row}\n` };
}
