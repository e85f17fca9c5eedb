import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { readBodyParts } from "./body-parts.ts";
import { listFields, readField, type TextPart } from "./text-part.ts";
import { listFigureTexts } from "./figure-texts.ts";

/** Every text of a site that belongs to a document, a meeting or a list that has been read, in parts of one place each. */
export function listTexts(records: RecordSet["records"]): TextPart[] {
  return [
    ...records.documents.flatMap(listDocumentTexts),
    ...records.pages.flatMap((page) =>
      page.fields.document === undefined ? [] : readBodyParts(page, [page.fields.document]),
    ),
    ...records.meetings.flatMap(listMeetingTexts),
    ...records.plans.flatMap(listPlanTexts),
    ...records.threads.flatMap(listThreadTexts),
    ...records.stages.flatMap(listStageTexts),
    ...records.terms.flatMap((term) => listOf(term, "lists/terms", ["definition"])),
    ...listFigureTexts(records),
  ];
}

function listDocumentTexts(document: SourceRecord<"documents">): TextPart[] {
  const { fields, id } = document;
  const subjects = [id];
  const placed = (list: "judgements" | "recommendations", names: readonly string[]) =>
    (fields[list] ?? []).flatMap((entry, index) =>
      listFields(entry, names, [list, index]).flatMap(({ path, text }) =>
        readField(document, path, text, { subjects, place: entry.place }),
      ),
    );
  return [
    ...listFields(fields, ["summary", "notes"]).flatMap(({ path, text }) =>
      readField(document, path, text, { subjects, place: path[0] === "notes" ? "Notes" : "Summary" }),
    ),
    ...placed("judgements", ["strengths", "note", "quote"]),
    ...placed("recommendations", ["text", "progress", "quote"]),
    ...readBodyParts(document, subjects),
  ];
}

function listMeetingTexts(meeting: SourceRecord<"meetings">): TextPart[] {
  const { fields } = meeting;
  const own = `meetings/${meeting.id}`;
  const documents = fields.items.flatMap((item) => item.documents ?? []);
  return [
    ...listFields(fields, ["summary", "notes"]).flatMap(({ path, text }) =>
      readField(meeting, path, text, {
        subjects: [own, ...documents],
        place: path[0] === "notes" ? "Notes" : "Summary",
      }),
    ),
    ...fields.items.flatMap((item, index) => {
      const about = { subjects: [own, ...(item.documents ?? [])], place: `Item ${item.number}` };
      const votes = item.votes ? Object.values(item.votes).map((size) => ({ size, form: "other" as const })) : [];
      return [
        ...listFields(item, ["summary", "recommendations", "decisions", "actions", "note"], ["items", index]),
        ...(item.declarations ?? []).flatMap((declaration, at) =>
          listFields(declaration, ["interest"], ["items", index, "declarations", at]),
        ),
      ].flatMap(({ path, text }) => readField(meeting, path, text, { ...about, beside: { numbers: votes } }));
    }),
    ...readBodyParts(meeting, [own, ...documents]),
  ];
}

function listPlanTexts(plan: SourceRecord<"plans">): TextPart[] {
  const { fields } = plan;
  const { document, place } = fields.source;
  const about = { subjects: [document], place };
  return [
    ...listFields(fields, ["summary", "notes"]).flatMap(({ path, text }) => readField(plan, path, text, about)),
    ...fields.themes.flatMap((theme, index) => [
      ...listFields(theme, ["aim", "priorities", "note"], ["themes", index]).flatMap(({ path, text }) =>
        readField(plan, path, text, about),
      ),
      ...(theme.actions ?? []).flatMap((action, at) =>
        listFields(action, ["text"], ["themes", index, "actions", at]).flatMap(({ path, text }) =>
          readField(plan, path, text, { subjects: [document], place: action.place }),
        ),
      ),
      ...(theme.updates ?? []).flatMap((update, at) =>
        listFields(update, ["text", "quote"], ["themes", index, "updates", at]).flatMap(({ path, text }) =>
          readField(plan, path, text, { subjects: [update.source.document], place: update.source.place }),
        ),
      ),
    ]),
    ...(fields.visits ?? []).flatMap((visit, index) =>
      listFields(visit, ["focus", "note"], ["visits", index]).flatMap(({ path, text }) =>
        readField(plan, path, text, { subjects: [visit.source.document], place: visit.source.place }),
      ),
    ),
  ];
}

function listThreadTexts(thread: SourceRecord<"threads">): TextPart[] {
  const { findings = [], recommendations } = thread.fields;
  const subjects = [
    ...findings.map(({ source }) => source.document),
    ...recommendations.map((key) => key.split("#")[0] ?? ""),
  ];
  return [
    ...listFields(thread.fields, ["summary"]).flatMap(({ path, text }) =>
      readField(thread, path, text, { subjects: [...new Set(subjects)], place: "Summary" }),
    ),
    ...findings.flatMap((finding, index) =>
      listFields(finding, ["text", "quote", "note"], ["findings", index]).flatMap(({ path, text }) =>
        readField(thread, path, text, { subjects: [finding.source.document], place: finding.source.place }),
      ),
    ),
  ];
}

function listStageTexts(stage: SourceRecord<"stages">): TextPart[] {
  return [
    ...listOf(stage, "lists/stages", ["summary"]),
    ...stage.fields.measures.flatMap((measure, index) =>
      listFields(measure, ["meaning"], ["measures", index]).flatMap(({ path, text }) =>
        readField(stage, path, text, { subjects: ["lists/stages"], place: stage.id }),
      ),
    ),
  ];
}

function listOf(record: SourceRecord, subject: string, names: readonly string[]): TextPart[] {
  return listFields(record.fields, names).flatMap(({ path, text }) =>
    readField(record, path, text, { subjects: [subject], place: record.id }),
  );
}
