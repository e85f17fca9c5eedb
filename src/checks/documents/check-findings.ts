import type { Document } from "../../model/document.ts";
import type { WordFields } from "../../model/finding.ts";
import type { SourcePlace } from "../../model/source.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type FilePlace, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { findMade, resolveEvidence } from "../../catalogue/evidence.ts";
import { firstDay, lastDay } from "../../model/date.ts";
import { isBefore } from "../../catalogue/later-words.ts";
import { findDocumentSpeaker, listKnownSpeakers, type KnownSpeakers } from "../../catalogue/speakers.ts";

export const findingSpeaker: Rule = {
  id: "finding-speaker",
  severity: "error",
  says: "It is known who speaks in a later word: an inspector, the council, a partner or a committee.",
};

export const findingConcerns: Rule = {
  id: "finding-concerns",
  severity: "error",
  says: "A finding bears on entries of its own thread.",
};

export const findingEvidence: Rule = {
  id: "finding-evidence",
  severity: "error",
  says: "The evidence of a later word ends after it begins, and begins no later than its document was published.",
};

export const findingUndated: Rule = {
  id: "finding-undated",
  severity: "warning",
  says: "Words of somebody other than the document's publisher say what time they are about.",
};

export const findingEarlier: Rule = {
  id: "finding-earlier",
  severity: "warning",
  says: "What answers a recommendation or action is about a time after it was made, which is the last day of the document's visit, else the day of its publication.",
};

/** Every later word has a speaker and a time that it can be about, and says something of the time after what it is said to answer. */
export const findingChecks: Check = {
  rules: [findingSpeaker, findingConcerns, findingEvidence, findingUndated, findingEarlier],
  find: checkFindings,
};

function checkFindings({ records }: RecordSet): Issue[] {
  const documents = new Map(records.documents.map(({ id, fields }) => [id, fields]));
  const councils = listKnownSpeakers(records);
  const requests = listRequests(records, documents);
  const words = listWords(records, requests).flatMap((word) => {
    const document = documents.get(word.fields.source.document);
    if (!document) return [];
    return [
      ...checkSpeaker(word, document, councils),
      ...checkEvidence(word, document),
      ...checkEarlier(word, document),
    ];
  });
  return [...words, ...records.threads.flatMap(checkConcerns)];
}

/** Something asked for: where it stands, and when it was made. */
interface Request {
  readonly document: string;
  readonly published: string;
  readonly made: string;
}

/** A later word in a record, with what it may answer. */
interface Word {
  readonly record: SourceRecord<"threads"> | SourceRecord<"plans">;
  readonly path: FieldPath;
  readonly fields: WordFields & { readonly source: SourcePlace };
  readonly requests: readonly Request[];
  /** A report on a plan, which may stand in the only paper that quotes the plan. */
  readonly isReport: boolean;
}

type Documents = ReadonlyMap<string, Document>;

function listRequests(records: RecordSet["records"], documents: Documents): ReadonlyMap<string, Request> {
  const own = records.documents.flatMap(({ id, fields }) =>
    (fields.recommendations ?? []).map((item) => [`${id}#${item.id}`, describeRequest(id, fields)] as const),
  );
  const planned = records.plans.flatMap(({ id, fields }) => {
    const { document } = fields.source;
    const source = documents.get(document);
    if (!source) return [];
    const request = describeRequest(document, source, fields.agreed);
    return fields.themes.flatMap(({ actions = [] }) =>
      actions.map((action) => [`${id}#${action.id}`, request] as const),
    );
  });
  return new Map([...own, ...planned]);
}

function describeRequest(document: string, fields: Document, agreed?: string): Request {
  const made = agreed === undefined ? findMade(fields) : firstDay(agreed);
  return { document, published: fields.published, made };
}

function listWords(records: RecordSet["records"], requests: ReadonlyMap<string, Request>): Word[] {
  const find = (keys: readonly string[]) => keys.flatMap((key) => requests.get(key) ?? []);
  const ofThreads = records.threads.flatMap((record) =>
    (record.fields.findings ?? []).map((fields, index): Word => {
      const concerned = fields.concerns ?? record.fields.recommendations;
      return { record, path: ["findings", index], fields, requests: find(concerned), isReport: false };
    }),
  );
  const ofPlans = records.plans.flatMap((record) =>
    record.fields.themes.flatMap(({ updates = [] }, theme) =>
      updates.map((fields, index): Word => {
        const keys = (fields.actions ?? []).map(({ id }) => `${record.id}#${id}`);
        return { record, path: ["themes", theme, "updates", index], fields, requests: find(keys), isReport: true };
      }),
    ),
  );
  return [...ofThreads, ...ofPlans];
}

/** The place of a field of a later word. */
function placeIn({ record, path }: Word, field: FieldPath): FilePlace {
  return placeOf(record, [...path, ...field]);
}

function checkSpeaker(word: Word, document: Document, councils: KnownSpeakers): Issue[] {
  const { source, speaker, evidence } = word.fields;
  const publisher = findDocumentSpeaker(document, councils);
  if (speaker === undefined && publisher === undefined) {
    const problem = `It cannot be told whether “${document.publisher}”, who published ${source.document}, inspects or is a council.`;
    const remedy = "Write speaker: inspector, council, partner or committee, in the document or here.";
    return [breach(findingSpeaker, placeIn(word, ["source", "document"]), problem, remedy)];
  }
  const isQuoted = speaker !== undefined && publisher !== undefined && speaker !== publisher;
  if (!isQuoted || evidence !== undefined) return [];
  const problem = "The document quotes somebody else, and nothing says what time the words are about.";
  return [
    breach(findingUndated, placeIn(word, ["speaker"]), problem, "Write evidence: with the day, month, year or period."),
  ];
}

function checkEvidence(word: Word, { published }: Document): Issue[] {
  const { evidence } = word.fields;
  if (evidence === undefined) return [];
  const { from, to } = typeof evidence === "string" ? { from: evidence, to: evidence } : evidence;
  if (firstDay(from) > lastDay(to)) {
    const problem = `The evidence begins (${from}) after it ends (${to}).`;
    return [breach(findingEvidence, placeIn(word, ["evidence"]), problem, "Swap from and to, or correct one.")];
  }
  if (firstDay(from) <= published) return [];
  const problem = `The evidence is of ${from}, after its document was published (${published}).`;
  const remedy =
    "Write the time that the finding rests on; what is still to come is bearing: planned, without its date.";
  return [breach(findingEvidence, placeIn(word, ["evidence"]), problem, remedy)];
}

/** Background is fine where it answers another entry, or is marked as background. */
function checkEarlier(word: Word, document: Document): Issue[] {
  const evidence = resolveEvidence(word.fields, document);
  const later = word.requests.filter((request) => word.isReport || document.published > request.published);
  const [first] = later;
  if (word.fields.background || !first || !later.every(({ made }) => isBefore(evidence, made))) return [];
  const problem = `The evidence ends on ${evidence.ends}, no later than the request that it is to answer (${first.made}).`;
  const remedy =
    "Correct the evidence; if it tells how things stood before, write background: true. A plan that is older than the paper that quotes it says when it was agreed.";
  const field = word.fields.evidence === undefined ? ["source", "document"] : ["evidence"];
  return [breach(findingEarlier, placeIn(word, field), problem, remedy)];
}

/** A finding bears on entries of its own thread. */
function checkConcerns(thread: SourceRecord<"threads">): Issue[] {
  const { recommendations, findings = [] } = thread.fields;
  return findings.flatMap(({ concerns = [] }, index) =>
    concerns.flatMap((key, at): Issue[] => {
      if (recommendations.includes(key)) return [];
      const remedy = suggest(key, recommendations, "entries of the thread");
      const path = ["findings", index, "concerns", at];
      return [breach(findingConcerns, placeOf(thread, path), `The thread has no entry ${key}.`, remedy)];
    }),
  );
}
