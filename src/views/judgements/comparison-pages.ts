/*
 * Authorities are compared by rule: a framework under which two or more were judged in one year has a page of its own under `/compare/`.
 */
import type { AreaEntry, Catalogue, FrameworkEntry, RegisterEntry } from "../../catalogue/catalogue.ts";
import { once } from "../../catalogue/once.ts";
import type { JudgementArea } from "../../model/framework.ts";
import { countNoun, joinWords } from "../../statistics/format-lists.ts";
import { listAllJudgements, listJudgedAuthorities, type DatedJudgement } from "./judgement-history.ts";
import { findAnchor, sourceUrl } from "../places/find-place.ts";
import { documentUrl } from "../../model/addresses.ts";

/** The years in which several authorities were judged under one framework. */
export interface FrameworkComparison {
  readonly framework: FrameworkEntry;
  /** Names of the authorities, for a title: "Exampleshire and Otherton". */
  readonly names: string;
  readonly years: readonly ComparedYear[];
}

/** The judgements of one year side by side: a row an area of judgement, a cell an authority. */
export interface ComparedYear {
  readonly year: string;
  readonly authorities: readonly AreaEntry[];
  readonly rows: readonly {
    readonly area: JudgementArea;
    readonly cells: readonly ComparedCell[];
    /** Whether a document says more of the area than its grade: strengths, what is asked for, or a note. */
    readonly hasMore: boolean;
  }[];
  /** How many grades agree, then each that differs, in sentences. */
  readonly statements: readonly string[];
}

/** What an authority was told in one area of judgement. */
export interface ComparedCell {
  readonly authority: AreaEntry;
  /** Undefined where the documents published here give no judgement. */
  readonly judgement: DatedJudgement | undefined;
  /** Recommendations and areas for improvement or development that stand under the area. */
  readonly entries: readonly RegisterEntry[];
  /** Where the document speaks of the area: its section, else the document. */
  readonly place: { readonly title: string; readonly url: string } | undefined;
}

/**
 * Every framework under which at least two authorities were judged in the same year; of those the council that leads, where one does.
 */
export function listComparisons(catalogue: Catalogue): readonly FrameworkComparison[] {
  return once(catalogue, "comparisons", () => buildComparisons(catalogue));
}

/** Anchor of an area of judgement on the page of a comparison. */
export function comparedAreaId(area: string, year: string): string {
  return `${area}-${year}`;
}

function buildComparisons(catalogue: Catalogue): FrameworkComparison[] {
  const { lead } = catalogue.site;
  const isCompared = (authorities: readonly AreaEntry[]) =>
    authorities.length > 1 && (lead === undefined || authorities.some(({ id }) => id === lead));
  const all = listAllJudgements(catalogue);
  return [...catalogue.frameworks.values()].flatMap((framework) => {
    const own = all.filter((item) => item.framework.id === framework.id);
    const years = [...Map.groupBy(own, ({ date }) => date.slice(0, 4))]
      .filter(([, judgements]) => isCompared(listJudgedAuthorities(catalogue, judgements)))
      .map(([year, judgements]) => compareYear(catalogue, framework, year, judgements));
    const names = new Set(years.flatMap(({ authorities }) => authorities.map(({ name }) => name)));
    return years.length > 0 ? [{ framework, names: joinWords([...names]), years }] : [];
  });
}

function compareYear(
  catalogue: Catalogue,
  framework: FrameworkEntry,
  year: string,
  judgements: readonly DatedJudgement[],
): ComparedYear {
  const authorities = listJudgedAuthorities(catalogue, judgements);
  const rows = framework.judgementAreas.flatMap((area) => {
    const cells = authorities.map((authority) => buildCell(catalogue, judgements, area, authority));
    return cells.some(({ judgement }) => judgement) ? [{ area, cells, hasMore: cells.some(saysMore) }] : [];
  });
  return { year, authorities, rows, statements: stateAgreement(rows) };
}

function saysMore({ judgement, entries }: ComparedCell): boolean {
  const { strengths = [], note } = judgement?.judgement ?? {};
  return entries.length > 0 || strengths.length > 0 || note !== undefined;
}

function buildCell(
  catalogue: Catalogue,
  judgements: readonly DatedJudgement[],
  area: JudgementArea,
  authority: AreaEntry,
): ComparedCell {
  const judgement = judgements.findLast((item) => item.area.id === area.id && item.authority === authority.id);
  const document = judgement?.document;
  return {
    authority,
    judgement,
    entries: catalogue.register.filter((entry) => entry.home === document && entry.area === area.id),
    place: judgement && findSection(catalogue, judgement),
  };
}

/** The section of the document that the judgement stands in, else the one on its area. */
function findSection(catalogue: Catalogue, { document, judgement, area }: DatedJudgement) {
  const places = [judgement.place, area.title].map((place) => ({ document: document.id, place }));
  const place = places.find((source) => findAnchor(catalogue, source) !== undefined) ?? places[0];
  return { title: document.shortTitle, url: place ? sourceUrl(catalogue, place) : documentUrl(document.id) };
}

function stateAgreement(rows: ComparedYear["rows"]): string[] {
  const complete = rows.filter(({ cells }) => cells.every(({ judgement }) => judgement));
  const wordsOf = (cells: readonly ComparedCell[]) => cells.map(({ judgement }) => judgement?.judgement.word ?? "");
  const differing = complete.filter(({ cells }) => new Set(wordsOf(cells)).size > 1);
  const names = joinWords(complete[0]?.cells.map(({ authority }) => authority.name) ?? []);
  if (complete.length === 0) return [];
  const judged = complete.length < rows.length ? " in which all were judged" : "";
  return [
    `${names} ${stateShare(complete.length - differing.length, complete.length, judged)}.`,
    ...differing.map(
      ({ area, cells }) =>
        `${area.part ? `${area.part}, ` : ""}${area.title}: ${joinWords(cells.map(({ authority, judgement }) => `${judgement?.judgement.word ?? ""} in ${authority.name}`))}.`,
    ),
  ];
}

/** "have the same grade in 3 of 5 areas in which all were judged"; none, all and an only area have words of their own. */
function stateShare(same: number, of: number, judged: string): string {
  if (of === 1)
    return `${same === 1 ? "have the same grade" : "do not have the same grade"} in the only area${judged || " judged"}`;
  if (same === 0) return `have the same grade in none of the ${of} areas${judged}`;
  if (same === of) return `have the same grade in ${of === 2 ? "both" : `all ${of}`} areas${judged}`;
  return `have the same grade in ${same} of ${countNoun(of, "area")}${judged}`;
}
