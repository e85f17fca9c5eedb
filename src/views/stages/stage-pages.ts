import { concernsLead } from "../../catalogue/councils.ts";
import type { Catalogue, DocumentEntry, IndicatorEntry, PageEntry, RegisterEntry } from "../../catalogue/catalogue.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import type { Term, Topic } from "../../model/lists.ts";
import type { Stage } from "../../model/stage.ts";
import type { ContentsEntry } from "../documents/document-contents.ts";
import { indicatorKey } from "../../claims/figure-key.ts";
import { joinNotes, type FigureNote, type FigureNotes } from "../indicators/figure-notes.ts";
import { findIndicators } from "../../catalogue/find-indicators.ts";
import { stateKeyMeasure, type KeyMeasureStatement } from "../../findings/key-measure.ts";
import { stateInShort, type InShort } from "../../findings/stage-in-short.ts";
import { createTermFinder, type MarkedPiece } from "./term-mentions.ts";

/** A stage's page for parents. */
export interface StagePage {
  readonly stage: Stage;
  readonly summary: readonly MarkedPiece[];
  readonly inShort: InShort;
  readonly measures: readonly StageMeasure[];
  /** Terms that the texts mention, by name. */
  readonly terms: readonly Term[];
}

/** A key measure with its statements, in which the first mention of each term is marked. */
export interface StageMeasure extends Omit<KeyMeasureStatement, "lines"> {
  readonly indicator: IndicatorEntry;
  readonly title: string;
  readonly meaning: readonly MarkedPiece[];
  readonly lines: readonly { readonly label: readonly MarkedPiece[]; readonly words: readonly MarkedPiece[] }[];
  /** Remarks on the figures that the statements rest on. */
  readonly notes: readonly FigureNote[];
}

/** Lays out the page of a stage; `checks` are remarks on figures that disagree. */
export function buildStagePage(catalogue: Catalogue, stage: Stage, checks: FigureNotes = new Map()): StagePage {
  const parts = stage.topics.map((id) => catalogue.topics.get(id)?.part);
  const { mark, found } = createTermFinder(catalogue.terms.filter(({ part }) => !part || parts.includes(part)));
  const summary = mark(stage.summary);
  const measures = stage.measures.map(({ indicator: id, title, meaning }): StageMeasure => {
    const [indicator] = findIndicators(catalogue, [id]) as [IndicatorEntry];
    const statement = stateKeyMeasure(indicator, catalogue);
    return {
      ...statement,
      indicator,
      title,
      meaning: mark(meaning),
      lines: statement.lines.map(({ label, text }) => ({ label: mark(label), words: mark(text) })),
      notes: collectNotes(indicator, statement, checks),
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

/** The contents of a stage's page. */
export function listStageContents({ measures }: Stage): ContentsEntry[] {
  return [
    ...measures.map(({ indicator, title }) => ({ id: indicator, text: title, children: [] })),
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

/** What to read after a stage's page. */
export interface StageReading {
  readonly topics: readonly { readonly topic: Topic; readonly entries: readonly RegisterEntry[] }[];
  /** Documents that give or quote the figures, with how many statements on these measures were recomputed, and how many differ. */
  readonly documents: readonly {
    readonly document: DocumentEntry;
    readonly checked: number;
    readonly differ: number;
  }[];
  /** Pages that present one of these documents. */
  readonly pages: readonly PageEntry[];
  readonly before: Stage | undefined;
  readonly after: Stage | undefined;
}

/** Collects what a stage's page leads on to. */
export function listStageReading(catalogue: Catalogue, stage: Stage, claims: readonly CheckedClaim[]): StageReading {
  const ids = stage.measures.map(({ indicator }) => indicator);
  const sources = new Set(
    findIndicators(catalogue, ids).flatMap((item) => item.sources.map(({ document }) => document)),
  );
  const own = claims.filter(({ figures }) =>
    figures.some((figure) => figure.kind !== "cell" && ids.includes(figure.indicator.id)),
  );
  const stages = [...catalogue.stages.values()];
  const at = stages.findIndex(({ id }) => id === stage.id);
  return {
    topics: stage.topics.flatMap((id) => {
      const topic = catalogue.topics.get(id);
      return topic
        ? [
            {
              topic,
              entries: catalogue.register.filter(
                (entry) => entry.topic === id && concernsLead(catalogue, entry.document.areas),
              ),
            },
          ]
        : [];
    }),
    documents: [...catalogue.documents.values()]
      .filter(({ id }) => sources.has(id) || own.some(({ source }) => source.document === id))
      .map((document) => {
        const stated = own.filter(({ source }) => source.document === document.id);
        return {
          document,
          checked: stated.length,
          differ: stated.filter(({ severity }) => severity !== undefined).length,
        };
      }),
    pages: [...catalogue.pages.values()].filter(({ document }) => document !== undefined && sources.has(document)),
    before: stages[at - 1],
    after: stages[at + 1],
  };
}
