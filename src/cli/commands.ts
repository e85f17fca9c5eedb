/*
 * Commands are a table: what each does, takes and gives an example of. Help, the reading of arguments (`cli/read-arguments.ts`) and
 * messages come from it. A new command is an entry, a line in `cli/findings.ts` and a program, named like it. A command may have two words,
 * where the first says what is done and the second to what.
 */
import { siteOption, type Command } from "./command.ts";

const site = siteOption;
const port = {
  type: "string",
  value: "<number>",
  what: "the port; the next free one is taken where it is in use",
} as const;
const host = { type: "boolean", what: "let other machines of the network see it" } as const;
const at = {
  type: "string",
  value: "<day and hour>",
  what: "for when it is made, as in 2019-05-01T09:30; without it, now. Records of a later hour are left out",
} as const;
const open = { type: "boolean", what: "open it in the browser" } as const;

/** Every command of the engine, in the order in which the help lists them. */
export const commands = {
  "new site": {
    what: "makes a site: settings, pages to complete, README and licence.",
    takes: "<folder>",
    options: {
      authority: {
        type: "string",
        value: "<name>",
        what: "the authority, by name or code, whose facts the engine has",
      },
      name: { type: "string", value: "<name>", what: "the area's name, where the engine does not know it" },
      code: { type: "string", value: "<code>", what: "the area's code of the Office for National Statistics" },
      council: { type: "string", value: "<name>", what: "the council's name as it signs" },
      licence: { type: "string", value: "<id>", what: "the licence of what the site says, if not the usual one" },
    },
    example: ["npx findings new site . --authority Calderdale", "makes a site for Calderdale in the folder you are in"],
    needsNoSite: true,
  },
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
      "dry-run": { type: "boolean", what: "say what would change, and change nothing" },
    },
    example: [
      "npx findings import national bds_long_0.parquet",
      "writes an indicator for each measure; a later edition says what it revised",
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
      title: { type: "string", value: "<title>", what: "the title of the publication that the file belongs to" },
      issued: { type: "string", value: "<day>", what: "when this edition was issued: a year, month or day" },
      publisher: { type: "string", value: "<name>", what: "who published it, if not the Department for Education" },
      address: { type: "string", value: "<address>", what: "where it can be found" },
      as: { type: "string", value: "<id>", what: "the name of the import; without it, the name of the file" },
      lists: {
        type: "string",
        value: "<folder>",
        what: "the folder of the screener's lists that the engine does not have",
      },
      "dry-run": { type: "boolean", what: "say what would change, and change nothing" },
    },
    example: [
      'npx findings import ees absence.csv --indicator absence-primary --where "school_type=Primary" --title "Pupil absence" --issued 2025-03-20',
      "screens absence.csv, writes the indicator's figures, and keeps how they were chosen for the next edition",
    ],
  },
  check: {
    what: "reads every record and reports each mistake with its file, line and column, and what to do.",
    options: {
      site,
      all: { type: "boolean", what: "list known contradictions of the sources too" },
      explain: { type: "string", value: "<id>", what: "show one statement in full, with the figures it rests on" },
      day: { type: "string", value: "<day>", what: "the day after which nothing may be dated; without it, today" },
      at,
      format: {
        type: "string",
        value: "<github|gitlab|json>",
        what: "print issues for a program, which shows them at their lines",
      },
    },
    example: ["npx findings check", "ends with 1 if there is anything to mend"],
  },
  dev: {
    what: "shows the site as its files stand, follows every file that is saved, and shows mistakes.",
    options: { site, port, host, open },
    example: ["npx findings dev --port 4400", "serves a preview at http://localhost:4400/"],
  },
  start: {
    what: "checks the records, builds the site and serves it.",
    options: { site, port, host, open },
    example: ["npx findings start", "serves what readers will see, and prints its address"],
  },
  build: {
    what: "checks the records and builds the site into dist, which is replaced only when everything succeeded.",
    options: {
      site,
      at,
      "for-disk": { type: "string", value: "<folder>", what: "also make a copy that opens without a web server" },
    },
    example: ["npx findings build --for-disk ../copy", "builds dist, and a copy of it to hand on"],
  },
  verify: {
    what: "proves of the built site what readers need: links, HTML, accessibility, every way of reading.",
    options: {
      site,
      quick: { type: "boolean", what: "leave the browser out" },
      all: { type: "boolean", what: "open every page in the browser, and not one of each kind" },
      browser: { type: "string", value: "<path>", what: "Chromium, Chrome or Edge, where it is not found" },
    },
    example: ["npx findings verify --quick", "reads every page of dist, and ends with 1 if it finds a fault"],
  },
  release: {
    what: "builds the site and notes what it publishes, so that a figure then changes only with a correction.",
    takes: "[day]",
    options: { site, at },
    example: ["npx findings release 2019-04-01", "notes everything as published on 1 April 2019"],
  },
  host: {
    what: "writes the files that tell a web server how to serve the site: headers, redirects, the page for what is not there.",
    takes: "<nginx|netlify|cloudflare|github-pages|s3>",
    options: { site },
    example: ["npx findings host nginx", "writes hosting/nginx.conf, and says where it goes"],
  },
  compare: {
    what: "says which pages and figures differ between two built sites, and which of the figures were published before.",
    takes: "<folder of before> <folder of after>",
    options: {},
    example: [
      "npx findings compare ../published dist",
      "prints a sentence and lists, as Markdown for a comment on a change",
    ],
    needsNoSite: true,
  },
  publish: {
    what: "puts the built site in the place of the one that a web server serves, in one step, and keeps the last five.",
    takes: "<folder|user@host:folder>",
    options: { site },
    example: ["npx findings publish /var/www/findings", "the web server then serves /var/www/findings/current"],
  },
  rollback: {
    what: "serves the site again that was published before.",
    takes: "<folder|user@host:folder>",
    options: {
      site,
      to: { type: "string", value: "<name>", what: "the published site to serve; without it, the one before" },
    },
    example: [
      "npx findings rollback /var/www/findings",
      "goes back to the site before, and says how to go forward again",
    ],
  },
  migrate: {
    what: "brings records of an older engine into the form of this one, and lists what is left to do by hand.",
    options: {
      site,
      "dry-run": { type: "boolean", what: "say what would change, and change nothing" },
    },
    example: ["npx findings migrate --dry-run", "after a new engine was installed; without --dry-run it writes"],
  },
  "join-ledgers": {
    what: "takes together the ledgers of releases that were made apart.",
    options: { site },
    example: ["npx findings join-ledgers", "after merging two branches that were both released"],
  },
  screen: {
    what: "judges a file for Explore education statistics as the Department for Education's data screener does.",
    takes: "<file.csv>",
    options: {
      lists: {
        type: "string",
        value: "<folder>",
        what: "the folder of the screener's lists that the engine does not have: wards, constituencies, data dictionary",
      },
    },
    example: [
      "npx findings screen absence.csv",
      "reads absence.csv and absence.meta.csv, and ends with 1 if they fail",
    ],
    needsNoSite: true,
  },
  list: {
    what: "lists the records of a kind that the site has and may take from the engine.",
    takes: "[kind] [id]",
    options: { site },
    example: ["npx findings list frameworks ilacs-2018", "prints that framework as YAML; without an id, all of them"],
  },
  astro: {
    what: "runs Astro's own command line.",
    takes: "…",
    options: {},
    example: ["findings astro check", "checks the types of the engine's components"],
    hidden: true,
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

/** Names of the commands that the help lists. */
export function listCommandNames(): CommandName[] {
  return (Object.keys(commands) as CommandName[]).filter((name) => !("hidden" in commands[name]));
}
