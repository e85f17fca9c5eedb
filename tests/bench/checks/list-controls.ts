import { createRandom } from "../random.ts";
import { listAddedIndicators, listAddedStatements } from "./added-records.ts";
import { controlTitles, type Control, type ControlKind } from "./control.ts";
import { listHarmlessEdits } from "./harmless-edits.ts";
import { shuffle, takeInTurn } from "./sample.ts";
import type { Ground } from "./slip.ts";

/** `count` harmless edits, of each kind as many where the records allow it. */
export function drawControls(ground: Ground, count: number, seed: number): Control[] {
  const lists = (Object.keys(controlTitles) as ControlKind[]).map((kind, index) => {
    const random = createRandom(seed + index);
    const controls =
      kind === "indicator-added"
        ? listAddedIndicators(ground)
        : kind === "statement-added"
          ? listAddedStatements(ground, random)
          : listHarmlessEdits(kind, ground, random);
    return shuffle(controls, random);
  });
  return takeInTurn(lists, count);
}
