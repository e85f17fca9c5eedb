import { createRandom, type Random } from "../random.ts";
import { listColumnSlips, listRowSlips, listShiftSlips } from "./line-slips.ts";
import { listDropSlips, listZeroSlips } from "./marker-slips.ts";
import { listNameSlips } from "./name-slips.ts";
import { shuffle, takeInTurn } from "./sample.ts";
import { listNumberSlips, listUnitSlips } from "./single-figure-slips.ts";
import { slipTitles, type Ground, type Slip, type SlipKind } from "./slip.ts";
import { listTakenSlips } from "./taken-slips.ts";

/** `count` slips, of each kind as many where the records allow it. The same records and seed give the same slips. */
export function drawSlips(ground: Ground, count: number, seed: number): Slip[] {
  const lists = (Object.keys(slipTitles) as SlipKind[]).map((kind, index) => {
    const random = createRandom(seed + index);
    const groups = listSlips(kind, ground, random).map((group) => shuffle(group, random));
    return takeInTurn(groups, count);
  });
  return takeInTurn(lists, count);
}

/** The slips of a kind, in groups of which each is to have its turn. */
function listSlips(kind: SlipKind, ground: Ground, random: Random): Slip[][] {
  switch (kind) {
    case "rows-exchanged":
      return [listRowSlips(ground)];
    case "columns-exchanged":
      return [listColumnSlips(ground)];
    case "periods-shifted":
      return [listShiftSlips(ground)];
    case "unit-confused":
      return [listUnitSlips(ground)];
    case "comparator-taken":
    case "value-stale":
    case "table-confused":
      return [listTakenSlips(kind, ground, random)];
    case "missing-as-zero":
      return [listZeroSlips(ground)];
    case "period-mistyped":
    case "area-mistyped":
      return listNameSlips(kind, ground, random);
    case "marker-dropped":
      return listDropSlips(ground);
    default:
      return [listNumberSlips(kind, ground, random)];
  }
}
