import { formatIssue, type Issue } from "../../src/records/issue.ts";

/** Issues with a hint that offers another number than the one that was written: an officer would publish it. */
export function findWrongHints(issues: readonly Issue[]): string[] {
  return issues
    .filter((issue) => {
      const written = issue.problem.split(/[\s,;]+/).map(digitsOf);
      return listOffers(issue).some((offer) => digitsOf(offer) !== "" && !written.includes(digitsOf(offer)));
    })
    .map(formatIssue);
}

/** The words that a hint offers in place of those that were written. */
function listOffers({ problem, remedy }: Issue): string[] {
  return [...`${problem} ${remedy}`.matchAll(/Did you mean (.+?)\?/g)].map(([, offer = ""]) => offer);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
