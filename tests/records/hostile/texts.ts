import { readSiteFile, replaceInFile, type Changes } from "../../site-fixture.ts";
import { hostile, type HostileCase } from "./case.ts";

const indicator = "data/indicators/reading-expected.yaml";
const report = "content/documents/2018/exampleshire-report-2018.md";
const csv = "data/observations/absence-primary.csv";
const topics = "data/topics.yaml";
const page = "content/pages/about.mdx";
const title = (value: string) =>
  replaceInFile(
    indicator,
    "title: Disadvantaged pupils who reached the expected standard in reading",
    `title: ${value}`,
  );
const definition = (value: string) =>
  replaceInFile(
    indicator,
    "definition: The share of disadvantaged pupils who reached the expected standard in reading at the end of primary school.",
    `definition: ${value}`,
  );
const body = (text: string): Changes => ({ [report]: `${readSiteFile(report)}\n${text}\n` });
const recommendation = (value: string) => replaceInFile(report, "text: Agree a plan for attendance.", `text: ${value}`);

const escapes: readonly (readonly [string, string])[] = [
  ["null", "\\0"],
  ["bell", "\\x07"],
  ["escape", "\\u001b[31m"],
  ["escape by letter", "\\e[0m"],
  ["next line", "\\N"],
  ["line separator", "\\L"],
  ["paragraph separator", "\\P"],
  ["half of a pair", "\\ud800"],
  ["the other half of a pair", "\\udc00"],
  ["no character", "\\ufffe"],
  ["no character of a higher plane", "\\U0001fffe"],
  ["lost character", "\\ufffd"],
  ["zero-width space", "\\u200b"],
  ["override of direction", "\\u202e"],
  ["isolate", "\\u2066"],
  ["byte order mark", "\\ufeff"],
  ["private use", "\\uf0b7"],
];

const raw: readonly (readonly [string, string])[] = [
  ["soft hyphen", "dis\u00ADadvantaged"],
  ["zero-width space", "key\u200Bstage"],
  ["zero-width joiner in a word", "key\u200Dstage"],
  ["mark of direction", "pupils\u200E"],
  ["override of direction", "\u202Eslipup"],
  ["isolate", "\u2067pupils\u2069"],
  ["word joiner", "key\u2060stage"],
  ["invisible plus", "5\u20645"],
  ["byte order mark within", "key\uFEFFstage"],
  ["Hangul filler", "Pupils \u3164"],
  ["half-width filler", "Pupils \uFFA0"],
  ["tag letters", "Pupils\u{E0041}\u{E0042}"],
  ["variation selector after a letter", "Pupils\uFE0F"],
  ["selector of a higher plane", "Pupils\u{E0100}"],
  ["combining grapheme joiner", "Pu\u034Fpils"],
  ["bullet of a symbol font", "\uF0B7 Pupils"],
  ["line separator", "Pupils\u2028of"],
  ["interlinear anchor", "Pupils\uFFF9"],
];

const misread = [
  "childrenâ€™s",
  "cafÃ©",
  "Â£500",
  "2016â€“17",
  "â€œGoodâ€\u009d".slice(0, 7),
  "childrenÃ¢â‚¬â„¢s",
  "â‚¬5",
  "ï¿½",
  "naÃ¯ve",
  "children‚Äôs",
  "childrenΓÇÖs",
  "¬£500",
  "a\u00C2\u00A0b",
];

/** Characters, encodings, quotation marks and remarks in every kind of file. */
export const textCases: readonly HostileCase[] = [
  ...escapes.map(([name, value]) =>
    hostile(`escape: ${name}`, title(`"Reading ${value} here"`), `${indicator}:1:8`, "[file-text]"),
  ),
  hostile(
    "escape in the name of a field",
    replaceInFile(indicator, "title:", '"ti\\u200Btle":'),
    "[file-text]",
    `${indicator}:1:1`,
  ),
  hostile(
    "escape in a list",
    replaceInFile(topics, "title: Attendance", 'title: "Attend\\u200Bance"'),
    `${topics}:6:10`,
    "[file-text]",
  ),
  hostile("escape in front matter", recommendation('"Agree \\u202E plan."'), `${report}:`, "[file-text]"),
  ...raw.map(([name, value]) => hostile(`raw: ${name}`, title(value), `${indicator}:1:`, "[file-text]")),
  hostile(
    "raw: in a CSV file",
    replaceInFile(csv, "Printed as", "Printed\u200B as"),
    `${csv}:3:46`,
    "U+200B",
    "[file-text]",
  ),
  hostile("raw: in the text of a document", body("Pupils\u202E moved."), `${report}:`, "[file-text]"),
  hostile("raw: in a page", { [page]: `${readSiteFile(page)}\nPupils\u2066 moved.\n` }, page, "[file-text]"),
  hostile(
    "raw: in a ledger",
    { "data/addresses.csv": "address,released\n/ab\u200Bout/,2019-05-01\n" },
    "data/addresses.csv:2:4",
    "[file-text]",
  ),
  ...misread.map((word) =>
    hostile(
      `misread: ${word}`,
      definition(`The share of ${word} people.`),
      `${indicator}:3:`,
      "wrong encoding",
      "[file-text]",
    ),
  ),
  hostile("misread: in a document", body("The childrenâ€™s home."), report, "wrong encoding"),
  hostile("misread: in a CSV file", replaceInFile(csv, "Printed as", "Printed â€“ as"), csv, "wrong encoding"),
  hostile("a title of a no-break space", title('"\u00A0"'), `${indicator}:1:8`, "[file-field]"),
  hostile("a title of a space in Braille", title("\u2800"), `${indicator}:1:8`, "[file-field]"),
  hostile("a title of spaces", title('"   "'), `${indicator}:1:8`, "[file-field]"),
  hostile("a title of a combining mark alone", title('"\\u0301"'), `${indicator}:1:8`, "[file-field]"),
  hostile(
    "curly quotation marks around a value",
    title("“Reading at the end of primary school”"),
    `${indicator}:1:8`,
    "curly",
    "[file-yaml]",
  ),
  hostile("single curly quotation marks", title("‘Reading’"), "curly", "[file-yaml]"),
  hostile("low quotation marks", title("„Reading“"), "curly", "[file-yaml]"),
  hostile("a curly mark closed by a straight one", title('“Reading"'), "curly", "[file-yaml]"),
  hostile(
    "curly quotation marks around an entry",
    replaceInFile(indicator, "references: [EX/1]", "references: [“EX/1”]"),
    "curly",
  ),
  hostile(
    "a text cut at a number sign",
    recommendation("Agree plan #2 for attendance."),
    `${report}:`,
    "“#2 for attendance.”",
    "[text-cut]",
  ),
  hostile("a text cut at a tag", recommendation("Agree a plan #MoreToGive"), "[text-cut]"),
  hostile("a text that is nothing but a remark", recommendation("#MoreToGive"), "[text-cut]"),
  hostile(
    "a text cut in a list entry",
    replaceInFile(report, "  - The report prints two figures for reading in 2017.", "  - Figure #3 is wrong."),
    "[text-cut]",
  ),
  hostile("a remark after a text", recommendation("Agree a plan. # ask Ann"), "warning: ", "[text-cut]"),
  hostile("a comment of HTML in a field", recommendation("Agree a plan <!-- ask Ann -->."), "comment", "[file-text]"),
  hostile(
    "a comment of HTML in a CSV file",
    replaceInFile(csv, "Table 3\nexampleshire,2006", "Table 3 <!-- x -->\nexampleshire,2006"),
    csv,
    "comment",
  ),
  hostile("a code of HTML in a field", recommendation("Agree a plan for boys &amp; girls."), "&amp;", "[file-text]"),
  hostile("a number as code of HTML", recommendation("Agree the children&#39;s plan."), "&#39;", "[file-text]"),
  hostile(
    "a no-break space after a colon",
    replaceInFile(indicator, "unit: percent", "unit:\u00A0percent"),
    `${indicator}:4:1`,
    "colon",
  ),
];

/** The nearest inputs that are right. */
export const textControls: readonly (readonly [string, Changes])[] = [
  ["accents, composed and as combining marks", title("Café, cafe\u0301, Łódź and Đorđe")],
  ["a no-break space, a thin space and a narrow one", definition("Of 5\u00A0km, 1\u2009000 and 1\u202F000.")],
  [
    "emoji with selectors, joined, and a flag of tags",
    body("❤️ 👩‍👧 👍🏽 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} 1️⃣"),
  ],
  ["joiners in scripts that need them", body("می‌خواهم क्‍ष")],
  ["a mark of direction in Arabic", body("مرحبا\u200F!")],
  ["ideographs with a selector", body("葛\u{E0100}城")],
  ["quotation marks, dashes and an ellipsis", definition("The “share” of children’s – in all – …")],
  ["capitals with accents before quotation marks", definition("The CAFÉ’S and the IRMÃ’S share.")],
  ["letters of Portuguese, Vietnamese and French", definition("São João, Ã, âge, Âge, Đà Nẵng and Ï.")],
  ["escapes of ordinary signs", title('"Reading \\u2013 \\"expected\\" \\u00e9"')],
  ["curly quotation marks within a text", title("The “expected” standard")],
  ["two texts in curly quotation marks", title("“Expected” and “higher”")],
  ["curly quotation marks in straight ones", title('"“Expected”"')],
  ["a number sign within a word", recommendation("Agree plan C#2 and the tag is#this.")],
  ["a number sign in quotation marks", recommendation('"Agree plan #2."')],
  ["a number sign in a folded text", recommendation(">-\n      Agree plan #2.")],
  [
    "a remark after a number",
    replaceInFile("data/observations/reading-expected.yaml", "2017: 66\n", "2017: 66 # as printed\n"),
  ],
  ["a remark after a text in quotation marks", recommendation('"Agree a plan." # ask Ann')],
  ["a remark on a line of its own", recommendation("Agree a plan.\n    # ask Ann")],
  ["a remark after a word of a list", replaceInFile(indicator, "unit: percent", "unit: percent # as the source")],
  ["an ampersand", recommendation("Agree a plan for R&D; ask AT&T.")],
  ["a tab in a text is no control character", body("`a\tb`")],
];
