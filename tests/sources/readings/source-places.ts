import { readPlace, type TextPlace } from "../../../src/claims/numbers/text-place.ts";
import { cleanText } from "../printed-tables/source.ts";
import { readSourceLines } from "../source-text.ts";
import { reportLines } from "./printed-reports.ts";

/** Where the original of a document or meeting stands in the sources: the file, how its first line begins, and the one after its last. */
interface Original {
  readonly file: string;
  readonly from: string;
  readonly to?: string;
}

const [pack2018, pack2019] = ["001_8777fa5ea46eda67.txt", "003_3b373de8dc1958bc.txt"];

const originals: Readonly<Record<string, Original>> = {
  "barnet-apa-2007": { file: "000_837fa1afe28e4b42.txt", from: "26 November 2007" },
  "harrow-apa-2007": { file: "004_c89f98328aa65561.txt", from: "26 November 2007" },
  "barnet-inspection-2012": { file: "002_9c00742d48bfc1d9.txt", from: "" },
  "members-item-libraries-2018-03": { file: pack2018, from: "Title Member’s Item", to: "AGENDA ITEM 7" },
  "improvement-plan-update-2018-03": {
    file: pack2018,
    from: "Title Update report on progress",
    to: "22 February 2018",
  },
  "barnet-monitoring-letter-2018-02": { file: pack2018, from: "22 February 2018", to: "Title Educational Standards" },
  "educational-standards-2016-17": {
    file: pack2018,
    from: "Title Educational Standards",
    to: "Title Draft Arts and Culture",
  },
  "arts-and-culture-strategy-2018": { file: pack2018, from: "Title Draft Arts and Culture" },
  "improvement-plan-update-2019-03": { file: pack2019, from: "AGENDA ITEM 7a", to: "11 March 2019" },
  "barnet-monitoring-letter-2019-03": { file: pack2019, from: "11 March 2019", to: "Family Services" },
  "homeless-young-people-protocol-2019": { file: pack2019, from: "Family Services", to: "PERFORMANCE MATTERS" },
  "performance-report-2019-01": {
    file: pack2019,
    from: "PERFORMANCE MATTERS",
    to: "Children and Young People's Plan 2019-20",
  },
  "delivery-plan-2019-20": { file: pack2019, from: "Children and Young People's Plan 2019-20" },
  "meetings/2018-01-16-children-education-libraries-and-safeguarding-committee": {
    file: pack2018,
    from: "Decisions of the Children",
    to: "Title Member’s Item",
  },
  "meetings/2018-03-07-children-education-libraries-and-safeguarding-committee": { file: pack2018, from: "" },
  "meetings/2019-03-28-health-and-wellbeing-board": { file: pack2019, from: "", to: "11 March 2019" },
};

/** A text of the original, and how near to a place it lies. */
export interface SourceText {
  readonly how: "paragraph" | "section" | "whole";
  readonly text: string;
}

/** The texts of an original in which a place lies: its paragraphs, its sections, and the whole, the nearest first. */
export function listSourceTexts(subject: string, place: TextPlace): SourceText[] {
  const original = readOriginal(subject);
  if (!original) return [];
  const { paragraphs, sections, whole } = original;
  return [
    ...place.paragraphs.flatMap((number) => {
      const text = paragraphs.get(number);
      return text === undefined ? [] : [{ how: "paragraph" as const, text }];
    }),
    ...[...place.names].reverse().flatMap((name) => {
      const text = sections.get(name);
      return text === undefined ? [] : [{ how: "section" as const, text }];
    }),
    { how: "whole", text: whole },
  ];
}

interface ReadOriginal {
  readonly paragraphs: ReadonlyMap<string, string>;
  /** By the heading's name. A section goes on to the next heading of its level or above. */
  readonly sections: ReadonlyMap<string, string>;
  readonly whole: string;
}

const known = new Map<string, ReadOriginal>();

function readOriginal(subject: string): ReadOriginal | undefined {
  const found = known.get(subject);
  const original = originals[subject];
  const raw = original ? readSourceLines(original.file) : reportLines.get(subject);
  if (found || !raw) return found;
  const { from, to } = original ?? { from: "" };
  const lines = raw.map((line) => line.split("\t").map(cleanText).join(" ").trim());
  const start = find(lines, from, 0);
  const end = to === undefined ? lines.length : find(lines, to, start + 1);
  const [paragraphs, sections] = [new Map<string, string>(), new Map<string, string>()];
  const add = (map: Map<string, string>, name: string, text: string) => map.set(name, `${map.get(name) ?? ""} ${text}`);
  let paragraph: string | undefined;
  let open: { readonly level: number; readonly name: string }[] = [];
  for (let line = start; line < end; line += 1) {
    const text = lines[line] ?? "";
    const level = /^#+/.exec(raw[line] ?? "")?.[0].length;
    if (level !== undefined) {
      paragraph = undefined;
      open = [...open.filter((heading) => heading.level < level), { level, name: readPlace(text).names.join("-") }];
    }
    const begins = /^(?:- )?(\d+(?:\.\d+)*)\.? (?=\S)/.exec(text)?.[1];
    // In a printed report a line can begin with any number; its paragraphs follow each other.
    const number = original || Number(begins) === Number(paragraph ?? 0) + 1 ? begins : undefined;
    paragraph = number ?? paragraph;
    const own = number === undefined ? text : text.slice(text.indexOf(number) + number.length);
    if (paragraph !== undefined) add(paragraphs, paragraph, own);
    for (const { name } of open) add(sections, name, text);
  }
  const read = { paragraphs, sections, whole: lines.slice(start, end).join(" ") };
  known.set(subject, read);
  return read;
}

function find(lines: readonly string[], beginning: string, from: number): number {
  const line = lines.findIndex((text, index) => index >= from && text.replace(/^#+ /, "").startsWith(beginning));
  if (line < 0) throw new Error(`No line begins with “${beginning}”.`);
  return line;
}

/** Numbers of a source's text, each as printed with its sizes. Words from one to ninety-nine count as numbers. */
export function listSourceNumbers(text: string): { readonly printed: string; readonly size: number }[] {
  const ones = "one|two|three|four|five|six|seven|eight|nine";
  const words = `ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${ones}))?|${ones}`;
  const capitals = words.replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());
  const pattern = new RegExp(
    String.raw`£?(?<![\d.,])(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.\d+|\d+(?:\.\d+)?)\s?(?<scale>k|m|bn|million|billion|st|nd|rd|th)?\b\s?%?|\b(?<word>${words}|${capitals})\b`,
    "g",
  );
  return [...text.matchAll(pattern)].flatMap(({ 0: printed, groups = {} }) => {
    const { digits, scale = "", word } = groups;
    if (word !== undefined) return [{ printed: word, size: readWord(word.toLowerCase()) }];
    const size = Number((digits ?? "").replaceAll(",", ""));
    const times = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }[scale.toLowerCase()];
    const print = printed.trim().replace(/\s+/g, " ");
    return [
      { printed: print, size },
      ...(times === undefined ? [] : [{ printed: print, size: Math.round(size * times) }]),
    ];
  });
}

function readWord(word: string): number {
  const list =
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      " ",
    );
  const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  const [first = "", second = ""] = word.split("-");
  const at = list.indexOf(first);
  return at >= 0 ? at : tens.indexOf(first) * 10 + Math.max(0, list.indexOf(second));
}
