import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../../src/checks/load-catalogue.ts";
import { isChartTitle } from "../../../src/importers/propose/held/held-tables.ts";
import { propose } from "../../../src/importers/propose/propose.ts";
import { readMarkedText } from "../../../src/importers/propose/source/read-marked-text.ts";
import { settle } from "../../../src/importers/propose/settle.ts";
import { proposalsSchema, type Proposals } from "../../../src/model/proposal.ts";
import { changeSite, findIssues } from "../../site-fixture.ts";
import { school, table } from "./proposing-fixture.ts";

const document = "exampleshire-report-2018";
const text = `## Key stage 2\n\nSpelling was in the top 10% of authorities. Writing was above the national average, and stood at 62.0% in 2017.\n${table}`;

function run(changes: Record<string, string> = {}, source = text) {
  const { catalogue, records } = loadCatalogue(changeSite({ ...school, ...changes }));
  if (!catalogue) throw new Error("The site has a mistake.");
  const path = `data/proposals/${document}.yaml`;
  const before = changes[path] === undefined ? undefined : read(changes[path]);
  const sections = readMarkedText(source, isChartTitle);
  return propose({ document, home: "exampleshire", from: "report.txt", sections, catalogue, records, before });
}

const read = (yaml: string): Proposals => proposalsSchema.parse(parse(yaml));
const decide = (yaml: string, ...decisions: string[]) =>
  decisions.reduce((whole, decision) => whole.replace("decision: open", `decision: ${decision}`), yaml);

describe("proposals", () => {
  test("say where, by which words and why, and what computing gives now", () => {
    const { text: yaml, lines } = run();
    expect(read(yaml).proposals).toMatchObject([
      {
        decision: "open",
        claim: { place: "Key stage 2", kind: "band", says: expect.stringContaining("in the top 10%") as string },
        quote: "Spelling was in the top 10% of authorities.",
        now: expect.stringMatching(/^Agrees\./) as string,
      },
      { claim: { kind: "comparison", is: "above" }, now: expect.stringMatching(/^Differs\./) as string },
      { claim: { kind: "value", stated: 62 }, now: expect.stringMatching(/^Agrees\./) as string },
    ]);
    expect(yaml).toContain("stated: 62.0");
    expect(lines[1]).toMatch(/^3 proposals written, of which 1 differ/);
    expect(findIssues({ ...school, [`data/proposals/${document}.yaml`]: yaml })).toEqual([]);
  });

  test("that are accepted become claims with their remarks, those refused stay, and none is proposed again", () => {
    const yaml = decide(run().text, "accept", "refuse").replace("kind: band", "kind: band # compared with page 4");
    const { proposals, claims, lines } = settle(yaml, read(yaml), undefined);
    expect(claims).toContain("kind: band # compared with page 4");
    expect(read(proposals).proposals.map(({ decision, claim }) => [decision, claim.kind])).toEqual([
      ["refuse", "comparison"],
      ["open", "value"],
    ]);
    expect(lines[0]).toBe("1 claim taken into data/claims; 1 refused, 1 still open.");
    const files = {
      [`data/proposals/${document}.yaml`]: proposals,
      [`data/claims/${document}-accepted.yaml`]: claims ?? "",
    };
    expect(findIssues({ ...school, ...files })).toEqual([]);
    expect(read(run(files).text).proposals.map(({ decision, claim }) => [decision, claim.kind])).toEqual([
      ["open", "value"],
      ["refuse", "comparison"],
    ]);
  });

  test("that are none need no file, and the officer is told what to look at", () => {
    const { isEmpty, lines } = run({}, "# Letter\n\nThe meeting was on a Tuesday.\n");
    expect(isEmpty).toBe(true);
    expect(lines.join(" ")).toMatch(
      /^0 statements .* The records hold \d+ figures from exampleshire-report-2018\. See that the text is/,
    );
    expect(run().isEmpty).toBe(false);
  });

  test("accepted later are added to the claims that stand in the file", () => {
    const yaml = decide(run().text, "accept");
    const first = settle(yaml, read(yaml), undefined);
    const next = decide(first.proposals, "accept");
    const { claims } = settle(next, read(next), first.claims);
    expect((parse(claims ?? "") as { claims: unknown[] }).claims).toHaveLength(2);
  });
});
