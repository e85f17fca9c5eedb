import type { Rule } from "../issue.ts";

/*
 * Rules on single cells and figures. A CSV file breaks them where it is read; in YAML, which has another form for each, the same slips are
 * found when all records are there.
 */

export const shapeRowLength: Rule = {
  id: "shape-row-length",
  severity: "error",
  says: "A row has as many cells as there are columns.",
};

export const shapeQuotation: Rule = {
  id: "shape-quotation",
  severity: "error",
  says: "A quotation mark in a CSV file is closed.",
};

export const shapeCellSpace: Rule = {
  id: "shape-cell-space",
  severity: "error",
  says: "A cell has no space at either end: ` blank` would be words, and no marker.",
};

export const shapeCellMissing: Rule = {
  id: "shape-cell-missing",
  severity: "error",
  says: "A cell has a number, or a marker that says why there is none.",
};

export const shapeMarker: Rule = {
  id: "shape-marker",
  severity: "error",
  says: "A marker is one of ours.",
};

export const shapeFigureRepeated: Rule = {
  id: "shape-figure-repeated",
  severity: "error",
  says: "A file gives each area and period one figure.",
};

export const timePeriod: Rule = {
  id: "time-period",
  severity: "error",
  says: "A period is written in the form of its indicator's kind, all periods of an indicator are of one kind, and `2016/17` names years that follow each other.",
};
