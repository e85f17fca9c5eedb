import { appendFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRandom, type Random } from "./random.ts";

/** What a generated site holds, so that its build can be counted. */
export interface GeneratedSite {
  readonly folder: string;
  readonly indicators: readonly string[];
  readonly documents: readonly string[];
  readonly topics: readonly string[];
}

const areas = ["exampleshire", "example-region", "exampleshire-neighbours", "example-country"];
const lastYear = 2017;
/** A site grows in topics and documents as it grows in indicators: no page lists all of them but the list of all. */
const usualEach = 50;

/** How a generated site differs from the usual one. */
export interface GeneratedForm {
  /** Indicators in each topic, from a document of its own. */
  readonly indicatorsEach?: number;
  /** Years of each indicator up to the last. */
  readonly years?: number;
}

/**
 * Writes a site of `size` indicators to `folder`: the tests' small site, and indicators of
 * 15 years, four areas, ranks and a note. The same size and form give the same files.
 */
export function generateSite(
  project: string,
  folder: string,
  size: number,
  { indicatorsEach = usualEach, years: count = 15 }: GeneratedForm = {},
): GeneratedSite {
  const random = createRandom(size);
  const years = Array.from({ length: count }, (_, index) => lastYear - count + 1 + index);
  cpSync(join(project, "tests/fixtures/site"), folder, { recursive: true });
  const groups = Array.from({ length: Math.ceil(size / indicatorsEach) }, (_, index) => padNumber(index + 1));
  const indicators = Array.from({ length: size }, (_, index) => `measure-${padNumber(index + 1)}`);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [index, id] of indicators.entries()) {
    const group = groups[Math.floor(index / indicatorsEach)] ?? "";
    write(`data/indicators/${id}.yaml`, describeIndicator(index, group));
    write(`data/observations/${id}.csv`, listObservations(group, years, random));
  }
  for (const [index, group] of groups.entries()) {
    const cited = indicators[index * indicatorsEach] ?? "";
    write(`content/documents/2018/report-${group}.md`, writeReport(group, cited));
    appendFileSync(join(folder, "data/topics.yaml"), describeTopic(group));
  }
  return {
    folder,
    indicators,
    documents: groups.map((group) => `report-${group}`),
    topics: groups.map((group) => `topic-${group}`),
  };
}

function padNumber(number: number): string {
  return String(number).padStart(5, "0");
}

const subjects = ["reading", "writing", "mathematics", "science", "phonics", "attendance", "progress", "development"];
const pupilGroups = [undefined, "disadvantaged", "not-disadvantaged"];

function describeIndicator(index: number, group: string): string {
  const subject = subjects[Math.floor(index / pupilGroups.length) % subjects.length] ?? "";
  const measure = `measure-of-${padNumber(Math.floor(index / pupilGroups.length) + 1)}`;
  const pupilGroup = pupilGroups[index % pupilGroups.length];
  return `title: Pupils who reached the standard expected in ${subject}, measure ${index + 1}
shortTitle: Standard in ${subject}, ${index + 1}
definition: The share of pupils who reached the standard expected in ${subject} by the end of the school year.
unit: percent
decimals: 1
polarity: higher-is-better
periodKind: academic-year-ending
topic: topic-${group}
measure: ${measure}
${pupilGroup === undefined ? "" : `pupilGroup: ${pupilGroup}\n`}source:
  document: report-${group}
  place: Table ${index + 1}
notes: [Schools that opened in the course of a year are counted from the next.]
`;
}

function listObservations(group: string, years: readonly number[], random: Random): string {
  const noted = years[random.integer(0, years.length - 1)];
  const rows = areas.flatMap((area, position) => {
    let value = random.integer(450, 800);
    return years.map((year) => {
      value = Math.min(990, Math.max(10, value + random.integer(-25, 30)));
      const note = position === 0 && year === noted ? "Two schools gave no figures." : "";
      const authorities = year < 2009 ? 150 : 152;
      const rank = position === 0 ? `${random.integer(1, authorities)},${authorities}` : ",";
      return `${area},${year},${(value / 10).toFixed(1)},,${note},${rank},report-${group},Table of figures`;
    });
  });
  return `area,period,value,marker,note,rank,of,document,place\n${rows.join("\n")}\n`;
}

function describeTopic(group: string): string {
  return `- id: topic-${group}
  title: Topic ${Number(group)}
  part: standards
  summary: What pupils of topic ${Number(group)} know at the end of the school year.
`;
}

function writeReport(group: string, indicator: string): string {
  const paragraphs = Array.from(
    { length: 20 },
    (_, index) =>
      `:para[${index + 1}] Schools told the council about ${subjects[index % subjects.length] ?? ""} and what they changed.`,
  );
  return `---
title: Report ${Number(group)} on standards in Exampleshire
shortTitle: Report ${Number(group)}
kind: committee-report
published: 2018-03-07
publisher: Exampleshire Council
areas: [exampleshire]
summary: The council reports how pupils did in the academic year 2016/17.
source:
  description: Report of twenty paragraphs
  address: https://example.org/report.pdf
  licence: Open Government Licence v3.0
---

## Standards

${paragraphs.join("\n\n")}

::chart{indicator=${indicator}}
`;
}
