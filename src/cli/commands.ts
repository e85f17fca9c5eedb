/*
 * Commands are a table: what each does, takes and gives an example of. Help, the reading of arguments (`cli/read-arguments.ts`) and
 * messages come from it; those of one purpose stand together in `cli/commands`. A new command is an entry, a line in `cli/findings.ts` and a program in `cli/programs`, named like it. A command may have two words,
 * where the first says what is done and the second to what.
 */
import { siteOption, type Command } from "./command.ts";
import { editCommands } from "./edits/edit-commands.ts";
import { importCommands } from "./commands/import-commands.ts";
import { publishCommands } from "./commands/publish-commands.ts";
import { newCommands } from "./templates/new-commands.ts";

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
const editor = { type: "boolean", what: "put an editor beside the pages, at /admin/" } as const;
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
      council: {
        type: "string",
        value: "<name>",
        what: "the council's name as it signs; with --all, who publishes the site",
      },
      all: { type: "boolean", what: "a site about all authorities of the national figures, and no council's" },
      national: {
        type: "string",
        value: "<file.parquet>",
        what: "begin with the national figures, and the neighbours beside them",
      },
      issued: {
        type: "string",
        value: "<month>",
        what: "when the national file was issued, where the dictionary beside it does not say it",
      },
      licence: { type: "string", value: "<id>", what: "the licence of what the site says, if not the usual one" },
    },
    example: ["npx findings new site . --authority Calderdale", "makes a site for Calderdale in the folder you are in"],
    needsNoSite: true,
  },
  ...newCommands,
  ...importCommands,
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
    options: { site, port, host, open, editor },
    example: ["npx findings start", "serves what readers will see, and prints its address"],
  },
  build: {
    what: "checks the records and builds the site into dist, which is replaced only when everything succeeded.",
    options: {
      site,
      at,
      editor,
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
  ...publishCommands,
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
  ...editCommands,
  list: {
    what: "lists the records of a kind that the site has and may take from the engine.",
    takes: "[kind] [id]",
    options: { site },
    example: ["npx findings list frameworks ilacs-2018", "prints that framework as YAML; without an id, all of them"],
  },
  schemas: {
    what: "writes JSON Schemas of all kinds of record, by which an editor explains fields and finds slips while you type.",
    takes: "[folder]",
    options: { site },
    example: ["npx findings schemas", "brings the folder schemas up to date after a new engine was installed"],
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
