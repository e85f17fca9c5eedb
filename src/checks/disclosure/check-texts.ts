import type { Concern } from "../../model/correction.ts";
import { breach, placeOf, type Issue } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { SourceRecord } from "../../records/record.ts";
import { checkDocumentTexts, disclosureText, type HiddenSubject } from "./check-document-texts.ts";
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
  return [breach(disclosureText, placeOf(home, path), problem, "Take the number out of the text.")];
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

/** Corrections that say what a figure was before it was suppressed, in their own words or in those on one figure. */
function checkCorrections(index: FigureIndex, threshold: number): Issue[] {
  return index.records.corrections.flatMap((correction) => {
    const { concerns } = correction.fields;
    const hiding = concerns.map((concern) => findHidden(index, concern));
    if (!hiding.some(({ hidden }) => hidden > 0)) return [];
    const isOnly = concerns.length === 1 && hiding[0]?.others === 0;
    const read = (path: FieldPath, text: string | undefined, isOwn: boolean): Issue[] => {
      if (text === undefined) return [];
      if (!isOwn || !/^£?\d[\d,.]*%?\.?$/.test(text)) return checkText(correction, path, text, threshold);
      const problem = `This correction gives ${text} for a figure that is suppressed.`;
      return [breach(disclosureText, placeOf(correction, path), problem, "Say what it was of, without the number.")];
    };
    return [
      ...(["title", "what", "why"] as const).flatMap((field) => read([field], correction.fields[field], false)),
      ...(["before", "after"] as const).flatMap((field) => [
        ...read([field], correction.fields[field], isOnly),
        ...concerns.flatMap((concern, at) =>
          (hiding[at]?.hidden ?? 0) > 0 ? read(["concerns", at, field], concern[field], hiding[at]?.others === 0) : [],
        ),
      ]),
    ];
  });
}

/** How many figures that a correction is about are suppressed, and how many are not. */
function findHidden({ figures, tables }: FigureIndex, concern: Concern): { hidden: number; others: number } {
  const held = tables.get(concern.table ?? "");
  const cells = (held?.cells ?? []).flatMap((row, at) =>
    row.filter(
      (_, column) =>
        (concern.row === undefined || nameRow(held?.table.fields.rows[at]).includes(concern.row)) &&
        (concern.column === undefined || held?.table.fields.columns[column]?.title === concern.column),
    ),
  );
  const ofIndicator = [...figures.values()]
    .flat()
    .filter(
      ({ indicator, area, period }) =>
        indicator === concern.indicator && (concern.area ?? area) === area && (concern.period ?? period) === period,
    );
  const operands = [...cells, ...ofIndicator].flatMap(({ operand }) => operand ?? []);
  const hidden = operands.filter((operand) => operand.hidden?.isProtected).length;
  return { hidden, others: operands.length - hidden };
}

/** Names by which corrections know a row. */
function nameRow(row: { readonly title: string; readonly group?: string | undefined } | undefined): string[] {
  if (!row) return [];
  return row.group === undefined ? [row.title] : [row.title, `${row.group} / ${row.title}`];
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
