import { siteOption, type Command, type CommandOption } from "../command.ts";

const site = siteOption;

/** What says which work a file is of or belongs to. */
const citation = {
  title: { type: "string", value: "<title>", what: "the title of the publication that the file belongs to" },
  publisher: { type: "string", value: "<name>", what: "who published it" },
  issued: { type: "string", value: "<day>", what: "when it was issued: a year, month or day" },
  address: { type: "string", value: "<address>", what: "where it can be found" },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** Where the lists of the data screener are that the engine does not have. */
const lists = {
  type: "string",
  value: "<folder>",
  what: "the folder of the screener's lists that the engine does not have: wards, constituencies, data dictionary",
} as const satisfies CommandOption;

const dryRun = { type: "boolean", what: "say what would change, and change nothing" } as const satisfies CommandOption;

/** Commands that bring in files of others. */
export const importCommands = {
  "import national": {
    what: "takes the national figures of every authority from the file of the Local Authority Interactive Tool.",
    takes: "<file.parquet>",
    options: {
      site,
      issued: {
        type: "string",
        value: "<month>",
        what: "when the file was issued; without it, the newest update in the dictionary beside it",
      },
      "dry-run": dryRun,
    },
    example: [
      "npx findings import national bds_long_0.parquet",
      "writes an indicator for each measure; a later edition says what it revised",
    ],
  },
  "import sheet": {
    what: "reads a workbook or CSV file into printed tables: next month's into all tables of a month before.",
    takes: "<file.xlsx|file.ods|file.csv>",
    options: {
      site,
      like: {
        type: "string",
        value: "<id>",
        what: "the document of a month before, or what the ids of its tables begin with",
      },
      new: {
        type: "string",
        value: "<id>",
        what: "an id for tables that none of before is like: they are proposed as drafts",
      },
      month: { type: "string", value: "<YYYY-MM>", what: "the month of the workbook; without it, the one after" },
      document: {
        type: "string",
        value: "<id>",
        what: "the document of the new tables, where its id does not name the month",
      },
      "disclosure-reason": {
        type: "string",
        value: "<sentence>",
        what: "where its small counts of people are published already, and why they are repeated here",
      },
      "dry-run": { type: "boolean", what: "say what would be read, and write nothing" },
    },
    example: [
      "npx findings import sheet february.xlsx --like perf-2019-01",
      "writes perf-2019-02-… in data/tables, and lists what did not match",
    ],
  },
  "import report": {
    what: "reads an inspection report or letter and writes it as a draft of a document, with what is to be done by hand.",
    takes: "<file.pdf|file.docx|->",
    options: {
      site,
      authority: { type: "string", value: "<name>", what: "the authority, where the title does not name it" },
      published: { type: "string", value: "<day>", what: "the day of publication, where the report does not say it" },
      address: { type: "string", value: "<address>", what: "where the original can be found" },
      whole: { type: "boolean", what: "take the report's own words, where its licence allows that" },
      licence: { type: "string", value: "<id>", what: "the licence of the report, where it names none" },
      id: { type: "string", value: "<id>", what: "the id of the document, if not the usual one" },
    },
    example: [
      "npx findings import report report.pdf --published 2024-07-23",
      "writes a draft into content/documents; - in place of the file reads text that is pasted",
    ],
  },
  propose: {
    what: "finds statements about held figures in the text of a document, for you to accept or refuse as claims.",
    takes: "<document>",
    options: {
      site,
      from: {
        type: "string",
        value: "<file.pdf|file.txt|file.md>",
        what: "the text; without it, what you decided is taken",
      },
      accept: {
        type: "string",
        value: "<ids>",
        what: "take these proposals, with commas between; all for every open one",
      },
      refuse: { type: "string", value: "<ids>", what: "refuse these, with commas between; all for every open one" },
      "dry-run": { type: "boolean", what: "say what would be written, and write nothing" },
    },
    example: [
      "npx findings propose standards-2017 --from report.pdf",
      "writes data/proposals/standards-2017.yaml; the same without --from takes what you accepted there",
    ],
  },
  "import ees": {
    what: "takes figures from a file of Explore education statistics, once it passes the department's data screener.",
    takes: "<file.csv>",
    options: {
      site,
      indicator: { type: "string", value: "<id>", what: "the indicator of the site that the figures are of" },
      column: { type: "string", value: "<name>", what: "the column of the figures, where the file has several" },
      where: {
        type: "string",
        value: "<filter=item,…>",
        what: "which rows: an item of each filter; without it, the total",
      },
      ...citation,
      publisher: { ...citation.publisher, what: "who published it, if not the Department for Education" },
      as: { type: "string", value: "<id>", what: "the name of the import; without it, the name of the file" },
      lists,
      "dry-run": dryRun,
    },
    example: [
      'npx findings import ees absence.csv --indicator absence-primary --where "school_type=Primary" --title "Pupil absence" --issued 2025-03-20',
      "screens absence.csv, writes the indicator's figures, and keeps how they were chosen for the next edition",
    ],
  },
  "import results": {
    what: "reads a table of areas and periods as people print it, and adds its figures to an indicator.",
    takes: "<file.csv>",
    options: {
      site,
      indicator: { type: "string", value: "<id>", what: "the indicator that its figures are of" },
      document: { type: "string", value: "<id>", what: "the document in which it was printed, published here" },
      place: { type: "string", value: "<place>", what: "where it stands there, for example Table 3, page 10" },
      ...citation,
      title: { ...citation.title, what: "the title of the work, where it is not published here" },
      markers: { type: "string", value: "<sign=marker,…>", what: "what signs in place of numbers mean" },
      "dry-run": dryRun,
    },
    example: [
      'npx findings import results grades.csv --indicator ks2-rwm-expected --document results-2019 --place "Table 3"',
      "reads names or codes of areas, commas, per cent signs and footnote marks, and names each cell that it cannot read",
    ],
  },
  "import outcomes": {
    what: "takes grades of inspections, by authority and framework, from a list of official outcomes.",
    takes: "<file.csv>",
    options: {
      site,
      ...citation,
      as: { type: "string", value: "<id>", what: "the name of the list's record; without it, the name of the file" },
      "dry-run": dryRun,
    },
    example: [
      'npx findings import outcomes outcomes.csv --title "Inspection outcomes" --publisher Inspectorate --issued 2025-11-27',
      "writes data/outcomes/outcomes.yaml; an unknown framework or grade stops it with the list",
    ],
  },
  screen: {
    what: "judges a file for Explore education statistics as the Department for Education's data screener does.",
    takes: "<file.csv>",
    options: { lists },
    example: [
      "npx findings screen absence.csv",
      "reads absence.csv and absence.meta.csv, and ends with 1 if they fail",
    ],
    needsNoSite: true,
  },
} as const satisfies Readonly<Record<string, Command>>;
