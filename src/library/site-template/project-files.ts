import { escapeMarkdown, type NewSite } from "./new-site.ts";

/** What git leaves out: packages, and what a build makes. */
export const ignoredFiles = `node_modules/
dist/
.astro/
.findings/
`;

/** What officers read first. */
export function writeReadme({ council, area, isNational }: NewSite): string {
  return `# Findings for ${escapeMarkdown(area.name)}

The website on which ${escapeMarkdown(council)} publishes what inspectors, assessors and councils say about services for children.
You edit text files; the engine, a package called \`findings\`, checks them and makes the site. Nothing is published before the check finds
everything in order.

## Commands

With [Node.js](https://nodejs.org/) 22.12 or later, in this folder:

| Command                | What it does                                                              |
| ---------------------- | ------------------------------------------------------------------------- |
| \`npm install\`          | fetches the engine, once                                                  |
| \`npx findings check\`   | names every mistake, with file, line, column and what to do               |
| \`npx findings dev\`     | shows the site as your files stand, and follows each file that you save   |
| \`npx findings start\`   | checks, builds the site into \`dist\`, serves it and prints its address     |
| \`npx findings release\` | notes what you publish, so that nothing changes later without a word      |
| \`npx findings verify\`  | reads the built site again: links, pages, structured data, accessibility  |
| \`npx findings --help\`  | says what else there is                                                   |

## First steps

1. Open \`data/site.yaml\`: check ${isNational ? "the name of the site and of its publisher" : "the council's name"}, and say under \`contact\` how readers report a mistake.
2. Fill the gaps in the three pages in \`content/pages\`. \`npx findings check\` lists them; each looks like
   \`<ToWrite what="…" />\`, and readers see that something is still to be written there.
3. Add the first letter or report: \`content/documents/\`, the year of publication, and a file that ends in \`.md\`.
4. Add figures: \`data/indicators\` says what is measured, \`data/observations\` holds the figures.
5. Commit all of it, \`package-lock.json\` too.

\`node_modules/findings/docs/editing.md\` explains each step. Put pictures and other files that are to be published unchanged into
a folder named \`public\`; make it when you need it.

## Checking and publishing automatically

\`.github/workflows/publish.yml\` for GitHub and \`.gitlab-ci.yml\` for GitLab do the same; remove the one that you do not use. Each change is checked, with
every issue at its line; the built site can be looked at before it is accepted; a comment says which pages and figures change, and which of these were
published before. What is merged is published, and a record with \`publishOn\` comes out soon after its hour. \`Containerfile\` makes a container that
builds and serves the site.

## What comes with the engine

Inspection frameworks with their scales, topics, terms, and authorities with their codes need not be written:
\`npx findings list\` shows them. A record of your own with the same id replaces the engine's.

## A new engine

\`npm install\` the new version, then \`npx findings migrate\`: it rewrites the records whose form has changed, or says what to do by hand.

## Licence

See [LICENCE.md](LICENCE.md).
`;
}

/** Under which terms the site's own words and figures may be used. */
export function writeLicence({ council, licence }: NewSite): string {
  return `# Licence

What ${escapeMarkdown(council)} writes in \`content\`, \`data\` and \`public\` is available under this licence:
[${escapeMarkdown(licence.title)}](${licence.address}). \`data/site.yaml\` names it, and every page of the site says so.

Documents that are summarised, quoted or read for their figures belong to those who published them. The record of each names its licence, and
the licence above does not replace it.

The engine that makes the site is a program of its own, the package \`findings\`, under the MIT licence.
`;
}
