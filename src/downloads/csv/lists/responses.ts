import type { Catalogue, DocumentEntry } from "../../../catalogue/catalogue.ts";
import type { Response } from "../../../model/response.ts";
import { listCsvUrl } from "../../../model/addresses.ts";
import { tabulate, type CsvFile } from "../csv-file.ts";

/** Who accepted or rejected what documents ask for: a row a recommendation that an answer names, or one for the document as a whole. */
export function listResponseFiles({ documents }: Catalogue): CsvFile[] {
  return [
    tabulate(
      {
        url: listCsvUrl("responses"),
        title: "Responses",
        description:
          "Whether somebody accepted or rejected what a document asks for. They say nothing of what was done.",
        links: { document: "documents", answering_document: "documents" },
      },
      [...documents.values()].flatMap(listRows),
      [
        ["document", "text", "Id of the document that is answered.", ({ document }) => document.id],
        [
          "key",
          "text",
          "Key of the recommendation that is answered; empty where the answer is to the document as a whole.",
          ({ document, to }) => to && `${document.id}#${to}`,
        ],
        ["answer", "text", "accepted, accepted-in-part or rejected.", ({ response }) => response.answer],
        ["by", "text", "Who answers.", ({ response }) => response.by],
        ["text", "text", "What was answered, in our words.", ({ response }) => response.text],
        ["answering_document", "text", "Id of the document that says so.", ({ response }) => response.source.document],
        ["place", "text", "Place in that document.", ({ response }) => response.source.place],
      ],
    ),
  ];
}

interface Row {
  readonly document: DocumentEntry;
  readonly response: Response;
  readonly to: string | undefined;
}

function listRows(document: DocumentEntry): Row[] {
  return (document.responses ?? []).flatMap((response) =>
    (response.to ?? [undefined]).map((to) => ({ document, response, to })),
  );
}
