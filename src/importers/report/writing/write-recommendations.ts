import { toIdentifier } from "../../../model/text.ts";
import type { ReadRecommendation } from "../reading.ts";
import { yamlField } from "./write-yaml.ts";

/**
 * Recommendations in their order, each with an id of its own words and its place. What is asked for is to be said by hand beside its quotation; where
 * the report's own words are taken, it is said in them.
 */
export function writeRecommendations(recommendations: readonly ReadRecommendation[], isWhole: boolean): string[] {
  const ids = new Set<string>();
  return recommendations.flatMap(({ kind, words, heading, number, page, timescale }) => {
    const id = nameUniquely(words, ids);
    const where = number === undefined ? heading.replace(/’/g, "'") : `Paragraph ${number}`;
    return [
      yamlField("- id", id, 2),
      yamlField("kind", kind, 4),
      ...(isWhole
        ? [yamlField("text", words, 4)]
        : [yamlField("text", "TODO: say in your words what is asked for.", 4), yamlField("quote", words, 4)]),
      ...(timescale ? [yamlField("timescale", timescale, 4)] : []),
      yamlField("place", page === undefined ? where : `${where}, page ${page}`, 4),
    ];
  });
}

const smallWords = new Set(
  "a an and are as at be by for from in into is it its of on or so that the their them they this to was when which who with ensure improve all children".split(
    " ",
  ),
);

/** An id of the first words that tell something, which no other has. */
function nameUniquely(words: string, taken: Set<string>): string {
  const own = toIdentifier(words)
    .split("-")
    .filter((word) => !smallWords.has(word) && /[a-z]/.test(word));
  const base = own.slice(0, 4).join("-") || "recommendation";
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
