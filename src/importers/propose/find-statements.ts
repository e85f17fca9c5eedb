import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameAreas } from "./area-words.ts";
import { subjectWords } from "./aspects.ts";
import { bindTable, type BoundColumn } from "./bind-table.ts";
import { claimKey } from "./claim-key.ts";
import { findArrows } from "./find-arrows.ts";
import { findBox } from "./find-boxes.ts";
import { findComplements } from "./find-complements.ts";
import { findGaps } from "./find-gaps.ts";
import { findOrders } from "./find-orders.ts";
import { columnKey, findRepeats } from "./find-repeats.ts";
import { findShares } from "./find-shares.ts";
import { findSubjects } from "./find-subjects.ts";
import { findSums } from "./find-sums.ts";
import { findChart, isChartTitle, type HeldTable } from "./held-tables.ts";
import { listMeasures, type Measure } from "./measures.ts";
import { findPrintedTables } from "./printed-tables.ts";
import type { FoundStatement, Named } from "./proposal.ts";
import { readGaps } from "./read-gaps.ts";
import { readParagraph } from "./read-paragraph.ts";
import { findShortForms, spellings, type ShortForm } from "./short-forms.ts";
import { describeSourcePlace, paragraphsOf, tablesOf, type SourceSection } from "./source.ts";

/** What statements are looked for in, and by which records they are bound. */
export interface SearchedSource {
  readonly sections: readonly SourceSection[];
  readonly catalogue: Catalogue;
  /** Document whose text the source is. */
  readonly document: string;
  /** Area that the document is about. */
  readonly home: string;
  /** Printed tables of the document that the records hold. */
  readonly tables: readonly HeldTable[];
}

/** All statements of a source whose figures are held and found with certainty, in the order of the source, each once. */
export function findStatements({ sections, catalogue, document, home, tables }: SearchedSource): FoundStatement[] {
  const texts = sections.flatMap((section) => [
    ...section.headings.slice(-1),
    ...paragraphsOf(section).map(({ text }) => text),
  ]);
  const forms = findShortForms(texts, catalogue.terms);
  const all = listMeasures(catalogue, document, home, forms);
  const areas = nameAreas(catalogue, home);
  const reader = { catalogue, areas, home };
  const othersOf = (group: string) => catalogue.pupilGroups.get(group)?.others;
  const printedBefore = new Set<string>();
  const found = sections.flatMap((section): FoundStatement[] => {
    const columns = tablesOf(section).flatMap((table) =>
      bindTable(table, section.headings, { measures: all, areas, home }),
    );
    const chart = readChart(section, tables, all);
    const scope = chart ? chart.scope : scopeOf(columns, forms);
    const headed = chart || scope.length > 0 ? [] : readHeading(section, all);
    const gaps = tablesOf(section).flatMap((table) => findGaps(table, all, { home, othersOf }) ?? []);
    const known = chart ? chart.scope.map(({ measure }) => measure) : all;
    const prose = paragraphsOf(section).flatMap((paragraph) =>
      [
        ...readParagraph(paragraph.text, { scope, headed, all: known, headings: section.headings }, reader),
        ...gaps.flatMap(({ gap }) => readGaps(paragraph.text, gap, all, home)),
      ].map((each) => ({ ...each, place: describeSourcePlace(section, paragraph) })),
    );
    const context = { scope: chart?.scope ?? [], all, home, tables };
    const printed = [
      ...gaps.flatMap(({ found: own }) => own),
      ...findOrders(columns, all, { home, document, othersOf, heading: section.headings.at(-1) ?? "" }),
      ...findRepeats(columns, printedBefore, home),
      ...(chart?.scope ?? []).flatMap((named) =>
        tablesOf(section).flatMap((table) => findBox(table, named, { home, place: chart?.place ?? "" })),
      ),
      ...findPrintedTables(tablesOf(section), tables).flatMap((table) => [
        ...findSums(table, context),
        ...findShares(table, context),
        ...findArrows(table, home),
        ...findComplements(table),
      ]),
    ].map((each) => ({ ...each, place: `${describeSourcePlace(section, tablesOf(section)[0] ?? {})}, table` }));
    for (const column of columns) printedBefore.add(columnKey(column));
    return [...prose, ...printed];
  });
  return keepFirst(found, home);
}

/** The chart that a section is about, with the indicator that the records give it; without one nothing is bound by name there. */
function readChart(
  { headings }: SourceSection,
  tables: readonly HeldTable[],
  all: readonly Measure[],
): { readonly scope: readonly Named[]; readonly place: string } | undefined {
  const heading = headings.at(-1) ?? "";
  if (!isChartTitle(heading)) return undefined;
  const found = findChart(heading, tables);
  const id = found?.table.fields.rows[found.row]?.indicator;
  const period = found?.table.fields.columns.find(
    ({ role, period: own }) => own !== undefined && role === undefined,
  )?.period;
  const measure = all.find(({ indicator }) => indicator.id === id);
  return {
    scope: measure ? [{ measure, period: period ?? measure.period, why: "" }] : [],
    place: found?.table.fields.source.place ?? "",
  };
}

/** The one indicator that the heading of a section names, as "Primary attendance" does. */
function readHeading({ headings }: SourceSection, all: readonly Measure[]): readonly Named[] {
  const heading = headings.at(-1) ?? "";
  const named = findSubjects(heading, { scope: [], all, headings: [], sentence: heading }) ?? [];
  return named.length === 1 ? named.map((each) => ({ ...each, why: "the heading of this section names it" })) : [];
}

/** The indicators of the tables of a section, each in its latest period there, and named by the heading of its column too. */
export function scopeOf(columns: readonly BoundColumn[], forms: readonly ShortForm[]): Named[] {
  const scope = new Map<string, Named>();
  for (const { measure, period, heading, isBracketed } of columns) {
    if (isBracketed) continue;
    const known = scope.get(measure.indicator.id);
    if (known && known.period >= period) continue;
    scope.set(measure.indicator.id, { measure: withHeading(measure, heading, forms), period, why: "" });
  }
  return [...scope.values()];
}

function withHeading(measure: Measure, heading: string, forms: readonly ShortForm[]): Measure {
  const ofGroup = new Set(measure.groups.flat());
  const named = subjectWords(heading).filter((word) => !ofGroup.has(word));
  if (named.every((word) => /^\d+$/.test(word))) return measure;
  return { ...measure, subjects: [...measure.subjects, ...spellings(named, forms)] };
}

/** A statement that stands in several places is found where it stands first in each section. */
function keepFirst(found: readonly FoundStatement[], home: string): FoundStatement[] {
  const keys = new Set<string>();
  return found.filter(({ content, place }) => {
    const key = `${place} ${claimKey(content, home)}`;
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}
