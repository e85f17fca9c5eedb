import { describe, expect, test } from "vitest";
import type { HeldRecord } from "../../src/catalogue/held-back/list-held.ts";
import type { Issue } from "../../src/records/issue.ts";
import { explainMissing, markHeld } from "../../src/site/dev/held-marks.ts";

const held = (fields: Partial<HeldRecord>): HeldRecord => ({
  ...{ collection: "documents", id: "letter", file: "content/documents/2019/letter.md", wholly: true },
  ...{ draft: false, publishOn: undefined },
  ...fields,
});
const page =
  '<body><p><a href="/documents/letter/">A letter</a> and <a href="/documents/other/">another</a></p></body>';

describe("a preview marks what no build has yet", () => {
  test("links to it, wherever they stand", () => {
    expect(markHeld(page, "/", [held({ draft: true })])).toBe(
      '<body><p><a href="/documents/letter/">A letter</a> <small data-preview-held>[draft]</small> and <a href="/documents/other/">another</a></p></body>',
    );
    expect(markHeld(page, "/", [held({ publishOn: "2019-05-01T09:30" })])).toContain("[not before 2019-05-01, 09:30]");
  });

  test("its own page, and those of its recommendations", () => {
    for (const path of ["/documents/letter/", "/recommendations/letter/first/"])
      expect(markHeld(page, path, [held({ draft: true })])).toMatch(
        /<body><aside data-preview-held aria-label="Not published yet">.*take status: draft out of content\/documents\/2019\/letter\.md/,
      );
  });

  test("but no page where nothing is held back, or only a part of a record", () => {
    expect(markHeld(page, "/documents/letter/", [])).toBe(page);
    expect(markHeld(page, "/documents/letter/", [held({ wholly: false })])).toBe(page);
  });
});

describe("a draft that cannot be shown yet", () => {
  const issue: Issue = {
    ...{ file: "content/documents/2019/letter.md", line: 8, column: 12, severity: "warning", rule: "todo" },
    ...{ problem: "Still to be done: the day.", remedy: "Write it." },
  };

  test("says so at its address, with the lines of what is still to be found out", () => {
    const other = { ...issue, line: 12 };
    expect(explainMissing(page, "/documents/letter/", [issue, other])).toMatch(
      /<body><aside data-preview-held .*still TODO in content\/documents\/2019\/letter\.md, lines 8, 12\. The day of publication comes first/,
    );
  });

  test("and nowhere else, nor for what is wrong otherwise", () => {
    expect(explainMissing(page, "/documents/other/", [issue])).toBe(page);
    expect(explainMissing(page, "/documents/letter/", [{ ...issue, rule: "source-address" }])).toBe(page);
  });
});
