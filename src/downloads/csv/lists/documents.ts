import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { listDocumentJudgements } from "../../../views/judgements/judgement-history.ts";
import { findDocumentStatus } from "../../../views/documents/document-status.ts";
import { documentUrl, listCsvUrl } from "../../../model/addresses.ts";
import { tabulate, type CsvFile } from "../csv-file.ts";
import { joinIds, joinLines } from "./join.ts";

/** Documents with their judgements. */
export function listDocumentFiles(catalogue: Catalogue): CsvFile[] {
  const documents = [...catalogue.documents.values()];
  const judgements = documents.flatMap((document) => listDocumentJudgements(catalogue, document));
  const strengths = judgements.flatMap(({ judgement, ...judged }) =>
    (judgement.strengths ?? []).map((text) => ({ ...judged, text, place: judgement.place })),
  );
  const about = (name: string, title: string, description: string) => ({ url: listCsvUrl(name), title, description });
  return [
    tabulate(
      {
        ...about("documents", "Documents", "Letters, reports, assessments, papers and plans."),
        key: ["id"],
        links: { kind: "document-kinds" },
      },
      documents,
      [
        ["id", "text", "Id of the document.", ({ id }) => id],
        ["title", "text", "Title as printed.", ({ title }) => title],
        ["kind", "text", "Id of what it is.", ({ kind }) => kind.id],
        ["published", "date", "Day on which it was published or signed.", ({ published }) => published],
        ["publisher", "text", "Who published it.", ({ publisher }) => publisher],
        ["areas", "text", "Ids of the authorities that it is about.", ({ areas }) => joinIds(areas)],
        ["status", "text", "Whether it still holds, where that is known.", findDocumentStatus],
        [
          "as_of",
          "text",
          "What its services and telephone numbers are of.",
          ({ asOf, published }) => asOf ?? published,
        ],
        ["framework", "text", "Id of the framework under which it judges.", ({ framework }) => framework],
        ["topics", "text", "Ids of its topics.", ({ topics }) => joinIds(topics)],
        ["covers", "text", "Period that it reports on.", ({ covers }) => covers],
        ["summary", "text", "What it says, in short.", ({ summary }) => summary],
        ["notes", "text", "Remarks on it, each on a line.", ({ notes }) => joinLines(notes)],
        ["original", "text", "What the original is.", ({ source }) => source.description],
        ["original_address", "text", "Where the original can be found.", ({ source }) => source.address],
        ["licence", "text", "Licence or copyright of the original.", ({ source }) => source.licence],
        ["url", "text", "Address of its page within the site.", ({ id }) => documentUrl(id)],
      ],
    ),
    tabulate(
      {
        ...about("judgements", "Judgements", "Grades as documents give them."),
        links: { document: "documents", framework: "frameworks", authority: "areas" },
      },
      judgements,
      [
        ["document", "text", "Id of the document.", ({ document }) => document.id],
        ["framework", "text", "Id of the framework.", ({ framework }) => framework.id],
        ["area", "text", "Id of what is judged, within the framework.", ({ area }) => area.id],
        ["area_title", "text", "What is judged.", ({ area }) => area.title],
        ["authority", "text", "Id of the authority judged.", ({ authority }) => authority],
        ["word", "text", "Word of the grade.", ({ judgement }) => judgement.word],
        ["number", "integer", "Number printed beside it.", ({ judgement }) => judgement.number],
        ["position", "integer", "Place on the framework's scale; 1 is best.", ({ position }) => position?.position],
        ["position_of", "integer", "Number of grades on the scale.", ({ position }) => position?.of],
        ["date", "text", "Day, month or year of the judgement.", ({ date }) => date],
        ["place", "text", "Place in the document.", ({ judgement }) => judgement.place],
        ["quote", "text", "The document's exact words.", ({ judgement }) => judgement.quote],
        ["note", "text", "Remark.", ({ judgement }) => judgement.note],
      ],
    ),
    tabulate(
      {
        ...about("strengths", "Strengths", "What documents name as good, under the judgement that it stands with."),
        links: { document: "documents", framework: "frameworks", authority: "areas" },
      },
      strengths,
      [
        ["document", "text", "Id of the document.", ({ document }) => document.id],
        ["framework", "text", "Id of the framework.", ({ framework }) => framework.id],
        ["area", "text", "Id of what is judged, within the framework.", ({ area }) => area.id],
        ["authority", "text", "Id of the authority judged.", ({ authority }) => authority],
        ["date", "text", "Day, month or year of the judgement.", ({ date }) => date],
        ["text", "text", "What is named as good, in our words.", ({ text }) => text],
        ["place", "text", "Place of the judgement in the document.", ({ place }) => place],
      ],
    ),
  ];
}
