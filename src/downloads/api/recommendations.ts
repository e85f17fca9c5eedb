import { z } from "zod";
import { recommendationKinds, timescales } from "../../model/document.ts";
import { listResponses } from "../../catalogue/responses.ts";
import { entryUrl } from "../../catalogue/entry-address.ts";
import type { LaterWord } from "../../catalogue/catalogue.ts";
import { bearings, speakers } from "../../model/finding.ts";
import { placeUrl } from "../../views/register/register-lists.ts";
import {
  findStatus,
  isOverdueWithoutWord,
  listSpeakerStatuses,
  type SpeakerStatus,
} from "../../findings/register-status.ts";
import { sectionUrl, threadUrl } from "../../model/addresses.ts";
import { threadGroups } from "../../findings/thread-state.ts";
import { listThreadPages } from "../../views/threads/thread-pages.ts";
import { address, day, id, idOf, partialDay, place, sourcePlace, words } from "./fields.ts";
import { response } from "./response.ts";
import type { ApiResource } from "./resource.ts";
import { wordingFields, wordingOf } from "./wording.ts";

const bearing = z.enum(bearings).describe("How the finding bears on what was asked for, as its source says.");

const speaker = z
  .enum(speakers)
  .describe("Who speaks: who inspects, the council, another body or group, or a committee.");

const evidence = z
  .strictObject({
    from: partialDay,
    to: partialDay,
    basis: z
      .enum(["stated", "visit", "publication"])
      .describe("What says so: the source, the days of the visit, or only the day of the paper."),
  })
  .describe("What time the evidence is about, which is not that of the paper.");

/** Who speaks in a finding, and about when. */
const voice = {
  speaker,
  name: words.describe("Who speaks, for readers."),
  quoted: z.boolean().describe("Whether the document quotes it: its publisher is not who speaks."),
  evidence,
};

const standing = z.enum([...bearings, "mixed"]);

/** The register of recommendations and planned actions. */
export const recommendationsResource: ApiResource = {
  name: "recommendations",
  title: "Recommendations and planned actions",
  description: "The register: what documents ask for and plans set out, with what was said about it later.",
  page: sectionUrl.recommendations,
  entry: z.strictObject({
    key: words.describe("Document or plan, #, and the id within it: unique in the register."),
    id: words.describe("Id within the document or plan."),
    document: idOf("the document in which it stands"),
    plan: idOf("the plan, for a planned action").nullable(),
    theme: words.nullable().describe("Id of the plan's theme."),
    kind: z.enum([...recommendationKinds, "planned-action"]),
    text: words.describe("What is asked for, in our words."),
    ...wordingFields,
    drawn: words
      .nullable()
      .describe("How we drew it from the text, where the document made no formal recommendations."),
    area: words.nullable().describe("Area of judgement that it stands under."),
    topic: idOf("the topic").nullable(),
    timescale: z.enum(timescales).nullable(),
    addressee: words.nullable().describe("Who is to act; for a planned action, who leads."),
    origin: words.nullable().describe("Where it was first made, if the document repeats it."),
    date: day,
    due: partialDay.nullable().describe("By when it was to be done; computed where the source gives a timescale."),
    made: day.describe("Day on which it was made: the last of the document's visit, else that of publication."),
    status: standing
      .nullable()
      .describe(
        "What inspectors said of it last, by the time of the evidence; where they said nothing of results, what the council or others did. " +
          "mixed where words of one speaker about one time differ; null where no later document speaks of it.",
      ),
    statusBy: speaker.nullable().describe("Whose word the status is."),
    statuses: z
      .array(
        z.strictObject({
          speaker,
          names: z.array(words),
          status: standing,
          bearings: z.array(bearing).describe("Two or more where the status is mixed."),
          evidence,
        }),
      )
      .describe(
        "The newest word of each speaker, inspectors first; of partners and committees where nobody speaks of a later time.",
      ),
    overdue: z
      .boolean()
      .describe("Whether it was due before the newest document about the authority, and none says with what result."),
    place,
    findings: z.array(
      z.strictObject({
        ...{ date: day, document: idOf("the document"), place, bearing, text: words, ...voice },
        background: z.boolean().describe("Whether it is about the time before this was asked for: no answer to it."),
      }),
    ),
    threads: z.array(idOf("a thread on the same matter")),
    responses: z
      .array(response)
      .describe("Whether somebody accepted it, where an answer names it. That says nothing of what was done."),
    url: address,
    history: address,
  }),
  list: ({ catalogue }) =>
    catalogue.register.map((entry) => ({
      ...entry,
      wording: wordingOf(entry),
      drawn: entry.planned ? undefined : entry.document.recommendationsDrawn,
      document: entry.document.id,
      plan: entry.planned?.plan.id,
      theme: entry.planned?.theme.id,
      date: entry.document.published,
      status: findStatus(entry)?.standing,
      statusBy: findStatus(entry)?.speaker,
      statuses: listSpeakerStatuses(entry).map(describeSpeaker),
      overdue: isOverdueWithoutWord(entry),
      findings: entry.findings.map((finding) => ({
        ...finding,
        ...describeVoice(finding),
        document: finding.document.id,
      })),
      threads: entry.threads.map((thread) => thread.id),
      responses: entry.planned ? [] : listResponses(entry.document, entry.id),
      url: placeUrl(entry),
      history: entryUrl(entry),
    })),
};

/** Matters followed over the years. */
export const threadsResource: ApiResource = {
  name: "threads",
  title: "Threads",
  description: "One matter followed over the years: what was asked for, and what later documents say about it.",
  page: sectionUrl.threads,
  entry: z.strictObject({
    id,
    title: words,
    summary: words,
    topic: idOf("the topic"),
    recommendations: z.array(words.describe("Key of an entry of the register.")),
    findings: z.array(
      z.strictObject({
        ...{ source: sourcePlace, date: day, bearing, text: words, ...voice },
        concerns: z
          .array(words)
          .describe("Keys of the recommendations of the thread that it bears on; to the others it is a mention."),
      }),
    ),
    indicators: z.array(idOf("an indicator whose figures bear on the matter")),
    group: z
      .enum(threadGroups)
      .describe(
        "Where the matter stands by what inspectors said last of results: needed, mixed, progress or met; unanswered where they said nothing of any.",
      ),
    state: words.describe("Where the matter stands and when it was asked for, in sentences."),
    url: address,
  }),
  list: ({ catalogue }) =>
    listThreadPages(catalogue).map(({ thread, state, words: stated }) => ({
      ...thread,
      group: state.group,
      state: stated,
      url: threadUrl(thread.id),
      findings: thread.findings.map(({ document, place, ...finding }) => ({
        ...finding,
        ...describeVoice(finding),
        source: { document: document.id, place },
      })),
    })),
};

function describeVoice({ evidence: { from, to, basis } }: Pick<LaterWord, "evidence">) {
  return { evidence: { from, to, basis } };
}

function describeSpeaker({ standing: status, ...said }: SpeakerStatus) {
  return { ...said, ...describeVoice(said), status };
}
