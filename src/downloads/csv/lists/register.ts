import type { Catalogue, RegisterEntry } from "../../../catalogue/catalogue.ts";
import { entryUrl } from "../../../catalogue/entry-address.ts";
import type { Speaker } from "../../../model/finding.ts";
import { findStatus, isOverdueWithoutWord, listSpeakerStatuses } from "../../../findings/register-status.ts";
import { listCsvUrl } from "../../../model/addresses.ts";
import { tabulate, type CsvFile } from "../csv-file.ts";

/** The register of recommendations and planned actions, and what was said about these later. */
export function listRegisterFiles({ register }: Catalogue): CsvFile[] {
  const about = (name: string, title: string, description: string) => ({ url: listCsvUrl(name), title, description });
  return [
    tabulate(
      {
        ...about(
          "recommendations",
          "Recommendations and planned actions",
          "The register: what documents ask for and plans set out.",
        ),
        key: ["key"],
        links: { document: "documents" },
      },
      register,
      [
        ["key", "text", "Document or plan, #, and the id within it.", ({ key }) => key],
        ["document", "text", "Id of the document in which it stands.", ({ document }) => document.id],
        ["plan", "text", "Id of the plan, for a planned action.", ({ planned }) => planned?.plan.id],
        ["theme", "text", "Id of the plan's theme.", ({ planned }) => planned?.theme.id],
        ["kind", "text", "The source's term for it.", ({ kind }) => kind],
        ["text", "text", "What is asked for, in our words.", ({ text }) => text],
        ["quote", "text", "The exact words of the source.", ({ quote }) => quote],
        ["topic", "text", "Id of the topic.", ({ topic }) => topic],
        ["timescale", "text", "How soon, where the source says so.", ({ timescale }) => timescale],
        ["due", "text", "Day, month or year by which it was due.", ({ due }) => due],
        ["addressee", "text", "Who is to act.", ({ addressee }) => addressee],
        ["date", "date", "Day of the document.", ({ document }) => document.published],
        ["place", "text", "Place in the document.", ({ place }) => place],
        [
          "made",
          "date",
          "Day on which it was made: the last of the visit, else that of publication.",
          ({ made }) => made,
        ],
        [
          "status",
          "text",
          "What inspectors said of it last, else the council or others: met, progress, still-needed, mixed, planned or mentioned.",
          (entry) => findStatus(entry)?.standing,
        ],
        ["status_by", "text", "Whose word the status is.", (entry) => findStatus(entry)?.speaker],
        ["inspector_status", "text", "What inspectors said last.", (entry) => findWord(entry, "inspector")?.standing],
        [
          "inspector_evidence",
          "text",
          "Day, month or year at the end of the time that it is about.",
          (entry) => findWord(entry, "inspector")?.evidence.to,
        ],
        ["council_status", "text", "What the council reported last.", (entry) => findWord(entry, "council")?.standing],
        [
          "council_evidence",
          "text",
          "Day, month or year at the end of the time that it is about.",
          (entry) => findWord(entry, "council")?.evidence.to,
        ],
        [
          "overdue",
          "boolean",
          "Whether it was due before the newest document, and none says with what result.",
          isOverdueWithoutWord,
        ],
        ["url", "text", "Address within the site at which it is followed.", entryUrl],
      ],
    ),
    tabulate(
      {
        ...about(
          "later-findings",
          "Later findings",
          "What documents say later about a recommendation or planned action.",
        ),
        links: { document: "documents" },
      },
      register.flatMap(({ key, findings }) => findings.map((finding) => ({ key, finding }))),
      [
        ["key", "text", "Key of the recommendation or planned action.", ({ key }) => key],
        ["date", "date", "Day on which it was said.", ({ finding }) => finding.date],
        ["document", "text", "Id of the document that says it.", ({ finding }) => finding.document.id],
        ["place", "text", "Place in that document.", ({ finding }) => finding.place],
        ["bearing", "text", "met, progress, still-needed, planned or mentioned.", ({ finding }) => finding.bearing],
        ["text", "text", "What is said, in our words.", ({ finding }) => finding.text],
        ["speaker", "text", "inspector, council, partner or committee.", ({ finding }) => finding.speaker],
        ["speaker_name", "text", "Who speaks, for readers.", ({ finding }) => finding.name],
        [
          "evidence_from",
          "text",
          "Day, month or year from which the evidence is.",
          ({ finding }) => finding.evidence.from,
        ],
        ["evidence_to", "text", "Day, month or year until which it is.", ({ finding }) => finding.evidence.to],
        [
          "evidence_basis",
          "text",
          "What says so: stated, visit, or publication where only the day of the paper is known.",
          ({ finding }) => finding.evidence.basis,
        ],
        [
          "background",
          "boolean",
          "Whether it is about the time before this was asked for.",
          ({ finding }) => finding.background,
        ],
      ],
    ),
  ];
}

function findWord(entry: RegisterEntry, speaker: Speaker) {
  return listSpeakerStatuses(entry).find((status) => status.speaker === speaker);
}
