import { capitalise, lowerFirst } from "../../statistics/format.ts";
import { placeValueAxis } from "../axis.ts";
import { describeValueAxis, joinSentences, remarkPoints } from "../words.ts";
import type { ChartTable } from "../../contract/chart.ts";
import { listStripValues, type StripData, type StripName } from "./layout.ts";

/** Text alternative of a strip: how many authorities, their spread, what is marked, and how many have no figure. */
export function describeStrip(data: StripData): string {
  const count = countAuthorities(data);
  const axis = placeValueAxis(listStripValues(data), data.unit, data.limits);
  return joinSentences([
    count === 0
      ? `Strip of all authorities in ${data.period}: none has a figure`
      : `Strip of ${count === 1 ? "1 authority" : `${count} authorities`} in ${data.period}, a mark each`,
    `Horizontal axis ${describeValueAxis(axis)}: ${lowerFirst(data.axisTitle)}`,
    capitalise(data.summary.map(({ label, text }) => `${label} ${text}`).join(", ")),
    data.named.map(describeName).join("; "),
    data.neighbours.length > 0 ? `Statistical neighbours marked: ${data.neighbours.length}` : undefined,
    stateAbsent(data),
  ]);
}

/** The named, then the spread of all authorities, in the one column of the period. */
export function tabulateStrip(data: StripData): ChartTable {
  return {
    columns: [data.period],
    rows: [
      ...data.named.map((item) => ({ name: item.label, texts: [textOf(item)] })),
      ...data.summary.map(({ label, text }) => ({ name: `All authorities: ${label}`, texts: [text] })),
      { name: "Authorities with a figure", texts: [String(countAuthorities(data))] },
      ...data.absent.map(({ reason, count }) => ({ name: `Authorities: ${reason}`, texts: [String(count)] })),
    ],
  };
}

/** Where the axis starts, and how many authorities have no mark, and why. */
export function remarkStrip(data: StripData): string[] {
  const axis = placeValueAxis(listStripValues(data), data.unit, data.limits);
  const absent = stateAbsent(data);
  return [...remarkPoints(axis, []), ...(absent === undefined ? [] : [`${absent}.`])];
}

function countAuthorities({ others, neighbours, named }: StripData): number {
  return (
    others.length + neighbours.length + named.filter(({ authority, value }) => authority && value !== undefined).length
  );
}

function stateAbsent({ absent }: StripData): string | undefined {
  if (absent.length === 0) return undefined;
  const total = absent.reduce((sum, { count }) => sum + count, 0);
  const reasons = absent.map(({ reason, count }) => (absent.length === 1 ? reason : `${count} ${reason}`));
  return `${total === 1 ? "1 authority has" : `${total} authorities have`} no mark: ${reasons.join(", ")}`;
}

function describeName(item: StripName): string {
  return `${item.label}: ${textOf(item)}`;
}

function textOf({ value, text }: StripName): string {
  return value === undefined ? lowerFirst(text) : text;
}
