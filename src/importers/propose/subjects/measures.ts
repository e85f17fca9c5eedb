import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../../catalogue/indicator-entry.ts";
import { periodIndex } from "../../../model/period.ts";
import { aspectsOf, isMeasuringOnly, subjectWords } from "../words/aspects.ts";
import { listSynonyms, spellings, type ShortForm } from "../words/short-forms.ts";
import { stemOf, wordsOf } from "../words/words.ts";

/** An indicator that has figures from the document, with the words by which texts name it. */
export interface Measure {
  readonly indicator: IndicatorEntry;
  /** The latest period that the document gives the council's figure or rank of. */
  readonly period: string;
  /** Periods of which the document gives figures, in order. */
  readonly periods: readonly string[];
  /** Ways in which its subject is named, as words: "reading", "phonic year 1". */
  readonly subjects: readonly (readonly string[])[];
  /** Ways in which its group of pupils is named; none where it is of all. */
  readonly groups: readonly (readonly string[])[];
  /** Ways in which its topic is named. */
  readonly topics: readonly (readonly string[])[];
  readonly aspects: ReadonlySet<string>;
  /** Its titles as beginnings of words, without what says how it is counted: by these a text may mean it that names it in other forms. */
  readonly names: readonly (readonly string[])[];
  /** What stands in its title before the first preposition, as beginnings of words: "re-referrals" of those within 12 months. */
  readonly head: readonly string[];
}

/** All indicators that have figures from a document. */
export function listMeasures(
  catalogue: Catalogue,
  document: string,
  area: string,
  forms: readonly ShortForm[],
): Measure[] {
  const synonyms = [...forms, ...listSynonyms(catalogue.terms)];
  const groupWords = (id: string) => listGroupWords(catalogue, id, forms);
  return [...catalogue.indicators.values()].flatMap((indicator): Measure[] => {
    const periods = listPeriods(indicator, document);
    const own = listPeriods(indicator, document, area);
    const period = own.at(-1) ?? periods.at(-1);
    if (period === undefined) return [];
    const topic = catalogue.topics.get(indicator.topic)?.title ?? "";
    return [
      {
        ...{ indicator, period, periods },
        subjects: distinct(nameSubject(tellingTitle(indicator)).flatMap((run) => spellings(run, forms))),
        groups: indicator.pupilGroup === undefined ? [] : groupWords(indicator.pupilGroup),
        topics: distinct(
          [wordsOf(topic), wordsOf(topic.replace(/ in .*$/, ""))].flatMap((run) => spellings(run, forms)),
        ),
        aspects: aspectsOf(`${indicator.shortTitle} ${indicator.gap ? "gap" : ""}`),
        names: listNames(indicator, synonyms),
        head: wordsOf(
          indicator.title.split(/,| (?:within|of|from|in|on|for|who|that|to|with|at|by|per|aged)\b/)[0] ?? "",
        )
          .filter((word) => !counting.has(word))
          .map(stemOf),
      },
    ];
  });
}

/** How much of an indicator's name stands among words: the share of the words of its subject, or of its title. */
export function overlapOf(words: readonly string[], { indicator, subjects }: Measure): number {
  const said = new Set(words);
  const share = (run: readonly string[]) =>
    run.length < 2 ? 0 : run.filter((word) => said.has(word)).length / run.length;
  return Math.max(...[wordsOf(indicator.title), wordsOf(indicator.shortTitle), ...subjects].map(share));
}

/** The short title, or the title where the short one, as "Rate" in a family, only says how something is counted. */
function tellingTitle({ title, shortTitle }: IndicatorEntry): string {
  return wordsOf(shortTitle).every((word) => counting.has(word)) ? title : shortTitle;
}

/** A title as it stands, without what every measure has in its title, and turned round: "Phonics, year 1" is also "year 1 phonics". */
function nameSubject(shortTitle: string): (readonly string[])[] {
  const title = shortTitle.replace(/\([^)]*\)/g, " ");
  const parts = title.split(",");
  const isList = / and /.test(title.slice(title.indexOf(",") + 1));
  const [first = "", second = ""] = parts;
  const isTurned = parts.length === 2 && !isList && !isMeasuringOnly(wordsOf(second));
  const all = [
    wordsOf(title),
    subjectWords(title),
    ...(isTurned ? [wordsOf(first), wordsOf(parts.toReversed().join(" "))] : []),
  ];
  const named = all.filter((run) => !isMeasuringOnly(run));
  return named.length > 0 ? named : all.slice(0, 1);
}

/** What says how something is counted, and not what. */
const counting = new Set(wordsOf("percentage proportion rate number average total all per"));

function listNames({ title, shortTitle }: IndicatorEntry, forms: readonly ShortForm[]): string[][] {
  const runs = [title, shortTitle].map((name) =>
    wordsOf(name.replace(/\([^)]*\)|,? per [\d,]+.*$/g, " ")).filter((word) => !counting.has(word)),
  );
  const spelled = runs.flatMap((run) => spellings(run, forms)).map((run) => [...new Set(run.map(stemOf))]);
  return distinct(spelled).filter((run) => run.length > 0);
}

function listPeriods(indicator: IndicatorEntry, document: string, area?: string): string[] {
  const figures = [...indicator.series.flatMap(({ observations }) => observations), ...indicator.ranks].filter(
    (figure) => figure.source.document === document && (area === undefined || figure.area === area),
  );
  const kind = indicator.periodKind;
  return [...new Set(figures.map(({ period }) => period))].sort((a, b) => periodIndex(a, kind) - periodIndex(b, kind));
}

/** Words that every group has in its name. */
const common = new Set(wordsOf("pupils pupil children eligible ethnicity group special educational needs another"));

function listGroupWords({ pupilGroups, indicators }: Catalogue, id: string, forms: readonly ShortForm[]): string[][] {
  const titles = [pupilGroups.get(id)?.title ?? id];
  for (const { pupilGroup, shortTitle } of indicators.values()) {
    const named = /\(([^)]+)\)\s*$/.exec(shortTitle)?.[1];
    if (pupilGroup === id && named !== undefined) titles.push(named);
  }
  const runs = titles.map((title) => wordsOf(title).filter((word) => !common.has(word)));
  return distinct(runs.flatMap((run) => spellings(run, forms))).filter(
    (run) => run.length > 0 && run.join(" ") !== "other",
  );
}

function distinct(runs: readonly (readonly string[])[]): string[][] {
  return [...new Map(runs.map((run) => [run.join(" "), [...run]])).values()];
}
