import { absenceMarkers } from "../../../src/model/observations.ts";
import { locateValue } from "./locate-text.ts";
import { describeFigure, isNumber, rewriteFigures, type Ground, type Slip } from "./slip.ts";

/** A zero for every marker that says that there is no number. */
export function listZeroSlips({ index }: Ground): Slip[] {
  return index.figures
    .filter((figure) => !isNumber(figure))
    .flatMap((figure) => rewriteFigures("missing-as-zero", [[figure, "0"]]) ?? []);
}

/** Every marker left out: of missing figures, of empty cells with the comma after them, and of figures that are revised. */
export function listDropSlips(ground: Ground): Slip[][] {
  const [cells, observed] = [true, false].map((inTable) =>
    listAbsenceDrops(ground).filter(({ file }) => file.startsWith("data/tables/") === inTable),
  );
  return [listStatusDrops(ground), observed ?? [], cells ?? []];
}

function listAbsenceDrops({ site, index }: Ground): Slip[] {
  return index.figures
    .filter((figure) => !isNumber(figure))
    .map((figure) => {
      const { file, at, text } = figure;
      const after = /^,\s*/.exec(site.textOf(file).slice(at + text.length))?.[0] ?? "";
      const observed = (absenceMarkers as readonly string[]).includes(text) && !figure.cell;
      return {
        kind: "marker-dropped",
        file,
        edits: [{ at, length: text.length + after.length, text: "" }],
        says: `${describeFigure(figure)}: ${text} left out`,
        changes: [],
        breaks: observed ? "a figure is a number or a marker" : "a row has a cell for each column",
      };
    });
}

/** The line or the field `marker: revised` left out; a number without it is a number like any other. */
function listStatusDrops({ site, loaded }: Ground): Slip[] {
  const { observations, tables } = loaded.records;
  const drop = (record: (typeof observations)[number] | (typeof tables)[number], path: (string | number)[]) => {
    const located = locateValue(site, record, [...path, "marker"]);
    if (!located) return [];
    const text = site.textOf(located.file);
    const before = /(\n *|, *)marker: *["']?$/.exec(text.slice(0, located.at))?.[0];
    if (before === undefined) return [];
    const closing = /^["']/.exec(text.slice(located.at + located.text.length))?.[0].length ?? 0;
    return [
      {
        kind: "marker-dropped" as const,
        file: located.file,
        edits: [{ at: located.at - before.length, length: before.length + located.text.length + closing, text: "" }],
        says: `${path.join(" ")} of ${record.id}: ${located.text} left out`,
        changes: [],
      },
    ];
  };
  return [
    ...observations.flatMap((record) =>
      record.fields.series.flatMap(({ values }, index) =>
        Object.entries(values).flatMap(([period, given]) =>
          typeof given === "object" && given.value !== undefined
            ? drop(record, ["series", index, "values", period])
            : [],
        ),
      ),
    ),
    ...tables.flatMap((record) =>
      record.fields.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) =>
          typeof cell === "object" && cell.value !== undefined ? drop(record, ["rows", row, "cells", column]) : [],
        ),
      ),
    ),
  ];
}
