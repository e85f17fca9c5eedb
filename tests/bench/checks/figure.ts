import { readPrintedNumber } from "../../../src/claims/text-claims.ts";
import type { TableUnit } from "../../../src/model/table.ts";

/** What stands for a figure: a number as printed, or a marker. */
export interface Held {
  readonly value?: number;
  readonly decimals: number;
  /** Whether the number is what it is, rather than rounded. */
  readonly exact: boolean;
  readonly marker?: string;
  /** How many areas are ranked, where it is a rank. */
  readonly of?: number;
}

/** A number or marker in a file, with what it gives. */
export interface WrittenFigure {
  readonly file: string;
  /** Where it begins in the file's text. */
  readonly at: number;
  /** As it stands there. */
  readonly text: string;
  readonly role: "value" | "rank" | "target" | "cell" | "stated" | "printed" | "quoted";
  readonly held: Held;
  readonly unit: TableUnit | undefined;
  /** Which numbers are exact in its place: all, those without decimals, or none. */
  readonly exactness: "all" | "whole" | "none";
  /** Of several that give the same figure the one with the least stands. */
  readonly order: number;
  /** Names of the figures that it gives. */
  readonly names: readonly string[];
  /** The name that a number there would give too, where a blank gives none. */
  readonly namedByNumber?: string;
  readonly observed?: { readonly indicator: string; readonly area: string; readonly period: string };
  /** Position of its series, or its table, row and column. */
  readonly series?: number;
  readonly cell?: { readonly table: string; readonly row: number; readonly column: number };
}

/** All figures of a site, and those that give a name, the one that stands first. */
export interface FigureIndex {
  readonly figures: readonly WrittenFigure[];
  readonly byName: ReadonlyMap<string, readonly WrittenFigure[]>;
}

/** What a figure is after a slip. Without `held` it is gone. */
export interface FigureChange {
  readonly figure: WrittenFigure;
  readonly held: Held | undefined;
  readonly names: readonly string[];
}

export const names = {
  observed: (role: "value" | "rank" | "target", indicator: string, area: string, period: string) =>
    [role, indicator, area, period].join("|"),
  cell: (table: string, row: number, column: number) => ["cell", table, row, column].join("|"),
  stated: (file: string, claim: number) => ["stated", file, claim].join("|"),
  printed: (file: string, path: readonly (string | number)[]) => ["printed", file, ...path].join("|"),
  quoted: (file: string, line: number, column: number) => ["quoted", file, line, column].join("|"),
};

export function createFigureIndex(figures: readonly WrittenFigure[]): FigureIndex {
  const byName = new Map<string, WrittenFigure[]>();
  for (const figure of figures.toSorted((a, b) => a.order - b.order))
    for (const name of figure.names) byName.set(name, [...(byName.get(name) ?? []), figure]);
  return { figures, byName };
}

/** What gives a figure of a name after a slip, the one that stands first. */
export function findGiving(index: FigureIndex, changes: readonly FigureChange[], name: string): FigureChange[] {
  const changed = new Map(changes.map((change) => [change.figure, change]));
  const before = (index.byName.get(name) ?? []).map(
    (figure) => changed.get(figure) ?? { figure, held: figure.held, names: figure.names },
  );
  const moved = changes.filter(({ figure }) => !figure.names.includes(name));
  return [...before, ...moved]
    .filter((change) => change.held !== undefined && change.names.includes(name))
    .sort((a, b) => a.figure.order - b.figure.order);
}

/** What another text in a figure's place holds. */
export function readHeld(figure: Omit<WrittenFigure, "at" | "file">, text: string): Held {
  if (figure.role === "quoted") return { decimals: 0, ...readPrintedNumber(text), exact: false };
  const value = Number(text);
  if (Number.isNaN(value)) return { marker: text, decimals: 0, exact: false };
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  const exact = figure.exactness === "all" || (figure.exactness === "whole" && decimals === 0);
  return { value, decimals, exact, ...(figure.held.of !== undefined && { of: figure.held.of }) };
}

/** A figure with another text in its place. */
export function changeText(figure: WrittenFigure, text: string): FigureChange {
  const held = readHeld(figure, text);
  const more = held.value === undefined || figure.namedByNumber === undefined ? [] : [figure.namedByNumber];
  return { figure, held, names: [...new Set([...figure.names, ...more])] };
}
