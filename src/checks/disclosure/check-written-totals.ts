import { breach, type Issue } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import { disclosureText } from "./check-document-texts.ts";
import type { FigureIndex } from "./figure-index.ts";
import {
  listCorrections,
  listDocumentSentences,
  listFieldSentences,
  type PublishedSentence,
} from "./published-texts.ts";
import { listSummedLines, type SummedLine } from "./summed-lines.ts";
import { countShared, listTitleWords, plainTitle } from "./title-words.ts";
import { fitsTimes, namesNoTime, readTimes } from "./written-times.ts";
import { listWrittenTotals, type WrittenTotal } from "./written-totals.ts";

/**
 * Totals that stand only in words, beside figures of which one is suppressed: “Of the 24 children …” over 9, 12 and a suppressed count. A
 * sentence gives the total of a line if it stands beside it or has the words of its title, its time fits, and what it leaves is a count
 * that the site suppresses. The last is what keeps numbers of others out: few numbers are by accident that near to a sum.
 */
export function checkWrittenTotals(index: FigureIndex, threshold: number): Issue[] {
  const rivals = listTitles(index.records);
  const told = new Set<string>();
  return listSummedLines(index).flatMap((line) => {
    const nouns = new Set(line.subject.flatMap((title) => [...listTitleWords(title)]));
    const areas = listOtherAreas(index.records, line.area);
    return listTexts(index.records, line).flatMap(({ sentence, isBeside }): Issue[] => {
      const words = listTitleWords(`${sentence.text} ${sentence.heading}`);
      const totals = listWrittenTotals(sentence.text, nouns);
      const found = totals.find((total) => {
        const left = leaves(line.parts, total);
        if (left < 1 || left > threshold || total.value <= threshold || left === total.value) return false;
        if (line.heading !== undefined && !isHeadingNamed(line.heading, sentence.text)) return false;
        if (
          isOfOnePart(line, total, sentence.text) ||
          !isOfTime(line, total) ||
          areas.some((name) => total.scope.includes(name))
        )
          return false;
        if (isOfOthers(line, total)) return false;
        if (isBeside) return true;
        const own = total.isNamed || total.isWhole ? words : listTitleWords(total.phrase);
        if (!isAbout(line, sentence.text, own)) return false;
        return !rivals.some((rival) => isNearer(rival, nouns, words));
      });
      const key = [sentence.place.file, sentence.place.line, sentence.place.column, line.hidden.path.join("/")].join(
        "\n",
      );
      if (!found || told.has(key)) return [];
      told.add(key);
      return [report(line, found, sentence)];
    });
  });
}

function leaves(parts: SummedLine["parts"], { value }: WrittenTotal): number {
  return parts.reduce((left, { operand }) => (operand.hidden ? left : left - operand.minimum), value);
}

function report({ parts, hidden, where }: SummedLine, total: WrittenTotal, { place }: PublishedSentence): Issue {
  const known = parts.flatMap(({ operand }) => (operand.hidden || operand.minimum === 0 ? [] : [operand.printed]));
  const title = parts.find(({ operand }) => operand.hidden === hidden)?.title ?? "";
  const list = known.length > 6 ? "the other figures" : new Intl.ListFormat("en-GB").format(known);
  const sum = `${total.text} in the text less ${list} leaves ${leaves(parts, total)}`;
  const problem = `This text gives a total from which the figure that is suppressed under “${title}” can be worked out: ${sum} (${where}).`;
  const remedy = `Suppress a second figure of ${where} too, or take the ${total.text} out of the text; if it is of others, say plainly of whom or of when.`;
  return breach(disclosureText, place, problem, remedy);
}

/** The sentences in which readers look for a total of a line, and whether they stand beside it. */
function listTexts(records: RecordSet["records"], line: SummedLine) {
  const { documents, claims, tables, indicators, observations } = records;
  const beside = [
    ...tables
      .filter(({ id }) => id === line.table)
      .flatMap((table) => [
        ...listFieldSentences(table, ["summary"]),
        ...listFieldSentences(table, ["notes"]),
        ...table.fields.rows.flatMap(({ cells }, row) => [
          ...listFieldSentences(table, ["rows", row, "note"]),
          ...listFieldSentences(table, ["rows", row, "comment"]),
          ...cells.flatMap((_, column) => listFieldSentences(table, ["rows", row, "cells", column, "note"])),
        ]),
      ]),
    ...indicators
      .filter(({ id }) => line.indicators.includes(id))
      .flatMap((item) =>
        Object.keys(item.fields).flatMap((field) => (isTextField(field) ? listFieldSentences(item, [field]) : [])),
      ),
    ...observations
      .filter(({ id }) => line.indicators.includes(id))
      .flatMap((item) => listFieldSentences(item).filter(({ text }) => text.includes(" "))),
    ...listCorrections(
      records,
      ({ table, indicator = "" }) =>
        (table !== undefined && table === line.table) || line.indicators.includes(indicator),
    ).flatMap((item) => listFieldSentences(item)),
  ];
  const quoting = documents.filter(
    ({ id, body }) =>
      line.documents.includes(id) || body?.indicators.some(({ id: shown }) => line.indicators.includes(shown)),
  );
  const ids = new Set(quoting.map(({ id }) => id));
  const others = [
    ...quoting.flatMap(listDocumentSentences),
    ...claims.filter(({ fields }) => ids.has(fields.document)).flatMap((record) => listFieldSentences(record)),
    ...tables
      .filter(({ id, fields }) => id !== line.table && ids.has(fields.source.document))
      .flatMap((table) => [...listFieldSentences(table, ["summary"]), ...listFieldSentences(table, ["notes"])]),
  ];
  return [
    ...beside.map((sentence) => ({ sentence, isBeside: true })),
    ...others.map((sentence) => ({ sentence, isBeside: false })),
  ];
}

/** Fields of an indicator that hold sentences about its figures. */
function isTextField(field: string): boolean {
  return !["title", "shortTitle", "source", "target", "targets", "range", "arithmetic"].includes(field);
}

/** Whether a sentence has the words of the line: half of those of its title (of a row all, or one of its table), or those of two of its parts. */
function isAbout(line: SummedLine, text: string, words: ReadonlySet<string>): boolean {
  const isNamed = line.subject.some((title) => {
    const own = listTitleWords(title.replace(/\bby\b.*$/i, ""));
    const isWithin = line.context === undefined || countShared(listTitleWords(line.context), words) > 0;
    return own.size > 0 && countShared(own, words) >= (isWithin ? Math.ceil(own.size / 2) : own.size);
  });
  return isNamed || line.parts.filter(({ title }) => isPartNamed(title, text)).length >= 2;
}

/** Whether the words after a number name one part, and do not go on to name all: “24 children adopted” is no total of adopted and others. */
function isOfOnePart({ parts, subject }: SummedLine, { phrase, index }: WrittenTotal, sentence: string): boolean {
  const common = new Set(subject.flatMap((title) => [...listTitleWords(title)]));
  const isNamedIn = (title: string, text: string) => {
    const own = [...listTitleWords(title)].filter((word) => !common.has(word));
    return own.length > 0 ? own.every((word) => listTitleWords(text).has(word)) : isPartNamed(title, text);
  };
  const named = parts.filter(({ title }) => isNamedIn(title, phrase));
  return named.length === 1 && !parts.every(({ title }) => isNamedIn(title, sentence.slice(index)));
}

/** Whether a number is of those around children, and nothing in the titles is: of families over a table of children. */
function isOfOthers({ subject, parts, context = "" }: SummedLine, { noun }: WrittenTotal): boolean {
  const [other] = /\b(?:famil|parent|carer|adopter|mother|father|resident|adult)/i.exec(noun) ?? [];
  const titles = [...subject, context, ...parts.map(({ title }) => title)].join(" ").toLowerCase();
  return other !== undefined && !titles.includes(other.toLowerCase());
}

function isHeadingNamed(heading: string, text: string): boolean {
  const own = listTitleWords(heading);
  return own.size > 0 ? countShared(own, listTitleWords(text)) > 0 : isPartNamed(heading, text);
}

function isPartNamed(title: string, text: string): boolean {
  const own = listTitleWords(title);
  if (own.size > 0) return countShared(own, listTitleWords(text)) === own.size;
  return title.length > 2 && ` ${plainTitle(text)} `.includes(` ${plainTitle(title)} `);
}

/** Whether the time of a number is that of a line. */
function isOfTime(line: SummedLine, { scope, isWhole }: WrittenTotal): boolean {
  const said = readTimes(scope);
  if (line.spansTimes) {
    const spans =
      /\b(?:in all|altogether|in total|total|over|across|between|since|throughout|during|years?|quarters|months|terms)\b/i;
    const isYear = said.years.size === 1 && line.times.years.size === 1;
    if (!isWhole && !isYear && !spans.test(scope)) return false;
    return [...said.years].every((year) => line.times.years.has(year)) && said.months.size + said.parts.size !== 1;
  }
  return namesNoTime(said) ? line.isNewest : fitsTimes(line.times, said);
}

function listTitles({ tables, indicators }: RecordSet["records"]): ReadonlySet<string>[] {
  const titles = [...tables.map(({ fields }) => fields.title), ...indicators.map(({ fields }) => fields.title)];
  return [...new Set(titles)].map((title) => listTitleWords(title));
}

/** Whether a sentence has all the words of another title, and more of them than of the line's. */
function isNearer(rival: ReadonlySet<string>, own: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return rival.size > 1 && countShared(rival, words) === rival.size && rival.size > countShared(own, words);
}

function listOtherAreas({ areas }: RecordSet["records"], own: string): string[] {
  const name = areas.find(({ id }) => id === own)?.fields.name ?? own;
  return areas.flatMap(({ fields }) => (name.includes(fields.name) ? [] : [fields.name]));
}
