import { describe, expect, test } from "vitest";
import { renderDocumentHtml } from "../../../src/views/documents/document-html.ts";

/** The HTML of a text without charts. */
function render(markdown: string, reserved: string[] = []): string {
  const { segments } = renderDocumentHtml(markdown, reserved);
  return segments.map((segment) => ("html" in segment ? segment.html : `[chart ${segment.chart}]`)).join("");
}

function listIds(markdown: string, reserved: string[] = []): string[] {
  return renderDocumentHtml(markdown, reserved).headings.map(({ id }) => id);
}

describe("headings", () => {
  test("get an id made of their words, and are listed with depth and text", () => {
    const { headings, segments } = renderDocumentHtml("## Being *healthy*\n\n### Children's centres & more\n");
    expect(headings).toEqual([
      { depth: 2, id: "being-healthy", text: "Being healthy" },
      { depth: 3, id: "childrens-centres-more", text: "Children's centres & more" },
    ]);
    expect(segments).toEqual([
      {
        html: '<h2 id="being-healthy">Being <em>healthy</em></h2>\n<h3 id="childrens-centres-more">Children\'s centres &amp; more</h3>\n',
      },
    ]);
  });

  test("of the same words get a number", () => {
    expect(listIds("## Summary\n\n## Summary\n\n## Summary\n")).toEqual(["summary", "summary-2", "summary-3"]);
  });

  test("never share an id, also where one ends in the other's number", () => {
    const ids = listIds("## Summary 2\n\n## Summary\n\n## Summary\n\n### Summary 2\n");
    expect(new Set(ids).size).toBe(4);
  });

  test("leave the ids that the page uses itself alone", () => {
    expect(listIds("## Figures\n\n## Key Stage 1\n\n## Other\n", ["figures", "key-stage-1"])).toEqual([
      "figures-2",
      "key-stage-1-2",
      "other",
    ]);
  });

  test("without letters or digits have an id too", () => {
    expect(listIds("## ???\n\n## £\n")).toEqual(["section", "section-2"]);
  });

  test("keep letters with accents whole", () => {
    expect(listIds("## École café\n")).toEqual(["ecole-cafe"]);
  });
});

describe("text that only looks like a directive stays as written", () => {
  test.each([
    ["a time of day", "The meeting began at 10:30am and ended at 12:45."],
    ["a ratio", "The ratio was 3:1 or 3:one."],
    ["a smile", "It ended well :smile: they said."],
    ["an unknown directive in a sentence", "The :note[remark]{colour=red} stays."],
    ["an unknown directive on a line", "::map{area=exampleshire}"],
    ["a chart in a sentence", "See :chart{indicator=reading} here."],
    ["a figure that lacks an attribute", "It was :figure[69.0%]{indicator=reading area=barnet} in all."],
    ["a paragraph number that is none", "See :para[ten] and :para[5-3]."],
  ])("%s", (_, markdown) => {
    expect(render(markdown)).toBe(`<p>${markdown}</p>\n`);
  });

  test("an unknown directive around paragraphs", () => {
    expect(render(":::box\nInside *it*.\n:::")).toBe("<p>:::box\nInside *it*.\n:::</p>\n");
  });

  test("its markup signs are escaped", () => {
    expect(render('At 10:30am a < b & "c".')).toBe('<p>At 10:30am a &lt; b &amp; "c".</p>\n');
    expect(render("::map[a < b & c]{x=1}")).toBe("<p>::map[a &lt; b &amp; c]{x=1}</p>\n");
  });
});

describe("figures", () => {
  test("are links to their indicator", () => {
    expect(render("Reading was :figure[69.0%]{indicator=ks2-reading area=barnet period=2017}.")).toBe(
      '<p>Reading was <a class="figure-link" href="/indicators/ks2-reading/">69.0%</a>.</p>\n',
    );
  });

  test("stand in tables too, with attributes in quotation marks", () => {
    expect(render('| a |\n| - |\n| :figure[2]{indicator="x" area="b" period="2016/17"} |\n')).toContain(
      '<td><a class="figure-link" href="/indicators/x/">2</a></td>',
    );
  });

  test("have their label escaped", () => {
    expect(render(':figure[a < b & "c"]{indicator=x area=b period=2017}')).toContain(
      ">a &lt; b &amp; &quot;c&quot;</a>",
    );
  });
});

describe("paragraph numbers of the original", () => {
  test("are links to themselves", () => {
    expect(render(":para[10] Inspectors saw more.")).toBe(
      '<p><a class="paragraph-number" id="paragraph-10" href="#paragraph-10" aria-label="Paragraph 10">10</a> Inspectors saw more.</p>\n',
    );
  });

  test("a range has an anchor for each of its numbers", () => {
    const html = render(":para[10-12] Text.");
    expect(html).toContain('id="paragraph-10" href="#paragraph-10" aria-label="Paragraphs 10-12">10-12</a>');
    expect(html.match(/id="[^"]*"/g)).toEqual(['id="paragraph-10"', 'id="paragraph-11"', 'id="paragraph-12"']);
    expect(render(":para[7–9] Text.")).toContain('aria-label="Paragraphs 7–9">7–9</a>');
  });

  test("with parts keep their zeros: 1.10 is not 1.1", () => {
    const html = render(":para[1.1] One. :para[1.10-1.11] Ten.");
    expect(html.match(/id="[^"]*"/g)).toEqual(['id="paragraph-1-1"', 'id="paragraph-1-10"', 'id="paragraph-1-11"']);
    expect(html).toContain('aria-label="Paragraphs 1.10-1.11">1.10-1.11</a>');
  });
});

describe("charts", () => {
  test("split the text into segments, in order", () => {
    expect(
      renderDocumentHtml("Before.\n\n::chart{indicator=ks2-rwm}\n\nBetween.\n\n::chart{indicator=phonics}\n").segments,
    ).toEqual([
      { html: "<p>Before.</p>\n" },
      { chart: "ks2-rwm" },
      { html: "\n<p>Between.</p>\n" },
      { chart: "phonics" },
    ]);
  });

  test("next to each other leave no empty segment between", () => {
    expect(renderDocumentHtml("::chart{indicator=a}\n\n::chart{indicator=b}\n").segments).toEqual([
      { chart: "a" },
      { chart: "b" },
    ]);
  });

  test("without an indicator are text", () => {
    expect(render("::chart")).toBe("<p>::chart</p>\n");
  });
});

describe("Markdown", () => {
  test("tables, lists and links", () => {
    const html = render("- one\n- [two](/documents/)\n\n| Year | Value |\n| --- | --- |\n| 2017 | -0.75 |\n");
    expect(html).toContain('<li><a href="/documents/">two</a></li>');
    expect(html).toContain("<td>-0.75</td>");
  });

  test("an empty text has no segments", () => {
    expect(renderDocumentHtml("")).toEqual({ segments: [], headings: [] });
  });
});
