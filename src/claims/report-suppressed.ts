import { readCellAt } from "../catalogue/figure-content.ts";
import { issueAt } from "../catalogue/report.ts";
import { listSeries, type MeasuredFigure } from "../catalogue/measured.ts";
import type { TableArithmetic } from "../model/arithmetic.ts";
import type { Issue } from "../records/issue.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import type { Names } from "./held-figure.ts";
import { createTableReader } from "./table-reader.ts";

/**
 * Suppressed figures that readers could work out: the one part that is missing from a total of which everything else is printed, or a
 * count whose percentage and whole are. A second figure has to be suppressed with it (Government Statistical Service, guidance on
 * disclosure control for tables produced from administrative sources: secondary suppression). Where a record says that its source
 * published the figures so, nothing is left to protect.
 */
export function reportSuppressed(records: RecordSet["records"], names: Names): Issue[] {
  return [...records.tables.flatMap((table) => checkTable(table, names)), ...checkIndicators(records)];
}

/** A figure that may be suppressed, with its place. */
interface Part {
  readonly home: Parameters<typeof issueAt>[0];
  readonly path: readonly (string | number)[];
  readonly value: number | undefined;
  readonly marker: string | undefined;
}

function checkTable(table: SourceRecord<"tables">, names: Names): Issue[] {
  if (table.fields.disclosure !== undefined) return [];
  const partAt = (row: number, column: number): Part => ({ ...readCellAt(table, row, column), home: table });
  return listRules(table).flatMap((rule) => {
    const reader = createTableReader(table, rule, [], names, []);
    const isRows = rule.across === "rows";
    const cell = (line: number, at: number) => (isRows ? partAt(line, at) : partAt(at, line));
    return reader.crossing.flatMap((at) => {
      if (rule.kind === "total") {
        const [total] = reader.findAll([rule.total], "total");
        const parts = rule.parts ? reader.findAll(rule.parts, "parts") : reader.others(rule.total);
        return total === undefined ? [] : reportOnly([total, ...parts].map((line) => cell(line, at)));
      }
      if (rule.kind !== "percentage") return [];
      const [part, percentage] = [reader.find(rule.part, "part"), reader.find(rule.percentage, "percentage")];
      const whole = rule.whole === undefined ? part : reader.find(rule.whole, "whole");
      const wholeAt = rule.wholeAt === undefined ? at : reader.findCrossing(rule.wholeAt, "wholeAt");
      if (part === undefined || percentage === undefined || whole === undefined || wholeAt === undefined) return [];
      if (rule.wholeOf !== undefined || (whole === part && wholeAt === at)) return [];
      return reportOnly([cell(part, at), cell(whole, wholeAt), cell(percentage, at)]);
    });
  });
}

/** The table's own rules, and one for each row that it calls a total. */
function listRules({ fields }: SourceRecord<"tables">): TableArithmetic[] {
  const totals = fields.rows.filter(({ role }) => role === "total");
  return [
    ...(fields.arithmetic ?? []),
    ...totals.map(({ group, title }): TableArithmetic => ({
      ...{ kind: "total", across: "rows" },
      total: group === undefined ? title : `${group} / ${title}`,
    })),
  ];
}

/** Indicators that are the sum of others, or a share of one. */
function checkIndicators(records: RecordSet["records"]): Issue[] {
  const series = Map.groupBy(listSeries(records), ({ id }) => id);
  const figuresOf = (id: string) => (series.get(id) ?? []).flatMap(({ figures }) => figures);
  const isSame = (a: MeasuredFigure, b: MeasuredFigure) => a.area === b.area && a.period === b.period;
  return records.indicators.flatMap(({ id, fields: { arithmetic } }) => {
    if (arithmetic?.kind !== "total" && arithmetic?.kind !== "percentage") return [];
    const others = arithmetic.kind === "total" ? arithmetic.parts : [arithmetic.part, arithmetic.whole];
    return figuresOf(id).flatMap((figure) => {
      if (figure.disclosed) return [];
      const parts = [figure, ...others.flatMap((other) => figuresOf(other).find((part) => isSame(part, figure)) ?? [])];
      return parts.length === others.length + 1 ? reportOnly(parts) : [];
    });
  });
}

function reportOnly(parts: readonly Part[]): Issue[] {
  const hidden = parts.filter(({ marker }) => marker === "suppressed");
  const [only] = hidden;
  if (!only || hidden.length > 1 || parts.some((part) => part !== only && part.value === undefined)) return [];
  const problem = "This figure is suppressed, and can be worked out from the total or share and the other figures.";
  const remedy = "Suppress a second figure of the same sum, or check that the first need not be suppressed.";
  return [issueAt(only.home, only.path, problem, remedy, { rule: "disclosure-recomputable" })];
}
