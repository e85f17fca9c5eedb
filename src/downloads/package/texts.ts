import { isSetOfAreas } from "../../model/area.ts";
import { namePublisherInSentence } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { markerTitles } from "../../model/observations.ts";
import { examplePeriod, periodKinds } from "../../model/period.ts";
import type { CitedWork } from "../../model/source.ts";
import { describeWork, listWorks } from "../../statistics/cited-work.ts";
import { formatDate } from "../../statistics/format-time.ts";
import { plainMarkdown } from "../../views/documents/document-markdown.ts";
import { eesSymbolTitles } from "../ees/symbols.ts";

/** A text that goes into the data package beside the tables. */
export interface PackageText {
  readonly path: string;
  readonly text: string;
}

/** README, licence, sources and notes, and the summaries of documents. */
export function listPackageTexts(catalogue: Catalogue): PackageText[] {
  return [
    { path: "README.md", text: writeReadme(catalogue) },
    { path: "LICENCE.txt", text: writeLicence(catalogue) },
    { path: "SOURCES.md", text: writeSources(catalogue) },
    { path: "NOTES.md", text: writeNotes(catalogue) },
    ...Array.from(catalogue.documents.values(), (document) => ({
      path: `documents/${document.id}.md`,
      text: join([`# ${document.title}`, document.summary, plainMarkdown(document.body)]),
    })),
  ];
}

function writeReadme({ site }: Catalogue): string {
  return join([
    `# ${site.title}: data package`,
    site.description,
    "## What is in it",
    list([
      "`datapackage.json`: every table with its columns, size and digest, as a Frictionless Data Package.",
      "`data/`: all records as lists, a file for each kind. `observations.csv` has the figures of all indicators.",
      "`data/ees/`: each indicator in the open data standard of Explore education statistics, with its `.meta.csv`.",
      "`indicators/`: each indicator on its own, with the areas that this site follows, notes and sources; `authorities.csv` in the folder of one has all authorities.",
      "`tables/`: each table as printed in its document.",
      "`documents/`: the summaries of documents, as Markdown.",
      "`NOTES.md`: how to read the figures. `SOURCES.md`: where they come from. `LICENCE.txt`: what you may do with them.",
      "`SHA256SUMS`: the digest of every other file. `sha256sum --check SHA256SUMS` compares them.",
    ]),
    "Files are UTF-8; values are separated by commas. The same records always give the same bytes.",
  ]);
}

function writeLicence({ site, documents, meetings, licence }: Catalogue): string {
  const licences = [...documents.values(), ...meetings.values()].map(({ source }) => source.licence);
  return join([
    `The information in this package is available under the ${licence.title}:\n${licence.address}`,
    "You may copy, publish, adapt and use it, also commercially, if you name the source and, where you can, link to the licence.",
    ...(licence.attribution === undefined
      ? []
      : [`If the source gives no wording of its own, write:\n${licence.attribution}.`]),
    `Published for ${namePublisherInSentence(site)}. The originals say of themselves:\n${list([...new Set(licences)])}`,
  ]);
}

function writeSources({ documents, meetings, indicators }: Catalogue): string {
  const describe = (
    title: string,
    date: string,
    by: string,
    source: { description: string; licence: string; address?: string | undefined },
  ) =>
    `**${title}**, ${by}, ${formatDate(date)}. ${source.description}. ${source.licence}.${source.address ? ` <${source.address}>` : ""}`;
  const works = listWorks([...indicators.values()].flatMap((one) => [one.source, ...one.sources]));
  const cite = (work: CitedWork) => `${describeWork(work)}.${work.address ? ` <${work.address}>` : ""}`;
  return join([
    "# Sources",
    "Every figure names its document by id, or the work that it is from, and the place in it.",
    "## Documents",
    list(
      Array.from(
        documents.values(),
        (one) => `\`${one.id}\`: ${describe(one.title, one.published, one.publisher, one.source)}`,
      ),
    ),
    "## Meetings",
    list(
      Array.from(meetings.values(), (one) => `\`${one.id}\`: ${describe(one.body, one.date, one.record, one.source)}`),
    ),
    ...(works.length > 0 ? ["## Works that are not published here", list(works.map(cite))] : []),
  ]);
}

function writeNotes({ areas }: Catalogue): string {
  const sets = [...areas.values()].filter(isSetOfAreas);
  return join([
    "# Notes",
    "**Figures** are given as their source prints them: 69.0 and 69 differ in precision. Nothing in a source is put right silently.",
    `**Missing is not zero.** An empty value has a marker:\n\n${list(Object.entries(markerTitles).map(([marker, title]) => `\`${marker}\`: ${title}`))}`,
    `**Symbols** in \`data/ees/\`:\n\n${list(Object.entries(eesSymbolTitles).map(([symbol, title]) => `\`${symbol}\`: ${title}`))}`,
    `**Periods** are written as the kind of the indicator says:\n\n${list(periodKinds.map((kind) => `\`${kind}\`: ${examplePeriod(kind)}`))}`,
    "A year of the kind `academic-year-ending` is the one in which the academic year ends: 2017 is 2016/17, and 201617 in `data/ees/`.",
    "**Ranks** count from 1, the best. How many areas are ranked differs by year and measure.",
    "**Series breaks** are listed in `data/series-breaks.csv`. Figures before and after one cannot be compared.",
    "**Small numbers.** A count of one to five people is not given, unless its source has published it.",
    "**Formulas.** Text that a spreadsheet would run as a formula has an apostrophe in front. Numbers stay numbers.",
    ...(sets.length > 0
      ? [
          `**Statistical neighbours** are no area of the open data standard, so \`data/ees/\` leaves them out:\n\n${list(sets.map(({ id, fullName, edition }) => `\`${id}\`: ${fullName}. ${edition}`))}`,
        ]
      : []),
  ]);
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function join(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
