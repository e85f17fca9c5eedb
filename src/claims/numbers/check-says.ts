import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import { sizesOfWord } from "./find-numbers.ts";

export const claimSays: Rule = {
  id: "claim-says",
  severity: "error",
  says: "The sentence of a claim that states a number contains that number, in digits as in `stated` or in words.",
};

/** The sentence of a claim that states a number contains that number as it is printed, or in words. */
export function checkSays({ claims }: RecordSet["records"]): Issue[] {
  return claims.flatMap((record) =>
    record.fields.claims.flatMap((claim, index): Issue[] => {
      if (!("stated" in claim) || typeof claim.stated !== "number") return [];
      const path = ["claims", index];
      const printed = record.locator.printed([...path, "stated"]) ?? String(claim.stated);
      if (says(claim.says, printed)) return [];
      const problem = `The sentence does not say ${printed}, the number that the claim states.`;
      const remedy = "Write the number in says as it stands in stated, or correct one of the two.";
      return [breach(claimSays, placeOf(record, [...path, "says"]), problem, remedy)];
    }),
  );
}

/** Whether a sentence has a number: `86.0` in “86.0% of them”, 1365 in “1,365”, 1600000 in “£1.6m”, 2 in “two”, 0 in “none”. */
function says(sentence: string, printed: string): boolean {
  const wanted = printed.replace(/^[-+]/, "");
  for (const [, digits = "", scale = ""] of sentence.matchAll(
    /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(k|m|bn)?(?:st|nd|rd|th)?\b/g,
  )) {
    const plain = digits.replaceAll(",", "");
    if (plain === wanted) return true;
    const times = { k: 1e3, m: 1e6, bn: 1e9 }[scale];
    if (times !== undefined && Math.round(Number(plain) * times) === Number(wanted)) return true;
  }
  return sentence.split(/[^A-Za-z-]+/).some((word) => sizesOfWord(word.toLowerCase()).includes(Number(wanted)));
}
