import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import type { Term } from "../../model/lists.ts";
import { areaName } from "../../catalogue/area-names.ts";
import { periodEnd } from "../../model/period.ts";
import type { KeyMeasure, Stage } from "../../model/stage.ts";
import { compareText } from "../../records/issue.ts";
import type { ContentsEntry } from "../documents/document-contents.ts";
import { indicatorKey } from "../../claims/figure-key.ts";
import { joinNotes, type FigureNote, type FigureNotes } from "../indicators/figure-notes.ts";
import { findIndicators } from "../../catalogue/find-indicators.ts";
import { stateKeyMeasure, type KeyMeasureStatement } from "../../findings/key-measure.ts";
import { schoolDaysRule, stateInPeople, stateInSchoolDays } from "../../findings/share-in-people.ts";
import { stateInShort, type InShort } from "../../findings/stage-in-short.ts";
import { buildMeasurePicture, type MeasurePicture } from "./measure-picture.ts";
import { listShownSources, type ShortSource } from "./shown-sources.ts";
import { createTermFinder, type MarkedPiece } from "./term-mentions.ts";

/** A stage's page for parents. */
export interface StagePage {
  readonly stage: Stage;
  readonly summary: readonly MarkedPiece[];
  readonly inShort: InShort;
  readonly measures: readonly StageMeasure[];
  /** Terms that the texts mention which are not folded, by name. */
  readonly terms: readonly Term[];
}

/** A key measure with its statements, in which the first mention of each term is marked. */
export interface StageMeasure extends Omit<KeyMeasureStatement, "lines"> {
  readonly indicator: IndicatorEntry;
  readonly title: string;
  /** The figure in one sentence: of 10 or 100 people, in school days, or as printed and compared. */
  readonly sentence: readonly MarkedPiece[];
  readonly picture: MeasurePicture | undefined;
  readonly meaning: readonly MarkedPiece[];
  readonly forYou: readonly MarkedPiece[];
  /** What else the figures say, folded: terms are marked on their own there, and the glossary explains them. */
  readonly lines: readonly { readonly label: readonly MarkedPiece[]; readonly words: readonly MarkedPiece[] }[];
  /** Where the figures come from that the sentence and the picture show, each document or work once. */
  readonly sources: readonly ShortSource[];
  /** Remarks on the figures that the statements rest on. */
  readonly notes: readonly FigureNote[];
}

/** Lays out the page of a stage; `checks` are remarks on figures that disagree. */
export function buildStagePage(catalogue: Catalogue, stage: Stage, checks: FigureNotes = new Map()): StagePage {
  const parts = stage.topics.map((id) => catalogue.topics.get(id)?.part);
  const known = catalogue.terms.filter(({ part }) => !part || parts.includes(part));
  const { mark, found } = createTermFinder(known);
  const folded = createTermFinder(known);
  const summary = mark(stage.summary);
  const measures = newestFirst(catalogue, stage).map(({ measure, indicator, statement }): StageMeasure => {
    const { title, meaning, forYou = "" } = measure;
    const sentence = stateSentence(measure, indicator, statement, catalogue);
    const lines = [
      ...statement.lines.filter(({ text }) => !sentence.includes(text)),
      ...(measure.schoolDays && statement.pair ? [{ label: "Days of a school year", text: schoolDaysRule }] : []),
    ];
    return {
      ...statement,
      indicator,
      title,
      sentence: mark(sentence),
      picture: buildMeasurePicture(indicator, statement, catalogue, sentence),
      meaning: mark(meaning),
      forYou: mark(forYou),
      lines: lines.map(({ label, text }) => ({ label: folded.mark(label), words: folded.mark(text) })),
      notes: collectNotes(indicator, statement, checks),
      sources: listShownSources(catalogue, statement),
    };
  });
  return {
    stage,
    summary,
    inShort: stateInShort(catalogue, stage),
    measures,
    terms: [...found].sort((a, b) => a.term.localeCompare(b.term, "en-GB")),
  };
}

interface StatedMeasure {
  readonly measure: KeyMeasure;
  readonly indicator: IndicatorEntry;
  readonly statement: KeyMeasureStatement;
}

/** The key measures with their statements: those with the newest figures first, else in the record's order. */
function newestFirst(catalogue: Catalogue, { measures }: Stage): StatedMeasure[] {
  const stated = measures.map((measure): StatedMeasure => {
    const [indicator] = findIndicators(catalogue, [measure.indicator]) as [IndicatorEntry];
    return { measure, indicator, statement: stateKeyMeasure(indicator, catalogue) };
  });
  const yearOf = ({ indicator, statement: { figures } }: StatedMeasure) =>
    figures[0] ? periodEnd(figures[0].period, indicator.periodKind).slice(0, 4) : "";
  return stated.toSorted((a, b) => compareText(yearOf(b), yearOf(a)));
}

/** The figure in people or in school days where the record says of whom, else how it compares. */
function stateSentence(
  { people, schoolDays }: KeyMeasure,
  indicator: IndicatorEntry,
  { pair, figure, when, lines }: KeyMeasureStatement,
  { areas, site }: Catalogue,
): string {
  const plain = lines[0]?.text ?? "";
  const inPeople =
    (pair && people && stateInPeople(indicator, pair, people, areas)) ??
    (pair && schoolDays && stateInSchoolDays(indicator, pair, schoolDays.who, areas));
  return (
    inPeople ?? (figure === undefined ? plain : `${areaName(areas, site.council.area)}: ${figure} ${when}. ${plain}`)
  );
}

/** The contents of a stage's page. */
export function listStageContents({ measures }: Pick<StagePage, "measures">): ContentsEntry[] {
  return [
    ...measures.map(({ indicator, title }) => ({ id: indicator.id, text: title, children: [] })),
    { id: "read-next", text: "What to read next", children: [] },
  ];
}

/** Remarks on the figures and the rank that a statement rests on, each once. */
function collectNotes(indicator: IndicatorEntry, { figures }: KeyMeasureStatement, checks: FigureNotes): FigureNote[] {
  const [latest] = figures;
  const ranks = indicator.ranks.filter(({ area, period }) => area === latest?.area && period === latest.period);
  const keyOf = (kind: "value" | "rank", { area, period }: { area: string; period: string }) =>
    checks.get(indicatorKey(kind, indicator.id, area, period));
  const notes = [
    ...figures.flatMap((figure) => joinNotes([figure.note], keyOf("value", figure))),
    ...ranks.flatMap((rank) => joinNotes([rank.note], keyOf("rank", rank))),
  ];
  return notes.filter((note, index) => notes.findIndex(({ text }) => text === note.text) === index);
}
