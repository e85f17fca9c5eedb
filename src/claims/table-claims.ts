import { claimInput } from "./resolve.ts";
import { readCellAt } from "../catalogue/figures/figure-content.ts";
import { remarkOf } from "../catalogue/figures/table-figures.ts";
import type { TableArithmetic } from "../model/arithmetic.ts";
import { toIdentifier } from "../model/text.ts";
import { breach, placeOf, type Issue } from "../records/issue.ts";
import type { SourceRecord } from "../records/record.ts";
import type { Claim, ClaimOperands } from "./claim.ts";
import type { Names } from "./held-figure.ts";
import { createTableReader, type RuleOfTable, type TableReader } from "./table-reader.ts";
import { showQuantity, type Operand } from "./quantity.ts";

/** The claims that a printed table makes by its arithmetic: one for each cell that follows from others. */
export function readTableClaims(table: SourceRecord<"tables">, names: Names, issues: Issue[]): Claim[] {
  return (table.fields.arithmetic ?? []).flatMap((rule, index) => {
    const own = { table, rule, path: ["arithmetic", index] };
    const reader = createTableReader(own, names, issues);
    return reader.crossing.flatMap((at) => readRuleAt(own, at, reader, issues));
  });
}

/** The claim of a rule in one line of the other direction, where the cell that it explains has a number. */
function readRuleAt(own: RuleOfTable, at: number, reader: TableReader, issues: Issue[]): Claim[] {
  const { table, rule } = own;
  const explained = explainedLine(rule);
  const line = reader.find(explained.name, explained.field);
  if (line === undefined) return [];
  const stated = reader.cell(line, at);
  if (!stated?.known) return [];
  const operands = readOperands(own, at, reader, issues);
  if (!operands) return [];
  const cell = stated.held?.kind === "cell" ? stated.held : undefined;
  const row = table.fields.rows[cell?.row ?? 0];
  const { path, ...content } = readCellAt(table, cell?.row ?? 0, cell?.column ?? 0);
  const { note, explains } = remarkOf(content, row);
  return [
    {
      ...operands,
      id: [table.id, toIdentifier(stated.subject), rule.kind].join("-"),
      says: `The table prints ${showQuantity(stated)} for ${stated.subject}.`,
      stated: stated.value,
      ...(note !== undefined && { note, explains }),
      origin: "table",
      source: table.fields.source,
      filePlace: { file: table.file, ...table.locator.place(path) },
      ...(stated.held && { statedIn: stated.held }),
      number: { value: stated.value, decimals: stated.decimals },
    },
  ];
}

/** The line whose cells a rule explains. */
function explainedLine(rule: TableArithmetic): { field: string; name: string } {
  switch (rule.kind) {
    case "total":
      return { field: "total", name: rule.total };
    case "percentage":
      return { field: "percentage", name: rule.percentage };
    case "variance":
      return { field: "variance", name: rule.variance };
    case "change":
      return { field: "change", name: rule.change };
    case "ratio":
      return { field: "ratio", name: rule.ratio };
    case "mean":
      return { field: "mean", name: rule.mean };
  }
}

/** The inputs of a rule in one line, by the fields of the claim's kind; undefined where one of them has no number there. */
function readOperands(
  { table, rule, path }: RuleOfTable,
  at: number,
  reader: TableReader,
  issues: Issue[],
): ClaimOperands<TableArithmetic["kind"]> | undefined {
  const find = (name: string, field: string): Operand | undefined => {
    const line = reader.find(name, field);
    return line === undefined ? undefined : reader.cell(line, at);
  };
  switch (rule.kind) {
    case "total": {
      const parts = (rule.parts ? reader.findAll(rule.parts, "parts") : reader.others(rule.total)).map((line) =>
        reader.cell(line, at),
      );
      const counted = countedParts(parts);
      return counted && { kind: "total", parts: counted };
    }
    case "mean": {
      const parts = reader.findAll(rule.parts, "parts").map((line) => reader.cell(line, at));
      const counted = countedParts(parts);
      return counted && { kind: "mean", values: counted.map((value) => ({ value })) };
    }
    case "percentage": {
      const named = [rule.whole, rule.wholeAt, rule.wholeOf].filter((way) => way !== undefined).length;
      if (named !== 1) {
        issues.push(
          breach(
            claimInput,
            placeOf(table, path),
            `A percentage is of one whole, and this rule names ${named}.`,
            "Write exactly one of whole, wholeAt or wholeOf.",
          ),
        );
        return undefined;
      }
      return allKnown({ kind: "percentage", part: find(rule.part, "part"), whole: readWhole(rule, at, reader) });
    }
    case "variance":
      return allKnown({
        kind: "variance",
        result: find(rule.result, "result"),
        target: find(rule.target, "target"),
        ...(rule.in !== undefined && { in: rule.in }),
      });
    case "change":
      return allKnown({
        kind: "change",
        from: find(rule.from, "from"),
        to: find(rule.to, "to"),
        ...(rule.in !== undefined && { in: rule.in }),
      });
    case "ratio":
      return allKnown({ kind: "ratio", of: find(rule.of, "of"), to: find(rule.to, "to") });
  }
}

function readWhole(
  rule: Extract<TableArithmetic, { kind: "percentage" }>,
  at: number,
  reader: TableReader,
): Operand | undefined {
  if (rule.whole !== undefined) {
    const line = reader.find(rule.whole, "whole");
    return line === undefined ? undefined : reader.cell(line, at);
  }
  const part = reader.find(rule.part, "part");
  if (part === undefined) return undefined;
  if (rule.wholeAt !== undefined) {
    const crossing = reader.findCrossing(rule.wholeAt, "wholeAt");
    return crossing === undefined ? undefined : reader.cell(part, crossing);
  }
  return reader.sum(part);
}

/** The parts that count, without empty cells; undefined where none has a number. */
function countedParts(parts: readonly (Operand | undefined)[]): Operand[] | undefined {
  const counted = parts.filter((part) => part !== undefined).filter((part) => part.known || part.empty !== true);
  return counted.some((part) => part.known) ? counted : undefined;
}

/** The operands, where all of them have a number. */
function allKnown<Fields extends object>(fields: Fields): Known<Fields> | undefined {
  return isKnown(fields) ? fields : undefined;
}

type Known<Fields> = { [Field in keyof Fields]: Exclude<Fields[Field], undefined> };

function isKnown<Fields extends object>(fields: Fields): fields is Fields & Known<Fields> {
  return Object.values(fields).every(
    (value: unknown) =>
      value !== undefined &&
      !(typeof value === "object" && value !== null && "known" in value && value.known === false),
  );
}
