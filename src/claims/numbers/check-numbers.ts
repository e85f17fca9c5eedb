/*
 * A number in a text is looked for where it could be wrong least often: beside the text, then at its place, and in the whole document only
 * where nobody has read it for its numbers. What tells a figure from an age or a section is how the number stands (`told-apart.ts`), never
 * which number it is. A reading is entered from the source, so that it is a statement of its own; a test compares all readings with the
 * sources where they lie beside the project.
 */
import { readingIdle } from "./readings.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { parseParagraphNumbers } from "../../records/markdown/markdown.ts";
import { suggest } from "../../records/nearest.ts";
import { createNameFinder, findNumbers } from "./find-numbers.ts";
import type { TextNumber } from "./number-set.ts";
import { createHolder, type Held } from "./held-numbers.ts";
import type { Holders, NumberedPart } from "./holders.ts";
import { listTexts } from "./list-texts.ts";
import { compareWithPassages } from "./compare-passages.ts";
import { holds } from "./number-set.ts";
import { listReadings, type Reading } from "./readings.ts";
import type { TextPart } from "./text-part.ts";
import { liesIn } from "./text-place.ts";

export const numberStandsOnce: Rule = {
  id: "number-stands-once",
  severity: "warning",
  says: "Every number of a text stands a second time.",
};

/** Every number of a text that states a fact stands a second time: in a record, a claim, a reading or another text about its place. */
export function checkNumbers(given: Omit<Holders, "parts" | "readings">): Issue[] {
  const issues: Issue[] = [];
  const readings = listReadings(given.records, issues);
  const { parts, check } = createNumberCheck(given, readings);
  return [...issues, ...parts.flatMap(check), ...reportIdle(readings, parts)];
}

/** The parts of all texts, and what is wrong with the numbers of one. It can be asked for parts of texts that have changed since. */
export function createNumberCheck(
  given: Omit<Holders, "parts" | "readings">,
  readings: readonly Reading[],
): { readonly parts: readonly NumberedPart[]; readonly check: (part: TextPart) => Issue[] } {
  const isName = createNameFinder(listNames(given));
  const isParagraph = createParagraphFinder(given.records);
  const count = (part: TextPart): NumberedPart => ({ ...part, numbers: findNumbers(part.text, isName) });
  const parts = listTexts(given.records).map(count);
  const read = new Set(readings.map(({ subject }) => subject));
  const hold = createHolder({ ...given, parts, readings });
  const check = (changed: TextPart | NumberedPart): Issue[] => {
    const part = "numbers" in changed ? changed : count(changed);
    const isUnread = part.subjects.every((subject) => subject.startsWith("lists/") && !read.has(subject));
    if (part.numbers.length === 0 || isUnread) return [];
    const held = hold(part);
    const alone = part.numbers.filter((found) => !isHeld(found, held) && !isParagraph(part, found));
    if (!held.read) return alone.map((found) => report(part, found, held, given));
    return compareWithPassages(part.text, alone, held.read).map(({ stranger, passage }) =>
      report(part, stranger, { ...held, sets: [...held.sets, ...passage] }, given),
    );
  };
  return { parts, check };
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
      breach(
        readingIdle,
        placeOf(record, ["readings", index, "place"]),
        problem,
        suggest(place.title, titles, "places"),
      ),
    ];
  });
}

function isHeld(number: TextNumber, { sets }: Held): boolean {
  for (const set of sets) if (holds(set, number)) return true;
  return false;
}

/** Tells whether a number such as 1.10 is that of a paragraph of the text's own documents. */
function createParagraphFinder({ documents }: Holders["records"]): (part: NumberedPart, found: TextNumber) => boolean {
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
  { sets, read }: Held,
  { catalogue }: Pick<Holders, "catalogue">,
): Issue {
  const [subject = ""] = part.subjects;
  const id = subject.replace(/^(?:lists|meetings)\//, "");
  const name = catalogue.documents.get(subject)?.shortTitle ?? catalogue.meetings.get(id)?.body ?? id;
  const among = read
    ? `what is held and read for ${name}, ${part.place.title}${listHeld(found, sets)}`
    : `the figures of ${name}`;
  const problem = `${found.printed} stands nowhere among ${among}.`;
  const remedy = `Compare it with the source. If it is printed so, bind it with :figure or a claim, or add it to data/readings/${id}.yaml.`;
  return breach(numberStandsOnce, part.locate(found), problem, remedy);
}

/** So few numbers of a place are all named; of more, none is, for which of them was meant only the source can tell. */
const mostListed = 12;

function listHeld({ form, sizes }: TextNumber, sets: Held["sets"]): string {
  const numbers = new Set(
    [...sets].flatMap((set) => [...(form === undefined || form === "other" ? set.all : set[form])]),
  );
  const isListed = numbers.size > 0 && numbers.size <= mostListed && !sizes.some((size) => numbers.has(size));
  return isListed ? ` (${[...numbers].sort((a, b) => a - b).join(", ")})` : "";
}
