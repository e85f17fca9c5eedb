import type { Catalogue } from "../../catalogue/catalogue.ts";
import { apiPageUrl, catalogueJsonUrl, dataPackageUrl, dcatUrl, pageUrl } from "../../model/addresses.ts";
import { isSetOfAreas } from "../../model/area.ts";
import { capitalise } from "../../statistics/format.ts";
import { countEach } from "../../statistics/format-lists.ts";
import { hasOwnColumns } from "../csv/indicator-file.ts";
import { hasTopicCsv } from "../csv/topic-file.ts";
import { hasEesFiles } from "../ees/rows.ts";
import { code, link, paragraph, text, type Block, type Chapter, type Guide } from "./guide.ts";
import { describeStandard } from "./open-data-standard.ts";

/** The page of all downloads, as far as the site has records for them. Its parts: `lists` and, with the open data standard, `mapping`. */
export function describeDownloads(catalogue: Catalogue): Guide {
  const description =
    "Everything that this site publishes, as files to download: all at once, as lists, or one by one.";
  const { indicators, tables, areas } = catalogue;
  const inStandard = [...indicators.values()].some((indicator) => hasEesFiles(indicator, areas));
  const ownFiles = indicators.size + tables.size > 0;
  return {
    title: "Download the data",
    description,
    lead: description,
    opening: [],
    chapters: [
      everything,
      { ...lists, blocks: ownFiles ? lists.blocks : [...lists.blocks, describeForPrograms(eachHasColumns)] },
      ...(ownFiles ? [describeOwnFiles(catalogue, inStandard)] : []),
      ...(inStandard ? [describeStandard()] : []),
      describeReading(catalogue),
      ...describeElsewhere(catalogue),
      describeLicence(catalogue),
    ],
  };
}

const everything: Chapter = {
  id: "everything",
  title: "Everything at once",
  blocks: [
    paragraph([link("All data in one zip file", dataPackageUrl, "download")]),
    paragraph(
      text`It has every table on this site, the summaries of documents, the licence, the sources, notes on how to read the figures, and a checksum for each file. It is a ${link("Data Package", "https://datapackage.org/")}: its file ${code("datapackage.json")} describes the columns of each table. The file changes only when the records do.`,
    ),
  ],
};

const lists: Chapter = {
  id: "lists",
  title: "Lists",
  blocks: [
    paragraph(
      text`Each list is a CSV file with one row for each record. Records refer to each other by id. A second file describes the columns for programs, in the ${link("CSV on the Web", "https://www.w3.org/TR/tabular-metadata/")} format. It has the name of the list, followed by ${code("-metadata.json")}.`,
    ),
    { kind: "part", name: "lists" },
  ],
};

const describeForPrograms = (columns: string) =>
  paragraph(
    text`${columns} ${link("The catalogue", catalogueJsonUrl)} lists all records with their addresses, and ${link("the interface for programs", apiPageUrl)} has them as JSON. For open data portals there is ${link("a catalogue of all data sets", dcatUrl)} in the ${link("DCAT", "https://www.w3.org/TR/vocab-dcat-3/")} format.`,
  );

const eachHasColumns = "Each CSV file comes with its CSV on the Web metadata.";
const sameColumns =
  "Each list comes with its CSV on the Web metadata. The CSV file of an indicator has the columns of the list of all figures; one that has more, such as targets, comes with its own metadata.";

const allAuthorities = {
  term: [code("/indicators/id/authorities.csv")],
  meaning: [
    "The figures of all authorities, where the site has them: a row for each authority, a column for each period.",
  ],
};

function describeOwnFiles(catalogue: Catalogue, inStandard: boolean): Chapter {
  const { indicators, tables, areas } = catalogue;
  const counts = [
    indicators.size > 0 && `The page of ${countEach(indicators.size, "indicator")} links to its files`,
    tables.size > 0 && `${countEach(tables.size, "printed table")} has three`,
  ].filter((words) => words !== false);
  const ofAll = [...indicators.values()].some(({ authorityFigures }) => authorityFigures);
  const holds = ofAll
    ? "It has all areas but authorities of which the next file says as much."
    : `It has all areas${[...areas.values()].some(isSetOfAreas) ? ", statistical neighbours among them" : ""}.`;
  const ofIndicator = [
    {
      term: [code("/indicators/id.xlsx")],
      meaning: ["A spreadsheet of figures and ranks: a row for each area, a column for each period."],
    },
    {
      term: [code("/indicators/id.csv")],
      meaning: [`A row for each area and period, with figure, marker, rank, notes and source. ${holds}`],
    },
    ...(ofAll ? [allAuthorities] : []),
    {
      term: [code("/indicators/id.json")],
      meaning: ["The same, with the definition, series breaks and targets."],
    },
  ];
  const ofStandard = {
    term: text`${code("/data/ees/id.csv")} and ${code("/data/ees/id.meta.csv")}`,
    meaning: text`The indicator in the ${link("open data standard", "#standard")} of Explore education statistics.`,
  };
  const ofTopic = {
    term: hasTopicCsv(catalogue)
      ? text`${code("/topics/id.xlsx")} and ${code("/topics/id.csv")}`
      : [code("/topics/id.xlsx")],
    meaning: ["All figures on a topic. The spreadsheet begins with the latest figure of each measure."],
  };
  const ofTable = {
    term: text`${code("/tables/id.xlsx")}, ${code("/tables/id.csv")} and ${code("/tables/id.json")}`,
    meaning: [
      "A table as printed in its document. Numbers are plain, and their units are in the last column. Markers and remarks on single cells are in the JSON file and in the list of all cells.",
    ],
  };
  return {
    id: "one",
    title: "One indicator or table",
    blocks: [
      paragraph(
        text`${`${capitalise(counts.join(", and "))}.`} ${code("id")} stands for the last part of the page's address.`,
      ),
      {
        kind: "terms",
        items: [
          ...(indicators.size > 0 ? ofIndicator : []),
          ...(inStandard ? [ofStandard] : []),
          ...(indicators.size > 0 ? [ofTopic] : []),
          ...(tables.size > 0 ? [ofTable] : []),
        ],
      },
      describeForPrograms(hasOwnColumns(catalogue) ? eachHasColumns : sameColumns),
    ],
  };
}

function describeReading({ pages }: Catalogue): Chapter {
  const items = [
    [
      "Figures are given as their source prints them. 69.0 and 69 differ in precision: programs that count decimals should read the value as text.",
    ],
    ["An empty value is not zero. Its marker says why there is none."],
    [
      "Text that a spreadsheet would read as a formula starts with an apostrophe. Numbers stay numbers, including negative ones.",
    ],
    ["CSV files are UTF-8 and begin with a byte order mark, so that spreadsheets show £ and – as they are."],
  ];
  const method = text`${link("Methodology", pageUrl("methodology"))} says how figures are read, compared and drawn.`;
  return {
    id: "reading",
    title: "How to read the files",
    blocks: [{ kind: "list", items: pages.has("methodology") ? [...items, method] : items }],
  };
}

function describeElsewhere({ site }: Catalogue): Chapter[] {
  const { elsewhere = [] } = site;
  if (elsewhere.length === 0) return [];
  const items = elsewhere.map(({ title, address, what }) => [link(title, address), `. ${what}`]);
  const blocks: Block[] = [
    paragraph([
      "This site has the figures of its documents and some national figures. Others publish newer ones, and newer judgements:",
    ]),
    { kind: "list", items },
  ];
  return [{ id: "elsewhere", title: "Newer figures elsewhere", blocks }];
}

function describeLicence({ licence, site }: Catalogue): Chapter {
  return {
    id: "licence",
    title: "Licence",
    blocks: [
      paragraph(
        text`You may use the data under the ${link(licence.title, licence.address, "license")}, for any purpose, if you name the source. For example: ${`“${licence.attribution ?? licence.title}, from ${site.title}.”`}`,
      ),
    ],
  };
}
