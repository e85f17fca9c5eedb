import { findBrokenRule } from "./broken-rules.ts";
import { findGiving, type FigureChange } from "./figure.ts";
import { judgeStatement } from "./judge-statement.ts";
import type { Ground, Slip } from "./slip.ts";
import { namesOf, renameIn, type Statement } from "./statement.ts";

/**
 * Whether something in the records contradicts a slip: `stated` where a second statement or a rule does, so that the slip must be
 * caught; `hidden` where every second statement allows the new number, as far as rounding, "about" or "more than" go; `alone` where
 * nothing else in the records says anything that the slip makes untrue.
 */
export interface Expectation {
  readonly second: "stated" | "hidden" | "alone";
  /** The statement or rule, in words. */
  readonly because: string;
}

/** Decides by rule, from the records before the slip and from what the slip does to them. */
export function expectCatch(slip: Slip, ground: Ground): Expectation {
  const rule = findBrokenRule(slip, ground);
  if (rule !== undefined) return { second: "stated", because: `rule: ${rule}` };
  const touched = findTouched(slip, ground);
  const effects = touched.map((statement) => ({ statement, effect: judgeAfter(statement, slip, ground) }));
  const found = (effect: string) => effects.find((item) => item.effect === effect)?.statement;
  const broken = found("breaks");
  if (broken) return { second: "stated", because: `${broken.kind} ${broken.id} (${broken.origin})` };
  const lost = found("lost");
  if (lost) return { second: "stated", because: `comparison lost: ${lost.kind} ${lost.id} (${lost.origin})` };
  const fitting = found("fits");
  if (fitting) return { second: "hidden", because: `${fitting.kind} ${fitting.id}` };
  return {
    second: "alone",
    because: touched.length > 0 ? "what words say still holds" : "no statement has the figure",
  };
}

/** The statements that a slip gives other figures. */
function findTouched(slip: Slip, { statements }: Ground): Statement[] {
  const names = new Set(slip.changes.flatMap((change) => [...change.figure.names, ...change.names]));
  const renamed = new Set((slip.renamings ?? []).map(({ statement }) => statement));
  return statements.filter(
    (statement) => renamed.has(statement.id) || namesOf(statement).some((name) => names.has(name)),
  );
}

function judgeAfter(statement: Statement, slip: Slip, { index }: Ground) {
  const standing = (name: string): FigureChange | undefined => findGiving(index, slip.changes, name)[0];
  const after = renameIn(statement, slip.renamings ?? []);
  if (after.origin === "two-sheets" && isOneFigure(after, standing)) return "lost";
  return judgeStatement(after, (name) => standing(name)?.held);
}

/** Whether the two places that a statement compares have become one. */
function isOneFigure({ stated, terms }: Statement, standing: (name: string) => FigureChange | undefined): boolean {
  const [first] = terms;
  if (!stated || !first || !("name" in stated) || !("name" in first)) return false;
  return standing(stated.name)?.figure === standing(first.name)?.figure;
}
