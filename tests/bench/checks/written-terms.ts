import { findLine } from "../../../src/catalogue/figures/find-line.ts";
import { isClaimInput } from "../../../src/claims/is-claim-input.ts";
import type { ClaimInput, HeldInput } from "../../../src/model/claim-input.ts";
import type { FieldPath } from "../../../src/records/locate.ts";
import type { RecordSet } from "../../../src/records/read.ts";
import type { SourceRecord } from "../../../src/records/record.ts";
import { names } from "./figure.ts";
import { figureFields, type Statement } from "./statement.ts";
import type { Term } from "./term.ts";

/** The figures of the claims in one file, as they are written there. Claims with a missing figure are left out. */
export function readWrittenTerms(
  record: SourceRecord<"claims">,
  records: RecordSet["records"],
): Omit<Statement, "origin" | "words">[] {
  return record.fields.claims.flatMap((claim, index) => {
    const fields = claim as Readonly<Record<string, unknown>>;
    const terms: (Term | undefined)[] = [];
    const weights: (Term | undefined)[] = [];
    for (const field of figureFields) {
      const value = fields[field];
      const path: FieldPath = ["claims", index, field];
      if (isClaimInput(value)) terms.push(readTerm(value, path, record, records));
      else if (Array.isArray(value)) {
        value.forEach((item: unknown, position) => {
          if (isClaimInput(item)) terms.push(readTerm(item, [...path, position], record, records));
          else if (typeof item === "object" && item !== null) {
            const { value: own, weight } = item as { value: ClaimInput; weight?: ClaimInput };
            terms.push(readTerm(own, [...path, position, "value"], record, records));
            if (weight) weights.push(readTerm(weight, [...path, position, "weight"], record, records));
          }
        });
      }
    }
    const { id, kind } = claim;
    const stated = typeof fields.stated === "number" ? { name: names.stated(record.file, index) } : undefined;
    if (!isComplete(terms) || !isComplete(weights)) return [];
    return [{ id, kind, stated, terms, weights }];
  });
}

function isComplete(terms: readonly (Term | undefined)[]): terms is readonly Term[] {
  return terms.every((term) => term !== undefined);
}

function readTerm(
  input: ClaimInput,
  path: FieldPath,
  record: SourceRecord<"claims">,
  records: RecordSet["records"],
): Term | undefined {
  for (const how of ["sum", "difference", "distance"] as const) {
    const parts = (input as Partial<Record<typeof how, readonly HeldInput[]>>)[how];
    if (!parts) continue;
    const terms = parts.map((part, index) => readTerm(part, [...path, how, index], record, records));
    return isComplete(terms) ? { join: how, terms } : undefined;
  }
  const name = nameInput(input as HeldInput, path, record, records);
  return name === undefined ? undefined : { name };
}

/** The name of the figure that an input is about; undefined where it says that the figure is missing. */
export function nameInput(
  input: HeldInput,
  path: FieldPath,
  record: SourceRecord<"claims">,
  records: RecordSet["records"],
): string | undefined {
  if ("missing" in input) return undefined;
  if ("figure" in input) return names.printed(record.file, path);
  if ("table" in input) {
    const table = records.tables.find(({ id }) => id === input.table);
    const row = table && findLine(table.fields, "rows", input.row);
    const column = table && findLine(table.fields, "columns", input.column);
    return typeof row === "number" && typeof column === "number" ? names.cell(input.table, row, column) : undefined;
  }
  const area = input.area ?? record.fields.area;
  if ("rank" in input) return names.observed("rank", input.rank, area, input.period);
  if ("target" in input) return names.observed("target", input.target, area, input.period);
  return names.observed("value", input.indicator, area, input.period);
}
