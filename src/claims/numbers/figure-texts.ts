import { readFigureSource } from "../../model/source.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { listFields, readField, type TextPart } from "./text-part.ts";

/** Texts beside figures: of indicators, observations, tables and claims. */
export function listFigureTexts(records: RecordSet["records"]): TextPart[] {
  return [
    ...records.indicators.flatMap(listIndicatorTexts),
    ...records.observations.flatMap(listObservationTexts),
    ...records.tables.flatMap(listTableTexts),
    ...records.claims.flatMap(listClaimTexts),
  ];
}

function listIndicatorTexts(indicator: SourceRecord<"indicators">): TextPart[] {
  const { source } = indicator.fields;
  const about = {
    subjects: [readFigureSource(source).document],
    place: source.place,
    beside: { indicators: [indicator.id] },
  };
  return listFields(indicator.fields, ["notes"]).flatMap(({ path, text }) => readField(indicator, path, text, about));
}

function listObservationTexts(record: SourceRecord<"observations">): TextPart[] {
  const { sources, series, ranks = [] } = record.fields;
  const of = (list: "series" | "ranks", entry: { source?: string | undefined; values: object }, index: number) =>
    Object.entries(entry.values).flatMap(([period, value]: [string, unknown]) => {
      if (typeof value !== "object" || value === null || !("note" in value)) return [];
      const id = ("source" in value ? value.source : undefined) ?? entry.source;
      const source = sources.find((item) => item.id === id) ?? sources[0];
      return listFields(value, ["note"], [list, index, "values", period]).flatMap(({ path, text }) =>
        readField(record, path, text, {
          subjects: [...new Set(sources.map((one) => readFigureSource(one).document))],
          place: source?.place ?? "",
          beside: { indicators: [record.id] },
        }),
      );
    });
  return [
    ...series.flatMap((entry, index) => of("series", entry, index)),
    ...ranks.flatMap((entry, index) => of("ranks", entry, index)),
  ];
}

function listTableTexts(table: SourceRecord<"tables">): TextPart[] {
  const { source, rows } = table.fields;
  const about = { subjects: [source.document], place: source.place };
  return [
    ...listFields(table.fields, ["summary", "notes"]).flatMap(({ path, text }) =>
      readField(table, path, text, { ...about, beside: { table: { id: table.id } } }),
    ),
    ...rows.flatMap((row, index) => {
      const beside = { table: { id: table.id, row: index } };
      return [
        ...listFields(row, ["comment", "note"], ["rows", index]),
        ...row.cells.flatMap((cell, column) =>
          typeof cell === "object" ? listFields(cell, ["note"], ["rows", index, "cells", column]) : [],
        ),
      ].flatMap(({ path, text }) => readField(table, path, text, { ...about, beside }));
    }),
  ];
}

function listClaimTexts(record: SourceRecord<"claims">): TextPart[] {
  return record.fields.claims.flatMap((claim, index) =>
    listFields(claim, ["says", "note", "notComparable"], ["claims", index]).flatMap(({ path, text }) =>
      readField(record, path, text, {
        subjects: [record.fields.document],
        place: claim.place,
        beside: { claim: claim.id },
      }),
    ),
  );
}
