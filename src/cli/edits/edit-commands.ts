import { siteOption as site } from "../command.ts";

/** The commands that change records in all files at once. */
export const editCommands = {
  rename: {
    what: "gives a record another id: its files, all that names it, redirects and the correction, or nothing at all.",
    takes: "<kind> <old> <new>",
    options: { site, on: { type: "string", value: "<day>", what: "the day of the correction; without it, today" } },
    example: [
      "npx findings rename indicator old-name new-name",
      "renames it everywhere, and checks the site before it writes",
    ],
  },
  withdraw: {
    what: "takes a record back: its page stays, with the reason and what took its place.",
    takes: "<kind> <id>",
    options: {
      site,
      on: { type: "string", value: "<day>", what: "the day of the withdrawal; without it, today" },
      why: { type: "string", value: "<words>", what: "why, for readers" },
      "replaced-by": { type: "string", value: "<id or address>", what: "what took its place" },
    },
    example: [
      "npx findings withdraw document some-letter --why Superseded. --replaced-by other-letter",
      "leaves a page that says so, and takes out what rests on it",
    ],
  },
} as const;
