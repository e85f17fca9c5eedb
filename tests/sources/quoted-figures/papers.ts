import { assessments2007 } from "./papers/assessments-2007.ts";
import { inspection2012 } from "./papers/inspection-2012.ts";
import { pack2018 } from "./papers/pack-2018.ts";
import { pack2019 } from "./papers/pack-2019.ts";
import type { Paper, Quoted } from "./quoted.ts";

/** Every paper that has tables of figures quoted in prose, with these tables. */
export const papers: readonly (readonly [Paper, readonly Quoted[]])[] = [
  ...assessments2007,
  ...inspection2012,
  ...pack2018,
  ...pack2019,
];
