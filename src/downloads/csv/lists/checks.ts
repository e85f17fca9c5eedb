import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { CheckedClaim } from "../../../claims/claim.ts";
import { concernKinds } from "../../../model/correction.ts";
import { claimUrl, correctionUrl, listCsvUrl } from "../../../model/addresses.ts";
import { tabulate, type CsvFile } from "../csv-file.ts";

/** Statements about figures with what recomputing them gave, and what was corrected after publication. */
export function listCheckFiles({ corrections }: Catalogue, claims: readonly CheckedClaim[]): CsvFile[] {
  return [
    tabulate(
      {
        ...{ url: listCsvUrl("checks"), title: "Checks of stated figures" },
        description:
          "Statements about figures with what recomputing gave, those that could not be recomputed, and contradictions found by reading.",
        key: ["id"],
        links: { document: "documents" },
      },
      claims,
      [
        ["id", "text", "Id of the check.", ({ id }) => id],
        ["document", "text", "Id of the document that states it.", ({ source }) => source.document],
        ["place", "text", "Place in that document.", ({ source }) => source.place],
        ["kind", "text", "Kind of statement.", ({ kind }) => kind],
        ["says", "text", "What is stated, in our words.", ({ says }) => says],
        ["stated", "text", "The figure or word stated, as printed.", ({ stated }) => stated],
        ["recomputed", "text", "What the figures give.", ({ recomputed }) => recomputed],
        ["verdict", "text", "Outcome.", ({ verdict }) => verdict],
        [
          "changes_conclusion",
          "boolean",
          "Whether it changes a conclusion.",
          ({ changesConclusion }) => changesConclusion,
        ],
        ["arithmetic", "text", "The arithmetic, or why there is none.", ({ arithmetic }) => arithmetic],
        ["note", "text", "Remark on the difference.", ({ note }) => note],
        ["not_checked", "text", "Words that no figure here can show.", ({ notChecked }) => notChecked.join("; ")],
        [
          "consequence",
          "text",
          "How much a difference matters: conclusion, figure or detail.",
          (claim) => claim.consequence,
        ],
        ["matters", "text", "Why it matters, where the record says so.", ({ matters }) => matters],
        ["same_cause_as", "text", "Id of the check that differs for the same cause.", (claim) => claim.sameCauseAs],
        [
          "places",
          "text",
          "Places of a contradiction found by reading, each with what it prints.",
          ({ places }) => places.map(({ document, place, prints }) => `${document}, ${place}: ${prints}`).join(" | "),
        ],
        ["url", "text", "Address of the check within the site.", ({ id, source }) => claimUrl(source.document, id)],
      ],
    ),
    tabulate(
      {
        ...{ url: listCsvUrl("corrections"), title: "Corrections" },
        description: "What was changed on the site after it was published.",
        key: ["id"],
      },
      corrections.values(),
      [
        ["id", "text", "Id of the correction.", ({ id }) => id],
        ["date", "date", "Day of the correction.", ({ date }) => date],
        ["title", "text", "The correction in a few words.", ({ title }) => title],
        ["what", "text", "What was changed.", ({ what }) => what],
        ["why", "text", "Why.", ({ why }) => why],
        ["before", "text", "What readers saw before.", ({ before }) => before],
        ["after", "text", "What they see now.", ({ after }) => after],
        [
          "concerns",
          "text",
          "Kinds and ids of what changed, each as kind:id.",
          ({ concerns }) =>
            concerns
              .map((one) => concernKinds.flatMap((kind) => (one[kind] ? `${kind}:${one[kind]}` : [])).join(""))
              .join(" "),
        ],
        ["url", "text", "Address of the correction within the site.", ({ id }) => correctionUrl(id)],
      ],
    ),
  ];
}
