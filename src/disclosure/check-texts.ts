import { issueAt } from "../catalogue/report.ts";
import type { Issue } from "../records/issue.ts";
import type { FieldPath } from "../records/locate.ts";
import type { SourceRecord } from "../records/record.ts";
import { checkDocumentTexts, type HiddenSubject } from "./check-document-texts.ts";
import type { FigureIndex } from "./figure-index.ts";
import { findSmallCount } from "./reveals-count.ts";

/** Texts that give a suppressed figure in words or digits: notes beside it, corrections of it, and what its document says of it. */
export function checkTexts(index: FigureIndex, threshold: number): Issue[] {
  const subjects = [...listTableSubjects(index), ...listIndicatorSubjects(index)];
  return [
    ...checkTableTexts(index, threshold),
    ...checkIndicatorTexts(index, threshold),
    ...checkCorrections(index, threshold),
    ...checkDocumentTexts(index.records, subjects, threshold),
  ];
}

/** An issue where a text beside a suppressed figure names a count. */
function checkText(home: SourceRecord, path: FieldPath, text: string | undefined, threshold: number): Issue[] {
  const found = text === undefined ? undefined : findSmallCount(text, threshold);
  if (!found) return [];
  const problem = `This text stands beside a suppressed figure and gives a count of 1 to ${threshold}: “${found.text}”.`;
  return [issueAt(home, path, problem, "Take the number out of the text.", { rule: "disclosure-text" })];
}

function checkTableTexts({ tables }: FigureIndex, threshold: number): Issue[] {
  return [...tables.values()].flatMap(({ table, cells }) => {
    const { fields } = table;
    const hidden = cells.map((row) =>
      row.map(({ operand }) => operand?.hidden?.isProtected === true && operand.hidden.isCount),
    );
    if (!hidden.some((row) => row.includes(true))) return [];
    const own = fields.rows.flatMap((row, at) => {
      if (!hidden[at]?.includes(true)) return [];
      const cellNotes = row.cells.flatMap((cell, column) =>
        typeof cell === "object" ? checkText(table, ["rows", at, "cells", column, "note"], cell.note, threshold) : [],
      );
      return [
        ...cellNotes,
        ...checkText(table, ["rows", at, "note"], row.note, threshold),
        ...checkText(table, ["rows", at, "comment"], row.comment, threshold),
      ];
    });
    const notes = (fields.notes ?? []).flatMap((note, at) => checkText(table, ["notes", at], note, threshold));
    return [...own, ...notes, ...checkText(table, ["summary"], fields.summary, threshold)];
  });
}

function checkIndicatorTexts({ records, figures }: FigureIndex, threshold: number): Issue[] {
  const hidden = new Set(
    [...figures.values()]
      .flat()
      .flatMap(({ indicator, operand }) => (operand.hidden?.isProtected && operand.hidden.isCount ? [indicator] : [])),
  );
  const inFiles = records.observations.flatMap((item) =>
    item.fields.series.flatMap(({ values }, at) =>
      Object.entries(values).flatMap(([period, given]) =>
        typeof given === "object" && given.marker === "suppressed"
          ? checkText(item, ["series", at, "values", period, "note"], given.note, threshold)
          : [],
      ),
    ),
  );
  const inNotes = records.indicators.flatMap((indicator) =>
    hidden.has(indicator.id)
      ? (indicator.fields.notes ?? []).flatMap((note, at) => checkText(indicator, ["notes", at], note, threshold))
      : [],
  );
  return [...inFiles, ...inNotes];
}

/** Corrections that say what a figure was before it was suppressed. */
function checkCorrections({ records, figures, tables }: FigureIndex, threshold: number): Issue[] {
  return records.corrections.flatMap((correction) => {
    const { concerns } = correction.fields;
    const hiding = concerns.filter((concern) => {
      if (concern.table !== undefined)
        return tables.get(concern.table)?.cells.some((row) => row.some(({ operand }) => operand?.hidden?.isProtected));
      return [...figures.values()]
        .flat()
        .some(
          ({ indicator, area, period, operand }) =>
            operand.hidden?.isProtected &&
            indicator === concern.indicator &&
            (concern.area ?? area) === area &&
            (concern.period ?? period) === period,
        );
    });
    if (hiding.length === 0) return [];
    const isOnly = concerns.length === 1 && concerns[0]?.period !== undefined;
    return (["title", "what", "why", "before", "after"] as const).flatMap((field) => {
      const text = correction.fields[field];
      if (text === undefined) return [];
      const isNumber = (field === "before" || field === "after") && isOnly && /^[£]?\d[\d,.]*%?\.?$/.test(text);
      if (!isNumber) return checkText(correction, [field], text, threshold);
      const problem = `This correction gives ${text} for a figure that is suppressed.`;
      return [
        issueAt(correction, [field], problem, "Say what it was of, without the number.", { rule: "disclosure-text" }),
      ];
    });
  });
}

function listTableSubjects({ tables }: FigureIndex): HiddenSubject[] {
  return [...tables.values()].flatMap(({ table, cells }) =>
    table.fields.rows.flatMap(({ title }, row): HiddenSubject[] => {
      const isHidden = cells[row]?.some(({ operand }) => operand?.hidden?.isProtected && operand.hidden.isCount);
      return isHidden ? [{ document: table.fields.source.document, title, context: table.fields.title }] : [];
    }),
  );
}

function listIndicatorSubjects({ figures, indicators }: FigureIndex): HiddenSubject[] {
  const hidden = [...figures.values()]
    .flat()
    .filter(({ operand }) => operand.hidden?.isProtected && operand.hidden.isCount);
  const named = new Map(hidden.map((figure) => [`${figure.indicator} ${figure.document}`, figure]));
  return [...named.values()].map(({ indicator, document }) => ({
    document,
    title: indicators.get(indicator)?.title ?? indicator,
    context: "",
  }));
}
