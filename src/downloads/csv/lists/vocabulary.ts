import type { AreaEntry, Catalogue } from "../../../catalogue/catalogue.ts";
import { listCsvUrl } from "../../../model/addresses.ts";
import { tabulate, type CsvFile } from "../csv-file.ts";
import { joinIds, joinLines } from "./join.ts";

const voiceMeaning =
  "Whose word they are: inspector, council, partner, committee or statistics; empty where each document's publisher tells.";

/** What other lists name by id: areas, kinds of document, topics, groups of pupils, frameworks and their grades, bands, terms. */
export function listVocabularyFiles(catalogue: Catalogue): CsvFile[] {
  const frameworks = [...catalogue.frameworks.values()];
  const about = (name: string, title: string, description: string) => ({ url: listCsvUrl(name), title, description });
  return [
    tabulate<AreaEntry>(
      {
        ...about("areas", "Areas", "Authorities, regions, countries and sets of statistical neighbours."),
        key: ["id"],
      },
      catalogue.areas.values(),
      [
        ["id", "text", "Id of the area.", ({ id }) => id],
        ["name", "text", "Short name.", ({ name }) => name],
        ["full_name", "text", "Full official name.", ({ fullName }) => fullName],
        ["kind", "text", "local-authority, region, sub-region, country or neighbour-set.", ({ kind }) => kind],
        ["code", "text", "Nine-character official code.", (area) => ("code" in area ? area.code : undefined)],
        [
          "education_code",
          "text",
          "Three-digit code of the Department for Education.",
          (area) => (area.kind === "local-authority" ? area.educationCode : undefined),
        ],
        ["region", "text", "Id of the region that it lies in.", (area) => ("region" in area ? area.region : undefined)],
        [
          "country",
          "text",
          "Id of the country that it lies in.",
          (area) => ("country" in area ? area.country : undefined),
        ],
        [
          "neighbours_of",
          "text",
          "Authority that a set of neighbours belongs to.",
          (area) => ("of" in area ? area.of : undefined),
        ],
        [
          "edition",
          "text",
          "Edition of a set of neighbours.",
          (area) => ("edition" in area ? area.edition : undefined),
        ],
      ],
    ),
    tabulate(
      { ...about("document-kinds", "Kinds of document", "What the documents are, and whose word."), key: ["id"] },
      catalogue.documentKinds.values(),
      [
        ["id", "text", "Id of the kind.", ({ id }) => id],
        ["title", "text", "What one is called.", ({ title }) => title],
        ["plural", "text", "What several are called.", ({ plural }) => plural],
        ["meaning", "text", "What they are.", ({ meaning }) => meaning],
        ["voice", "text", voiceMeaning, ({ voice }) => voice],
        [
          "carries",
          "text",
          "What they can carry besides text: judgements, recommendations.",
          ({ carries }) => joinIds(carries),
        ],
      ],
    ),
    tabulate(
      { ...about("topics", "Topics", "Topics and stages of education."), key: ["id"] },
      catalogue.topics.values(),
      [
        ["id", "text", "Id of the topic.", ({ id }) => id],
        ["title", "text", "Name of the topic.", ({ title }) => title],
        ["summary", "text", "What it covers.", ({ summary }) => summary],
        ["part", "text", "standards or services.", ({ part }) => part],
      ],
    ),
    tabulate(
      { ...about("pupil-groups", "Groups of pupils", "Groups for which measures are given."), key: ["id"] },
      catalogue.pupilGroups.values(),
      [
        ["id", "text", "Id of the group.", ({ id }) => id],
        ["title", "text", "Name of the group.", ({ title }) => title],
        ["definition", "text", "Who is counted.", ({ definition }) => definition],
        ["others", "text", "Id of the group of all other pupils.", ({ others }) => others],
      ],
    ),
    tabulate(
      { ...about("frameworks", "Inspection frameworks", "Who inspects what, and when."), key: ["id"] },
      frameworks,
      [
        ["id", "text", "Id of the framework.", ({ id }) => id],
        ["title", "text", "Full title.", ({ title }) => title],
        ["inspectorate", "text", "Who inspects or assesses.", ({ inspectorate }) => inspectorate],
        ["from", "integer", "First year of use.", ({ years }) => years.from],
        ["to", "integer", "Last year of use, where it has ended.", ({ years }) => years.to],
        ["summary", "text", "What it covers.", ({ summary }) => summary],
      ],
    ),
    tabulate(
      {
        ...about("grades", "Grades", "The steps of each framework's scale, best first."),
        key: ["framework", "position"],
        links: { framework: "frameworks" },
      },
      frameworks.flatMap(({ id, scale }) =>
        scale.map((grade, index) => ({ framework: id, grade, position: index + 1 })),
      ),
      [
        ["framework", "text", "Id of the framework.", ({ framework }) => framework],
        ["position", "integer", "Place on the scale; 1 is best.", ({ position }) => position],
        ["word", "text", "Word of the grade.", ({ grade }) => grade.word],
        [
          "also_printed",
          "text",
          "Other words that reports print for it, each on a line.",
          ({ grade }) => joinLines(grade.alsoPrinted),
        ],
        ["number", "integer", "Number of the grade, where the framework has numbers.", ({ grade }) => grade.number],
        ["meaning", "text", "What the framework says that it means.", ({ grade }) => grade.meaning],
      ],
    ),
    tabulate({ ...about("bands", "Bands of a ranking", "Shares of the areas ranked."), key: ["id"] }, catalogue.bands, [
      ["id", "text", "Id of the band.", ({ id }) => id],
      ["title", "text", "Words for readers.", ({ title }) => title],
      ["end", "text", "top or bottom.", ({ end }) => end],
      ["share", "number", "Share of the areas, between 0 and 1.", ({ share }) => share],
    ]),
    tabulate({ ...about("terms", "Glossary", "Terms and acronyms."), key: ["id"] }, catalogue.terms, [
      ["id", "text", "Id of the term.", ({ id }) => id],
      ["term", "text", "The term in full.", ({ term }) => term],
      ["acronyms", "text", "Short forms, each on a line.", ({ acronyms }) => joinLines(acronyms)],
      ["synonyms", "text", "Other words for it, each on a line.", ({ synonyms }) => joinLines(synonyms)],
      ["definition", "text", "What it means.", ({ definition }) => definition],
    ]),
  ];
}
