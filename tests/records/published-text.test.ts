import { describe, expect, test } from "vitest";
import { markdownFeatures } from "../../src/records/markdown/markdown.ts";
import { outlineMarkdown } from "../../src/records/markdown/outline-markdown.ts";
import { readMarkdown } from "../../src/records/markdown/markdown-text.ts";
import { renderDocumentHtml } from "../../src/views/documents/document-html.ts";

const publish = (text: string) => readMarkdown(text, markdownFeatures).text;
const render = (text: string) =>
  renderDocumentHtml(publish(text))
    .segments.map((segment) => ("html" in segment ? segment.html : `[${segment.chart}]`))
    .join("");

describe("what an author hid is in no part of the text", () => {
  test.each([
    ["a line", "One.\n\n<!-- secret -->\n\nTwo."],
    ["a sentence", "One <!-- secret --> two."],
    ["the end of a sentence", "One. <!-- secret -->\nTwo."],
    ["several lines", "One <!-- secret\nsecret\nsecret --> two.\n\n## Three"],
    ["a list", "- One <!-- secret -->\n- <!-- secret --> two\n  <!-- secret\n  secret -->\n- three"],
    ["a quotation", "> One <!-- secret\n> secret --> two."],
    ["a table", "| One <!-- secret --> | Two |\n| - | - |\n| 1 | 2 |"],
    ["a heading", "## One <!-- secret -->"],
    ["text that follows on its line", "<!-- secret --> One."],
    ["a definition that nothing uses", 'One.\n\n[//]: # (secret)\n\n[note]: /a/ "secret"'],
  ])("in %s", (_, text) => {
    expect(publish(text)).not.toContain("secret");
    expect(render(text)).not.toMatch(/secret|<br>|<pre>/);
    expect(publish(text).split("\n")).toHaveLength(text.split("\n").length);
  });

  test("and what stands in code stays", () => {
    const text = "`<!-- a -->`\n\n```\n<!-- b -->\n```";
    expect(publish(text)).toBe(text);
  });

  test("and places keep their lines and columns", () => {
    const text = "One <!-- note --> :figure[1]{indicator=a area=b period=c}\n\n<!--\n\n-->\n\n::chart{indicator=a}";
    const { directives } = outlineMarkdown("a.md", text, 1, "markdown");
    expect(directives.map(({ line, column }) => [line, column])).toEqual([
      [1, 19],
      [7, 1],
    ]);
  });
});

describe("signs that mean themselves are shown", () => {
  test.each([
    ["Between 5~10 and 11~16 pupils.", "Between 5~10 and 11~16 pupils."],
    ["3*4 and 5*6", "3*4 and 5*6"],
    ["2**3 and 4**5", "2**3 and 4**5"],
    ["Grades A*A*A and A*A*A*.", "Grades A*A*A and A*A*A*."],
  ])("%s", (text, shown) => {
    expect(render(text)).toBe(`<p>${shown}</p>\n`);
  });

  test("and layout that was meant is kept", () => {
    expect(render("~~gone~~, *so* and **bold**")).toBe(
      "<p><del>gone</del>, <em>so</em> and <strong>bold</strong></p>\n",
    );
  });
});

test("the boxes of a list of tasks are words", () => {
  const html = render("- [ ] Appoint an officer\n- [x] Write to parents");
  expect(html).toContain("Not done: Appoint an officer");
  expect(html).toContain("Done: Write to parents");
  expect(html).not.toContain("<input");
});

test("no text can pass for the place of a chart", () => {
  const html = renderDocumentHtml('![<!--findings-chart:a-->](/a.png "<!--findings-chart:b-->")').segments;
  expect(html).toHaveLength(1);
});
