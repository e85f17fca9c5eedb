import { distance } from "fastest-levenshtein";
import type { Issue } from "../../records/issue.ts";
import { countDecimals } from "../../catalogue/figure-content.ts";
import { issueAt } from "../../catalogue/report.ts";
import { parseParagraphNumbers } from "../../records/markdown.ts";
import { suggest } from "../../records/nearest.ts";
import { ruleSeverities } from "../../records/rules.ts";
import { createNameFinder, findNumbers } from "./find-numbers.ts";
import type { TextNumber } from "./number-set.ts";
import { createHolder, type Held } from "./held-numbers.ts";
import type { Holders, NumberedPart } from "./holders.ts";
import { listTexts } from "./list-texts.ts";
import { holds } from "./number-set.ts";
import { listReadings, type Reading } from "./readings.ts";
import { liesIn } from "./text-place.ts";

/** Every number of a text that states a fact stands a second time: in a record, a claim, a reading or another text about its place. */
export function checkNumbers(given: Omit<Holders, "parts" | "readings">): Issue[] {
  const issues: Issue[] = [];
  const readings = listReadings(given.records, issues);
  const isName = createNameFinder(listNames(given));
  const isParagraph = createParagraphFinder(given.records);
  const parts = listTexts(given.records).map((part): NumberedPart => ({
    ...part,
    numbers: findNumbers(part.text, isName),
  }));
  const read = new Set(readings.map(({ subject }) => subject));
  const hold = createHolder({ ...given, parts, readings });
  for (const part of parts) {
    const isUnread = part.subjects.every((subject) => subject.startsWith("lists/") && !read.has(subject));
    if (part.numbers.length === 0 || isUnread) continue;
    const held = hold(part);
    for (const found of part.numbers)
      if (!isHeld(found, held) && !isParagraph(part, found)) issues.push(report(part, found, held, given));
  }
  return [...issues, ...reportIdle(readings, parts)];
}

/** Readings of places that no text is about: their name is mistyped, or the text is gone. */
function reportIdle(readings: readonly Reading[], parts: readonly NumberedPart[]): Issue[] {
  const places = Map.groupBy(
    parts.flatMap(({ subjects, place }) => subjects.map((subject) => ({ subject, place }))),
    ({ subject }) => subject,
  );
  return readings.flatMap(({ subject, place, record, index }) => {
    const known = places.get(subject) ?? [];
    if (known.some((text) => liesIn(text.place, place))) return [];
    const titles = new Set(known.map((text) => text.place.title));
    const problem = `No text with a number is about ${place.title}.`;
    return [
      issueAt(record, ["readings", index, "place"], problem, suggest(place.title, titles, "places"), {
        rule: "reading-idle",
      }),
    ];
  });
}

function isHeld(number: TextNumber, { sets }: Held): boolean {
  for (const set of sets) if (holds(set, number)) return true;
  return false;
}

/** Tells whether a number such as 1.10 is that of a paragraph of the text's own documents. */
export function createParagraphFinder({
  documents,
}: Holders["records"]): (part: NumberedPart, found: TextNumber) => boolean {
  const paragraphs = new Map<string, ReadonlySet<string>>();
  const listOf = (id: string) => {
    const known = paragraphs.get(id);
    if (known) return known;
    const directives = documents.find((document) => document.id === id)?.body?.directives ?? [];
    const found = new Set(
      directives.flatMap(({ name, label }) => (name === "para" ? (parseParagraphNumbers(label) ?? []) : [])),
    );
    paragraphs.set(id, found);
    return found;
  };
  return ({ subjects }, { printed }) =>
    printed.includes(".") && subjects.some((subject) => listOf(subject).has(printed));
}

/** Names that hold a number: of terms, indicators and tables. */
export function listNames({ catalogue, records }: Pick<Holders, "catalogue" | "records">): string[] {
  return [
    ...catalogue.terms.flatMap(({ term, acronyms = [], synonyms = [] }) => [
      term,
      ...acronyms,
      ...synonyms.filter((name) => /[a-z]/i.test(name)),
    ]),
    ...records.indicators.flatMap(({ fields }) => [fields.title, fields.shortTitle]),
    ...records.tables.map(({ fields }) => fields.title),
    ...records.documents.flatMap(({ fields }) => [fields.title, fields.shortTitle]),
  ];
}

function report(
  part: NumberedPart,
  found: TextNumber,
  { sets, isRead }: Held,
  { catalogue }: Pick<Holders, "catalogue">,
): Issue {
  const [subject = ""] = part.subjects;
  const id = subject.replace(/^(?:lists|meetings)\//, "");
  const name = catalogue.documents.get(subject)?.shortTitle ?? catalogue.meetings.get(id)?.body ?? id;
  const near = nearestOf(found, sets);
  const among = isRead ? `what is held and read for ${name}, ${part.place.title}` : `the figures of ${name}`;
  return {
    ...part.locate(found),
    severity: ruleSeverities["number-stands-once"],
    problem: `${found.printed} stands nowhere among ${among}${near === undefined ? "." : `; ${near} does.`}`,
    remedy: `Compare it with the source. If it is printed so, bind it with :figure or a claim, or add it to data/readings/${id}.yaml.`,
    rule: "number-stands-once",
  };
}

/**
 * The held number whose digits are most like those of a number, with as many decimals, and of several the nearest in size; none if all
 * are quite different.
 */
function nearestOf({ printed, form, decimals, sizes: [size = 0] }: TextNumber, held: Held["sets"]): string | undefined {
  const digits = printed.replace(/[^\d.]/g, "");
  let best: { text: string; steps: number; apart: number } | undefined;
  for (const other of new Set(
    [...held].flatMap((set) => [...(form === undefined || form === "other" ? set.all : set[form])]),
  )) {
    const text = countDecimals(String(other)) < decimals ? other.toFixed(decimals) : String(other);
    const steps = isAnagram(digits, text) ? 1 : distance(digits, text);
    const apart = Math.abs(other - size);
    if (!best || steps < best.steps || (steps === best.steps && apart < best.apart)) best = { text, steps, apart };
  }
  return best && best.steps <= Math.max(1, Math.floor(digits.length / 2)) ? best.text : undefined;
}

/** Whether two numbers have the same digits in another order, as in 96 for 69. */
function isAnagram(digits: string, other: string): boolean {
  const sorted = (text: string) => Array.from(text).sort().join("");
  return digits.length === other.length && sorted(digits) === sorted(other);
}
