import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameAreas } from "./area-words.ts";
import { bindTable } from "./bind-table.ts";
import { claimKey } from "./claim-key.ts";
import { findGaps } from "./find-gaps.ts";
import { columnKey } from "./find-repeats.ts";
import { findPrinted } from "./find-printed.ts";
import { listHeldFigures } from "./held-figures.ts";
import type { HeldTable } from "./held-tables.ts";
import { listMeasures } from "./measures.ts";
import { contentsOf, type FoundStatement } from "./proposal.ts";
import { readChart } from "./read-chart.ts";
import { readProse } from "./read-prose.ts";
import { listIntroduced, scopeOf } from "./section-scope.ts";
import { findShortForms } from "./short-forms.ts";
import { withLibrary } from "./with-library.ts";
import { describeTablePlace, paragraphsOf, tablesOf, type SourceSection } from "./source.ts";

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
