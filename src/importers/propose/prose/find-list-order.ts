import type { ClaimInput } from "../../../model/claim-input.ts";
import type { FoundStatement } from "../proposal.ts";

type Found = Omit<FoundStatement, "place">;

/** Words that put what a sentence lists in an order. */
const ordered = /\b(?:followed by|then|in (?:that|descending|ascending) order)\b/i;
const extreme = /\b(?:highest|lowest|best|worst|most|least|first|last|largest|smallest)\b/i;

/**
 * The order in which a sentence lists figures or places of several subjects: "maths is lowest (44th), then writing (36th), with the best in reading
 * (34th)". Taken where the numbers go one way throughout.
 */
export function findListOrder(sentence: string, found: readonly Found[]): Found[] {
  if (!ordered.test(sentence) || !extreme.test(sentence)) return [];
  const values = found.flatMap(({ content }) => (content.kind === "value" ? [content] : []));
  const kinds = new Set(values.map(({ of }) => kindOf(of)));
  const subjects = new Set(values.map(({ of }) => JSON.stringify(of)));
  const steps = values.slice(1).map(({ stated }, index) => stated - (values[index]?.stated ?? stated));
  const isDown = steps.every((step) => step < 0);
  const isOneWay = isDown || steps.every((step) => step > 0);
  const [first] = found;
  if (
    !first ||
    values.length < 3 ||
    kinds.size > 1 ||
    kinds.has(undefined) ||
    subjects.size < values.length ||
    !isOneWay
  )
    return [];
  return [
    {
      content: {
        ...{ kind: "order", inputs: values.map(({ of }) => of) },
        order: isDown ? "highest-first" : "lowest-first",
      },
      ...{ words: first.words, why: "the sentence lists them in this order" },
    },
  ];
}

/** What several figures have in common to be put in an order: that they are places, or values, of one area and period. */
function kindOf(input: ClaimInput): string | undefined {
  if ("rank" in input) return `rank ${input.period}`;
  return "indicator" in input ? `value ${input.period} ${input.area ?? ""}` : undefined;
}
