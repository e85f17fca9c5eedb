import { siteOption, type Command } from "../command.ts";

const site = siteOption;

/** Commands that bring a built site to its readers. */
export const publishCommands = {
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
  due: {
    what: "says which records with publishOn came out lately: ends with 0 if there are any, with 3 if there are none.",
    options: {
      site,
      at: { type: "string", value: "<day and hour>", what: "the moment, as in 2019-05-01T09:30; without it, now" },
      hours: { type: "string", value: "<number>", what: "how many hours before the moment count; without it, 24" },
    },
    example: ["npx findings due", "asked every half hour, it says when the site is to be built again"],
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
} as const satisfies Readonly<Record<string, Command>>;
