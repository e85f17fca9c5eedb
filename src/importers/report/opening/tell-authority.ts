import type { ReportLayout } from "../../../library/report-layouts/layout.ts";
import { authorityOf, findAuthorities, type NamedAuthority } from "./find-authority.ts";
import { findHeading } from "./heading.ts";
import { joinLines, lettersOf } from "../printed/letters.ts";
import type { Opening } from "./opening.ts";
import type { PrintedLine, ReadingProblem } from "../printed/printed.ts";
import type { Reading } from "../reading.ts";

/** Words that may name the authority, with the page that they stand on; what tells it more surely comes first. */
export type Mention = Pick<PrintedLine, "text" | "page">;

/**
 * Where a document names the authority that it is about: its heading, the title above its dates, the sentence that says what it is, and all of its first
 * lines, which may name others.
 */
export function listMentions(opening: Opening, lines: readonly PrintedLine[], layout: ReportLayout): Mention[] {
  const { titleLines, datesLine, title } = opening;
  const page = titleLines[0]?.page;
  const heading = findHeading(titleLines, layout.knownBy);
  const opens = lines.slice(0, linesOfOpening);
  const greeting = opens.findIndex(({ text }) => /^\s*dear\b/i.test(text));
  const first = joinLines(opens.map(({ text }) => text));
  const known = new RegExp(layout.knownBy);
  const sentences = joinLines(opens.slice(greeting + 1).map(({ text }) => text))
    .split(/(?<=[.!?])\s+(?=[A-Z])/)
    .filter((sentence) => known.test(lettersOf(sentence)));
  return [heading?.text, datesLine && title, ...sentences, title, first].flatMap((text) =>
    text === undefined ? [] : [{ text, page }],
  );
}

const linesOfOpening = 60;

/** The authority that the first of the mentions names that names any; with the officer's own word where there is one. */
export function tellAuthority(
  mentions: readonly Mention[],
  day: string | undefined,
  given: string | undefined,
): Reading<NamedAuthority> | ReadingProblem {
  const naming = mentions
    .map((mention) => ({ ...mention, found: findAuthorities(mention.text, day) }))
    .find(({ found }) => found.length > 0);
  const found = naming?.found ?? [];
  const names = found.map(({ name }) => name);
  const asked = given === undefined ? undefined : authorityOf(given);
  if (asked) {
    if (found.length > 0 && !found.some(({ id }) => id === asked.id))
      return {
        problem: `The report is about ${names.join(" and ")}, and --authority says ${asked.name}. Check which of them is right.`,
      };
    return { value: asked, page: undefined, words: "--authority" };
  }
  const [only] = found;
  if (naming && only && found.length === 1) return { value: only, page: naming.page, words: naming.text };
  return {
    problem:
      found.length === 0
        ? `The report’s title names no authority that the library knows: “${(mentions[0]?.text ?? "").slice(0, 200)}”. Name it with --authority.`
        : `The report’s title names several authorities: ${names.join(", ")}. Name the one that it is about with --authority.`,
  };
}
