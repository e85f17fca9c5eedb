import { z } from "zod";
import { recommendationKinds, timescales } from "../../model/document.ts";
import { bearings } from "../../model/thread.ts";
import { placeUrl } from "../register-lists.ts";
import { findStatus } from "../register-words.ts";
import { recommendationHistoryUrl } from "../urls.ts";
import { address, day, id, idOf, partialDay, place, sourcePlace, words } from "./fields.ts";
import type { ApiResource } from "./resource.ts";

const bearing = z.enum(bearings).describe("How the finding bears on what was asked for, as its source says.");

/** The register of recommendations and planned actions. */
export const recommendationsResource: ApiResource = {
  name: "recommendations",
  title: "Recommendations and planned actions",
  description: "The register: what documents ask for and plans set out, with what was said about it later.",
  page: "/recommendations/",
  entry: z.strictObject({
    key: words.describe("Document or plan, #, and the id within it: unique in the register."),
    id: words.describe("Id within the document or plan."),
    document: idOf("the document in which it stands"),
    plan: idOf("the plan, for a planned action").nullable(),
    theme: words.nullable().describe("Id of the plan's theme."),
    kind: z.enum([...recommendationKinds, "planned-action"]),
    text: words.describe("What is asked for, in our words."),
    area: words.nullable().describe("Area of judgement that it stands under."),
    topic: idOf("the topic").nullable(),
    timescale: z.enum(timescales).nullable(),
    addressee: words.nullable().describe("Who is to act; for a planned action, who leads."),
    origin: words.nullable().describe("Where it was first made, if the document repeats it."),
    date: day,
    due: partialDay.nullable().describe("By when it was to be done; computed where the source gives a timescale."),
    status: bearing
      .nullable()
      .describe("How the latest finding bears on it; null where no later document speaks of it."),
    place,
    findings: z.array(z.strictObject({ date: day, document: idOf("the document"), place, bearing, text: words })),
    threads: z.array(idOf("a thread on the same matter")),
    url: address,
    history: address,
  }),
  list: ({ catalogue }) =>
    catalogue.register.map((entry) => ({
      ...entry,
      document: entry.document.id,
      plan: entry.planned?.plan.id,
      theme: entry.planned?.theme.id,
      date: entry.document.published,
      status: findStatus(entry),
      findings: entry.findings.map((finding) => ({ ...finding, document: finding.document.id })),
      threads: entry.threads.map((thread) => thread.id),
      url: placeUrl(entry),
      history: recommendationHistoryUrl(entry.home.id, entry.id),
    })),
};

/** Matters followed over the years. */
export const threadsResource: ApiResource = {
  name: "threads",
  title: "Threads",
  description: "One matter followed over the years: what was asked for, and what later documents say about it.",
  page: "/recommendations/",
  entry: z.strictObject({
    id,
    title: words,
    summary: words,
    topic: idOf("the topic"),
    recommendations: z.array(words.describe("Key of an entry of the register.")),
    findings: z.array(z.strictObject({ source: sourcePlace, bearing, text: words })),
  }),
  list: ({ catalogue }) => catalogue.threads.values(),
};
