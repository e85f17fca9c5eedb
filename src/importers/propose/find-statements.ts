/*
 * How a text becomes statements: `source` reads it into sections, paragraphs and tables; `words` knows how this field writes numbers, areas
 * and short forms; `held` are the figures that the records have; `subjects` finds which of them a part of a sentence is about; each reader in
 * `statements` knows one way of saying something of them; `prose` puts both together, sentence by sentence, and `tables` reads what tables
 * say by standing as they do. What is not certain is not proposed.
 */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameAreas } from "./words/area-words.ts";
import { bindTable } from "./tables/bind-table.ts";
import { claimKey } from "./claim-key.ts";
import { findGaps } from "./tables/find-gaps.ts";
import { columnKey } from "./tables/find-repeats.ts";
import { findPrinted } from "./tables/find-printed.ts";
import { listHeldFigures } from "./held/held-figures.ts";
import type { HeldTable } from "./held/held-tables.ts";
import { listMeasures } from "./subjects/measures.ts";
import { contentsOf, type FoundStatement } from "./proposal.ts";
import { readChart } from "./tables/read-chart.ts";
import { readProse } from "./prose/read-prose.ts";
import { listIntroduced, scopeOf } from "./subjects/section-scope.ts";
import { findShortForms } from "./words/short-forms.ts";
import { withLibrary } from "./with-library.ts";
import { describeTablePlace, paragraphsOf, tablesOf, type SourceSection } from "./source/source.ts";

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
export function findStatements({
  sections,
  catalogue: taken,
  document,
  home,
  tables,
}: SearchedSource): FoundStatement[] {
  const catalogue = withLibrary(taken);
  const texts = sections.flatMap((section) => [
    ...section.headings.slice(-1),
    ...paragraphsOf(section).map(({ text }) => text),
  ]);
  const forms = findShortForms(texts, catalogue.terms);
  const all = listMeasures(catalogue, document, home, forms);
  const areas = nameAreas(catalogue, home);
  const reader = { catalogue, areas, home };
  const figures = listHeldFigures(catalogue, document, home, tables);
  const othersOf = (group: string) => catalogue.pupilGroups.get(group)?.others;
  const printedBefore = new Set<string>();
  const columnsOf = new Map(
    sections.map((section) => [
      section,
      tablesOf(section).flatMap((table) => bindTable(table, section.headings, { measures: all, areas, home })),
    ]),
  );
  const found = sections.flatMap((section, at): FoundStatement[] => {
    const columns = columnsOf.get(section) ?? [];
    const introduced = listIntroduced(sections, at).flatMap((each) => columnsOf.get(each) ?? []);
    const chart = readChart(section, tables, all);
    const scope = chart ? chart.scope : scopeOf(columns, forms);
    const gaps = tablesOf(section).flatMap((table) => findGaps(table, all, { home, othersOf }) ?? []);
    const below = scopeOf(introduced, forms);
    const context = { document, reader, all, figures, tables, chart, scope, below, gaps: gaps.map(({ gap }) => gap) };
    const prose = readProse(section, context);
    const printed = findPrinted(section, { ...context, columns, printedBefore, othersOf });
    for (const column of columns) printedBefore.add(columnKey(column));
    return [
      ...prose,
      ...gaps.flatMap(({ found: own }) => own.map((each) => ({ ...each, place: describeTablePlace(section) }))),
      ...printed,
    ];
  });
  return keepFirst(found, home);
}

/** A statement that stands in several places is found where it stands first in each section; one that may be told from two places, once. */
function keepFirst(found: readonly FoundStatement[], home: string): FoundStatement[] {
  const keys = new Set<string>();
  return found.filter((statement) => {
    const own = `${statement.place} ${claimKey(statement.content, home)}`;
    const mirrored = statement.alternative ? contentsOf(statement).map((content) => claimKey(content, home)) : [];
    const isNew = ![own, ...mirrored].some((key) => keys.has(key));
    for (const key of [own, ...mirrored]) keys.add(key);
    return isNew;
  });
}
