import type { Catalogue, FrameworkEntry } from "../../catalogue/catalogue.ts";
import type { DatedJudgement } from "./judgement-history.ts";

/** The frameworks under which anybody was judged, in their order. */
export function listFrameworksInUse(
  { frameworks }: Pick<Catalogue, "frameworks">,
  judgements: readonly DatedJudgement[],
): FrameworkEntry[] {
  const used = new Set(judgements.map(({ framework }) => framework.id));
  return [...frameworks.values()].filter(({ id }) => used.has(id));
}

/** How grades of several frameworks can be compared; of one, how its scale is read. */
export function describeScales(
  catalogue: Pick<Catalogue, "frameworks">,
  judgements: readonly DatedJudgement[],
): string {
  const frameworks = listFrameworksInUse(catalogue, judgements);
  const where = "says where it stands on its own scale";
  if (frameworks.length < 2) return `Each judgement is given in the inspectors’ word, and the table ${where}.`;
  return [
    `Inspection frameworks change, and so do their scales${tellNumbers(frameworks)}.`,
    `The table compares by the word and ${where}.`,
    "The tests behind the words changed too, so the same word in two years does not mean the same.",
  ].join(" ");
}

/** The numbers of the best grade of two frameworks, where they differ: one counts up and one down. */
function tellNumbers(frameworks: readonly FrameworkEntry[]): string {
  const numbered = frameworks.flatMap(({ scale, years }) => {
    const number = scale[0]?.number;
    return number === undefined ? [] : [{ number, year: years.from }];
  });
  const [first] = numbered;
  const other = numbered.find(({ number }) => number !== first?.number);
  if (!first || !other) return "";
  return `: from ${first.year} grade ${first.number} was the best, from ${other.year} grade ${other.number}`;
}
