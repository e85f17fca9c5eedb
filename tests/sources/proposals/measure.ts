import { claimKey } from "../../../src/importers/propose/claim-key.ts";
import { figureOfCell } from "../../../src/importers/propose/figure-of-cell.ts";
import { findStatements } from "../../../src/importers/propose/find-statements.ts";
import { isChartTitle } from "../../../src/importers/propose/held-tables.ts";
import type { ClaimContent } from "../../../src/importers/propose/proposal.ts";
import { splitComparison } from "../../../src/importers/propose/propose.ts";
import { readMarkedText } from "../../../src/importers/propose/read-marked-text.ts";
import type { LoadedCatalogue } from "../../../src/checks/load-catalogue.ts";
import { readSourceLines } from "../source-text.ts";
import type { MeasuredSection } from "./sections.ts";

/** How much of what officers wrote was found, and how much of what was found they wrote. */
export interface Measured {
  /** Claims of the section about held figures alone, of the kinds that are proposed; and those of them that were found. */
  readonly written: number;
  readonly found: number;
  /** Statements that were found; and those of them that stand as claims of the document. */
  readonly proposed: number;
  readonly standing: number;
  /** Those that do not, in short. */
  readonly others: readonly string[];
}

const kinds = [
  "band",
  "quartile",
  "comparison",
  "value",
  "change",
  "trend",
  "target",
  "gap",
  "total",
  "percentage",
  "order",
  "variance",
];

/** Finds the statements of sections as if no claim stood, and compares them with the claims that stand. */
export function measure(sections: readonly MeasuredSection[], { catalogue, records }: LoadedCatalogue): Measured {
  if (!catalogue) throw new Error("The records have mistakes.");
  const figureOf = figureOfCell(records.tables);
  // Which way a change or gap goes is told by its sign or by a word.
  const keyOf = (content: ClaimContent) =>
    claimKey(
      { ...content, direction: undefined, ...("stated" in content && { stated: size(content) }) } as ClaimContent,
      "barnet",
      figureOf,
    );
  const keysOf = (content: ClaimContent) => splitComparison(content).map(keyOf);
  const each = sections.map(({ document, file, lines: [from, to], claims }): Measured => {
    const text = readSourceLines(file)
      .slice(from - 1, to)
      .join("\n");
    const found = findStatements({
      ...{ sections: readMarkedText(text, isChartTitle), catalogue, document, home: "barnet" },
      tables: records.tables.filter(({ fields }) => fields.source.document === document),
    });
    const proposed = new Map(found.flatMap(({ content }) => keysOf(content).map((key) => [key, content] as const)));
    const ofDocument = records.claims.filter(({ fields }) => fields.document === document);
    const own = ofDocument.filter(({ id }) => claims.includes(id.slice(document.length + 1)));
    const written = own
      .flatMap(({ fields }) => fields.claims)
      .filter((claim) => kinds.includes(claim.kind) && !/"(?:missing|figure)":/.test(JSON.stringify(claim)));
    const all = new Set(ofDocument.flatMap(({ fields }) => fields.claims.flatMap(keysOf)));
    const others = [...proposed].filter(([key]) => !all.has(key));
    return {
      ...{
        written: written.length,
        found: written.filter((claim) => keysOf(claim).every((key) => proposed.has(key))).length,
      },
      ...{ proposed: proposed.size, standing: proposed.size - others.length },
      others: others.map(([, content]) => JSON.stringify(content)),
    };
  });
  const sum = (field: "written" | "found" | "proposed" | "standing") =>
    each.reduce((total, one) => total + one[field], 0);
  return {
    ...{ written: sum("written"), found: sum("found"), proposed: sum("proposed"), standing: sum("standing") },
    others: each.flatMap(({ others }) => others),
  };
}

function size(content: ClaimContent): unknown {
  const stated = "stated" in content ? content.stated : undefined;
  return content.kind === "gap" && typeof stated === "number" ? Math.abs(stated) : stated;
}
