import { describe, expect, test } from "vitest";
import { findIssues, loadChangedSite, readSiteFile, replaceInFile, showIssue, type Changes } from "../site-fixture.ts";

const file = "data/indicators/reading-expected.yaml";
const documentFile = "content/documents/2018/exampleshire-report-2018.md";

/** Nine lists of nine, each made of the one before: 341 bytes that would become 387 million words. */
const aliasBomb = [
  `a: &a [${Array.from({ length: 9 }, () => '"lol"').join(",")}]`,
  ...["b", "c", "d", "e", "f", "g", "h", "i"].map((name, index) => {
    const before = "abcdefgh".charAt(index);
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(",")}]`;
  }),
].join("\n");

describe("a YAML alias bomb is refused at its anchors and aliases, without being expanded, which would never end", () => {
  test("in a file of YAML", () => {
    expect(new TextEncoder().encode(aliasBomb)).toHaveLength(341);
    const issues = findRefused({ [file]: aliasBomb });
    expect(issues).toHaveLength(9 + 8 * 9);
    expect(issues[0]).toBe(
      `${file}:1:4  A name with & is not allowed here. → Write the values out wherever they are needed; where the sign & belongs to a text, put the text in quotation marks.`,
    );
    expect(issues).toContain(
      `${file}:9:8  A reference with * is not allowed here. → Write the value out in full, or put it in quotation marks.`,
    );
    expect(issues.filter((issue) => !issue.startsWith(`${file}:`))).toEqual([]);
  });

  test("in the fields of a document", () => {
    const issues = findRefused({ [documentFile]: `---\n${aliasBomb}\n---\n` });
    expect(issues[0]).toContain(`${documentFile}:2:4  A name with & is not allowed here.`);
    expect(issues).toHaveLength(9 + 8 * 9);
  });

  function findRefused(changes: Changes): string[] {
    const { catalogue, issues } = loadChangedSite(changes);
    expect(catalogue).toBeUndefined();
    return issues.map(showIssue);
  }
});

describe("a file nested very deeply does not end the check", () => {
  test.each([
    ["brackets that are not closed", "[".repeat(20_000)],
    ["brackets that are closed", "[".repeat(20_000) + "]".repeat(20_000)],
    ["braces", "{a: ".repeat(5_000)],
    ["lists", "- ".repeat(20_000)],
  ])("in YAML: %s are refused, and nothing is said twice", (_, nested) => {
    const issues = findIssues({ [file]: `title: ${nested}\n` });
    expect(issues[0]).toContain(`${file}:1:`);
    expect(issues).toEqual([...new Set(issues)]);
  });

  test.each([
    ["quotations", ">".repeat(20_000) + " text"],
    ["emphasis", "*".repeat(50_000) + "a" + "*".repeat(50_000)],
  ])("in Markdown: after %s the mistakes of other files are still reported", (_, nested) => {
    const mistake = replaceInFile("data/topics.yaml", "title: Attendance", "title: 2018");
    const changes = { [documentFile]: `${readSiteFile(documentFile)}\n${nested}\n`, ...mistake };
    expect(findIssues(changes)).toContain(
      'data/topics.yaml:6:10  title should be text, and is the number 2018. → Put it in quotation marks: "2018". This record overrides the library\'s topic attendance wholly; without it that one holds.',
    );
  });

  test.each([
    // So many that work which grows with their square would not end before the test is given up.
    ["square brackets", "[".repeat(300_000)],
    ["emphasis", "*a _b ".repeat(20_000)],
    ["links", "[a](".repeat(20_000)],
    ["back-ticks", Array.from({ length: 300 }, (_, index) => "`".repeat(index + 1)).join(" ")],
  ])("in Markdown: %s that nothing closes are text", (_, text) => {
    const issues = findIssues({ [documentFile]: `${readSiteFile(documentFile)}\n${text}\n` });
    expect(issues.filter((issue) => !issue.includes("warning: This is no link"))).toEqual([]);
  });
});

test("comments are taken out, however many there are", () => {
  const text = `${readSiteFile(documentFile)}\n${"<!-- a -->\n\n".repeat(60_000)}`;
  expect(findIssues({ [documentFile]: text })).toEqual([]);
});

test("a field named __proto__, in quotation marks too, reaches no object", () => {
  const text = readSiteFile(file);
  expect(findIssues({ [file]: `${text}"__proto__": {decimals: 9}\n` })).toEqual([
    `${file}:15:1  The field name __proto__ is not allowed. → Remove this line.`,
  ]);
  expect(({} as Record<string, unknown>).decimals).toBeUndefined();
});

test("names that every object has are not taken for fields", () => {
  expect(findIssues({ [file]: `${readSiteFile(file)}constructor: x\n` })).toEqual([
    expect.stringMatching(`^${file}:15:1 {2}There is no field constructor here. `),
  ]);
});
