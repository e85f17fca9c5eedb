import type { MapTile, TileMapData } from "./layout.ts";

const quarters = [
  { title: "Highest quarter", span: "70.1% to 81.7%" },
  { title: "Second quarter", span: "64.9% to 70.0%" },
  { title: "Third quarter", span: "59.9% to 64.8%" },
  { title: "Lowest quarter", span: "48.2% to 59.8%" },
];

/** A whole country: a tile in most places of a grid of 14 columns and 19 rows. */
export const country: TileMapData = {
  period: "2025",
  quarters,
  tiles: grid(14, 19, (at) => (50 + ((at * 37) % 320) / 10).toFixed(1)),
};

/** A few, of which some have no figure, the own one among them. */
export const fewWithoutFigures: TileMapData = {
  period: "2023/24",
  quarters: quarters.map(({ title }) => ({ title, span: "" })),
  tiles: [
    { label: "Oxbury", column: 1, row: 0, text: "Suppressed to protect people", short: "", mark: "own" },
    { label: "Tolford & Wrakin", column: 0, row: 1, text: "12", short: "12", quarter: 3, mark: "neighbour" },
    { label: "Brightmouth", column: 1, row: 1, text: "40", short: "40", quarter: 0 },
    { label: "Pawle", column: 2, row: 1, text: "Not available", short: "" },
  ],
};

/** Figures too long for a tile. */
export const longFigures: TileMapData = {
  period: "2020",
  quarters: quarters.map(({ title }) => ({ title, span: "£1,000,000 to £99,000,000" })),
  tiles: grid(10, 4, (at) => String(123_456_789 + at)),
};

/** Nobody has a figure. */
export const noFigures: TileMapData = {
  period: "2020",
  quarters: [],
  tiles: [{ label: "Oxbury", column: 0, row: 0, text: "Not available", short: "", mark: "own" }],
};

function grid(columns: number, rows: number, figureOf: (at: number) => string): MapTile[] {
  return Array.from({ length: columns * rows }, (_, at): MapTile => {
    const figure = figureOf(at);
    return {
      ...{ label: `Area ${at + 1}`, column: at % columns, row: Math.floor(at / columns) },
      ...{ quarter: at % 4, text: `${figure}%`, short: figure },
      ...(at === 45 && { mark: "own" as const }),
      ...(at > 45 && at < 50 && { mark: "neighbour" as const }),
    };
  }).filter((_, at) => at % 5 !== 0);
}
