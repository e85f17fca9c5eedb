import type { Changes } from "../../site-fixture.ts";
import { grid, retitle, type Way } from "./way.ts";

/** A second table of the report. */
function again(columns: readonly string[], rows: Readonly<Record<string, string>>): Changes {
  const [text] = Object.values(retitle(grid(columns, rows), "Placements again"));
  return { "data/tables/again.yaml": text };
}

/** Ways through two tables of one document with several columns. */
export const waysOfSheets: Readonly<Record<string, Way>> = {
  "the same cell in another table whose other columns differ": {
    mistake: {
      ...retitle(grid(["Number", "Visits"], { Fostered: "44, 60", Adopted: "suppressed, 70" }), "Placements"),
      ...again(["Number", "Calls"], { Fostered: "44, 90", Adopted: "12, 20" }),
    },
    issues: [["disclosure-recomputable", "it is 12 (data/tables/again.yaml)"]],
    control: {
      ...retitle(grid(["Number", "Visits"], { Fostered: "44, 60", Adopted: "suppressed, 70" }), "Placements"),
      ...again(["Amount", "Calls"], { Fostered: "44, 90", Adopted: "12, 20" }),
    },
  },
};
