import { expect, test } from "vitest";
import { formatIssue, type Issue } from "../../src/records/issue.ts";
import { ruleCases } from "../checks/rule-cases.ts";
import { loadChangedSite, type Changes } from "../site-fixture.ts";
import { hostileCases } from "./hostile/all.ts";
import { listMistakes, readMistake } from "./mistake-folders.ts";

/** Everything that the tests of checks lay over the correct site. */
const all: readonly Changes[] = [
  ...ruleCases.map(({ mistake }) => mistake),
  ...listMistakes().map(readMistake),
  ...hostileCases.map(({ changes }) => changes),
];

/** The words that a hint offers in place of those that were written. */
function listOffers({ problem, remedy }: Issue): string[] {
  return [...`${problem} ${remedy}`.matchAll(/Did you mean (.+?)\?/g)].map(([, offer = ""]) => offer);
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

test("no hint offers another number than the one that was written", { timeout: 120_000 }, () => {
  const issues = all.flatMap((changes) => loadChangedSite(changes).issues);
  const offers = issues.flatMap((issue) => listOffers(issue).map((offer) => ({ offer, issue })));
  expect(offers.length).toBeGreaterThan(20);
  const wrong = offers.filter(({ offer, issue }) => {
    const written = issue.problem.split(/[\s,;]+/).map(digitsOf);
    return digitsOf(offer) !== "" && !written.includes(digitsOf(offer));
  });
  expect(wrong.map(({ issue }) => formatIssue(issue))).toEqual([]);
});
