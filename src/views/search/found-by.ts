/** How search finds pages of records: by which names, how soon, and with what answer. */
import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { once } from "../../catalogue/once.ts";
import { stateShortAnswer } from "../../findings/short-answer.ts";
import { indicatorUrl } from "../../model/addresses.ts";
import type { Stage } from "../../model/stage.ts";
import { describeUnit } from "../../statistics/format.ts";
import { formatDate } from "../../statistics/format-time.ts";
import { listDocumentJudgements, listJudgements, type DatedJudgement } from "../judgements/judgement-history.ts";
import { listKeyMeasures } from "../topics/key-measure-tables.ts";

/** How a page is found. */
export interface FoundBy {
  /** Names by which readers look for it, the telling one first. */
  readonly names: readonly string[];
  readonly nameOf: "topic" | "judgement" | "headline" | "page" | "document" | "group";
  /** What the page says in short, where that is an answer by itself. */
  readonly answer?: string | undefined;
  /** Address of the page of the measure for all, where it is that of one group. */
  readonly variantOf?: string | undefined;
}

/** An indicator: a headline where the home page or a stage has it, below its measure where it is about one group of pupils. */
export function findIndicatorBy(catalogue: Catalogue, indicator: IndicatorEntry): FoundBy {
  const { title, shortTitle, pupilGroup, measure } = indicator;
  const whole = (catalogue.measures.get(measure ?? "") ?? []).find((other) => other.pupilGroup === undefined);
  const isSame = listOtherSources(catalogue).has(indicator.id);
  const isGroup = pupilGroup !== undefined || isSame;
  return {
    names: [title, shortTitle, describeUnit(indicator)],
    nameOf: isGroup ? "group" : listHeadlines(catalogue).has(indicator.id) ? "headline" : "page",
    answer: stateShortAnswer(indicator, catalogue),
    variantOf: whole && whole.id !== indicator.id && pupilGroup !== undefined ? indicatorUrl(whole) : undefined,
  };
}

/** A document, and one with judgements by each of its grades too. */
export function findDocumentBy(catalogue: Catalogue, document: DocumentEntry): FoundBy {
  const { title, shortTitle, kind } = document;
  const names = [title, shortTitle, kind.title];
  const judgements = listDocumentJudgements(catalogue, document);
  if (judgements.length === 0) return { names, nameOf: "document" };
  const grades = judgements.flatMap(({ area, judgement, authority }) => [
    `${areaName(catalogue.areas, authority)}, ${area.title}: ${judgement.word}`,
    ...(area.overall ? [judgement.word] : []),
  ]);
  return { names: [...names, ...new Set(grades)], nameOf: "judgement", answer: stateGrades(judgements) };
}

/** The page of all judgements: by every grade in use, by the inspectorates, and by what people call a judgement. */
export function findJudgementsBy(catalogue: Catalogue, title: string, judgements: readonly DatedJudgement[]): FoundBy {
  const inspectorates = new Set(judgements.map(({ framework }) => framework.inspectorate));
  const words = new Set(judgements.map(({ judgement }) => judgement.word));
  const newest = listJudgements(catalogue, catalogue.site.council.area).findLast(({ area }) => area.overall);
  return {
    names: [
      ...[title, "Inspections", "Judgements", "Ratings", "Inspection history", "Grades", "Council rating"],
      ...[...inspectorates].flatMap((name) => [`${name} rating`, `${name} grade`, `Latest ${name} inspection`]),
      ...words,
    ],
    nameOf: "topic",
    answer: newest && `${areaName(catalogue.areas, newest.authority)}: ${stateGrades([newest])}`,
  };
}

/** A stage's page for parents: by its name, the ages and what each of its measures is called there. */
export function findStageBy({ title, ages, measures }: Stage): FoundBy {
  return { names: [title, ages, ...measures.map((measure) => measure.title)], nameOf: "topic" };
}

/** “Overall effectiveness: Inadequate (Single inspection framework, 7 July 2017)”: the overall grades, or all where there is none. */
function stateGrades(judgements: readonly DatedJudgement[]): string | undefined {
  const overall = judgements.filter(({ area }) => area.overall);
  const [first] = overall;
  if (!first) return undefined;
  const grades = overall.map(({ area, judgement }) => `${area.title}: ${judgement.word}`).join("; ");
  return `${grades} (${first.framework.shortTitle}, ${formatDate(first.date)})`;
}

function listHeadlines(catalogue: Catalogue): ReadonlySet<string> {
  return once(
    catalogue,
    "measures that search finds first",
    () => new Set([...catalogue.site.home.indicators, ...listKeyMeasures(catalogue).map(({ id }) => id)]),
  );
}

/** Indicators that are the same as another from another source. */
function listOtherSources(catalogue: Catalogue): ReadonlySet<string> {
  return once(
    catalogue,
    "measures of another source",
    () =>
      new Set([...catalogue.indicators.values()].flatMap(({ nationalMeasure }) => nationalMeasure?.indicator ?? [])),
  );
}
