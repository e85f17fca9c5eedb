import { breach, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import { disclosureText } from "./check-document-texts.ts";
import type { FigureIndex } from "./figure-index.ts";
import type { PublishedSentence } from "./published-texts.ts";
import type { SummedLine } from "./summed-line.ts";
import { listSummedLines } from "./summed-lines.ts";
import { listTextsOfLine, type TextOfLine } from "./texts-of-line.ts";
import { listTitleWords } from "./title-words.ts";
import { fitTotal, leaves, type OtherSubjects, type TotalFit } from "./total-of-line.ts";
import { listWrittenTotals, type WrittenTotal } from "./written-totals.ts";

export const disclosureTotal: Rule = {
  id: "disclosure-total",
  severity: "warning",
  says: "No number in a text looks like the total of figures of which one is suppressed.",
};

interface FoundTotal {
  readonly total: WrittenTotal;
  readonly fit: TotalFit;
}

/** Totals that stand only in words, beside figures of which one is suppressed: “Of the 24 children …” over 9, 12 and a suppressed count. */
export function checkWrittenTotals(index: FigureIndex, threshold: number): Issue[] {
  const titles = listTitles(index.records);
  const told = new Set<string>();
  return listSummedLines(index).flatMap((line) => {
    const others = { titles, ...listAreas(index.records, line.area) };
    return listTextsOfLine(index.records, line).flatMap((text): Issue[] => {
      const found = findTotal(line, text, others, threshold);
      const { file, line: row, column } = text.sentence.place;
      const key = [file, row, column, line.hidden.path.join("/")].join("\n");
      if (!found || told.has(key)) return [];
      told.add(key);
      return [report(line, found, text.sentence)];
    });
  });
}

/** The number of a sentence that is the total of a line; of several the one that is surely so. */
function findTotal(
  line: SummedLine,
  text: TextOfLine,
  others: OtherSubjects,
  threshold: number,
): FoundTotal | undefined {
  const nouns = new Set(line.subject.flatMap((title) => [...listTitleWords(title)]));
  const fitting = listWrittenTotals(text.sentence.text, nouns).flatMap((total): FoundTotal[] => {
    const left = leaves(line, total);
    if (left < 1 || left > threshold || total.value <= threshold || left === total.value) return [];
    const fit = fitTotal(line, total, text, others);
    return fit === undefined ? [] : [{ total, fit }];
  });
  return fitting.find(({ fit }) => fit === "sure") ?? fitting[0];
}

function report(line: SummedLine, { total, fit }: FoundTotal, { place }: PublishedSentence): Issue {
  const { parts, hidden, where } = line;
  const known = parts.flatMap(({ operand }) => (operand.hidden || operand.minimum === 0 ? [] : [operand.printed]));
  const title = parts.find(({ operand }) => operand.hidden === hidden)?.title ?? "";
  const list = known.length > 6 ? "the other figures" : new Intl.ListFormat("en-GB").format(known);
  const sum = `${total.text} in the text less ${list} leaves ${leaves(line, total)} (${where})`;
  const remedy = `Suppress a second figure of ${where} too, or take the ${total.text} out of the text; if it is of others, say plainly of whom or of when.`;
  const problem =
    fit === "sure"
      ? `This text gives a total from which the figure that is suppressed under “${title}” can be worked out: ${sum}.`
      : `This text may give a total from which the figure that is suppressed under “${title}” can be worked out: ${sum}. Whether ${total.text} is that total cannot be told from its words.`;
  return breach(fit === "sure" ? disclosureText : disclosureTotal, place, problem, remedy);
}

function listTitles({ tables, indicators }: RecordSet["records"]): ReadonlySet<string>[] {
  const titles = [...tables.map(({ fields }) => fields.title), ...indicators.map(({ fields }) => fields.title)];
  return [...new Set(titles)].map((title) => listTitleWords(title));
}

function listAreas({ areas }: RecordSet["records"], own: string): Pick<OtherSubjects, "area" | "areas"> {
  const area = areas.find(({ id }) => id === own)?.fields.name ?? own;
  return { area, areas: areas.flatMap(({ fields }) => (area.includes(fields.name) ? [] : [fields.name])) };
}
