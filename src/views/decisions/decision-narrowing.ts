import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { decisionKinds, type DecisionEntry } from "../../catalogue/decisions.ts";
import { listNames, narrowBy, type Narrowing } from "../lists/narrowing.ts";
import { decisionKindTitles, findOutcome, type Outcome } from "./decision-lists.ts";

/** What became of entries, in the order of display: `Outcome` in readers' words. */
const outcomeTitles: Record<"answered" | "meeting" | "none" | "not-asked", string> = {
  answered: "A later paper says",
  meeting: "Papers of the meeting it was planned for",
  none: "No later paper published here",
  "not-asked": "Nobody was asked to do anything",
};

/** What decisions are narrowed by on their page. */
export function narrowDecisions(catalogue: Catalogue): Narrowing<DecisionEntry> {
  const { decisions, areas } = catalogue;
  const areaTitles = new Map(decisions.map(({ area }) => [area, areaName(areas, area)]));
  const outcomes = new Map(decisions.map((entry) => [entry, nameOutcome(findOutcome(catalogue, entry))]));
  return narrowBy(
    { noun: "entries", published: "newest first" },
    decisions,
    [
      { name: "area", title: "Authority", values: [...areaTitles], valuesOf: ({ area }) => [area] },
      {
        ...{ name: "body", title: "Committee or publisher" },
        values: listNames(decisions, ({ body }) => body),
        valuesOf: ({ body }) => [body],
      },
      {
        ...{ name: "kind", title: "Kind" },
        values: decisionKinds.map((kind) => [kind, decisionKindTitles[kind]]),
        valuesOf: ({ kind }) => [kind],
      },
      {
        ...{ name: "later", title: "What followed" },
        values: Object.entries(outcomeTitles),
        valuesOf: (entry) => [outcomes.get(entry) ?? ""],
      },
    ],
    [
      { name: "made", title: "oldest first", valueOf: ({ date }) => date },
      { name: "date", title: "by due date, earliest first", valueOf: ({ due }) => due },
    ],
  );
}

function nameOutcome(outcome: Outcome | undefined): keyof typeof outcomeTitles {
  if (!outcome) return "not-asked";
  return outcome.kind === "answered-by-meeting" ? "answered" : outcome.kind;
}
