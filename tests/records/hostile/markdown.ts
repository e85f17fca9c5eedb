import { readSiteFile, replaceInFile, type Changes } from "../../site-fixture.ts";
import { hostile, type HostileCase } from "./case.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const page = "content/pages/about.mdx";
const body = (text: string): Changes => ({ [report]: `${readSiteFile(report)}\n${text}\n` });
const onPage = (text: string): Changes => ({ [page]: `${readSiteFile(page)}\n${text}\n` });
const refusedOnPage = (name: string, text: string, ...says: readonly string[]) =>
  hostile(`page: ${name}`, onPage(text), `${page}:`, ...says, "[file-markdown]");
const layout = (name: string, text: string, ...says: readonly string[]) =>
  hostile(`layout: ${name}`, body(text), `${report}:63:`, "warning: ", ...says, "[prose-layout]");

/** Comments, layout that is none, directives, and pages that are programs. */
export const markdownCases: readonly HostileCase[] = [
  hostile(
    "comment: not closed in a sentence",
    body("Children <!-- all of them were safe."),
    `${report}:63:1`,
    "not closed",
    "[file-markdown]",
  ),
  hostile("comment: not closed on a line", body("<!-- ring the school\n\nThe rest."), `${report}:63:1`, "not closed"),
  hostile("comment: within a comment", body("<!-- a <!-- b --> c -->"), `${report}:63:1`, "within a comment"),
  hostile("comment: in the description of a picture", body("![Map <!-- ask -->](/map.png)"), "description"),
  hostile("comment: of programs", body("Children {/* all of them */} were safe."), "in braces"),
  hostile(
    "comment: what it hid is checked too",
    body("<!-- a --> [Open](javascript:alert(1))"),
    "This address is not allowed",
  ),
  hostile("code of HTML for an invisible character", body("Key&#x200B;stage."), "U+200B"),
  hostile("code of HTML for an override", body("Pupils &#8238;moved."), "direction"),
  layout("bullets of Word", "• One\n• Two", "hyphen"),
  layout("squares of Ofsted's reports", "◼ The council should plan.", "hyphen"),
  layout("dashes", "– One\n– Two", "hyphen"),
  layout("letters", "(a) to note the report\n(b) to agree the plan", "run together"),
  layout("small Roman numbers", "i) to note\nii) to agree", "run together"),
  layout("a table with tabs", "Year\tFigure\n2017\t69.0", "upright lines"),
  layout("a bold line", "**Key stage 2**\n\nResults rose.", "heading"),
  layout("a footnote", "Results rose.[^1]", "Footnotes"),
  layout("four spaces", "    Results rose.", "four spaces"),
  layout("a year at the start", "2018. Ofsted came in March.", "backslash"),
  layout("more than, at the start", "> 90% of pupils attended.", "quotation"),
  hostile("a heading without words", body("## &nbsp;"), "no words"),
  hostile("a link without words", body("[](/documents/)"), "no words"),
  hostile(
    "a picture of another site",
    body("![A chart](https://example.org/a.png)"),
    `${report}:63:1`,
    "folder public",
    "[file-markdown]",
  ),
  hostile("a picture of another site without its scheme", body("![A chart](//example.org/a.png)"), "folder public"),
  hostile("a picture in the text itself", body("![A chart](data:image/png;base64,AAAA)"), "folder public"),
  hostile("a picture beside the text", body("![A chart](caseloads.png)"), "folder public"),
  hostile(
    "a picture of another site, defined below",
    body("![A chart][p]\n\n[p]: https://example.org/a.png"),
    "folder public",
  ),
  hostile(
    "a chart twice",
    body("::chart{indicator=maths-progress}\n\n::chart{indicator=maths-progress}"),
    `${report}:65:1`,
    "stands in this text already",
    "[prose-figure]",
  ),
  hostile("a chart in a sentence", body("See :chart{indicator=maths-progress}."), "line of its own"),
  hostile("a chart as a container", body(":::chart{indicator=maths-progress}\n:::"), "line of its own"),
  hostile("a directive misspelt", body("::chrt{indicator=maths-progress}"), "Did you mean chart?"),
  refusedOnPage("import", 'import fs from "node:fs"', `${page}:10:1`, "run as a program"),
  refusedOnPage("export", "export const a = process.env", "run as a program"),
  refusedOnPage("expression in a line", "Text {process.env.SECRET} here.", `${page}:10:6`, "run as a program"),
  refusedOnPage("expression on its own", '{fs.readFileSync("/etc/hostname", "utf8")}', "run as a program"),
  refusedOnPage("expression behind a comment", "{/* a */ process.env.SECRET}", "run as a program"),
  refusedOnPage("expression in a table", "| A | B |\n| - | - |\n| 1 | {process.env.A} |", "run as a program"),
  refusedOnPage("expression in a note", "Text.[^1]\n\n[^1]: {process.env.A}", "run as a program"),
  refusedOnPage("expression in an attribute", "<IndicatorChart id={process.env.A} />", "run as a program"),
  refusedOnPage("attributes spread", "<IndicatorChart {...process.env} />", "run as a program"),
  refusedOnPage("a script", "<script>alert(1)</script>", "<script> is not allowed"),
  refusedOnPage("a handler", '<img src="x" onError="alert(3)" />', "<img> is not allowed"),
  refusedOnPage("HTML", "Some <b>bold</b> text.", "<b> is not allowed"),
  refusedOnPage("a component of the engine", "<Page />", "<Page> is not allowed"),
  refusedOnPage("a fragment", "<>text</>", "is not allowed"),
  refusedOnPage("an unsafe link", "[x](javascript:alert(2))", "This address is not allowed"),
  refusedOnPage("an unsafe link defined below", "[x][a]\n\n[a]: javascript:alert(2)", "This address is not allowed"),
  refusedOnPage("a comment of HTML", "<!-- note -->", "Write {/* … */}."),
  refusedOnPage("a brace that is not closed", "A set { of words.", `${page}:10:`, "backslash"),
  refusedOnPage("an element that is not closed", "Fewer <than five.", "backslash"),
  refusedOnPage("a heading that skips a level", "#### Detail", "skips a level"),
  refusedOnPage("a picture of another site", "![A](https://example.org/a.png)", "folder public"),
  refusedOnPage("an attribute that is not known", '<IndicatorChart id="maths-progress" onload="x" />', "has no onload"),
  refusedOnPage("a component without its id", "<IndicatorChart />", "lacks id"),
  refusedOnPage("a place to write in that does not say what", "Write to <ToWrite />.", `${page}:10:10`, "lacks what"),
  hostile(
    "page: an indicator that is not here",
    onPage('<IndicatorChart id="nope" />'),
    `${page}:10:1`,
    "There is no indicator nope.",
    "[prose-figure]",
  ),
  hostile(
    "page: one of several is not here",
    onPage('<IndicatorTables ids="maths-progress nope" title="Two" />'),
    "There is no indicator nope.",
  ),
  hostile(
    "page: a chart twice",
    onPage('<IndicatorChart id="maths-progress" />\n\n<IndicatorChart id="maths-progress" />'),
    "already",
  ),
  hostile("page: a tilde", onPage("Between 5~10 and 11~16 pupils."), "warning: ", "[prose-layout]"),
  hostile("page: a list of tasks", onPage("- [ ] Appoint an officer"), "warning: ", "[prose-layout]"),
  hostile(
    "fields that Astro ends earlier",
    replaceInFile(page, "updated:", "+++\nupdated:"),
    `${page}:`,
    "[file-form]",
  ),
];

/** The nearest inputs that are right. */
export const markdownControls: readonly (readonly [string, Changes])[] = [
  ["a comment on a line", body("<!-- ring the school -->")],
  ["a comment with a marker of charts", body("<!--findings-chart:nope-->")],
  ["a comment over several lines in a list", body("- One <!-- a\n  b --> two\n- Three")],
  ["a comment shown as code", body("Write `<!-- a -->`.\n\n```\n<!-- b -->\n```")],
  ["a link that nothing uses", body("[//]: # (ring the school)")],
  ["tildes and stars of figures", body("Between 5~10 and 11~16 pupils, 3*4 and 5*6, A*A*A and A*, ~~gone~~, *so*.")],
  ["a list of tasks", body("- [ ] Appoint an officer\n- [x] Write to parents")],
  ["lists as they should be", body("- One\n- Two\n\n1. One\n2. Two\n\n(a) one alone")],
  ["bold words in a sentence, and a sentence in bold", body("**Key stage 2** rose.\n\n**All of them rose.**")],
  ["a dash in a sentence", body("Results – in all – rose\n– and fell.")],
  ["a quotation", body("> Children were safe.")],
  ["an arrow, and signs of less and more", body("Red --> green, < 5 and > 9.")],
  [
    "page: components with plain words",
    onPage(
      '<IndicatorChart id="maths-progress" level={2} />\n\n<IndicatorTables ids="maths-progress reading-expected" title="Two" />',
    ),
  ],
  ["page: a comment", onPage("Text {/* to be checked */} here.\n\n{/* another */}")],
  ["page: signs with a backslash", onPage("A set \\{ and fewer \\< five, `{code}`.")],
  ["page: a less-than sign with a space", onPage("Attendance was < 90%.")],
];
