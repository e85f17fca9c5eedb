import { findPlaced } from "../subjects/find-placed.ts";
import type { Gap } from "../tables/find-gaps.ts";
import { findColumnSums } from "./find-column-sums.ts";
import { findNamedShares } from "./find-named-shares.ts";
import type { HeldFigure } from "../held/held-figures.ts";
import type { HeldTable } from "../held/held-tables.ts";
import type { Measure } from "../subjects/measures.ts";
import type { FoundStatement, Named } from "../proposal.ts";
import type { HeldChart } from "../tables/read-chart.ts";
import { readCountedShares } from "./read-counted-shares.ts";
import { readGaps } from "./read-gaps.ts";
import { readPairs } from "./read-pairs.ts";
import { readParagraph } from "./read-paragraph.ts";
import { readHeading } from "../subjects/section-scope.ts";
import { isPlaceOf, type ParagraphPlace } from "../source/source-place.ts";
import { describeSourcePlace, paragraphsOf, type SourceSection } from "../source/source.ts";
import type { StatementReader } from "../statements/statement.ts";
import { withoutOwnFigures } from "./own-figures.ts";

/** What the prose of a section is read with. */
export interface SectionContext {
  readonly document: string;
  readonly reader: StatementReader;
  /** All indicators that the document gives figures of, and all numbers that are held from it. */
  readonly all: readonly Measure[];
  readonly figures: readonly HeldFigure[];
  /** All printed tables of the document that the records hold. */
  readonly tables: readonly HeldTable[];
  /** The chart that the section is about. */
  readonly chart: HeldChart | undefined;
  /** Indicators of the tables or of the chart of the section. */
  readonly scope: readonly Named[];
  /** Indicators of the tables of the sections that it introduces. */
  readonly below: readonly Named[];
  /** Gaps that tables of the section print. */
  readonly gaps: readonly Gap[];
}

/** What the paragraphs of a section say of held figures. */
export function readProse(section: SourceSection, context: SectionContext): FoundStatement[] {
  const { document, reader, all, figures, tables, chart, scope, below, gaps } = context;
  const headed = chart || scope.length > 0 ? [] : readHeading(section, all);
  const { headings } = section;
  const near = tables.filter(({ fields }) => isPlaceOf(fields.source.place, { number: undefined, headings }));
  return paragraphsOf(section).flatMap((paragraph) => {
    const place: ParagraphPlace = { number: paragraph.number, headings };
    const placed = chart || scope.length > 0 ? [] : findPlaced(all, place, { document, home: reader.home });
    const around = {
      scope,
      placed,
      below,
      headed,
      headings,
      all: chart ? chart.scope.map(({ measure }) => measure) : all,
    };
    const found = [
      ...readParagraph(paragraph.text, around, reader),
      ...gaps.flatMap((gap) => readGaps(paragraph.text, gap, all, reader.home)),
      ...(chart ? [] : readPairs(paragraph.text, figuresAt(figures, place))),
      ...findColumnSums(paragraph.text, tables),
      ...findNamedShares(paragraph.text, near, { scope: chart?.scope ?? [], all, home: reader.home, tables }),
      ...readCountedShares(paragraph.text, describeSourcePlace(section, paragraph)),
    ];
    return withoutOwnFigures(found, place, reader).map((each) => ({
      ...each,
      place: describeSourcePlace(section, paragraph),
    }));
  });
}

/** The figures that stand in a paragraph; where the records place none there, all. */
function figuresAt(figures: readonly HeldFigure[], place: ParagraphPlace): readonly HeldFigure[] {
  const own = figures.filter((figure) => isPlaceOf(figure.place, place));
  return own.length > 0 ? own : figures;
}
