import sax from "sax";
import { expect, test } from "vitest";
import { isPlainXml } from "../../src/verification/plain-xml.ts";

/** Whether the parser finds one root and nothing wrong. */
function isXml(text: string): boolean {
  const reader = sax.parser(true);
  let [depth, roots] = [0, 0];
  reader.onopentag = () => {
    roots += Number(depth === 0);
    depth += 1;
  };
  reader.onclosetag = () => {
    depth -= 1;
  };
  reader.onerror = (error) => {
    throw error;
  };
  try {
    reader.write(text).close();
    return roots === 1;
  } catch {
    return false;
  }
}

const drawing = `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" role="img" aria-label="A &quot;line&quot; &amp; 2 > 1"><rect width="1"/><g data-row="0">
<text x="1">5 &lt; 6 &#39;</text></g></svg>
`;

test.each([drawing, "<a/>", "<a>\n<b c='1'/></a>", '<a b="1">x</a>\n'])("well-formed: %s", (text) => {
  expect(isXml(text)).toBe(true);
  expect(isPlainXml(text)).toBe(!text.includes("'1'"));
});

test.each([
  "",
  "x",
  "<a>",
  "</a>",
  "<a></b>",
  "<a/><b/>",
  '<a b="1" b="2"/>',
  "<a>&nbsp;</a>",
  "<a>]]></a>",
  "<a b=1/>",
])("not plain: %s", (text) => {
  expect(isPlainXml(text)).toBe(false);
});

test("a drawing that is damaged anywhere is never called plain where the parser finds a fault", () => {
  const pieces = [
    "<",
    ">",
    "/",
    "&",
    "&amp;",
    '"',
    "'",
    "=",
    " ",
    "]]>",
    "<g>",
    "</g>",
    "<a/>",
    ' x="1"',
    "<!--",
    "-->",
    "<?x?>",
  ];
  const wrong: string[] = [];
  for (let at = 0; at <= drawing.length; at += 1)
    for (const damaged of [
      ...pieces.map((piece) => drawing.slice(0, at) + piece + drawing.slice(at)),
      drawing.slice(0, at) + drawing.slice(at + 1),
      drawing.slice(0, at),
    ])
      if (isPlainXml(damaged) && !isXml(damaged)) wrong.push(damaged);
  expect(wrong).toEqual([]);
});
