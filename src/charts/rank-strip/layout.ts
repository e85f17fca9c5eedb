import { scaleLinear } from "d3-scale";
import type { Band } from "../../model/lists.ts";
import { bandLimit } from "../../statistics/rank.ts";
import { labelLinePixels } from "../label-column.ts";
import { wrapLine } from "../labels.ts";
import { coordinate } from "../markup.ts";
import { roomForText } from "../style.ts";

/** Ranks of one area, a strip a period. */
export interface RankStripData {
  readonly bands: readonly Pick<Band, "title" | "end" | "share">[];
  readonly rows: readonly RankRow[];
}

/** The rank of one period. */
export interface RankRow {
  /** The period. */
  readonly label: string;
  /** 1 is best. */
  readonly rank: number;
  /** How many areas are ranked. */
  readonly of: number;
  /** The rank in words, with its band: “16th of 152, top 20%”. */
  readonly text: string;
}

/** A rank strip in pixels. */
export interface RankStripLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** A bracket over the ranks of each band, with its words; of the latest period. */
  readonly brackets: readonly PlacedBracket[];
  readonly rows: readonly PlacedRank[];
  /** Words under the ends of the last strip. */
  readonly ends: { readonly y: number; readonly first: string; readonly last: string };
}

/** A bracket over the ranks of a band, from left to right in pixels. */
export interface PlacedBracket {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** Its words; undefined where there is no room for them. */
  readonly label: { readonly x: number; readonly anchor: "start" | "end"; readonly text: string } | undefined;
}

/** The strip of one period with its mark, in pixels. */
export interface PlacedRank {
  readonly lines: readonly { readonly y: number; readonly text: string }[];
  readonly strip: { readonly top: number; readonly height: number };
  /** Shaded stretches, the widest first. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly end: "top" | "bottom" }[];
  readonly mark: { readonly x: number; readonly y: number };
}

/** Words of bands are a little smaller. */
export const bandFontSizePixels = 13;

const edge = 8;
const bracketRowHeight = 19;
const rowHeight = 52;
const stripHeight = 16;
const gapBesideBracket = 5;

/** Places a rank strip in `width` pixels: the best rank on the left, each period among as many as were ranked in it. */
export function placeRankStrip({ bands, rows }: RankStripData, width: number): RankStripLayout {
  const [left, right] = [edge, width - edge];
  const latest = rows.at(-1);
  const placed = latest ? placeBrackets(bands, latest.of, left, right) : [];
  const bracketRows = 1 + Math.max(-1, ...placed.map(({ row }) => row));
  const top = bracketRows * bracketRowHeight;
  const texts = rows.map((row) => wrapLine(`${row.label}: ${row.text}`, right - left));
  const stripTop = (index: number) =>
    top + index * rowHeight + 28 + (texts.slice(0, index + 1).flat().length - index - 1) * labelLinePixels;
  const axisY = stripTop(rows.length - 1) + stripHeight + 19;
  return {
    width,
    height: axisY + 6,
    left,
    right,
    brackets: placed.map(({ row, ...bracket }) => ({ ...bracket, y: top - row * bracketRowHeight - 8 })),
    rows: rows.map((row, index) => {
      const x = scaleOf(row.of, left, right);
      return {
        lines: (texts[index] ?? []).map((text, line, { length }) => ({
          y: stripTop(index) - 7 - (length - 1 - line) * labelLinePixels,
          text,
        })),
        strip: { top: stripTop(index), height: stripHeight },
        bands: [...bands]
          .sort((a, b) => b.share - a.share)
          .flatMap((band) => {
            const span = spanOf(band, row.of, x);
            return span ? [{ ...span, end: band.end }] : [];
          }),
        mark: { x: coordinate(x(row.rank - 0.5)), y: stripTop(index) + stripHeight / 2 },
      };
    }),
    ends: { y: axisY, first: "1st (best)", last: `${latest?.of ?? ""}` },
  };
}

/** From ranks to pixels: each rank has the same room, from one less than itself to itself. */
function scaleOf(of: number, left: number, right: number) {
  return scaleLinear()
    .domain([0, Math.max(1, of)])
    .range([left, right]);
}

/** The ranks of a band in pixels; undefined where it holds none. */
function spanOf(band: Pick<Band, "end" | "share">, of: number, x: (rank: number) => number) {
  const limit = bandLimit(band, of);
  if (band.end === "top") return limit < 1 ? undefined : { from: coordinate(x(0)), to: coordinate(x(limit)) };
  return limit > of ? undefined : { from: coordinate(x(limit - 1)), to: coordinate(x(of)) };
}

type Unrowed = Omit<PlacedBracket, "y">;

/** Brackets in rows above the strips, the widest lowest, so that no words cross a bracket. */
function placeBrackets(bands: RankStripData["bands"], of: number, left: number, right: number) {
  const x = scaleOf(of, left, right);
  const brackets = [...bands].flatMap((band): Unrowed[] => {
    const span = spanOf(band, of, x);
    if (!span) return [];
    return [{ ...span, label: placeWords(band, span, left, right) }];
  });
  const rows: { readonly start: number; readonly end: number }[][] = [];
  return brackets
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .map((bracket) => {
      const { x: at = bracket.from, anchor, text = "" } = bracket.label ?? {};
      const words = roomForText(text, bandFontSizePixels);
      const start = Math.min(bracket.from, anchor === "end" ? at - words : at);
      const end = Math.max(bracket.to, anchor === "start" ? at + words : at);
      const lowest =
        1 + rows.findLastIndex((row) => row.some((other) => start < other.end + 6 && end > other.start - 6));
      (rows[lowest] ??= []).push({ start, end });
      return { ...bracket, row: lowest };
    });
}

/** Words beside a bracket's limit: outside it, else within. */
function placeWords(
  { title, end }: Pick<Band, "title" | "end">,
  { from, to }: { readonly from: number; readonly to: number },
  left: number,
  right: number,
): PlacedBracket["label"] {
  const room = roomForText(title, bandFontSizePixels) + gapBesideBracket;
  const limit = end === "top" ? to : from;
  const [before, after] = [limit - room >= left, limit + room <= right];
  const anchor = (end === "top" ? after : !before) ? "start" : "end";
  if (anchor === "start" ? !after : !before) return undefined;
  return { x: coordinate(limit + (anchor === "start" ? gapBesideBracket : -gapBesideBracket)), anchor, text: title };
}
