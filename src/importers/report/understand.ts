/*
 * How a report becomes a draft: `printed` reads any form of file into lines with their places, and into headings and paragraphs; `opening`
 * tells what it is, of whom and of when; `judgements` reads grades from the table and from every sentence that repeats them, and holds one
 * against the other; `writing` writes the document, with the reason wherever something is left to do.
 */
import type { ReportLayout } from "../../library/report-layouts/layout.ts";
import type { Framework } from "../../model/framework.ts";
import { chooseLayout, type ChosenLayout } from "./opening/choose-layout.ts";
import { decideJudgements } from "./judgements/decide-judgements.ts";
import { findAuthorities, type NamedAuthority } from "./opening/find-authority.ts";
import { notJudged, readGradeWords } from "./judgements/grades.ts";
import { findHeading } from "./opening/heading.ts";
import { lettersOf, plain } from "./printed/letters.ts";
import { readOpening, type Opening } from "./opening/opening.ts";
import { readBlocks, type Block } from "./printed/outline.ts";
import type { PrintedDocument, PrintedLine, ReadingProblem } from "./printed/printed.ts";
import type { DayRange } from "./opening/read-dates.ts";
import { readLeads, type ReadPerson } from "./opening/read-people.ts";
import { readLists } from "./read-lists.ts";
import type { ReadJudgement, ReadRecommendation, Reading } from "./reading.ts";
import { listMentions, tellAuthority } from "./opening/tell-authority.ts";
import { tellFramework } from "./opening/tell-framework.ts";
import { withKnownHeadings } from "./printed/text-headings.ts";
import { withoutBodies } from "./printed/without-bodies.ts";

/** What was understood of a report. */
export interface ReadReport {
  readonly layout: ReportLayout;
  readonly framework: Reading<string> | undefined;
  readonly frameworkRecord: (Framework & { readonly id: string }) | undefined;
  readonly authority: Reading<NamedAuthority>;
  readonly title: string;
  /** Whether it is a letter, and no report. */
  readonly isLetter: boolean;
  readonly visit: Reading<DayRange>;
  readonly published: Reading<string>;
  readonly leads: Reading<readonly ReadPerson[]> | undefined;
  readonly judgements: readonly ReadJudgement[];
  /** Ids of the areas of which the report says that they were not judged. */
  readonly notJudged: readonly string[];
  /** Rows of its table that the framework does not have, as printed. */
  readonly unknownRows: readonly string[];
  readonly recommendations: readonly ReadRecommendation[];
  /** Headings and text after the opening and the table. */
  readonly body: readonly Block[];
  /** Whether it says that it is published under an open licence, and who has the copyright. */
  readonly rights: { readonly isOpen: boolean; readonly copyright: string | undefined };
  readonly pageCount: number | undefined;
  /** Whether its paragraphs have numbers that are not in the file. */
  readonly isCounted: boolean;
}

/** Answers of the officer that go before what the document says. */
export interface GivenFacts {
  /** Id of the authority. */
  readonly authority?: string | undefined;
  /** Day of publication, YYYY-MM-DD. */
  readonly published?: string | undefined;
}

/** Understands a printed report: what it is, of whom and when, what it judges and asks for. Nothing is guessed: what is not certain says so. */
export function understandReport(printed: PrintedDocument, given: GivenFacts): ReadReport | ReadingProblem {
  const lines = withoutContents(printed.lines);
  const opening = readOpening(lines);
  const visit = opening.visit;
  const day = "value" in visit ? visit.value.from : (given.published ?? undefined);
  const chosen = chooseLayout(opening, lines, day);
  if (!chosen) return { problem: explainUnknown(opening, printed) };
  const { layout, framework, table } = chosen;
  const names = layout.rows.flatMap(({ printed: own }) => own.map(lettersOf));
  const hasPlaces = printed.form === "pdf";
  // Text without places has no room between its table and what stands around it.
  const outside = lines.filter(({ position }) => !table || position < table.from || position > table.to);
  const text = hasPlaces ? lines : withKnownHeadings(outside, layout, readGradeWords(framework ?? { scale: [] }));
  const isKnownHeading = (heading: string) => names.some((name) => lettersOf(heading).startsWith(name));
  const blocks = readBlocks(text, isKnownHeading);
  const authority = tellAuthority(listMentions(opening, lines, layout), day, given.authority);
  if ("problem" in authority) return authority;
  const places = "value" in authority ? authority.value.names : [];
  const judged = decideJudgements({
    ...{ chosen, blocks, lines, opening, places },
    unplaced: hasPlaces ? [] : outside,
  });
  return {
    ...{ layout, visit, frameworkRecord: framework, authority },
    framework: tellFramework(chosen, lines),
    title: writeTitle(opening, layout, authority),
    isLetter: opening.isLetter,
    published:
      given.published === undefined
        ? opening.published
        : { value: given.published, page: undefined, words: "--published" },
    leads: readLeads(lines),
    judgements: judged.filter((each) => !isNotJudged(each)),
    notJudged: judged.filter(isNotJudged).map(({ area }) => area),
    unknownRows: table?.unknown ?? [],
    recommendations: readLists(bodyOf(readBlocks(withoutBodies(text), isKnownHeading), opening, chosen), layout),
    body: bodyOf(blocks, opening, chosen),
    rights: readRights(printed.lines),
    pageCount: printed.pageCount,
    isCounted: printed.isCounted === true,
  };
}

function isNotJudged({ word }: ReadJudgement): boolean {
  return "value" in word && word.value === notJudged;
}

/** Without a list of contents, whose lines end in the numbers of pages. */
function withoutContents(lines: readonly PrintedLine[]): PrintedLine[] {
  const at = lines.findIndex(({ text }) => /^(?:table of )?contents$/i.test(plain(text).trim()));
  if (at < 0) return [...lines];
  let end = at + 1;
  const isEntry = (line: PrintedLine | undefined) => line !== undefined && /\s\d{1,3}$/.test(line.text.trim());
  while (isEntry(lines[end]) || isEntry(lines[end + 1]) || isEntry(lines[end + 2])) end += 1;
  return [...lines.slice(0, at), ...lines.slice(end)];
}

function writeTitle(
  { titleLines, datesLine }: Opening,
  layout: ReportLayout,
  authority: Reading<NamedAuthority>,
): string {
  const tidy = (text: string) => plain(text).replace(/’/g, "'").replace(/\s+/g, " ").trim();
  const place = "value" in authority ? authority.value.name : "";
  if (datesLine === undefined) return findHeading(titleLines, layout.knownBy)?.text ?? `${layout.title}, ${place}`;
  const size = Math.max(...titleLines.map((line) => line.size));
  const largest = titleLines
    .filter((line) => line.size > size - 1)
    .map(({ text }) => tidy(text))
    .join(" ");
  if (/\binspection\b/i.test(largest))
    return findAuthorities(largest, undefined).length > 0 ? largest : `${largest}, ${place}`;
  const rest = titleLines.filter((line) => line.size <= size - 1).map(({ text }) => tidy(text));
  const named = rest.some((line) => /\binspection\b/i.test(line)) ? rest.join(" ") : layout.title;
  return `${named}, ${largest}`;
}

/** What stands behind the opening and the table on the first pages, and before a record at the end. */
function bodyOf(
  blocks: readonly Block[],
  { datesLine, titleLines }: Opening,
  { table, layout }: ChosenLayout,
): Block[] {
  const start = Math.max(titleLines.at(datesLine ? -1 : 0)?.position ?? 0, datesLine?.position ?? 0);
  const isRecord = layout.recordHeading !== undefined;
  return blocks.filter(({ position, text, page }) => {
    if (position <= start) return false;
    if (isRecord && page === 1) return false;
    if (table && isRecord && position >= table.from - 80) return false;
    if (table && !isRecord && position <= table.to) return false;
    return !/^(?:lead|reporting) inspector|^report published|^age group|^published:/i.test(text);
  });
}

function readRights(lines: readonly PrintedLine[]): ReadReport["rights"] {
  const text = plain(lines.map((line) => line.text).join(" "));
  return {
    isOpen: /under the terms of the Open Government Licence/i.test(text),
    copyright: /©\s*(Crown copyright)/i.exec(text)?.[1],
  };
}

function explainUnknown({ title }: Opening, { lines }: PrintedDocument): string {
  const words = title.slice(0, 160).trim();
  const named = lines.length > 0 ? `It begins: “${words}”. ` : "";
  return `This is none of the reports and letters that can be read: inspections of services for children, monitoring and focused visits, area SEND and joint targeted inspections. ${named}Enter it as docs/editing.md says.`;
}
