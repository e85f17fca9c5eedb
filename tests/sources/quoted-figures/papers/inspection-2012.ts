import type { Paper, Quoted } from "../quoted.ts";
import { children } from "./inspection-2012-children.ts";
import { services } from "./inspection-2012-services.ts";

const paper: Paper = {
  document: "barnet-inspection-2012",
  file: "002_9c00742d48bfc1d9.txt",
  from: "About this inspection",
  unnumbered: {
    32: "- The quality of provision for safeguarding children and young people in 32.",
    37: "- Overall, the quality of initial and core assessments",
  },
};

/** The inspection report of 2012, whose tables name the numbered paragraph of each row. */
export const inspection2012: readonly (readonly [Paper, readonly Quoted[]])[] = [[paper, [...children, ...services]]];
