import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { decisionUrl, listCsvUrl } from "../../../model/addresses.ts";
import { tabulate, type CsvFile } from "../csv-file.ts";

/** What meetings decided, asked for and planned, and what strategies promise. */
export function listDecisionFiles({ decisions }: Catalogue): CsvFile[] {
  return [
    tabulate(
      {
        url: listCsvUrl("decisions"),
        title: "Decisions",
        description: "What meetings decided, asked for and planned, and what strategies promise.",
        key: ["home", "id"],
        links: { meeting: "meetings", area: "areas" },
      },
      decisions,
      [
        ["home", "text", "Id of the meeting or document in which it stands.", ({ home }) => home],
        ["id", "text", "Id within it.", ({ id }) => id],
        ["kind", "text", "resolution, action, planned-business or commitment.", ({ kind }) => kind],
        ["text", "text", "What was decided, asked for or promised, in our words.", ({ text }) => text],
        ["date", "date", "Day of the meeting or document.", ({ date }) => date],
        ["body", "text", "Committee, or who published the document.", ({ body }) => body],
        ["area", "text", "Id of the authority.", ({ area }) => area],
        ["meeting", "text", "Id of the meeting, where it is of one.", ({ meeting }) => meeting],
        ["item", "text", "Number of the agenda’s item.", ({ item }) => item?.number],
        ["place", "text", "Place in the document, where it is of one.", ({ place }) => place],
        ["asked_of", "text", "Who is to act, where the source says so.", ({ askedOf }) => askedOf],
        [
          "due",
          "text",
          "Day, month or year by which it is to be done, or day of the meeting that is to take it.",
          ({ due }) => due,
        ],
        ["votes_for", "integer", "Votes for, where they were counted.", ({ item }) => item?.votes?.for],
        ["votes_against", "integer", "Votes against.", ({ item }) => item?.votes?.against],
        ["abstentions", "integer", "Abstentions.", ({ item }) => item?.votes?.abstentions],
        ["answer_document", "text", "Id of the later document that answers it.", ({ answer }) => answer?.document],
        ["answer_meeting", "text", "Id of the later meeting that answers it.", ({ answer }) => answer?.meeting],
        ["answer_place", "text", "Place in that paper.", ({ answer }) => answer?.place],
        ["answer_text", "text", "What that paper says, in our words.", ({ answer }) => answer?.text],
        ["url", "text", "Address within the site.", ({ home, id }) => decisionUrl(home, id)],
      ],
    ),
  ];
}
