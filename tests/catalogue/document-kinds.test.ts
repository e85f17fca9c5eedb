import { describe, expect, test } from "vitest";
import { findDocumentSpeaker } from "../../src/catalogue/speakers.ts";
import { library } from "../../src/library/library.ts";
import { findIssues, loadCorrectSite, replaceInFile } from "../site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const ofKind = (kind: string) => replaceInFile(report, "kind: committee-report", `kind: ${kind}`);
const ownKind = {
  "data/document-kinds.yaml":
    "- id: youth-report\n  title: Youth report\n  plural: Youth reports\n  noun: message\n  meaning: What young people say.\n  carries: [judgements, recommendations]\n  describedAs: Report\n",
};

describe("kinds of document", () => {
  test("a site adds one of its own, and its documents are called by it", () => {
    const kind = loadCorrectSite({ ...ownKind, ...ofKind("youth-report") }).documents.get(
      "exampleshire-report-2018",
    )?.kind;
    expect(kind).toMatchObject({ title: "Youth report", noun: "message" });
  });

  test("those of the site stand before those of the library only where it has them in its place", () => {
    const { documentKinds } = loadCorrectSite({ ...ownKind, ...ofKind("youth-report") });
    expect([...documentKinds.keys()].sort()).toEqual(["annual-performance-assessment", "youth-report"]);
  });

  test("one that does not exist is answered by all that do", () => {
    const [issue = ""] = findIssues({ ...ownKind, ...ofKind("newsletter") });
    expect(issue).toContain("There is no document kind newsletter.");
    for (const { id } of library.documentKinds) expect(issue).toContain(id);
    expect(issue).toContain("youth-report");
  });

  test("one that is misspelt is answered by what was meant", () => {
    expect(findIssues(ofKind("comittee-report"))).toEqual([
      `${report}:4:7  There is no document kind comittee-report. → Did you mean committee-report?`,
    ]);
  });
});

describe("who speaks in a document", () => {
  const councils = { own: ["Exampleshire Council"], all: ["Exampleshire Council"] };
  const kinds = new Map(library.documentKinds.map((kind) => [kind.id, kind]));
  const speakerOf = (kind: string, publisher: string, speaker?: "council") =>
    findDocumentSpeaker({ kind, publisher, ...(speaker && { speaker }) }, { ...councils, kinds });

  test.each([
    ["peer-review", "Exampleshire Council", "partner"],
    ["safeguarding-practice-review", "Exampleshire Safeguarding Children Partnership", "partner"],
    ["members-item", "Exampleshire Council", "committee"],
    ["school-inspection", "Some new inspectors", "inspector"],
    ["committee-report", "Exampleshire Council", "council"],
    ["committee-report", "Ofsted", "inspector"],
    ["committee-report", "Exampleshire Homes", undefined],
    ["statistical-release", "Department for Education", undefined],
  ])("a %s of %s: %s", (kind, publisher, speaker) => {
    expect(speakerOf(kind, publisher)).toBe(speaker);
  });

  test("is what the document says itself, whatever its kind", () => {
    expect(speakerOf("peer-review", "Local Government Association", "council")).toBe("council");
  });
});
