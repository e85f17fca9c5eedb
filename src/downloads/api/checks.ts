import type { Concern } from "../../model/correction.ts";
import { z } from "zod";
import { countClaims } from "../../claims/count-claims.ts";
import { verdicts, type CheckedClaim } from "../../claims/claim.ts";
import { claimKindTitles, type ClaimKind } from "../../model/claim.ts";
import { consequences } from "../../model/claim-fields.ts";
import { concernKinds } from "../../model/correction.ts";
import { countVerdicts, listCheckedDocuments } from "../../views/checks/check-lists.ts";
import { apiUrl, checkFacetUrl, claimUrl, correctionUrl, sectionUrl } from "../../model/addresses.ts";
import { address, day, id, idOf, place, words } from "./fields.ts";
import type { ApiResource } from "./resource.ts";

const check = z.strictObject({
  id: words.describe("Id, unique over all documents."),
  kind: z.enum(Object.keys(claimKindTitles) as [ClaimKind, ...ClaimKind[]]),
  origin: words.describe("Where the statement comes from: written, table, indicator, text, two-sheets or national."),
  place,
  says: words.describe("What is stated, in our words."),
  stated: words.describe("The figure or word stated, as printed."),
  recomputed: words.nullable().describe("What the figures give; null where it could not be computed."),
  verdict: z.enum(verdicts),
  differs: z.boolean().describe("Whether the site shows a disagreement."),
  changesConclusion: z.boolean(),
  arithmetic: words.describe("The arithmetic in a sentence, or why there is none."),
  note: words.nullable(),
  notChecked: z.array(words).describe("Words on size or course that no figure here can show."),
  consequence: z
    .enum(consequences)
    .nullable()
    .describe("How much a disagreement matters to a reader; null where there is none."),
  matters: words.nullable().describe("Why it matters, where the record says so."),
  sameCauseAs: words.nullable().describe("Id of the check that differs for the same cause."),
  places: z
    .array(z.strictObject({ document: idOf("the document"), place, prints: words }))
    .describe("Places of a contradiction found by reading, with what each prints; empty for other kinds."),
  inputs: z.array(
    z.strictObject({
      subject: words.describe("What the figure is, or why it is missing."),
      value: z.number().nullable(),
      decimals: z.int().nullable(),
      unit: words.nullable(),
      place: words.nullable(),
    }),
  ),
  url: address,
});

const entry = {
  document: idOf("the document that states the figures"),
  checks: z.int().describe("Number of statements, recomputed or not."),
  recomputed: z.int().describe("Number of statements recomputed."),
  notPossible: z
    .int()
    .describe("Number of statements that could not be recomputed, for lack of a figure or by rounding."),
  notComparable: z.int().describe("Number of statements whose figures cannot be compared."),
  conflicts: z.int().describe("Number of contradictions between places, found by reading."),
  verdicts: z.strictObject(Object.fromEntries(verdicts.map((verdict) => [verdict, z.int()]))),
  url: address,
  json: address,
};

/** Statements about figures with what recomputing them gave, a file a document. */
export const checksResource: ApiResource = {
  name: "checks",
  title: "Checks of stated figures",
  description: "Documents that state figures, with how many statements agree; the file of each holds the statements.",
  page: sectionUrl.checks,
  entry: z.strictObject(entry),
  list: ({ catalogue, claims }) =>
    listCheckedDocuments(catalogue, claims).map(({ document, claims: own }) => describe(document.id, own)),
  records: {
    name: "checks-of-document",
    title: "The statements of one document with what recomputing them gave",
    record: z.strictObject({ ...entry, statements: z.array(check) }),
    list: ({ catalogue, claims }) =>
      listCheckedDocuments(catalogue, claims).map(({ document, claims: own }) => ({
        id: document.id,
        title: `Checks of ${document.title}`,
        page: checkFacetUrl("document", document.id),
        read: () => ({ ...describe(document.id, own), statements: own.map(describeCheck) }),
      })),
  },
};

function describe(document: string, claims: readonly CheckedClaim[]) {
  return {
    document,
    checks: claims.length,
    ...countOutcomes(claims),
    verdicts: countVerdicts(claims),
    url: checkFacetUrl("document", document),
    json: apiUrl(`checks/${document}`),
  };
}

function countOutcomes(claims: readonly CheckedClaim[]) {
  const { recomputed, notPossible, notComparable, conflicts } = countClaims(claims);
  return { recomputed, notPossible, notComparable, conflicts };
}

function describeCheck(claim: CheckedClaim) {
  return {
    ...claim,
    place: claim.source.place,
    differs: claim.severity !== undefined,
    inputs: claim.inputs.map((input) => (input.known ? input : { subject: input.reason })),
    url: claimUrl(claim.source.document, claim.id),
  };
}

/** What stood at each place, or stands there now, where a revision of many figures says so one by one: “2017: 3.7; 2018: 4.0”. */
function listEach(concerns: readonly Concern[], side: "before" | "after"): string {
  return concerns
    .map((concern) => {
      const figure = concern[side] ?? "none";
      const place = [concern.indicator, concern.area, concern.period].filter((part) => part !== undefined).join(" ");
      return place === "" ? figure : `${place}: ${figure}`;
    })
    .join("; ");
}

/** Changes after publication, newest first. */
export const correctionsResource: ApiResource = {
  name: "corrections",
  title: "Corrections",
  description: "What was changed on the site after it was published, and why; newest first.",
  page: sectionUrl.corrections,
  entry: z.strictObject({
    id,
    date: day,
    title: words,
    what: words,
    why: words,
    before: words,
    after: words,
    place: words.nullable(),
    concerns: z.array(
      z.strictObject({
        kind: z.enum(concernKinds),
        id: words,
        area: idOf("the area").nullable(),
        period: words.nullable(),
        withdrawn: z.boolean(),
      }),
    ),
    url: address,
  }),
  list: ({ catalogue }) =>
    Array.from(catalogue.corrections.values(), (correction) => ({
      ...correction,
      before: correction.before ?? listEach(correction.concerns, "before"),
      after: correction.after ?? listEach(correction.concerns, "after"),
      concerns: correction.concerns.map((concern) => {
        const kind = concernKinds.find((one) => concern[one] !== undefined);
        return { ...concern, kind, id: kind && concern[kind] };
      }),
      url: correctionUrl(correction.id),
    })),
};
