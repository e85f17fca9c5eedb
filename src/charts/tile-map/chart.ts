import type { Chart } from "../chart.ts";
import { placeTileMap, type TileMapData } from "./layout.ts";
import { drawTileMap } from "./svg.ts";
import { describeTileMap, remarkTileMap, tabulateTileMap } from "./words.ts";

/** All authorities in one period as tiles of one size, coloured by the quarter that their figure lies in. */
export const tileMap: Chart<TileMapData> = {
  name: "tile-map",
  describe: describeTileMap,
  tabulate: tabulateTileMap,
  remark: remarkTileMap,
  draw: (data, widthPixels, description) => drawTileMap(placeTileMap(data, widthPixels), description),
};
