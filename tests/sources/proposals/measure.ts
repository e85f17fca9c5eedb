import { claimKey } from "../../../src/importers/propose/claim-key.ts";
import { figureOfCell } from "../../../src/importers/propose/held/figure-of-cell.ts";
import { findStatements } from "../../../src/importers/propose/find-statements.ts";
import { isChartTitle } from "../../../src/importers/propose/held/held-tables.ts";
import { contentsOf, type ClaimContent, type FoundStatement } from "../../../src/importers/propose/proposal.ts";
import { splitComparison } from "../../../src/importers/propose/propose.ts";
import { readMarkedText } from "../../../src/importers/propose/source/read-marked-text.ts";
import type { LoadedCatalogue } from "../../../src/checks/load-catalogue.ts";
import { type WrittenClaim } from "../../../src/model/claim.ts";
import { listHeldFigures } from "../../../src/importers/propose/held/held-figures.ts";
import { isOfPrintedNumbers, nameNumbers } from "../../../src/importers/propose/same-numbers.ts";
import { readSourceLines } from "../source-text.ts";
import type { MeasuredSection } from "./sections.ts";

/**
 * What a claim that stands rests on: figures alone that are held from the document; also one that is held from another document, which its own text
 * cannot lead to; a number of the text as well, which no record holds; or something that nobody printed.
 */
export type Ground = "held" | "other-document" | "printed" | "missing";

/** Kinds that say something of the form of a document and nothing of figures: they are no statements to find. */
const ofForm: readonly string[] = [
  "conflict",
  "cross-reference",
  "period-label",
  "weekday",
  "copied",
  "forecast",
  "count",
];

/** A section's claims that stand and were found or not, and what was found and stands or not. */
export interface Measured {
  readonly section: MeasuredSection;
  readonly written: readonly { readonly claim: WrittenClaim; readonly ground: Ground; readonly isFound: boolean }[];
  /** Each statement once; a comparison with several areas is as many. */
  readonly proposed: readonly { readonly statement: FoundStatement; readonly stands: boolean }[];
}

/** Finds the statements of a section as if no claim stood, and compares them with the claims that stand. */
export function measure(section: MeasuredSection, { catalogue, records }: LoadedCatalogue): Measured {
  if (!catalogue) throw new Error("The records have mistakes.");
  const { document, file, lines, claims } = section;
  const figureOf = figureOfCell(records.tables);
  const ofDocument = records.claims.filter(({ fields }) => fields.document === document);
  const home = ofDocument[0]?.fields.area ?? catalogue.site.council.area;
  // Which way a change or gap goes is told by its sign or by a word.
  const keyOf = (content: ClaimContent) =>
    claimKey(
      { ...content, direction: undefined, ...("stated" in content && { stated: size(content) }) } as ClaimContent,
      home,
      figureOf,
    );
  const keysOf = (content: ClaimContent) => splitComparison(content).map(keyOf);
  const own = lines.map(([from, to]) =>
    readSourceLines(file)
      .slice(from - 1, to)
      .join("\n"),
  );
  const tables = records.tables.filter(({ fields }) => fields.source.document === document);
  const found = findStatements({
    ...{ sections: readMarkedText(own.join("\n\n"), isChartTitle), catalogue, document, home },
    tables,
  });
  const proposed = new Map(found.flatMap((each) => keysOf(each.content).map((key) => [key, each] as const)));
  const known = new Set(found.flatMap((each) => contentsOf(each).flatMap(keysOf)));
  const standing = new Set(ofDocument.flatMap(({ fields }) => fields.claims.flatMap(keysOf)));
  // A claim that types the printed numbers is the same as a proposal that found them among the held ones, in the same section.
  const figures = listHeldFigures(catalogue, document, home, tables);
  const inNumbers = (content: ClaimContent) => nameNumbers(content, figures, home);
  const foundNumbers = new Set(found.flatMap((each) => contentsOf(each).map(inNumbers)));
  const files = claims.map((name) => (name === "" ? document : `${document}-${name}`));
  const written = ofDocument
    .filter(({ id }) => files.includes(id))
    .flatMap(({ fields }) => fields.claims)
    .filter(({ kind }) => !ofForm.includes(kind));
  const held = new Set(
    [...catalogue.indicators.values()]
      .flatMap(({ id, series, ranks, targets }) => [
        ...series.flatMap(({ observations }) => observations.map((each) => ({ role: "indicator", id, ...each }))),
        ...ranks.map((each) => ({ role: "rank", id, ...each })),
        ...targets.map((each) => ({ role: "target", id, ...each })),
      ])
      .flatMap((each) =>
        each.source.document === document ? [`${each.role} ${each.id} ${each.area} ${each.period}`] : [],
      ),
  );
  const isOfDocument = (input: Fields) =>
    typeof input.table === "string"
      ? tables.some(({ id }) => id === input.table)
      : ["indicator", "rank", "target"].some((role) =>
          held.has(
            `${role} ${String(input[role])} ${typeof input.area === "string" ? input.area : home} ${String(input.period)}`,
          ),
        );
  const typed = new Set(written.filter(isOfPrintedNumbers).map(inNumbers));
  typed.delete(undefined);
  const inAnyNumbers = new Set(written.map(inNumbers));
  inAnyNumbers.delete(undefined);
  const sameInNumbers = (content: ClaimContent) =>
    (isOfPrintedNumbers(content) ? inAnyNumbers : typed).has(inNumbers(content));
  return {
    section,
    written: written.map((claim) => ({
      ...{ claim, ground: groundOf(claim, isOfDocument) },
      isFound:
        keysOf(claim).every((key) => known.has(key)) ||
        (isOfPrintedNumbers(claim) && foundNumbers.has(inNumbers(claim) ?? "none")),
    })),
    proposed: [...proposed].map(([key, statement]) => ({
      statement,
      stands:
        standing.has(key) ||
        sameInNumbers(statement.content) ||
        contentsOf(statement).some((each) => keysOf(each).every((own) => standing.has(own))),
    })),
  };
}

function groundOf(claim: WrittenClaim, isOfDocument: (figure: Fields) => boolean): Ground {
  const text = JSON.stringify(claim);
  if (text.includes('"missing":')) return "missing";
  if (text.includes('"figure":')) return "printed";
  const inputs = listInputs(claim);
  return inputs.every(isOfDocument) ? "held" : "other-document";
}

type Fields = Readonly<Record<string, unknown>>;

/** The held figures of a claim, however deep they stand. */
function listInputs(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(listInputs);
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Fields;
  const isInput = ["indicator", "rank", "target", "table"].some((role) => typeof fields[role] === "string");
  return isInput ? [fields] : Object.values(fields).flatMap(listInputs);
}

/** How much of what stands on such ground was found, and how much of what was found stands. */
export function total(measured: readonly Measured[], grounds: readonly Ground[] = ["held"]) {
  const written = measured.flatMap((each) => each.written).filter(({ ground }) => grounds.includes(ground));
  const proposed = measured.flatMap((each) => each.proposed);
  return {
    ...{ written: written.length, found: written.filter(({ isFound }) => isFound).length },
    ...{ proposed: proposed.length, standing: proposed.filter(({ stands }) => stands).length },
  };
}

function size(content: ClaimContent): unknown {
  const stated = "stated" in content ? content.stated : undefined;
  return content.kind === "gap" && typeof stated === "number" ? Math.abs(stated) : stated;
}
