import { describe, expect, test } from "vitest";
import { readSearchedPage, withoutSearchMarks } from "../../src/site/search/read-page.ts";

const read = (main: string, attributes = "data-search-body") =>
  readSearchedPage("/x/", `<body><main id="main" ${attributes}>${main}</main><footer>No &amp; never.</footer></body>`);
const textOf = (main: string) => read(main)?.words.join(" ");

describe("a rendered page", () => {
  test("is in the index only if it says so", () => {
    expect(read("<p>Text</p>", "")).toBeUndefined();
    expect(readSearchedPage("/x/", "<p>No main</p>")).toBeUndefined();
    expect(read("<p>Text</p>")?.textWeight).toBe(1);
    expect(read("<p>Text</p>", 'data-search-body="0.3"')?.textWeight).toBe(0.3);
  });

  test("is written without what only search reads of it; what readers see stays as it is", () => {
    const seen = '<h1 data-search-title>Reading</h1><p hidden>Later</p><span hidden id="a">Text</span>';
    const marks =
      '<span hidden data-search-facet="Year:2018"></span><span hidden data-search-name-of="page" data-search-names="[&quot;A&quot;]"></span>';
    expect(withoutSearchMarks(`${marks}${seen}${marks}`)).toBe(seen);
  });

  test("says its title, names and facets", () => {
    const page = read(
      '<span hidden data-search-facet="Kind:Plan: new"></span><span hidden data-search-facet="Year:2018"></span>' +
        '<span hidden data-search-name-of="group" data-search-names="[&quot;A &amp;amp; B&quot;]"></span>' +
        '<h1><span class="page-caption">Above</span><span data-search-title>Named  here</span></h1>',
    );
    expect(page).toMatchObject({ title: "Named here", names: ["A &amp; B"], nameOf: "group" });
    expect(page?.facets).toEqual([
      ["Kind", "Plan: new"],
      ["Year", "2018"],
    ]);
    expect(read('<span data-search-answer="A 1%" data-search-variant-of="/y/"></span>')).toMatchObject({
      answer: "A 1%",
      variantOf: "/y/",
    });
    expect(read("<h1>Plain &amp; <em>simple</em></h1>")).toMatchObject({
      title: "Plain & simple",
      names: ["Plain & simple"],
      nameOf: "page",
    });
    expect(read('<h1 data-search-title="Short">A long one</h1>')?.title).toBe("Short");
  });

  test("has its text in sentences, with entities read and rows as one", () => {
    expect(textOf("<h1>Title</h1><p>Tom &#38; Ann&nbsp;go</p>")).toBe("Title. Tom & Ann go.");
    expect(textOf("<p>One <b>w</b>ord. Is it?</p><ul><li>a<li>b</ul>")).toBe("One word. Is it? a. b.");
    expect(textOf("<table><tr><th>Area</th><td>Good</td></tr><tr><th>Next</th></tr></table>")).toBe("Area Good. Next.");
    expect(textOf("<dl><dt>Unit</dt><dd>Per cent</dd></dl>line<br>break")).toBe("Unit Per cent. line break.");
  });

  test("leaves out drawings, lists of links, figures of tables and what has a page of its own", () => {
    const left =
      '<svg><text>drawn</text></svg><nav>links</nav><script type="application/json">["<p>"]</script>' +
      '<div data-search-skip>skip<div>deep</div>still</div><p data-search-skip>p</p><td class="a number">12</td>';
    expect(textOf(`<p>Kept</p>${left}<p>too</p>`)).toBe("Kept. too.");
  });

  test("has items of lists that are a link alone as words that are found and not shown", () => {
    const page = read(
      '<ul><li><a href="/a/">Other <b>page</b></a></li><li><a href="/b/">Third</a> says more</li><li>Plain</li><li>With<ul><li> <a>in it</a> </li></ul></li></ul><p>After</p>',
    );
    expect(page?.words.join(" ")).toBe("Other page. Third says more. Plain. With. in it. After.");
    expect(page?.unshown.map(([from, to]) => page.words.slice(from, to).join(" "))).toEqual(["Other page.", "in it."]);
  });

  test("has rows of headings of tables as words that are found and not shown", () => {
    const head = '<thead><tr><th>Area</th><th scope="col">Grade</th></tr></thead>';
    const page = read(`<h1>T</h1><table>${head}<tbody><tr><th>North</th><td>Good</td></tr></tbody></table>`);
    expect(page?.words.join(" ")).toBe("T. Area Grade. North Good.");
    expect(page?.unshown).toEqual([[1, 3]]);
    expect(read('<table><thead><tr><th class="number">2018</th></tr></thead></table>')?.unshown).toEqual([]);
  });

  test("has its headings with their places, where they can be linked to", () => {
    expect(
      read('<h1>T</h1><h2 id="a">First <i>one</i></h2><p>Text.</p><h3>none</h3><h3 id="b">Second</h3>')?.headings,
    ).toEqual([
      { id: "a", text: "First one", location: 1 },
      { id: "b", text: "Second", location: 5 },
    ]);
  });
});
