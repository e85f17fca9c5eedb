import type { RecordSet } from "../../records/read.ts";
import {
  listCorrections,
  listDocumentSentences,
  listFieldSentences,
  type PublishedSentence,
} from "./published-texts.ts";
import type { SummedLine } from "./summed-line.ts";

/** A sentence in which readers look for a total of a line. */
export interface TextOfLine {
  readonly sentence: PublishedSentence;
  /** Whether it stands beside the figures, and is about them whatever it names. */
  readonly isBeside: boolean;
}

/** The sentences in which readers look for a total of a line. */
export function listTextsOfLine(records: RecordSet["records"], line: SummedLine): TextOfLine[] {
  const { documents, claims, tables, indicators, observations } = records;
  const beside = [
    ...tables
      .filter(({ id }) => id === line.table)
      .flatMap((table) => [
        ...listFieldSentences(table, ["summary"]),
        ...listFieldSentences(table, ["notes"]),
        ...table.fields.rows.flatMap(({ cells }, row) => [
          ...listFieldSentences(table, ["rows", row, "note"]),
          ...listFieldSentences(table, ["rows", row, "comment"]),
          ...cells.flatMap((_, column) => listFieldSentences(table, ["rows", row, "cells", column, "note"])),
        ]),
      ]),
    ...indicators
      .filter(({ id }) => line.indicators.includes(id))
      .flatMap((item) =>
        Object.keys(item.fields).flatMap((field) => (isTextField(field) ? listFieldSentences(item, [field]) : [])),
      ),
    ...observations
      .filter(({ id }) => line.indicators.includes(id))
      .flatMap((item) => listFieldSentences(item).filter(({ text }) => text.includes(" "))),
    ...listCorrections(
      records,
      ({ table, indicator = "" }) =>
        (table !== undefined && table === line.table) || line.indicators.includes(indicator),
    ).flatMap((item) => listFieldSentences(item)),
  ];
  const quoting = documents.filter(
    ({ id, body }) =>
      line.documents.includes(id) || body?.indicators.some(({ id: shown }) => line.indicators.includes(shown)),
  );
  const ids = new Set(quoting.map(({ id }) => id));
  const others = [
    ...quoting.flatMap(listDocumentSentences),
    ...claims.filter(({ fields }) => ids.has(fields.document)).flatMap((record) => listFieldSentences(record)),
    ...tables
      .filter(({ id, fields }) => id !== line.table && ids.has(fields.source.document))
      .flatMap((table) => [...listFieldSentences(table, ["summary"]), ...listFieldSentences(table, ["notes"])]),
  ];
  return [
    ...beside.map((sentence) => ({ sentence, isBeside: true })),
    ...others.map((sentence) => ({ sentence, isBeside: false })),
  ];
}

/** Fields of an indicator that hold sentences about its figures. */
function isTextField(field: string): boolean {
  return !["title", "shortTitle", "source", "target", "targets", "range", "arithmetic"].includes(field);
}
