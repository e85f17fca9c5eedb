import { readSiteFile, replaceInFile, type Changes } from "../../site-fixture.ts";
import { hostile, type HostileCase } from "./case.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const indicator = "data/indicators/reading-expected.yaml";
const observations = "data/observations/reading-expected.yaml";
const ranks = "data/observations/maths-progress.yaml";
const absence = "data/observations/absence-primary.csv";
const site = "data/site.yaml";
const redirects = "data/redirects.yaml";
const source = "exampleshire-assessment-2007,Table 3";
const csv = (name: string, row: string): HostileCase =>
  hostile(`CSV: ${name}`, { [absence]: `${readSiteFile(absence)}${row}\n` }, `${absence}:`);
const linked = (text: string, more: Changes = {}): Changes => ({
  [report]: `${readSiteFile(report)}\n${text}\n`,
  ...more,
});
const field = (file: string, written: string, instead: string, says = `${file}:`): HostileCase =>
  hostile(`field: ${file}: ${instead}`, replaceInFile(file, written, instead), says);
const redirected = (text: string): HostileCase => hostile(`redirect: ${text}`, { [redirects]: text }, `${redirects}:`);

/** A second set, written without a look at how the check works: figures, files, links and records. */
export const secondRecordCases: readonly HostileCase[] = [
  ...["57,0", "57.0%", "57%", "5 7", "1,234", "½", "five", "LVII", "5e1", "0x39", "057.0", "57.0.1", "--57", "57-"]
    .concat(["(57)", "'57.0'", '"57"', "57 .0", "57. 0", "１２", "٥٧", "57..0", "1/2", "57:30", "NaN", "Infinity", "-"])
    .concat(["–", "—", "n/a", "N/A", "nil", "tbc", "x", "<5", "~57", "57*", "57r", "57p", "c57", "5\u20097", "1_000"])
    .concat(["1 000", "69.000000000000001", "130"])
    .map((value) => field(observations, "2015: 57.0", `2015: ${value}`)),
  ...[
    "1,5",
    "5%",
    "£5",
    "5k",
    "<3",
    "..",
    "x",
    "*",
    ":",
    "z",
    "5†",
    "5[r]",
    "1e2",
    "0b11",
    "00",
    "1.",
    "−5",
    "5−",
    "‑5",
  ]
    .concat(["12 345", "3 of 4", "3/4", "=1+1"])
    .map((value) => csv(value, `exampleshire,2004/05,"${value}",,,,,${source}`)),
  ...["0", "153", "39.5", "-3", "39th"].map((rank) => field(ranks, "2016/17: 39", `2016/17: ${rank}`)),
  field(ranks, "of: 152", "of: 15"),
  field(indicator, "decimals: 1", "decimals: 9"),
  field(indicator, "decimals: 1", "decimals: -1"),
  field("data/bands.yaml", "share: 0.5", "share: 50"),
  field("data/indicators/maths-progress.yaml", "minimum: -20", "minimum: 30"),
  csv("a period by month", `exampleshire,06/2004,6.0,,,,,${source}`),
  csv("a period of one year", `exampleshire,2004,6.0,,,,,${source}`),
  csv("a period of two years", `exampleshire,2004/06,6.0,,,,,${source}`),
  csv("a row twice", `exampleshire,2005/06,5.8,,,,,${source}`),
  csv("an area misspelt", `exmpleshire,2004/05,6.0,,,,,${source}`),
  csv("an area in capitals", `Exampleshire,2004/05,6.0,,,,,${source}`),
  csv("a row cut short", "exampleshire,2004/05,6.0"),
  csv("a quotation mark alone", `exampleshire,2004/05,6.0,,"a,,,${source}`),
  csv("curly quotation marks", `exampleshire,2004/05,6.0,,“a, b”,,,${source}`),
  csv("a marker unknown", `exampleshire,2004/05,,hidden,,,,${source}`),
  csv("a number that is suppressed", `exampleshire,2004/05,6.0,suppressed,,,,${source}`),
  csv("neither number nor marker", `exampleshire,2004/05,,,,,,${source}`),
  csv("its heading again", "area,period,value,marker,note,rank,of,document,place"),
  csv("a line of totals", "Total,,16.0,,,,,,"),
  csv("a remark", "# checked"),
  csv("a rank of nothing", `exampleshire,2004/05,6.0,,,40,,${source}`),
  csv("spaces around", ` exampleshire , 2004/05 , 6.0 ,,,,,${source}`),
  csv("blank cells alone", ",,,,,,,,"),
  hostile("CSV: without its heading", { [absence]: readSiteFile(absence).split("\n").slice(1).join("\n") }, absence),
  hostile("CSV: upright lines", { [absence]: readSiteFile(absence).replaceAll(",", "|") }, absence),
  ...["Reading.yaml", "read ing.yaml", "read_ing.yaml", "reading-.yaml", "café.yaml", "reading.json", "reading.yml"]
    .concat(["reading.yaml.bak", "reading (1).yaml", "reading-copy.txt", "2018/reading.yaml", "con.yaml", "prn.yaml"])
    .concat(["com¹.yaml", "read%20ing.yaml", "reading..yaml", "-reading.yaml"])
    .map((name) => `data/indicators/${name}`)
    .concat(["data/observations/new.xls", "data/observations/new.tsv", "data/observations/new.ods", "data/topic.yaml"])
    .concat(["data/sites.yaml", "data/redirect.yaml", "data/observations/reading-expected/2017.yaml"])
    .concat(["data/table/x.yaml", "data/Indicators/x.yaml", "data/claim/x.yaml", "data/backup/indicators/x.yaml"])
    .map((file) =>
      hostile(`file: ${file}`, { [file]: readSiteFile(indicator) }, file.split("/").slice(0, 2).join("/")),
    ),
  ...["2018/letter.doc", "2018/letter.rtf", "2018/letter.html", "2018/letter.markdown", "2018/letter.MD", "letter.md"]
    .concat(["18/letter.md", "2017/letter-2017.md"])
    .map((name) => `content/documents/${name}`)
    .concat(["content/document/2018/letter.md", "content/letters/2018/letter.md", "content/pages/team.md"])
    .concat(["content/pages/sub/team.mdx", "content/index.md"])
    .map((file) => hostile(`file: ${file}`, { [file]: readSiteFile(report) }, file.split("/").slice(0, 2).join("/"))),
  hostile("file: empty", { "data/indicators/new.yaml": "" }, "data/indicators/new.yaml:"),
  hostile("file: a remark alone", { "data/indicators/new.yaml": "# later\n" }, "data/indicators/new.yaml:"),
  hostile("file: of nothing", { "data/observations/no.yaml": readSiteFile(ranks) }, "data/observations/no.yaml:"),
  hostile(
    "file: a packed one",
    { "data/indicators/new.yaml": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 255, 254]) },
    "data/indicators/new.yaml:",
  ),
  ...["/document/exampleshire-report-2018/", "documents/exampleshire-report-2018/", "../about/", "./about", "about"]
    .concat(["//about/", "/About/", "/indicators/reading-expected", "http:/example.org", "http//example.org"])
    .concat(["htp://example.org", "www.example.org", "https:/example.org", "https://exa mple.org", "https://example"])
    .concat(["https://", "TODO", "team@example.org", "/topics/attendence/", "/standards/safeguarding/"])
    .concat(["/services/attendance/", "/compare/nope/", "/search", "/404/", "/parents/nope/", "/plans/"])
    .concat(["/documents//exampleshire-report-2018/", "/documents/../about/", "https://findings.example.org/nope/"])
    .concat([
      "http://findings.example.org/nope/",
      "/feeds/nope/",
      "mailto:",
      "mailto:team",
      "tel:",
      "ftp://example.org/x",
    ])
    .concat(["https://user:pw@example.org/", "https://localhost:4321/about/", "http://127.0.0.1/", "smb://server/x"])
    .concat(["/public/map.png"])
    .map((address) => hostile(`link: ${address}`, linked(`See [this place](${address}).`), `${report}:`)),
  hostile("picture: missing", linked("![Map](/pictures/map.png)"), `${report}:`),
  hostile("picture: beside the text", linked("![Map](map.png)", { "public/map.png": "x" }), `${report}:`),
  hostile("picture: named by its file", linked("![map.png](/map.png)", { "public/map.png": "x" }), `${report}:`),
  hostile("picture: called a picture", linked("![image](/map.png)", { "public/map.png": "x" }), `${report}:`),
  hostile("picture: in public", linked("![Wards](/public/map.png)", { "public/map.png": "x" }), `${report}:`),
  hostile("picture: for print", linked("![Wards](/map.tif)", { "public/map.tif": "x" }), `${report}:`),
  field(report, "word: Outstanding", "word: Excellent"),
  field(report, "area: leadership", "area: leadrship"),
  field(report, "framework: example-inspection", "framework: no-framework"),
  field(report, "  licence: Open Government Licence v3.0\n", ""),
  field(report, "https://example.org/reports/2018.pdf", "file:///C:/x.pdf"),
  field(report, "https://example.org/reports/2018.pdf", "https://example.org/reports 2018.pdf"),
  field(indicator, "topic: key-stage-2", "topic: reading-at-ks2"),
  field(indicator, "topic: key-stage-2", "topic: key-st\u0430ge-2"),
  field(indicator, "polarity: higher-is-better", "polarity: higher"),
  field(indicator, "unit: percent", "unit: '%'"),
  field(observations, "2014: not-applicable", "2041: 55.0"),
  field("data/areas/exampleshire.yaml", "code: E", "code: e"),
  field("data/areas/exampleshire.yaml", "region: example-region", "region: example-country"),
  field(site, "area: exampleshire", "area: example-region"),
  field(site, '"#12436d"', "blue"),
  field(site, '"#12436d"', '"#ffff00"'),
  field(site, "findings@example.org", "findings(at)example.org"),
  field(site, "https://findings.example.org/", "findings.example.org"),
  field(site, "    - absence-primary", "    - reading-expected"),
  field(site, "comparators: [example-region", "comparators: [exampleshire"),
  redirected("- from: /a/\n  to: /a/\n"),
  redirected("- from: /a/\n  to: /b/\n- from: /b/\n  to: /a/\n"),
  redirected("- from: /a/\n  to: https://evil.example.com/\n"),
  redirected("- from: /about/\n  to: /documents/\n"),
  redirected("- from: /a/\n  to: /about/\n- from: /a/\n  to: /documents/\n"),
  redirected("- from: a\n  to: /about/\n"),
  hostile("ledger: addresses by hand", { "data/addresses.csv": "address,first\n/gone/,2018-01-01\n" }, "data/"),
  hostile("ledger: figures without a seal", { "data/release-ledger.csv": "a,b\n" }, "data/"),
  hostile("ledger: releases by hand", { "data/releases.csv": "day\n2018-01-01\n" }, "data/"),
];

/** The like of them, as they should be. */
export const secondRecordControls: readonly (readonly [string, Changes])[] = [
  ["a share of nothing missed", replaceInFile(observations, "2015: 57.0", "2015: 100.0")],
  ["a row of a year before", { [absence]: `${readSiteFile(absence)}exampleshire,2004/05,6.1,,,,,${source}\n` }],
  ["a link to a topic", linked("See [it](/topics/attendance/) and [more](/topics/safeguarding/).")],
  ["a link in full to the web", linked("See [it](https://example.org/a?b=1#c) or [write](mailto:team@example.org).")],
  ["a picture that says what it shows", linked("![Map of the wards](/map.png)", { "public/map.png": "x" })],
  ["a redirect to a page", { [redirects]: "- from: /a/\n  to: /about/\n- from: /b/\n  to: /documents/\n" }],
];
