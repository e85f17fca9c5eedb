import { describe, expect, test } from "vitest";
import { withChanges } from "../../src/cli/edits/text-edit.ts";
import { planWithdrawal } from "../../src/cli/withdraw/withdraw-record.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { listStones } from "../../src/views/page/stones.ts";
import { ledgerOf } from "../release-fixture.ts";
import { changeSite, readSiteFile, showIssue, type Changes } from "../site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const wanted = { kind: "document", id: "exampleshire-report-2018", on: "2019-05-01", why: "Its figures were wrong." };

function withdraw(changes: Changes, replacedBy?: string) {
  const source = changeSite(changes);
  const plan = planWithdrawal(source, { ...wanted, replacedBy });
  if ("problems" in plan) throw new Error(plan.problems.join("\n"));
  const after = withChanges(source, plan.changes);
  return { texts: plan.changes.texts, site: loadSite(after) };
}

describe("a document that is withdrawn", () => {
  const { texts, site } = withdraw({}, "exampleshire-assessment-2007");

  test("says so in its file, and all else in it stays", () => {
    const added = `withdrawn:\n  on: 2019-05-01\n  why: Its figures were wrong.\n  replacedBy: /documents/exampleshire-assessment-2007/\n`;
    expect(texts.get(report)).toBe(readSiteFile(report).replace("\n---\n", `\n${added}---\n`));
  });

  test("leaves a page with its reason and successor, and takes its figures along", () => {
    expect(site.issues.map(showIssue)).toEqual([]);
    expect(site.catalogue?.documents.has("exampleshire-report-2018")).toBe(false);
    expect(site.catalogue?.indicators.has("reading-expected")).toBe(false);
    expect(site.catalogue && listStones(site.catalogue)).toEqual([
      {
        path: "documents/exampleshire-report-2018",
        title: "Report on standards and inspection in Exampleshire",
        when: "This document was withdrawn on 1 May 2019.",
        why: "Its figures were wrong.",
        successor: { title: expect.any(String) as unknown, url: "/documents/exampleshire-assessment-2007/" },
      },
    ]);
  });
});

test("what was released has a correction, and the check asks for no other", () => {
  const { texts, site } = withdraw(
    ledgerOf("exampleshire-report-2018,exampleshire,example-inspection / leadership,judgement,Outstanding,,2018-03-07"),
  );
  expect(site.issues.map(showIssue)).toEqual([]);
  expect(texts.get("data/corrections/2019-05-01-exampleshire-report-2018-withdrawn.yaml")).toContain("withdrawn: true");
  expect(site.catalogue?.corrections.size).toBe(1);
});

test.each([
  [{ id: "nothing" }, "There is no document nothing."],
  [{ on: "1 May" }, "“1 May” is not a day."],
  [{ why: " " }, "Say why it is withdrawn"],
  [
    { kind: "term", id: "expected-standard" },
    "Only a document, page, indicator, meeting or plan can be withdrawn, and leaves a page that says why. Delete the term,",
  ],
  [{ kind: "documnet" }, "There is no kind documnet. Did you mean document?"],
  [{ replacedBy: "some other letter" }, "is neither the id of a document nor an address"],
])("nothing is withdrawn where something is missing: %o", (change, problem) => {
  const plan = planWithdrawal(changeSite({}), { ...wanted, replacedBy: undefined, ...change });
  expect("problems" in plan ? plan.problems.join() : "").toContain(problem);
});
