import { code, link, paragraph, strong, text, type Chapter } from "./guide.ts";

const address = "https://dfe-analytical-services.github.io/analysts-guide/statistics-production/ud.html";

/** What the files in the Department for Education's open data standard hold, and what of a record it has no place for. Its part: `mapping`. */
export function describeStandard(): Chapter {
  return {
    id: "standard",
    title: "The open data standard",
    blocks: [
      paragraph(
        text`Explore education statistics is the Department for Education's statistics service. Files in its ${link("open data standard", address)} can be used together with national figures in the same programs. Each indicator has a data file, and a metadata file that says which columns are filters and which are indicators.`,
      ),
      {
        kind: "list",
        items: [
          text`${strong("Columns")} have the same names in every file: ${code("value")} is the figure, ${code("rank")} and ${code("areas_ranked")} the place in the national ranking, ${code("target")} a target that is a number.`,
          text`${strong("Areas")} are countries, regions and local authorities, with their official codes. The standard has no code for statistical neighbours, which are a group of authorities, so their figures are only in the other files.`,
          text`${strong("Filters")}: ${code("pupil_group")}, which is ${code("Total")} for all pupils; ${code("version")}, where a figure is provisional or revised; and ${code("date")}, where people or things were counted on one day.`,
          text`${strong("Targets")} that are a band of the ranking or another area's figure are in the list of targets.`,
          text`${strong("Notes and sources")} do not fit into the standard. They are in the other files.`,
        ],
      },
      { kind: "part", name: "mapping" },
    ],
  };
}
