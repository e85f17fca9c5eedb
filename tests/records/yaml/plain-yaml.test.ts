import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { FieldPath } from "../../../src/records/locate.ts";
import { readPlainYaml } from "../../../src/records/yaml/plain-yaml.ts";
import { parseYaml, readYaml } from "../../../src/records/yaml/yaml.ts";

/** Paths of everything in a value. */
function listPaths(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [path, ...[...keys].flatMap((key) => listPaths(Reflect.get(value, key), [...path, key]))];
}

/** All that the two ways of reading can be asked. */
function describeReading(text: string, read: typeof readYaml) {
  const { value, locator, issues, faults } = read("a.yaml", text, 3);
  const paths = [...listPaths(value), ["nowhere"], [0, "nowhere", 1]];
  const places = paths.map((path) => [
    path,
    locator.place(path),
    locator.place(path, "name"),
    locator.printed(path),
    // A word is looked for in single values only.
    ...["a", ":", "1", " ", "."].flatMap((word) =>
      locator.printed(path) === undefined ? [] : [0, 1, 2].map((nth) => locator.within(path, word, nth)),
    ),
  ]);
  return { value, issues, faults, places };
}

const plainTexts = [
  "title: A letter\nscore: 69.0\nyes-no: true\nday: 2018-04-01\ntimes: 10:30\nreference: CES/S24\nid: letter#part-1\n",
  'name: "A: b, # c"\nother: \'It: so\'\n"2016": -0.72\n"2016/17": 5\nlong: over £1.6m (14%) [x], "said" - so\n',
  "summary: >-\n  One two\n  three.\n\n  Four.\n\n\n  Five\nnext: 1\n",
  "note: >-\n  One\n  \u00a0two \u2013 \u201Cthree\u201D\n",
  "summary: |\n  One two\n  three.\n\n  Four.\n\nlist:\n  - a\n  - |-\n    x\n    y\n  - >\n    x\n    y\n",
  '# a remark\n\nvalues:\n  # of the year\n  - area: barnet\n    values:\n      "2016": { value: 3, note: A note }\n\n  - { area: london, rank: 3 }\n  -   area: wide\n      rank: 4\n',
  '- a\n- b c\n- id: x\n  list: [a, 2, "b, c", { d: e, f: [] }, {}]\n  empty: []\n- [ 1, 2, ]\n',
  "a:\n  b:\n    c: 1   \n    d:   two\n  e: 3\n# end\n",
];

describe("a text written plainly", () => {
  test.each(plainTexts)("is read without the parser, which says the same of every place: %j", (text) => {
    expect(readPlainYaml(text)).toBeDefined();
    expect(describeReading(text, readYaml)).toEqual(describeReading(text, parseYaml));
  });

  test("is nearly every record of the small site", () => {
    const folder = join(import.meta.dirname, "../../fixtures/site/data");
    const files = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith(".yaml"));
    const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
    for (const text of texts) expect(describeReading(text, readYaml)).toEqual(describeReading(text, parseYaml));
    expect(texts.filter((text) => readPlainYaml(text)).length).toBeGreaterThan(texts.length * 0.8);
  });
});

/** What the parser has to judge: another form of the language, or something that may be wrong. */
const otherTexts: [name: string, text: string][] = [
  ["an alias", "a: &x 1\nb: *x\n"],
  ["a tag", "a: !!str 1\n"],
  ["a merged record", "a:\n  <<: 1\n"],
  ["a prototype", '"__proto__": 1\n'],
  ["a name twice", "a: 1\nb: 2\na: 3\n"],
  ["a name twice in brackets", "a: { b: 1, b: 2 }\n"],
  ["a second document", "a: 1\n---\nb: 2\n"],
  ["a directive", "%YAML 1.2\n---\na: 1\n"],
  ["an octal number", "a: 0o17\n"],
  ["a number with a zero in front", "a: 010\n"],
  ["a hexadecimal number", "a: 0x10\n"],
  ["a number with an exponent", "a: 1e3\n"],
  ["a number with more digits than can be kept", "a: 33.33333333333333333333\n"],
  ["a number without digits in front", "a: .5\n"],
  ["no number", "a: .nan\n"],
  ["nothing", "a:\nb: 1\n"],
  ["null in words", "a: null\n"],
  ["a remark behind a text", "a: one # two\n"],
  ["a remark in place of a text", "a: #2\n"],
  ["curly quotation marks", "a: “one”\n"],
  ["a space of another kind behind a colon", "a: b\nc:\u00a0d\n"],
  ["a code of a web page", "a: one &amp; two\n"],
  ["a comment of a web page", 'a: "<!-- x -->"\n'],
  ["an escape", 'a: "\\0"\n'],
  ["a tab", "a:\n\tb: 1\n"],
  ["a text over two lines", "a: one\n  two\n"],
  ["quotation marks over two lines", 'a: "one\n  two"\n'],
  ["quotation marks that are not closed", 'a: "one\nb: 2\n'],
  ["a bracket that is not closed", "a: [1, 2\nb: 3\n"],
  ["a pair in a list in brackets", "a: [b: 1]\n"],
  ["two colons", "a: b: c\n"],
  ["a line further left than its list", "a:\n    b: 1\n  c: 2\n"],
  ["a list that begins with its record", "a:\n- b\n"],
  ["a list in a list", "- - a\n"],
  ["a name as a question", "? a\n: b\n"],
  ["a text with its own indentation", "a: >2\n   b\n"],
  ["a text that keeps its end", "a: |+\n  b\n\n"],
  ["a line of a text further right than the first", "a: |\n  b\n     c\n"],
  ["a text without a text", "a: >-\nb: 1\n"],
  [
    "records in records without end",
    `${Array.from({ length: 80 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")}${" ".repeat(80)}b: 1\n`,
  ],
  ["brackets in brackets without end", `a: ${"[".repeat(5_000)}${"]".repeat(5_000)}\n`],
];

test.each(otherTexts)("%s is left to the parser", (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

describe("a text that is damaged anywhere", () => {
  const pieces = [
    " ",
    "  ",
    "\n",
    "\n\n",
    ":",
    ": ",
    "- ",
    "-",
    "#",
    " # ",
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a ",
    "*",
    "!",
    "|",
    ">",
    ">-",
    "%",
    "@",
    "\t",
    "0",
    ".",
    "e1",
    "?",
    "~",
    "a: ",
    "\n  ",
    "\n    a: 1",
    "\n- ",
    "\\",
    "null",
    "\u00a0",
    "“",
    "",
  ];

  test("is never read otherwise than the parser reads it", () => {
    let plain = 0;
    plainTexts.forEach((whole) => {
      pieces.forEach((piece, index) => {
        for (let at = index % 2; at <= whole.length; at += 2) {
          const text =
            whole.slice(0, at) + piece + whole.slice(at + (piece === "" || index % 3 === 0 ? 1 + (at % 4) : 0));
          if (!readPlainYaml(text)) continue;
          plain += 1;
          expect(describeReading(text, readYaml), JSON.stringify(text)).toEqual(describeReading(text, parseYaml));
        }
      });
    });
    expect(plain).toBeGreaterThan(1_000);
  }, 120_000);
});
