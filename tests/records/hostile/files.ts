import { readSiteFile, replaceInFile, type Changes } from "../../site-fixture.ts";
import { hostile, type HostileCase } from "./case.ts";

const indicator = "data/indicators/reading-expected.yaml";
const report = "content/documents/2018/exampleshire-report-2018.md";
const csv = "data/observations/absence-primary.csv";
const area = readSiteFile("data/areas/other-authority.yaml")
  .replace("E06999902", "E06999903")
  .replace("902", "903")
  .replaceAll("ther authority", "ird authority");
const merge = (ours: string, theirs: string, base?: string) =>
  `<<<<<<< HEAD\n${ours}\n${base === undefined ? "" : `||||||| 1a2b3c\n${base}\n`}=======\n${theirs}\n>>>>>>> officer\n`;
const body = (text: string): Changes => ({ [report]: `${readSiteFile(report)}\n${text}\n` });
const at = (file: string, text = "x\n"): Changes => ({ [file]: text });

/** Merges, misplaced and foreign files, and names. */
export const fileCases: readonly HostileCase[] = [
  hostile("merge: in a document", body(merge("One.", "Two.")), `${report}:63:1`, "merged", "[file-merge]"),
  hostile("merge: with the common base", body(merge("One.", "Two.", "Base.")), `${report}:63:1`, "[file-merge]"),
  hostile(
    "merge: in the rows of a table",
    body(`| A | B |\n| - | - |\n${merge("| 1 | 2 |", "| 1 | 3 |")}`),
    `${report}:65:1`,
    "[file-merge]",
  ),
  hostile(
    "merge: in the fields of a document",
    replaceInFile(report, "kind: committee-report\n", merge("kind: committee-report", "kind: plan")),
    `${report}:4:1`,
    "[file-merge]",
  ),
  hostile(
    "merge: indented in a folded text",
    replaceInFile(
      report,
      "  The council reports",
      "  <<<<<<< HEAD\n  A\n  =======\n  B\n  >>>>>>> b\n  The council reports",
    ),
    `${report}:10:3`,
    "[file-merge]",
  ),
  hostile(
    "merge: in an indicator",
    replaceInFile(indicator, "decimals: 1\n", merge("decimals: 1", "decimals: 2")),
    `${indicator}:5:1`,
    "[file-merge]",
  ),
  hostile(
    "merge: in a list",
    replaceInFile("data/topics.yaml", "- id: attendance\n", merge("- id: attendance", "- id: attending")),
    "data/topics.yaml:",
    "[file-merge]",
  ),
  hostile(
    "merge: in a CSV file",
    replaceInFile(csv, "exampleshire,2005/06", "<<<<<<< HEAD\nexampleshire,2005/06"),
    `${csv}:2:1`,
    "[file-merge]",
  ),
  hostile(
    "merge: in a page",
    { "content/pages/about.mdx": `${readSiteFile("content/pages/about.mdx")}\n${merge("a", "b")}` },
    "about.mdx",
    "[file-merge]",
  ),
  hostile(
    "merge: in a ledger",
    { "data/addresses.csv": `address,released\n${merge("/a/,2019-05-01", "/b/,2019-05-01")}` },
    "data/addresses.csv:2:1",
    "[file-merge]",
  ),
  hostile("merge: only the end was left", body("One.\n\n>>>>>>> officer"), "[file-merge]"),
  hostile(
    "merge: only the middle was left in a folded text",
    replaceInFile(report, "  The council reports", "  A\n  =======\n  The council reports"),
    "[file-merge]",
  ),
  hostile(
    "place: a folder misspelt",
    at("data/observation/absence-primary.csv", readSiteFile(csv)),
    "There is no folder data/observation here",
    "Did you mean data/observations?",
    "[file-place]",
  ),
  hostile(
    "place: a folder of documents misspelt",
    at("content/document/2018/a.md"),
    "There is no folder content/document here",
    "content/documents",
  ),
  hostile("place: under the other folder", at("data/documents/2018/a.md"), "Did you mean content/documents?"),
  hostile(
    "place: a folder that nothing is like",
    at("data/secret/a.yaml"),
    "There is no folder data/secret here",
    "The folders are: data/areas",
  ),
  hostile(
    "place: a folder in the wrong case",
    at("data/Areas/x.yaml"),
    "There is no folder data/Areas here",
    "data/areas",
  ),
  hostile(
    "place: a list misspelt",
    at("data/topic.yaml", "- id: a\n"),
    "data/topic.yaml:1:1",
    "Did you mean data/topics.yaml?",
    "[file-place]",
  ),
  hostile("place: loose notes", at("data/notes.txt"), "data/notes.txt:1:1", "[file-place]"),
  hostile("place: a record beside the folders", at("content/report.md"), "content/report.md:1:1", "[file-place]"),
  hostile(
    "place: a page in a folder",
    at("content/pages/more/help.mdx", readSiteFile("content/pages/about.mdx")),
    "Move it to content/pages/help.mdx.",
    "[file-place]",
  ),
  hostile(
    "foreign: a document of Word",
    at("content/documents/2018/letter.docx"),
    "document of a word processor",
    "npx findings import report",
  ),
  hostile("foreign: a PDF", at("content/documents/2018/letter.pdf"), "is a PDF"),
  hostile("foreign: a workbook of figures", at("data/observations/ks2.xlsx"), "is a workbook", "CSV UTF-8"),
  hostile("foreign: a picture", at("content/documents/2018/map.png"), "is a picture", "public/"),
  hostile(
    "foreign: left over from a merge",
    at("data/areas/exampleshire.yaml.orig"),
    "left over from a merge",
    "Delete it.",
  ),
  hostile("foreign: a copy before saving", at("data/areas/exampleshire.yaml.bak"), "Delete it."),
  hostile("foreign: a copy of an editor", at("data/areas/exampleshire.yaml~"), "Delete it."),
  hostile("foreign: a workbook beside the folders", at("data/figures.xlsx"), "is a workbook"),
  hostile("foreign: a Markdown file among areas", at("data/areas/third.md"), "ends in .yaml"),
  hostile("foreign: an ending in capitals", at("data/areas/third.YAML", area), "Rename it to end in .yaml."),
  ...["con", "aux", "nul", "prn", "com1", "lpt9"].map((name) =>
    hostile(
      `name: ${name}`,
      at(`data/areas/${name}.yaml`, area),
      `data/areas/${name}.yaml:1:1`,
      "Windows",
      "[file-name]",
    ),
  ),
  hostile("name: a folder that Windows refuses", at("data/areas/aux/third.yaml", area), "Windows", "[file-name]"),
  hostile("name: a folder that ends in a point", at("data/areas/more./third.yaml", area), "Windows"),
  hostile(
    "hint: another year",
    replaceInFile(indicator, "document: exampleshire-report-2018", "document: exampleshire-report-2019"),
    "The documents are: exampleshire-assessment-2007, exampleshire-report-2018.",
  ),
  hostile("hint: another unit", replaceInFile(indicator, "unit: percent", "unit: rate-per-7"), "Use one of: percent"),
  hostile(
    "hint: another stage",
    replaceInFile(indicator, "topic: key-stage-2", "topic: key-stage-9"),
    "Of the 27 topics the most alike are:",
  ),
  hostile(
    "hint: another authority",
    replaceInFile(report, "areas: [exampleshire]", "areas: [exampleshire, other-council]"),
    "areas the most alike are:",
  ),
];

/** The nearest inputs that are right. */
export const fileControls: readonly (readonly [string, Changes])[] = [
  ["a quotation within quotations", body("> > > Said before.")],
  ["arrows and equals signs in a line", body("From a <<<<<<< b to a ======= b.")],
  [
    "files that computers leave behind",
    {
      ...at("data/areas/Thumbs.db"),
      ...at("content/documents/2018/desktop.ini"),
      ...at("data/areas/._exampleshire.yaml"),
      ...at("content/documents/2018/~$letter.docx"),
      ...at("data/.DS_Store"),
      ...at("data/areas/.~lock.areas.ods#"),
    },
  ],
  ["a file that says what the folder is", at("data/README.md")],
  ["names that only begin like those of devices", at("data/areas/console.yaml", area)],
  ["com10 is no device", at("data/areas/com10.yaml", area)],
];

/** Slips for which there is one meaning, and the hint. */
export const hints: readonly (readonly [Changes, string])[] = [
  [replaceInFile(indicator, "topic: key-stage-2", "topic: key-satge-2"), "Did you mean key-stage-2?"],
  [replaceInFile(indicator, "topic: key-stage-2", "topic: keystage-2"), "Did you mean key-stage-2?"],
  [replaceInFile(indicator, "unit: percent", "unit: percnt"), "Did you mean percent?"],
  [
    replaceInFile(indicator, "document: exampleshire-report-2018", "document: exampelshire-report-2018"),
    "Did you mean exampleshire-report-2018?",
  ],
];
