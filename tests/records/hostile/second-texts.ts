import { readSiteFile, replaceInFile, type Changes } from "../../site-fixture.ts";
import { hostile, type HostileCase } from "./case.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const page = "content/pages/about.mdx";
const indicator = "data/indicators/reading-expected.yaml";
const topics = "data/topics.yaml";
const terms = "data/terms.yaml";
const site = "data/site.yaml";
const framework = "data/frameworks/example-inspection.yaml";
const body = (text: string): Changes => ({ [report]: `${readSiteFile(report)}\n${text}\n` });
const titled = (text: string): Changes =>
  replaceInFile(indicator, "shortTitle: Reading, expected standard", `shortTitle: ${text}`);
const inBody = (kind: string, texts: readonly string[]): HostileCase[] =>
  texts.map((text) => hostile(`${kind}: ${text}`, body(text), `${report}:`));
const inTitle = (kind: string, texts: readonly string[]): HostileCase[] =>
  texts.map((text) => hostile(`${kind}: shortTitle: ${text}`, titled(text), `${indicator}:`));
const inField = (kind: string, file: string, fields: readonly (readonly [written: string, instead: string])[]) =>
  fields.map(([written, instead]) => hostile(`${kind}: ${instead}`, replaceInFile(file, written, instead), `${file}:`));
const merge = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> branch\n`;

/** A second set, written without a look at how the check works: texts. */
export const secondTextCases: readonly HostileCase[] = [
  ...inTitle("invisible", ['"\\_"', '"\\u3164"', '"\u3000"', '""', "Re\u0430ding"]),
  ...inField("invisible", terms, [["term: Expected standard", 'term: "Expected \\u202Estandard"']]),
  ...inField("invisible", topics, [["summary: How much school pupils miss.", 'summary: "How much\\x01 school"']]),
  ...inField("invisible", site, [
    ["title: Findings for Exampleshire", "title: Findings\u{E0041} for Exampleshire"],
    ["title: About", "title: \u200b"],
  ]),
  ...inBody("invisible", [
    "A page\fbreak",
    "One :figure[69.0%]{indicator=reading-expected area=exampleshire\u200b period=2017}",
    "## \u00a0",
    "## &nbsp;",
    "## ** **",
    "[\u200d](/about/)",
    "a&#8203;b",
    "a&#x202e;b",
    "> inspec\u00adtion",
  ]),
  ...inBody(
    "misread",
    ["Oâ€™Brien", "Â£1,000", "â€“ and", "Ã¼ber", "donâ€˜t", "Ã‰cole", "Å‚", "â€¦", "Ã©cole", "Å¡kola"].map(
      (word) => `The word ${word} here.`,
    ),
  ),
  ...inField("misread", topics, [["title: Attendance", "title: Attendance\ufffd"]]),
  ...inTitle("yaml", ["2018", "1.10", "~", "[a]", "{a: b}", '"Reading', "%reading", "@reading", "`a`"]),
  ...inTitle("yaml", ["Reading: expected", "Reading:", "'children's'", "!!binary aGk=", "!!timestamp 2018-01-01"]),
  ...inField("yaml", indicator, [
    ["unit: percent", "Unit: percent"],
    ["unit: percent", "unit percent"],
    ["unit: percent", "unit = percent"],
    ["unit: percent", "unit:\tpercent\n\tx: 1"],
    ["unit: percent", " unit: percent"],
    ["unit: percent", "unit: percent\nunit: percent"],
  ]),
  ...inField("yaml", site, [
    ["  - title: About", "  -title: About"],
    ["name: Exampleshire Council\n  area", "name: &c Exampleshire Council\n  area"],
  ]),
  ...inField(
    "date",
    report,
    ["7 March 2018", "2018-06-31", "03/07/2018", "2018-03", "0018-03-07", "2018-03-07T10:00:00Z", "2018-02-29"].map(
      (day) => ["published: 2018-03-07", `published: ${day}`] as const,
    ),
  ),
  ...inField("date", report, [
    ["from: 2018-01-15", "from: 2018-01-25"],
    ["to: 2018-01-19", "to: 2018-04-19"],
    ["published: 2018-03-07", "published: 2081-03-07"],
  ]),
  hostile("yaml: a list for a record", { [indicator]: "- a\n- b\n" }, `${indicator}:`),
  hostile("yaml: a text for a record", { [indicator]: "hello\n" }, `${indicator}:`),
  hostile("yaml: a record for a list", { [topics]: "id: x\ntitle: y\n" }, `${topics}:`),
  hostile("yaml: a second document", { [topics]: `${readSiteFile(topics)}---\n- id: x\n` }, `${topics}:`),
  hostile("yaml: a remark of programs", { [indicator]: `// x\n${readSiteFile(indicator)}` }, `${indicator}:`),
  hostile(
    "yaml: fields that do not end",
    { [report]: readSiteFile(report).replace("\n---\n\n## Reading", "\n\n## Reading") },
    `${report}:`,
  ),
  ...inField("cut", report, [["  - The report prints two figures for reading in 2017.", "  - The group # 3 there."]]),
  ...inField("cut", indicator, [["place: Table 1, page 4", "place: Table #1, page 4"]]),
  ...inField("cut", topics, [
    ["title: Safeguarding", "title: Safeguarding # children"],
    ["title: Safeguarding", "title: # Safeguarding"],
  ]),
  ...inField("quotation marks", framework, [["word: Good", "word: “Good”"]]),
  ...inTitle("quotation marks", ["«Reading»", "″Reading″", "''Reading''", "``Reading''", '"Reading" expected']),
  ...inField("merge", terms, [
    ["  term: persistent absence\n", merge("  term: persistent absence", "  term: absence")],
  ]),
  ...inField("merge", site, [["title: Findings for Exampleshire\n", merge("title: A", "title: B")]]),
  ...inBody("merge", [
    "<<<<<<< ours\na\n||||||| 1234567\nb\n=======\nc\n>>>>>>> theirs",
    "<<<<<<< HEAD\nOne",
    "> <<<<<<< HEAD\n> a\n> =======\n> b\n> >>>>>>> x",
  ]),
  ...inBody("HTML", ["a <b>b</b>", "<style>p{}</style>", '<img src=x onerror="alert(1)">', "<javascript:alert(1)>"]),
  ...inBody("unsafe address", [
    "[x](javascript:alert(1))",
    "[x](java&#x73;cript:alert(1))",
    "[x](data:text/html,hi)",
    "[x](vbscript:a)",
    "[x](file:///etc/passwd)",
    "[x](C:\\reports\\a.pdf)",
    "[x](\\\\server\\share)",
  ]),
  ...inBody("raw signs", [
    "[x](https://example.org/a b)",
    "(x)[https://example.org/a]",
    "[x] (https://example.org/a)",
    "[x](https://example.org/a",
    "See [the plan][plan].",
    "See [[Plan]].",
    "[b]bold[/b]",
    "{{ site.title }}",
    "$\\frac{1}{2}$ of pupils",
    "This is **bold text here.",
    "This is `code text here.",
    "##Heading",
    "The inspec-\ntion found.",
    "Text[^1].\n\n[^1]: Note.",
  ]),
  ...inBody("layout", [
    "Heading\n=======",
    "# Title",
    "##### Deep",
    ...["•", "●", "–", "▪", "➢", "✓", "·", "o"].map((sign) => `${sign} one\n${sign} two`),
    ...["*", "-", "1)"].map((sign) => `${sign}one\n${sign}two`),
    "| a | b |\n| 1 | 2 |",
    "| a | b |\n| - | - |\n| 1 | 2 | 3 |",
    "Year\tScore\n2017\t5",
    "Year     Score     Rank\n2017     high     twelve\n2018     low     thirteen",
    "**A heading**",
    "__A heading__",
    "::chart{indicator=maths-progress}\n\n::chart{indicator=maths-progress}",
    ":para 5 text",
    ":figure[5]{indicator=nope area=exampleshire period=2017}",
    ":figure[70.0%]{indicator=reading-expected area=exampleshire period=2017}",
  ]),
  ...[
    'import x from "./a.png"',
    "export default () => null",
    "{process.env.HOME}",
    "Total: {`${1+1}`}",
    "<Chart2 />",
    "<SCRIPT>alert(1)</SCRIPT>",
    '<svg onload="alert(1)"/>',
    '<object data="x"></object>',
    '<p style="color:red">x</p>',
    "## {title}",
    "[x](/about/{id}/)",
    "- a {b}",
    "<!-- x -->",
    "{/* x */ 1}",
    "<IndicatorChart {...a} />",
    "<IndicatorChart id={`a`} />",
    "<p>One",
    '<form action="https://evil.example.org"><input name="a"/></form>',
    '<meta http-equiv="refresh" content="0;url=https://example.org"/>',
  ].map((text) => hostile(`code in a page: ${text}`, { [page]: `${readSiteFile(page)}\n${text}\n` }, `${page}:`)),
];

/** The like of them, as they should be. */
export const secondTextControls: readonly (readonly [string, Changes])[] = [
  [
    "Welsh and Polish letters",
    replaceInFile("data/areas/exampleshire.yaml", "name: Exampleshire\n", "name: Llŷn Łódź\n"),
  ],
  ["Å and Ä before marks of a quotation", body("The village Å, the letter “Ä”, and På.")],
  ["letters of other scripts by themselves", body("The words нет and Ω, and 5 µg.")],
  ["a colon in quotation marks", titled('"Reading: expected"')],
  ["ends of lines of Windows", { [indicator]: readSiteFile(indicator).replaceAll("\n", "\r\n") }],
  ["a line of equals signs in a sentence", body("Text ======= more")],
  ["a time and a ratio", body("It opens at 10:30am: see the plan. A ratio of C:N.")],
  ["brackets of words left out", body("It said “[…] good [sic] (see the plan)” and [of them] (all) agreed.")],
  ["signs with a backslash", body("\\[x](https://example.org/a b), \\**bold and \\`code.")],
  ["stars that stand for a note", body("Of all* and some** it is good.")],
  ["a hyphen at the end of a paragraph", body("The term pre-\n\nNext.")],
  ["a table with an upright line in a cell", body("| a | b |\n| - | - |\n| a \\| b | c |")],
  ["a table with cells left out", body("| a | b |\n| - | - |\n| c |")],
  [
    "lists and links as they should be",
    body("- one\n- two\n\n1. one\n2. two\n\nSee [the area](/areas/exampleshire/)."),
  ],
];
