import { readSiteFile, replaceInFile, type Changes } from "../../site-fixture.ts";
import { hostile, type HostileCase } from "./case.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const page = "content/pages/about.mdx";
const site = "data/site.yaml";
const framework = "data/frameworks/example-assessment.yaml";
const body = (text: string): Changes => ({ [report]: `${readSiteFile(report)}\n${text}\n` });
const onPage = (text: string): Changes => ({ [page]: `${readSiteFile(page)}\n${text}\n` });
const link = (address: string) => body(`[Open](${address}).`);
const leadsNowhere = (address: string, ...says: readonly string[]) =>
  hostile(`link: ${address}`, link(address), `${report}:63:1`, ...says, "[link-address]");
const areaWithCode = (code: string, name = "Third authority"): Changes => ({
  "data/areas/third.yaml": readSiteFile("data/areas/other-authority.yaml")
    .replace("E06999902", code)
    .replace('"902"', '"903"')
    .replace("Other authority", name)
    .replace("Council of the other authority", `Council of ${name}`),
});
const copyOf = (file: string, copy: string, change: (text: string) => string = (text) => text): Changes => ({
  [copy]: change(readSiteFile(file)),
});
const topic = (entry: string): Changes => ({ "data/topics.yaml": `${readSiteFile("data/topics.yaml")}\n${entry}` });

/** Links that lead nowhere, names that stand twice, and codes, themes and addresses that do not exist. */
export const recordCases: readonly HostileCase[] = [
  leadsNowhere("#nowhere", "The headings are: reading, mathematics."),
  leadsNowhere("#paragraph-99", "There is no place #paragraph-99"),
  leadsNowhere("/documents/nowhere/", "There is no document nowhere"),
  leadsNowhere("/documents/exampleshire-report-2019/", "The documents are:"),
  leadsNowhere("/documents", "Write /documents/."),
  leadsNowhere("/documents/exampleshire-report-2018", "Write /documents/exampleshire-report-2018/."),
  leadsNowhere("/indicators/reading/", "There is no indicator reading"),
  leadsNowhere("/areas/exampelshire/", "Did you mean exampleshire?"),
  leadsNowhere("/meetings/2018-01-16-committee/", "There is no meeting"),
  leadsNowhere("/plans/plan/", "There is no plan plan"),
  leadsNowhere("/services/nothing/", "There is no topic nothing"),
  leadsNowhere("/topics/nothing/", "There is no topic nothing"),
  leadsNowhere("/Documents/", "There is no page /Documents/."),
  leadsNowhere("/abuot/", "Did you mean /about/?"),
  leadsNowhere("/about", "Write /about/."),
  leadsNowhere("/about/team/", "There is no page /about/team/."),
  leadsNowhere("/recommendations/exampleshire-report-2018/attendence-plan/", "Did you mean attendance-plan?"),
  leadsNowhere("/recommendations/exampleshire-report-2017/attendance-plan/", "There is no document or plan"),
  leadsNowhere(
    "/recommendations/exampleshire-assessment-2007/attendance-plan/",
    "makes no recommendation attendance-plan",
  ),
  leadsNowhere("/recommendations/exampleshire-report-2018/", "attendance-plan"),
  leadsNowhere("/recommendations/exampleshire-report-2018/attendance-plan/status/", "There is no page"),
  leadsNowhere("/documents/exampleshire-report-2018/page-2/", "has none below it"),
  leadsNowhere("/indicators/reading-expected/2018/", "has none below it"),
  leadsNowhere("/glossary/neet/", "The page /glossary/ has none below it."),
  leadsNowhere("/documents/exampleshire-report-2018/#nowhere", "There is no place #nowhere"),
  leadsNowhere("/about/#nowhere", "There is no place #nowhere"),
  hostile(
    "link: defined below the text",
    body("[Open][a].\n\n[a]: /documents/nowhere/"),
    `${report}:65:1`,
    "[link-address]",
  ),
  hostile(
    "link: of a redirect",
    { ...link("/old/"), "data/redirects.yaml": "- from: /old/\n  to: /about/\n" },
    `${report}:63:1`,
    "Write /about/.",
  ),
  hostile("link: of a page", onPage("[Open](/documents/nowhere/)."), `${page}:10:1`, "[link-address]"),
  hostile(
    "link: to a place of the page itself",
    onPage("## Licence\n\n[Open](#license)."),
    `${page}:12:1`,
    "[link-address]",
  ),
  hostile(
    "link: in the menu",
    replaceInFile(site, "address: /about/", "address: /abut/"),
    `${site}:`,
    "Did you mean /about/?",
    "[link-address]",
  ),
  hostile(
    "link: of a redirect",
    { "data/redirects.yaml": "- from: /old/\n  to: /documents/nowhere/\n" },
    "data/redirects.yaml:2:7",
    "[link-address]",
  ),
  hostile(
    "picture: not there",
    body("![A child](/images/none.png)"),
    `${report}:63:1`,
    "public/images/none.png",
    "[link-picture]",
  ),
  hostile("picture: in other capitals", { ...body("![Map](/Map.png)"), "public/map.png": "x" }, "[link-picture]"),
  hostile(
    "title: of two indicators",
    {
      ...copyOf("data/indicators/reading-expected.yaml", "data/indicators/writing.yaml", (text) =>
        text
          .replace("decimals: 1", "decimals: 2")
          .replace("title: Disadvantaged pupils who", "title: disadvantaged  Pupils who"),
      ),
      ...copyOf("data/observations/reading-expected.yaml", "data/observations/writing.yaml"),
    },
    "data/indicators/writing.yaml:1:8",
    "warning: ",
    "[record-title]",
  ),
  hostile(
    "title: of two topics",
    topic("- id: more\n  title: ATTENDANCE\n  summary: More of it.\n  part: services\n"),
    "warning: ",
    "attendance",
    "[record-title]",
  ),
  hostile(
    "title: an acronym of two terms",
    {
      "data/terms.yaml": `${readSiteFile("data/terms.yaml")}\n- id: one\n  term: First thing\n  acronyms: [FT]\n  definition: The first.\n- id: two\n  term: Foremost thing\n  acronyms: [FT]\n  definition: The other.\n`,
    },
    "warning: ",
    "“FT”",
    "[record-title]",
  ),
  hostile(
    "copy: of a whole document",
    copyOf(report, "content/documents/2018/exampleshire-report-again.md"),
    "warning: ",
    "same as exampleshire-report-2018",
    "[record-copied]",
  ),
  hostile(
    "copy: of a whole indicator",
    {
      ...copyOf("data/indicators/maths-progress.yaml", "data/indicators/maths-again.yaml"),
      ...copyOf("data/observations/maths-progress.yaml", "data/observations/maths-again.yaml"),
    },
    "[record-copied]",
  ),
  hostile(
    "theme: misspelt",
    replaceInFile(framework, "theme: staying-safe", "theme: staying-saef"),
    `${framework}:24:12`,
    "Did you mean staying-safe?",
    "[judgement-theme]",
  ),
  hostile(
    "theme: that nobody knows",
    replaceInFile(framework, "theme: staying-safe", "theme: sunshine"),
    "[judgement-theme]",
  ),
  hostile(
    "code: of nothing",
    areaWithCode("E06000810"),
    "data/areas/third.yaml:4:7",
    "is no code of a place",
    "[geography-code-unknown]",
  ),
  hostile("code: of Cardiff for another council", areaWithCode("W06000015"), "[geography-code-name]"),
  hostile("code: of no borough of London", areaWithCode("E09000099"), "[geography-code-unknown]"),
  hostile(
    "code: newer than the list, or mistyped",
    areaWithCode("E06000070"),
    "warning: ",
    "newer than the list",
    "[geography-code-unknown]",
  ),
  hostile(
    "code: of no region",
    replaceInFile("data/areas/example-region.yaml", "E12999901", "E12000010"),
    "[geography-code-unknown]",
  ),
  hostile(
    "address: with a query",
    replaceInFile(site, "https://findings.example.org", "https://findings.example.org/?a=b"),
    `${site}:`,
    "without ? and #",
  ),
  hostile(
    "address: with a place",
    replaceInFile(site, "https://findings.example.org", "https://findings.example.org/#top"),
    "without ? and #",
  ),
  hostile(
    "address: with a password",
    replaceInFile(report, "https://example.org/reports", "https://user:secret@example.org/reports"),
    "a password",
  ),
  hostile(
    "id of a list that Windows refuses",
    topic("- id: aux\n  title: Other help\n  summary: More of it.\n  part: services\n"),
    "Windows",
    "[record-address]",
  ),
];

/** The nearest inputs that are right. */
export const recordControls: readonly (readonly [string, Changes])[] = [
  [
    "links to headings, paragraphs and parts of the page",
    body("[A](#reading), [b](#mathematics), [c](#paragraph-2), [d](#attendance-plan), [e](#cite)."),
  ],
  ["a second heading of the same words", body("## Reading\n\n[A](#reading-2).")],
  [
    "links to records",
    body(
      "[A](/documents/exampleshire-assessment-2007/), [b](/indicators/maths-progress/), [c](/areas/exampleshire/), [d](/about/), [e](/).",
    ),
  ],
  [
    "links to lists and files, which the build makes",
    body(
      "[A](/documents/year/2018/), [b](/indicators/maths-progress.csv), [c](/search/?q=a), [d](/recommendations/by-topic/attendance/), [e](/glossary/#term).",
    ),
  ],
  ["a link to what became of a recommendation", link("/recommendations/by-document/exampleshire-report-2018/")],
  ["a link to the site's own address in full", link("https://findings.example.org/about/")],
  ["a link to a file of public", { ...link("/papers/report.pdf"), "public/papers/report.pdf": "x" }],
  ["a picture of public", { ...body("![Map](/map.png)"), "public/map.png": "x" }],
  ["a picture that the site draws", body("![Chart](/charts/maths-progress.svg)")],
  ["codes for examples", areaWithCode("E06999903")],
  ["a code of Wales", areaWithCode("W06000015", "Cardiff")],
  [
    "a theme that two frameworks share",
    {
      ...replaceInFile(framework, "theme: staying-safe", "theme: sunshine"),
      ...replaceInFile("data/frameworks/example-inspection.yaml", "theme: overall-effectiveness", "theme: sunshine"),
    },
  ],
  [
    "titles that differ in a word",
    topic("- id: more\n  title: Attendance at colleges\n  summary: More of it.\n  part: services\n"),
  ],
];
